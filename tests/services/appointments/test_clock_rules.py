"""Laws of clocks that a country changes: the wall time stays, and what no longer fits is told."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.clock_rules import in_force
from tests.services.appointments.clinics import ZONE, Clinic, at
from tests.services.verdicts import admitted, applied
from vitalbridge_desktop.kernel import time as clocks
from vitalbridge_desktop.kernel.errors import AlreadySo
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    FollowClockRules,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.events import (
    AppointmentRescheduled,
    AppointmentRetimed,
)
from vitalbridge_desktop.services.appointments.queries import OutdatedTimes
from vitalbridge_desktop.services.cases.queries import AttentionItem, NeedsAttention

SUMMER = date(2026, 7, 6)
NO_SUMMER = "CET-1"
JUMP = date(2026, 7, 6)  # at ten, under these rules
AT_TEN = "CET-1CEST,J187/10,J300/3"


def starts(clinic: Clinic, *visits: UUID) -> list[str]:
    """When visits are, by the clocks of today."""
    return [f"{clinic.visit(id).start:%H:%M%z}" for id in visits]


def unclear(clinic: Clinic) -> tuple[AttentionItem, ...]:
    return clinic.ask(NeedsAttention(at=clinic.clock.now)).items


def test_a_visit_keeps_its_wall_time_when_the_clocks_are_changed(
    clinic: Clinic, tmp_path: Path
) -> None:
    winter, summer = clinic.book("10:00"), clinic.book("10:00", SUMMER)
    with in_force(tmp_path, ZONE, NO_SUMMER):
        (moved,) = clinic.ask(OutdatedTimes(at=clinic.clock.now)).visits
        assert (moved.appointment_id, moved.wall) == (summer, "2026-07-06T10:00")
        assert starts(clinic, winter, summer) == ["10:00+0100", "09:00+0100"]
        done = clinic.do(FollowClockRules())
        assert done.events == ("appointment.retimed",)
        assert starts(clinic, winter, summer) == ["10:00+0100", "10:00+0100"]
        assert clinic.visit(summer).overbook_reason is None
        assert unclear(clinic) == ()
        with pytest.raises(AlreadySo):
            clinic.do(FollowClockRules())


def test_what_is_over_stays_where_it_was(clinic: Clinic, tmp_path: Path) -> None:
    clinic.book("10:00", SUMMER)
    clinic.clock.on(int(timedelta(days=200).total_seconds()))
    with in_force(tmp_path, ZONE, NO_SUMMER), pytest.raises(AlreadySo):
        clinic.do(FollowClockRules())


def test_a_whole_day_moves_and_nobody_is_in_anybodys_way(clinic: Clinic, tmp_path: Path) -> None:
    hours = [f"{hour:02}:{minute}" for hour in range(8, 18) for minute in ("00", "30")]
    day = [clinic.book(each, SUMMER) for each in hours]
    with in_force(tmp_path, ZONE, NO_SUMMER):
        assert len(clinic.do(FollowClockRules(limit=7)).events) == 7  # and half way, neither
        assert all(clinic.visit(id).overbook_reason is None for id in day)
        assert len(clinic.do(FollowClockRules()).events) == len(day) - 7
        assert starts(clinic, *day) == [f"{each}+0100" for each in hours]
        assert all(clinic.visit(id).overbook_reason is None for id in day)
        assert unclear(clinic) == ()
    assert len(clinic.do(FollowClockRules()).events) == len(day)  # and back, an hour earlier
    assert starts(clinic, *day) == [f"{each}+0200" for each in hours]
    assert all(clinic.visit(id).overbook_reason is None for id in day)


def test_a_wall_time_that_is_skipped_by_now_is_told_with_the_ways_out(
    clinic: Clinic, tmp_path: Path
) -> None:
    visit = clinic.book("10:30", JUMP)
    with in_force(tmp_path, ZONE, AT_TEN):
        clinic.do(FollowClockRules())
        assert starts(clinic, visit) == ["11:00+0200"]
        (item,) = unclear(clinic)
        assert (item.kind, item.code, item.appointment_id) == ("clocks", "skipped_time", visit)
        stay, *_, cancel = item.solutions
        assert (stay.kind, stay.start, cancel.kind) == ("stay", item.start, "cancel")
        clinic.do(RescheduleAppointment(appointment_id=visit, start=at("11:00", JUMP)))
        assert unclear(clinic) == ()


def test_two_visits_that_meet_are_told_until_one_of_them_goes(
    clinic: Clinic, tmp_path: Path
) -> None:
    early = clinic.book("10:45", JUMP, minutes=15)
    late = clinic.book("11:00", JUMP, patient_id=clinic.berg)
    with in_force(tmp_path, ZONE, AT_TEN):
        clinic.do(FollowClockRules())
        assert starts(clinic, early, late) == ["11:00+0200", "11:00+0200"]
        assert clinic.visit(late).overbook_reason is None
        assert clinic.visit(early).overbook_reason is not None
        assert [(e.code, e.appointment_id) for e in unclear(clinic)] == [("skipped_time", early)]
        clinic.do(CancelAppointment(appointment_id=early, reason="The clocks"))
        assert unclear(clinic) == ()


def test_two_visits_of_one_hour_that_comes_no_more_twice_meet(
    clinic: Clinic, tmp_path: Path
) -> None:
    with in_force(tmp_path, ZONE, "CET-1CEST,M3.5.0,J187/11"):  # ten to eleven comes twice
        first = clinic.book("10:00", JUMP)
        second = clinic.book("10:00", JUMP, patient_id=clinic.berg, fold=1)
        assert starts(clinic, first, second) == ["10:00+0200", "10:00+0100"]
    with in_force(tmp_path, ZONE, NO_SUMMER):
        clinic.do(FollowClockRules())
        assert starts(clinic, first, second) == ["10:00+0100", "10:00+0100"]
        (item,) = unclear(clinic)
        assert (item.kind, item.code, item.appointment_id) == ("clocks", "slot_taken", first)
        assert item.solutions[0].kind == "stay"
        moved = RescheduleAppointment(appointment_id=first, start=at("14:00", JUMP))
        clinic.do(moved)
        assert unclear(clinic) == ()


def retimed(clinic: Clinic, visit: UUID, hour: int = 1, rules: str = "2999z") -> AppointmentRetimed:
    """What a desk with other rules would say of a visit."""
    was = clinic.visit(visit)
    return AppointmentRetimed(
        appointment_id=visit, was=was.start, start=was.start + timedelta(hours=hour),
        end=was.end + timedelta(hours=hour), fold=0, skipped=False, rules=rules,
    )  # fmt: skip


def test_a_desk_with_older_rules_does_not_turn_back_what_newer_ones_said(clinic: Clinic) -> None:
    visit = clinic.book("10:00", SUMMER)
    applied(clinic.bus, retimed(clinic, visit))
    assert clinic.ask(OutdatedTimes(at=clinic.clock.now)).visits == ()
    with pytest.raises(AlreadySo):
        admitted(clinic.bus, retimed(clinic, visit, -1, clocks.rules_release()))


def test_what_two_desks_find_at_once_is_said_once(clinic: Clinic) -> None:
    visit = clinic.book("10:00", SUMMER)
    fact = retimed(clinic, visit)
    admitted(clinic.bus, fact)
    applied(clinic.bus, fact)
    with pytest.raises(AlreadySo):
        admitted(clinic.bus, fact.model_copy())


def test_a_visit_that_was_moved_meanwhile_keeps_the_time_that_somebody_chose(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", SUMMER)
    fact = retimed(clinic, visit)
    said = clinic.visit(visit)
    elsewhere = AppointmentRescheduled(
        appointment_id=visit, provider_id=clinic.osei, wall="2026-07-06T15:00", zone=ZONE, fold=0,
        minutes=30, start=said.start + timedelta(hours=5), end=said.end + timedelta(hours=5),
    )  # fmt: skip
    applied(clinic.bus, elsewhere)
    with pytest.raises(AlreadySo, match="another time"):
        admitted(clinic.bus, fact, base_version=1)
