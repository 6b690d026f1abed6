"""From what the services answer to what the board draws: a column a provider, a room or a day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol, TypeVar
from uuid import UUID

from vitalbridge_desktop.kernel.time import plus_days, wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.services.tenants.queries import Room
from vitalbridge_desktop.ui.appointments.board.model import (
    BoardBlock,
    BoardColumn,
    BoardPicture,
    BoardSpan,
    Key,
)
from vitalbridge_desktop.ui.appointments.board.words import tr
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.moments import in_words

from .answer import BoardAnswer, block_of, joined, type_words
from .filter import ALL, BoardFilter
from .spans import hours_of, load_of

NOWHERE = UUID(int=0)  # the column of visits that have no room
WORKDAYS = 5
WEEK = 7
K = TypeVar("K", UUID, date)


@dataclass(frozen=True, slots=True)
class Target:
    """What a place on the board means for a visit there; None leaves that as it is."""

    start: datetime
    provider_id: UUID | None = None
    room_id: UUID | None = None


class Arrangement(Protocol):
    """How days become columns, and what a place in a column means."""

    @property
    def days(self) -> int:
        """How many days are asked about."""

    def first_day(self, day: date) -> date:
        """The first day that is shown where *day* is to be among them."""

    def picture(self, answer: BoardAnswer, now: datetime, wanted: BoardFilter) -> BoardPicture:
        """The board; *now* is naive, the clinic's wall time."""

    def target(self, key: Key, start: datetime) -> Target:
        """What dropping a visit on a column at a time of the picture's day means."""


class ByProvider:
    """One day, a column a provider."""

    days = 1

    def first_day(self, day: date) -> date:
        return day

    def picture(
        self, answer: BoardAnswer, now: datetime, wanted: BoardFilter = ALL
    ) -> BoardPicture:
        nobody = tr("There are no providers yet. They are added in the settings.")
        return _day(answer, now, tuple(self._columns(answer, wanted)), _nobody(wanted, nobody))

    def target(self, key: Key, start: datetime) -> Target:
        return Target(start, provider_id=_id(key))

    def _columns(self, answer: BoardAnswer, wanted: BoardFilter) -> Iterable[BoardColumn]:
        visits = _grouped(answer.board.visits, lambda visit: visit.provider_id)
        spans = answer.spans(answer.day)
        for provider in answer.providers.providers:
            mine = visits.get(provider.id, [])
            if wanted.shows(provider) and (provider.active or mine):  # no visit goes unseen
                blocks = _blocks(mine, answer, wanted)
                yield _of_provider(provider, spans.get(provider.id, ()), blocks)


class ByRoom:
    """One day, a column a room, and one for visits without."""

    days = 1

    def first_day(self, day: date) -> date:
        return day

    def picture(
        self, answer: BoardAnswer, now: datetime, wanted: BoardFilter = ALL
    ) -> BoardPicture:
        nobody = tr(
            "There are no rooms yet. They are added in the settings; V shows the providers."
        )
        return _day(answer, now, tuple(self._columns(answer, wanted)), _nobody(wanted, nobody))

    def target(self, key: Key, start: datetime) -> Target:
        return Target(start, room_id=None if key == NOWHERE else _id(key))

    def _columns(self, answer: BoardAnswer, wanted: BoardFilter) -> Iterable[BoardColumn]:
        visits = _grouped(answer.board.visits, lambda visit: visit.room_id or NOWHERE)
        shown = {each.id for each in answer.providers.providers if wanted.shows(each)}
        hours, held = self._hours(answer, shown), answer.spans(answer.day)
        for room in answer.rooms.rooms:
            mine = visits.get(room.id, [])
            if wanted.locations and room.location_id not in wanted.locations:
                continue
            if room.active or mine:
                blocks = self._blocks(mine, answer, wanted, shown)
                yield self._column(room, (*hours, *held.get(room.id, ())), blocks, answer)
        if nowhere := visits.get(NOWHERE, []):
            blocks = self._blocks(nowhere, answer, wanted, shown)
            yield BoardColumn(NOWHERE, tr("No room"), "", None, hours, blocks)

    def _column(
        self, room: Room, hours: tuple[BoardSpan, ...], blocks: tuple[BoardBlock, ...],
        answer: BoardAnswer,
    ) -> BoardColumn:  # fmt: skip
        place = answer.location(room.location_id)
        subtitle = joined(place.name if place else "", "" if room.active else tr("out of use"))
        return BoardColumn(room.id, room.name, subtitle, load_of(hours, blocks), hours, blocks)

    @staticmethod
    def _blocks(
        visits: list[BoardVisit], answer: BoardAnswer, wanted: BoardFilter, shown: set[UUID]
    ) -> tuple[BoardBlock, ...]:
        """In a room's column a visit says who sees the patient."""
        names = {each.id: short_name(each) for each in answer.providers.providers}
        return tuple(
            block_of(
                each,
                answer.zone,
                detail=joined(names.get(each.provider_id), type_words(each)),
                faint=each.provider_id not in shown or not wanted.finds(each, answer),
            )
            for each in visits
        )

    @staticmethod
    def _hours(answer: BoardAnswer, shown: set[UUID]) -> tuple[BoardSpan, ...]:
        """A room is open from when the first provider begins until the last one ends."""
        spans = answer.spans(answer.day)
        seen = [span for id, mine in spans.items() if id in shown for span in mine]
        hours = [span for span in seen if span.kind == "open"]
        if not hours:
            return ()
        first, last = min(each.start for each in hours), max(each.end for each in hours)
        return (BoardSpan(first, last, "open"),)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """One provider's week from Monday on, a column a day; all times as if on the Monday."""

    provider_id: UUID
    days: int = WEEK

    def first_day(self, day: date) -> date:
        return plus_days(day, -day.weekday())

    def picture(
        self, answer: BoardAnswer, now: datetime, wanted: BoardFilter = ALL
    ) -> BoardPicture:
        week = [plus_days(answer.day, ahead) for ahead in range(self.days)]
        mine = [each for each in answer.board.visits if each.provider_id == self.provider_id]
        visits = _grouped(mine, lambda visit: wall_time(visit.start, answer.zone).date())
        columns = [self._column(day, visits.get(day, []), answer, now, wanted) for day in week]
        while len(columns) > WORKDAYS and not (columns[-1].blocks or columns[-1].spans):
            columns.pop()  # a weekend on which nothing is
        first, last = hours_of(columns)
        here = now.date() in week
        return BoardPicture(
            answer.day, first, last, _on(answer.day, now) if here else None, tuple(columns),
            now_in=now.date() if here else None,
        )  # fmt: skip

    def target(self, key: Key, start: datetime) -> Target:
        day = key if isinstance(key, date) else start.date()
        return Target(_on(day, start), provider_id=self.provider_id)

    def _column(
        self,
        day: date,
        visits: list[BoardVisit],
        answer: BoardAnswer,
        now: datetime,
        wanted: BoardFilter,
    ) -> BoardColumn:
        back = answer.day - day
        spans = tuple(
            replace(span, start=span.start + back, end=span.end + back)
            for span in answer.spans(day).get(self.provider_id, ())
        )
        blocks = tuple(
            replace(block, start=block.start + back, end=block.end + back)
            for block in _blocks(visits, answer, wanted)
        )
        closed = (span for span in spans if span.kind in ("holiday", "leave"))
        return BoardColumn(
            day, in_words(day, "ddd d MMM"), next(map(_why_closed, closed), ""),
            load_of(spans, blocks),
            spans, blocks, current=day == now.date(),
        )  # fmt: skip


def _why_closed(span: BoardSpan) -> str:
    """In a word: until when stands in the column itself."""
    return tr("On leave") if span.kind == "leave" else span.label


def _nobody(wanted: BoardFilter, there_is_nothing: str) -> str:
    """Why there are no columns."""
    return (
        tr("Nobody is what you look for. Shift F shows everybody.") if wanted else there_is_nothing
    )


def _day(
    answer: BoardAnswer, now: datetime, columns: tuple[BoardColumn, ...], nobody: str
) -> BoardPicture:
    first, last = hours_of(columns)
    shown = now if now.date() == answer.day else None
    return BoardPicture(answer.day, first, last, shown, columns, nobody="" if columns else nobody)


def _of_provider(
    provider: Provider, spans: tuple[BoardSpan, ...], blocks: tuple[BoardBlock, ...]
) -> BoardColumn:
    load = load_of(spans, blocks)
    away = load is None and any(span.kind == "leave" for span in spans)
    subtitle = joined(tr("On leave") if away else "", provider.specialty)
    return BoardColumn(
        provider.id, provider.name, subtitle, load, spans, blocks, short=short_name(provider)
    )


def _blocks(
    visits: Iterable[BoardVisit], answer: BoardAnswer, wanted: BoardFilter
) -> tuple[BoardBlock, ...]:
    return tuple(
        block_of(each, answer.zone, faint=bool(wanted) and not wanted.finds(each, answer))
        for each in visits
    )


def _grouped(
    visits: Iterable[BoardVisit], key: Callable[[BoardVisit], K]
) -> dict[K, list[BoardVisit]]:
    found: dict[K, list[BoardVisit]] = {}
    for each in visits:
        found.setdefault(key(each), []).append(each)
    return found


def _on(day: date, at: datetime) -> datetime:
    """The same wall time on another day."""
    return datetime.combine(day, at.time())


def _id(key: Key) -> UUID | None:
    return key if isinstance(key, UUID) else None
