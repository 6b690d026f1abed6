"""Whether a fact about a patient may stand."""

from typing import Any
from uuid import UUID

from sqlalchemy import String, bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import (
    AlreadySo,
    Inactive,
    Invalid,
    InvalidTransition,
    NotFound,
    Refusal,
    Stale,
)
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said

from .events import (
    PatientAlertCleared,
    PatientAlertSet,
    PatientArchived,
    PatientCreated,
    PatientFact,
    PatientMerged,
    PatientRestored,
    PatientUnmerged,
    PatientUpdated,
)
from .rules import LAST_COUNTED, MAY_LACK, changes, counted, prefixes, record_number
from .tables import patients, second_phone

p = patients.c
_PATIENT = select(patients, second_phone).where(
    p.tenant_id == tenant, p.id == bindparam("id", type_=Id)
)
_FIELDS = tuple(_PATIENT.selected_columns.keys())
_HOLDERS = select(p.id).where(  # the index alone answers: SQLite would rather read every row
    p.tenant_id == tenant, p.record_number == bindparam("record_number", type_=String)
)

_LAST_NUMBER = (
    select(p.record_number)
    .where(
        p.tenant_id == tenant,
        p.record_number.between(bindparam("first", type_=String), bindparam("last", type_=String)),
    )
    .order_by(p.record_number.desc())
    .limit(1)
)


class RecordNumberTaken(Refusal):
    """Two desks gave one record number while neither knew of the other."""

    code = "record_number_taken"

    def __init__(self, record_number: str) -> None:
        super().__init__(
            said(
                "Record number {number} belongs to somebody else."
                " Correct the record: it is given another number.",
                number=record_number,
            ),
            field="record_number",
        )


FIELDS = {
    each.replace(" ", "_"): each
    for each in (
        said("family name"), said("given name"), said("birth date"), said("sex"), said("phone"),
        said("email"), said("language"), said("interpreter"), said("address"),
        said("contact person"), said("contact phone"), said("second phone"), said("record number"),
        said("alert"), said("usual provider"),
    )
}  # fmt: skip


def admit_created(event: PatientCreated, rows: Rows) -> None:
    _require_free(event.record_number, event.patient_id, rows)


def admit_updated(event: PatientUpdated, rows: Rows) -> None:
    current = patient(event.patient_id, rows)
    said: dict[str, Any] = {field: getattr(event, field) for field in event.changed}
    for field, value in said.items():
        if value is None and field not in MAY_LACK:
            raise Invalid("This cannot be left empty.", field=field)
    new = changes(said, current)
    if not new:
        raise AlreadySo("The record says so already: nothing was changed.")
    _require_in_use(current)
    for field in new:
        _require_known(field, new[field], current, rows)
    if "record_number" in new:
        _require_free(new["record_number"], event.patient_id, rows)
    else:
        _require_own_number(current, rows)


def admit_alert_set(event: PatientAlertSet, rows: Rows) -> None:
    current = _usable(event, rows)
    if current["alert"] == event.text:
        raise AlreadySo("The alert says so already.", field="text")
    _require_known("alert", event.text, current, rows)


def admit_alert_cleared(event: PatientAlertCleared, rows: Rows) -> None:
    current = _usable(event, rows)
    if current["alert"] is None:
        raise AlreadySo("This patient has no alert.", field="patient_id")
    _require_known("alert", None, current, rows)


def admit_archived(event: PatientArchived, rows: Rows) -> None:
    if not _usable(event, rows)["active"]:
        raise AlreadySo("This record is archived already.", field="patient_id")


def admit_restored(event: PatientRestored, rows: Rows) -> None:
    if _usable(event, rows)["active"]:
        raise AlreadySo("This record is in use already.", field="patient_id")


def admit_merged(event: PatientMerged, rows: Rows) -> None:
    if event.into_id == event.patient_id:
        raise Invalid("A record cannot be merged into itself.", field="into_id")
    if patient(event.patient_id, rows)["merged_into"] == event.into_id:
        raise AlreadySo("These records are merged already.", field="patient_id")
    _usable(event, rows)
    in_use(event.into_id, rows, "into_id")


def admit_unmerged(event: PatientUnmerged, rows: Rows) -> None:
    into = patient(event.patient_id, rows)["merged_into"]
    if into is None:
        raise AlreadySo("This record stands on its own already.", field="patient_id")
    if into != event.out_of_id:
        raise InvalidTransition("It was merged into another record.", field="patient_id")


def patient(patient_id: UUID, rows: Rows, field: str = "patient_id") -> dict[str, Any]:
    """
    Raises:
        NotFound: The clinic has no such patient.
    """
    found = rows.one(_PATIENT, id=patient_id)
    if found is None:
        raise NotFound(field)
    return dict(zip(_FIELDS, found, strict=True))


def next_record_number(desk: str, rows: Rows) -> str:
    """A number that no patient has or had: *desk* is what no other desk is called."""
    for prefix in prefixes(desk):
        bounds = {"first": record_number(prefix, 0), "last": record_number(prefix, LAST_COUNTED)}
        last = rows.one(_LAST_NUMBER, **bounds)
        counter = counted(last[0]) if last else 0
        if counter < LAST_COUNTED:
            return record_number(prefix, counter + 1)
    raise OverflowError(f"every record number of {desk} was given")


def in_use(patient_id: UUID, rows: Rows, field: str = "patient_id") -> dict[str, Any]:
    """An archived record can be corrected; a merged one is no record any more.

    Raises:
        NotFound: The clinic has no such patient.
        Inactive: The record was merged into another one.
    """
    current = patient(patient_id, rows, field)
    _require_in_use(current, field)
    return current


def _require_in_use(current: dict[str, Any], field: str = "patient_id") -> None:
    if current["merged_into"] is not None:
        raise Inactive(field)


def _usable(event: PatientFact, rows: Rows) -> dict[str, Any]:
    current = in_use(event.patient_id, rows)
    _require_own_number(current, rows)
    return current


def _require_own_number(current: dict[str, Any], rows: Rows) -> None:
    if current["standing"] == "rejected":
        _require_free(current["record_number"], current["id"], rows)


def _require_free(record_number: str, patient_id: UUID, rows: Rows) -> None:
    for (holder,) in rows.read(_HOLDERS, record_number=record_number):
        if holder != patient_id and patient(holder, rows)["standing"] == "accepted":
            raise RecordNumberTaken(record_number)


def _require_known(field: str, mine: object, current: dict[str, Any], rows: Rows) -> None:
    """Whoever changes a field must know what it is: two desks never overwrite each other."""
    if rows.knew(*current["changed"].get(field, (None, 0))):
        return
    theirs = current[field]
    raise Stale(
        said(
            "Somebody changed the {field} meanwhile. Look at it again first.",
            field=FIELDS.get(field.removesuffix("_id"), field.replace("_", " ")),
        ),
        field=field,
        details={"field": field, "mine": _plain(mine), "theirs": _plain(theirs)},
    )


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, bool) else str(value)
