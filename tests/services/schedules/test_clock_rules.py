"""Blocks and leave are when the clocks show what was meant, whatever a country does to them."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests import a
from tests.clock_rules import in_force
from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.errors import AlreadySo, Refusal
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.services.schedules import clock_rules
from vitalbridge_desktop.services.schedules.commands import (
    BlockTime,
    RetimeAbsences,
    SubmitLeaveRequest,
    UnblockTime,
)
from vitalbridge_desktop.services.schedules.events import TimeRetimed
from vitalbridge_desktop.services.schedules.queries import (
    ListBlocks,
    ListLeaveRequests,
    OutdatedAbsences,
)

TUESDAY = MONDAY + timedelta(days=1)
AS_BEFORE = """UPDATE outbox SET raw = json_set(json_remove(raw, '$.data.zone'),
    '$.data.start', '2026-03-03T11:00:00Z', '$.data.end', '2026-03-03T12:00:00Z')
    WHERE type = 'time.blocked'"""
AHEAD = "CET-3"  # two hours before what the clinic's clocks show in March


def lunch(clinic: Clinic) -> UUID:
    return clinic.do(
        BlockTime(provider_id=clinic.osei, start=at("12:00", TUESDAY), end=at("13:00", TUESDAY))
    ).id


def block(clinic: Clinic) -> list[str]:
    """When the blocks ahead are, by the clocks of today."""
    found = clinic.ask(ListBlocks(after=clinic.clock.now)).blocks
    return [f"{each.start:%H:%M}-{each.end:%H:%M}" for each in found]


def outdated(clinic: Clinic) -> list[str]:
    found = clinic.ask(OutdatedAbsences(at=clinic.clock.now)).absences
    return [f"{each.kind} {each.was:%H:%M} {each.start:%H:%M}" for each in found]


def test_a_block_keeps_what_the_clock_on_the_wall_shows(clinic: Clinic, tmp_path: Path) -> None:
    lunch(clinic)
    assert outdated(clinic) == []
    with in_force(tmp_path, ZONE, AHEAD):
        assert block(clinic) == ["14:00-15:00"]  # until it is stated anew
        assert outdated(clinic) == ["block 14:00 12:00"]
        done = clinic.do(RetimeAbsences())
        assert (done.events, block(clinic)) == (("time.retimed",), ["12:00-13:00"])
        with pytest.raises(Refusal, match="Blocked"):
            clinic.book("12:00", TUESDAY)
        clinic.book("14:00", TUESDAY)
        with pytest.raises(AlreadySo):
            clinic.do(RetimeAbsences())
    assert outdated(clinic) == ["block 10:00 12:00"]  # and back, where the country thinks again


def test_whole_days_and_hours_of_leave_do_so_too_and_what_is_over_stays(
    clinic: Clinic, tmp_path: Path
) -> None:
    for start, end in (
        (TUESDAY, TUESDAY + timedelta(days=2)),
        (at("09:00", MONDAY + timedelta(days=7)), at("11:30", MONDAY + timedelta(days=7))),
        (MONDAY - timedelta(days=9), MONDAY - timedelta(days=8)),
    ):
        clinic.do(SubmitLeaveRequest(provider_id=clinic.osei, start=start, end=end))
    with in_force(tmp_path, ZONE, AHEAD):
        assert clinic.do(RetimeAbsences()).events == ("leave.retimed",) * 2
        found = clinic.ask(ListLeaveRequests()).leave_requests
        told = [f"{each.start:%d %H:%M} {each.end:%d %H:%M}" for each in found]
        assert told == ["21 02:00 23 02:00", "03 00:00 06 00:00", "09 09:00 09 11:30"]


def test_a_block_that_was_opened_and_came_back_is_kept_by_the_clock_that_it_came_back_by(
    clinic: Clinic, tmp_path: Path
) -> None:
    id = lunch(clinic)
    with in_force(tmp_path, ZONE, AHEAD):
        clinic.undo(clinic.do(UnblockTime(block_id=id)))
        assert (block(clinic), outdated(clinic)) == (["14:00-15:00"], [])


def test_the_fact_says_what_the_clocks_show_and_facts_from_before_stay_instants(
    clinic: Clinic, tmp_path: Path
) -> None:
    lunch(clinic)
    ((raw,),) = clinic.bus.store.read(
        lambda driver: driver.execute(
            "SELECT raw FROM outbox WHERE type = 'time.blocked'", {}
        ).fetchall()
    )
    said = json.loads(raw)["data"]
    assert (said["start"], said["zone"]) == ("2026-03-03T12:00:00+01:00", ZONE)
    clinic.bus.store.write(lambda driver: driver.execute(AS_BEFORE, {}))
    with in_force(tmp_path, ZONE, AHEAD):
        assert outdated(clinic) == []


def retimed(clinic: Clinic, id: UUID, rules: str, hour: int) -> Event:
    """Another desk with those rules says when it is."""
    del clinic
    moment = f"2026-03-03T{hour:02}:00:00Z"
    said = {"block_id": str(id), "start": moment, "end": moment, "zone": ZONE, "rules": rules}
    return TimeRetimed.model_validate_json(json.dumps(said))


def test_what_newer_rules_say_is_not_put_back_by_older_ones(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = lunch(clinic)
    with in_force(tmp_path, ZONE, AHEAD), monkeypatch.context() as newer:
        newer.setattr(clock_rules, "rules_release", lambda: "2999z")
        clinic.do(RetimeAbsences())
    assert outdated(clinic) == []  # this desk knows the older rules alone
    with pytest.raises(AlreadySo):
        clinic.do(RetimeAbsences())
    with pytest.raises(AlreadySo, match="Newer rules"):
        admitted(clinic.bus, retimed(clinic, id, "2026a", 8))
    admitted(clinic.bus, retimed(clinic, id, "2999z", 8))
    with pytest.raises(AlreadySo, match="nothing any more"):
        admitted(clinic.bus, retimed(clinic, a.DESK, "2999z", 8))


@pytest.mark.parametrize(("wall", "then"), [("02:30", "03:00"), ("01:30", "01:30")])
def test_a_time_that_is_skipped_by_now_is_the_next_that_there_is(
    clinic: Clinic, tmp_path: Path, wall: str, then: str
) -> None:
    night = date(2026, 3, 10)
    start = datetime.fromisoformat(f"{night}T{wall}")
    clinic.do(BlockTime(everyone=True, start=start, end=at("08:00", night)))
    with in_force(tmp_path, ZONE, "CET-1CEST,M3.2.2/2,M10.5.0"):  # on that very night
        if outdated(clinic):
            clinic.do(RetimeAbsences())
        assert block(clinic) == [f"{then}-08:00"]
