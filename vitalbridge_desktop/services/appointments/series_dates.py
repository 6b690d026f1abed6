"""What a series of visits is wished to be, and how each of its dates would go."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.messages import Message, Minutes, Query, Text
from vitalbridge_desktop.kernel.time import now, wall_time

from .recurrence import Repetition, dates


class SeriesWish(Message):
    """Visits of one patient at one wall time, on the dates of a rule.

    Attributes:
        start: The first visit; the others are at the same wall time, whatever the clocks do.
        skip: Dates that are left out.
        overbook_reason: Why dates that do not fit are booked all the same.
    """

    patient_id: UUID
    provider_id: UUID
    start: datetime
    rule: Repetition
    minutes: Minutes | None = None
    visit_type_id: UUID | None = None
    room_id: UUID | None = None
    reason: Text | None = None
    skip: tuple[date, ...] = ()
    overbook_reason: Text | None = None
    fold: Literal[0, 1] | None = None


@dataclass(frozen=True, slots=True)
class DateReason:
    """Why a date does not fit, as a code and as a sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A time at which the visit would fit."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class SeriesDate:
    """One date of a series; *start* is None where the clocks skip it.

    Attributes:
        skipped: It was left out.
        nearest: The free time nearest to it, where it does not fit.
        room_id, room: The room that it would take, if any, and what that is called.
    """

    day: date
    start: datetime | None
    end: datetime | None
    fits: bool
    skipped: bool
    reasons: tuple[DateReason, ...]
    nearest: FreeTime | None
    room_id: UUID | None = None
    room: str | None = None


@dataclass(frozen=True, slots=True)
class SeriesDates:
    """Every date of a series that nobody has saved yet; *fitting* counts those that fit."""

    zone: str
    minutes: int
    dates: tuple[SeriesDate, ...]
    fitting: int


class SeriesPreview(SeriesWish, Query[SeriesDates]):
    """How each date of a series would go, with what is held at the moment *at*."""

    at: AwareDatetime = Field(default_factory=now)


def wished_starts(wish: SeriesWish, zone: str) -> dict[date, datetime]:
    """The wall time of every date that the rule says, those left out too.

    Raises:
        Invalid: There are no such dates, or too many, or all of them are left out.
    """
    first = wish.start if wish.start.tzinfo is None else wall_time(wish.start, zone)
    days = dates(wish.rule, first.date())
    if not set(days) - set(wish.skip):
        raise Invalid("Every date of the series is left out.", field="skip")
    return {day: datetime.combine(day, first.time()) for day in days}
