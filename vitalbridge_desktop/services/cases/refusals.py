"""What other desks wrote down and could not stand: of a patient's record, and of anything else."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.patients.events import PatientAlertCleared, PatientAlertSet
from vitalbridge_desktop.services.patients.queries import GetPatient, shown_phone

from .activity import Naming
from .items import AttentionItem, display, named
from .solutions import dismissal, keep_both, keep_mine, renumber

_OF_ALERTS = (PatientAlertSet.wire, PatientAlertCleared.wire)


def of_record(
    item: AttentionItem, patient_id: UUID, data: dict[str, Any], rows: Rows
) -> AttentionItem:
    """Two desks said something else of one record, or gave two records one number."""
    wished = {name: data.get(name) for name in data.get("changed", ())}
    if item.type in _OF_ALERTS:
        wished = {"alert": data.get("text")}
    who = named(patient_id, rows)
    solutions = dismissal(item.case_id)
    if item.code == "stale":
        solutions = (keep_mine(patient_id, wished), *solutions, *keep_both(who, wished))
    else:
        solutions = (renumber(patient_id), *solutions)
    return replace(
        item,
        patient_id=patient_id,
        patient=display(who),
        phone=who.phone if who else None,
        second_phone=who.second_phone if who else None,
        fields={name: _readable(name, value, rows) for name, value in wished.items()},
        current=_current(patient_id, wished, rows),
        solutions=solutions,
    )


def _current(patient_id: UUID, fields: Iterable[str], rows: Rows) -> dict[str, Any]:
    """What the record says of these fields now."""
    try:
        record = rows.ask(GetPatient(patient_id=patient_id))
    except NotFound:
        return {}
    return {name: getattr(record, name, None) for name in fields}


def _readable(name: str, value: object, rows: Rows) -> object:
    phone = name in ("phone", "second_phone", "contact_phone") and isinstance(value, str)
    return shown_phone(str(value), rows) if phone else value


def subject(kind: str, id: UUID, data: dict[str, Any], rows: Rows) -> str:
    """What a refused fact is about: whose time it is, or what it is called."""
    naming = Naming(rows)
    for whose in ("provider", "patient"):
        if said := data.get(f"{whose}_id"):
            return naming.name(whose, UUID(said))[0]
    return naming.name(kind, id)[0] or str(data.get("name") or "")
