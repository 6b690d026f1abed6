"""What the reports say of a few visits that can be counted by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import insert

from tests import a
from tests.services.appointments.clinics import MONDAY, ZONE, Clinic
from tests.services.verdicts import applied
from vitalbridge_desktop.kernel.envelopes import Origin, raw_envelope
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.ledger import inbox
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    CheckIn,
    CompleteAppointment,
    MarkArrived,
    MarkNoShow,
    RevertStatus,
)
from vitalbridge_desktop.services.appointments.events import AppointmentCreated
from vitalbridge_desktop.services.appointments.queries import (
    BookingFigures,
    NoShowRate,
    Utilisation,
    WaitingTimes,
)

TUESDAY = MONDAY + timedelta(days=1)
WEEK = {"from": MONDAY, "to": MONDAY + timedelta(days=6)}


def seen(clinic: Clinic, visit: UUID, wait: int, stay: int) -> None:
    """The patient arrives, waits and is seen."""
    clinic.do(MarkArrived(appointment_id=visit))
    clinic.clock.on(wait * 60)
    clinic.do(CheckIn(appointment_id=visit))
    clinic.clock.on(stay * 60)
    clinic.do(CompleteAppointment(appointment_id=visit))


def test_booked_minutes_are_counted_by_provider_and_day(clinic: Clinic) -> None:
    clinic.book("10:00")
    clinic.book("11:00", minutes=60)
    clinic.book("10:00", TUESDAY, provider_id=clinic.lind)
    clinic.do(CancelAppointment(appointment_id=clinic.book("14:00"), reason="ill"))
    clinic.do(MarkNoShow(appointment_id=clinic.book("15:00")))
    found = clinic.ask(Utilisation.model_validate(WEEK)).days
    assert [(d.provider_id, d.day, d.booked_minutes, d.visits, d.missed) for d in found] == [
        (clinic.osei, MONDAY, 90, 2, 1),
        (clinic.lind, TUESDAY, 30, 1, 0),
    ]


def test_missed_visits_are_counted_of_those_that_were_decided(clinic: Clinic) -> None:
    clinic.do(MarkNoShow(appointment_id=clinic.book("10:00")))
    clinic.do(MarkArrived(appointment_id=clinic.book("11:00")))
    clinic.do(MarkNoShow(appointment_id=clinic.book("10:00", TUESDAY, provider_id=clinic.lind)))
    clinic.book("12:00")
    found = clinic.ask(NoShowRate.model_validate(WEEK))
    assert (found.visits, found.missed) == (3, 2)
    by_provider = {each.group: each.percent for each in found.by_provider}
    assert by_provider == {str(clinic.osei): 50, str(clinic.lind): 100}
    assert [(e.group, e.percent) for e in found.by_weekday] == [("mon", 50), ("tue", 100)]
    assert [(e.group, e.missed) for e in found.by_lead] == [("same day", 1), ("within a week", 1)]


def test_waiting_is_measured_from_arriving_to_the_room_and_on_to_the_end(clinic: Clinic) -> None:
    for start, wait, stay in (("10:00", 5, 20), ("11:00", 15, 30), ("12:00", 40, 10)):
        seen(clinic, clinic.book(start), wait, stay)
    (osei,) = clinic.ask(WaitingTimes.model_validate(WEEK)).providers
    assert (osei.provider_id, osei.visits) == (clinic.osei, 3)
    assert (osei.usual_wait, osei.longest_wait, osei.usual_in_room) == (15, 40, 20)


def test_a_step_that_was_taken_back_was_not_waited_for(clinic: Clinic) -> None:
    visit = clinic.book("10:00")
    clinic.do(MarkArrived(appointment_id=visit))
    clinic.clock.on(30 * 60)
    clinic.do(RevertStatus(appointment_id=visit))
    seen(clinic, visit, 5, 10)
    clinic.do(RevertStatus(appointment_id=visit))
    (osei,) = clinic.ask(WaitingTimes.model_validate(WEEK)).providers
    assert (osei.usual_wait, osei.usual_in_room) == (5, None)


def test_new_patients_are_those_whose_first_visit_it_is(clinic: Clinic) -> None:
    clinic.book("10:00")
    clinic.book("10:00", TUESDAY)
    clinic.book("11:00", TUESDAY, patient_id=clinic.berg)
    monday = clinic.ask(BookingFigures.model_validate({"from": MONDAY, "to": MONDAY}))
    assert (monday.new, monday.returning, monday.usual_lead) == (1, 0, 0)
    tuesday = clinic.ask(BookingFigures.model_validate({"from": TUESDAY, "to": TUESDAY}))
    assert (tuesday.new, tuesday.returning, tuesday.usual_lead) == (1, 1, 1)
    assert [(each.staff_id, each.visits) for each in tuesday.by_staff] == [(a.STAFF, 2)]


def test_bookings_are_counted_by_the_desk_at_which_they_were_made(clinic: Clinic) -> None:
    clinic.book("10:00")
    clinic.book("11:00")
    clinic.do(CancelAppointment(appointment_id=clinic.book("12:00"), reason="ill"))
    elsewhere = from_another_desk(clinic, "Desk 2")
    long_ago = AppointmentCreated(**elsewhere | {"appointment_id": uuid7(), "wall": "15:00"})
    applied(clinic.bus, long_ago)
    found = clinic.ask(BookingFigures.model_validate(WEEK)).by_desk
    assert [(each.desk, each.visits) for each in found] == [
        ("Front desk", 2),
        ("Desk 2", 1),
        ("", 1),
    ]


def from_another_desk(clinic: Clinic, name: str) -> dict[str, Any]:
    """A visit that came with the log, and what it says."""
    start = datetime(2026, 3, 3, 13, tzinfo=UTC)
    said: dict[str, Any] = {
        "appointment_id": uuid7(), "patient_id": clinic.berg, "provider_id": clinic.lind,
        "wall": "2026-03-03T14:00", "zone": ZONE, "fold": 0, "minutes": 30, "start": start,
        "end": start + timedelta(minutes=30),
    }  # fmt: skip
    fact = AppointmentCreated(**said)
    applied(clinic.bus, fact)
    row = {
        "position": 1, "tenant_id": a.TENANT, "id": fact.envelope.id, "type": fact.wire,
        "kind": fact.kind, "subject_id": fact.subject_id, "verdict": "accepted", "code": None,
        "understood": True, "raw": raw_envelope(fact, "appointments", Origin(name, 0)),
    }  # fmt: skip
    clinic.bus.store.write(
        lambda driver: Prepared(insert(inbox).values(row), SQLITE).run(driver, {})
    )
    return said


def test_an_empty_time_says_nothing_and_a_turned_one_is_refused(clinic: Clinic) -> None:
    assert clinic.ask(BookingFigures.model_validate(WEEK)).usual_lead is None
    with pytest.raises(Invalid) as refused:
        clinic.ask(Utilisation.model_validate({"from": TUESDAY, "to": MONDAY - timedelta(days=9)}))
    assert refused.value.field == "to"
