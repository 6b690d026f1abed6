"""How the time of the clinic was used, and which of it was missed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import WEEKDAYS

from .reported import Reported, ReportedVisit, reported_visits, taking_time

LEADS = ((0, "same day"), (7, "within a week"), (30, "within a month"))
LATER = "later"


@dataclass(frozen=True, slots=True)
class UsedDay:
    """How much of a provider's day is booked; missed visits are counted, not their minutes."""

    provider_id: UUID
    day: date
    booked_minutes: int
    visits: int
    missed: int


@dataclass(frozen=True, slots=True)
class Used:
    """Days on which anybody is booked. How long they are open, ``view-schedule`` says."""

    days: tuple[UsedDay, ...]


class Utilisation(Reported[Used]):
    """How much time is booked, by provider and day."""


def utilisation(query: Utilisation, rows: Rows) -> Used:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    days: dict[tuple[date, UUID], list[ReportedVisit]] = defaultdict(list)
    for each in rows.heeding(reported_visits(query, rows)[0]):
        if each.status != "cancelled":
            days[each.day, each.provider_id].append(each)
    lines = []
    for (day, provider_id), visits in sorted(days.items()):
        kept = taking_time(visits)
        booked = sum(each.minutes for each in kept)
        lines.append(UsedDay(provider_id, day, booked, len(kept), len(visits) - len(kept)))
    return Used(tuple(lines))


@dataclass(frozen=True, slots=True)
class Missed:
    """Of so many visits of a group so many were missed; *percent* is rounded to the nearest."""

    group: str
    visits: int
    missed: int
    percent: int


@dataclass(frozen=True, slots=True)
class MissedVisits:
    """Who does not come: *by_provider* names ids, *by_lead* how long ahead it was booked."""

    visits: int
    missed: int
    by_provider: tuple[Missed, ...]
    by_weekday: tuple[Missed, ...]
    by_lead: tuple[Missed, ...]


class NoShowRate(Reported[MissedVisits]):
    """How many patients did not come, of those who came or did not."""


def no_show_rate(query: NoShowRate, rows: Rows) -> MissedVisits:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    found, zone = reported_visits(query, rows)
    decided = [v for v in found if v.status in ("arrived", "checked-in", "fulfilled", "noshow")]
    leads = [*(word for _, word in LEADS), LATER]
    return MissedVisits(
        len(decided),
        sum(each.status == "noshow" for each in decided),
        _missed(rows.heeding(decided), lambda v: str(v.provider_id), []),
        _missed(rows.heeding(decided), lambda v: WEEKDAYS[v.day.weekday()], list(WEEKDAYS)),
        _missed(rows.heeding(decided), lambda v: _lead_word(v.lead(zone)), leads),
    )


def _missed(
    visits: Iterable[ReportedVisit], group: Callable[[ReportedVisit], str], order: list[str]
) -> tuple[Missed, ...]:
    all_, missed = Counter[str](), Counter[str]()
    for each in visits:
        name = group(each)
        all_[name] += 1
        missed[name] += each.status == "noshow"
    names = sorted(all_, key=lambda name: (order.index(name) if name in order else 0, name))
    return tuple(Missed(n, all_[n], missed[n], round(100 * missed[n] / all_[n])) for n in names)


def _lead_word(days: int) -> str:
    return next((word for most, word in LEADS if days <= most), LATER)
