"""A day's open, closed and held stretches as a column draws them, and how much of it is booked."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import BoardHold
from vitalbridge_desktop.services.schedules.queries import ScheduleSpan
from vitalbridge_desktop.ui.appointments.board.model import (
    BoardBlock,
    BoardColumn,
    BoardSpan,
    SpanKind,
)
from vitalbridge_desktop.ui.appointments.board.words import tr
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock, in_words

DAY = timedelta(days=1)
HALF_HOUR = timedelta(minutes=30)
USUAL = (time(8), time(17))  # what is shown where nobody works
LUNCH = (time(11), time(14))  # a break that begins between these
KINDS: dict[str, SpanKind] = {
    "open": "open",
    "break": "break",
    "leave": "leave",
    "block": "block",
    "holiday": "holiday",
}
FREES_TIME = frozenset({"cancelled", "noshow", "entered-in-error"})
TAKES_NONE = frozenset({"open", "break", "hold"})  # what is booked there is booked in open time
Stretch = tuple[datetime, datetime]


def held_span(hold: BoardHold, zone: str) -> BoardSpan:
    """A time that is kept for somebody."""
    words = dotted((hold.patient, hold.name))
    return BoardSpan(wall_time(hold.start, zone), wall_time(hold.end, zone), "hold", words)


def spans_of(day: date, found: Iterable[ScheduleSpan], zone: str) -> tuple[BoardSpan, ...]:
    midnight = datetime.combine(day, time())
    shown = [span for each in found if (span := _span(each, midnight, zone)).start < span.end]
    closed = [span for span in shown if span.kind not in ("open", "break")]
    kept = [
        span
        for span in shown
        if span.kind != "break"  # no lunch is eaten on leave
        or not any(one.start < span.end and span.start < one.end for one in closed)
    ]
    return tuple(sorted(kept, key=lambda span: (span.kind != "open", span.start)))


def _span(found: ScheduleSpan, midnight: datetime, zone: str) -> BoardSpan:
    """A stretch of the schedule, as much of it as lies on the day."""
    start, end = wall_time(found.start, zone), wall_time(found.end, zone)
    kind = KINDS[found.kind]
    shown = max(start, midnight), min(end, midnight + DAY)
    return BoardSpan(*shown, kind, _label(kind, found.label, start, end, midnight))


def _label(kind: SpanKind, given: str, start: datetime, end: datetime, midnight: datetime) -> str:
    if kind == "leave":
        return tr("On leave until {end} · approved").format(end=_until(end, midnight))
    if kind == "break":
        return tr("Lunch") if LUNCH[0] <= start.time() < LUNCH[1] else tr("Break")
    return given


def _until(end: datetime, midnight: datetime) -> str:
    """The last day of a leave, or the time at which it ends on this one."""
    if end < midnight + DAY:
        return clock(end)
    last = end - DAY if end.time() == time() else end
    day = in_words(last.date(), "ddd d MMM")
    return day if end.time() == time() else f"{day} {clock(end)}"


def load_of(spans: Sequence[BoardSpan], blocks: Sequence[BoardBlock]) -> float | None:
    """How much of the open time is booked; None where nothing is open."""
    closed = [(span.start, span.end) for span in spans if span.kind not in TAKES_NONE]
    free = [
        left
        for span in spans
        if span.kind == "open"
        for left in _without((span.start, span.end), closed)
    ]
    whole = _length(free)
    if not whole:
        return None
    taken = (
        block.end - block.start
        for block in blocks
        if not block.rejected and block.status not in FREES_TIME
    )
    return min(1.0, sum(taken, timedelta()) / whole)


def _without(span: Stretch, closed: Iterable[Stretch]) -> list[Stretch]:
    left, begin = [], span[0]
    for start, end in sorted(closed):
        if start > begin:
            left.append((begin, min(start, span[1])))
        begin = max(begin, end)
    return [*left, (begin, span[1])]


def _length(stretches: Iterable[Stretch]) -> timedelta:
    return sum((max(end - start, timedelta()) for start, end in stretches), timedelta())


def hours_of(columns: Sequence[BoardColumn]) -> tuple[time, time]:
    """From half an hour before the first thing of the day to an hour after the last."""
    shown = [
        (span.start, span.end) for column in columns for span in column.spans if span.kind == "open"
    ]
    shown += [(block.start, block.end) for column in columns for block in column.blocks]
    if not shown:
        return USUAL
    midnight = datetime.combine(min(start for start, _ in shown), time())
    first = max(min(start for start, _ in shown) - HALF_HOUR, midnight)
    last = min(max(end for _, end in shown) + 2 * HALF_HOUR, midnight + DAY)
    early = midnight + (first - midnight) // HALF_HOUR * HALF_HOUR
    late = midnight - (midnight - last) // HALF_HOUR * HALF_HOUR
    return early.time(), late.time() if late < midnight + DAY else time()
