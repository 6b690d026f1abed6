"""What can be asked of leave: to have it, to decide it, and to take that back."""

from datetime import date, datetime
from uuid import UUID

from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.time import as_written, range_span
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import leave_status, require_status
from .events import (
    LeaveApproved,
    LeaveRejected,
    LeaveReopened,
    LeaveRequested,
    LeaveWithdrawn,
    OpenLeave,
)
from .permission import require_may_decide


class SubmitLeaveRequest(Command):
    """Ask for leave; a bare date as the end is inclusive."""

    provider_id: UUID
    start: date | datetime
    end: date | datetime
    reason: Text | None = None


def submit_leave_request(command: SubmitLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such provider.
        Invalid: It ends before it starts.
        LeaveOverlaps: There is a request for that time already.
    """
    zone = uow.rows.ask(GetTenant()).time_zone
    span, request_id = range_span(command.start, command.end, zone), uuid7()
    fact = LeaveRequested(
        leave_request_id=request_id,
        provider_id=command.provider_id,
        start=as_written(span.start, zone),
        end=as_written(span.end, zone),
        reason=command.reason,
        zone=zone,
    )
    uow.emit(fact, WithdrawLeaveRequest(leave_request_id=request_id))


class ApproveLeaveRequest(Command):
    """Let the provider go; the visits in that time need attention from then on."""

    leave_request_id: UUID


def approve_leave_request(command: ApproveLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        Forbidden: It is the own one, and the clinic does not allow that.
        InvalidTransition: It was decided already.
    """
    require_status(command.leave_request_id, "approved", {"requested"}, uow.rows)
    fact = LeaveApproved(leave_request_id=command.leave_request_id)
    require_may_decide(fact, uow.who, uow.who.staff_id, uow.context.undoes, uow.rows)
    uow.emit(fact, ReopenLeaveRequest(leave_request_id=command.leave_request_id))


class RejectLeaveRequest(Command):
    """Refuse leave."""

    leave_request_id: UUID
    reason: Text | None = None


def reject_leave_request(command: RejectLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        InvalidTransition: It was decided already.
    """
    id = command.leave_request_id
    inverse = ReopenLeaveRequest(leave_request_id=id)
    uow.emit(LeaveRejected(leave_request_id=id, reason=command.reason), inverse)


class WithdrawLeaveRequest(Command):
    """Take a request for leave back, approved or not."""

    leave_request_id: UUID


def withdraw_leave_request(command: WithdrawLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        InvalidTransition: It was refused, or withdrawn already.
    """
    id = command.leave_request_id
    status = leave_status(id, uow.rows)
    before: OpenLeave = "approved" if status == "approved" else "requested"
    inverse = ReopenLeaveRequest(leave_request_id=id, status=before)
    uow.emit(LeaveWithdrawn(leave_request_id=id), inverse)


class ReopenLeaveRequest(Command):
    """Ask again for leave that was refused or withdrawn, or take its approval back.

    *status* is what it was before: only an undo brings an approval back.
    """

    leave_request_id: UUID
    status: OpenLeave = "requested"


def reopen_leave_request(command: ReopenLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        Forbidden: Whoever decides about leave has to do this.
        InvalidTransition: It is waiting for a decision.
        LeaveOverlaps: There is another request for that time by now.
    """
    id = command.leave_request_id
    was = leave_status(id, uow.rows)
    fact = LeaveReopened(leave_request_id=id, status=command.status)
    require_may_decide(fact, uow.who, uow.who.staff_id, uow.context.undoes, uow.rows)
    inverse: Command = WithdrawLeaveRequest(leave_request_id=id)
    if was == "approved":
        inverse = ApproveLeaveRequest(leave_request_id=id)
    if was == "rejected":
        inverse = RejectLeaveRequest(leave_request_id=id)
    uow.emit(fact, inverse)
