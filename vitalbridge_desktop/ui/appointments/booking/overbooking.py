"""A time that is not free, given all the same: a permission, and a reason that stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import instant_of, shifted, with_offset
from vitalbridge_desktop.services.appointments.commands import CreateAppointment
from vitalbridge_desktop.services.schedules.queries import Slot as FreeSlot
from vitalbridge_desktop.ui.appointments.openings.order import Opening
from vitalbridge_desktop.ui.appointments.openings.questions import Named
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.moments import inside
from vitalbridge_desktop.ui.patient_field import Somebody
from vitalbridge_desktop.ui.screen_keys import INSIDE

if TYPE_CHECKING:
    from .form import BookingForm


class Overbooking(QObject):
    """Offered, to who may, where a time and a doctor were named and the time is not free."""

    def __init__(self, form: "BookingForm", clock: ClinicClock) -> None:
        super().__init__(form)
        self._form, self._clock = form, clock
        self._named: Named | None = None
        self._beside: Opening | None = None
        self._button = form.openings.reasons.why_not.overbook
        self._button.clicked.connect(self.book)
        form.buttons.overbook_asked.connect(self.book)
        form.openings.closed.connect(self._on_closed)
        form.openings.chosen.connect(self._on_chosen)
        form.put.connect(self._leave)
        form.closed.connect(self._leave)
        keys = QShortcut(QKeySequence("Alt+O"), form)
        keys.setContext(INSIDE)
        keys.activated.connect(self.book)
        self._on_closed(None)

    @Slot(object)
    def _on_closed(self, named: Named | None) -> None:
        if named != self._named:
            self._leave()
        self._named = named
        may = self._form.bus.who.may("overbook")
        self._button.setVisible(may and named is not None)

    @Slot(object)
    def _on_chosen(self, opening: Opening | None) -> None:
        """Who turns to another opening has no need of this one."""
        if opening != self._beside:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._form.buttons.overbook("")

    def _wait_for_reason(self, named: Named) -> None:
        """Ask why; until it is typed, Enter means this time and no other."""
        form, opening = self._form, self._opening(named)
        self._beside = form.openings.current()
        words = self.tr("Overbook {time} with {provider}").format(
            time=inside(form.openings.moment(opening)), provider=form.doctor(opening)
        )
        form.buttons.overbook(words)
        form.show_error("", self.tr("Overbooking leaves a reason: please type one."))
        form.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def book(self) -> None:
        """Book the named time; what is missing is said at its field."""
        form, named = self._form, self._named
        somebody, reason = form.fields.patient.value(), form.reason.text().strip()
        if named is None or not form.bus.who.may("overbook"):
            return
        form.clear_errors()
        if somebody is None:
            form.show_error("patient_id", self.tr("Please choose one."))
            form.fields.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not reason:
            self._wait_for_reason(named)
        else:
            self._send(named, reason, somebody)

    def _send(self, named: Named, reason: str, somebody: Somebody) -> None:
        form, opening = self._form, self._opening(named)
        command = CreateAppointment(
            patient_id=somebody.id,
            provider_id=named.provider_id,
            start=opening.slot.start,
            visit_type_id=named.visit_type_id,
            minutes=named.minutes,
            room_id=named.room_id,
            overbook_reason=reason,
            identity_checked=tuple(form.more.get("checked", ())),
        )
        words = self.tr("Overbooked {name}: {time} with {provider}").format(
            name=f"{somebody.family_name}, {somebody.given_name}",
            time=inside(form.openings.moment(opening)),
            provider=form.doctor(opening),
        )

        def on_done(done: Done) -> None:
            form.finish(done, words, opening)

        form.bus.dispatch(self, command, on_done, self._on_refused)

    def _opening(self, named: Named) -> Opening:
        zone = self._clock.zone
        start = with_offset(instant_of(named.start, zone), zone)
        end = with_offset(shifted(start, named.minutes), zone)
        return Opening(FreeSlot(named.provider_id, start, end), named.start)

    def _on_refused(self, refusal: Refusal) -> None:
        self._form.show_refusal(refusal)
