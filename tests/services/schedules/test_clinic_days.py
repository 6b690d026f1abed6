"""Many days at a glance: how full, who is away, what clashes."""

from datetime import timedelta

from tests.services.appointments.clinics import MONDAY, Clinic
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import ClinicDays, ProviderDay
from vitalbridge_desktop.services.tenants.commands import Holiday, SetHolidays

TUESDAY = MONDAY + timedelta(days=1)


def day_of(clinic: Clinic, day: timedelta) -> ProviderDay | None:
    """One day of Dr Osei within three weeks."""
    asked = ClinicDays(from_=MONDAY, to=MONDAY + timedelta(days=20))
    found = (each for each in clinic.ask(asked).days if each.provider_id == clinic.osei)
    return next((each for each in found if each.day == MONDAY + day), None)


def test_a_day_counts_what_takes_time_and_how_much_of_it_is_open(clinic: Clinic) -> None:
    before = day_of(clinic, timedelta(days=1))
    assert before is not None
    clinic.book("10:00", TUESDAY)
    after = day_of(clinic, timedelta(days=1))
    assert after is not None
    assert (after.visits, after.open_minutes) == (1, before.open_minutes)
    assert after.booked_minutes > 0


def test_leave_and_holidays_close_the_days_on_which_somebody_works(clinic: Clinic) -> None:
    asked = SubmitLeaveRequest(
        provider_id=clinic.osei, start=TUESDAY, end=MONDAY + timedelta(days=13)
    )
    clinic.do(ApproveLeaveRequest(leave_request_id=clinic.do(asked).id))
    away = day_of(clinic, timedelta(days=1))
    assert away is not None
    assert (away.open_minutes, away.away) == (0, "leave")
    closed = Holiday(day=MONDAY + timedelta(days=14), name="Harvest")
    clinic.do(SetHolidays(holidays=(closed,)))
    holiday = day_of(clinic, timedelta(days=14))
    assert holiday is not None
    assert (holiday.open_minutes, holiday.away, holiday.label) == (0, "holiday", "Harvest")
