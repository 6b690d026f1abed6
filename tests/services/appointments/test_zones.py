"""The table of zones: what is booked, moved and repeated keeps its wall time wherever it is."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from tests.services.appointments.clinics import Clinic, at
from vitalbridge_desktop.kernel.time import SkippedTime
from vitalbridge_desktop.services.appointments.commands import (
    CreateSeries,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.schedules.queries import AvailableSlots, OpenMinutes, ViewSchedule
from vitalbridge_desktop.services.tenants.commands import UpdateTenant

MINUTE, DAY, WEEK = timedelta(minutes=1), timedelta(days=1), timedelta(days=7)
TABLE = [  # a day on which the clocks go forward, and a wall time that they skip, where they do
    ("America/New_York", date(2026, 3, 8), time(2, 30)),
    ("Europe/Berlin", date(2026, 3, 29), time(2, 30)),
    ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15)),
    ("Africa/Casablanca", date(2026, 3, 22), time(2, 30)),
    ("Africa/Casablanca", date(2027, 2, 7), None),  # by the rules of 2026 they stay back
    ("Asia/Kathmandu", date(2026, 4, 6), None),
    ("America/Vancouver", date(2027, 3, 14), None),  # by the rules of 2026 they stay forward
    ("Africa/Cairo", date(2026, 4, 24), time(0, 30)),
    ("Pacific/Apia", date(2026, 9, 27), None),
]
BACK = [  # a day on which they go back, and a wall time that comes twice, where one does
    ("America/New_York", date(2026, 11, 1), time(1, 30)),
    ("Europe/Berlin", date(2026, 10, 25), time(2, 30)),
    ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45)),
    ("Africa/Casablanca", date(2026, 9, 20), time(1, 30)),
    ("Asia/Kathmandu", date(2026, 10, 25), None),
    ("America/Vancouver", date(2027, 11, 7), None),
    ("Africa/Cairo", date(2026, 10, 29), time(23, 30)),
    ("Pacific/Apia", date(2026, 4, 5), None),
]


def instant(day: date, zone: str, wall: time, fold: int = 0) -> datetime:
    """What the clock on the wall means, by Python's own reading of the rules."""
    there = datetime.combine(day, wall, ZoneInfo(zone)).replace(fold=fold)
    return there.astimezone(UTC)


def open_minutes(clinic: Clinic, provider_id: UUID, day: date) -> int:
    """How long they work that day."""
    found = clinic.ask(OpenMinutes.model_validate({"from": day, "to": day})).days
    return sum(each.minutes for each in found if each.provider_id == provider_id)


@pytest.mark.parametrize(("zone", "day", "skipped"), TABLE, ids=[zone for zone, _, _ in TABLE])
def test_wall_times_are_kept_over_the_change_of_the_clocks(
    clinic: Clinic, zone: str, day: date, skipped: time | None
) -> None:
    clinic.clock.now -= WEEK
    clinic.do(UpdateTenant(time_zone=zone, horizon_days=800))
    ten, two = time(10), time(14)
    visit = clinic.book("10:00", day)
    assert clinic.visit(visit).start == instant(day, zone, ten)
    moved = datetime.combine(day + WEEK, two)
    clinic.do(RescheduleAppointment(appointment_id=visit, start=moved))
    assert clinic.visit(visit).start == instant(day + WEEK, zone, two)

    series = CreateSeries.model_validate(
        {
            "patient_id": clinic.berg, "provider_id": clinic.lind, "minutes": 30,
            "start": datetime.combine(day - WEEK, ten), "rule": {"freq": "weekly", "count": 3},
        }
    )  # fmt: skip
    assert len(clinic.do(series).events) == 3
    for date_of in (day - WEEK, day, day + WEEK):
        board = clinic.ask(DayBoard(date=date_of, at=clinic.clock.now))
        (told,) = [each for each in board.visits if each.provider_id == clinic.lind]
        assert told.start == instant(date_of, zone, ten)
        assert f"{told.start:%H:%M}" == "10:00"

    asked = AvailableSlots.model_validate(
        {"from": day, "to": day, "provider_ids": (clinic.osei,), "minutes": 30, "limit": 500}
    )
    starts = [each.start for each in clinic.ask(asked).slots]
    assert (min(starts), max(starts)) == (
        instant(day, zone, time(8)), instant(day, zone, time(17, 30)),
    )  # fmt: skip
    if skipped is not None:
        with pytest.raises(SkippedTime):
            clinic.book(f"{skipped:%H:%M}", day)


@pytest.mark.parametrize(("zone", "day", "_"), TABLE + BACK)
def test_working_hours_are_as_long_as_that_night_is(
    clinic: Clinic, zone: str, day: date, _: time | None
) -> None:
    clinic.do(UpdateTenant(time_zone=zone, horizon_days=800))
    night = clinic.provider("Nowak", "00:00", "00:00")
    begins, ends = instant(day, zone, time(0)), instant(day + DAY, zone, time(0))
    assert open_minutes(clinic, night, day) == (ends - begins) // MINUTE
    asked = ViewSchedule.model_validate({"provider_ids": (night,), "from": day, "to": day})
    (shown,) = clinic.ask(asked).providers
    assert [(each.start, each.end) for each in shown.spans] == [(begins, ends)]


@pytest.mark.parametrize(("zone", "day", "twice"), [each for each in BACK if each[2]])
def test_a_time_that_comes_twice_is_the_first_unless_the_second_is_said(
    clinic: Clinic, zone: str, day: date, twice: time
) -> None:
    clinic.do(UpdateTenant(time_zone=zone, horizon_days=800))
    night, wall = clinic.provider("Nowak", "00:00", "00:00"), f"{twice:%H:%M}"
    early = clinic.provider("Ny", "00:00", wall)
    until = instant(day, zone, twice, fold=1) - instant(day, zone, time(0))
    assert open_minutes(clinic, early, day) == until // MINUTE  # hours last to the second
    asked: dict[str, Any] = {"day": day, "provider_id": night, "minutes": 10}
    first = clinic.book(wall, **asked)
    moved = clinic.book("12:00", patient_id=clinic.berg, **asked)
    again = RescheduleAppointment(appointment_id=moved, start=at(wall, day), fold=1)
    clinic.do(again)
    both = [instant(day, zone, twice, fold) for fold in (0, 1)]
    # PEP 495: a time that comes twice equals nothing in another zone.
    assert [clinic.visit(each).start.astimezone(UTC) for each in (first, moved)] == both
    board = clinic.ask(DayBoard(date=day, at=clinic.clock.now)).visits
    assert [(each.appointment_id, each.start.astimezone(UTC)) for each in board] == list(
        zip((first, moved), both, strict=True)
    )
