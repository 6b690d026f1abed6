"""A clinic that does ECGs in the rooms that have the device, and how it is spoken of."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.appointments.commands import DefineVisitType
from vitalbridge_desktop.services.appointments.queries import ListVisitTypes, VisitType
from vitalbridge_desktop.services.schedules.queries import AvailableSlots, ExplainSlot
from vitalbridge_desktop.services.tenants.commands import AddRoom
from vitalbridge_desktop.services.tenants.queries import ListRooms, Room

TUESDAY = MONDAY + timedelta(days=1)
LACKS = "Room 0 does not have ECG, which this visit needs."
TAKEN = "All rooms with ECG are taken then."


class Heart:
    """An ECG takes half an hour: rooms 1 and 2 have the device, room 0 has none."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.ecg = clinic.do(DefineVisitType(name="ECG", minutes=30, equipment=("ECG",))).id
        self.bare = clinic.do(AddRoom(name="Room 0")).id
        self.two = clinic.do(AddRoom(name="Room 2", equipment=("Scales", " ecg "))).id
        self.one = clinic.do(AddRoom(name="Room 1", equipment=("ECG",))).id

    def book(self, start: str = "10:00", **said: Any) -> UUID:
        """An ECG on Tuesday."""
        return self.clinic.book(start, TUESDAY, visit_type_id=self.ecg, **said)

    def fill(self, *rooms: UUID) -> None:
        """Others are in these rooms from 10:00 to 10:30."""
        for n, room in enumerate(rooms):
            doctor, patient = self.clinic.provider(f"Ny {n}"), self.clinic.patient(f"Dahl {n}")
            said = {"provider_id": doctor, "patient_id": patient, "room_id": room}
            self.clinic.book("10:00", TUESDAY, **said)

    def book_at(self, day: date, start: str, room: UUID) -> None:
        """Somebody else has the room for half an hour."""
        doctor, patient = self.clinic.provider("Ny"), self.clinic.patient("Dahl")
        self.clinic.book(start, day, provider_id=doctor, patient_id=patient, room_id=room)

    def room_of(self, visit: UUID) -> UUID | None:
        """Where it takes place."""
        return self.clinic.visit(visit).room_id

    def starts(self, **said: Any) -> list[str]:
        """When Osei could do an ECG on Tuesday."""
        asked: dict[str, Any] = {
            "provider_ids": (self.clinic.osei,),
            "visit_type_id": self.ecg,
        } | said
        slots = AvailableSlots(from_=TUESDAY, to=TUESDAY, at=self.clinic.clock.now, **asked)
        return [f"{each.start:%H:%M}" for each in self.clinic.ask(slots).slots]

    def against(self, start: str = "10:00", **said: Any) -> list[tuple[str, str]]:
        """Why nobody, or Osei, could do one then."""
        asked: dict[str, Any] = {
            "provider_id": self.clinic.osei,
            "visit_type_id": self.ecg,
            "minutes": 30,
            "at": self.clinic.clock.now,
        } | said
        why = ExplainSlot(start=at(start, TUESDAY), **asked)
        return [(each.code, each.message) for each in self.clinic.ask(why).reasons]

    def room(self, id: UUID) -> Room:
        """As it is told."""
        return next(each for each in self.clinic.ask(ListRooms()).rooms if each.id == id)

    def kind(self) -> VisitType:
        """As it is told."""
        known = self.clinic.ask(ListVisitTypes()).visit_types
        return next(each for each in known if each.id == self.ecg)


def refused(do: Callable[[], object]) -> tuple[str, str | None, str]:
    """The code, the field and the sentence."""
    with pytest.raises(Refusal) as said:
        do()
    return said.value.code, said.value.field, said.value.message
