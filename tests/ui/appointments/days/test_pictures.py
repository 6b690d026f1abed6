"""What the board draws of what the services answer."""

from datetime import date, time

import pytest

from tests import a
from tests.ui.appointments import monday
from tests.ui.appointments.monday import MONDAY, Clinic, at
from vitalbridge_desktop.services.appointments.commands import (
    CreateAppointment,
    HoldSlot,
    MarkNoShow,
)
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.providers.commands import DeactivateProvider
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.schedules.commands import BlockTime
from vitalbridge_desktop.services.schedules.queries import ViewSchedule
from vitalbridge_desktop.services.tenants.commands import AddRoom
from vitalbridge_desktop.services.tenants.queries import ListRooms
from vitalbridge_desktop.ui.appointments.board.model import BoardColumn, BoardPicture
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.pictures import ByProvider, ByRoom


def picture(
    clinic: Clinic, day: date = MONDAY, columns: ByProvider | ByRoom | None = None
) -> BoardPicture:
    """A day as it is drawn at 10:42."""
    answer = BoardAnswer(
        day,
        clinic.bus.ask(ListProviders(include_inactive=True), a.context()),
        clinic.bus.ask(DayBoard(date=day, at=clinic.clock()), a.context()),
        clinic.bus.ask(ViewSchedule(from_=day, to=day), a.context()),
        clinic.bus.ask(ListRooms(), a.context()),
    )
    return (columns or ByProvider()).picture(answer, at("10:42"))


def column(drawn: BoardPicture, title: str) -> BoardColumn:
    """Somebody's column."""
    return next(each for each in drawn.columns if title in each.title)


def test_the_day_reaches_from_half_an_hour_before_to_an_hour_after(clinic: Clinic) -> None:
    drawn = picture(clinic)
    assert (drawn.first, drawn.last) == (time(8), time(17, 30))
    assert drawn.now == at("10:42")
    sunday = picture(clinic, date(2026, 11, 29))
    assert (sunday.first, sunday.last, sunday.now) == (time(8), time(17), None)


def test_a_visit_before_opening_is_still_on_the_board(clinic: Clinic) -> None:
    clinic.clock.put("05:00")
    clinic.do(
        CreateAppointment(
            patient_id=clinic.patient("Holm, Sara"),
            provider_id=clinic.providers["Okafor"],
            start=at("06:40"),
            minutes=30,
            overbook_reason="in pain",
        )
    )
    assert picture(clinic).first == time(6)


def test_a_board_without_columns_says_what_is_missing(clinic: Clinic) -> None:
    assert picture(clinic).nobody == ""
    assert "no rooms yet" in picture(clinic, columns=ByRoom()).nobody
    for provider_id in clinic.providers.values():
        clinic.do(DeactivateProvider(provider_id=provider_id))
    assert "no providers yet" in picture(clinic).nobody


def test_the_load_is_booked_over_open_time(clinic: Clinic) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("08:30"), minutes=60)
    clinic.visit("Diaz, Ana", "Okafor", at("10:00"), minutes=24)
    assert column(picture(clinic), "Okafor").load == pytest.approx(84 / 420)
    clinic.do(MarkNoShow(appointment_id=clinic.visits["Holm, Sara"]))
    assert column(picture(clinic), "Okafor").load == pytest.approx(24 / 420)
    clinic.do(BlockTime(provider_id=clinic.providers["Okafor"], start=at("13:00"), end=at("16:30")))
    assert column(picture(clinic), "Okafor").load == pytest.approx(24 / 210)


def test_leave_bands_the_whole_day_and_says_until_when(clinic: Clinic) -> None:
    monday.busy(clinic)
    weber = column(picture(clinic), "Weber")
    assert (weber.subtitle, weber.load) == ("On leave · Dermatology", None)
    assert [(span.kind, span.label) for span in weber.spans if span.kind != "open"] == [
        ("leave", "On leave until Wed 25 Nov · approved")
    ]
    last = column(picture(clinic, date(2026, 11, 25)), "Weber")
    assert (last.spans[-1].start.time(), last.spans[-1].kind) == (time(0), "leave")


def test_a_break_over_noon_is_lunch(clinic: Clinic) -> None:
    okafor = column(picture(clinic), "Okafor")
    breaks = [span for span in okafor.spans if span.kind == "break"]
    assert [(span.start, span.end, span.label) for span in breaks] == [
        (at("12:00"), at("13:00"), "Lunch")
    ]


def test_who_left_the_clinic_stays_on_the_board_as_long_as_somebody_is_booked(
    clinic: Clinic,
) -> None:
    clinic.provider("Haddad", "Nadia", None, "Nurse")
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    clinic.do(DeactivateProvider(provider_id=clinic.providers["Okafor"]))
    clinic.do(DeactivateProvider(provider_id=clinic.providers["Haddad"]))
    assert [each.title for each in picture(clinic).columns] == ["Dr. Samuel Okafor"]


def test_a_held_room_is_told_in_its_column_as_in_the_providers(clinic: Clinic) -> None:
    room, _ = (clinic.do(AddRoom(name=name)) for name in ("ECG", "Lab"))
    clinic.do(
        HoldSlot(
            provider_id=clinic.providers["Okafor"], start=at("14:00"), minutes=30, room_id=room
        )
    )

    def held(drawn: BoardPicture) -> dict[str, list[str]]:
        return {
            each.title: [span.label for span in each.spans if span.kind == "hold"]
            for each in drawn.columns
        }

    assert held(picture(clinic)) == {"Dr. Samuel Okafor": ["Held until 10:52"]}
    by_room = held(picture(clinic, columns=ByRoom()))
    assert by_room == {"ECG": ["Held until 10:52"], "Lab": []}
