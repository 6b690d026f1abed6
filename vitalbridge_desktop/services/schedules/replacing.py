"""Who takes which visit when its provider is away: pure functions on bitsets.

First as many as can be at their own time with a colleague, shared out evenly; then the next time
that is free. No minute is given away twice.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from .openings import Fit, every_start


@dataclass(frozen=True, slots=True)
class Hit:
    """A visit that needs another place: its start in minutes, what it needs, and whose it is.

    Attributes:
        patient_busy: The minutes in which the patient has something else.
        rooms: The rooms that would do, the best first; None: it needs none.
        own: The one of them in which it is, and which it keeps at its own time.
    """

    start: int
    fit: Fit
    patient: int
    patient_busy: int = 0
    rooms: tuple[int, ...] | None = None
    own: int | None = None

    def takes(self, start: int) -> int:
        """The minutes that it takes with what it needs around it."""
        return ((1 << self.fit.whole) - 1) << (start - self.fit.before)

    def itself(self, start: int) -> int:
        """The minutes in which the patient is seen."""
        return ((1 << self.fit.minutes) - 1) << start


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visit could be: with whom, from which minute, in which room."""

    whose: int
    start: int
    room: int | None = None


@dataclass
class Desk:
    """What is free while visits are given new places.

    Attributes:
        free: The free minutes of each provider, *own* being the one who is away.
        rooms: The free minutes of each room.
        there: The minutes in which each provider works where that room is, by room.
        places: The minutes in which each provider works at one place, by place: a visit without a
            room is at one of them throughout.
        grid: The minutes at which visits start when nothing else says so.
    """

    free: list[int]
    own: int
    rooms: list[int]
    there: list[list[int]]
    places: list[list[int]]
    grid: int
    last: int
    load: Counter[int] = field(default_factory=Counter)
    patients: dict[int, int] = field(default_factory=dict)
    found: dict[tuple[int, Fit, int | None], int] = field(default_factory=dict)

    def take(self, hit: Hit, place: Place) -> None:
        """Give the place away."""
        taken = hit.takes(place.start)
        self.free[place.whose] &= ~taken
        self.load[place.whose] += 1
        if place.room is not None:
            self.rooms[place.room] &= ~taken
        self.patients[hit.patient] = self.patients.get(hit.patient, 0) | hit.itself(place.start)
        for key in list(self.found):
            if key[0] == place.whose or (place.room is not None and key[2] == place.room):
                del self.found[key]

    def at_own_time(self, hit: Hit, whose: int) -> Place | None:
        """The visit's own time with this colleague, where that is free."""
        taken = hit.takes(hit.start)
        if hit.patient_busy & hit.itself(hit.start):
            return None
        for room in _in_turn(hit):
            kept = room is None or room == hit.own or self.rooms[room] & taken == taken
            if kept and any(free & taken == taken for free in self._at_each(room, whose)):
                return Place(whose, hit.start, room)
        return None

    def next_place(self, hit: Hit, whose: int) -> Place | None:
        """The first start after the visit's own that fits, in the best room that is free then."""
        found: Place | None = None
        for room in _in_turn(hit):
            start = self._first(hit, self._starts(hit.fit, room, whose))
            if start is not None and (found is None or start < found.start):
                found = Place(whose, start, room)
        return found

    def _first(self, hit: Hit, every: int) -> int | None:
        busy = hit.patient_busy | self.patients.get(hit.patient, 0)
        later = every >> hit.start
        while later:
            start = hit.start + (later & -later).bit_length() - 1
            if start + hit.fit.minutes > self.last:
                return None
            if not busy & hit.itself(start):
                return start
            later &= later - 1
        return None

    def _starts(self, fit: Fit, room: int | None, whose: int) -> int:
        key = (whose, fit, room)
        if key not in self.found:
            kept, every = -1 if room is None else self.rooms[room], 0
            for free in self._at_each(room, whose):
                every |= every_start(free & kept, fit, self.grid, -1)
            self.found[key] = every
        return self.found[key]

    def _at_each(self, room: int | None, whose: int) -> list[int]:
        """When the provider is free at each place where the visit can be."""
        places = self.places if room is None else [self.there[room]]
        return [self.free[whose] & works[whose] for works in places]


def _in_turn(hit: Hit) -> Sequence[int | None]:
    """The rooms that are tried."""
    return (None,) if hit.rooms is None else hit.rooms


def placed(hits: Sequence[Hit], desk: Desk) -> list[Place | None]:
    """A place for each visit, or None: somebody has to ring the patient."""
    at_once: dict[int, Place] = {}
    for n, whose in _same_time(hits, desk).items():
        place = desk.at_own_time(hits[n], whose)  # unless another has taken the last room
        if place is not None:
            desk.take(hits[n], place)
            at_once[n] = place
    places: list[Place | None] = []
    for n, hit in enumerate(hits):
        place = at_once.get(n) or _next(hit, desk)
        if n not in at_once and place is not None:
            desk.take(hit, place)
        places.append(place)
    return places


def _next(hit: Hit, desk: Desk) -> Place | None:
    """The soonest; of equals the own doctor, then who has been given least."""
    each = (desk.next_place(hit, whose) for whose in range(len(desk.free)))
    found = [place for place in each if place is not None]
    return min(found, key=partial(_rank, desk), default=None)


def _rank(desk: Desk, place: Place) -> tuple[int, bool, int, int]:
    return place.start, place.whose != desk.own, desk.load[place.whose], place.whose


def _same_time(hits: Sequence[Hit], desk: Desk) -> dict[int, int]:
    """As many visits as possible with a colleague each, by augmenting paths."""
    colleagues = [n for n in range(len(desk.free)) if n != desk.own]
    choices = [[c for c in colleagues if desk.at_own_time(hit, c) is not None] for hit in hits]
    sharing = _Sharing(hits, choices)
    for n in range(len(hits)):
        sharing.include(n)
    return sharing.given


@dataclass
class _Sharing:
    """Which visit goes to which colleague, while more and more of them are included."""

    hits: Sequence[Hit]
    choices: list[list[int]]
    given: dict[int, int] = field(default_factory=dict)

    def include(self, n: int) -> None:
        """Find somebody for one more visit, if need be by giving others to others."""
        before = dict(self.given)
        if not self._give(n, Counter(self.given.values()), set()):
            self.given = before

    def _give(self, n: int, load: Counter[int], tried: set[tuple[int, int]]) -> bool:
        hit = self.hits[n]
        if any(_at_once(self.hits[m], hit) for m in self.given):
            return False
        for whose in sorted(self.choices[n], key=lambda c: (load[c], c)):
            if (n, whose) in tried:
                continue
            tried.add((n, whose))
            before = dict(self.given)
            there = [m for m, c in before.items() if c == whose and _overlap(self.hits[m], hit)]
            for m in there:
                del self.given[m]
            self.given[n] = whose
            if all(self._give(m, load, tried) for m in there):
                return True
            self.given = before
        return False


def _overlap(one: Hit, other: Hit) -> bool:
    return bool(one.takes(one.start) & other.takes(other.start))


def _at_once(one: Hit, other: Hit) -> bool:
    """Whether one patient would have to be in two places."""
    return one.patient == other.patient and bool(one.itself(one.start) & other.itself(other.start))
