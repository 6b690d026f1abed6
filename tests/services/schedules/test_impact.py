"""Which visits would fall out is known before anything is saved."""

from datetime import date, time, timedelta
from typing import Any

import pytest

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    BlockTime,
    SetWorkingHours,
)
from vitalbridge_desktop.services.schedules.events import DayHours, WeeklyHours
from vitalbridge_desktop.services.schedules.queries import (
    BlockImpact,
    DisplacedVisits,
    ExceptionImpact,
    FallingVisits,
    HoursImpact,
    ListBlocks,
    ListScheduleExceptions,
    ListWorkingHours,
)

NOON = time(12)
MORNINGS = (WeeklyHours(weekday="mon", start=time(8), end=NOON),)
NEXT = plus_days(MONDAY, 7)


def falling(clinic: Clinic, query: Query[FallingVisits]) -> list[str]:
    return [f"{each.start:%d %H:%M} {each.patient}" for each in clinic.ask(query).visits]


def test_shorter_hours_name_the_visits_that_would_lie_outside(clinic: Clinic) -> None:
    clinic.book("09:00")
    clinic.book("11:45", patient_id=clinic.berg)
    clinic.book("15:00", NEXT)
    query = HoursImpact(provider_id=clinic.osei, weekly=MORNINGS, at=clinic.clock.now)
    assert falling(clinic, query) == ["02 11:45 Berg, Anna", "09 15:00 Lindqvist, Anna"]


def test_what_was_outside_before_does_not_fall_out_now(clinic: Clinic) -> None:
    clinic.do(clinic.booking("20:00", overbook_reason="He begged"))
    query = HoursImpact(provider_id=clinic.osei, weekly=MORNINGS, at=clinic.clock.now)
    assert falling(clinic, query) == []


def test_visits_outside_of_the_new_period_stay(clinic: Clinic) -> None:
    clinic.book("15:00")
    clinic.book("15:00", NEXT)
    said: dict[str, Any] = {"provider_id": clinic.osei, "weekly": MORNINGS, "at": clinic.clock.now}
    assert len(falling(clinic, HoursImpact(**said, valid_from=NEXT))) == 1
    assert falling(clinic, HoursImpact(**said, valid_from=date(2026, 4, 1))) == []
    ended = HoursImpact(**said, valid_from=NEXT, valid_to=NEXT)
    assert falling(clinic, ended) == ["09 15:00 Lindqvist, Anna"]


def test_what_is_foretold_is_what_needs_attention_then(clinic: Clinic) -> None:
    for n, start in enumerate(("09:00", "11:45", "14:00")):
        clinic.book(start, plus_days(MONDAY, 7 * n))
    query = HoursImpact(provider_id=clinic.osei, weekly=MORNINGS, at=clinic.clock.now)
    foretold = {each.appointment_id for each in clinic.ask(query).visits}
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=MORNINGS))
    displaced = clinic.ask(DisplacedVisits(after=clinic.clock.now)).visits
    assert {each.appointment_id for each in displaced} == foretold
    assert len(foretold) == 2


def test_a_closed_day_hits_its_visits_and_extra_hours_none(clinic: Clinic) -> None:
    clinic.book("15:00")
    said: dict[str, Any] = {"provider_id": clinic.osei, "day": MONDAY, "at": clinic.clock.now}
    assert len(falling(clinic, ExceptionImpact(**said))) == 1
    mornings = (DayHours(start=time(8), end=NOON),)
    assert len(falling(clinic, ExceptionImpact(**said, hours=mornings))) == 1
    assert falling(clinic, ExceptionImpact(**said, hours=mornings, extra=True)) == []
    yesterday = said | {"day": plus_days(MONDAY, -1)}
    assert falling(clinic, ExceptionImpact(**yesterday)) == []


def test_a_block_hits_what_overlaps_it(clinic: Clinic) -> None:
    clinic.book("10:00")
    clinic.book("10:00", provider_id=clinic.lind, patient_id=clinic.berg)
    said: dict[str, Any] = {"start": at("10:15"), "end": at("11:00"), "at": clinic.clock.now}
    assert len(falling(clinic, BlockImpact(**said))) == 2
    only = BlockImpact(**said, provider_ids=(clinic.lind,))
    assert falling(clinic, only) == ["02 10:00 Berg, Anna"]
    after: dict[str, Any] = {"start": at("10:30"), "end": at("11:00"), "at": clinic.clock.now}
    assert falling(clinic, BlockImpact(**after)) == []


def test_what_an_editor_opens_is_what_was_set(clinic: Clinic) -> None:
    june = date(2026, 6, 1)
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=MORNINGS, valid_from=june))
    found = clinic.ask(ListWorkingHours(provider_id=clinic.osei))
    first, second = found.periods
    assert (first.valid_from, len(first.weekly)) == (None, 7)
    assert (second.valid_from, second.weekly) == (june, MORNINGS)

    hours = (DayHours(start=time(9), end=NOON),)
    made = clinic.do(
        AddScheduleException(provider_id=clinic.osei, day=june, hours=hours, label="Short")
    )
    (other,) = clinic.ask(ListScheduleExceptions(from_=MONDAY)).exceptions
    assert (other.id, other.day, other.hours, other.label) == (made.id, june, hours, "Short")
    assert clinic.ask(ListScheduleExceptions(from_=plus_days(june, 1))).exceptions == ()

    block = clinic.do(BlockTime(everyone=True, start=at("12:00"), end=at("13:00"), reason="Lunch"))
    (blocked,) = clinic.ask(ListBlocks(after=clinic.clock.now)).blocks
    assert (blocked.id, blocked.provider_ids, blocked.reason) == (block.id, (), "Lunch")
    assert f"{blocked.start:%H:%M}" == "12:00"
    assert clinic.ask(ListBlocks(after=clinic.clock.now + timedelta(days=1))).blocks == ()


def test_nobodys_hours_are_not_found(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.ask(ListWorkingHours(provider_id=uuid7()))
    with pytest.raises(NotFound):
        clinic.ask(HoursImpact(provider_id=uuid7(), weekly=()))
