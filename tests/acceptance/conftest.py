"""A clinic that was made once by its commands, and a copy of it for each test."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.days import AWAY, CLOSED, DAY, at
from tests.acceptance.desk import ANNA, Desk
from tests.acceptance.server import Server, running

ALWAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def hours(start: str, end: str) -> list[dict[str, str]]:
    """Every day of the week, from *start* to *end*."""
    return [{"weekday": day, "start": start, "end": end} for day in ALWAYS]


@dataclass(frozen=True)
class Clinic:
    """A desk, and the ids of what its clinic has.

    Attributes:
        osei: Sees Pham on DAY from 10:00 to 10:30 in the room; blocked from 12:00 to 13:00.
        okafor: Like Osei from 08:00 to 18:00, with nothing booked.
        night: Works round the clock.
    """

    desk: Desk
    osei: str
    okafor: str
    night: str
    pham: str
    berg: str
    room: str
    buffered: str
    visit: str

    def booking(self, start: str, **differs: Any) -> dict[str, Any]:
        """The fields of a visit of Berg's to Osei, half an hour long."""
        usual = {"patient_id": self.berg, "provider_id": self.osei, "start": start}
        length = {} if "visit_type_id" in differs else {"minutes": 30}
        return usual | length | differs

    def book(self, start: str, **differs: Any) -> str:
        """Book it: its id."""
        return self.desk.id("create-appointment", **self.booking(start, **differs))

    def refused(self, start: str, **differs: Any) -> dict[str, Any]:
        """Book what is refused: the error."""
        return self.desk.refused("create-appointment", **self.booking(start, **differs))

    def visit_of(self, appointment_id: str) -> dict[str, Any]:
        """What the desk knows of a visit."""
        return self.desk.ask("get-appointment", appointment_id=appointment_id)


def created(desk: Desk) -> Desk:
    """The desk, with a clinic on it."""
    create = ("clinic", "create", "--name", "Nord", "--time-zone", "Europe/Berlin")
    desk.other(**ANNA).call(*create).printed()
    return desk


def patient(desk: Desk, family: str, given: str, born: str) -> str:
    """The id of a patient who is new."""
    return desk.id("create-patient", family_name=family, given_name=given, birth_date=born)


def provider(desk: Desk, name: str, start: str = "08:00", end: str = "18:00") -> str:
    """The id of a provider who works every day."""
    made = desk.id("create-provider", family_name=name, given_name="Sam")
    desk.do("set-working-hours", provider_id=made, weekly=hours(start, end))
    return made


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    """The clinic: to copy, never to use."""
    desk = created(Desk(tmp_path_factory.mktemp("made") / "desk"))
    desk.do("update-tenant", horizon_days=800, self_approval=True)
    desk.do("set-holidays", holidays=[{"day": str(CLOSED), "name": "Founders' Day"}])
    osei, okafor = provider(desk, "Osei"), provider(desk, "Okafor")
    pham = patient(desk, "Pham", "Linh", "1988-09-02")
    room = desk.id("add-room", name="Room 1")
    visit = {"patient_id": pham, "provider_id": osei, "room_id": room, "minutes": 30}
    leave = desk.id("submit-leave-request", provider_id=osei, start=str(AWAY), end=str(AWAY))
    desk.do("approve-leave-request", leave_request_id=leave)
    desk.do("block-time", provider_id=osei, start=at("12:00"), end=at("13:00"), reason="Audit")
    return Clinic(
        desk,
        osei,
        okafor,
        provider(desk, "Nacht", "00:00", "23:59"),
        pham,
        patient(desk, "Berg", "Maja", "1990-04-12"),
        room,
        desk.id("define-visit-type", name="Long", minutes=30, buffer_before=10, buffer_after=10),
        desk.id("create-appointment", start=at("10:00", DAY), **visit),
    )


@pytest.fixture
def clinic(made: Clinic, tmp_path: Path) -> Clinic:
    """A clinic of the test's own."""
    folder = shutil.copytree(made.desk.folder, tmp_path / "desk")
    fields = made.__dict__ | {"desk": made.desk.other(folder=folder)}
    return Clinic(**fields)


@pytest.fixture(scope="session")
def wrapped_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic on a computer without a keyring: to copy, never to use."""
    return created(Desk(tmp_path_factory.mktemp("wrapped") / "desk", keyring=False)).folder


@pytest.fixture
def wrapped(wrapped_made: Path, tmp_path: Path) -> Desk:
    """A clinic that only its password opens."""
    folder = shutil.copytree(wrapped_made, tmp_path / "wrapped")
    return Desk(folder, keyring=False, **ANNA)


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    """Another clinic, for the sake of its ids."""
    desk = created(Desk(tmp_path_factory.mktemp("stranger") / "desk"))
    osei, pham = provider(desk, "Osei"), patient(desk, "Pham", "Linh", "1988-09-02")
    room = desk.id("add-room", name="Room 1")
    kind = desk.id("define-visit-type", name="Long", minutes=30)
    fields = {"patient_id": pham, "provider_id": osei, "minutes": 30}
    visit = desk.id("create-appointment", start=at("10:00"), **fields)
    return Clinic(desk, osei, osei, osei, pham, pham, room, kind, visit)


@pytest.fixture(scope="session")
def demo_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demo clinic: to copy, never to use."""
    folder = tmp_path_factory.mktemp("demo")
    small = ("--no-gui", "--patients", "50", "--days", "3", "--providers", "3")
    Desk(folder).call("demo", *small).printed()
    return folder / "demo"


@pytest.fixture
def demo(demo_made: Path, tmp_path: Path) -> Desk:
    """A demo clinic of the test's own, with the person in front of it who may everything."""
    folder = shutil.copytree(demo_made, tmp_path / "demo")
    return Desk(folder, user="demo", password="demo")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A central server that runs while the module's tests do."""
    with running(tmp_path_factory.mktemp("server")) as served:
        yield served
