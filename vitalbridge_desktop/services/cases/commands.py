"""What can be asked of cases."""

from uuid import UUID

from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import resolution
from .events import CaseReopened, CaseResolved, Resolution


class ResolveCase(Command):
    """Close a case that needs no other command: what is confirmed stays as it is."""

    case_id: UUID
    resolution: Resolution = "dismissed"
    note: Text | None = None


def resolve_case(command: ResolveCase, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such case.
        InvalidTransition: It is closed already.
        VisitNeedsTime: A rejected visit can't be left without a time: move or cancel it.
    """
    fact = CaseResolved(case_id=command.case_id, resolution=command.resolution, note=command.note)
    uow.emit(fact, ReopenCase(case_id=command.case_id))


class ReopenCase(Command):
    """A case that was resolved needs a decision after all."""

    case_id: UUID


def reopen_case(command: ReopenCase, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such case.
        InvalidTransition: It is open, or something else than a resolution closed it.
    """
    id = command.case_id
    inverse = ResolveCase(case_id=id, resolution=resolution(id, uow.rows))
    uow.emit(CaseReopened(case_id=id), inverse)
