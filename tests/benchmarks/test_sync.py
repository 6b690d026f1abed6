"""A desk comes back with 10,000 events; another one fetches them. Real services, real processes.

Beside each figure stands the floor, taken in the same run and in turn: the same envelopes through
raw Starlette and raw SQL, without rules, verdicts or chain.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from statistics import quantiles
from time import perf_counter
from uuid import UUID

import httpx2

from tests import a
from tests.benchmarks.floor_server import kept, laid_out
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.messages import Command, Context
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import CreateAppointment
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.signing_in import SYSTEM
from vitalbridge_desktop.sync.enrolment import join
from vitalbridge_desktop.sync.relay import Relay
from vitalbridge_desktop.sync.status import sync_status

EVENTS, BATCH = 10_000, 500
PROVIDERS, PATIENTS = 20, 1_000
LIMIT = 10.0  # seconds
LIVE = 200  # facts that are followed one by one
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def server(folder: Path) -> Iterator[tuple[str, Callable[..., dict[str, str]]]]:
    """A running server: its address, and calls beside it."""
    command = [sys.executable, "-m", "vitalbridge_desktop.server", "--data-dir", str(folder)]

    def call(*args: str) -> dict[str, str]:
        done = subprocess.run([*command, *args], check=True, capture_output=True, text=True)
        answer: dict[str, str] = json.loads(done.stdout)
        return answer

    run = [*command, "run", "--port", "0"]
    with subprocess.Popen(run, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        yield running.stderr.readline().split()[-1], call
        running.terminate()


@contextmanager
def floor(folder: Path) -> Iterator[str]:
    """The floor's server."""
    program = [sys.executable, "-m", "tests.benchmarks.floor_server", str(folder / "floor.db")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as running:
        assert running.stdout is not None
        yield f"http://127.0.0.1:{running.stdout.readline().strip()}"


def desk(folder: Path, name: str, url: str, code: str) -> Bus:
    """A desk of the clinic on the server."""
    file = folder / f"{name}.db"
    migrate(file, a.KEY, "desk")
    bus = Bus(Store(file, a.KEY), REGISTRY)
    join(bus, url, code, desk_name=name)
    return bus


def queued(bus: Bus) -> None:
    """State so many facts that nobody has heard of."""
    hours = [{"weekday": day, "start": "00:00", "end": "00:00"} for day in WEEKDAYS]
    providers = done(
        bus, [CreateProvider(family_name=f"P{n}", given_name="A") for n in range(PROVIDERS)]
    )
    for id in providers:
        said = json.dumps({"provider_id": str(id), "weekly": hours})
        done(bus, [SetWorkingHours.model_validate_json(said)])
    born = date(1950, 1, 1)
    people = [
        CreatePatient(family_name=f"F{n}", given_name=f"G{n}", birth_date=born + timedelta(days=n))
        for n in range(PATIENTS)
    ]
    patients = done(bus, people)
    first = datetime.combine(date.today() + timedelta(days=1), time(8))  # noqa: DTZ011 - a day
    visits = [
        CreateAppointment(
            patient_id=patients[(7 * n) % PATIENTS],
            provider_id=providers[n % PROVIDERS],
            start=first + timedelta(days=n // 800, minutes=15 * (n // PROVIDERS % 40)),
            minutes=15,
        )
        for n in range(EVENTS - 2 * PROVIDERS - PATIENTS)
    ]
    done(bus, visits)


def done(bus: Bus, commands: Sequence[Command]) -> list[UUID]:
    """Carry out commands, many in one transaction; what each made."""
    context = Context(SYSTEM)

    def work(driver: Driver) -> list[UUID]:
        return [bus.perform(command, context, driver)[0].id for command in commands]

    return bus.store.write(work)


def raw(bus: Bus, url: str, folder: Path) -> tuple[float, float]:
    """Seconds of the floor: to push the same envelopes, and to pull them into another store."""
    sql = "SELECT raw FROM outbox ORDER BY seq"
    raws = [text for (text,) in bus.store.read(lambda d: d.execute(sql, {}).fetchall())]
    with httpx2.Client(base_url=url) as http, closing(laid_out(folder / "other.db")) as other:
        began = perf_counter()
        for at in range(0, len(raws), BATCH):
            http.post("/push", content="[" + ",".join(raws[at : at + BATCH]) + "]")
        pushed, after = perf_counter(), 0
        while entries := http.get("/pull", params={"after": after}).json():
            kept(other, entries, [json.dumps(entry) for entry in entries])
            after += len(entries)
        assert after == len(raws)
        return pushed - began, perf_counter() - pushed


def digest(bus: Bus, driver: Driver) -> str:
    """What the desk's confirmed rows add up to."""
    return sync_status(bus.transaction(driver)).digest


def test_a_backlog_of_ten_thousand_events_is_drained(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with server(tmp_path / "server") as (url, call), floor(tmp_path) as floor_url:
        tenant = call("tenant", "create", "--name", "A", "--time-zone", "Europe/Berlin")
        one, two = (
            desk(tmp_path, name, url, call("desk", "enrol", tenant["tenant_id"])["code"])
            for name in ("one", "two")
        )
        Relay(one).sync_once()
        queued(one)
        raw_push, raw_pull = raw(one, floor_url, tmp_path)
        began = perf_counter()
        told = Relay(one).sync_once()
        drained = perf_counter()
        Relay(two).sync_once()
        fetched = perf_counter() - drained
        drained -= began
    digests = [bus.store.read(partial(digest, bus)) for bus in (one, two)]
    for bus in (one, two):
        bus.store.close()
    assert (told.pushed, told.rejected, told.waiting) == (EVENTS, 0, 0)
    assert digests[0] == digests[1]
    for name, value in (
        ("pushed, judged, pulled and confirmed", f"{drained:.2f} s (limit {LIMIT:.0f} s)"),
        ("floor for the push", f"{raw_push:.2f} s, ratio {drained / raw_push:.1f}"),
        ("pulled and applied by another desk", f"{fetched:.2f} s"),
        ("floor for the pull", f"{raw_pull:.2f} s, ratio {fetched / raw_pull:.1f}"),
        ("events", f"{EVENTS}, batches of {BATCH}; encrypted, synchronous FULL"),
        ("load", f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"),
    ):
        print(f"{name}: {value}")
        record_property(name, value)


def test_what_one_desk_does_is_on_the_other(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """From the answer at one desk to the commit at the other: three durable commits."""
    with server(tmp_path / "server") as (url, call):
        tenant = call("tenant", "create", "--name", "A", "--time-zone", "Europe/Berlin")
        one, two = (
            desk(tmp_path, name, url, call("desk", "enrol", tenant["tenant_id"])["code"])
            for name in ("one", "two")
        )
        seen = SimpleQueue[float]()
        relays = [Relay(one), Relay(two)]
        for relay in relays:
            relay.start()
        done(one, [CreateProvider(family_name="First", given_name="A")])
        relays[0].wake()
        two.subscribe(lambda kinds: seen.put(perf_counter()) if kinds else None)
        took = [lived(one, seen, n) for n in range(LIVE)]
        for relay in relays:
            relay.stop()
        for bus in (one, two):
            bus.store.close()
    p50, p95 = quantiles(took, n=20)[9], quantiles(took, n=20)[18]
    for name, value in (
        ("p50", f"{1000 * p50:.1f} ms (goal 10)"),
        ("p95", f"{1000 * p95:.1f} ms (goal 40)"),
        ("load", f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"),
    ):
        print(f"{name}: {value}")
        record_property(name, value)


def lived(bus: Bus, seen: SimpleQueue[float], number: int) -> float:
    """Seconds until the other desk has what this one has just answered."""
    while not seen.empty():
        seen.get()
    bus.dispatch(CreateProvider(family_name=f"P{number}", given_name="A"), Context(SYSTEM))
    answered = perf_counter()
    return seen.get(timeout=20) - answered
