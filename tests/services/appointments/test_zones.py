"""The table of zones: what is booked, moved and repeated keeps its wall time wherever it is."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.services.appointments.clinics import Clinic
from vitalbridge_desktop.kernel.time import SkippedTime
from vitalbridge_desktop.services.appointments.commands import (
    CreateSeries,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.schedules.queries import AvailableSlots
from vitalbridge_desktop.services.tenants.commands import UpdateTenant

WEEK = timedelta(days=7)
TABLE = [  # a day on which the clocks go forward, and a wall time that they skip, where they do
    ("America/New_York", date(2026, 3, 8), time(2, 30)),
    ("Europe/Berlin", date(2026, 3, 29), time(2, 30)),
    ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15)),
    ("Africa/Casablanca", date(2027, 2, 7), None),
    ("Asia/Kathmandu", date(2026, 4, 6), None),
    ("America/Vancouver", date(2027, 3, 14), None),  # by the rules of 2026 they stay forward
    ("Africa/Cairo", date(2026, 4, 24), time(0, 30)),
    ("Pacific/Apia", date(2026, 9, 27), None),
]


def instant(day: date, zone: str, wall: time) -> datetime:
    """What the clock on the wall means, by Python's own reading of the rules."""
    return datetime.combine(day, wall).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


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
    for at in (day - WEEK, day, day + WEEK):
        board = clinic.ask(DayBoard(date=at, at=clinic.clock.now))
        (told,) = [each for each in board.visits if each.provider_id == clinic.lind]
        assert told.start == instant(at, zone, ten)
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
