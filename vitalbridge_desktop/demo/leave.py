"""Who is away from the demo clinic, who would like to be, and when nobody sees patients."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from vitalbridge_desktop.kernel.time import (
    Span,
    as_written,
    day_span,
    plus_days,
    range_span,
    shifted,
)
from vitalbridge_desktop.services.schedules import events as schedules

from .weeks import HOUR, Calendar, Off

if TYPE_CHECKING:
    from .clinic import DemoClinic

MONDAY, TUESDAY, _, THURSDAY, FRIDAY = range(5)
LINDQVIST, OKAFOR, TANAKA, AWAY, HADDAD, ALMEIDA, OSEI, KOWALSKI = range(8)
ADMINISTRATOR = 3  # of people.STAFF
LEAVE_DAYS = 3
MEETING = (15 * HOUR, 16 * HOUR)
ASKED, ASKED_BEFORE = 180, 2 * 24 * HOUR  # minutes ago
TAKEN = (  # whose leave lies behind, how many days back it began, and how many days it was
    (LINDQVIST, 160, 12), (OKAFOR, 260, 12), (OKAFOR, 118, 14), (TANAKA, 145, 19),
    (AWAY, 190, 5), (HADDAD, 132, 15), (ALMEIDA, 96, 10), (OSEI, 174, 14), (KOWALSKI, 110, 8),
)  # fmt: skip


def conference(calendar: Calendar) -> tuple[date, date]:
    """The next week but one, or the one after: that in which what alternates is."""
    turn = 2 if calendar.in_turn(calendar.in_week(2, MONDAY)) else 3
    return calendar.in_week(turn, MONDAY), calendar.in_week(turn, FRIDAY)


def course(calendar: Calendar) -> date:
    """The Friday on which the treadmill would be used next after the conference."""
    return plus_days(conference(calendar)[1], 14)


def family_visit(calendar: Calendar) -> tuple[date, date]:
    """Leave that was approved before anything was booked."""
    return calendar.in_week(3, MONDAY), calendar.in_week(3, TUESDAY)


def offs(calendar: Calendar) -> list[Off]:
    """When nothing was booked, because it was known already."""
    meeting, away = calendar.in_week(1, THURSDAY), family_visit(calendar)
    return [
        Off(calendar.today, calendar.today, provider=AWAY),
        Off(meeting, meeting, *MEETING),
        Off(course(calendar), course(calendar), provider=OKAFOR),
        Off(*away, provider=HADDAD),
    ]


def tell_leave(clinic: "DemoClinic") -> None:
    """One colleague is away, though visits were booked; two ask; one was refused."""
    today, calendar, last = clinic.today, clinic.calendar, len(clinic.providers) - 1
    sick = today, max(plus_days(today, LEAVE_DAYS - 1), calendar.next_open(min(AWAY, last)))
    _decide(clinic, "approved", _asked(clinic, min(AWAY, last), sick, "At home with a cold"))
    _asked(clinic, min(OKAFOR, last), conference(calendar), "Conference, Lisbon")
    if last >= KOWALSKI:
        _more(clinic)
    for whose, back, days in TAKEN:
        first = plus_days(today, -back)
        if first.year == today.year and whose <= last:
            taken = first, plus_days(first, days - 1)
            _decide(clinic, "approved", _asked(clinic, whose, taken, "Holiday", clinic.founded))
    _blocks(clinic)


def _more(clinic: "DemoClinic") -> None:
    """What others asked for the day before yesterday."""
    calendar, before = clinic.calendar, shifted(clinic.now, -ASKED_BEFORE)
    move, bridge = calendar.in_week(2, FRIDAY), calendar.in_week(1, FRIDAY)
    _asked(clinic, LINDQVIST, (move, move), "Moving house", before)
    visit = _asked(clinic, HADDAD, family_visit(calendar), "Family visit", before)
    _decide(clinic, "approved", visit)
    _decide(clinic, "rejected", _asked(clinic, KOWALSKI, (bridge, bridge), "Weekend trip", before))


def _asked(
    clinic: "DemoClinic", number: int, days: tuple[date, date], why: str, at: datetime | None = None
) -> UUID:
    """Somebody asked for these days, the last included."""
    id, span = clinic.id(f"leave {number} {days[0]}"), range_span(*days, clinic.zone)
    fact = schedules.LeaveRequested(
        leave_request_id=id,
        provider_id=clinic.providers[number],
        start=as_written(span.start, clinic.zone),
        end=as_written(span.end, clinic.zone),
        reason=why,
        zone=clinic.zone,
    )
    clinic.say(fact, at or shifted(clinic.now, -ASKED))
    return id


def _decide(clinic: "DemoClinic", status: str, request_id: UUID) -> None:
    decided = schedules.LeaveApproved if status == "approved" else schedules.LeaveRejected
    decider = clinic.staff[ADMINISTRATOR]
    clinic.log.add(decided(leave_request_id=request_id), clinic.now, decider)


def _blocks(clinic: "DemoClinic") -> None:
    """The team meets; somebody learns."""
    meeting, away = clinic.calendar.in_week(1, THURSDAY), course(clinic.calendar)
    start, end = (datetime.combine(meeting, time(at // HOUR)) for at in MEETING)
    _block(clinic, range_span(start, end, clinic.zone), "Team meeting")
    if len(clinic.providers) > OKAFOR and away not in clinic.calendar.holidays:
        _block(clinic, day_span(away, clinic.zone), "Course: exercise testing", OKAFOR)


def _block(clinic: "DemoClinic", span: Span, why: str, number: int | None = None) -> None:
    fact = schedules.TimeBlocked(
        block_id=clinic.id(f"block {why}"),
        provider_id=None if number is None else clinic.providers[number],
        start=as_written(span.start, clinic.zone),
        end=as_written(span.end, clinic.zone),
        reason=why,
        zone=clinic.zone,
    )
    clinic.say(fact)
