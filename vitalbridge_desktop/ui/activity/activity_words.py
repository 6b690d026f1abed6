"""What somebody did, in the words of the front desk."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from vitalbridge_desktop.services.cases.queries import ActivityLine
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import inside, near_moment

tr = Words("activity")
DID: dict[str, Any] = {
    "visit-type.defined": QT_TRANSLATE_NOOP("activity", "New visit type"),
    "visit-type.updated": QT_TRANSLATE_NOOP("activity", "Visit type changed"),
    "appointment.created": QT_TRANSLATE_NOOP("activity", "Booked"),
    "appointment.rescheduled": QT_TRANSLATE_NOOP("activity", "Moved"),
    "appointment.retimed": QT_TRANSLATE_NOOP("activity", "Kept by the clock on the wall"),
    "appointment.cancelled": QT_TRANSLATE_NOOP("activity", "Cancelled"),
    "appointment.unsettled": QT_TRANSLATE_NOOP("activity", "Without a time again"),
    "appointment.reinstated": QT_TRANSLATE_NOOP("activity", "Takes place after all"),
    "appointment.confirmed": QT_TRANSLATE_NOOP("activity", "Confirmed"),
    "appointment.arrived": QT_TRANSLATE_NOOP("activity", "Arrived"),
    "appointment.checked-in": QT_TRANSLATE_NOOP("activity", "In the room"),
    "appointment.completed": QT_TRANSLATE_NOOP("activity", "Done"),
    "appointment.no-show": QT_TRANSLATE_NOOP("activity", "Did not come"),
    "appointment.status-reverted": QT_TRANSLATE_NOOP("activity", "Status put back"),
    "slot.held": QT_TRANSLATE_NOOP("activity", "Time held"),
    "slot.renewed": QT_TRANSLATE_NOOP("activity", "Time held longer"),
    "slot.released": QT_TRANSLATE_NOOP("activity", "Time let go"),
    "waitlist.joined": QT_TRANSLATE_NOOP("activity", "Put on the waitlist"),
    "waitlist.left": QT_TRANSLATE_NOOP("activity", "Taken off the waitlist"),
    "waitlist.rejoined": QT_TRANSLATE_NOOP("activity", "Back on the waitlist"),
    "contact.logged": QT_TRANSLATE_NOOP("activity", "Call or message noted"),
    "contact.struck": QT_TRANSLATE_NOOP("activity", "Call or message struck out"),
    "contact.restored": QT_TRANSLATE_NOOP("activity", "Call or message put back"),
    "recall.set": QT_TRANSLATE_NOOP("activity", "Recall noted"),
    "recall.cleared": QT_TRANSLATE_NOOP("activity", "Recall done"),
    "recall.reopened": QT_TRANSLATE_NOOP("activity", "Recall opened again"),
    "case.resolved": QT_TRANSLATE_NOOP("activity", "Case decided"),
    "case.reopened": QT_TRANSLATE_NOOP("activity", "Case opened again"),
    "staff.added": QT_TRANSLATE_NOOP("activity", "New account"),
    "staff.updated": QT_TRANSLATE_NOOP("activity", "Account changed"),
    "staff.roles-set": QT_TRANSLATE_NOOP("activity", "Roles changed"),
    "staff.password-set": QT_TRANSLATE_NOOP("activity", "Password set"),
    "staff.deactivated": QT_TRANSLATE_NOOP("activity", "Account closed"),
    "staff.reactivated": QT_TRANSLATE_NOOP("activity", "Account opened again"),
    "patient.created": QT_TRANSLATE_NOOP("activity", "Registered"),
    "patient.updated": QT_TRANSLATE_NOOP("activity", "Record changed"),
    "patient.alert-set": QT_TRANSLATE_NOOP("activity", "Alert set"),
    "patient.alert-cleared": QT_TRANSLATE_NOOP("activity", "Alert taken away"),
    "patient.merged": QT_TRANSLATE_NOOP("activity", "Records merged"),
    "patient.unmerged": QT_TRANSLATE_NOOP("activity", "Records taken apart"),
    "patient.told-apart": QT_TRANSLATE_NOOP("activity", "Two people, not one"),
    "patient.apart-forgotten": QT_TRANSLATE_NOOP("activity", "Perhaps one person after all"),
    "patient.archived": QT_TRANSLATE_NOOP("activity", "Record archived"),
    "patient.restored": QT_TRANSLATE_NOOP("activity", "Record put back"),
    "provider.created": QT_TRANSLATE_NOOP("activity", "New provider"),
    "provider.updated": QT_TRANSLATE_NOOP("activity", "Provider changed"),
    "provider.deactivated": QT_TRANSLATE_NOOP("activity", "Provider left"),
    "provider.reactivated": QT_TRANSLATE_NOOP("activity", "Provider came back"),
    "working-hours.set": QT_TRANSLATE_NOOP("activity", "Working hours set"),
    "schedule-exception.added": QT_TRANSLATE_NOOP("activity", "Other hours on a day"),
    "schedule-exception.removed": QT_TRANSLATE_NOOP("activity", "A day follows the week again"),
    "time.blocked": QT_TRANSLATE_NOOP("activity", "Time blocked"),
    "time.retimed": QT_TRANSLATE_NOOP("activity", "Kept by the clock on the wall"),
    "time.unblocked": QT_TRANSLATE_NOOP("activity", "Time opened again"),
    "leave.requested": QT_TRANSLATE_NOOP("activity", "Leave asked for"),
    "leave.approved": QT_TRANSLATE_NOOP("activity", "Leave approved"),
    "leave.rejected": QT_TRANSLATE_NOOP("activity", "Leave refused"),
    "leave.withdrawn": QT_TRANSLATE_NOOP("activity", "Leave withdrawn"),
    "leave.retimed": QT_TRANSLATE_NOOP("activity", "Kept by the clock on the wall"),
    "leave.reopened": QT_TRANSLATE_NOOP("activity", "Leave to be decided again"),
    "tenant.created": QT_TRANSLATE_NOOP("activity", "Clinic founded"),
    "tenant.updated": QT_TRANSLATE_NOOP("activity", "Clinic changed"),
    "holidays.set": QT_TRANSLATE_NOOP("activity", "Closing days set"),
    "location.added": QT_TRANSLATE_NOOP("activity", "New location"),
    "location.updated": QT_TRANSLATE_NOOP("activity", "Location changed"),
    "location.removed": QT_TRANSLATE_NOOP("activity", "Location removed"),
    "room.added": QT_TRANSLATE_NOOP("activity", "New room"),
    "room.updated": QT_TRANSLATE_NOOP("activity", "Room changed"),
}
LOOKED: dict[str, Any] = {
    "get-patient": QT_TRANSLATE_NOOP("activity", "Looked at the record"),
    "list-records": QT_TRANSLATE_NOOP("activity", "Read every record"),
    "list-activity": QT_TRANSLATE_NOOP("activity", "Looked at what was done"),
}


def fact_words(wire: str) -> str:
    """What a fact says happened."""
    return tr(DID.get(wire, wire))


DETAILS: dict[str, Any] = {
    "address": QT_TRANSLATE_NOOP("activity", "address"),
    "birth_date": QT_TRANSLATE_NOOP("activity", "birth date"),
    "email": QT_TRANSLATE_NOOP("activity", "email"),
    "phone": QT_TRANSLATE_NOOP("activity", "phone"),
    "record_number": QT_TRANSLATE_NOOP("activity", "record number"),
}


def looks_words() -> str:
    """What there is to know of looks, wherever they are told."""
    return tr("Looks at records are told of this desk alone: every other desk keeps its own.")


def checked_words(line: ActivityLine) -> str:
    """By what a caller was recognised: birth date and phone."""
    *others, last = (tr(DETAILS.get(each, each)) for each in line.identity_checked)
    return tr("{} and {}").format(listed(others), last) if others else last


def did_words(line: ActivityLine) -> str:
    """What somebody did."""
    if line.type is None:
        return tr(LOOKED.get(line.action, LOOKED["get-patient"]))
    told = fact_words(line.type)
    if line.identity_checked:
        told = tr("{did}, identity checked by {details}").format(
            did=told, details=checked_words(line)
        )
    if line.undoing:
        told = tr("Taken back: {}").format(told)
    return told if line.kept else tr("{} (not kept)").format(told)


def about_words(line: ActivityLine, today: date) -> str:
    """Whom or what it is about: Pham, Linh · tomorrow 10:00."""
    when = visit_words(line.start, today)
    return dotted((line.subject, when))


def visit_words(start: datetime | None, today: date) -> str:
    """When the visit is that it is about."""
    return inside(near_moment(start, today)) if start is not None else ""
