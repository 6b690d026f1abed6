"""The board's speed beside a bare widget that paints the same blocks with QStaticText."""

import gc
import platform
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time as clock

import pytest
from PySide6 import __version__ as qt_version
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QStaticText
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.boards import column, picture, provider, visit
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock, BoardPicture
from vitalbridge_desktop.ui.theme import Scheme, Size, Theme, Weight

WIDE, HIGH = 1920, 1080
COLUMNS, VISITS = 17, 72  # all in sight, ten minutes each from seven to seven: 1,224 blocks
PROVIDERS, A_DAY = 40, 30
ROUNDS = 15
Record = Callable[[str, object], None]
STATES = ("booked", "arrived", "checked-in", "fulfilled")


class Bare(QWidget):
    """The same blocks, painted at once by an own paintEvent with prepared text."""

    def __init__(self, theme: Theme, blocks: list[tuple[QRectF, BoardBlock]]) -> None:
        super().__init__()
        self._name = theme.font(Size.small, Weight.bold)
        self._status = theme.font(Size.tiny, Weight.bold)
        self._blocks = [
            (place, QStaticText(block.name), QStaticText(block.status.upper()))
            for place, block in blocks
        ]
        tint = theme.colours.tints["sky"]
        colours = (tint.fill, tint.border, tint.stripe, tint.text)
        self._colours = [QColor(each) for each in colours]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#ffffff"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, stripe, ink = self._colours
        for place, name, status in self._blocks:
            painter.setPen(border)
            painter.setBrush(fill)
            painter.drawRoundedRect(place, 6, 6)
            painter.fillRect(QRectF(place.x(), place.y() + 2, 4, place.height() - 4), stripe)
            painter.setPen(ink)
            painter.setFont(self._name)
            painter.drawStaticText(place.topLeft() + QPointF(10, -1), name)
            painter.setFont(self._status)
            painter.drawStaticText(QPointF(place.right() - 50, place.y()), status)
        painter.end()


def dense() -> BoardPicture:
    """A day of visits without a gap, all of it in sight."""
    day = picture(
        *(
            column(
                n,
                *(
                    visit(
                        f"{7 + k // 6:02}:{k % 6 * 10:02}",
                        10,
                        f"Patient, No {n * VISITS + k}",
                        status=STATES[(n + k) % len(STATES)],
                    )
                    for k in range(VISITS)
                ),
            )
            for n in range(COLUMNS)
        )
    )
    return replace(day, first=clock(7), last=clock(19))


def large() -> BoardPicture:
    """A day of a large clinic: 40 providers, 30 visits each."""
    return picture(
        *(
            column(
                n,
                *(
                    visit(f"{8 + 18 * k // 60:02}:{18 * k % 60:02}", 15, f"Patient, No {n}-{k}")
                    for k in range(A_DAY)
                ),
            )
            for n in range(PROVIDERS)
        )
    )


@pytest.fixture
def theme() -> Theme:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    return Theme(app, shipped("resources"), Scheme.LIGHT)


@pytest.fixture
def board(theme: Theme) -> Iterator[DayBoardWidget]:
    widget = DayBoardWidget(theme)
    widget.resize(WIDE, HIGH)
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def ghost(board: DayBoardWidget) -> QRegion:
    """Where the visit that is dragged would stand."""
    shown = board.moving.ghost
    place = board.layout_of_day.ghost(shown) if shown else QRectF()
    return QRegion(board.place_of(place).adjusted(-5, -5, 5, 5).toAlignedRect())


def took(work: Callable[[], object]) -> float:
    begun = time.process_time()  # of this process alone: the machines are shared
    work()
    return (time.process_time() - begun) * 1000


def told(record: Record, name: str, figures: list[float], limit: float) -> None:
    median = statistics.median(figures)
    record(name, f"{median:.2f} ms = {median / limit:.2f} × {limit:.2f} ms")
    print(
        f"{name:46} {median:7.2f} ms   limit {limit:6.2f} ms   ratio {median / limit:5.2f}   "
        f"({min(figures):.2f} to {max(figures):.2f}, {len(figures)} rounds)"
    )


def test_a_full_repaint_beside_the_bare_widget(
    theme: Theme, board: DayBoardWidget, record_property: Record
) -> None:
    board.set_picture(dense())
    blocks = [
        (board.block_place(block.appointment_id), block)
        for each in board.picture().columns
        for block in each.blocks
    ]
    bare = Bare(theme, blocks)
    bare.resize(board.viewport().size())
    bare.show()
    QTest.qWaitForWindowExposed(bare)
    print(f"\n{len(blocks)} blocks at {WIDE} × {HIGH}, Qt {qt_version}, Python "
          f"{platform.python_version()}")  # fmt: skip
    gc.collect()
    gc.freeze()  # as the app does once it has loaded
    paints: dict[str, list[float]] = {"bare": [], "anew": [], "warm": []}
    board.viewport().grab()
    for _ in range(ROUNDS):
        paints["bare"].append(took(bare.grab))
        board.scene.columns.forget()
        board.scene.heads.forget()
        paints["anew"].append(took(board.viewport().grab))
        paints["warm"].append(took(board.viewport().grab))
    limit = statistics.median(paints["bare"])
    told(record_property, "bare widget, QStaticText", paints["bare"], limit)
    told(record_property, "board, every column painted anew", paints["anew"], limit)
    told(record_property, "board, from warm tiles", paints["warm"], limit)
    bare.close()


def test_scrolling_and_dragging(board: DayBoardWidget, record_property: Record) -> None:
    board.resize(WIDE, 640)
    board.set_picture(large())
    across, down = board.horizontalScrollBar(), board.verticalScrollBar()
    print(f"\n{PROVIDERS} providers × {A_DAY} visits")
    gc.collect()
    gc.freeze()

    def scroll(steps: int) -> list[float]:
        figures = []
        for step in range(steps):
            across.setValue(step * across.maximum() // steps)
            down.setValue(step * down.maximum() // steps)
            figures.append(took(board.viewport().repaint))
        return figures

    first = scroll(60)
    told(record_property, "scrolling for the first time", first, 4)
    told(record_property, "scrolling, warm", scroll(60), 4)
    across.setValue(0)
    down.setValue(0)
    board.viewport().repaint()
    held = board.picture().columns[1].blocks[4].appointment_id
    start = board.block_place(held).center().toPoint()
    QTest.mousePress(board.viewport(), Qt.MouseButton.LeftButton, pos=start)
    moves = []
    for step in range(200):
        to = start + QPoint(step * 3 % 900, step % 120)

        def move(to: QPoint = to) -> None:
            before = ghost(board)
            QTest.mouseMove(board.viewport(), to)
            board.viewport().repaint(before.united(ghost(board)))

        moves.append(took(move))
    QTest.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton, pos=start)
    told(record_property, "a block being dragged, a move", moves[20:], 1)
    assert board.layout_of_day.column_of(provider(1)) == 1
