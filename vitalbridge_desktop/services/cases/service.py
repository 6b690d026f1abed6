"""Cases: table of contents."""

from vitalbridge_desktop.kernel.service import Service
from vitalbridge_desktop.services.appointments.events import (
    AppointmentCancelled,
    AppointmentRescheduled,
    AppointmentUnsettled,
)
from vitalbridge_desktop.services.patients.events import (
    PatientAlertCleared,
    PatientAlertSet,
    PatientUpdated,
)

from . import activity, looks, tables
from . import admission as admit
from . import commands as do
from . import events as happened
from . import queries as know

cases = Service("cases", case=tables.cases)
cases.command(do.ResolveCase, do.resolve_case, happened.CaseResolved)
cases.command(do.ReopenCase, do.reopen_case, happened.CaseReopened)
cases.event(happened.CaseReopened, tables.apply_reopened, admit.admit_reopened)
cases.event(happened.CaseResolved, tables.apply_resolved, admit.admit_resolved)
cases.hears(AppointmentRescheduled, tables.apply_mended)
cases.hears(AppointmentCancelled, tables.apply_mended)
cases.hears(AppointmentUnsettled, tables.apply_unsettled)
cases.hears(PatientUpdated, tables.apply_said)
cases.hears(PatientAlertSet, tables.apply_said)
cases.hears(PatientAlertCleared, tables.apply_said)
cases.on_verdict(tables.note_verdict)
cases.query(know.NeedsAttention, know.needs_attention)
cases.query(activity.ListActivity, activity.list_activity)
cases.query(looks.RecordLooks, looks.record_looks)
