"""The panel beside the day board: the chosen visit, whose it is, and what can be done with it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    Appointments,
    BoardVisit,
)
from vitalbridge_desktop.services.tenants.events import RoomFact
from vitalbridge_desktop.services.tenants.queries import ListRooms, Rooms
from vitalbridge_desktop.ui.appointments.board.dragging import MOVABLE
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, type_words
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.moments import clock as clock_words
from vitalbridge_desktop.ui.moments import near_day, near_moment
from vitalbridge_desktop.ui.texts import state_word
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .cancel_card import CancelCard
from .day_card import DayCard
from .patient_cards import UNKNOWN, PatientCards
from .pin_card import PinCard
from .saved_line import SavedLine
from .step_row import StepRow

REST = 150  # ms that a visit is chosen before the record is looked into: walking past is no look


class VisitPanel(Inspector):
    """Shows a visit, or the day where none is chosen.

    Signals:
        step_asked: One of ``acts.Step``.
        move_asked: To move the visit with the keyboard.
        reason_given: The visit is to be cancelled, and why.
        asking: The keyboard is asked for a reason, or not any more.
        left: The keyboard is not needed here any more.
    """

    step_asked = Signal(str)
    move_asked = Signal()
    reason_given = Signal(str)
    asking = Signal(bool)
    left = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clock: ClinicClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shown: BoardVisit | None = None
        self._count = 0
        self._rooms: dict[UUID, str] = {}
        self._clinic = Clinic(bus, self)
        self.pin = PinCard(theme)
        self._make_several(theme)
        self.day = DayCard(theme)
        self.patient = PatientCards(bus, theme, clock, ("born", "phone", "no-shows", "next"))
        self._visit = Card(theme)
        self._lines: dict[str, QLabel] = {
            "when": self._visit.add_line(self.tr("When"), ""),
            "with": self._visit.add_line(self.tr("With"), ""),
            "type": self._visit.add_line(self.tr("Type"), "", tint="slate"),
            "room": self._visit.add_line(self.tr("Room"), ""),
            "saved": self._visit.add_line(self.tr("Saved"), ""),
        }
        self._saved = SavedLine(bus, clock, self._lines["saved"])
        self.steps = StepRow(theme)
        self.move_button = Button(theme, self.tr("Move"), hint="R", compact=True)
        self.noshow_button = Button(theme, self.tr("No-show"), hint="S", compact=True)
        self.cancel_button = Button(
            theme, self.tr("Cancel…"), hint="X", kind="danger", compact=True
        )
        self.reasons = CancelCard(theme)
        self._past, self._past_lines = Card(theme, self.tr("History")), Lines()
        self._past.body.addWidget(self._past_lines)
        self._arrange()
        self._connect()
        self._asking_rooms: Fresh[Rooms] = Fresh(
            bus, self, (RoomFact,), ListRooms, self._show_rooms
        )

    def _make_several(self, theme: Theme) -> None:
        """What says what is chosen together, and what the keyboard does just now."""
        self._several_head, self._several = label("", "heading"), Lines()
        self._several_card = Card(theme)
        self._several_card.body.addWidget(self._several)
        self._note = Card(theme, stripe="accent")
        self._note_text = self._note.add_text("", "strong")
        self._note_keys = self._note.add_text("", "note")

    def _arrange(self) -> None:
        parts: tuple[QWidget, ...] = (
            self.pin,
            self._note,
            self.day,
            self._several_head,
            self._several_card,
            self.patient,
            self._visit,
            self.steps,
        )
        for part in parts:
            self.add(part)
        self.add(self.move_button, self.noshow_button, self.cancel_button)
        self.add(self.reasons)
        self.add(self._past)
        self._note.hide()
        self._show_parts(visit=False)

    def _connect(self) -> None:
        self.steps.chosen.connect(self.step_asked)
        self.move_button.clicked.connect(self.move_asked)
        self.noshow_button.clicked.connect(lambda: self.step_asked.emit("noshow"))
        self.cancel_button.clicked.connect(self.ask_reason)
        self.reasons.given.connect(self._on_reason)
        self.reasons.left.connect(self._on_left)
        self.patient.history.connect(self._on_history)

    def start(self) -> None:
        """Ask what does not depend on the visit."""
        self._asking_rooms.refresh()
        self._clinic.catch_up()

    def show_day(self, answer: BoardAnswer) -> None:
        """No visit is chosen: show how the day stands."""
        self._shown, self._count = None, 0
        self.patient.forget()
        self.reasons.leave()
        self.day.show_day(answer, self._clock.today())
        self._show_parts(visit=False)

    def show_several(self, visits: Sequence[BoardVisit]) -> None:
        """Show what is chosen together, and what can be done with all of it."""
        self._shown, self._count = visits[0], len(visits)
        self.patient.forget()
        self.reasons.leave()
        self._several_head.setText(self.tr("%n visits chosen", "", len(visits)))
        self._several.set_lines(
            Line(
                near_moment(wall_time(each.start, self._clock.zone), self._clock.today()),
                each.patient,
            )
            for each in sorted(visits, key=lambda visit: visit.start)
        )
        states = {(each.status, each.confirmed) for each in visits}
        status, confirmed = states.pop() if len(states) == 1 else ("booked", False)
        self.steps.show_state(status, confirmed=confirmed)
        self._enable([each.status for each in visits])
        self._show_parts(visit=True, several=True)

    def show_visit(self, visit: BoardVisit, answer: BoardAnswer) -> None:
        """Show a visit, or what has become of it."""
        before = self._shown if self._count == 1 else None
        other = before is None or before.appointment_id != visit.appointment_id
        self._shown, self._count = visit, 1
        provider = answer.provider(visit.provider_id)
        self._lines["when"].setText(self._when(visit))
        self._lines["with"].setText(provider.name if provider else UNKNOWN)
        self._show_type(visit)
        self._show_room(visit)
        self._saved.show_visit(visit)
        self.steps.show_state(visit.status, confirmed=visit.confirmed)
        self._enable([visit.status])
        if other:
            self.reasons.leave()
            self._past_lines.set_lines(Line("", "") for _ in self._past_lines.lines())
            self.patient.show_patient(
                visit.patient_id, visit.patient, visit.alert, visit.appointment_id, REST
            )
        self._show_parts(visit=True)

    def _enable(self, states: Sequence[str]) -> None:
        self.move_button.setEnabled(all(state in MOVABLE for state in states))
        for button in (self.noshow_button, self.cancel_button):
            button.setEnabled(all(state in MOVABLE or state == "arrived" for state in states))

    def _show_parts(self, *, visit: bool, several: bool = False) -> None:
        shown: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
            (not visit, (self.day,)),
            (visit and not several, (self.patient, self._visit)),
            (several, (self._several_head, self._several_card)),
            (visit, (self.steps, self.move_button, self.noshow_button, self.cancel_button)),
        )
        for visible, parts in shown:
            for part in parts:
                part.setVisible(visible)
        self._past.setVisible(visit and not several and bool(self._past_lines.lines()))

    def _when(self, visit: BoardVisit) -> str:
        start = wall_time(visit.start, self._clock.zone)
        end = wall_time(visit.end, self._clock.zone)
        return f"{near_moment(start, self._clock.today())} – {clock_words(end)}"

    def _show_type(self, visit: BoardVisit) -> None:
        answer = self._lines["type"]
        answer.setText(breakable(type_words(visit)) or UNKNOWN)
        answer.setProperty("tint", visit.colour)
        answer.style().unpolish(answer)
        answer.style().polish(answer)

    def _show_room(self, visit: BoardVisit) -> None:
        self._lines["room"].setText(
            self._rooms.get(visit.room_id, UNKNOWN) if visit.room_id else UNKNOWN
        )

    def today(self) -> date:
        """The day at the clinic."""
        return self._clock.today()

    def note(self, text: str, keys: str = "") -> None:
        """Say at the top what the keyboard does just now; nothing takes the words away."""
        self._note_text.setText(breakable(text))
        self._note_keys.setText(keys)
        self._note.setVisible(bool(text))

    @Slot()
    def ask_reason(self) -> None:
        """Ask why the visit is cancelled."""
        if self._shown is not None and self.cancel_button.isEnabled():
            self.asking.emit(True)
            several = self.tr("these %n visits", "", self._count)
            self.reasons.ask(self._shown.patient if self._count == 1 else several)
            self.ensureWidgetVisible(self.reasons)

    def take_keyboard(self) -> None:
        """Let the keyboard walk over what can be done with the visit."""
        for button in self.findChildren(Button):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self.asking.emit(False)
        self.reason_given.emit(reason)

    @Slot()
    def _on_left(self) -> None:
        self.asking.emit(False)
        self.left.emit()

    def _show_rooms(self, found: Rooms) -> None:
        self._rooms = {each.id: each.name for each in found.rooms}
        if self._shown is not None:
            self._show_room(self._shown)

    @Slot(object)
    def _on_history(self, found: Appointments) -> None:
        shown = self._shown
        for each in found.appointments:
            if shown is not None and each.id == shown.appointment_id:
                self._past_lines.set_lines(self._history(each))
                self._past.show()

    def _history(self, visit: Appointment) -> list[Line]:
        today, zone = self._clock.today(), self._clock.zone
        booked = wall_time(visit.booked_at, zone)
        who = self._clinic.staff(visit.booked_by)
        by = self.tr("booked by {who}").format(who=who) if who else self.tr("booked")
        lines = [Line(near_day(booked.date(), today), by, "plain")]
        if visit.status_at != visit.booked_at:
            at = wall_time(visit.status_at, zone)
            word = state_word(visit.status, visit.confirmed)
            when = clock_words(at) if at.date() == today else near_day(at.date(), today)
            lines.insert(0, Line(when, word[:1].lower() + word[1:], "plain"))
        return lines
