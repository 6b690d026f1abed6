"""Appointments: table of contents."""

from vitalbridge_desktop.kernel.service import Service

from . import admission as admit
from . import board, checks, tables, visit_types
from . import commands as do
from . import events as happened
from . import queries as know

appointments = Service(
    "appointments", visit_type=tables.visit_types, appointment=tables.appointments
)
appointments.command(
    visit_types.DefineVisitType, visit_types.define_visit_type, happened.VisitTypeDefined
)
appointments.command(
    visit_types.UpdateVisitType, visit_types.update_visit_type, happened.VisitTypeUpdated
)
appointments.command(do.CreateAppointment, do.create_appointment, happened.AppointmentCreated)
appointments.command(
    do.RescheduleAppointment, do.reschedule_appointment, happened.AppointmentRescheduled
)
appointments.command(do.CancelAppointment, do.cancel_appointment, happened.AppointmentCancelled)
appointments.command(
    do.ReinstateAppointment, do.reinstate_appointment, happened.AppointmentReinstated
)
appointments.command(do.ConfirmAppointment, do.confirm_appointment, happened.AppointmentConfirmed)
appointments.command(do.MarkArrived, do.mark_arrived, happened.AppointmentArrived)
appointments.command(do.CheckIn, do.check_in, happened.AppointmentCheckedIn)
appointments.command(do.CompleteAppointment, do.complete_appointment, happened.AppointmentCompleted)
appointments.command(do.MarkNoShow, do.mark_no_show, happened.AppointmentNoShow)
appointments.command(do.RevertStatus, do.revert_status, happened.AppointmentStatusReverted)

appointments.event(happened.VisitTypeDefined, tables.apply_visit_type)
appointments.event(happened.VisitTypeUpdated, tables.apply_visit_type)
appointments.event(happened.AppointmentCreated, tables.apply_created, admit.admit_created)
appointments.event(
    happened.AppointmentRescheduled, tables.apply_rescheduled, admit.admit_rescheduled
)
appointments.event(happened.AppointmentCancelled, tables.apply_cancelled, admit.admit_cancelled)
appointments.event(happened.AppointmentReinstated, tables.apply_reinstated, admit.admit_reinstated)
appointments.event(happened.AppointmentConfirmed, tables.apply_confirmed, admit.admit_confirmed)
appointments.event(happened.AppointmentArrived, tables.apply_arrived, admit.admit_arrived)
appointments.event(happened.AppointmentCheckedIn, tables.apply_checked_in, admit.admit_checked_in)
appointments.event(happened.AppointmentCompleted, tables.apply_completed, admit.admit_completed)
appointments.event(happened.AppointmentNoShow, tables.apply_no_show, admit.admit_no_show)
appointments.event(
    happened.AppointmentStatusReverted, tables.apply_status_reverted, admit.admit_status_reverted
)

appointments.query(visit_types.ListVisitTypes, visit_types.list_visit_types)
appointments.query(visit_types.VisitLength, visit_types.visit_length)
appointments.query(know.BookedTime, know.booked_time)
appointments.query(know.GetAppointment, know.get_appointment)
appointments.query(know.ListAppointments, know.list_appointments)
appointments.query(know.UpcomingAppointments, know.upcoming_appointments)
appointments.query(know.VisitHistory, know.visit_history)
appointments.query(board.DayBoard, board.day_board)
appointments.query(board.WaitingRoom, board.waiting_room)
appointments.check(checks.accepted_overlaps)
