"""A list says of each patient when they come next and how many visits they missed."""

from datetime import timedelta
from uuid import UUID

from tests.services.appointments.clinics import MONDAY, Clinic
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    CheckIn,
    CompleteAppointment,
    MarkArrived,
    MarkNoShow,
    RevertStatus,
)
from vitalbridge_desktop.services.appointments.queries import (
    PatientInBrief,
    UpcomingAppointments,
    VisitsInBrief,
)
from vitalbridge_desktop.services.patients.commands import MergePatients

TUESDAY = MONDAY + timedelta(days=1)


def brief(clinic: Clinic, patient: UUID, besides: UUID | None = None) -> PatientInBrief:
    asked = VisitsInBrief(patient_ids=(patient,), besides=besides, at=clinic.clock.now)
    (found,) = clinic.ask(asked).patients
    return found


def test_the_next_visit_is_the_first_that_is_to_come_or_going_on(clinic: Clinic) -> None:
    clinic.book("10:00", TUESDAY)
    first = clinic.book("08:45")  # it is 09:00
    assert str(brief(clinic, clinic.anna).next_start) == "2026-03-02 08:45:00+01:00"
    other = brief(clinic, clinic.anna, besides=first).next_start
    assert str(other) == "2026-03-03 10:00:00+01:00"
    clinic.clock.on(15 * 60)
    assert str(brief(clinic, clinic.anna).next_start) == "2026-03-03 10:00:00+01:00"
    for each in clinic.ask(UpcomingAppointments(after=clinic.clock.now)).appointments:
        clinic.do(CancelAppointment(appointment_id=each.id, reason="Ill"))
    assert brief(clinic, clinic.anna).next_start is None


def test_what_was_missed_is_counted_among_what_came_due_until_it_is_taken_back(
    clinic: Clinic,
) -> None:
    missed, kept = clinic.book("08:00"), clinic.book("08:30")
    clinic.book("11:00")
    clinic.do(MarkNoShow(appointment_id=missed))
    for step in (MarkArrived, CheckIn, CompleteAppointment):
        clinic.do(step(appointment_id=kept))
    said = brief(clinic, clinic.anna)
    assert (said.missed, said.due) == (1, 2)
    clinic.do(RevertStatus(appointment_id=missed))
    said = brief(clinic, clinic.anna)
    assert (said.missed, said.due) == (0, 1)


def test_a_page_is_answered_in_its_order_and_a_merge_brings_the_visits_along(
    clinic: Clinic,
) -> None:
    clinic.book("10:00", patient_id=clinic.berg)
    nobody = clinic.patient("Adeyemi")
    page = (clinic.berg, nobody, clinic.anna)

    def starts() -> list[bool]:
        asked = VisitsInBrief(patient_ids=page, at=clinic.clock.now)
        found = clinic.ask(asked).patients
        assert tuple(each.patient_id for each in found) == page
        return [each.next_start is not None for each in found]

    assert starts() == [True, False, False]
    clinic.do(MergePatients(patient_id=clinic.berg, into_id=clinic.anna))
    assert starts() == [False, False, True]
