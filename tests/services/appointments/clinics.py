"""A clinic of one week, and how its visits are spoken of."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Command, Done, Query
from vitalbridge_desktop.kernel.time import WEEKDAYS
from vitalbridge_desktop.services.appointments.commands import CreateAppointment, DefineVisitType
from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.services.tenants.commands import CreateTenant

A = TypeVar("A")
MONDAY = date(2026, 3, 2)
ZONE = "Europe/Berlin"


@dataclass
class Clock:
    """The moment that the clinic's clock shows: Monday, 09:00 at the clinic, until told."""

    now: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def on(self, seconds: int) -> datetime:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)
        return self.now


@dataclass
class Clinic:
    """A clinic in Berlin: Osei and Lind work every day from 08:00 to 18:00."""

    bus: Bus
    clock: Clock
    osei: UUID = field(init=False)
    lind: UUID = field(init=False)
    anna: UUID = field(init=False)
    berg: UUID = field(init=False)
    buffered: UUID = field(init=False)

    def __post_init__(self) -> None:
        self.do(CreateTenant(name="Lakeside", time_zone=ZONE))
        self.osei, self.lind = self.provider("Osei"), self.provider("Lind")
        self.anna, self.berg = self.patient("Lindqvist"), self.patient("Berg")
        self.buffered = self.do(
            DefineVisitType(name="Procedure", minutes=30, buffer_before=10, buffer_after=10)
        ).id

    def do(self, command: Command, *permissions: str) -> Done:
        """Carry out a command."""
        return self.bus.dispatch(command, a.context(*permissions))

    def undo(self, done: Done) -> Done:
        """Take it back."""
        return self.bus.undo(done.command_id, a.context())

    def ask(self, query: Query[A]) -> A:
        """The answer to a query."""
        return self.bus.ask(query, a.context())

    def provider(self, name: str, start: str = "08:00", end: str = "18:00") -> UUID:
        """Somebody who works every day."""
        id = self.do(CreateProvider(family_name=name, given_name="Sam")).id
        weekly = [{"weekday": day, "start": start, "end": end} for day in WEEKDAYS]
        said = json.dumps({"provider_id": str(id), "weekly": weekly})
        self.do(SetWorkingHours.model_validate_json(said))
        return id

    def patient(self, family_name: str, given_name: str = "Anna") -> UUID:
        """Somebody who comes here."""
        made = CreatePatient(
            family_name=family_name,
            given_name=given_name,
            birth_date=date(1961, 3, 14),
            confirmed_not_duplicate=True,
        )
        return self.do(made).id

    def booking(self, start: str, day: date = MONDAY, **said: Any) -> CreateAppointment:
        """Half an hour of Anna's with Osei."""
        fields: dict[str, Any] = {"patient_id": self.anna, "provider_id": self.osei, "minutes": 30}
        if "visit_type_id" in said:
            del fields["minutes"]
        return CreateAppointment(**(fields | {"start": at(start, day)} | said))

    def book(self, start: str, day: date = MONDAY, **said: Any) -> UUID:
        """Book it: its id."""
        return self.do(self.booking(start, day, **said)).id

    def visit(self, appointment_id: UUID) -> Appointment:
        """What is known of a visit."""
        return self.ask(GetAppointment(appointment_id=appointment_id))


def at(wall: str, day: date = MONDAY) -> datetime:
    """A wall time of the clinic, as a person writes it."""
    return datetime.combine(day, time.fromisoformat(wall))
