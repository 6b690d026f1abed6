"""What was said to a patient, and when."""

from dataclasses import dataclass
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .recalls import Contact, contacts_of


@dataclass(frozen=True, slots=True)
class Contacts:
    """Calls and messages, the newest first."""

    contacts: tuple[Contact, ...]


class ListContacts(Query[Contacts]):
    """Every call and message to a patient; what was struck is not among them."""

    patient_id: UUID


def list_contacts(query: ListContacts, rows: Rows) -> Contacts:
    said = contacts_of((query.patient_id,), rows.ask(GetTenant()).time_zone, rows)
    return Contacts(tuple(reversed(said.get(query.patient_id, []))))
