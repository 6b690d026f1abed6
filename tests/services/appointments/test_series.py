"""A series is booked at once, or not at all; the preview says beforehand what is against it."""

import json
from datetime import date, datetime, time, timedelta
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.appointments.serial import WEEK, series, starts, visits, wish
from vitalbridge_desktop.kernel.errors import Forbidden, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import local_day, promise, wall_time
from vitalbridge_desktop.services.appointments.booked import SlotTaken
from vitalbridge_desktop.services.appointments.commands import (
    CreateSeries,
    HoldSlot,
)
from vitalbridge_desktop.services.appointments.queries import (
    SeriesDates,
    SeriesPreview,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition, dates
from vitalbridge_desktop.services.tenants.commands import SetHolidays, UpdateTenant


def preview(clinic: Clinic, **said: Any) -> SeriesDates:
    return clinic.ask(SeriesPreview(**wish(clinic, **({"at": clinic.clock.now} | said))))


# ---- booking ---------------------------------------------------------------------------------


def test_a_series_is_one_fact_a_date_and_all_bear_its_id(clinic: Clinic) -> None:
    done = series(clinic)
    assert done.events == ("appointment.created",) * 4
    assert starts(clinic) == ["03-02 10:00", "03-09 10:00", "03-16 10:00", "03-23 10:00"]
    (series_id,) = {each.series_id for each in visits(clinic)}
    assert series_id is not None
    (told,) = clinic.bus.store.read(
        lambda driver: driver.execute(
            "SELECT count(DISTINCT json_extract(raw, '$.correlationid')) FROM outbox"
            " WHERE type = 'appointment.created'"
        ).fetchall()
    )
    assert told == (1,)


@given(first=st.dates(date(2026, 3, 3), date(2026, 12, 20)), hour=st.integers(8, 17))
@settings(max_examples=40, deadline=None)
def test_the_wall_time_is_kept_whatever_the_clocks_do(first: date, hour: int) -> None:
    rule = Repetition(freq="weekly", count=30)
    for day in dates(rule, first):
        told = promise(datetime.combine(day, time(hour)), 30, ZONE)
        assert wall_time(told.start, ZONE) == datetime.combine(day, time(hour))
        assert local_day(told.start, ZONE) == day


def test_a_series_keeps_its_wall_time_when_the_clocks_change(clinic: Clinic) -> None:
    series(clinic, rule=Repetition(freq="weekly", count=5))
    offsets = [each.start.utcoffset() for each in visits(clinic)]
    assert [f"{each.start:%d %H:%M}" for each in visits(clinic)][3:] == ["23 10:00", "30 10:00"]
    assert offsets[3:] == [timedelta(hours=1), timedelta(hours=2)]


def test_a_date_that_does_not_fit_is_named_and_nothing_is_saved(clinic: Clinic) -> None:
    clinic.book("10:15", MONDAY + 2 * WEEK, patient_id=clinic.berg)
    with pytest.raises(SlotTaken, match=r"^On Mon 16 Mar 2026: The provider") as refused:
        series(clinic)
    assert (refused.value.details["date"], refused.value.field) == ("2026-03-16", "start")
    assert visits(clinic) == []
    series(clinic, skip=(MONDAY + 2 * WEEK,))
    assert starts(clinic) == ["03-02 10:00", "03-09 10:00", "03-23 10:00"]


def test_only_the_dates_that_do_not_fit_are_overbooked(clinic: Clinic) -> None:
    clinic.book("10:15", MONDAY + WEEK, patient_id=clinic.berg)
    with pytest.raises(Forbidden):
        clinic.do(CreateSeries(**wish(clinic, overbook_reason="promised")), "create-series")
    series(clinic, overbook_reason="promised")
    assert [each.overbook_reason for each in visits(clinic)] == [None, "promised", None, None]


def test_dates_in_the_past_beyond_the_horizon_or_all_left_out_are_refused(clinic: Clinic) -> None:
    for code, said in (
        ("in_the_past", {"start": at("10:00", MONDAY - WEEK)}),
        ("too_far_ahead", {"rule": Repetition(freq="weekly", count=60)}),
        ("invalid", {"skip": tuple(MONDAY + n * WEEK for n in range(4))}),
        ("not_found", {"patient_id": uuid7()}),
    ):
        with pytest.raises(Refusal) as refused:
            series(clinic, **said)
        assert refused.value.code == code
    assert visits(clinic) == []


def test_a_series_is_taken_back_with_one_step_and_done_again_with_one(clinic: Clinic) -> None:
    undone = clinic.undo(series(clinic))
    assert starts(clinic) == []
    clinic.undo(undone)
    assert len(starts(clinic)) == 4


# ---- the preview -----------------------------------------------------------------------------


def test_the_preview_says_of_each_date_what_is_against_it_and_where_else(clinic: Clinic) -> None:
    clinic.book("10:15", MONDAY, patient_id=clinic.berg)
    holiday = {"day": str(MONDAY + WEEK), "name": "Founders' Day"}
    clinic.do(SetHolidays.model_validate_json(json.dumps({"holidays": [holiday]})))
    hold = HoldSlot(
        provider_id=clinic.osei, start=at("10:00", MONDAY + 2 * WEEK), minutes=30, until_minutes=60
    )
    clinic.do(hold)
    shown = preview(clinic, rule=Repetition(freq="weekly", count=5), skip=(MONDAY + 3 * WEEK,))

    told = [tuple(reason.code for reason in each.reasons) for each in shown.dates]
    assert told == [("slot_taken",), ("holiday",), ("slot_taken",), (), ()]
    assert shown.dates[2].reasons[0].message == "Held until 10:00."
    assert [each.skipped for each in shown.dates] == [False, False, False, True, False]
    assert [each.fits for each in shown.dates] == [False, False, False, False, True]
    nearest = [each.nearest and f"{each.nearest.start:%m-%d %H:%M}" for each in shown.dates]
    assert nearest == ["03-02 09:40", "03-10 08:00", "03-16 09:30", None, None]
    assert shown.fitting == 1
    assert len(visits(clinic)) == 0


def test_the_nearest_free_time_is_one_at_which_the_patient_can_come(clinic: Clinic) -> None:
    clinic.book("10:00", MONDAY, provider_id=clinic.lind)
    clinic.book("09:20", MONDAY, provider_id=clinic.lind, minutes=40)
    first = preview(clinic).dates[0]
    assert [reason.code for reason in first.reasons] == ["slot_taken"]
    assert first.nearest is not None
    assert f"{first.nearest.start:%H:%M}" == "10:30"


def test_what_the_preview_lets_pass_is_booked_and_what_it_does_not_is_refused(
    clinic: Clinic,
) -> None:
    clinic.do(UpdateTenant(horizon_days=20))
    clinic.book("10:15", MONDAY + WEEK, patient_id=clinic.berg)
    shown = preview(clinic)
    assert [each.fits for each in shown.dates] == [True, False, True, False]
    bad = tuple(each.day for each in shown.dates if not each.fits)
    for left in bad:
        with pytest.raises(Refusal):
            series(clinic, skip=tuple(day for day in bad if day != left))
    series(clinic, skip=bad)


def test_a_time_that_the_clocks_skip_is_told_in_the_preview(clinic: Clinic) -> None:
    night = at("02:30", date(2026, 3, 22))
    shown = preview(clinic, start=night, rule=Repetition(freq="weekly", count=2))
    assert "skip 02:30" in shown.dates[1].reasons[0].message
    assert shown.dates[1].start is None


def test_a_year_of_visits_is_booked_in_a_moment(clinic: Clinic) -> None:
    """30 ms alone on two cores; ten times that on a machine that others share."""
    clinic.do(UpdateTenant(horizon_days=800))
    begun = perf_counter()
    done = series(clinic, rule=Repetition(freq="weekly", count=52))
    took = perf_counter() - begun
    assert len(done.events) == 52
    assert took < 0.3
