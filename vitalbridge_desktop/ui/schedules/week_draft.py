"""A provider's hours of the week while they are edited: spans on seven days, in minutes.

Spans that hold in the same weeks never overlap: an edge stops where its neighbour begins.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from typing import get_args
from uuid import UUID

from vitalbridge_desktop.services.schedules.events import Weekday, WeeklyHours, Weeks

from .week_picture import DAY, HOUR, WEEK

WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
SHORTEST = 5  # minutes
NOON = 12 * HOUR
USUAL = ((8 * HOUR, 12 * HOUR), (13 * HOUR, 17 * HOUR))  # what a new span is, where there is room
TURN: dict[Weeks, Weeks] = {"every": "even", "even": "odd", "odd": "every"}


@dataclass(frozen=True, slots=True, order=True)
class DraftSpan:
    """Open from *start* to *end*, minutes after midnight, in every, even or odd weeks.

    At one location, or at any.
    """

    start: int
    end: int
    weeks: Weeks = "every"
    location_id: UUID | None = None

    def clashes(self, other: "DraftSpan") -> bool:
        """Whether both hold at one time in one week."""
        shared = "every" in (self.weeks, other.weeks) or self.weeks == other.weeks
        return shared and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class WeekDraft:
    """The hours of seven days, Monday first, each in order."""

    days: tuple[tuple[DraftSpan, ...], ...] = ((),) * WEEK

    def minutes(self) -> int:
        """How long a week is on average."""
        parts = {"every": 2, "even": 1, "odd": 1}
        spans = (span for day in self.days for span in day)
        return sum((span.end - span.start) * parts[span.weeks] for span in spans) // 2

    def created(
        self,
        day: int,
        start: int | None = None,
        end: int | None = None,
        location_id: UUID | None = None,
    ) -> "WeekDraft":
        """With one more span on a day: as drawn, or as usual, where there is room for it."""
        wanted = [(start, end)] if start is not None and end is not None else self._usual(day)
        for begins, ends in wanted:
            span = DraftSpan(max(0, begins), min(DAY, ends), "every", location_id)
            if span.end - span.start >= SHORTEST and self._fits(day, span):
                return self._with(day, (*self.days[day], span))
        return self

    def removed(self, day: int, at: int) -> "WeekDraft":
        """Without a span."""
        spans = self.days[day]
        return self._with(day, (*spans[:at], *spans[at + 1 :]))

    def with_edges(self, day: int, at: int, start: int, end: int) -> "WeekDraft":
        """With other edges of a span, as far as its neighbours and the day let them go."""
        span = self.days[day][at]
        start = max(start, self._before(day, at))
        end = min(end, self._after(day, at))
        if end - start < SHORTEST:
            return self
        return self._replaced(day, at, replace(span, start=start, end=end))

    def moved(self, day: int, at: int, by: int) -> "WeekDraft":
        """With a span *by* minutes later, as far as its neighbours let it go."""
        span = self.days[day][at]
        by = max(by, self._before(day, at) - span.start)
        by = min(by, self._after(day, at) - span.end)
        return self.with_edges(day, at, span.start + by, span.end + by)

    def halved(self, day: int, at: int) -> "WeekDraft":
        """With an hour off in a span: at noon where it goes over that, else in its middle."""
        span = self.days[day][at]
        middle = (span.start + span.end - HOUR) // 2 // SHORTEST * SHORTEST
        off = NOON if span.start < NOON < span.end - HOUR else middle
        halves = replace(span, end=off), replace(span, start=off + HOUR)
        if any(half.end - half.start < SHORTEST for half in halves):
            return self
        spans = self.days[day]
        return self._with(day, (*spans[:at], *halves, *spans[at + 1 :]))

    def turned(self, day: int, at: int) -> "WeekDraft":
        """With a span in the next weeks of: every, even, odd; those that clash are left out."""
        span = self.days[day][at]
        weeks = TURN[span.weeks]
        for _ in TURN:
            turned = replace(span, weeks=weeks)
            others = (each for n, each in enumerate(self.days[day]) if n != at)
            if not any(turned.clashes(each) for each in others):
                return self._replaced(day, at, turned)
            weeks = TURN[weeks]
        return self

    def placed(self, day: int, at: int, location_id: UUID | None) -> "WeekDraft":
        """With a span at another location, or at any."""
        return self._replaced(day, at, replace(self.days[day][at], location_id=location_id))

    def copied(self, day: int, to: Iterable[int]) -> "WeekDraft":
        """With a day's hours on other days, in place of theirs."""
        draft = self
        for other in to:
            draft = draft._with(other, self.days[day])
        return draft

    def new_in(self, day: int, before: "WeekDraft", default: int) -> int:
        """Which span of a day was not there before; *default* where none is new."""
        known = before.days[day]
        return next((n for n, each in enumerate(self.days[day]) if each not in known), default)

    # ---- to and from what is stored --------------------------------------------------------

    def weekly(self) -> tuple[WeeklyHours, ...]:
        """As a command says it."""
        return tuple(
            WeeklyHours(
                weekday=name,
                start=time(span.start // HOUR, span.start % HOUR),
                end=time(span.end // HOUR % 24, span.end % HOUR),
                weeks=span.weeks,
                location_id=span.location_id,
            )
            for name, spans in zip(WEEKDAYS, self.days, strict=True)
            for span in spans
        )

    # ---- inside ----------------------------------------------------------------------------

    def _usual(self, day: int) -> list[tuple[int, int]]:
        """What is usual where there is room, else half an hour and more after the last one."""
        last = max((span.end for span in self.days[day]), default=8 * HOUR)
        after = [(last + gap, last + gap + HOUR) for gap in (HOUR, HOUR // 2, 0)]
        first = min((span.start for span in self.days[day]), default=DAY)
        return [*USUAL, *after, (first - HOUR, first), (0, HOUR)]

    def _fits(self, day: int, span: DraftSpan) -> bool:
        return not any(span.clashes(each) for each in self.days[day])

    def _before(self, day: int, at: int) -> int:
        span = self.days[day][at]
        ends = (o.end for o in self._rivals(day, at) if o.end <= span.start)
        return max(ends, default=0)

    def _after(self, day: int, at: int) -> int:
        span = self.days[day][at]
        starts = (o.start for o in self._rivals(day, at) if o.start >= span.end)
        return min(starts, default=DAY)

    def _rivals(self, day: int, at: int) -> list[DraftSpan]:
        span = self.days[day][at]
        return [
            each
            for n, each in enumerate(self.days[day])
            if n != at and replace(span, start=0, end=DAY).clashes(each)
        ]

    def _replaced(self, day: int, at: int, span: DraftSpan) -> "WeekDraft":
        spans = self.days[day]
        return self._with(day, (*spans[:at], span, *spans[at + 1 :]))

    def _with(self, day: int, spans: Iterable[DraftSpan]) -> "WeekDraft":
        days = list(self.days)
        days[day] = tuple(sorted(spans))
        return WeekDraft(tuple(days))


def draft_of(weekly: Iterable[WeeklyHours]) -> WeekDraft:
    """The draft of what is stored."""
    days: list[list[DraftSpan]] = [[] for _ in range(WEEK)]
    for each in weekly:
        end = each.end.hour * HOUR + each.end.minute or DAY
        start = each.start.hour * HOUR + each.start.minute
        span = DraftSpan(start, end, each.weeks, each.location_id)
        days[WEEKDAYS.index(each.weekday)].append(span)
    return WeekDraft(tuple(tuple(sorted(day)) for day in days))
