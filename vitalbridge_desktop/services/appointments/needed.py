"""Whom visits and lists speak of: a registration is not taken back from under them."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import IdList, among
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .contact_tables import contacts, recalls
from .tables import appointments
from .waitlist_tables import waitlist_entries


class PatientNeeded(Refusal):
    """Somebody counts on the patient by now."""

    code = "patient_needed"

    def __init__(self) -> None:
        super().__init__("There are visits, calls or a place on the waitlist by now.")


a, c, r, w = appointments.c, contacts.c, recalls.c, waitlist_entries.c
_ids = bindparam("ids", type_=IdList)
_NEEDED = (
    select(a.patient_id).where(
        a.tenant_id == tenant, among(a.patient_id, _ids), a.status != "cancelled"
    ),
    select(w.patient_id).where(
        w.tenant_id == tenant, among(w.patient_id, _ids), w.state == "waiting"
    ),
    select(c.patient_id).where(
        c.tenant_id == tenant, among(c.patient_id, _ids), c.struck.is_(False)
    ),
    select(r.patient_id).where(r.tenant_id == tenant, among(r.patient_id, _ids), r.state == "open"),
)


def needed_patients(ids: Sequence[UUID], rows: Rows) -> Mapping[UUID, Refusal]:
    """Those of these patients who have a visit that was not called off, or are on a list."""
    found = {id for statement in _NEEDED for (id,) in rows.read(statement, ids=ids)}
    return {id: PatientNeeded() for id in found}
