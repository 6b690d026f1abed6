"""How long a day of 40 providers with 30 visits each takes, among all visits of a clinic.

Names and closed times included, after a commit by another connection, which drops what a reader
has cached. Beside it one raw statement on the same encrypted file with the same patients joined.
``VITALBRIDGE_BENCH_VISITS`` says among how many visits; 5,000,000 take some minutes to seed.
"""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall
from itertools import product
from pathlib import Path
from random import Random
from statistics import median
from threading import Event
from time import perf_counter
from typing import Any
from uuid import UUID

from tests import a
from tests.benchmarks.test_search import timed
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import micros
from vitalbridge_desktop.kernel.stopping import Stop
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.kernel.watching import Cancelled
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.services.schedules.queries import PeriodReport, ViewSchedule
from vitalbridge_desktop.services.tenants.commands import CreateTenant

VISITS = int(os.environ.get("VITALBRIDGE_BENCH_VISITS", "200000"))
PROVIDERS, A_DAY, SEED, ROUNDS = 40, 30, 20261127, 60
PATIENTS = min(VISITS // 10, 100_000)
FIRST = date(2016, 1, 4)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
GOAL, WITH_ROOM = 3.0, 6.0
STOPS, WITHIN = 20, 0.4  # seconds, in which no report of so many visits is done
RAW = """
SELECT a.id, a.patient_id, a.provider_id, a.room_id, a.start, a."end", a.status, a.standing,
    a.confirmed, a.visit_type_id, a.reason, a.overbook_reason, a.status_at, a.version,
    p.family_name, p.given_name, p.alert
FROM appointments a JOIN patients p ON p.tenant_id = a.tenant_id AND p.id = a.patient_id
WHERE a.tenant_id = ? AND a.start >= ? AND a.start < ?
ORDER BY a.start, a.id
"""
PATIENT = """
INSERT INTO patients (tenant_id, id, version, standing, record_number, family_name, given_name,
    birth_date, phone_digits, interpreter, active, changed)
VALUES (?, ?, 1, 'accepted', ?, ?, ?, '1980-03-14', '', 0, 1, '{}')
"""
VISIT = """
INSERT INTO appointments (tenant_id, id, patient_id, provider_id, start, "end", busy_start,
    busy_end, wall, zone, fold, minutes, status, standing, steps, confirmed, moved, booked_at,
    booked_by, status_at, version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'Europe/Berlin', 0, 20, 'booked', 'accepted', '[]', 0, '[]',
    ?, ?, ?, 1)
"""


def test_a_day_of_forty_providers_beside_the_raw_statement(
    migrated: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    file = Path(shutil.copy(migrated, tmp_path / "store.db"))
    store = Store(file, a.KEY)
    store.write(a.desk)
    bus = Bus(store, REGISTRY)
    providers = list(founded(bus))
    store.close()
    days = seeded(file, providers, Random(SEED))
    store = Store(file, a.KEY)
    bus = Bus(store, REGISTRY)
    raw, other = opened(file, a.KEY), opened(file, a.KEY)
    ours: list[float] = []
    visits: list[float] = []
    theirs: list[float] = []
    gc.collect()
    gc.freeze()  # as a desk does once it has loaded; it tidies up while nobody waits
    gc.disable()
    chance = Random(SEED)
    for _ in range(ROUNDS):  # interleaved, so that all see one machine; each time another day
        for ask, of, took in ((read, raw, theirs), (board, bus, visits), (shown, bus, ours)):
            committed(other)
            took.append(timed(ask, of, chance.choice(days).isoformat()))
    gc.enable()
    ended = [stopped(bus, days, chance) for _ in range(STOPS)]
    for each in (raw, other, store):
        each.close()
    ratio = median(ours) / median(theirs)
    record_property("store", f"{VISITS} visits, {PATIENTS} patients, seed {SEED}")
    record_property("raw statement, patients joined", told(theirs))
    record_property("day board", f"{told(visits)} = {median(visits) / median(theirs):.2f} × raw")
    record_property("report that is stopped", f"{told(ended)} until its reader is free")
    record_property("with closed times", f"{told(ours)} = {ratio:.2f} × raw (goal {GOAL:.0f})")
    assert ratio < WITH_ROOM


def stopped(bus: Bus, days: list[date], chance: Random) -> float:
    """Milliseconds from the wish to stop a report of all days until its reader is free."""
    stop, whole = Stop(), PeriodReport(from_=days[0], to=days[-1])
    free = Event()
    report = bus.submit_ask(whole, a.context(), stop)
    report.add_done_callback(lambda _: free.set())
    free.wait(chance.uniform(0, WITHIN))
    began = perf_counter()
    stop.wish()
    assert isinstance(report.exception(), Cancelled)
    return (perf_counter() - began) * 1000


def founded(bus: Bus) -> Iterator[UUID]:
    """A clinic, and its providers, who work from eight to six with a break."""
    bus.dispatch(CreateTenant(name="L", time_zone="Europe/Berlin", country="DE"), a.context())
    halves = ((wall(8), wall(13)), (wall(13, 30), wall(18, 30)))
    weekly = tuple(
        WeeklyHours(weekday=day, start=start, end=end)  # type: ignore[arg-type]
        for day, (start, end) in product(WEEK, halves)
    )
    for number in range(PROVIDERS):
        created = CreateProvider(family_name=f"Osei {number}", given_name="Ama")
        id = bus.dispatch(created, a.context()).id
        bus.dispatch(SetWorkingHours(provider_id=id, weekly=weekly), a.context())
        yield id


def seeded(file: Path, providers: list[UUID], chance: Random) -> list[date]:
    """Visits and their patients in random order, with the indexes in place; the days."""
    days = [FIRST + timedelta(days=n) for n in range(VISITS // (PROVIDERS * A_DAY))]
    patients = [chance.randbytes(16) for _ in range(PATIENTS)]
    connection = opened(file, a.KEY)
    connection.execute("BEGIN IMMEDIATE")
    for n, id in enumerate(patients):
        names = (f"BBB-{n:07}", f"Berg {n % 9999}", f"Ida {n}")
        connection.execute(PATIENT, (a.TENANT.bytes, id, *names))
    places = [*product(range(len(days)), range(A_DAY), range(len(providers)))]
    chance.shuffle(places)
    for day, n, who in places:
        row = visit(days[day], n, providers[who].bytes, chance.choice(patients), chance)
        connection.execute(VISIT, row)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return days


def visit(day: date, n: int, provider: bytes, patient: bytes, chance: Random) -> tuple[Any, ...]:
    """A row: the n-th visit of 20 minutes of a provider's day."""
    begin = datetime.combine(day, wall(7), UTC) + timedelta(minutes=20 * n)
    start, end = micros(begin), micros(begin + timedelta(minutes=20))
    times = (start, end, start, end, f"{begin:%Y-%m-%dT%H:%M}")
    booked = (start, a.STAFF.bytes, start)
    return (a.TENANT.bytes, chance.randbytes(16), patient, provider, *times, *booked)


def committed(other: Any) -> None:
    """Another connection commits: whoever reads next has to fetch every page anew."""
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE desk SET name = name")
    other.execute("COMMIT")


def read(raw: Any, day: str) -> object:
    begin = datetime.combine(date.fromisoformat(day), wall(0), UTC)
    span = (micros(begin), micros(begin + timedelta(days=1)))
    return raw.execute(RAW, (a.TENANT.bytes, *span)).fetchall()


def board(bus: Bus, day: str) -> object:
    found = bus.ask(DayBoard(date=date.fromisoformat(day)), a.context())
    assert len(found.visits) == PROVIDERS * A_DAY
    return found


def shown(bus: Bus, day: str) -> object:
    """What the board of a day asks."""
    closed = ViewSchedule(from_=date.fromisoformat(day), to=date.fromisoformat(day))
    return board(bus, day), bus.ask(closed, a.context())


def told(values: list[float]) -> str:
    return f"p50 {median(values):.2f} ms, slowest {max(values):.2f} ms"
