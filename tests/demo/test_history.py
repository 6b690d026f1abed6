"""What the demo clinic tells is what a clinic could have lived through, on whatever day."""

from collections import defaultdict
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest

from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.demo.clinic import ZONE, DemoClinic, Size
from vitalbridge_desktop.demo.house import KINDS, ROOMS
from vitalbridge_desktop.demo.log import GeneratedLog
from vitalbridge_desktop.kernel.time import local_day

CLINIC = UUID(int=7)
DAYS = (
    datetime(2027, 1, 1, 9, 30, tzinfo=UTC),  # a holiday, a Friday, the year's first
    datetime(2027, 3, 28, 9, 30, tzinfo=UTC),  # a Sunday; the clocks change
)


@pytest.fixture(scope="module", params=DAYS, ids=lambda at: f"{at:%a-%d-%b}")
def clinic(request: pytest.FixtureRequest) -> DemoClinic:
    """A clinic with some of the patients, as it looks on one of the days."""
    log = GeneratedLog(CLINIC, REGISTRY, "Desk 1", f"{CLINIC}.1")
    told = DemoClinic(log, CLINIC, Size(patients=40, days=7), request.param)
    told.tell("")
    return told


def booked(clinic: DemoClinic) -> list[dict[str, Any]]:
    """What was booked and stood."""
    return [
        each["data"]
        for each in clinic.log.entries
        if each["type"].endswith("appointment.created") and each["verdict"] == "accepted"
    ]


def test_nobody_and_no_room_is_booked_twice_and_every_room_has_what_is_needed(
    clinic: DemoClinic,
) -> None:
    visits = booked(clinic)
    assert len(visits) > 300
    for who in ("provider_id", "room_id"):
        times: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for each in visits:
            times[each.get(who) or each["appointment_id"]].append((each["start"], each["end"]))
        for told in times.values():
            assert all(one[1] <= other[0] for one, other in pairwise(sorted(told)))
    kinds = {str(id): kind for id, kind in zip(clinic.kinds, KINDS, strict=True)}
    rooms = {str(id): room for id, room in zip(clinic.rooms, ROOMS, strict=True)}
    for each in visits:
        if needed := kinds[each["visit_type_id"]].equipment:
            assert set(needed) <= set(rooms[each["room_id"]].equipment)


def test_everybody_works_today_but_who_is_away_and_nobody_on_a_holiday(clinic: DemoClinic) -> None:
    days = {(each.place.day, each.place.provider) for each in clinic.visits}
    today = local_day(clinic.now, ZONE)
    assert {who for day, who in days if day == today} == {0, 1, 2, 4, 5, 6, 7}
    assert not {day for day, _ in days} & set(clinic.calendar.holidays)
    weeks = {day.isocalendar().week for day, who in days if who == 1 and day.weekday() == 4}
    assert all((week - today.isocalendar().week) % 2 == 0 for week in weeks)
