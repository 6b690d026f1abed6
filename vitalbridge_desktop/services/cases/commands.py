"""What can be asked of cases."""

from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .events import CaseResolved


class ResolveCase(Command):
    """Close a case that needs no other command: what is confirmed stays as it is."""

    case_id: UUID
    resolution: Literal["dismissed", "kept"] = "dismissed"
    note: Text | None = None


def resolve_case(command: ResolveCase, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such case.
        InvalidTransition: It is closed already.
        VisitNeedsTime: A rejected visit can't be left without a time: move or cancel it.
    """
    fact = CaseResolved(case_id=command.case_id, resolution=command.resolution, note=command.note)
    uow.emit(fact)
