"""Laws of the times for those who wait: still free, wished for, and a choice."""

from datetime import time, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    HoldSlot,
    JoinWaitlist,
)
from vitalbridge_desktop.services.schedules.commands import BlockTime
from vitalbridge_desktop.services.schedules.queries import FreedTimes, WaitlistOpenings

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def cancelled(clinic: Clinic) -> Clinic:
    """Berg has called off Tuesday's visit at ten with Osei."""
    visit = clinic.book("10:00", TUESDAY, patient_id=clinic.berg)
    clinic.do(CancelAppointment(appointment_id=visit, reason="ill"))
    return clinic


def join(clinic: Clinic, **wishes: Any) -> UUID:
    said: dict[str, Any] = {"patient_id": clinic.anna, "minutes": 30} | wishes
    return clinic.do(JoinWaitlist(**said)).id


def freed(clinic: Clinic) -> list[tuple[str, int]]:
    found = clinic.ask(FreedTimes(at=clinic.clock.now)).times
    return [(f"{each.start:%a %H:%M}", each.waiting) for each in found]


def openings(clinic: Clinic, entry: UUID, **said: Any) -> list[str]:
    asked = WaitlistOpenings(waitlist_entry_id=entry, at=clinic.clock.now, **said)
    return [f"{each.start:%a %H:%M}" for each in clinic.ask(asked).slots]


def test_a_cancelled_time_is_told_with_how_many_would_like_it(cancelled: Clinic) -> None:
    assert freed(cancelled) == []  # nobody waits
    join(cancelled)
    join(cancelled, patient_id=cancelled.berg)
    join(cancelled, minutes=45)
    assert freed(cancelled) == [("Tue 10:00", 2)]


def test_a_time_that_was_taken_again_is_not_told(cancelled: Clinic) -> None:
    join(cancelled)
    cancelled.book("10:15", TUESDAY, patient_id=cancelled.berg)
    assert freed(cancelled) == []


def test_a_time_that_is_kept_for_somebody_is_not_told(cancelled: Clinic) -> None:
    join(cancelled)
    cancelled.do(HoldSlot(provider_id=cancelled.osei, start=at("10:00", TUESDAY), minutes=30))
    assert freed(cancelled) == []
    cancelled.clock.on(600)
    assert freed(cancelled) == [("Tue 10:00", 1)]


def test_a_time_that_is_blocked_by_now_is_not_told(cancelled: Clinic) -> None:
    join(cancelled)
    start, end = at("09:00", TUESDAY), at("11:00", TUESDAY)
    cancelled.do(BlockTime(provider_id=cancelled.osei, start=start, end=end, reason="Meeting"))
    assert freed(cancelled) == []


def test_times_that_fit_meet_every_wish(clinic: Clinic) -> None:
    entry = join(
        clinic,
        provider_ids=(clinic.lind,),
        weekdays=("tue", "thu"),
        from_time=time(11),
        to_time=time(13),
    )
    found = openings(clinic, entry, limit=4)
    assert found == ["Tue 11:00", "Tue 12:00", "Thu 11:00", "Thu 12:00"]


def test_times_that_fit_are_clear_of_the_patients_other_visits(clinic: Clinic) -> None:
    entry = join(clinic, provider_ids=(clinic.lind,), weekdays=("tue",), to_time=time(9))
    clinic.book("08:00", TUESDAY)
    assert openings(clinic, entry, limit=1) == ["Tue 08:30"]


def test_who_wants_to_come_earlier_is_shown_nothing_later(clinic: Clinic) -> None:
    visit = clinic.book("11:00", TUESDAY)
    entry = join(clinic, appointment_id=visit)
    assert set(openings(clinic, entry, limit=50)) == {"Mon 09:10", "Mon 12:00", "Tue 08:00"}


def test_nobody_who_has_left_is_shown_times(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        openings(clinic, uuid7())
