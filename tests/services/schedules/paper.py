"""A clinic's free times on paper: who is booked in which room, and where a visit fits in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from tests.services.schedules.slow import DAY, GRID, MINUTE, Doctor, Stretch, meets, minutes_of


@dataclass(eq=False)
class Room:
    """A room: at which place, if at one, and with what in it."""

    place: str | None
    has: set[str] = field(default_factory=set)
    active: bool = True


@dataclass
class Booked:
    """A visit in the book, and the time that it takes with what comes before and after it."""

    own: Stretch
    busy: Stretch
    with_doctor: bool
    of_patient: bool
    room: Room | None


@dataclass
class Visit:
    """The visit that somebody wants: how long, with what, where, and for whom."""

    before: int
    minutes: int
    after: int
    needs: set[str]
    place: str | None
    room: Room | None
    for_patient: bool

    def there(self) -> str | None:
        """At which place, if it has to be at one."""
        return self.place or (self.room.place if self.room else None)

    def stretches(self, start: datetime) -> tuple[Stretch, Stretch]:
        """Its own time, and that with what comes before and after."""
        end = start + self.minutes * MINUTE
        return (start, end), (start - self.before * MINUTE, end + self.after * MINUTE)


@dataclass
class Paper:
    """One doctor of a clinic with several places.

    Attributes:
        soonest: Before it nobody is booked.
        last: The last day for which anybody is booked.
    """

    doctor: Doctor
    places: tuple[str, ...]
    rooms: list[Room]
    booked: list[Booked] = field(default_factory=list)
    soonest: datetime | None = None
    last: date = date.max

    def refused(self, visit: Visit) -> str | None:
        """Why nobody looks for a time at all, if so."""
        room = visit.room
        if room is None:
            return None
        if not room.active:
            return "inactive"
        elsewhere = None not in (visit.place, room.place) and visit.place != room.place
        return "invalid" if elsewhere or visit.needs - room.has else None

    def starts(self, visit: Visit, asked: Stretch) -> list[datetime]:
        """Where it fits: minutes before it, its own, and after it are all free."""
        home, found = ZoneInfo(self.doctor.zone), set[datetime]()
        first, last = (each.astimezone(home).date() for each in asked)
        there = visit.there()
        for place in [there] if there else self.places:
            open_there = self.doctor.open_minutes(first - DAY, last + DAY, place)
            mine = self._less(open_there, [e.busy for e in self.booked if e.with_doctor])
            for room in self._rooms(visit, place):
                in_it = [e.busy for e in self.booked if room is not None and e.room is room]
                found.update(self._fitting(visit, self._less(mine, in_it), asked))
        return sorted(start for start in found if self._bookable(visit, start))

    def _rooms(self, visit: Visit, place: str | None) -> list[Room | None]:
        """Those of which one has to be free; nobody looks at any where none is needed."""
        if visit.room is not None or not visit.needs:
            return [visit.room]
        return [
            room
            for room in self.rooms
            if room.active and visit.needs <= room.has and room.place in (None, place)
        ]

    @staticmethod
    def _less(minutes: set[datetime], taken: list[Stretch]) -> set[datetime]:
        return {
            minute
            for minute in minutes
            if not any(meets((minute, minute + MINUTE), each) for each in taken)
        }

    def _fitting(self, visit: Visit, free: set[datetime], asked: Stretch) -> Iterator[datetime]:
        """As soon as there is room, and then at every tenth minute of the clock on the wall."""
        whole, start = visit.before + visit.minutes + visit.after, asked[0]
        while start + visit.minutes * MINUTE <= asked[1]:
            first = start - visit.before * MINUTE
            opens = first in free and first - MINUTE not in free
            if (opens or start in on_grid(self.doctor.zone, asked)) and all(
                first + n * MINUTE in free for n in range(whole)
            ):
                yield start
            start += MINUTE

    def _bookable(self, visit: Visit, start: datetime) -> bool:
        return not any(self._calendar(start)) and not any(self._patient(visit, start))

    def against(self, visit: Visit, start: datetime) -> list[str]:
        """The code of everything that is in the way of it then, as a refusal would have it."""
        return [
            *self._provider(visit, start),
            *self._patient(visit, start),
            *self._room(visit, start),
            *self._closed(visit, start),
            *self._calendar(start),
        ]

    def _provider(self, visit: Visit, start: datetime) -> Iterator[str]:
        for each in self.booked:
            if each.with_doctor and meets(each.busy, visit.stretches(start)[1]):
                yield "slot_taken"

    def _patient(self, visit: Visit, start: datetime) -> Iterator[str]:
        for each in self.booked:
            if visit.for_patient and each.of_patient and meets(each.own, visit.stretches(start)[0]):
                yield "slot_taken"

    def _room(self, visit: Visit, start: datetime) -> Iterator[str]:
        room, place = visit.room, visit.place
        busy = [e.room for e in self.booked if e.room and meets(e.busy, visit.stretches(start)[1])]
        if room is not None:
            if visit.needs - room.has:
                yield "invalid"
            if not room.active:
                yield "inactive"
            if None not in (place, room.place) and place != room.place:
                yield "invalid"
            yield from ["slot_taken"] * sum(each is room for each in busy)
        elif visit.needs:
            having = [each for each in self.rooms if each.active and visit.needs <= each.has]
            anyhow = self._outside(visit, start, place)
            if not having:
                yield "invalid"
            elif not any(
                each not in busy
                and (place is None or each.place in (None, place))
                and (anyhow or not self._outside(visit, start, place or each.place))
                for each in having
            ):
                yield "slot_taken"

    def _closed(self, visit: Visit, start: datetime) -> Iterator[str]:
        own, doctor = visit.stretches(start)[0], self.doctor
        yield from ["on_leave" for each in doctor.leave if meets(each, own)]
        yield from ["blocked" for each in doctor.blocked if meets(each, own)]
        yield from ["holiday" for each in self._days(visit, start) if each in doctor.holidays]
        if self._outside(visit, start, visit.there()):
            yield "outside_working_hours"

    def _days(self, visit: Visit, start: datetime) -> set[date]:
        minutes = (start + n * MINUTE for n in range(visit.minutes))
        return {each.astimezone(ZoneInfo(self.doctor.zone)).date() for each in minutes}

    def _outside(self, visit: Visit, start: datetime, place: str | None) -> bool:
        """Whether there is no place, or not that, at which the doctor works all the while."""
        days, minutes = self._days(visit, start), {start + n * MINUTE for n in range(visit.minutes)}
        return not any(
            minutes <= self.doctor.working(min(days), max(days), each)
            for each in ([place] if place else self.places)
        )

    def _calendar(self, start: datetime) -> Iterator[str]:
        if start.astimezone(ZoneInfo(self.doctor.zone)).date() > self.last:
            yield "too_far_ahead"
        elif self.soonest is not None and start < self.soonest:
            yield "too_short_notice"


@lru_cache(1)
def on_grid(zone: str, asked: Stretch) -> set[datetime]:
    """The minutes at which visits start when nothing else says so."""
    first, last = (each.astimezone(ZoneInfo(zone)).date() for each in asked)
    return {
        minute
        for day in range((last - first).days + 1)
        for minute in minutes_of(first + day * DAY, zone)
        if minute.astimezone(ZoneInfo(zone)).minute % GRID == 0
    }
