"""What else a booking may come to: held while they think, waited for, or there at once."""

from datetime import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import plus_days, wall_time
from vitalbridge_desktop.services.appointments.commands import JoinWaitlist, MarkArrived
from vitalbridge_desktop.services.schedules.queries import Slot as FreeSlot
from vitalbridge_desktop.ui.appointments.openings.order import Opening
from vitalbridge_desktop.ui.appointments.typed.when import When
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.moments import clock as clock_words
from vitalbridge_desktop.ui.theme import Theme

from .draft import Draft
from .overbooking import Overbooking

if TYPE_CHECKING:
    from .form import BookingForm
    from .repeat_card import RepeatCard


class BookingExtras(QObject):
    """Carries out what the buttons beside Book ask for: a series, a hold, the waitlist.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
        ticked: By which details the patient was recognised, of another call or patient.
    """

    said = Signal(str, object)
    ticked = Signal(object)

    def __init__(self, form: "BookingForm", theme: Theme, clock: ClinicClock) -> None:
        super().__init__(form)
        self._theme = theme
        self._form, self._clock = form, clock
        self._bus = form.bus
        self._repeat: RepeatCard | None = None
        self._overbooking = Overbooking(form, clock)
        form.buttons.repeat_asked.connect(self.repeat)
        form.buttons.hold_asked.connect(self.hold)
        form.buttons.wait_asked.connect(self.wait)
        form.hold.changed.connect(self._on_held)
        form.hold.refused.connect(self._on_refused)
        form.booked.connect(self._on_booked)
        form.pinned.connect(self._on_pinned)
        form.put.connect(self._on_put)
        clock.minute.connect(self._on_held)

    # ---- a walk-in --------------------------------------------------------------------------

    def walk_in(self) -> None:
        """Somebody stands at the counter: what is booked now has arrived."""
        if self._form.calls.room() is not None:
            self._form.show_draft(Draft(walk_in=True, when="today"))
            self._form.note()
        else:
            full = self.tr("Two calls are half booked: book one of them, or start it over.")
            self.said.emit(full, None)
        self._form.begin()

    @Slot(object, str, object)
    def _on_booked(self, booked: Done, words: str, opening: Opening) -> None:
        """Who was booked for today may stand here already."""
        if not self._form.more.get("walk_in") or opening.start.date() != self._clock.today():
            return

        def on_done(done: Done) -> None:
            self.said.emit(self.tr("{booked}, and is here").format(booked=words), done.command_id)

        self._bus.dispatch(self, MarkArrived(appointment_id=booked.id), on_done, self._on_refused)

    # ---- a series ---------------------------------------------------------------------------

    @Slot()
    def repeat(self) -> None:
        """Let the chosen visit come back: its dates are shown before anything is saved."""
        form, opening = self._form, self._form.openings.current()
        somebody = form.fields.patient.value()
        if opening is None or somebody is None:
            form.send()  # it says what is missing, at its place
            return
        wish = form.values()
        del wish["hold_id"]
        name = f"{somebody.family_name}, {somebody.given_name}"
        parts = (name, form.openings.moment(opening), form.doctor(opening))
        self.repeat_card().begin(wish, name, " · ".join(parts))

    def repeat_card(self) -> "RepeatCard":
        """The card itself, made when it is first needed."""
        if self._repeat is None:
            from .repeat_card import RepeatCard  # noqa: PLC0415 - not before

            form = self._form
            card = RepeatCard(self._bus, self._theme, (form.openings, form.buttons))
            form.below.addWidget(card)
            card.left.connect(form.openings.list.setFocus)
            card.booked.connect(self._on_repeated)
            self._repeat = card
        return self._repeat

    @Slot(object, str)
    def _on_repeated(self, done: Done, words: str) -> None:
        self._form.begin_again()
        self.said.emit(words, done.command_id)
        self._form.closed.emit()

    # ---- a hold -----------------------------------------------------------------------------

    @Slot()
    def hold(self) -> None:
        """Keep the chosen opening for the patient; once more lets it go."""
        form, opening = self._form, self._form.openings.current()
        asked = form.fields.asked()
        if opening is None or asked is None:
            form.show_error("start", self.tr("Choose one of the openings."))
        elif form.hold.of(opening) is not None:
            form.hold.let_go()
        else:
            named = asked.named(opening.provider_id, opening.start)
            form.hold.take(named, opening.slot.start, opening.slot.end)

    @Slot()
    def _on_held(self) -> None:
        form, kept = self._form, self._form.hold.kept()
        if not self._clock.zone:
            return
        form.more["hold"] = kept
        words = self.tr("Hold 10 min")
        held = None
        if kept is not None:
            until = clock_words(wall_time(kept.until, self._clock.zone))
            words = self.tr("Held until {time}").format(time=until)
            slot = FreeSlot(kept.provider_id, kept.start, kept.end)
            held = Opening(slot, wall_time(kept.start, self._clock.zone), "held")
        form.buttons.hold.setText(words)
        form.buttons.hold.set_kind("chosen" if kept else "secondary")
        form.buttons.hold.updateGeometry()
        form.openings.keep(held)
        form.note()

    # ---- the waitlist -----------------------------------------------------------------------

    @Slot()
    def wait(self) -> None:
        """Let the patient wait for what was asked for."""
        form, asked = self._form, self._form.fields.asked()
        somebody = form.fields.patient.value()
        if asked is None or asked.patient_id is None or somebody is None:
            form.show_error("patient_id", self.tr("Who is to wait?"))
            return
        command = JoinWaitlist(
            patient_id=asked.patient_id,
            visit_type_id=asked.kind.visit_type_id,
            minutes=asked.kind.other_length,
            provider_ids=asked.whom.provider_ids or (),
            note=form.reason.text().strip() or None,
            **_wished(asked.when),
        )
        words = self.tr("{name} waits for {kind} with {whom}")
        if asked.whom.provider_ids is None:
            words = self.tr("{name} waits for {kind}")
        words = words.format(
            name=f"{somebody.family_name}, {somebody.given_name}",
            kind=asked.kind.words(),
            whom=asked.whom.words,
        )

        def on_done(done: Done) -> None:
            form.begin_again()
            self.said.emit(words, done.command_id)

        self._bus.dispatch(self, command, on_done, self._on_refused)

    # ---- who it is --------------------------------------------------------------------------

    @Slot(object)
    def tick(self, details: tuple[str, ...]) -> None:
        """The caller was recognised by these."""
        self._form.more["checked"] = details
        self._form.note()

    # ---- another patient, another call ------------------------------------------------------

    @Slot(object)
    def _on_pinned(self, somebody: object) -> None:
        """What was kept for one is not kept for another."""
        del somebody
        self.tick(())
        self.ticked.emit(())
        self._form.hold.let_go()

    @Slot(object)
    def _on_put(self, draft: Draft) -> None:
        if self._repeat is not None and not self._repeat.isHidden():
            self._repeat.hide()
        self._form.hold.put(draft.hold)
        self.ticked.emit(draft.checked)
        title = self.tr("Walk-in") if draft.walk_in else self.tr("New booking")
        self._form.title.setText(title)

    def _on_refused(self, refusal: Refusal) -> None:
        self._form.show_refusal(refusal)


def _wished(when: When) -> dict[str, Any]:
    """The days and the hours that were named, as the waitlist has them."""
    wished: dict[str, Any] = {}
    if not when.soonest:
        last = when.until.date()
        whole = when.until.time() == time()
        wished = {"earliest": when.since.date(), "latest": plus_days(last, -1) if whole else last}
    if when.hours is not None and when.hours[0] < when.hours[1]:
        wished |= {"from_time": when.hours[0], "to_time": when.hours[1]}
    return wished
