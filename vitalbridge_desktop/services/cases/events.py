"""What can have happened to cases."""

from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Event


class CaseFact(Event, key="case_id"):
    """Anything that happened to a case."""

    case_id: UUID


class CaseResolved(CaseFact, wire="case.resolved"):
    """A person decided; the way that they chose needs no other command."""

    resolution: Literal["dismissed", "kept"]
    note: str | None = None
