"""Laws of the clinic: it is founded once, and says of itself what it was told last."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from pydantic import ValidationError

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo, Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.tenants.admission import ClinicExists
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    CreateTenant,
    Holiday,
    SetHolidays,
    UpdateLocation,
    UpdateRoom,
    UpdateTenant,
)
from vitalbridge_desktop.services.tenants.queries import (
    GetTenant,
    ListLocations,
    ListRooms,
    ListTenants,
    Tenant,
)
from vitalbridge_desktop.services.tenants.service import tenants

FOUND = CreateTenant(name="Lakeside", time_zone="Europe/Berlin", country="DE", region="DE-BY")


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    return make_bus(tenants)


@pytest.fixture
def clinic(bus: Bus) -> UUID:
    return bus.dispatch(FOUND, a.context()).id


def test_a_clinic_has_the_id_of_its_desk_and_the_defaults_of_a_clinic(bus: Bus) -> None:
    done = bus.dispatch(FOUND, a.context())

    assert (done.id, done.events) == (a.TENANT, ("tenant.created",))
    known = bus.ask(GetTenant(), a.context())
    assert known == Tenant(a.TENANT, "Lakeside", "Europe/Berlin", "DE", "DE-BY", 365, False, ())
    assert bus.ask(ListTenants(), a.context()).tenants == (known,)


def test_before_a_clinic_is_founded_there_is_none(bus: Bus) -> None:
    assert bus.ask(ListTenants(), a.context()).tenants == ()
    with pytest.raises(NotFound) as refused:
        bus.ask(GetTenant(), a.context())
    assert refused.value.field == "tenant_id"


@pytest.mark.usefixtures("clinic")
def test_a_clinic_is_founded_once(bus: Bus) -> None:
    with pytest.raises(ClinicExists, match="Lakeside"):
        bus.dispatch(CreateTenant(name="Hillside", time_zone="Europe/Paris"), a.context())
    assert bus.ask(GetTenant(), a.context()).name == "Lakeside"


def test_a_desk_founds_no_clinic_but_its_own(bus: Bus) -> None:
    other = FOUND.model_copy(update={"tenant_id": uuid7()})
    with pytest.raises(Invalid, match="another clinic"):
        bus.dispatch(other, a.context())


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "Europe"])
def test_a_clinic_in_no_time_zone_is_refused_at_that_field(bus: Bus, zone: str) -> None:
    with pytest.raises(Invalid) as refused:
        bus.dispatch(CreateTenant(name="Lakeside", time_zone=zone), a.context())
    assert refused.value.field == "time_zone"


@pytest.mark.parametrize("country", ["Germany", "de", ""])
def test_a_country_is_two_capital_letters(country: str) -> None:
    with pytest.raises(ValidationError):
        CreateTenant(name="Lakeside", time_zone="Europe/Berlin", country=country)


@pytest.mark.usefixtures("clinic")
def test_only_what_is_said_changes_and_undo_says_only_that_again(bus: Bus) -> None:
    done = bus.dispatch(UpdateTenant(name="Lakeview", region=None), a.context())
    bus.dispatch(UpdateTenant(horizon_days=90), a.context())

    bus.undo(done.command_id, a.context())

    known = bus.ask(GetTenant(), a.context())
    assert (known.name, known.region, known.horizon_days) == ("Lakeside", "DE-BY", 90)
    assert known.version == 4


@pytest.mark.usefixtures("clinic")
@pytest.mark.parametrize("same", [{}, {"name": "Lakeside"}, {"name": None}, {"country": "DE"}])
def test_saying_what_is_so_already_is_refused(bus: Bus, same: dict[str, str | None]) -> None:
    with pytest.raises(AlreadySo):
        bus.dispatch(UpdateTenant.model_validate(same), a.context())


@pytest.mark.usefixtures("clinic")
def test_holidays_replace_those_before_and_stand_in_order(bus: Bus) -> None:
    easter = Holiday(day=date(2027, 3, 29), name="Easter Monday")
    new_year = Holiday(day=date(2027, 1, 1), name="New Year")
    done = bus.dispatch(SetHolidays(holidays=(easter, new_year)), a.context())

    closed = bus.ask(GetTenant(), a.context()).holidays
    assert [(each.day, each.name) for each in closed] == [
        (date(2027, 1, 1), "New Year"),
        (date(2027, 3, 29), "Easter Monday"),
    ]
    fewer = bus.dispatch(SetHolidays(holidays=(new_year,)), a.context())
    assert len(bus.ask(GetTenant(), a.context()).holidays) == 1
    bus.undo(fewer.command_id, a.context())
    assert len(bus.ask(GetTenant(), a.context()).holidays) == 2
    bus.undo(done.command_id, a.context())
    assert bus.ask(GetTenant(), a.context()).holidays == ()


@pytest.mark.usefixtures("clinic")
def test_a_day_that_is_named_twice_is_refused(bus: Bus) -> None:
    twice = tuple(Holiday(day=date(2027, 1, 1), name=name) for name in ("New Year", "Stocktaking"))
    with pytest.raises(Invalid, match="01 January 2027") as refused:
        bus.dispatch(SetHolidays(holidays=twice), a.context())
    assert refused.value.field == "holidays"


def test_a_location_keeps_the_clinics_time_unless_it_has_its_own(bus: Bus) -> None:
    id = bus.dispatch(AddLocation(name="Harbour", address="Pier 4"), a.context()).id
    assert bus.ask(ListLocations(), a.context()).locations[0].time_zone is None

    bus.dispatch(UpdateLocation(location_id=id, time_zone="Europe/London"), a.context())
    (harbour,) = bus.ask(ListLocations(), a.context()).locations
    assert (harbour.time_zone, harbour.address) == ("Europe/London", "Pier 4")

    for time_zone in ("Nowhere", "Mars/Olympus"):
        with pytest.raises(Invalid, match="time zone"):
            bus.dispatch(UpdateLocation(location_id=id, time_zone=time_zone), a.context())


def test_a_room_stands_in_a_location_of_the_clinic(bus: Bus) -> None:
    harbour = bus.dispatch(AddLocation(name="Harbour"), a.context()).id
    bus.dispatch(AddRoom(name="Room 2", location_id=harbour), a.context())
    bus.dispatch(AddRoom(name="Room 1"), a.context())

    rooms = bus.ask(ListRooms(), a.context()).rooms
    assert [(r.name, r.location_id) for r in rooms] == [("Room 1", None), ("Room 2", harbour)]
    with pytest.raises(NotFound) as refused:
        bus.dispatch(AddRoom(name="Room 3", location_id=uuid7()), a.context())
    assert refused.value.field == "location_id"


def test_a_room_goes_out_of_use_and_comes_back_by_undo(bus: Bus) -> None:
    id = bus.dispatch(AddRoom(name="Room 1"), a.context()).id
    closed = bus.dispatch(UpdateRoom(room_id=id, active=False), a.context())
    assert not bus.ask(ListRooms(), a.context()).rooms[0].active
    with pytest.raises(AlreadySo):
        bus.dispatch(UpdateRoom(room_id=id, name="Room 1", active=False), a.context())
    bus.undo(closed.command_id, a.context())
    assert bus.ask(ListRooms(), a.context()).rooms[0].active


@pytest.mark.parametrize(
    "command",
    [
        UpdateRoom(room_id=uuid7(), name="Room 1"),
        UpdateLocation(location_id=uuid7(), name="Harbour"),
        UpdateTenant(name="Lakeside"),
    ],
)
def test_what_the_clinic_does_not_have_is_not_found(
    bus: Bus, command: UpdateRoom | UpdateLocation | UpdateTenant
) -> None:
    with pytest.raises(NotFound):
        bus.dispatch(command, a.context())
