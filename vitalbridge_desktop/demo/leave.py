"""Who is away from the demo clinic, and who would like to be."""

from typing import TYPE_CHECKING
from uuid import UUID

from vitalbridge_desktop.kernel.time import Span, plus_days, range_span, shifted
from vitalbridge_desktop.services.schedules import events as hours

if TYPE_CHECKING:
    from .clinic import DemoClinic

AWAY, ASKS = 3, 1  # numbers of the two colleagues
LEAVE_DAYS = 3
CONFERENCE = (14, 18)  # its first and last day, from today on
ASKED = 180  # minutes ago


def tell_leave(clinic: "DemoClinic") -> None:
    """One colleague is away, though visits were booked; another asks for leave."""
    today, last = clinic.today, len(clinic.providers) - 1
    sick = range_span(today, plus_days(today, LEAVE_DAYS - 1), clinic.zone)
    asked = _asked(clinic, clinic.providers[min(AWAY, last)], sick, "At home with a cold")
    clinic.say(hours.LeaveApproved(leave_request_id=asked), clinic.now)
    first, until = (plus_days(today, days) for days in CONFERENCE)
    later = range_span(first, until, clinic.zone)
    _asked(clinic, clinic.providers[min(ASKS, last)], later, "Conference, Lisbon")


def _asked(clinic: "DemoClinic", provider_id: UUID, span: Span, reason: str) -> UUID:
    id = clinic.id(f"leave {reason}")
    fact = hours.LeaveRequested(
        leave_request_id=id, provider_id=provider_id, start=span.start, end=span.end, reason=reason
    )
    clinic.say(fact, shifted(clinic.now, -ASKED))
    return id
