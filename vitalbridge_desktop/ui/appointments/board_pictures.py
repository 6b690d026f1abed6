"""From what the services answer about a day to the picture that the board draws."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import Board, BoardHold, BoardVisit
from vitalbridge_desktop.services.providers.queries import Provider, Providers
from vitalbridge_desktop.services.schedules.queries import Schedule, ScheduleSpan
from vitalbridge_desktop.ui.moments import clock, in_words

from .board_model import BoardBlock, BoardColumn, BoardPicture, BoardSpan, SpanKind

DAY = timedelta(days=1)
HALF_HOUR = timedelta(minutes=30)
USUAL = (time(8), time(17))  # what is shown where nobody works
LEAST = timedelta(minutes=5)
LUNCH = (time(11), time(14))  # a break that begins between these
KINDS: dict[str, SpanKind] = {
    "open": "open",
    "break": "break",
    "leave": "leave",
    "block": "block",
    "holiday": "holiday",
}
FREES_TIME = frozenset({"cancelled", "noshow", "entered-in-error"})
Stretch = tuple[datetime, datetime]


def tr(text: str) -> str:
    """The words in the language of the app."""
    return QCoreApplication.translate("DayBoard", text)


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """Everything that was answered about one day."""

    day: date
    providers: Providers
    board: Board
    schedule: Schedule

    def visit(self, appointment_id: UUID | None) -> BoardVisit | None:
        """One of the day's visits."""
        for each in self.board.visits:
            if each.appointment_id == appointment_id:
                return each
        return None

    def provider(self, provider_id: UUID) -> Provider | None:
        """Somebody who sees patients."""
        return next((each for each in self.providers.providers if each.id == provider_id), None)

    def picture(self, now: datetime) -> BoardPicture:
        """The day as the board draws it; *now* is naive, the clinic's wall time."""
        columns = tuple(self._columns())
        first, last = _hours(columns)
        return BoardPicture(self.day, first, last, now if now.date() == self.day else None, columns)

    def _columns(self) -> Iterable[BoardColumn]:
        visits: dict[UUID, list[BoardVisit]] = {}
        for each in self.board.visits:
            visits.setdefault(each.provider_id, []).append(each)
        zone = self.schedule.zone
        spans = {
            each.provider_id: _spans(self.day, each.spans, zone) for each in self.schedule.providers
        }
        for hold in self.board.holds:
            held = BoardSpan(
                wall_time(hold.start, zone), wall_time(hold.end, zone), "block", _held(hold)
            )
            spans[hold.provider_id] = (*spans.get(hold.provider_id, ()), held)
        for provider in self.providers.providers:
            mine = visits.get(provider.id, [])
            if provider.active or mine:  # nobody's visit goes unseen
                yield self._column(provider, spans.get(provider.id, ()), mine)

    def _column(
        self, provider: Provider, spans: tuple[BoardSpan, ...], visits: Sequence[BoardVisit]
    ) -> BoardColumn:
        blocks = tuple(block_of(each, self.board.zone) for each in visits)
        load = _load(spans, blocks)
        away = load is None and any(span.kind == "leave" for span in spans)
        parts = [provider.specialty or "", tr("leave") if away else ""]
        subtitle = " · ".join(part for part in parts if part)
        return BoardColumn(provider.id, provider.name, subtitle, load, spans, blocks)


def block_of(visit: BoardVisit, zone: str) -> BoardBlock:
    """A visit as the board draws it."""
    start = wall_time(visit.start, zone)
    end = max(wall_time(visit.end, zone), start + LEAST)  # the clocks may go back meanwhile
    return BoardBlock(
        appointment_id=visit.appointment_id,
        patient_id=visit.patient_id,
        start=start,
        end=end,
        name=visit.patient,
        detail=type_words(visit),
        status=visit.status,
        confirmed=visit.confirmed,
        colour=visit.colour,
        synced=visit.synced,
        clash=visit.clash,
        standing=visit.standing,
        alert=visit.alert is not None,
        version=visit.version,
    )


def _held(hold: BoardHold) -> str:
    return " · ".join(part for part in (hold.patient, hold.name) if part)


def type_words(visit: BoardVisit) -> str:
    """What a visit is about: its type, and the reason that was given."""
    return " · ".join(part for part in (visit.visit_type, visit.reason) if part)


def _spans(day: date, found: Iterable[ScheduleSpan], zone: str) -> tuple[BoardSpan, ...]:
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


def _load(spans: Sequence[BoardSpan], blocks: Sequence[BoardBlock]) -> float | None:
    """How much of the open time is booked; None where nothing is open."""
    closed = [(span.start, span.end) for span in spans if span.kind not in ("open", "break")]
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


def _hours(columns: Sequence[BoardColumn]) -> tuple[time, time]:
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
