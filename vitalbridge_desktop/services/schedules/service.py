"""Schedules: table of contents."""

from vitalbridge_desktop.kernel.service import Service
from vitalbridge_desktop.services.tenants.events import LocationRemoved

from . import admission as admit
from . import (
    capacity,
    clinic_days,
    clock_rules,
    closed,
    displaced,
    explain,
    holidays,
    hours,
    impact,
    leave,
    leave_commands,
    permission,
    plans,
    slots,
    tables,
    waitlist_times,
    week_rooms,
)
from . import commands as do
from . import events as happened
from . import queries as know

schedules = Service(
    "schedules",
    working_hours=tables.working_hours,
    schedule_exception=tables.schedule_exceptions,
    block=tables.blocks,
    leave_request=tables.leave_requests,
)
schedules.command(do.SetWorkingHours, do.set_working_hours, happened.WorkingHoursSet)
schedules.command(
    do.AddScheduleException, do.add_schedule_exception, happened.ScheduleExceptionAdded
)
schedules.command(
    do.RemoveScheduleException, do.remove_schedule_exception, happened.ScheduleExceptionRemoved
)
schedules.command(do.BlockTime, do.block_time, happened.TimeBlocked)
schedules.command(do.UnblockTime, do.unblock_time, happened.TimeUnblocked)
schedules.command(
    clock_rules.RetimeAbsences,
    clock_rules.retime_absences,
    happened.TimeRetimed,
    happened.LeaveRetimed,
)
schedules.query(clock_rules.OutdatedAbsences, clock_rules.outdated_absences)
schedules.event(
    happened.TimeRetimed, clock_rules.apply_block_retimed, clock_rules.admit_block_retimed
)
schedules.event(
    happened.LeaveRetimed, clock_rules.apply_leave_retimed, clock_rules.admit_leave_retimed
)
schedules.command(
    leave_commands.SubmitLeaveRequest, leave_commands.submit_leave_request, happened.LeaveRequested
)
schedules.command(
    leave_commands.ApproveLeaveRequest, leave_commands.approve_leave_request, happened.LeaveApproved
)
schedules.command(
    leave_commands.RejectLeaveRequest, leave_commands.reject_leave_request, happened.LeaveRejected
)
schedules.command(
    leave_commands.WithdrawLeaveRequest,
    leave_commands.withdraw_leave_request,
    happened.LeaveWithdrawn,
)
schedules.command(
    leave_commands.ReopenLeaveRequest, leave_commands.reopen_leave_request, happened.LeaveReopened
)

schedules.event(happened.WorkingHoursSet, tables.apply_hours_set, admit.admit_hours_set)
schedules.event(
    happened.ScheduleExceptionAdded, tables.apply_exception_added, admit.admit_exception_added
)
schedules.event(
    happened.ScheduleExceptionRemoved, tables.apply_exception_removed, admit.admit_exception_removed
)
schedules.event(happened.TimeBlocked, tables.apply_blocked, admit.admit_blocked)
schedules.event(happened.TimeUnblocked, tables.apply_unblocked, admit.admit_unblocked)
schedules.event(happened.LeaveRequested, tables.apply_requested, admit.admit_requested)
schedules.event(happened.LeaveApproved, tables.apply_approved, admit.admit_approved)
schedules.event(happened.LeaveRejected, tables.apply_rejected, admit.admit_rejected)
schedules.event(happened.LeaveReopened, tables.apply_reopened, admit.admit_reopened)
schedules.event(happened.LeaveWithdrawn, tables.apply_withdrawn, admit.admit_withdrawn)

schedules.permit(permission.permit)
schedules.guards(LocationRemoved, admit.admit_location_removed)
schedules.query(know.ViewSchedule, know.view_schedule)
schedules.query(know.ViewAvailability, know.view_availability)
schedules.query(know.ClinicDays, clinic_days.clinic_days)
schedules.query(slots.AvailableSlots, slots.available_slots)
schedules.query(explain.ExplainSlot, explain.explain_slot)
schedules.query(waitlist_times.FreedTimes, waitlist_times.freed_times)
schedules.query(waitlist_times.WaitlistOpenings, waitlist_times.waitlist_openings)
schedules.query(closed.ClosedTimes, closed.closed_times)
schedules.query(holidays.PublicHolidays, holidays.public_holidays)
schedules.query(leave.ListLeaveRequests, leave.list_leave_requests)
schedules.query(leave.LeaveImpact, leave.leave_impact)
schedules.query(leave.LeaveTaken, leave.leave_taken)
schedules.query(week_rooms.WeekRooms, week_rooms.week_rooms)
schedules.query(plans.ReplacementPlan, plans.replacement_plan)
schedules.query(displaced.DisplacedVisits, displaced.displaced_visits)
schedules.query(leave.StrandedVisits, leave.stranded_visits)
schedules.query(hours.ListWorkingHours, hours.list_working_hours)
schedules.query(hours.ListScheduleExceptions, hours.list_schedule_exceptions)
schedules.query(hours.ListBlocks, hours.list_blocks)
schedules.query(impact.HoursImpact, impact.hours_impact)
schedules.query(impact.ExceptionImpact, impact.exception_impact)
schedules.query(impact.BlockImpact, impact.block_impact)
schedules.query(capacity.OpenMinutes, capacity.open_minutes)
schedules.query(capacity.PeriodReport, capacity.period_report)
