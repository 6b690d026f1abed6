"""The pin: visits on their way to another day, in sight until they are put down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

HEIGHT = 38
PAD = 10
THRESHOLD = 6


@dataclass(frozen=True, slots=True)
class Pinned:
    """A visit on its way to another day.

    Attributes:
        start: Its wall time now.
        when: The same in words.
    """

    visit: BoardVisit
    start: datetime
    when: str


class PinChip(QWidget):
    """One pinned visit, to be dragged onto the board.

    Signals:
        carried: Where on the screen it is now.
        dropped: Where it is let go.
    """

    carried = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, pinned: Pinned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pinned = theme, pinned
        self._from: QPoint | None = None
        self._carrying = False
        self._name = Letters(theme.font(Size.note, Weight.bold))
        self._when = Letters(theme.font(Size.small))
        self.setAccessibleName(f"{pinned.visit.patient}, {pinned.when}")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        away = (event.position().toPoint() - self._from).manhattanLength()
        self._carrying = self._carrying or away >= THRESHOLD
        if self._carrying:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carrying, self._carrying, self._from = self._carrying, False, None
        if carrying:
            self.dropped.emit(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours, visit = self._theme.colours, self._pinned.visit
        tint = colours.tints.get(visit.colour) or colours.tints["slate"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tint.border), 1))
        painter.setBrush(QColor(tint.fill))
        painter.drawRoundedRect(frame, Radius.block, Radius.block)
        sides = Sides.of(self)
        stripe = sides.rect(QRectF(1, 3, 4, self.height() - 6))
        painter.fillRect(stripe, QColor(tint.stripe))
        room = self.width() - 2 * PAD - 4
        for letters, text, top, colour in (
            (self._name, visit.patient, 4, colours.text),
            (self._when, self._pinned.when, 19, colours.text_soft),
        ):
            painter.setFont(letters.font)
            painter.setPen(QColor(colour))
            base = letters.centred(top, 15)
            said = letters.fit(text, room)
            painter.drawText(QPointF(sides.x(PAD + 4, letters.width(said)), base), said)
        painter.end()


class PinCard(Card):
    """Shown while something is pinned, or could be dropped here.

    Signals:
        unpinned: A visit's UUID: it stays where it is.
        carried: A visit's UUID, and where on the screen it is now.
        dropped: A visit's UUID, and where it is let go.
    """

    unpinned = Signal(object)
    carried = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("On the pin"), stripe="accent", parent=parent)
        self._theme = theme
        self._pins: tuple[Pinned, ...] = ()
        self._rows: list[QWidget] = []
        self._keys = self.add_text("", "note")
        self._offering = False
        self.hide()

    def show_pins(self, pins: Sequence[Pinned]) -> None:
        """Show what is pinned."""
        self._pins = tuple(pins)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in self._pins]
        for at, row in enumerate(self._rows):
            self.body.insertWidget(at + 1, row)
        names = listed(each.visit.patient for each in self._pins)
        self.setAccessibleName(self.tr("On the pin: {names}").format(names=names))
        self._settle()

    def pins(self) -> tuple[Pinned, ...]:
        """What is pinned."""
        return self._pins

    def offer(self, offering: bool) -> None:
        """A visit is on its way with the mouse: it can be dropped here, or not any more."""
        self._offering = offering
        self._settle()

    def takes(self, at: QPoint) -> bool:
        """Whether a point on the screen is on the card."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(at))

    def _settle(self) -> None:
        if self._pins:
            words = self.tr("Go to a day and a time · Ctrl V or the mouse puts it there")
        else:
            words = self.tr("Drop it here to take it along to another day.")
        self._keys.setText(words)
        self.set_chosen(self._offering)
        self.setVisible(bool(self._pins) or self._offering)

    def _row(self, pinned: Pinned) -> QWidget:
        id = pinned.visit.appointment_id
        chip, away = PinChip(self._theme, pinned), Button(self._theme, icon="x", kind="quiet")
        away.setAccessibleName(self.tr("Leave {name} there").format(name=pinned.visit.patient))
        chip.carried.connect(lambda at: self.carried.emit(id, at))
        chip.dropped.connect(lambda at: self.dropped.emit(id, at))
        away.clicked.connect(lambda: self.unpinned.emit(id))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(chip, 1)
        line.addWidget(away)
        return row
