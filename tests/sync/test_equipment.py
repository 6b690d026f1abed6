"""Two desks and one room with the device: the server lets one visit have it, and loses none."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from uuid import UUID

import pytest

from tests.sync.days import Day, closed
from tests.sync.desks import Desk
from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Context, Done
from vitalbridge_desktop.kernel.time import WEEKDAYS, now, plus_days
from vitalbridge_desktop.services.appointments.commands import (
    CreateAppointment,
    DefineVisitType,
    HoldSlot,
    UpdateVisitType,
)
from vitalbridge_desktop.services.appointments.queries import Appointment, DayBoard, GetAppointment
from vitalbridge_desktop.services.cases.queries import AttentionItem, NeedsAttention
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.services.tenants.commands import AddRoom
from vitalbridge_desktop.signing_in import SYSTEM

DAY = plus_days(now().date(), 10)


@dataclass
class Clinic:
    """Two desks that know of an ECG, and of rooms; what they say of it later, neither has heard."""

    day: Day
    ecg: UUID
    doctors: list[UUID]
    patients: list[UUID]

    def book(self, n: int, **said: Any) -> UUID:
        """An ECG at ten, at desk *n*: for a patient and with a doctor of its own."""
        whose = {"patient_id": self.patients[n], "provider_id": self.doctors[n]} | said
        start = datetime.combine(DAY, time(10))
        booking = CreateAppointment(visit_type_id=self.ecg, start=start, **whose)
        return done(self.day.desks[n], booking).id

    def need(self) -> None:
        """The second desk says that an ECG needs the device."""
        done(self.day.desks[1], UpdateVisitType(visit_type_id=self.ecg, equipment=("ECG",)))

    def room(self, name: str) -> UUID:
        """The second desk adds a room that has it."""
        return done(self.day.desks[1], AddRoom(name=name, equipment=("ECG",))).id

    def level(self) -> None:
        """Everybody sends and hears everything, the second desk first."""
        for desk in reversed(self.day.desks):
            self.day.push(desk)
        for desk in self.day.desks:
            self.day.pull(desk)

    def take(self, n: int, kind: str) -> None:
        """Take the first way out of that kind, at desk *n*."""
        (item,) = self.items()[n]
        way = next(each for each in item.solutions if each.kind == kind)
        known = self.day.desks[n].bus.registry.command_names[way.command]
        done(self.day.desks[n], known.model_validate_json(canonical(way.fields)))

    def visits(self, id: UUID) -> list[Appointment]:
        """As each desk knows it."""
        return [
            desk.bus.ask(GetAppointment(appointment_id=id), Context(SYSTEM, "d"))
            for desk in self.day.desks
        ]

    def items(self) -> list[tuple[AttentionItem, ...]]:
        """What needs somebody, at each desk."""
        return [
            desk.bus.ask(NeedsAttention(), Context(SYSTEM, "d")).items for desk in self.day.desks
        ]


def done(desk: Desk, command: Command) -> Done:
    return desk.bus.dispatch(command, Context(SYSTEM, desk.status().stream))


@pytest.fixture
def clinic(day: Day) -> Clinic:
    one = day.desks[0]
    day.pull(one)
    ecg = done(one, DefineVisitType(name="ECG", minutes=30)).id
    doctors, patients = [], []
    for name in ("Osei", "Lind"):
        doctor = done(one, CreateProvider(family_name=name, given_name="S")).id
        weekly = [{"weekday": each, "start": "08:00", "end": "17:00"} for each in WEEKDAYS]
        said = {"provider_id": str(doctor), "weekly": weekly}
        done(one, SetWorkingHours.model_validate_json(canonical(said)))
        made = CreatePatient.model_validate(
            {"family_name": f"P {name}", "given_name": "A", "birth_date": DAY.replace(year=1980)}
        )
        doctors.append(doctor)
        patients.append(done(one, made).id)
    closed(day)
    return Clinic(day, ecg, doctors, patients)


def told(clinic: Clinic) -> list[list[tuple[str, str, UUID | None]]]:
    return [[(e.kind, e.code, e.appointment_id) for e in items] for items in clinic.items()]


def where(clinic: Clinic, visit: UUID) -> list[tuple[str, UUID | None]]:
    return [(each.standing, each.room_id) for each in clinic.visits(visit)]


@pytest.mark.parametrize("kind", ["room", "move"])
def test_a_visit_without_a_room_does_not_stand_and_is_put_into_one(
    clinic: Clinic, kind: str
) -> None:
    """The first desk has not heard that an ECG needs the device, as one with an older program."""
    clinic.need()
    one, two = clinic.room("Room 1"), clinic.room("Room 2")
    first = clinic.book(1)
    late = clinic.book(0)
    clinic.level()
    assert where(clinic, first) == [("accepted", one)] * 2
    assert where(clinic, late) == [("rejected", None)] * 2
    assert told(clinic) == [[("clash", "room_needed", late)]] * 2
    for (item,) in clinic.items():
        ways = [(way.kind, way.start == item.start) for way in item.solutions]
        assert ways[:2] == [("room", True), ("move", False)]
    clinic.take(0, kind)
    clinic.level()
    clinic.level()
    assert told(clinic) == [[], []]
    assert where(clinic, late) == [("accepted", two)] * 2


def test_where_the_only_room_is_taken_another_time_is_offered(clinic: Clinic) -> None:
    clinic.need()
    one = clinic.room("Room 1")
    clinic.book(1)
    late = clinic.book(0)
    clinic.level()
    ways = [[each.kind for each in items[0].solutions] for items in clinic.items()]
    assert ways == [["move", "move", "overbook", "cancel"]] * 2
    clinic.take(1, "move")
    clinic.level()
    clinic.level()
    assert (told(clinic), where(clinic, late)) == ([[], []], [("accepted", one)] * 2)


def test_two_desks_that_book_the_only_room_at_once_have_one_visit_in_it(clinic: Clinic) -> None:
    clinic.need()
    one = clinic.room("Room 1")
    clinic.level()
    first, late = clinic.book(1), clinic.book(0)
    two = clinic.room("Room 2")
    clinic.level()
    assert where(clinic, first) == [("accepted", one)] * 2
    assert where(clinic, late) == [("rejected", one)] * 2
    assert told(clinic) == [[("clash", "slot_taken", late)]] * 2
    clinic.take(0, "room")
    clinic.level()
    clinic.level()
    assert (told(clinic), where(clinic, late)) == ([[], []], [("accepted", two)] * 2)


def test_another_room_is_no_way_out_where_the_provider_is_taken(clinic: Clinic) -> None:
    clinic.need()
    for name in ("Room 1", "Room 2"):
        clinic.room(name)
    clinic.level()
    clinic.book(1)
    late = clinic.book(0, provider_id=clinic.doctors[1])
    clinic.level()
    assert told(clinic) == [[("clash", "slot_taken", late)]] * 2
    for (item,) in clinic.items():
        assert "room" not in [way.kind for way in item.solutions]


def test_both_desks_and_the_server_know_which_room_is_held(clinic: Clinic) -> None:
    clinic.need()
    clinic.room("Room 1")
    clinic.level()
    held = HoldSlot(
        provider_id=clinic.doctors[1],
        visit_type_id=clinic.ecg,
        start=datetime.combine(DAY, time(10)),
    )
    done(clinic.day.desks[1], held)
    clinic.level()
    with pytest.raises(Refusal, match="All rooms with ECG are taken then") as refused:
        clinic.book(0)
    assert refused.value.field == "room_id"


def test_who_booked_the_room_meanwhile_is_told_before_the_server_has_judged(clinic: Clinic) -> None:
    clinic.need()
    clinic.room("Room 1")
    clinic.level()
    first, late = clinic.book(1), clinic.book(0)
    one, two = clinic.day.desks
    clinic.day.push(two)

    def marked() -> dict[UUID, bool]:
        board = one.bus.ask(DayBoard(date=DAY), Context(SYSTEM, "d"))
        return {each.appointment_id: each.clash for each in board.visits}

    assert marked() == {late: False}
    clinic.day.pull(one)
    assert marked() == {first: False, late: True}
