"""A series of visits, for tests."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from tests.services.appointments.clinics import Clinic, at
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.commands import (
    CreateSeries,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    VisitHistory,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition

WEEKLY = Repetition(freq="weekly", count=4)


WEEK = timedelta(days=7)


def wish(clinic: Clinic, wall: str = "10:00", **said: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "patient_id": clinic.anna,
        "provider_id": clinic.osei,
        "start": at(wall),
        "minutes": 30,
        "rule": WEEKLY,
    }
    return fields | said


def series(clinic: Clinic, wall: str = "10:00", **said: Any) -> Done:
    return clinic.do(CreateSeries(**wish(clinic, wall, **said)))


def visits(clinic: Clinic, patient_id: UUID | None = None) -> list[Appointment]:
    """Anna's, earliest first."""
    found = clinic.ask(VisitHistory(patient_id=patient_id or clinic.anna)).appointments
    return sorted(found, key=lambda each: each.start)


def starts(clinic: Clinic) -> list[str]:
    return [f"{each.start:%m-%d %H:%M}" for each in visits(clinic) if each.status == "booked"]
