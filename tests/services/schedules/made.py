"""The same clinic twice: at a desk, and on paper as a person would write it down."""

from datetime import datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tests.services.appointments.clinics import Clinic
from tests.services.schedules.paper import Booked, Paper, Room, Visit
from tests.services.schedules.slow import DAY, MINUTE, Doctor, Hours, Stretch, Week
from tests.services.schedules.wishes import LOCATIONS, ROOMS, InRoom, Wish, plain
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import WEEKDAYS
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    CreateAppointment,
    DefineVisitType,
    RescheduleAppointment,
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
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ExplainSlot,
    Explanation,
    PublicHolidays,
)
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    Holiday,
    SetHolidays,
    UpdateRoom,
    UpdateTenant,
)
from vitalbridge_desktop.services.tenants.queries import (
    GetTenant,
    ListLocations,
    ListRooms,
    Tenant,
)


class Made:
    """A clinic at a desk, and the same on paper."""

    def __init__(self, clinic: Clinic, wish: Wish) -> None:
        self.clinic, self.wish = clinic, wish
        self.midnight = datetime.combine(wish.day, time(0), ZoneInfo(wish.zone)).astimezone(
            ZoneInfo("UTC")
        )
        alone = str(uuid7())  # nobody else is proposed: those of the examples before are there too
        self.id = clinic.do(
            CreateProvider(family_name="Osei", given_name="Ama", specialty=alone)
        ).id
        self.patient = clinic.patient("Dahl")
        self.kind = clinic.do(
            DefineVisitType(
                name="Visit",
                minutes=wish.minutes,
                buffer_before=wish.buffers[0],
                buffer_after=wish.buffers[1],
                equipment=wish.needs,
            )
        ).id
        self.places, self.rooms = places(clinic)
        on_paper = [
            Room(place, plain(has), active)
            for place, has, active in zip(ROOMS, wish.has, wish.in_use, strict=True)
        ]
        self.paper = Paper(Doctor(wish.zone), LOCATIONS, on_paper)
        self.booked: list[UUID] = []
        self._hours()
        self._away()
        self._equip()
        self.book([InRoom(-1, *each, True, True) for each in wish.booked])
        self.book(wish.in_rooms)

    def stretch(self, start: int, minutes: int) -> Stretch:
        return self.midnight + start * MINUTE, self.midnight + (start + minutes) * MINUTE

    def book(self, visits: list[InRoom], kind: UUID | None = None) -> None:
        """Book visits, overlapping ones too; those of a kind keep its buffers around them."""
        before, after = self.wish.buffers if kind else (0, 0)
        for each in visits:
            begins, ends = self.stretch(each.start, each.minutes)
            booking = CreateAppointment(
                patient_id=self.patient if each.of_patient else self.clinic.anna,
                provider_id=self.id if each.with_doctor else self.clinic.lind,
                room_id=None if each.room < 0 else self.rooms[each.room],
                start=begins,
                minutes=each.minutes,
                visit_type_id=kind,
                overbook_reason="As it came",
            )
            self.booked.append(self.clinic.do(booking).id)
            chosen = bool(kind and self.wish.needs)  # by the desk, of the rooms that do
            room = self.clinic.visit(self.booked[-1]).room_id if chosen else booking.room_id
            self.paper.booked.append(
                Booked(
                    (begins, ends),
                    (begins - before * MINUTE, ends + after * MINUTE),
                    each.with_doctor,
                    each.of_patient,
                    self.paper.rooms[self.rooms.index(room)] if room else None,
                )
            )

    def book_more(self) -> None:
        """More of the kind that is asked for, wherever the desk finds a room for it."""
        self.book([InRoom(-1, *each, True, True) for each in self.wish.more], self.kind)

    def cancel(self, most: int) -> None:
        """Give some of the time back."""
        for visit in self.booked[:most]:
            self._cancel(visit)
        del self.booked[:most], self.paper.booked[:most]

    def move(self) -> None:
        """Let the colleague see whom the doctor was to see, and the other way round."""
        for visit, paper in list(zip(self.booked, self.paper.booked, strict=True))[:1]:
            paper.with_doctor = not paper.with_doctor
            move = RescheduleAppointment(
                appointment_id=visit,
                start=paper.own[0],
                provider_id=self.id if paper.with_doctor else self.clinic.lind,
                overbook_reason="As it came",
            )
            self.clinic.do(move)

    def clear(self) -> None:
        """Leave the rooms to the next clinic."""
        self.limit(0, 365)
        for visit, paper in zip(self.booked, self.paper.booked, strict=True):
            if paper.room is not None:
                self._cancel(visit)

    def _cancel(self, visit: UUID) -> None:
        self.clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))

    def _equip(self) -> None:
        known = {each.id: each for each in self.clinic.ask(ListRooms()).rooms}
        for id, has, active in zip(self.rooms, self.wish.has, self.wish.in_use, strict=True):
            room = known[id]
            if (plain(room.equipment), room.active) != (plain(has), active):
                self.clinic.do(UpdateRoom(room_id=id, equipment=has, active=active))

    def _hours(self) -> None:
        wish, doctor = self.wish, self.paper.doctor
        doctor.weekly = wish.weekly
        self.clinic.do(SetWorkingHours(provider_id=self.id, weekly=self._weekly(wish.weekly)))
        if wish.later is not None:
            doctor.later = (wish.day, wish.later)
            weekly = self._weekly(wish.later)
            self.clinic.do(SetWorkingHours(provider_id=self.id, weekly=weekly, valid_from=wish.day))
        if wish.other is not None:
            self.paper.doctor.other[wish.day] = wish.other
            self._exception(wish.other, extra=False)
        if wish.extra:
            self.paper.doctor.extra[wish.day] = wish.extra
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
        spans, doctor = [self.stretch(*each) for each in self.wish.away], self.paper.doctor
        doctor.blocked, doctor.leave, doctor.holidays = spans[:-1], spans[-1:], self.wish.holidays
        for start, end in doctor.blocked:
            self.clinic.do(BlockTime(provider_id=self.id, start=start, end=end))
        for start, end in doctor.leave:
            asked = SubmitLeaveRequest(provider_id=self.id, start=start, end=end)
            self.clinic.do(ApproveLeaveRequest(leave_request_id=self.clinic.do(asked).id))

    def limit(self, notice: int, horizon: int) -> None:
        """How soon and how far ahead the clinic takes visits."""
        known, now = tenant(self.clinic), self.clinic.clock.now
        if (known.notice_minutes, known.horizon_days) != (notice, horizon):
            self.clinic.do(UpdateTenant(notice_minutes=notice, horizon_days=horizon))
        self.paper.soonest = now + notice * MINUTE if notice else None
        self.paper.last = now.astimezone(ZoneInfo(self.wish.zone)).date() + DAY * horizon

    def wanted(self) -> Visit:
        """What is asked for, on paper."""
        wish = self.wish
        return Visit(
            wish.buffers[0],
            wish.minutes,
            wish.buffers[1],
            plain(wish.needs),
            wish.place,
            None if wish.room is None else self.paper.rooms[wish.room],
            wish.for_patient,
        )

    def _said(self) -> dict[str, Any]:
        wish = self.wish
        return {
            "visit_type_id": self.kind,
            "location_id": self.places[wish.place] if wish.place else None,
            "room_id": None if wish.room is None else self.rooms[wish.room],
            "patient_id": self.patient if wish.for_patient else None,
            "at": self.clinic.clock.now,
        }

    def shown(self, asked: Stretch, *, ranked: bool = False) -> tuple[list[datetime], str | None]:
        """What the desk shows, and the code of its refusal where it does not look."""
        said = self._said() | {"limit": 10_000, "ranked": ranked}
        query = AvailableSlots(from_=asked[0], to=asked[1], provider_ids=(self.id,), **said)
        try:
            found = self.clinic.ask(query)
        except Refusal as refused:
            return [], refused.code
        assert found.total == len(found.slots)
        # PEP 495: a time that comes twice equals nothing in another zone.
        return [each.start.astimezone(ZoneInfo("UTC")) for each in found.slots], None

    def why(self, start: datetime) -> Explanation:
        """What the desk says about a time."""
        asked = ExplainSlot(
            provider_id=self.id, start=start, minutes=self.wish.minutes, **self._said()
        )
        return self.clinic.ask(asked)

    def asked(self) -> Stretch:
        """From when to when times are looked for."""
        first, last = self.wish.asked
        return self.midnight + first * MINUTE, self.midnight + last * MINUTE


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


def places(clinic: Clinic) -> tuple[dict[str, UUID], list[UUID]]:
    """The locations by name, and the rooms."""
    known = {each.name: each.id for each in clinic.ask(ListLocations()).locations}
    if not known:
        known = {name: clinic.do(AddLocation(name=name)).id for name in LOCATIONS}
        for n, place in enumerate(ROOMS):
            clinic.do(AddRoom(name=f"Room {n}", location_id=known[place] if place else None))
    return known, [each.id for each in clinic.ask(ListRooms()).rooms]


def tenant(clinic: Clinic) -> Tenant:
    return clinic.ask(GetTenant())
