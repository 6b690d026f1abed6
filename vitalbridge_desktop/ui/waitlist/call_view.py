"""Whom to ring, as a table: news of visits first, then recalls, then who is to confirm."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.events import (
    AppointmentFact,
    ContactFact,
    RecallFact,
)
from vitalbridge_desktop.services.appointments.queries import Call, CallList, Calls
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.phones import phones
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.screen import pass_on
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .call_words import tr, tried, why, why_look

GAP = 12
CONFIRM_AHEAD = 2  # days
ALL, TELL, RECALL, CONFIRM = "all", "tell", "recall", "unconfirmed"
GROUPS = (ALL, TELL, RECALL, CONFIRM)


class CallView(QWidget):
    """Everybody who does not know yet what they should.

    Signals:
        chosen: The Call that is chosen, or None.

    Attributes:
        table, groups: Its parts.
    """

    chosen = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic = bus, clinic
        self._calls: tuple[Call, ...] = ()
        columns = (
            Column(tr("Why"), 15, 112),
            Column(tr("Name"), 19, 130),
            Column(tr("Phone"), 26, 232),
            Column(tr("What"), 26, 170),
            Column(tr("Tried"), 14, 124, spare=1),
        )
        self.table: RowTable[Call] = RowTable(
            theme, tr("Whom to ring"), columns, self._cells, key=_key
        )
        self.groups = Segmented([(each, self._group_words(each, 0)) for each in GROUPS])
        self.groups.setAccessibleName(tr("Whom to show"))
        self._note = label("", "soft", wrap=True)
        self._nobody = Card(theme)
        self._nobody_text = self._nobody.add_text("", "soft")
        self._arrange()
        self._asking: Fresh[Calls] = Fresh(
            bus,
            self,
            (AppointmentFact, ContactFact, RecallFact, PatientFact, ScheduleFact),
            self._which,
            self._show,
        )
        self.table.chosen.connect(self.chosen)
        self.groups.chosen.connect(self._on_group)
        clinic.changed.connect(self.table.renew)

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.groups)
        above.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addLayout(above)
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
        self._asking.refresh()  # another day may have come
        self.setFocus()
        self._give_keyboard()

    def current(self) -> Call | None:
        """Who is chosen."""
        return self.table.current()

    def step_group(self) -> None:
        """Show the next group."""
        at = GROUPS.index(self.groups.current())
        self.groups.set_current(GROUPS[(at + 1) % len(GROUPS)])
        self._draw()

    def empty_words(self) -> str:
        """What is said where nobody is to be rung."""
        return "" if self._nobody.isHidden() else self._nobody_text.text()

    def _which(self) -> CallList:
        return CallList(at=self._bus.bus.clock(), confirm_days=CONFIRM_AHEAD)

    def _show(self, answer: Calls) -> None:
        self._calls = answer.calls
        for group in GROUPS:
            count = sum(_belongs(each, group) for each in answer.calls)
            self.groups.say(group, self._group_words(group, count))
        self._draw()

    @Slot()
    def _on_group(self) -> None:
        self._draw()
        self.setFocus()
        self._give_keyboard()

    def _draw(self) -> None:
        here, at = self.table.current(), self.table.currentIndex().row()
        shown = [each for each in self._calls if _belongs(each, self.groups.current())]
        had_keyboard = self.table.hasFocus()
        if had_keyboard:
            self.setFocus()
        self.table.set_rows(shown, _key(here) if here else None)
        if here is not None and all(_key(each) != _key(here) for each in shown):
            self.table.choose(min(at, len(shown) - 1))  # whoever comes next
        self.table.setVisible(bool(shown))
        self._nobody.setVisible(not shown)
        self._nobody_text.setText(
            self.tr("Everyone knows what they should: nobody has to be rung.")
            if not self._calls
            else self.tr("Nobody of these has to be rung. F shows others.")
        )
        keys = self.tr("↑↓ choose · 1–6 what came of it · T a note · F others · W who waits")
        self._note.setText(keys if shown else "")
        self._give_keyboard()

    def _give_keyboard(self) -> None:
        if self.hasFocus() and not self.table.isHidden():
            self.table.setFocus()

    def _group_words(self, group: str, count: int) -> str:
        words = {
            ALL: self.tr("All {}"),
            TELL: self.tr("To tell {}"),
            RECALL: self.tr("Recalls {}"),
            CONFIRM: self.tr("To confirm {}"),
        }
        return words[group].format(count)

    def _cells(self, call: Call) -> tuple[Cell, ...]:
        today = self._clinic.today()
        what = call.reason or ""
        if call.start is not None:
            doctor = self._clinic.provider(call.provider_id)
            what = dotted((near_moment(call.start, today), doctor))
        return (
            Cell(why(call.kind), why_look(call.kind)),
            Cell(call.patient, "strong"),
            Cell(phones(call) or "–"),
            Cell(what),
            Cell(tried(call)),
        )


def _key(call: Call) -> tuple[object, object]:
    return call.kind, call.appointment_id or call.recall_id


def _belongs(call: Call, group: str) -> bool:
    if group == TELL:
        return call.kind not in (RECALL, CONFIRM)
    return group in (ALL, call.kind)
