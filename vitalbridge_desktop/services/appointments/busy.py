"""Which minutes are taken: one bitset a provider or room, kept in memory at a desk.

The first minute of the asked time is the lowest bit. A bitset is read from the rows when it is
first asked for, and again once a fact has been about one of its visits.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import chain
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import ColumnElement, Integer, Select, Text, bindparam, func, select, type_coerce

from vitalbridge_desktop.kernel.bitsets import Bitset, of_spans
from vitalbridge_desktop.kernel.changes import Changed
from vitalbridge_desktop.kernel.columns import EPOCH, Id, Instant
from vitalbridge_desktop.kernel.kept import Following
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, minutes_between, now, shifted

from .held import held_times
from .rules import FREES_TIME
from .tables import appointments

a = appointments.c
LONGEST = 2 * 24 * 60  # minutes: no visit with its buffers is longer
MARGIN = 7 * 24 * 60  # minutes that are read beyond what is asked, so that tomorrow finds them
WIDEST = 400 * 24 * 60  # minutes that are kept
MICROS = 60_000_000  # in a minute


@dataclass(frozen=True, slots=True)
class TakenMinutes:
    """The minutes in which each is taken: the lowest bit is the first minute."""

    taken: dict[UUID, Bitset]


class BusyMinutes(Query[TakenMinutes]):
    """In which minutes these providers and rooms are taken, by visits or by what is held."""

    start: AwareDatetime
    end: AwareDatetime
    ids: tuple[UUID, ...]
    at: AwareDatetime = Field(default_factory=now)


def busy_minutes(query: BusyMinutes, rows: Rows) -> TakenMinutes:
    first, until = _minute(query.start), _minute(query.end)
    cache = rows.kept(Bitsets)
    taken = cache.masks(first, until, query.ids, rows) if cache else None
    if taken is None:
        taken = {id: _mask(first, until, _of_owner(id, first, until, rows)) for id in query.ids}
    for held in held_times(query.at, rows, Span(query.start, query.end)):
        for owner in taken.keys() & {held.provider_id, held.room_id}:
            spans = [(_minute(held.busy_start), _minute(held.busy_end))]
            taken[owner] |= _mask(first, until, spans)
    return TakenMinutes(taken)


@dataclass
class Bitsets:
    """Those of a stretch of time, shared by the readers of one desk.

    They are not forgotten all at once, as ``Kept`` does it: only those of whom a fact is about.
    """

    first: int = 0
    until: int = 0
    of: dict[UUID, int] = field(default_factory=dict)
    visits: dict[UUID, str] = field(default_factory=dict)  # that each bitset tells of
    following: Following = field(default_factory=Following)

    def masks(
        self, first: int, until: int, ids: Iterable[UUID], rows: Rows
    ) -> dict[UUID, int] | None:
        """The bitsets of these, as of the snapshot; None where it is older than what is kept."""
        with self.following.lock:
            current = self.following.reached(rows, partial(self._forget, rows))
            if not current or not self._reach(first, until):
                return None
            width = (1 << (until - first)) - 1
            return {id: (self._mask(id, rows) >> (first - self.first)) & width for id in ids}

    def _forget(self, rows: Rows, changed: Changed | None) -> None:
        if changed is None:
            self.of, self.visits = {}, {}
        for kind, id in changed or ():
            if kind == "appointment":
                self._forget_visit(id, rows)

    def _forget_visit(self, id: UUID, rows: Rows) -> None:
        was = [owner for owner, visits in self.visits.items() if id.hex.upper() in visits]
        for owner in (*was, *(rows.one(_OWNERS, id=id) or ())):
            if owner is not None:
                self.of.pop(owner, None)
                self.visits.pop(owner, None)

    def _reach(self, first: int, until: int) -> bool:
        if until - first > WIDEST:
            return False
        if first < self.first or until > self.until:
            first, until = first - MARGIN, until + MARGIN
            whole = min(first, self.first or first), max(until, self.until)
            fits = whole[1] - whole[0] <= WIDEST
            self.first, self.until = whole if fits else (first, until)
            self.of, self.visits = {}, {}
        return True

    def _mask(self, owner: UUID, rows: Rows) -> int:
        found = self.of.get(owner)
        if found is None:
            ids, spans = _told(owner, self.first, self.until, rows)
            found = of_spans(self.until - self.first, spans)
            self.of[owner], self.visits[owner] = found, ids
        return found


def _mask(first: int, until: int, spans: Iterable[tuple[int, int]]) -> int:
    return of_spans(until - first, ((start - first, end - first) for start, end in spans))


def _minute(instant: datetime) -> int:
    return minutes_between(EPOCH, instant)


_OWNERS = select(a.provider_id, a.room_id).where(
    a.tenant_id == tenant, a.id == bindparam("id", type_=Id)
)


def _taking_time(of: ColumnElement[Any], *shown: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    return select(*shown).where(
        a.tenant_id == tenant,
        of == bindparam("of", type_=Id),
        a.busy_start > bindparam("earliest", type_=Instant),
        a.busy_start < bindparam("until", type_=Instant),
        a.busy_end > bindparam("since", type_=Instant),
        a.standing == "accepted",
        *(a.status != status for status in FREES_TIME),
    )


def _minutes_of(column: ColumnElement[Any]) -> ColumnElement[str]:
    """Of all rows as one text: making values of 30,000 rows costs three times their reading."""
    minute = type_coerce(column, Integer) // MICROS - bindparam("first", type_=Integer)
    return func.json_group_array(minute, type_=Text)


_OWNERS_OF_TIME: tuple[ColumnElement[Any], ...] = (a.provider_id, a.room_id)
_IDS = func.group_concat(func.hex(a.id), ",", type_=Text)
_TOLD: list[Select[str | None, str, str]] = [
    _taking_time(of, _IDS, _minutes_of(a.busy_start), _minutes_of(a.busy_end))
    for of in _OWNERS_OF_TIME
]
_READ: list[Select[Any]] = [_taking_time(of, a.busy_start, a.busy_end) for of in _OWNERS_OF_TIME]


def _told(of: UUID, first: int, until: int, rows: Rows) -> tuple[str, Iterator[tuple[int, int]]]:
    """The ids of its visits in one text, hexadecimal, and their minutes."""
    bounds = _bounds(first, until)
    told = [row for each in _TOLD for row in rows.read(each, of=of, first=first, **bounds)]
    spans = (zip(json.loads(starts), json.loads(ends), strict=True) for _, starts, ends in told)
    return "".join(ids or "" for ids, _, _ in told), chain.from_iterable(spans)


def _of_owner(of: UUID, first: int, until: int, rows: Rows) -> list[tuple[int, int]]:
    bounds = _bounds(first, until)
    found: list[Any] = [row for each in _READ for row in rows.read(each, of=of, **bounds)]
    return [(_minute(start), _minute(end)) for start, end in found]


def _bounds(first: int, until: int) -> dict[str, datetime]:
    since = shifted(EPOCH, first)
    return {
        "since": since,
        "until": shifted(EPOCH, until),
        "earliest": shifted(since, -LONGEST),
    }
