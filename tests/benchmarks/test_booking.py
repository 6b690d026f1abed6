"""What booking one appointment costs, beside the raw transaction that runs the same statements."""

import os
import platform
import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

import pytest

from tests.benchmarks.replay import encrypted_copy, plain_copy, recorded, replayed
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.demo.clinic import Size
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import sqlcipher
from vitalbridge_desktop.kernel.keys import DEMO_KEY
from vitalbridge_desktop.kernel.messages import Command, Context
from vitalbridge_desktop.kernel.store import PRAGMAS, Store
from vitalbridge_desktop.services.appointments.commands import CreateAppointment
from vitalbridge_desktop.services.patients.queries import SearchPatients
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.schedules.queries import ViewAvailability
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.signing_in import SYSTEM

SCALE = float(os.environ.get("VITALBRIDGE_BENCH_SCALE", "1"))
SIZE = Size(providers=40, patients=int(10_000 * SCALE), days=int(60 * SCALE))
MOMENT = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
ROUNDS, BOOKINGS = 8, 100  # a round: so many by each way, in turn
GOAL, WITH_ROOM = 3.0, 4.0
WEEKS, HALF_AN_HOUR = 6, timedelta(minutes=30)
CONTEXT = Context(SYSTEM, "Desk 2")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of a large demo clinic: to copy."""
    folder = tmp_path_factory.mktemp("large") / "demo"
    ensure(Settings(folder), SIZE, MOMENT)
    return folder / "store.db"


def bookings(bus: Bus, many: int) -> list[Command]:
    """Visits at free times after the demo's own, in random order."""
    providers = [each.id for each in bus.ask(ListProviders(), CONTEXT).providers]
    patients = [each.id for each in bus.ask(SearchPatients(text="a", limit=50), CONTEXT).patients]
    monday = MOMENT.date() + timedelta(weeks=-(-SIZE.days // 7) + 1)
    asked = ViewAvailability(from_=monday, to=monday + timedelta(weeks=WEEKS))
    whose = dict(zip(providers, patients, strict=False))  # nobody is in two places at once
    places = [
        CreateAppointment(
            patient_id=whose[each.provider_id],
            provider_id=each.provider_id,
            start=span.start + number * HALF_AN_HOUR,
            minutes=30,
        )
        for each in bus.ask(asked, CONTEXT).providers
        for span in each.spans
        for number in range((span.end - span.start) // HALF_AN_HOUR)
    ]
    return list(Random(5).sample(places, many))


def fresh(store: Path, target: Path) -> Bus:
    """A bus on a copy of the store, at the moment around which it is dated."""
    copy = Store(Path(shutil.copy(store, target)), DEMO_KEY)
    return Bus(copy, REGISTRY, clock=lambda: MOMENT)


def through(dispatch: Callable[[Command], object], commands: list[Command]) -> list[float]:
    """The seconds that each command took."""
    took = []
    for command in commands:
        begun = time.perf_counter()
        dispatch(command)
        took.append(time.perf_counter() - begun)
    return took


def test_booking_through_the_bus_beside_the_raw_transaction(
    book: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    bus, hopless = fresh(book, tmp_path / "bus.db"), fresh(book, tmp_path / "hopless.db")
    recording = fresh(book, tmp_path / "recording.db")
    commands = bookings(bus, ROUNDS * BOOKINGS)
    statements = recorded(recording.store, recording, commands, CONTEXT)
    recording.store.close()
    plain = plain_copy(book, DEMO_KEY, tmp_path / "plain.db")
    sealed = encrypted_copy(book, DEMO_KEY, tmp_path / "sealed.db")

    def on_the_writer(several: list[Command]) -> list[float]:
        def perform(command: Command) -> None:
            hopless.store.write_here(partial(hopless.perform, command, CONTEXT))

        return hopless.store.on_writer(lambda: through(perform, several)).result()

    ways: dict[str, Callable[[slice], list[float]]] = {
        "raw sqlite3": lambda part: replayed(plain, statements[part]),
        "raw sqlcipher3": lambda part: replayed(sealed, statements[part]),
        "bus": lambda part: through(lambda c: bus.dispatch(c, CONTEXT), commands[part]),
        "bus without the thread hop": lambda part: on_the_writer(commands[part]),
    }
    took: dict[str, list[list[float]]] = {way: [] for way in ways}
    for number in range(ROUNDS):  # interleaved, so that all meet the same weather
        part = slice(number * BOOKINGS, (number + 1) * BOOKINGS)
        for way, run in ways.items():
            took[way].append(run(part))

    raw = [median(each) for each in took["raw sqlite3"]]
    sealed_raw = [median(each) for each in took["raw sqlcipher3"]]
    record_property("book", f"{SIZE}, {visits(bus)} visits, seed {SIZE.seed}")
    record_property("versions", versions(bus.store))
    for way, rounds in took.items():
        ratios = [median(each) / base for each, base in zip(rounds, raw, strict=True)]
        sealed_by = [median(each) / base for each, base in zip(rounds, sealed_raw, strict=True)]
        every = sorted(one * 1000 for each in rounds for one in each)
        p99 = quantiles(every, n=100)[-1]
        record_property(
            way,
            f"{median(every):.2f} ms, p99 {p99:.2f} ms = {median(ratios):.2f} × raw sqlite3"
            f" ({min(ratios):.2f} to {max(ratios):.2f}), {median(sealed_by):.2f} × raw sqlcipher3",
        )
    for each in (bus, hopless):
        each.store.close()
    through_the_bus = [
        median(each) / base
        for each, base in zip(took["bus without the thread hop"], raw, strict=True)
    ]
    assert median(through_the_bus) < WITH_ROOM, f"goal {GOAL}"


def visits(bus: Bus) -> int:
    """How many appointments the book holds."""
    found = bus.store.read(lambda d: d.execute("SELECT count(*) FROM appointments").fetchone())
    return int((found or (0,))[0])


def versions(store: Store) -> str:
    """What ran, and with which PRAGMAs."""
    cipher = store.read(lambda driver: driver.execute("PRAGMA cipher_version").fetchone())
    sqlite = sqlcipher.sqlite_version
    return f"Python {platform.python_version()}, SQLite {sqlite}, SQLCipher {cipher}, {PRAGMAS}"
