"""What the panel beside a week tells: leave that was taken, and the rooms of each day."""

from datetime import date, datetime, timedelta

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import LeaveDays, LeaveTaken, WeekRooms
from vitalbridge_desktop.services.tenants.commands import (
    AddRoom,
    Holiday,
    SetHolidays,
)


def days(number: int) -> date:
    return MONDAY + timedelta(days=number)


def test_leave_taken_counts_the_days_with_hours_and_halves_of_them(clinic: Clinic) -> None:
    def leave(start: date | datetime, end: date | datetime, *, approved: bool = True) -> None:
        asked = SubmitLeaveRequest(provider_id=clinic.osei, start=start, end=end)
        request = clinic.do(asked).id
        if approved:
            clinic.do(ApproveLeaveRequest(leave_request_id=request))

    clinic.do(SetHolidays(holidays=(Holiday(day=days(-5), name="Founders' Day"),)))
    leave(days(-7), days(-4))  # four days, one of which is a holiday
    leave(at("13:00"), at("18:00"))  # of eight to six
    leave(days(20), days(21))
    leave(days(30), days(31), approved=False)
    leave(date(MONDAY.year - 1, 12, 30), date(MONDAY.year, 1, 1))

    asked = LeaveTaken(provider_id=clinic.osei, year=MONDAY.year, at=clinic.clock.now)
    assert clinic.ask(asked) == LeaveDays(taken=3 + 0.5 + 1, planned=2)


def test_the_room_of_a_day_is_that_of_most_of_its_visits(clinic: Clinic) -> None:
    one = clinic.do(AddRoom(name="Room 1", equipment=("ECG",))).id
    two = clinic.do(AddRoom(name="Room 2")).id
    for number, room in enumerate((two, one, one, None)):
        clinic.book(f"{10 + number}:00", days(1), room_id=room)
    clinic.book("10:00", days(3), room_id=two)
    clinic.book("10:00", days(7), room_id=two)

    found = clinic.ask(WeekRooms(provider_id=clinic.osei, day=days(2))).days
    assert [(each.day, each.room, each.equipment) for each in found] == [
        (days(1), "Room 1", ("ECG",)),
        (days(3), "Room 2", ()),
    ]
