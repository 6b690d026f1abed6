"""A time has come free and somebody waits for it: two keys give it to them."""

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import minutes_between, wall_time
from vitalbridge_desktop.services.appointments.events import AppointmentFact, WaitlistFact
from vitalbridge_desktop.services.appointments.queries import (
    BoardVisit,
    Waitlist,
    WaitlistEntry,
    WaitlistMatches,
)
from vitalbridge_desktop.services.schedules.queries import ExplainSlot, Explanation
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.lookup_field import ENTER
from vitalbridge_desktop.ui.moments import clock, near_day
from vitalbridge_desktop.ui.sides import from_the_left
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh
from vitalbridge_desktop.ui.waitlist.waitlist_acts import WaitlistActs

MOST = 3
SIDE = 10


class FillBar(QWidget):
    """Over the board: what came free, and who would like it, the first to ring first.

    Signals:
        said: What was done, in words, and the id of the command that takes it back.
        left: The keyboard is not needed here any more.
    """

    said = Signal(str, object)
    left = Signal()

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bus, self._theme = bus, theme
        self._clinic = Clinic(bus, self)
        self._acts = WaitlistActs(bus, self._clinic, self)
        self._acts.said.connect(self._on_said)
        self._free: tuple[UUID, datetime, int] | None = None
        self._entries: tuple[WaitlistEntry, ...] = ()
        self._card = Card(theme, stripe="accent_bar")
        self._told, self._keys = label("", "strong"), label("", "note")
        self._row = Flow(8)
        self._buttons: list[Button] = []
        above = QHBoxLayout()
        above.addWidget(self._told)
        above.addStretch(1)
        above.addWidget(self._keys)
        self._card.body.addLayout(above)
        self._card.body.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.addWidget(self._card)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fresh: Fresh[Waitlist] = Fresh(
            bus, self, (AppointmentFact, WaitlistFact), self._query, self._show
        )
        self._taken: Fresh[Explanation] = Fresh(
            bus, self, (AppointmentFact,), self._taken_query, self._show_taken
        )
        self._clinic.changed.connect(self._tell)
        self.hide()

    def offer(self, visit: BoardVisit) -> None:
        """The time of this visit is free: say who would like it, if anybody does."""
        self._clinic.catch_up()
        minutes = minutes_between(visit.start, visit.end)
        ahead = visit.start > self._bus.bus.clock()
        self._free = (visit.provider_id, visit.start, minutes) if ahead else None
        self._show(Waitlist(()))
        self._fresh.refresh()

    def choices(self) -> list[Button]:
        """Those who would like it."""
        return list(self._buttons)

    def take_keyboard(self) -> bool:
        """Take the keyboard, if there is somebody to give the time to."""
        if self.isHidden():
            return False
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _query(self) -> WaitlistMatches | None:
        if self._free is None:
            return None
        provider_id, start, minutes = self._free
        return WaitlistMatches(
            provider_id=provider_id, start=start, minutes=minutes, at=self._bus.bus.clock()
        )

    def _taken_query(self) -> ExplainSlot | None:
        if self._free is None or not self._entries:
            return None
        provider_id, start, minutes = self._free
        return ExplainSlot(
            provider_id=provider_id, start=start, minutes=minutes, at=self._bus.bus.clock()
        )

    def _show_taken(self, found: Explanation) -> None:
        """Somebody else has it by now, or the visit is back."""
        if not found.free and not self.isHidden():
            self.leave()

    def _show(self, found: Waitlist) -> None:
        self._entries = found.entries[:MOST]
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, entry in enumerate(self._entries, 1):
            button = Button(self._theme, self._words(entry), hint=str(number))
            button.clicked.connect(partial(self._give, number - 1))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._tell()
        self.setVisible(bool(self._entries))
        self._taken.refresh()

    def _words(self, entry: WaitlistEntry) -> str:
        return dotted((entry.patient, entry.visit_type, from_the_left(entry.phone)))

    def _tell(self) -> None:
        if self._free is None:
            return
        provider_id, start, minutes = self._free
        wall = wall_time(start, self._clinic.zone())
        words = self.tr("Free again: {day} {time}, {n} min with {doctor}. Somebody waits for it:")
        self._told.setText(
            words.format(
                day=near_day(wall.date(), self._clinic.today()),
                time=clock(wall),
                n=minutes,
                doctor=self._clinic.provider(provider_id),
            )
        )
        here = self.tr("Enter or a number books · Esc leaves")
        self._keys.setText(here if self.hasFocus() else self.tr("Y gives it away"))
        self.setAccessibleName(self._told.text())
        self.setAccessibleDescription(
            listed(f"{n} {self._words(each)}" for n, each in enumerate(self._entries, 1))
        )

    # ---- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        numbers = [str(n) for n in range(1, len(self._entries) + 1)]
        if event.key() in ENTER:
            self._give(0)
        elif event.text() in numbers:
            self._give(int(event.text()) - 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._card.set_chosen(True)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._card.set_chosen(False)
        self._tell()

    @Slot()
    def leave(self) -> None:
        """Offer it no longer."""
        here = self.hasFocus()
        self._free = None
        self._fresh.refresh()  # an answer on its way is none any more
        self._show(Waitlist(()))
        if here:
            self.left.emit()

    def _give(self, which: int, checked: bool = False) -> None:
        del checked
        if self._free is not None and which < len(self._entries):
            provider_id, start, _ = self._free
            self._acts.book(self._entries[which], provider_id, start)

    @Slot(str, object)
    def _on_said(self, words: str, command_id: UUID | None) -> None:
        self.said.emit(words, command_id)
        if command_id is not None:
            self.leave()
