"""Who did what: every change and every look, with the names of all concerned."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from pydantic import ValidationError
from sqlalchemy import insert

from tests import a
from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.envelopes import Origin, raw_envelope, read_fact
from vitalbridge_desktop.kernel.errors import Forbidden, Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.ledger import inbox
from vitalbridge_desktop.kernel.messages import Context, Envelope, Event
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.appointments.commands import CancelAppointment, CreateSeries
from vitalbridge_desktop.services.appointments.events import AppointmentCancelled
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.cases.queries import ActivityLine, ListActivity, RecordLooks
from vitalbridge_desktop.services.identity.commands import AddStaffMember
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.patients.queries import GetPatient
from vitalbridge_desktop.services.providers.commands import CreateProvider

BERG = UUID("01980000-0000-7000-8000-0000000000be")


def told(clinic: Clinic, query: ListActivity) -> Iterator[ActivityLine]:
    yield from clinic.ask(query).lines


def types(clinic: Clinic, query: ListActivity) -> list[str | None]:
    return [line.type for line in told(clinic, query)]


def elsewhere(
    clinic: Clinic,
    appointment_id: UUID,
    command_id: UUID,
    verdict: str = "accepted",
    fact: Event | None = None,
) -> None:
    """Another desk's cancellation, or what else is said, as the log keeps it."""
    fact = fact or AppointmentCancelled(appointment_id=appointment_id, reason="Ill")
    envelope = Envelope(
        id=uuid7(),
        tenant_id=a.TENANT,
        time=clinic.clock.on(60),
        staff_id=BERG,
        command_id=command_id,
        base_version=1,
        base_position=0,
        version=2,
    )
    fact.state(envelope)
    row = {
        "position": 1,
        "tenant_id": a.TENANT,
        "id": envelope.id,
        "type": fact.wire,
        "kind": fact.kind,
        "subject_id": fact.subject_id,
        "verdict": verdict,
        "code": None,
        "understood": True,
        "raw": raw_envelope(fact, "appointments", Origin("Desk 2", 0)),
    }

    def work(driver: Driver) -> None:
        Prepared(insert(inbox).values(row), SQLITE).run(driver, {})

    clinic.bus.store.write(work)


def test_a_change_and_a_look_say_who_when_and_about_whom(clinic: Clinic) -> None:
    staff = AddStaffMember(
        username="a", family_name="Front", given_name="Ada", roles=("clinician",)
    )
    clinic.do(staff)
    visit = clinic.book("10:00")
    clinic.clock.on(60)
    clinic.ask(GetPatient(patient_id=clinic.anna))

    look, booked, *_ = told(clinic, ListActivity())
    assert (look.type, look.action, look.subject) == (None, "get-patient", "Lindqvist, Anna")
    assert (booked.type, booked.subject_id) == ("appointment.created", visit)
    assert (booked.subject, booked.patient_id) == ("Lindqvist, Anna", clinic.anna)
    assert booked.start is not None
    assert f"{booked.start:%H:%M} {booked.at:%H:%M}" == "10:00 09:00"
    assert booked.desk == "Front desk"


def test_what_another_desk_did_stands_among_it_once(clinic: Clinic) -> None:
    visit = clinic.book("10:00")
    elsewhere(clinic, visit, uuid7())
    line, *_ = told(clinic, ListActivity())
    assert (line.type, line.desk, line.staff_id) == ("appointment.cancelled", "Desk 2", BERG)
    assert (line.subject, line.kept) == ("Lindqvist, Anna", True)


def test_a_booking_tells_by_what_the_caller_was_recognised_and_never_what_they_said(
    clinic: Clinic,
) -> None:
    clinic.do(clinic.booking("10:00", identity_checked=("phone", "birth_date", "phone")))
    clinic.do(clinic.booking("11:00", patient_id=clinic.berg))
    plain, checked, *_ = told(clinic, ListActivity(only="visits"))
    assert (plain.identity_checked, checked.identity_checked) == ((), ("birth_date", "phone"))
    raws = clinic.bus.store.read(
        lambda driver: driver.execute(
            "SELECT raw FROM outbox WHERE type = 'appointment.created' ORDER BY seq", {}
        ).fetchall()
    )
    said = [json.loads(raw)["data"] for (raw,) in raws]
    assert said[0]["identity_checked"] == ["birth_date", "phone"]
    assert "identity_checked" not in said[1]  # and so is written as it was before there was one
    assert "1961" not in raws[0][0]  # when Anna was born


def test_what_was_compared_at_another_desk_is_told_too(clinic: Clinic) -> None:
    clinic.do(clinic.booking("10:00", identity_checked=("birth_date",)))
    (raw,) = clinic.bus.store.read(
        lambda driver: driver.execute(
            "SELECT raw FROM outbox WHERE type = 'appointment.created'", {}
        ).fetchall()
    )[0]
    fact = read_fact(raw, clinic.bus.registry)
    elsewhere(clinic, fact.subject_id, uuid7(), fact=fact)
    line = next(line for line in told(clinic, ListActivity()) if line.desk == "Desk 2")
    assert line.identity_checked == ("birth_date",)


def test_a_series_tells_so_of_each_of_its_visits_and_an_unknown_detail_is_refused(
    clinic: Clinic,
) -> None:
    said = {
        "patient_id": clinic.anna, "provider_id": clinic.osei, "start": at("10:00"), "minutes": 30,
        "rule": Repetition(freq="weekly", count=3),
    }  # fmt: skip
    clinic.do(CreateSeries.model_validate(said | {"identity_checked": ("phone",)}))
    lines = [each for each in told(clinic, ListActivity(only="visits")) if each.identity_checked]
    assert [each.identity_checked for each in lines] == [("phone",)] * 3
    with pytest.raises(ValidationError):
        CreateSeries.model_validate(said | {"identity_checked": ("shoe size",)})


def test_the_echo_of_an_own_change_is_not_told_twice(clinic: Clinic) -> None:
    visit = clinic.book("10:00")
    done = clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
    elsewhere(clinic, visit, done.command_id)
    assert types(clinic, ListActivity(only="visits")).count("appointment.cancelled") == 1


def test_what_the_server_did_not_let_stand_says_so(clinic: Clinic) -> None:
    elsewhere(clinic, clinic.book("10:00"), uuid7(), "rejected")
    line, *_ = told(clinic, ListActivity())
    assert not line.kept


def test_only_one_patient_only_looks_only_one_person(clinic: Clinic) -> None:
    clinic.book("10:00")
    clinic.book("11:00", patient_id=clinic.berg)
    clinic.ask(GetPatient(patient_id=clinic.berg))

    of_berg = types(clinic, ListActivity(patient_id=clinic.berg))
    assert of_berg == [None, None, "appointment.created", "patient.created"]  # the filter looked
    assert types(clinic, ListActivity(only="looks")) == [None, None]
    assert types(clinic, ListActivity(staff_id=BERG)) == []
    assert set(types(clinic, ListActivity(only="schedules"))) == {"working-hours.set"}


def test_who_is_filtered_by_is_looked_at_and_that_is_written_down(clinic: Clinic) -> None:
    clinic.ask(ListActivity(patient_id=clinic.berg))
    looks = list(told(clinic, ListActivity(only="looks")))
    assert [(line.action, line.patient_id) for line in looks] == [("list-activity", clinic.berg)]


def test_a_day_is_the_clinics_day(clinic: Clinic) -> None:
    clinic.clock.on(24 * 3600)
    clinic.do(CreateProvider(family_name="Late", given_name="Sam"))
    tuesday = plus_days(MONDAY, 1)
    assert types(clinic, ListActivity(from_=tuesday, to=tuesday)) == ["provider.created"]
    assert "provider.created" in types(clinic, ListActivity(from_=MONDAY, to=MONDAY))
    assert types(clinic, ListActivity(to=plus_days(MONDAY, -1))) == []
    with pytest.raises(Invalid, match="The end comes before the start"):
        clinic.ask(ListActivity(from_=tuesday, to=MONDAY))


def test_pages_tell_everything_once(clinic: Clinic) -> None:
    elsewhere(clinic, clinic.book("10:00"), uuid7())
    clinic.book("11:00")
    whole = list(told(clinic, ListActivity(limit=1000)))
    pages: list[ActivityLine] = []
    query = ListActivity(limit=2)
    while True:
        page = clinic.ask(query)
        pages += page.lines
        if page.further is None:
            break
        query = ListActivity(limit=2, further=page.further)
    assert pages == whole
    assert len(whole) > 6


def test_an_unknown_patient_is_not_found(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.ask(ListActivity(patient_id=BERG))


def test_the_front_desk_does_not_read_what_colleagues_did(clinic: Clinic) -> None:
    who = replace(a.actor(), permissions=permissions_of(["front-desk"]))
    with pytest.raises(Forbidden):
        clinic.bus.ask(ListActivity(from_=date(2026, 3, 2)), Context(who, "Front desk"))


def test_who_looked_into_a_record_is_told_once_a_day_each_and_no_change_is_a_look(
    clinic: Clinic,
) -> None:
    rossi = clinic.do(
        AddStaffMember(
            username="rossi", family_name="Rossi", given_name="Maria", roles=("front-desk",)
        )
    ).id
    asked = RecordLooks(patient_id=clinic.anna)
    assert clinic.ask(asked).looks == ()
    look = GetPatient(patient_id=clinic.anna)
    clinic.ask(look)
    clinic.clock.on(3600)
    clinic.ask(look)
    clinic.bus.ask(look, replace(a.context(), who=replace(a.actor(), staff_id=rossi)))
    clinic.clock.on(24 * 3600)
    clinic.ask(look)
    clinic.book("10:00", plus_days(MONDAY, 3))
    told = [(f"{each.at:%d %H:%M}", each.staff) for each in clinic.ask(asked).looks]
    assert told == [("03 10:00", ""), ("02 10:00", "Maria Rossi"), ("02 10:00", "")]
    assert clinic.ask(RecordLooks(patient_id=clinic.berg)).looks == ()
