"""Whom to ring about which visit, until they know."""

from datetime import timedelta

import pytest

from tests import a
from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.appointments.ringing import TUESDAY, calls, kinds, moved, told
from tests.services.verdicts import applied
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import instant_of, shifted
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    ConfirmAppointment,
)
from vitalbridge_desktop.services.appointments.events import AppointmentCreated
from vitalbridge_desktop.services.appointments.queries import (
    ListContacts,
)
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    SubmitLeaveRequest,
)


def test_a_visit_that_was_moved_is_on_the_list_until_the_patient_knows(clinic: Clinic) -> None:
    visit = clinic.book("10:00", TUESDAY)
    assert calls(clinic) == ()
    moved(clinic, visit)
    (call,) = calls(clinic)
    assert (call.kind, call.patient, call.appointment_id) == ("moved", "Lindqvist, Anna", visit)
    assert (call.start, call.attempts) == (instant_of(at("11:00", TUESDAY), ZONE), 0)
    told(clinic, appointment_id=visit)
    assert calls(clinic) == ()
    moved(clinic, visit, "12:00")
    assert kinds(clinic) == ["moved"]


@pytest.mark.parametrize(
    ("outcome", "knows"),
    [
        ("reached", True),
        ("message-left", True),
        ("sent", True),
        ("declined", True),
        ("no-answer", False),
        ("wrong-number", False),
    ],
)
def test_who_could_not_be_reached_is_still_to_ring(
    clinic: Clinic, outcome: str, knows: bool
) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    told(clinic, outcome)
    found = calls(clinic)
    assert (found == ()) is knows
    if not knows:
        assert found[0].attempts == 1
        assert found[0].last_contact is not None
        assert found[0].last_contact.outcome == outcome


def test_a_cancelled_visit_is_told_and_what_was_said_of_another_does_not_count(
    clinic: Clinic,
) -> None:
    visit, other = clinic.book("10:00", TUESDAY), clinic.book("15:00", TUESDAY)
    clinic.do(CancelAppointment(appointment_id=visit, reason="Osei is ill"))
    told(clinic, appointment_id=other)
    (call,) = calls(clinic)
    assert (call.kind, call.reason) == ("cancelled", "Osei is ill")
    told(clinic)
    assert calls(clinic) == ()


def test_visits_hit_by_leave_and_rejected_ones_are_on_the_list_whatever_was_said(
    clinic: Clinic,
) -> None:
    away = clinic.book("10:00", TUESDAY)
    asked = clinic.do(SubmitLeaveRequest(provider_id=clinic.osei, start=TUESDAY, end=TUESDAY))
    clinic.do(ApproveLeaveRequest(leave_request_id=asked.id))
    start = instant_of(at("09:00", TUESDAY), ZONE)
    rejected = AppointmentCreated(
        appointment_id=uuid7(),
        patient_id=clinic.berg,
        provider_id=clinic.lind,
        wall="2026-03-03T09:00",
        zone=ZONE,
        fold=0,
        minutes=30,
        start=start,
        end=shifted(start, 30),
    )
    applied(clinic.bus, rejected, standing="rejected")
    told(clinic)
    found = [(each.kind, each.appointment_id) for each in calls(clinic)]
    assert found == [("rejected", rejected.appointment_id), ("away", away)]


def test_visits_of_the_past_and_far_ahead_are_not_on_the_list(clinic: Clinic) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    clinic.do(
        CancelAppointment(
            appointment_id=clinic.book("10:00", MONDAY + timedelta(days=40)), reason="ill"
        )
    )
    assert kinds(clinic) == ["moved", "cancelled"]
    assert [each.kind for each in calls(clinic, days=30)] == ["moved"]
    clinic.clock.on(2 * 24 * 3600)
    assert kinds(clinic) == ["cancelled"]


def test_a_move_that_was_taken_back_is_no_news_unless_the_patient_was_told_of_it(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY)
    clinic.undo(moved(clinic, visit))
    assert kinds(clinic) == []
    moved(clinic, visit, "12:00")
    done = moved(clinic, visit, "15:00")
    clinic.clock.on(60)
    clinic.undo(done)  # 12:00 again, and the patient knows of 10:00 only
    assert kinds(clinic) == ["moved"]
    done = moved(clinic, visit, "16:00")
    told(clinic)
    clinic.clock.on(60)
    clinic.undo(done)
    assert kinds(clinic) == ["moved"]
    other = clinic.book("09:00", TUESDAY, patient_id=clinic.berg)
    done = moved(clinic, other, "09:30")
    told(clinic, patient_id=clinic.berg)
    clinic.clock.on(60)
    clinic.undo(done)  # 09:00 as at first, but they were told of 09:30
    assert [each.appointment_id for each in calls(clinic)] == [other, visit]


def test_a_visit_that_nobody_confirmed_is_to_be_rung_for_where_that_is_asked(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY)
    clinic.book("10:00", TUESDAY + timedelta(days=2), patient_id=clinic.berg)
    assert calls(clinic) == ()
    (call,) = calls(clinic, confirm_days=1)
    assert (call.kind, call.appointment_id) == ("unconfirmed", visit)

    told(clinic, "no-answer", appointment_id=visit)
    assert [each.attempts for each in calls(clinic, confirm_days=1)] == [1]
    told(clinic, "message-left", appointment_id=visit)
    assert calls(clinic, confirm_days=1) == ()


def test_who_has_confirmed_is_not_rung(clinic: Clinic) -> None:
    visit = clinic.book("10:00", TUESDAY)
    clinic.do(ConfirmAppointment(appointment_id=visit))
    assert calls(clinic, confirm_days=1) == ()


def test_a_visit_that_was_moved_is_rung_for_once_and_not_for_confirming_too(
    clinic: Clinic,
) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    assert [each.kind for each in calls(clinic, confirm_days=1)] == ["moved"]


def test_who_rang_to_call_off_is_not_rung_and_taking_it_back_strikes_the_call(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY)
    done = clinic.do(
        CancelAppointment(appointment_id=visit, reason="Patient is ill", patient_knows=True)
    )
    assert done.events == ("appointment.cancelled", "contact.logged")
    assert calls(clinic) == ()
    said = ListContacts(patient_id=clinic.anna)
    assert [each.note for each in clinic.ask(said).contacts] == ["Patient is ill"]

    clinic.bus.undo(done.command_id, a.context())
    assert clinic.ask(said).contacts == ()
    assert calls(clinic) == ()
