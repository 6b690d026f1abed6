"""Laws of series: one wall time on the dates of a rule, all of them or none, and back again."""

import json
from datetime import date, datetime, time, timedelta
from time import perf_counter
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from vitalbridge_desktop.kernel.errors import Forbidden, Invalid, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import local_day, promise, wall_time
from vitalbridge_desktop.services.appointments.booked import SlotTaken
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    ChangeSeries,
    CreateSeries,
    HoldSlot,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    SeriesDates,
    SeriesPreview,
    VisitHistory,
)
from vitalbridge_desktop.services.appointments.recurrence import DAYS, MOST, Repetition, dates
from vitalbridge_desktop.services.tenants.commands import SetHolidays, UpdateTenant

WEEKLY = Repetition(freq="weekly", count=4)
WEEK = timedelta(days=7)


def wish(clinic: Clinic, wall: str = "10:00", **said: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "patient_id": clinic.anna,
        "provider_id": clinic.osei,
        "start": at(wall),
        "minutes": 30,
        "rule": WEEKLY,
    }
    return fields | said


def series(clinic: Clinic, wall: str = "10:00", **said: Any) -> Done:
    return clinic.do(CreateSeries(**wish(clinic, wall, **said)))


def preview(clinic: Clinic, **said: Any) -> SeriesDates:
    return clinic.ask(SeriesPreview(**wish(clinic, **({"at": clinic.clock.now} | said))))


def visits(clinic: Clinic, patient_id: UUID | None = None) -> list[Appointment]:
    """Anna's, earliest first."""
    found = clinic.ask(VisitHistory(patient_id=patient_id or clinic.anna)).appointments
    return sorted(found, key=lambda each: each.start)


def starts(clinic: Clinic) -> list[str]:
    return [f"{each.start:%m-%d %H:%M}" for each in visits(clinic) if each.status == "booked"]


# ---- the dates of a rule ---------------------------------------------------------------------


@given(
    first=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    interval=st.integers(1, 5),
    byday=st.sets(st.sampled_from(DAYS), max_size=4),
    count=st.integers(1, 30),
)
@settings(max_examples=100, deadline=None)
def test_a_weekly_rule_says_the_days_that_counting_through_the_calendar_finds(
    first: date, interval: int, byday: set[str], count: int
) -> None:
    rule = Repetition(freq="weekly", interval=interval, byday=tuple(byday), count=count)
    monday, day = first - timedelta(days=first.weekday()), first
    found: list[date] = []
    while len(found) < count:
        in_week = ((day - monday).days // 7) % interval == 0
        if in_week and DAYS[day.weekday()] in (byday or {DAYS[first.weekday()]}):
            found.append(day)
        day += timedelta(days=1)
    assert dates(rule, first) == found


@given(
    first=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    interval=st.integers(1, 4),
    place=st.sampled_from([-1, 1, 2, 3, 4, 5]),
    weekday=st.sampled_from(DAYS),
    days=st.integers(40, 900),
)
@settings(max_examples=100, deadline=None)
def test_a_monthly_rule_says_the_days_that_counting_through_the_calendar_finds(
    first: date, interval: int, place: int, weekday: str, days: int
) -> None:
    until = first + timedelta(days=days)
    rule = Repetition(freq="monthly", interval=interval, byday=(f"{place}{weekday}",), until=until)
    found = []
    for day in (first + timedelta(days=n) for n in range(days + 1)):
        months = (day.year - first.year) * 12 + day.month - first.month
        is_last = (day + WEEK).month != day.month
        in_place = is_last if place == -1 else (day.day - 1) // 7 + 1 == place
        if months % interval == 0 and DAYS[day.weekday()] == weekday and in_place:
            found.append(day)
    if found:
        assert dates(rule, first) == found
    else:
        with pytest.raises(Invalid, match="no such day"):
            dates(rule, first)


def test_a_month_without_a_day_has_the_place_of_the_first_visit() -> None:
    rule = Repetition(freq="monthly", count=3)
    assert dates(rule, date(2026, 3, 10)) == [
        date(2026, m, d) for m, d in ((3, 10), (4, 14), (5, 12))
    ]
    assert dates(rule, date(2026, 3, 31)) == [
        date(2026, m, d) for m, d in ((3, 31), (4, 28), (5, 26))
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"freq": "weekly"},
        {"freq": "weekly", "count": 3, "until": "2026-05-01"},
        {"freq": "weekly", "count": MOST + 1},
        {"freq": "weekly", "count": 3, "byday": ["2MO"]},
        {"freq": "monthly", "count": 3, "byday": ["MO"]},
        {"freq": "monthly", "count": 3, "byday": ["6MO"]},
        {"freq": "daily", "count": 3},
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused_at_once(said: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Repetition.model_validate(said, strict=False)


def test_a_rule_is_read_as_icalendar_writes_it() -> None:
    rule = Repetition.model_validate_json('{"freq": "WEEKLY", "byday": ["mo", "TH"], "count": 2}')
    assert (rule.freq, rule.byday) == ("weekly", ("MO", "TH"))


def test_more_visits_than_a_clinic_books_at_once_are_refused() -> None:
    rule = Repetition(freq="weekly", byday=DAYS, until=date(2027, 1, 1))
    with pytest.raises(Invalid, match=str(MOST)):
        dates(rule, date(2026, 1, 1))


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


# ---- changing --------------------------------------------------------------------------------


def changed(clinic: Clinic, **said: Any) -> Done:
    return clinic.do(ChangeSeries(**said))


def test_this_one_this_and_following_or_all_of_a_series_move(clinic: Clinic) -> None:
    series(clinic)
    second = visits(clinic)[1].id
    this = changed(clinic, appointment_id=second, scope="this", new_time=time(11))
    assert starts(clinic) == ["03-02 10:00", "03-09 11:00", "03-16 10:00", "03-23 10:00"]
    clinic.undo(this)
    changed(clinic, appointment_id=second, scope="following", shift_days=1)
    assert starts(clinic) == ["03-02 10:00", "03-10 10:00", "03-17 10:00", "03-24 10:00"]
    changed(clinic, appointment_id=second, scope="all", new_time=time(16, 30))
    assert starts(clinic) == ["03-02 16:30", "03-10 16:30", "03-17 16:30", "03-24 16:30"]


@pytest.mark.parametrize("days", [7, -7])
def test_a_series_may_move_onto_its_own_dates(clinic: Clinic, days: int) -> None:
    series(clinic, start=at("10:00", MONDAY + 3 * WEEK))
    before = starts(clinic)
    (series_id,) = {each.series_id for each in visits(clinic)}
    done = changed(clinic, series_id=series_id, scope="all", shift_days=days)
    assert len(done.events) == 4
    assert len(set(before) & set(starts(clinic))) == 3
    clinic.undo(done)
    assert starts(clinic) == before


def test_a_change_keeps_the_wall_time_over_a_change_of_the_clocks(clinic: Clinic) -> None:
    series(clinic)
    (series_id,) = {each.series_id for each in visits(clinic)}
    done = changed(clinic, series_id=series_id, scope="all", shift_days=14)
    assert starts(clinic)[-2:] == ["03-30 10:00", "04-06 10:00"]
    clinic.undo(done)
    assert starts(clinic)[-1] == "03-23 10:00"


def test_a_series_goes_to_a_colleague_and_comes_back(clinic: Clinic) -> None:
    series(clinic)
    second = visits(clinic)[1].id
    done = changed(clinic, appointment_id=second, scope="following", provider_id=clinic.lind)
    assert [each.provider_id for each in visits(clinic)] == [clinic.osei, *[clinic.lind] * 3]
    redo = clinic.undo(done)
    assert {each.provider_id for each in visits(clinic)} == {clinic.osei}
    clinic.undo(redo)
    assert visits(clinic)[3].provider_id == clinic.lind


def test_cancelling_the_rest_is_undone_for_those_that_it_had_cancelled(clinic: Clinic) -> None:
    series(clinic)
    ids = [each.id for each in visits(clinic)]
    clinic.do(CancelAppointment(appointment_id=ids[3], reason="Away that week"))
    done = changed(clinic, appointment_id=ids[1], scope="following", cancel="Moved away")
    assert [each.status for each in visits(clinic)] == ["booked", *["cancelled"] * 3]
    redo = clinic.undo(done)
    assert [each.status for each in visits(clinic)] == [*["booked"] * 3, "cancelled"]
    clinic.undo(redo)
    assert [each.cancelled_because for each in visits(clinic)][1:] == [
        "Moved away", "Moved away", "Away that week",
    ]  # fmt: skip


def test_a_change_that_does_not_fit_on_one_date_changes_none(clinic: Clinic) -> None:
    series(clinic)
    clinic.book("11:00", MONDAY + 2 * WEEK, patient_id=clinic.berg)
    before = starts(clinic)
    with pytest.raises(SlotTaken, match="On Mon 16 Mar 2026"):
        changed(clinic, appointment_id=visits(clinic)[0].id, scope="all", new_time=time(11))
    assert starts(clinic) == before


def test_undoing_is_refused_where_the_old_time_was_given_away(clinic: Clinic) -> None:
    series(clinic)
    done = changed(clinic, appointment_id=visits(clinic)[0].id, scope="all", new_time=time(11))
    clinic.book("10:00", MONDAY + WEEK, patient_id=clinic.berg)
    with pytest.raises(SlotTaken, match="On Mon 09 Mar 2026"):
        clinic.undo(done)
    assert starts(clinic)[0] == "03-02 11:00"


def test_visits_of_days_that_are_over_stay_as_they_were(clinic: Clinic) -> None:
    series(clinic)
    clinic.clock.on(8 * 24 * 3600)
    (series_id,) = {each.series_id for each in visits(clinic)}
    done = changed(clinic, series_id=series_id, scope="all", cancel="Moved away")
    assert len(done.events) == 2
    with pytest.raises(NotFound):
        changed(clinic, series_id=series_id, scope="all", cancel="Moved away")


def test_what_names_no_visit_or_no_series_is_refused(clinic: Clinic) -> None:
    single = clinic.book("15:00")
    with pytest.raises(Invalid, match="no series"):
        changed(clinic, appointment_id=single, scope="all", shift_days=1)
    with pytest.raises(NotFound):
        changed(clinic, appointment_id=uuid7(), scope="this", shift_days=1)
    for said in (
        {"scope": "following", "series_id": uuid7(), "shift_days": 1},
        {"scope": "this", "appointment_id": single},
        {"scope": "this", "appointment_id": single, "shift_days": 1, "cancel": "both"},
    ):
        with pytest.raises(ValidationError):
            ChangeSeries.model_validate(said)


def test_a_year_of_visits_is_booked_in_a_moment(clinic: Clinic) -> None:
    """30 ms alone on two cores; ten times that on a machine that others share."""
    clinic.do(UpdateTenant(horizon_days=800))
    begun = perf_counter()
    done = series(clinic, rule=Repetition(freq="weekly", count=52))
    took = perf_counter() - begun
    assert len(done.events) == 52
    assert took < 0.3
