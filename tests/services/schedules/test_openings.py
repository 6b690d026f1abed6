"""The openings that a desk shows are those that a patient person would find, minute by minute."""

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings

from tests.services.appointments.clinics import Clinic
from tests.services.schedules import slow
from tests.services.schedules.slow import DAY, MINUTE, Doctor, Hours, Stretch, Week
from tests.services.schedules.wishes import LOCATIONS, Wish, wishes
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
from vitalbridge_desktop.services.schedules.queries import AvailableSlots, PublicHolidays
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    Holiday,
    SetHolidays,
    UpdateTenant,
)
from vitalbridge_desktop.services.tenants.queries import (
    GetTenant,
    ListLocations,
    ListRooms,
    Tenant,
)


class Made:
    """The same clinic twice: at a desk, and as a person would write it down."""

    def __init__(self, clinic: Clinic, wish: Wish) -> None:
        self.clinic, self.wish = clinic, wish
        self.midnight = datetime.combine(wish.day, time(0), ZoneInfo(wish.zone)).astimezone(
            ZoneInfo("UTC")
        )
        self.doctor, self.busy = Doctor(wish.zone), dict[Any, Stretch]()
        self.doctor.holidays = wish.holidays
        self.places, self.rooms = places(clinic)
        self.id = clinic.do(CreateProvider(family_name="Osei", given_name="Ama")).id
        self._hours()
        self._away()
        self.book(wish.booked)

    def stretch(self, start: int, minutes: int) -> Stretch:
        return self.midnight + start * MINUTE, self.midnight + (start + minutes) * MINUTE

    def book(self, spans: list[tuple[int, int]], visit_type_id: Any = None) -> None:
        """Book visits, overlapping ones too; those of a type keep its buffers around them."""
        before, after = self.wish.buffers if visit_type_id else (0, 0)
        for start, minutes in spans:
            begins, ends = self.stretch(start, minutes)
            booking = CreateAppointment(
                patient_id=self.clinic.anna,
                provider_id=self.id,
                start=begins,
                minutes=minutes,
                visit_type_id=visit_type_id,
                overbook_reason="As it came",
            )
            busy = (begins - before * MINUTE, ends + after * MINUTE)
            self.busy[self.clinic.do(booking).id] = busy

    def cancel(self) -> None:
        """Give some of the time back."""
        for visit in list(self.busy)[: self.wish.cancelled]:
            self.clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
            del self.busy[visit]

    def _hours(self) -> None:
        wish, doctor = self.wish, self.doctor
        doctor.weekly = wish.weekly
        self.clinic.do(SetWorkingHours(provider_id=self.id, weekly=self._weekly(wish.weekly)))
        if wish.later is not None:
            doctor.later = (wish.day, wish.later)
            weekly = self._weekly(wish.later)
            self.clinic.do(SetWorkingHours(provider_id=self.id, weekly=weekly, valid_from=wish.day))
        if wish.other is not None:
            self.doctor.other[wish.day] = wish.other
            self._exception(wish.other, extra=False)
        if wish.extra:
            self.doctor.extra[wish.day] = wish.extra
            self._exception(wish.extra, extra=True)

    def _weekly(self, week: Week) -> tuple[WeeklyHours, ...]:
        return tuple(
            WeeklyHours.model_validate(
                {
                    "weekday": WEEKDAYS[weekday],
                    "weeks": weeks,
                    "start": start,
                    "end": end,
                    "location_id": self.places.get(where or ""),
                }
            )
            for (weekday, weeks), hours in week.items()
            for start, end, where in hours
        )

    def _exception(self, hours: list[Hours], extra: bool) -> None:
        told = tuple(
            DayHours(start=start, end=end, location_id=self.places.get(where or ""))
            for start, end, where in hours
        )
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
        place = self.wish.place or ""
        by_room = self.wish.by_room
        limit(self.clinic, self.wish.notice, self.wish.horizon)
        query = AvailableSlots(
            from_=start,
            to=end,
            provider_ids=(self.id,),
            visit_type_id=visit_type_id,
            location_id=None if by_room else self.places.get(place),
            room_id=self.rooms.get(place) if by_room else None,
            limit=10_000,
            at=self.clinic.clock.now,
        )
        found = self.clinic.ask(query)
        limit(self.clinic, 0, 365)
        assert found.total == len(found.slots)
        # PEP 495: a time that comes twice equals nothing in another zone.
        return [each.start.astimezone(ZoneInfo("UTC")) for each in found.slots]

    def obvious(self) -> list[datetime]:
        """What a patient person finds."""
        wish, days = self.wish, [self.wish.day - DAY, self.wish.day, self.wish.day + DAY]
        need = (wish.buffers[0], wish.minutes, wish.buffers[1])
        now, home = self.clinic.clock.now, ZoneInfo(wish.zone)
        last = now.astimezone(home).date() + DAY * wish.horizon
        found = {
            start
            for place in ([wish.place] if wish.place else LOCATIONS)
            for start in slow.starts(
                self.doctor, days, self.asked(), need, self.busy.values(), place=place
            )
        }
        return [
            start
            for start in sorted(found)
            if start >= now + wish.notice * MINUTE
            and (start + (wish.minutes - 1) * MINUTE).astimezone(home).date() <= last
        ]

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
    made.book(wish.more, kind_id)
    assert made.shown(kind_id) == made.obvious()


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wish=wishes())
def test_openings_are_those_that_a_look_at_every_minute_finds(clinic: Clinic, wish: Wish) -> None:
    keep_holidays(clinic, wish)
    matches(clinic, wish)


def keep_holidays(clinic: Clinic, wish: Wish) -> None:
    """Those of the region, as far as the clock's year has any, and the clinic's own."""
    known, region = tenant(clinic), wish.region or "BY"
    if (known.time_zone, known.region) != (wish.zone, region):
        clinic.do(UpdateTenant(time_zone=wish.zone, country="DE", region=region))
    public = clinic.ask(PublicHolidays(year=wish.day.year)).holidays if wish.region else ()
    kept = {each.day: each.name for each in public}
    if wish.closing:
        kept.setdefault(wish.day + DAY, "Closed")
    now = {each.day for each in known.holidays}
    if kept.keys() != now:
        told = tuple(Holiday(day=day, name=name) for day, name in kept.items())
        clinic.do(SetHolidays(holidays=told))


def limit(clinic: Clinic, notice: int, horizon: int) -> None:
    """How soon and how far ahead the clinic takes visits."""
    known = tenant(clinic)
    if (known.notice_minutes, known.horizon_days) != (notice, horizon):
        clinic.do(UpdateTenant(notice_minutes=notice, horizon_days=horizon))


def places(clinic: Clinic) -> tuple[dict[str, Any], dict[str, Any]]:
    """Locations, and a room at each, by the location's name."""
    known = {each.name: each.id for each in clinic.ask(ListLocations()).locations}
    for name in LOCATIONS:
        if name not in known:
            known[name] = clinic.do(AddLocation(name=name)).id
            clinic.do(AddRoom(name=name, location_id=known[name]))
    return known, {each.name: each.id for each in clinic.ask(ListRooms()).rooms}


def tenant(clinic: Clinic) -> Tenant:
    return clinic.ask(GetTenant())
