"""How long providers are open: what use is measured against."""

from datetime import date

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    BlockTime,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import OpenMinutes
from vitalbridge_desktop.services.tenants.commands import Holiday, SetHolidays

TEN_HOURS = 600


def minutes(clinic: Clinic, first: date, last: date) -> list[int]:
    """Osei's open minutes, day by day."""
    found = clinic.ask(OpenMinutes(from_=first, to=last)).days
    return [each.minutes for each in found if each.provider_id == clinic.osei]


def test_leave_blocks_and_holidays_are_no_open_time(clinic: Clinic) -> None:
    tuesday, wednesday = plus_days(MONDAY, 1), plus_days(MONDAY, 2)
    assert minutes(clinic, MONDAY, wednesday) == [TEN_HOURS] * 3
    clinic.do(BlockTime(everyone=True, start=at("12:00"), end=at("13:30")))
    leave = clinic.do(
        SubmitLeaveRequest(
            provider_id=clinic.osei, start=at("17:00", tuesday), end=at("20:00", tuesday)
        )
    )
    clinic.do(ApproveLeaveRequest(leave_request_id=leave.id))
    clinic.do(SetHolidays(holidays=(Holiday(day=wednesday, name="Founders’ Day"),)))
    assert minutes(clinic, MONDAY, wednesday) == [TEN_HOURS - 90, TEN_HOURS - 60]


def test_a_night_on_which_the_clocks_change_counts_its_real_length(clinic: Clinic) -> None:
    night = clinic.provider("Night", "00:00", "06:00")
    sunday = date(2026, 3, 29)
    found = clinic.ask(OpenMinutes(from_=sunday, to=sunday)).days
    assert [each.minutes for each in found if each.provider_id == night] == [300]
