"""Who waits, as a table; with a free time in hand, who of them would like it."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.events import (
    AppointmentFact,
    SlotHoldFact,
    WaitlistFact,
)
from vitalbridge_desktop.services.appointments.queries import (
    ListWaitlist,
    Waitlist,
    WaitlistEntry,
    WaitlistMatches,
)
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import Freed, FreedTime, FreedTimes
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import clock
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.screen import pass_on
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .freed_row import FreedRow
from .waitlist_words import (
    tr,
    urgency_look,
    urgency_words,
    waited,
    wanted,
    when,
    with_whom,
)

GAP = 12
A_SECOND = 1000  # ms
MOST_FREED = 3  # that are told at once: the next ones follow when these are given away
CONCERNS = (WaitlistFact, SlotHoldFact, AppointmentFact, PatientFact)


class WaitingView(QWidget):
    """The most urgent first, then who has waited longest.

    Signals:
        chosen: The WaitlistEntry that is chosen, or None.
        join_asked: Somebody is to wait.

    Attributes:
        table, freed: Its parts.
    """

    chosen = Signal(object)
    join_asked = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic = bus, clinic
        self._wanted: UUID | None = None
        columns = (
            Column(tr("Urgency"), 9, 76),
            Column(tr("Name"), 18),
            Column(tr("Waits for"), 20, spare=1),
            Column(tr("With"), 14, spare=1),
            Column(tr("When"), 29),
            Column(tr("Waited"), 11, 108),
        )
        self.table: RowTable[WaitlistEntry] = RowTable(
            theme, tr("Who waits"), columns, self._cells, key=lambda each: each.id
        )
        self.freed = FreedRow(theme, clinic)
        self.join_button = Button(theme, self.tr("Put on the waitlist…"), hint="J")
        self._told, self._note = label("", "soft"), label("", "soft", wrap=True)
        self._nobody = Card(theme)
        self._nobody_text = self._nobody.add_text("", "soft")
        self._runs_out = QTimer(self)
        self._runs_out.setSingleShot(True)
        self._arrange()
        self._waiting: Fresh[Waitlist] = Fresh(bus, self, CONCERNS, self._which, self._show)
        self._free: Fresh[Freed] = Fresh(
            bus, self, (*CONCERNS, ScheduleFact), self._which_freed, self._show_freed
        )
        self._runs_out.timeout.connect(self.refresh)
        self.table.chosen.connect(self.chosen)
        self.freed.chosen.connect(self._on_freed)
        self.join_button.clicked.connect(self.join_asked)
        clinic.changed.connect(self._on_clinic)

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self._told)
        above.addStretch(1)
        above.addWidget(self.join_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addLayout(above)
        column.addWidget(self.freed)
        column.addWidget(self.table)
        column.addWidget(self._nobody)
        column.addWidget(self._note)
        column.addStretch(1)
        self._nobody.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        pass_on(self, event)

    def enter(self) -> None:
        """Come to light, with the keyboard in the table."""
        self.refresh()  # what was kept may have run out
        self.setFocus()
        self._give_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._waiting.catch_up()
        self._free.catch_up()

    @Slot()
    def refresh(self) -> None:
        """Ask anew."""
        self._waiting.refresh()
        self._free.refresh()

    def current(self) -> WaitlistEntry | None:
        """Who is chosen."""
        return self.table.current()

    def choose(self, waitlist_entry_id: UUID) -> None:
        """Choose somebody, as soon as they are listed."""
        self._wanted = waitlist_entry_id
        self.freed.take(None)
        self._waiting.refresh()

    def told(self) -> str:
        """What is said above the table."""
        return self._told.text()

    def empty_words(self) -> str:
        """What is said where nobody waits."""
        return "" if self._nobody.isHidden() else self._nobody_text.text()

    # ---- answers ----------------------------------------------------------------------------

    def _which(self) -> ListWaitlist | WaitlistMatches:
        at, time = self._bus.bus.clock(), self.freed.in_hand()
        if time is None:
            return ListWaitlist(at=at)
        return WaitlistMatches(
            provider_id=time.provider_id, start=time.start, minutes=time.minutes, at=at
        )

    def _which_freed(self) -> FreedTimes:
        return FreedTimes(limit=MOST_FREED, at=self._bus.bus.clock())

    def _show(self, answer: Waitlist) -> None:
        here = self.table.current()
        chosen = self._wanted or (here.id if here else None)
        self._wanted = None
        some, had_keyboard = bool(answer.entries), self.table.hasFocus()
        if had_keyboard:
            self.setFocus()  # and not whatever comes next where the table goes
        self.table.set_rows(answer.entries, chosen)
        self.table.setVisible(some)
        self._nobody.setVisible(not some)
        self._give_keyboard()
        self._tell(answer)
        self._await(answer)

    def _show_freed(self, answer: Freed) -> None:
        held = self.freed.in_hand()
        self.freed.set_times(answer.times)
        if held is not None and self.freed.in_hand() is None:  # it was given to somebody
            self._waiting.refresh()
            self.chosen.emit(self.current())

    @Slot(object)
    def _on_freed(self, time: FreedTime | None) -> None:
        del time
        self._waiting.refresh()
        self.setFocus()

    def _give_keyboard(self) -> None:
        """What has no part to type into hands the keys to the table, where there is one."""
        if self.hasFocus() and not self.table.isHidden():
            self.table.setFocus()

    @Slot()
    def _on_clinic(self) -> None:
        self.table.renew()
        self.freed.set_times(self.freed.times())

    def _tell(self, answer: Waitlist) -> None:
        count = len(answer.entries)
        self._told.setText(self.tr("%n wait for a time", "", count))
        self._told.setVisible(bool(count) and self.freed.in_hand() is None)
        self._note.setText(
            self.tr("↑↓ choose · 1–6 keep a time · B books · X takes off · R whom to ring")
            if count
            else ""
        )
        self._nobody_text.setText(
            self.tr("Nobody waits for a time. J puts somebody on the waitlist.")
        )

    def _await(self, answer: Waitlist) -> None:
        """Look again when the next time that is kept runs out."""
        ends = [each.offered_until for each in answer.entries if each.offered_until]
        if ends:
            left: float = (min(ends) - self._bus.bus.clock()).total_seconds()
            self._runs_out.start(max(A_SECOND, round(left * A_SECOND)))
        else:
            self._runs_out.stop()

    def _cells(self, entry: WaitlistEntry) -> tuple[Cell, ...]:
        today = self._clinic.today()
        state = Cell(waited(entry.since.date(), today))
        if entry.over:
            state = Cell(self.tr("over"), "danger")
        elif entry.offered_until is not None:
            state = Cell(_until(entry.offered_until), "late", "hourglass")
        return (
            Cell(urgency_words(entry.urgency), urgency_look(entry.urgency)),
            Cell(entry.patient, "strong"),
            Cell(wanted(entry)),
            Cell(with_whom(entry, self._clinic)),
            Cell(when(entry, today)),
            state,
        )


def _until(moment: datetime) -> str:
    return tr("until {}").format(clock(moment))
