"""Laws of the two days a year on which the clocks change, and of times with an offset."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.acceptance.conftest import Clinic, patient, provider
from tests.acceptance.days import AUTUMN, DAY, SPRING, at, instant
from tests.acceptance.desk import Desk
from tests.clock_rules import written


@pytest.mark.parametrize("start", ["02:00", "02:30", "02:59"])
def test_a_time_that_the_clocks_skip_is_invalid_and_the_next_one_is_named(
    clinic: Clinic, start: str
) -> None:
    fields = clinic.booking(at(start, SPRING), provider_id=clinic.night)
    error = clinic.desk.invalid("create-appointment", **fields)
    assert (error["code"], error["field"]) == ("invalid", "start")
    assert instant("03:00", SPRING).startswith(error["details"]["next"])


def test_the_next_one_can_be_booked(clinic: Clinic) -> None:
    visit = clinic.book(at("03:00", SPRING), provider_id=clinic.night)
    assert clinic.visit_of(visit)["start"] == f"{SPRING}T03:00:00+02:00"


def test_no_visit_moves_into_the_hour_that_is_skipped(clinic: Clinic) -> None:
    fields = {"appointment_id": clinic.visit, "provider_id": clinic.night}
    error = clinic.desk.invalid("reschedule-appointment", start=at("02:15", SPRING), **fields)
    assert (error["code"], error["field"]) == ("invalid", "start")


def test_a_visit_that_spans_the_change_keeps_its_real_length(clinic: Clinic) -> None:
    visit = clinic.visit_of(clinic.book(at("01:45", SPRING), provider_id=clinic.night))
    assert visit["start"] == f"{SPRING}T01:45:00+01:00"
    assert visit["end"] == f"{SPRING}T03:15:00+02:00"


def test_no_slot_is_offered_in_the_hour_that_is_skipped(made: Clinic) -> None:
    asked = {"from": str(SPRING), "to": str(SPRING), "provider_ids": [made.night], "minutes": 30}
    starts = {
        slot["start"] for slot in made.desk.ask("available-slots", limit=500, **asked)["slots"]
    }
    assert instant("03:00", SPRING) in starts
    assert not any(start.startswith(f"{SPRING}T02:") for start in starts)


def test_a_time_that_comes_twice_is_the_first_unless_the_second_is_asked_for(
    clinic: Clinic,
) -> None:
    start = at("02:30", AUTUMN)
    first = clinic.book(start, provider_id=clinic.night)
    second = clinic.book(start, provider_id=clinic.night, fold=1)
    assert clinic.visit_of(first)["start"] == f"{start}:00+02:00"
    assert clinic.visit_of(second)["start"] == f"{start}:00+01:00"
    assert clinic.refused(start, provider_id=clinic.night)["code"] == "slot_taken"
    day = {"from": str(AUTUMN), "to": str(AUTUMN)}
    listed = clinic.desk.ask("list-appointments", **day)["appointments"]
    assert [one["id"] for one in listed] == [first, second]


def test_an_offset_says_which_of_the_two_is_meant(clinic: Clinic) -> None:
    start = f"{at('02:30', AUTUMN)}:00+01:00"
    visit = clinic.book(start, provider_id=clinic.night)
    assert clinic.visit_of(visit)["start"] == start


def test_a_time_with_an_offset_is_that_instant_in_the_clinics_own_time(clinic: Clinic) -> None:
    visit = clinic.book(f"{DAY}T14:00:00Z")
    told = clinic.visit_of(visit)["start"]
    assert told == instant("15:00" if told.endswith("+01:00") else "16:00")


def test_where_a_country_changes_its_clocks_visits_keep_the_time_that_was_promised(
    wrapped: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noon = at("14:00", SPRING + timedelta(days=1))
    wrapped.do("update-tenant", horizon_days=800)
    osei, pham = provider(wrapped, "Osei"), patient(wrapped, "Pham", "Linh", "1988-09-02")
    fields = {"patient_id": pham, "provider_id": osei, "start": noon, "minutes": 30}
    visit = wrapped.id("create-appointment", **fields)
    rules = written(tmp_path / "rules", "Europe/Berlin", "CET-1")  # no summer time any more
    monkeypatch.setenv("PYTHONTZPATH", str(rules.resolve()))
    later = wrapped.other(beside=True)

    (moved,) = later.ask("outdated-times")["visits"]
    assert (moved["appointment_id"], moved["wall"]) == (visit, noon)
    assert moved["start"] == f"{noon}:00+01:00" != moved["was"]
    assert later.do("follow-clock-rules")["events"] == ["appointment.retimed"]
    assert later.ask("get-appointment", appointment_id=visit)["start"] == f"{noon}:00+01:00"
    assert later.refused("follow-clock-rules")["code"] == "invalid_transition"
    assert later.is_sound()
