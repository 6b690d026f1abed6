"""Whom to ring, for tests."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.commands import (
    LogContact,
    RescheduleAppointment,
    SetRecall,
)
from vitalbridge_desktop.services.appointments.queries import (
    Call,
    CallList,
)

TUESDAY = MONDAY + timedelta(days=1)


def calls(clinic: Clinic, **said: Any) -> tuple[Call, ...]:
    return clinic.ask(CallList(at=clinic.clock.on(60), **said)).calls


def kinds(clinic: Clinic) -> list[str]:
    return [each.kind for each in calls(clinic)]


def told(clinic: Clinic, outcome: str = "reached", **said: Any) -> Done:
    clinic.clock.on(60)
    fields = {"patient_id": clinic.anna, "channel": "phone", "outcome": outcome}
    return clinic.do(LogContact.model_validate(fields | said))


def moved(clinic: Clinic, visit: UUID, wall: str = "11:00") -> Done:
    clinic.clock.on(60)
    return clinic.do(RescheduleAppointment(appointment_id=visit, start=at(wall, TUESDAY)))


def recall(clinic: Clinic, due: date = MONDAY, **said: Any) -> Done:
    return clinic.do(SetRecall(patient_id=clinic.anna, due=due, **said))
