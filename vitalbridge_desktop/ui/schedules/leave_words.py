"""What a leave request says: how many visits it hits, on which days, and whose they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from vitalbridge_desktop.kernel.time import local_day
from vitalbridge_desktop.services.appointments.queries import BookedVisit
from vitalbridge_desktop.services.patients.queries import PatientName
from vitalbridge_desktop.services.schedules.queries import LeaveRequest
from vitalbridge_desktop.ui.moments import in_words

MOST_DAYS = 5
MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class HitDay:
    """A day of the leave on which visits are booked, and the patients' family names."""

    day: str
    patients: str


def tr(text: str, count: int = -1) -> str:
    """*text* in the language of the window."""
    return QCoreApplication.translate("leave", text, "", count)


def visits(count: int) -> str:
    """How many visits, in words."""
    if count == 0:
        return tr("no visits in those days")
    if count == 1:
        return tr("1 visit in those days")
    return tr("{n} visits in those days").format(n=count)


def reason_and_impact(request: LeaveRequest, hit: str) -> str:
    """The line under a request's title: “Conference, Lisbon” · 23 visits in those days."""
    return f"“{request.reason}” · {hit}" if request.reason else hit[:1].upper() + hit[1:]


def status_word(status: str) -> str:
    """What became of a request, in a word."""
    return {
        "requested": tr("asked"),
        "approved": tr("approved"),
        "rejected": tr("refused"),
        "withdrawn": tr("withdrawn"),
    }.get(status, status)


def hit_days(
    hit: Iterable[BookedVisit], names: Mapping[UUID, PatientName], zone: str
) -> list[HitDay]:
    """The days with visits, the first ones by name."""
    days: dict[date, list[str]] = {}
    for visit in hit:
        who = names.get(visit.patient_id)
        day = local_day(visit.start, zone)
        days.setdefault(day, []).append(who.family_name if who else tr("Unknown"))
    told = [
        HitDay(in_words(day, "ddd d MMM"), _few(patients))
        for day, patients in list(days.items())[:MOST_DAYS]
    ]
    if more := list(days.values())[MOST_DAYS:]:
        count = sum(len(each) for each in more)
        told.append(HitDay(tr("{n} more days").format(n=len(more)), visits_short(count)))
    return told


def visits_short(count: int) -> str:
    """How many visits, as short as can be."""
    return tr("1 visit") if count == 1 else tr("{n} visits").format(n=count)


def _few(patients: list[str]) -> str:
    named = ", ".join(patients[:MOST_NAMES])
    more = len(patients) - MOST_NAMES
    return f"{named} +{more}" if more > 0 else named
