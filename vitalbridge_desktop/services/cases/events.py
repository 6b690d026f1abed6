"""What can have happened to cases."""

from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Event

Resolution = Literal["dismissed", "kept"]


class CaseFact(Event, key="case_id"):
    """Anything that happened to a case."""

    case_id: UUID


class CaseResolved(CaseFact, wire="case.resolved"):
    """A person decided; the way that they chose needs no other command."""

    resolution: Resolution
    note: str | None = None


class CaseReopened(CaseFact, wire="case.reopened"):
    """The case needs a decision after all."""
