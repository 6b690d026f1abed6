"""Who waits at the demo clinic, what came free again, and whom somebody has to ring."""

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from vitalbridge_desktop.kernel.time import minutes_between, plus_days, promise, shifted
from vitalbridge_desktop.services.appointments import events as visits

if TYPE_CHECKING:
    from .clinic import DemoClinic, Visit

DAY = 24 * 60  # minutes
CONSULT, FOLLOW_UP, VACCINE = 0, 1, 3  # numbers of kinds of visits
CALL_OFF = (0, 1)  # numbers of the colleagues whose patients call off
MOVES = 2  # of the one whose patient is moved
WANTS_EARLIER = 2  # who of those that wait has a visit already
FULL = 20  # providers and patients from which on there is enough to tell of
WISHES: tuple[tuple[int, dict[str, Any]], ...] = (  # days that they have waited, and the wishes
    (9, {"urgency": "urgent", "note": "Pain is getting worse; rings back any time"}),
    (23, {"urgency": "soon", "weekdays": ("mon", "tue", "thu"), "to_time": time(12)}),
    (12, {"urgency": "soon", "from_time": time(15)}),
    (41, {"weekdays": ("fri",)}),
    (30, {"from_time": time(9), "to_time": time(11, 30)}),
    (18, {"note": "Comes by train: not before ten", "from_time": time(10)}),
    (6, {}),
    (3, {"weekdays": ("wed", "thu")}),
    (0, {}),
)
RECALLS = ((-12, "Blood pressure"), (-4, "Yearly check-up"), (0, "Second vaccination"))


def tell_waiting(clinic: "DemoClinic") -> None:
    """Tell the waitlist, two times that came free, and what patients do not know yet."""
    if len(clinic.patients) < FULL:
        return
    ahead = sorted(
        (v for v in clinic.visits if v.start > shifted(clinic.now, DAY)), key=lambda v: v.start
    )
    _waitlist(clinic, ahead)
    _freed(clinic, ahead)
    _moved(clinic, ahead)
    for number, (days, reason) in enumerate(RECALLS):
        fact = visits.RecallSet(
            recall_id=clinic.id(f"recall {number}"),
            patient_id=clinic.patients[(number * 5 + 3) % len(clinic.patients)],
            due=plus_days(clinic.today, days),
            visit_type_id=clinic.kinds[VACCINE],
            reason=reason,
        )
        clinic.say(fact)
    tried = visits.ContactLogged(
        contact_id=clinic.id("contact recall"),
        patient_id=clinic.patients[3],
        channel="phone",
        outcome="no-answer",
    )
    clinic.say(tried, shifted(clinic.now, -2 * DAY))


def _waitlist(clinic: "DemoClinic", ahead: "list[Visit]") -> None:
    for number, (days, wishes) in enumerate(WISHES):
        with_whom = (clinic.providers[number % 3 % len(clinic.providers)],) if number % 2 else ()
        booked = next((v for v in reversed(ahead) if v.place.kind == CONSULT), None)
        earlier = booked.id if booked is not None and number == WANTS_EARLIER else None
        patient_id = clinic.patients[(11 + number * 13) % len(clinic.patients)]
        if earlier is not None:
            patient_id = clinic.whose[earlier]
        fact = visits.WaitlistJoined(
            waitlist_entry_id=clinic.id(f"waits {number}"),
            patient_id=patient_id,
            visit_type_id=clinic.kinds[number % 2],
            provider_ids=with_whom,
            appointment_id=earlier,
            since=shifted(clinic.now, -days * DAY),
            **wishes,
        )
        clinic.say(fact, shifted(clinic.now, -days * DAY))


def _freed(clinic: "DemoClinic", ahead: "list[Visit]") -> None:
    """Two patients called off: somebody who waits would like their times."""
    long = [v for v in ahead if v.place.kind == CONSULT and v.place.provider in CALL_OFF][:2]
    for visit in long:
        clinic.call_off(visit.id, shifted(clinic.now, -50))


def _moved(clinic: "DemoClinic", ahead: "list[Visit]") -> None:
    """A visit was moved to a time that another had given back, and nobody has told the patient."""
    alike = [v for v in ahead if v.place.kind == FOLLOW_UP and v.place.provider == MOVES][:2]
    if len(alike) < len(("given back", "moved")):
        return
    freed, moved = alike
    clinic.call_off(freed.id, shifted(clinic.now, -40))
    wall = datetime.combine(
        freed.place.day, time(freed.place.minute // 60, freed.place.minute % 60)
    )
    minutes = minutes_between(freed.start, freed.end)
    when = promise(wall, minutes, clinic.zone)
    fact = visits.AppointmentRescheduled(
        appointment_id=moved.id,
        provider_id=clinic.providers[freed.place.provider],
        wall=when.wall,
        zone=when.zone,
        fold=when.fold,
        minutes=minutes,
        start=when.start,
        end=when.end,
    )
    clinic.say(fact, shifted(clinic.now, -35))
