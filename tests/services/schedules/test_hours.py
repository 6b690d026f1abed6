"""When a provider works, and what keeps time free of visits."""

from datetime import date, time, timedelta

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import instant_of, plus_days
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    BlockTime,
    RemoveScheduleException,
    SetWorkingHours,
    UnblockTime,
)
from vitalbridge_desktop.services.schedules.events import DayHours, WeeklyHours
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    PublicHolidays,
    ViewSchedule,
)
from vitalbridge_desktop.services.tenants.commands import Holiday, SetHolidays, UpdateTenant

NOON = time(12)


def working(clinic: Clinic, day: date, provider: object = None) -> list[str]:
    """The hours of Osei's day, or another's."""
    ids = (provider or clinic.osei,)
    asked = ViewSchedule(from_=day, to=day, provider_ids=ids)  # type: ignore[arg-type]
    (found,) = clinic.ask(asked).providers
    return [f"{s.start:%H:%M}-{s.end:%H:%M}" for s in found.spans if s.kind == "open"]


def free(clinic: Clinic, day: date, provider: object = None) -> int:
    ids = (provider or clinic.osei,)
    asked = AvailableSlots(from_=day, to=day, provider_ids=ids, at=clinic.clock.now)  # type: ignore[arg-type]
    return clinic.ask(asked).total


def hours(start: str, end: str) -> DayHours:
    return DayHours(start=time.fromisoformat(start), end=time.fromisoformat(end))


def test_even_and_odd_weeks_may_have_their_own_hours(clinic: Clinic) -> None:
    weekly = (
        WeeklyHours(weekday="mon", start=time(8), end=NOON, weeks="even"),
        WeeklyHours(weekday="mon", start=NOON, end=time(18), weeks="odd"),
        WeeklyHours(weekday="tue", start=time(9), end=NOON),
    )
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=weekly))
    assert MONDAY.isocalendar().week == 10
    assert working(clinic, MONDAY) == ["08:00-12:00"]
    assert working(clinic, plus_days(MONDAY, 7)) == ["12:00-18:00"]
    assert [working(clinic, plus_days(MONDAY, n)) for n in (1, 8)] == [["09:00-12:00"]] * 2


def test_taking_new_hours_back_leaves_those_before(clinic: Clinic) -> None:
    june = date(2026, 6, 1)
    weekly = (WeeklyHours(weekday="mon", start=time(9), end=NOON),)
    said = SetWorkingHours(provider_id=clinic.osei, weekly=weekly, valid_from=june)
    done = clinic.do(said)
    assert working(clinic, june) == ["09:00-12:00"]
    clinic.undo(done)
    assert working(clinic, june) == ["08:00-18:00"]


def test_an_empty_week_is_a_week_off_not_a_forgotten_one(clinic: Clinic) -> None:
    june = date(2026, 6, 1)
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=(), valid_from=june))
    assert working(clinic, june) == []


def test_extra_hours_come_on_top_and_other_hours_instead(clinic: Clinic) -> None:
    extra = AddScheduleException(
        provider_id=clinic.osei, day=MONDAY, hours=(hours("19:00", "21:00"),), extra=True
    )
    clinic.do(extra)
    assert working(clinic, MONDAY) == ["08:00-18:00", "19:00-21:00"]
    other = AddScheduleException(
        provider_id=clinic.osei, day=MONDAY, hours=(hours("09:00", "10:00"),)
    )
    done = clinic.do(other)
    assert working(clinic, MONDAY) == ["09:00-10:00", "19:00-21:00"]
    clinic.undo(done)
    assert working(clinic, MONDAY) == ["08:00-18:00", "19:00-21:00"]


def test_an_exception_that_was_removed_comes_back_whole(clinic: Clinic) -> None:
    extra = AddScheduleException(
        provider_id=clinic.osei, day=MONDAY, hours=(hours("19:00", "21:00"),), extra=True
    )
    removed = clinic.do(RemoveScheduleException(schedule_exception_id=clinic.do(extra).id))
    assert working(clinic, MONDAY) == ["08:00-18:00"]
    clinic.undo(removed)
    assert working(clinic, MONDAY) == ["08:00-18:00", "19:00-21:00"]


@pytest.mark.parametrize(("said", "extra"), [([], True), (["12:00", "09:00"], False)])
def test_hours_that_cannot_be_meant_are_refused(
    clinic: Clinic, said: list[str], extra: bool
) -> None:
    told = (hours(*said),) if said else ()
    wrong = AddScheduleException(provider_id=clinic.osei, day=MONDAY, hours=told, extra=extra)
    with pytest.raises(Refusal) as refused:
        clinic.do(wrong)
    assert (refused.value.code, refused.value.field) == ("invalid", "hours")


def test_time_is_blocked_for_one_for_several_or_for_everyone(clinic: Clinic) -> None:
    third = clinic.provider("Third")
    everybody = (clinic.osei, clinic.lind, third)

    def blocked(**whose: object) -> list[bool]:
        done = clinic.do(BlockTime(start=MONDAY, end=MONDAY, reason="Paint", **whose))  # type: ignore[arg-type]
        found = [free(clinic, MONDAY, each) == 0 for each in everybody]
        clinic.undo(done)
        assert all(free(clinic, MONDAY, each) > 0 for each in everybody)
        return found

    assert blocked(provider_id=clinic.osei) == [True, False, False]
    assert blocked(provider_ids=(clinic.osei, third)) == [True, False, True]
    assert blocked(everyone=True) == [True, True, True]


def test_a_block_says_whose_time_it_is(clinic: Clinic) -> None:
    for whose in ({}, {"everyone": True, "provider_id": clinic.osei}):
        with pytest.raises(Refusal) as refused:
            clinic.do(BlockTime(start=MONDAY, end=MONDAY, **whose))  # type: ignore[arg-type]
        assert (refused.value.code, refused.value.field) == ("invalid", "provider_ids")


def test_a_block_of_everyone_comes_back_for_everyone(clinic: Clinic) -> None:
    done = clinic.do(BlockTime(start=MONDAY, end=MONDAY, everyone=True))
    opened = clinic.do(UnblockTime(block_id=done.id))
    clinic.undo(opened)
    later = clinic.provider("Later")
    assert [free(clinic, MONDAY, each) for each in (clinic.osei, later)] == [0, 0]


def test_public_holidays_are_proposed_and_the_clinic_keeps_those_it_likes(clinic: Clinic) -> None:
    clinic.do(UpdateTenant(country="DE", region="DE-BY"))
    proposed = clinic.ask(PublicHolidays(year=2026)).holidays
    assert date(2026, 1, 6) in {each.day for each in proposed}  # Epiphany: in Bavaria
    assert not any(each.kept for each in proposed)
    elsewhere = clinic.ask(PublicHolidays(year=2026, country="DE", region="BE")).holidays
    assert date(2026, 1, 6) not in {each.day for each in elsewhere}
    easter = next(each for each in proposed if each.day == date(2026, 4, 6))
    clinic.do(SetHolidays(holidays=(Holiday(day=easter.day, name=easter.name),)))
    kept = [each.day for each in clinic.ask(PublicHolidays(year=2026)).holidays if each.kept]
    assert kept == [easter.day]
    assert free(clinic, easter.day) == 0


@pytest.mark.parametrize(
    ("said", "field"),
    [({}, "country"), ({"country": "XX"}, "country"), ({"country": "DE", "region": "?"}, "region")],
)
def test_a_country_of_which_nothing_is_known_is_refused(
    clinic: Clinic, said: dict[str, str], field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        clinic.ask(PublicHolidays(year=2026, **said))
    assert (refused.value.code, refused.value.field) == ("invalid", field)


def test_a_clinic_may_want_to_know_of_a_visit_in_time(clinic: Clinic) -> None:
    clinic.do(UpdateTenant(notice_minutes=120))  # it is nine
    with pytest.raises(Refusal, match="at least 2 hours ahead") as refused:
        clinic.do(clinic.booking("10:00"), "create-appointment")
    assert (refused.value.code, refused.value.field) == ("too_short_notice", "start")
    clinic.do(clinic.booking("11:00"), "create-appointment")
    clinic.do(clinic.booking("10:00"), "create-appointment", "overbook")


def test_openings_keep_notice_and_horizon(clinic: Clinic) -> None:
    clinic.do(UpdateTenant(notice_minutes=120, horizon_days=1))
    until = MONDAY + timedelta(days=5)
    asked = AvailableSlots(
        from_=MONDAY, to=until, provider_ids=(clinic.osei,), at=clinic.clock.now, minutes=30
    )
    found = clinic.ask(asked).slots
    assert found[0].start == instant_of(at("11:00"), ZONE)
    assert found[-1].end == instant_of(at("18:00", MONDAY + timedelta(days=1)), ZONE)
