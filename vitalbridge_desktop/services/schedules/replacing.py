"""Who takes which visit when its provider is away: pure functions on bitsets.

First as many as can be at their own time with a colleague, shared out evenly; then the next time
that is free. No minute is given away twice.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from .openings import Fit, every_start


@dataclass(frozen=True, slots=True)
class Hit:
    """A visit that needs another place: its start in minutes, what it needs, and whose it is.

    Attributes:
        patient_busy: The minutes in which the patient has something else.
        room: Which of the rooms it takes, if any.
    """

    start: int
    fit: Fit
    patient: int
    patient_busy: int = 0
    room: int | None = None

    def takes(self, start: int) -> int:
        """The minutes that it takes with what it needs around it."""
        return ((1 << self.fit.whole) - 1) << (start - self.fit.before)

    def itself(self, start: int) -> int:
        """The minutes in which the patient is seen."""
        return ((1 << self.fit.minutes) - 1) << start


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visit could be: with whom, from which minute."""

    whose: int
    start: int


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
    found: dict[tuple[int, Fit], int] = field(default_factory=dict)

    def take(self, hit: Hit, place: Place) -> None:
        """Give the place away."""
        taken = hit.takes(place.start)
        self.free[place.whose] &= ~taken
        self.load[place.whose] += 1
        if hit.room is not None:
            self.rooms[hit.room] &= ~taken
        self.patients[hit.patient] = self.patients.get(hit.patient, 0) | hit.itself(place.start)
        for key in [key for key in self.found if key[0] == place.whose]:
            del self.found[key]

    def fits(self, hit: Hit, whose: int) -> bool:
        """Whether this colleague is free at the visit's own time."""
        taken = hit.takes(hit.start)
        elsewhere = hit.patient_busy & hit.itself(hit.start)
        at_one = any(free & taken == taken for free in self._at_each(hit, whose))
        return at_one and not elsewhere

    def _at_each(self, hit: Hit, whose: int) -> list[int]:
        """When the provider is free at each place where the visit can be."""
        places = self.places if hit.room is None else [self.there[hit.room]]
        return [self.free[whose] & works[whose] for works in places]

    def next_start(self, hit: Hit, whose: int) -> int | None:
        """The first start after the visit's own that fits."""
        if hit.room is None:
            key = (whose, hit.fit)
            if key not in self.found:
                self.found[key] = self._starts(hit, whose, -1)
            every = self.found[key]
        else:
            every = self._starts(hit, whose, self.rooms[hit.room])
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

    def _starts(self, hit: Hit, whose: int, room: int) -> int:
        every = 0
        for free in self._at_each(hit, whose):
            every |= every_start(free & room, hit.fit, self.grid, -1)
        return every


def placed(hits: Sequence[Hit], desk: Desk) -> list[Place | None]:
    """A place for each visit, or None: somebody has to ring the patient."""
    at_once = _same_time(hits, desk)
    for n, whose in at_once.items():
        desk.take(hits[n], Place(whose, hits[n].start))
    places: list[Place | None] = []
    for n, hit in enumerate(hits):
        if n in at_once:
            places.append(Place(at_once[n], hit.start))
            continue
        place = _next(hit, desk)
        if place is not None:
            desk.take(hit, place)
        places.append(place)
    return places


def _next(hit: Hit, desk: Desk) -> Place | None:
    """The soonest; of equals the own doctor, then who has been given least."""
    found = []
    for whose in range(len(desk.free)):
        start = desk.next_start(hit, whose)
        if start is not None:
            found.append((start, whose != desk.own, desk.load[whose], whose))
    return Place(min(found)[3], min(found)[0]) if found else None


def _same_time(hits: Sequence[Hit], desk: Desk) -> dict[int, int]:
    """As many visits as possible with a colleague each, by augmenting paths."""
    colleagues = [n for n in range(len(desk.free)) if n != desk.own]
    choices = [[c for c in colleagues if desk.fits(hit, c)] for hit in hits]
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
