"""Books a visit: patient, kind, with whom, when in words; the openings are there as you type."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.commands import CreateAppointment
from vitalbridge_desktop.ui.appointments.openings.choices import Kind
from vitalbridge_desktop.ui.appointments.openings.order import Opening
from vitalbridge_desktop.ui.appointments.openings.view import OpeningsView
from vitalbridge_desktop.ui.appointments.wish import BookingWish
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.moments import inside
from vitalbridge_desktop.ui.patient_field import Somebody
from vitalbridge_desktop.ui.theme import Theme

from .actions import BookingActions
from .call_bar import CallBar
from .calls import Calls
from .draft import Draft
from .fields import BookingFields
from .hold import BookingHold
from .page import arrange
from .pinned_patient import PinnedPatient
from .registering import Registering


class BookingForm(CommandForm[CreateAppointment]):
    """Fills in one booking; what was typed stays when it is left, and over a crash.

    Signals:
        booked: The command's Done, what was booked in words, and the Opening that it took.
        closed: A person left the form.
        pinned: Whom the booking is for, or None: what was meant for somebody else is gone.
        put: A draft was brought to the front.

    Attributes:
        calls: The call that is in front, and the one behind.
        fields, openings, buttons, registering, patient_band, call_bar, below: Its parts.
        hold: The time that is kept for the caller.
        more: What else a draft holds, by the names of its fields.
    """

    booked = Signal(object, str, object)
    closed = Signal()
    pinned = Signal(object)
    put = Signal(object)

    def __init__(self, bus: UiBus, theme: Theme, clock: ClinicClock | None = None) -> None:
        super().__init__(bus, CreateAppointment)
        self._clock = clock or ClinicClock(bus, self)
        self.calls = Calls(bus, self)
        self.title = label(self.tr("New booking"), "title")
        self.call_bar = CallBar(theme, self.calls)
        self.clear = Button(theme, self.tr("Start over"), kind="quiet")
        self.patient_band = PinnedPatient(theme)
        self.fields = BookingFields(bus, theme, self._clock)
        self.openings = OpeningsView(bus, theme, self._clock, self.fields.provider)
        self.buttons = BookingActions(theme, self)
        self.registering = Registering(bus, theme, (self.openings, self.buttons))
        self.submit, self.reason = self.buttons.book, self.buttons.reason
        self.below = QVBoxLayout()
        self.errors = {**self.fields.errors, "": ErrorLabel()}
        self.hold = BookingHold(bus, self)
        self.more: dict[str, Any] = {}
        self._taken: Opening | None = None
        self._for: UUID | None = None
        self._putting, self._came_up = False, Draft()
        arrange(self)
        self._connect()
        if clock is None:
            self._clock.start()

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_changed)
        self.fields.moved_on.connect(self._on_moved_on)
        self.fields.stepped.connect(self.openings.list.step)
        self.fields.patient.chosen.connect(self._on_patient)
        self.fields.patient.register_asked.connect(self.register)
        self.fields.patient.refused.connect(lambda words: self.show_error("patient_id", words))
        self.fields.patient.textEdited.connect(self.note)
        self.openings.chosen.connect(self._on_chosen)
        self.openings.taken.connect(self.send)
        self.buttons.book_asked.connect(self.send)
        self.reason.textEdited.connect(self.note)
        self.registering.changed.connect(self.note)
        self.registering.registered.connect(self._on_registered)
        self.registering.left.connect(self.begin)
        self.clear.clicked.connect(self.begin_again)
        self.call_bar.other_asked.connect(self.swap)
        self.calls.restored.connect(lambda: self.show_draft(self.calls.draft()))
        self._clock.when_started(self.calls.restore)
        self.accepted.connect(self._on_accepted)
        self.refused.connect(self._on_no)

    # ---- beginning --------------------------------------------------------------------------

    @Slot()
    def begin(self, wish: BookingWish | None = None) -> None:
        """Come up with what is known already; what was typed before is kept beside it."""
        self.clear_errors()
        if wish is not None:
            self._make_room(wish.patient_id)
            self.fields.put_wish(wish)
        self._came_up = self.draft()
        if not self.registering.isHidden():
            self.registering.form().resume()
            return
        known = wish is not None and wish.patient_id is not None
        field = self.fields.when if known else self.fields.patient
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def begin_again(self) -> None:
        """Forget what was typed."""
        self.hold.let_go()
        self._forget()
        self.fields.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_room(self, patient_id: UUID | None) -> None:
        """Somebody else is half booked here: they stay so, if the other call is free."""
        other = None not in (patient_id, self._for) and patient_id != self._for
        if other and (room := self.calls.room()) is not None:
            self.show_draft(room)

    def _forget(self) -> None:
        self.show_draft(Draft())
        self.calls.write(Draft())

    @Slot()
    def swap(self) -> None:
        """Bring the other call to the front; this one is kept as it stands."""
        self.show_draft(self.calls.swap())
        self.begin()

    @Slot(str)
    def register(self, name: str) -> None:
        """Register somebody without leaving the booking."""
        self.registering.begin(name)
        self.note()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fields.catch_up()
        self.openings.catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._came_up.for_nobody and self._came_up == self.draft():
                self._forget()  # nobody typed a thing: it is no call
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # ---- drafts -----------------------------------------------------------------------------

    def draft(self) -> Draft:
        """What stands in the form."""
        more = {"reason": self.reason.text(), "registering": self.registering.filled_in()}
        return self.fields.wishes().model_copy(update={**more, **self.more})

    def show_draft(self, draft: Draft) -> None:
        """Put a draft in place of what stands in the form."""
        self._putting = True
        self.clear_errors()
        self._for, self.more = draft.patient_id, draft.more()
        self.reason.setText(draft.reason)
        self.registering.fill_in(draft.registering)
        if draft.empty:
            self.fields.begin_again()
        else:
            self.fields.put_wishes(draft)
        self.put.emit(draft)
        self._putting = False

    @Slot()
    def note(self) -> None:
        """Something else stands in the form: keep it."""
        if not self._putting:
            self.calls.write(self.draft())

    # ---- what is booked ---------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        kind, opening = self.fields.kind.value(), self.openings.current()
        known = isinstance(kind, Kind)
        hold = self.hold.of(opening) if opening else None
        return {
            "patient_id": self.fields.patient.patient_id(),
            "provider_id": opening.provider_id if opening else None,
            "start": opening.slot.start if opening else None,
            "visit_type_id": kind.visit_type_id if known else None,
            "minutes": kind.other_length if known else None,
            "room_id": self.fields.room.room_id(),
            "reason": self.reason.text().strip() or None,
            "hold_id": hold.hold_id if hold else None,
            "identity_checked": tuple(self.more.get("checked", ())),
        }

    @Slot()
    def send(self) -> None:
        """Book the chosen opening; what is missing is said at its field."""
        if not self.submit.isEnabled() or self.openings.once_known(self.send):
            return
        if self.openings.current() is None:
            self.clear_errors()
            self.show_error("start", self.tr("Choose one of the openings."))
            return
        self._taken = self.openings.current()
        super().send()
        if not self.errors["patient_id"].isHidden():
            self.fields.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_patient(self, somebody: Somebody | None) -> None:
        """Somebody else is pinned: nothing that was typed for one goes on to another."""
        other = somebody.id if somebody is not None else self.fields.patient.awaited
        if other != self._for:
            if self._for is not None:
                self.reason.clear()
            self._for = other
            self.pinned.emit(somebody)
        self.patient_band.show_patient(somebody)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.clear_errors()
        asked = self.fields.asked()
        self.openings.ask(asked)
        if words := self.fields.room.amiss():
            self.show_error("room_id", words)
        if asked is None and self.fields.wanted() is None and self._clock.zone:
            examples = self.fields.when.placeholderText()
            words = self.tr("Try words like these: {examples}").format(examples=examples)
            self.show_error("start", words)
        self.note()

    @Slot()
    def _on_moved_on(self) -> None:
        known = self.fields.patient.patient_id() is not None
        if not self.openings.isHidden():  # else somebody is being registered
            (self.openings.list if known else self.fields.patient).setFocus(
                Qt.FocusReason.ShortcutFocusReason
            )

    @Slot(object)
    def _on_registered(self, patient_id: UUID) -> None:
        self.fields.patient.set_patient(patient_id)
        self.openings.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_chosen(self, opening: Opening | None) -> None:
        words = self.tr("Book")
        if opening is not None:
            words = self.tr("Book {time} with {provider}").format(
                time=inside(self.openings.moment(opening)), provider=self.doctor(opening)
            )
        self.buttons.offer(words)

    def doctor(self, opening: Opening) -> str:
        """Who has an opening, as the clinic speaks of them."""
        found = self.fields.provider(opening.provider_id)
        return short_name(found) if found else ""

    @Slot(object)
    def _on_accepted(self, done: Done) -> None:
        taken, somebody = self._taken, self.fields.patient.value()
        if taken is None or somebody is None:
            return
        words = self.tr("Booked {name} for {time} with {provider}").format(
            name=f"{somebody.family_name}, {somebody.given_name}",
            time=inside(self.openings.moment(taken)),
            provider=self.doctor(taken),
        )
        self.finish(done, words, taken)

    def finish(self, done: Done, words: str, taken: Opening) -> None:
        """The booking is made: tell it, and be ready for the next one."""
        if self.hold.of(taken) is None:
            self.hold.let_go()
        self.booked.emit(done, words, taken)
        self._forget()

    @Slot(object)
    def _on_no(self, refusal: Refusal) -> None:
        if refusal.field == "start":
            self.fields.when.setFocus(Qt.FocusReason.ShortcutFocusReason)
