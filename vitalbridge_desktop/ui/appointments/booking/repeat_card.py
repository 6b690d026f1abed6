"""A visit that comes back: each date is shown, clash and holiday too, before any is saved."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.commands import CreateSeries
from vitalbridge_desktop.services.appointments.queries import (
    SeriesDate,
    SeriesDates,
    SeriesPreview,
)
from vitalbridge_desktop.ui.appointments.openings.questions import STALE_ON
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.list_model import ListModel
from vitalbridge_desktop.ui.lookup_field import ENTER
from vitalbridge_desktop.ui.lookup_list import ROW, Offer, OfferPainter
from vitalbridge_desktop.ui.moments import clock, in_words
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.told import in_words_of
from vitalbridge_desktop.ui.views import Fresh

RHYTHMS: dict[str, dict[str, Any]] = {
    "week": {"freq": "weekly", "interval": 1},
    "fortnight": {"freq": "weekly", "interval": 2},
    "month": {"freq": "monthly", "interval": 1},
}
USUAL, FEWEST, MOST = 6, 2, 52
SHOWN = 10  # rows before it scrolls
WALKING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class DatesList(QListView):
    """The dates, one a row. Space leaves one out.

    Signals:
        toggled: The row that a person leaves out, or takes in again.
    """

    toggled = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dates = ListModel(Offer.words, self)
        self.setModel(self.dates)
        self.setItemDelegate(OfferPainter(theme, self.dates, self))
        self.setObjectName("plain")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Dates"))
        self.clicked.connect(self._on_clicked)

    def show_dates(self, offers: list[Offer]) -> None:
        """Show others; the chosen row stays where it is."""
        row = max(self.currentIndex().row(), 0)
        self.dates.set_rows(offers)
        self.setCurrentIndex(self.dates.index(min(row, len(offers) - 1), 0))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(300, min(max(self.dates.rowCount(), 1), SHOWN) * ROW + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 3 * ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters and signs are the card's

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.toggled.emit(index.row())


class RepeatCard(Card):
    """Asks how a visit comes back, shows every date, and books those that fit.

    Signals:
        booked: The command's Done, and in words what was booked.
        left: A person thought better of it.

    Attributes:
        rhythm, dates, submit: Its parts.
    """

    booked = Signal(object, str)
    left = Signal()

    def __init__(self, bus: UiBus, theme: Theme, rest: Sequence[QWidget]) -> None:
        """*rest* gives way while the card is shown."""
        super().__init__(theme, stripe="accent")
        self._bus = bus
        self._rest: Sequence[QWidget] = ()
        self._wish: dict[str, Any] = {}
        self._checked: tuple[Any, ...] = ()  # by what the caller was recognised
        self._name = ""
        self._count, self._skip = USUAL, set[date]()
        self._found: SeriesDates | None = None
        self._title = self.add_text("", "heading")
        self.rhythm = Segmented(
            [
                ("week", self.tr("Every week")),
                ("fortnight", self.tr("Every 2 weeks")),
                ("month", self.tr("Every month")),
            ]
        )
        self.fewer, self.more = Button(theme, "−"), Button(theme, "+")
        self._how_many = label("", "strong")
        self.dates = DatesList(theme)
        self._error = ErrorLabel()
        self.submit = Button(theme, kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("One visit only"), kind="quiet", hint="Esc")
        self._fresh: Fresh[SeriesDates] = Fresh(bus, self, STALE_ON, self._query, self._show)
        self._arrange()
        self.hide()
        self._rest = rest

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        for part in self._rest:
            part.setVisible(not visible)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for part in (self.rhythm, self.fewer, self._how_many, self.more):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.dates)
        keys = self.tr("← → how often · + − how many · Space leaves a date out · Enter books")
        self.body.addWidget(label(keys, "note"))
        self.body.addWidget(self._error)
        self.add_actions(self.submit, self.back)
        self.rhythm.chosen.connect(self._fresh.refresh)
        self.fewer.clicked.connect(lambda: self._change_count(-1))
        self.more.clicked.connect(lambda: self._change_count(1))
        self.fewer.setAccessibleName(self.tr("One visit less"))
        self.more.setAccessibleName(self.tr("One visit more"))
        self.dates.toggled.connect(self._toggle)
        self.submit.clicked.connect(self._book)
        self.back.clicked.connect(self._leave)

    def begin(self, wish: dict[str, Any], name: str, words: str) -> None:
        """Come up for a visit: *wish* are CreateSeries' fields but the rule, *words* its first."""
        self._checked = wish.pop("identity_checked", ())
        self._wish, self._name = wish, name
        self._count, self._skip, self._found = USUAL, set(), None
        self._title.setText(self.tr("Repeat: {visit}").format(visit=words))
        self.rhythm.set_current("week")
        self.dates.show_dates([])
        self._error.hide()
        self._tell()
        self.show()
        self.dates.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._fresh.refresh()

    def _said(self) -> dict[str, Any]:
        rule = {**RHYTHMS[self.rhythm.current()], "count": self._count}
        return {**self._wish, "rule": rule}

    def _query(self) -> SeriesPreview | None:
        if not self._wish:
            return None
        return SeriesPreview(**self._said(), at=self._bus.bus.clock())

    def _show(self, found: SeriesDates) -> None:
        self._found = found
        self.dates.show_dates([self._offer(each) for each in found.dates])
        self._tell()

    def _offer(self, each: SeriesDate) -> Offer:
        zone = self._found.zone if self._found else ""
        day = in_words(each.day, "ddd d MMM yyyy")
        when = f"{day} {clock(wall_time(each.start, zone))}" if each.start else day
        left_out = each.day in self._skip or not each.fits
        detail = " · ".join(in_words_of(why.message).rstrip(".") for why in each.reasons)
        if each.fits and each.room is not None:
            detail = each.room
        if each.nearest is not None and not each.fits:
            near = clock(wall_time(each.nearest.start, zone))
            nearest = self.tr("nearest free {time}").format(time=near)
            detail = f"{detail} · {nearest}" if detail else nearest
        mark = "✕" if left_out else "✓"
        return Offer(f"{mark} {when}", detail, each, self.tr("left out") if left_out else "")

    def _booked_days(self) -> list[SeriesDate]:
        every = self._found.dates if self._found else ()
        return [each for each in every if each.fits and each.day not in self._skip]

    def _tell(self) -> None:
        self._how_many.setText(self.tr("%n visits", "", self._count))
        count = len(self._booked_days())
        self.submit.setText(self.tr("Book %n visits", "", count))
        self.submit.setEnabled(count > 0)
        self.submit.updateGeometry()

    # ---- what is decided --------------------------------------------------------------------

    def _change_count(self, by: int) -> None:
        self._count = min(max(self._count + by, FEWEST), MOST)
        self._tell()
        self._fresh.refresh()

    def _turn(self, by: int) -> None:
        names = list(RHYTHMS)
        self.rhythm.set_current(names[(names.index(self.rhythm.current()) + by) % len(names)])
        self._fresh.refresh()

    @Slot(int)
    def _toggle(self, row: int) -> None:
        if self._found is not None and 0 <= row < len(self._found.dates):
            self._skip ^= {self._found.dates[row].day}
            self._show(self._found)

    @Slot()
    def _book(self) -> None:
        booked = self._booked_days()
        if self._found is None or not booked or not self.submit.isEnabled():
            return
        days = {each.day for each in booked}
        skip = tuple(each.day for each in self._found.dates if each.day not in days)
        words = self.tr("Booked %n visits for {name}, the first on {day}", "", len(booked))
        words = words.format(name=self._name, day=in_words(booked[0].day, "ddd d MMM"))
        self.submit.setEnabled(False)

        def on_done(done: Done) -> None:
            self.hide()
            self.booked.emit(done, words)

        command = CreateSeries(**self._said(), skip=skip, identity_checked=self._checked)
        self._bus.dispatch(self, command, on_done, self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self._error.setText(describe(refusal))
        self._error.show()
        self._fresh.refresh()

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in ENTER:
            self._book()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in turns:
            self._turn(turns[key])
        elif event.text() in ("+", "-", "−"):
            self._change_count(1 if event.text() == "+" else -1)
        elif key == Qt.Key.Key_Space:
            self._toggle(self.dates.currentIndex().row())
        else:
            super().keyPressEvent(event)
