"""What one thing that needs a person says: the read model, and whom it names."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.patients.queries import PatientName, PatientNames

from .solutions import Solution


@dataclass(frozen=True, slots=True)
class KeptVisit:
    """The visit that stands in the way."""

    appointment_id: UUID
    patient: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """Something that a person has to decide.

    Attributes:
        kind: ``clash`` (a visit that could not stand), ``change`` (a change that could not),
            ``field`` (two desks said something else of one record), ``refused`` (anything else
            that could not stand), ``leave`` (a visit whose provider is away),
            ``hours`` (one outside of changed hours), ``room`` (one whose room does not do),
            ``clocks`` (one that changed rules of the clocks moved) or ``unreadable``.
        code: Why, as the code of a refusal.
        subject: What a refused fact is about, by name.
        start: When the visit is, or was wished to be.
        desk: Where the rejected fact was stated, by *staff_id*, at *stated_at*.
        fields: What was wished, by field, for ``field``.
        current: What stands in the record now, by the same fields.
        solutions: Ways out, the best first.
    """

    kind: str
    code: str
    case_id: UUID | None = None
    leave_request_id: UUID | None = None
    appointment_id: UUID | None = None
    patient_id: UUID | None = None
    provider_id: UUID | None = None
    patient: str = ""
    phone: str | None = None
    second_phone: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    desk: str = ""
    staff_id: UUID | None = None
    stated_at: datetime | None = None
    found_at: datetime | None = None
    type: str = ""
    subject: str = ""
    kept: tuple[KeptVisit, ...] = ()
    fields: dict[str, Any] | None = None
    current: dict[str, Any] | None = None
    solutions: tuple[Solution, ...] = ()


def named(patient_id: UUID, rows: Rows) -> PatientName | None:
    """Who the patient is, as far as it is known."""
    found = rows.ask(PatientNames(ids=(patient_id,))).patients
    return found[0] if found else None


def display(who: PatientName | None) -> str:
    """Pham, Linh."""
    return f"{who.family_name}, {who.given_name}" if who else "Unknown patient"
