"""Appointments: table of contents."""

from vitalbridge_desktop.kernel.service import Service
from vitalbridge_desktop.services.patients.events import PatientMerged, PatientUnmerged

from . import admission as admit
from . import (
    arranging,
    board,
    booked_days,
    booked_time,
    busy,
    call_list,
    cancelled,
    checks,
    clock_rules,
    contact_history,
    contact_tables,
    contacts,
    hold_admission,
    hold_tables,
    holds,
    in_brief,
    merges,
    needed,
    permission,
    recalls,
    replacing,
    report_bookings,
    report_waits,
    reports,
    series,
    series_preview,
    step_admission,
    step_tables,
    steps,
    tables,
    unequipped,
    unsettling,
    unsynced,
    visit_type_tables,
    visit_types,
    waitlist,
    waitlist_matches,
    waitlist_tables,
)
from . import commands as do
from . import events as happened
from . import queries as know

appointments = Service(
    "appointments",
    visit_type=tables.visit_types,
    appointment=tables.appointments,
    slot_hold=tables.slot_holds,
    held_room=hold_tables.held_rooms,
    waitlist_entry=tables.waitlist_entries,
    contact=tables.contacts,
    recall=tables.recalls,
    retimed_visit=tables.retimed_visits,
    visit_type_equipment=tables.visit_type_equipment,
)
appointments.command(
    visit_types.DefineVisitType, visit_types.define_visit_type, happened.VisitTypeDefined
)
appointments.command(
    visit_types.UpdateVisitType, visit_types.update_visit_type, happened.VisitTypeUpdated
)
appointments.command(
    do.CreateAppointment,
    do.create_appointment,
    happened.AppointmentCreated,
    happened.SlotReleased,
    happened.WaitlistLeft,
)
appointments.command(
    do.RescheduleAppointment,
    do.reschedule_appointment,
    happened.AppointmentRescheduled,
    happened.SlotReleased,
    happened.WaitlistLeft,
    happened.WaitlistRejoined,
)
appointments.command(
    steps.CancelAppointment,
    steps.cancel_appointment,
    happened.AppointmentCancelled,
    happened.ContactLogged,
)
appointments.command(
    steps.ReinstateAppointment, steps.reinstate_appointment, happened.AppointmentReinstated
)
appointments.command(
    steps.ConfirmAppointment, steps.confirm_appointment, happened.AppointmentConfirmed
)
appointments.command(steps.MarkArrived, steps.mark_arrived, happened.AppointmentArrived)
appointments.command(steps.CheckIn, steps.check_in, happened.AppointmentCheckedIn)
appointments.command(
    steps.CompleteAppointment, steps.complete_appointment, happened.AppointmentCompleted
)
appointments.command(steps.MarkNoShow, steps.mark_no_show, happened.AppointmentNoShow)
appointments.command(steps.RevertStatus, steps.revert_status, happened.AppointmentStatusReverted)
appointments.command(holds.HoldSlot, holds.hold_slot, happened.SlotHeld)
appointments.command(holds.RenewHold, holds.renew_hold, happened.SlotRenewed)
appointments.command(holds.ReleaseHold, holds.release_hold, happened.SlotReleased)
appointments.command(series.CreateSeries, series.create_series, happened.AppointmentCreated)
appointments.command(
    series.ChangeSeries,
    series.change_series,
    happened.AppointmentRescheduled,
    happened.AppointmentCancelled,
)
appointments.command(
    arranging.RearrangeSeries,
    arranging.rearrange_series,
    happened.AppointmentRescheduled,
    happened.AppointmentCancelled,
    happened.AppointmentReinstated,
)
appointments.command(waitlist.JoinWaitlist, waitlist.join_waitlist, happened.WaitlistJoined)
appointments.command(waitlist.LeaveWaitlist, waitlist.leave_waitlist, happened.WaitlistLeft)
appointments.command(waitlist.RejoinWaitlist, waitlist.rejoin_waitlist, happened.WaitlistRejoined)
appointments.command(
    waitlist.ReturnToWaitlist,
    waitlist.return_to_waitlist,
    happened.AppointmentCancelled,
    happened.WaitlistRejoined,
)
appointments.command(
    waitlist.TakeFromWaitlist,
    waitlist.take_from_waitlist,
    happened.AppointmentReinstated,
    happened.WaitlistLeft,
)
appointments.command(contacts.LogContact, contacts.log_contact, happened.ContactLogged)
appointments.command(contacts.StrikeContact, contacts.strike_contact, happened.ContactStruck)
appointments.command(contacts.RestoreContact, contacts.restore_contact, happened.ContactRestored)
appointments.command(contacts.SetRecall, contacts.set_recall, happened.RecallSet)
appointments.command(contacts.ClearRecall, contacts.clear_recall, happened.RecallCleared)
appointments.command(contacts.ReopenRecall, contacts.reopen_recall, happened.RecallReopened)
appointments.command(
    replacing.AcceptReplacementPlan,
    replacing.accept_replacement_plan,
    happened.AppointmentRescheduled,
)
appointments.command(replacing.PlaceVisit, replacing.place_visit, happened.AppointmentRescheduled)
appointments.command(
    unsettling.UnsettleAppointment, unsettling.unsettle_appointment, happened.AppointmentUnsettled
)

appointments.command(
    clock_rules.FollowClockRules, clock_rules.follow_clock_rules, happened.AppointmentRetimed
)

appointments.event(happened.VisitTypeDefined, visit_type_tables.apply_visit_type)
appointments.event(happened.VisitTypeUpdated, visit_type_tables.apply_visit_type)
appointments.event(happened.AppointmentCreated, tables.apply_created, admit.admit_created)
appointments.event(
    happened.AppointmentRescheduled, tables.apply_rescheduled, admit.admit_rescheduled
)
appointments.event(
    happened.AppointmentUnsettled, unsettling.apply_unsettled, unsettling.admit_unsettled
)
appointments.event(
    happened.AppointmentRetimed, clock_rules.apply_retimed, clock_rules.admit_retimed
)
appointments.event(
    happened.AppointmentCancelled, step_tables.apply_cancelled, step_admission.admit_cancelled
)
appointments.event(
    happened.AppointmentReinstated, step_tables.apply_reinstated, step_admission.admit_reinstated
)
appointments.event(
    happened.AppointmentConfirmed, step_tables.apply_confirmed, step_admission.admit_confirmed
)
appointments.event(
    happened.AppointmentArrived, step_tables.apply_arrived, step_admission.admit_arrived
)
appointments.event(
    happened.AppointmentCheckedIn, step_tables.apply_checked_in, step_admission.admit_checked_in
)
appointments.event(
    happened.AppointmentCompleted, step_tables.apply_completed, step_admission.admit_completed
)
appointments.event(
    happened.AppointmentNoShow, step_tables.apply_no_show, step_admission.admit_no_show
)
appointments.event(
    happened.AppointmentStatusReverted,
    step_tables.apply_status_reverted,
    step_admission.admit_status_reverted,
)
appointments.event(happened.SlotHeld, hold_tables.apply_held, hold_admission.admit_held)
appointments.event(happened.SlotRenewed, hold_tables.apply_renewed, hold_admission.admit_renewed)
appointments.event(happened.SlotReleased, hold_tables.apply_released, hold_admission.admit_released)
appointments.event(happened.WaitlistJoined, waitlist_tables.apply_joined, waitlist.admit_joined)
appointments.event(happened.WaitlistLeft, waitlist_tables.apply_left, waitlist.admit_left)
appointments.event(
    happened.WaitlistRejoined, waitlist_tables.apply_rejoined, waitlist.admit_rejoined
)
appointments.event(happened.ContactLogged, contact_tables.apply_logged, contacts.admit_logged)
appointments.event(happened.ContactStruck, contact_tables.apply_struck, contacts.admit_struck)
appointments.event(happened.ContactRestored, contact_tables.apply_restored, contacts.admit_restored)
appointments.event(happened.RecallSet, contact_tables.apply_set, contacts.admit_set)
appointments.event(happened.RecallCleared, contact_tables.apply_cleared, contacts.admit_cleared)
appointments.event(happened.RecallReopened, contact_tables.apply_reopened, contacts.admit_reopened)

appointments.hears(PatientMerged, merges.apply_merged)
appointments.hears(PatientUnmerged, merges.apply_unmerged)

appointments.permit(permission.permit)
appointments.needs("patient", needed.needed_patients)
appointments.query(visit_types.ListVisitTypes, visit_types.list_visit_types)
appointments.query(visit_types.VisitLength, visit_types.visit_length)
appointments.query(know.SeriesPreview, series_preview.series_preview)
appointments.query(know.BookedTime, booked_time.booked_time)
appointments.query(busy.BusyMinutes, busy.busy_minutes)
appointments.query(know.PatientsBusy, booked_time.patients_busy)
appointments.query(know.GetAppointment, know.get_appointment)
appointments.query(know.ListAppointments, know.list_appointments)
appointments.query(know.UpcomingAppointments, know.upcoming_appointments)
appointments.query(know.VisitHistory, know.visit_history)
appointments.query(know.VisitsInBrief, in_brief.visits_in_brief)
appointments.query(know.ListCancelledTimes, cancelled.list_cancelled_times)
appointments.query(know.ListContacts, contact_history.list_contacts)
appointments.query(know.ListWaitlist, waitlist_matches.list_waitlist)
appointments.query(know.WaitlistMatches, waitlist_matches.waitlist_matches)
appointments.query(know.RecallList, recalls.recall_list)
appointments.query(know.CallList, call_list.call_list)
appointments.query(board.DayBoard, board.day_board)
appointments.query(know.BookedDays, booked_days.booked_days)
appointments.query(know.UnequippedVisits, unequipped.unequipped_visits)
appointments.query(know.UnsyncedSince, unsynced.unsynced_since)
appointments.query(board.WaitingRoom, board.waiting_room)
appointments.query(clock_rules.OutdatedTimes, clock_rules.outdated_times)
appointments.query(clock_rules.RetimedVisits, clock_rules.retimed_visits)
appointments.query(reports.Utilisation, reports.utilisation)
appointments.query(reports.NoShowRate, reports.no_show_rate)
appointments.query(report_waits.WaitingTimes, report_waits.waiting_times)
appointments.query(report_bookings.BookingFigures, report_bookings.booking_figures)
appointments.check(checks.accepted_overlaps)
