"""What the waitlist says of who waits, for what, and since when."""

from datetime import date, datetime, time

from vitalbridge_desktop.services.appointments.queries import WaitlistEntry
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock, days_between, in_words, near_moment
from vitalbridge_desktop.ui.row_model import Look

tr = Words("waitlist")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONDAY = date(2026, 11, 23)  # any one: its week names the days
URGENT: Look = "danger"
SOON: Look = "late"


def urgency_words(urgency: str) -> str:
    """How urgent it is, in a word."""
    return {"urgent": tr("Urgent"), "soon": tr("Soon"), "routine": tr("Routine")}[urgency]


def urgency_look(urgency: str) -> Look:
    """How loudly that is said."""
    return {"urgent": URGENT, "soon": SOON}.get(urgency, "soft")


def waited(since: date, today: date) -> str:
    """How long somebody has waited."""
    days = (today - since).days
    if days <= 0:
        return tr("since today")
    return tr("%n days", "", days)


def wanted(entry: WaitlistEntry) -> str:
    """What they wait for: Consult · 30 min."""
    length = tr("{} min").format(entry.minutes)
    return dotted((entry.visit_type, length))


def with_whom(entry: WaitlistEntry, clinic: Clinic) -> str:
    """With whom they would like it."""
    if not entry.provider_ids:
        return tr("anyone")
    return listed(clinic.provider(each) for each in entry.provider_ids)


def when(entry: WaitlistEntry, today: date) -> str:
    """On which days, at which time and until when they would like it."""
    parts = [listed(weekday_word(each) for each in entry.weekdays), _hours(entry)]
    if entry.earliest and entry.latest:
        parts.append(days_between(entry.earliest, entry.latest, today))
    elif entry.earliest and entry.earliest > today:
        parts.append(tr("from {}").format(in_words(entry.earliest, "d MMM")))
    elif entry.latest:
        parts.append(tr("until {}").format(in_words(entry.latest, "d MMM")))
    if entry.booked_start is not None:
        parts.append(tr("before {}").format(in_words(entry.booked_start.date(), "d MMM")))
    return dotted(parts) or tr("any time")


def weekday_word(weekday: str) -> str:
    """Mon, in the language of the window."""
    return in_words(date(2026, 11, MONDAY.day + WEEKDAYS.index(weekday)), "ddd")


def slot_words(start: datetime, provider: str, today: date) -> str:
    """Thu 14:00 · Dr. Okafor."""
    return dotted((near_moment(start, today), provider))


def _hours(entry: WaitlistEntry) -> str:
    start, end = (
        clock(time.fromisoformat(each)) if each else "" for each in (entry.from_time, entry.to_time)
    )
    if start and end:
        return f"{start}–{end}"
    if start:
        return tr("after {}").format(start)
    return tr("before {}").format(end) if end else ""
