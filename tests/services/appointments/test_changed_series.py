"""This one, this and following, or all of a series are moved or cancelled."""

from datetime import time
from typing import Any

import pytest
from pydantic import ValidationError

from tests.services.appointments.clinics import MONDAY, Clinic, at
from tests.services.appointments.serial import WEEK, series, starts, visits
from vitalbridge_desktop.kernel.errors import Invalid, InvalidTransition, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.booked import SlotTaken
from vitalbridge_desktop.services.appointments.commands import (
    ArrangedVisit,
    CancelAppointment,
    ChangeSeries,
    RearrangeSeries,
)


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


def test_a_visit_that_was_cancelled_does_not_move_with_a_series(clinic: Clinic) -> None:
    series(clinic)
    first = visits(clinic)[0].id
    clinic.do(CancelAppointment(appointment_id=first, reason="Ill"))
    with pytest.raises(InvalidTransition, match="can't be moved any more") as refused:
        changed(clinic, appointment_id=first, scope="this", shift_days=1)
    assert refused.value.field == "appointment_id"
    assert clinic.visit(first).status == "cancelled"


def test_a_cancelled_visit_that_was_put_elsewhere_is_cancelled_again_where_it_was(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00")
    clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
    elsewhere = ArrangedVisit(
        appointment_id=visit, start=at("14:00"), minutes=30, provider_id=clinic.lind
    )
    done = clinic.do(RearrangeSeries(visits=(elsewhere,)))
    clinic.undo(done)
    was = clinic.visit(visit)
    assert (was.status, was.provider_id, f"{was.start:%H:%M}") == (
        "cancelled", clinic.osei, "10:00",
    )  # fmt: skip
