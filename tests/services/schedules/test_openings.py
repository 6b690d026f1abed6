"""The openings that a desk shows are those that a patient person would find, minute by minute."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.services.appointments.clinics import Clinic
from tests.services.schedules import slow
from tests.services.schedules.slow import DAY, MINUTE, Doctor, Stretch
from vitalbridge_desktop.kernel.time import WEEKDAYS
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    CreateAppointment,
    DefineVisitType,
)
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    ApproveLeaveRequest,
    BlockTime,
    SetWorkingHours,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import DayHours, WeeklyHours
from vitalbridge_desktop.services.schedules.queries import AvailableSlots
from vitalbridge_desktop.services.tenants.commands import UpdateTenant
from vitalbridge_desktop.services.tenants.queries import GetTenant

# Around these days the clocks change there, or do not.
PLACES = [
    ("Europe/Berlin", date(2026, 3, 28)),
    ("Europe/Berlin", date(2026, 10, 24)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 4)),
    ("Africa/Casablanca", date(2026, 3, 21)),
    ("Asia/Kathmandu", date(2026, 5, 4)),
]
Lines = list[tuple[time, time]]


def moments(step: int) -> some.SearchStrategy[int]:
    """Minutes from midnight."""
    return some.integers(0, 24 * 60 // step - 1).map(lambda n: n * step)


@some.composite
def lines(draw: some.DrawFn) -> Lines:
    """Working hours of a day, some of them over midnight's edge or in the hour that is skipped."""
    found = []
    for _ in range(draw(some.integers(0, 2))):
        start = draw(moments(5))
        end = min(start + draw(some.integers(1, 100)) * 5, 24 * 60)
        found.append((at(start), at(end % (24 * 60))))
    return found


def at(minute: int) -> time:
    return time(minute // 60, minute % 60)


@dataclass
class Wish:
    """A clinic's day, at random, and what is asked of it."""

    zone: str
    day: date
    weekly: dict[tuple[int, str], Lines]
    other: Lines | None
    extra: Lines
    away: list[tuple[int, int]]  # minutes from midnight of the day: blocks, the last one is leave
    booked: list[tuple[int, int]]
    cancelled: int
    minutes: int
    buffers: tuple[int, int]
    asked: tuple[int, int]
    more: list[tuple[int, int]] = field(default_factory=list)


@some.composite
def wishes(draw: some.DrawFn) -> Wish:
    """Any clinic."""
    zone, day = draw(some.sampled_from(PLACES))
    day += DAY * draw(some.integers(0, 1))
    spans = some.tuples(moments(5), some.integers(1, 60).map(lambda n: n * 5))
    weeks = some.sampled_from(["every", "even", "odd"])
    days = some.sampled_from([(day + DAY * n).weekday() for n in range(-1, 2)])
    return Wish(
        zone,
        day,
        draw(some.dictionaries(some.tuples(days, weeks), lines(), min_size=1, max_size=4)),
        draw(some.none() | some.none() | lines()),
        draw(some.just([]) | lines()),
        draw(some.lists(spans, max_size=2)),
        draw(some.lists(spans, max_size=5)),
        draw(some.integers(0, 2)),
        draw(some.sampled_from([5, 15, 20, 45, 90])),
        draw(some.sampled_from([(0, 0), (0, 0), (5, 10), (15, 0)])),
        draw(some.sampled_from([(0, 1440), (-300, 900), (487, 1600)])),
        draw(some.lists(spans, max_size=2)),
    )


class Made:
    """The same clinic twice: at a desk, and as a person would write it down."""

    def __init__(self, clinic: Clinic, wish: Wish) -> None:
        self.clinic, self.wish = clinic, wish
        self.midnight = datetime.combine(wish.day, time(0), ZoneInfo(wish.zone)).astimezone(
            ZoneInfo("UTC")
        )
        self.doctor, self.busy = Doctor(wish.zone), dict[Any, Stretch]()
        self.id = clinic.do(CreateProvider(family_name="Osei", given_name="Ama")).id
        self._hours()
        self._away()
        self.book(wish.booked)

    def stretch(self, start: int, minutes: int) -> Stretch:
        return self.midnight + start * MINUTE, self.midnight + (start + minutes) * MINUTE

    def book(self, spans: list[tuple[int, int]]) -> None:
        """Book visits, overlapping ones too."""
        for start, minutes in spans:
            begins, ends = self.stretch(start, minutes)
            booking = CreateAppointment(
                patient_id=self.clinic.anna,
                provider_id=self.id,
                start=begins,
                minutes=minutes,
                overbook_reason="As it came",
            )
            self.busy[self.clinic.do(booking).id] = (begins, ends)

    def cancel(self) -> None:
        """Give some of the time back."""
        for visit in list(self.busy)[: self.wish.cancelled]:
            self.clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
            del self.busy[visit]

    def _hours(self) -> None:
        wish, weekly = self.wish, []
        for (weekday, weeks), hours in wish.weekly.items():
            self.doctor.weekly[weekday, weeks] = hours
            said = {"weekday": WEEKDAYS[weekday], "weeks": weeks}
            weekly += [WeeklyHours(start=s, end=e, **said) for s, e in hours]  # type: ignore[arg-type]
        self.clinic.do(SetWorkingHours(provider_id=self.id, weekly=tuple(weekly)))
        if wish.other is not None:
            self.doctor.other[wish.day] = wish.other
            self._exception(wish.other, extra=False)
        if wish.extra:
            self.doctor.extra[wish.day] = wish.extra
            self._exception(wish.extra, extra=True)

    def _exception(self, hours: Lines, extra: bool) -> None:
        told = tuple(DayHours(start=start, end=end) for start, end in hours)
        day = self.wish.day
        made = AddScheduleException(provider_id=self.id, day=day, hours=told, extra=extra)
        self.clinic.do(made)

    def _away(self) -> None:
        spans = [self.stretch(*each) for each in self.wish.away]
        self.doctor.closed = spans
        for start, end in spans[:-1]:
            self.clinic.do(BlockTime(provider_id=self.id, start=start, end=end))
        for start, end in spans[-1:]:
            asked = SubmitLeaveRequest(provider_id=self.id, start=start, end=end)
            self.clinic.do(ApproveLeaveRequest(leave_request_id=self.clinic.do(asked).id))

    def shown(self, visit_type_id: Any) -> list[datetime]:
        """What the desk shows."""
        start, end = self.asked()
        query = AvailableSlots(
            from_=start,
            to=end,
            provider_ids=(self.id,),
            visit_type_id=visit_type_id,
            limit=10_000,
            at=self.clinic.clock.now,
        )
        found = self.clinic.ask(query)
        assert found.total == len(found.slots)
        # PEP 495: a time that comes twice equals nothing in another zone.
        return [each.start.astimezone(ZoneInfo("UTC")) for each in found.slots]

    def obvious(self) -> list[datetime]:
        """What a patient person finds."""
        wish, days = self.wish, [self.wish.day - DAY, self.wish.day, self.wish.day + DAY]
        need = (wish.buffers[0], wish.minutes, wish.buffers[1])
        return slow.starts(self.doctor, days, self.asked(), need, self.busy.values())

    def asked(self) -> Stretch:
        first, last = self.wish.asked
        return self.midnight + first * MINUTE, self.midnight + last * MINUTE


def matches(clinic: Clinic, wish: Wish) -> None:
    """Both find the same, also after more was booked and some of it was cancelled."""
    clinic.bus.clock = lambda: datetime.combine(wish.day - DAY, time(1), ZoneInfo("UTC"))
    clinic.clock.now = clinic.bus.clock()
    before, after = wish.buffers
    kind = DefineVisitType(
        name="Visit", minutes=wish.minutes, buffer_before=before, buffer_after=after
    )
    kind_id = clinic.do(kind).id
    made = Made(clinic, wish)
    assert made.shown(kind_id) == made.obvious()
    made.cancel()
    made.book(wish.more)
    assert made.shown(kind_id) == made.obvious()


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wish=wishes())
def test_openings_are_those_that_a_look_at_every_minute_finds(clinic: Clinic, wish: Wish) -> None:
    if wish.zone != zone_of(clinic):
        clinic.do(UpdateTenant(time_zone=wish.zone))
    matches(clinic, wish)


def zone_of(clinic: Clinic) -> str:
    return clinic.ask(GetTenant()).time_zone
