"""The day's board of 40 providers × 30 visits out of a large book, beside the bare SQL.

Each time after a commit by another connection, which drops the reader's cache: as when a board asks
again. The book holds 1,000,000 visits at ``VITALBRIDGE_BENCH_SCALE`` 5.
"""

import os
import platform
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, insert

from tests import a
from tests.services.appointments.clinics import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver, SqliteConnection
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.kernel.store import PRAGMAS, Store
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.appointments.tables import appointments
from vitalbridge_desktop.services.patients.tables import patients

SCALE = float(os.environ.get("VITALBRIDGE_BENCH_SCALE", "1"))
VISITS, PATIENTS, PROVIDERS, A_DAY = int(200_000 * SCALE), int(20_000 * SCALE), 40, 30
DAYS = VISITS // (PROVIDERS * A_DAY)
FIRST, SEED, ROUNDS = datetime(2024, 3, 4, 7, tzinfo=UTC), 3, 15
BARE = """
SELECT a.id, a.provider_id, a.room_id, a.start, a."end", a.status, a.standing, a.confirmed,
       a.visit_type_id, a.reason, p.family_name, p.given_name, p.alert
FROM appointments a JOIN patients p ON p.tenant_id = a.tenant_id AND p.id = a.patient_id
WHERE a.tenant_id = ? AND a.start > ? AND a.start < ? AND a."end" > ?
ORDER BY a.start, a.id"""


def test_the_days_board_beside_the_bare_sql(
    migrated: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    store = Store(Path(shutil.copy(migrated, tmp_path / "store.db")), a.KEY)
    store.write(a.desk)
    clinic = Clinic(Bus(store, REGISTRY, clock := Clock()), clock)
    store.write(filled)
    other, bare, ours = store.open(), list[float](), list[float]()
    shown = 0
    chosen = Random(SEED)
    for _ in range(ROUNDS):  # in turn, so that both meet the same weather
        day = (FIRST + timedelta(days=chosen.randrange(DAYS))).date()
        disturbed(other)
        bare.append(took(lambda day=day: store.read(lambda driver: raw(driver, day))))  # type: ignore[misc]
        disturbed(other)
        board = DayBoard(date=day, at=clock.now)
        ours.append(took(lambda board=board: clinic.ask(board)))  # type: ignore[misc]
        shown = len(clinic.ask(board).visits)
    other.close()
    store.close()
    ratio = median(ours) / median(bare)
    for name, value in (
        ("book", f"{VISITS} visits, {PATIENTS} patients, {shown} on the day, seed {SEED}"),
        ("bare SQL, patients joined", told(bare)),
        ("board", f"{told(ours)} = {ratio:.2f} × the bare SQL (goal 3)"),
        ("versions", f"Python {platform.python_version()}, {PRAGMAS}"),
    ):
        print(f"{name}: {value}")
        record_property(name, value)
    assert shown == PROVIDERS * A_DAY


def filled(driver: Driver) -> None:
    """The whole book, in random order with the indexes in place."""
    chosen = Random(SEED)
    who = [UUID(int=chosen.getrandbits(128)) for _ in range(PATIENTS)]
    adding = Row(patients)
    for number, id in enumerate(who):
        adding.write(
            driver, id=id, family_name=f"F{number}", given_name="Ida", birth_date=date(1961, 3, 14),
            active=True, version=1, standing="accepted", record_number=f"{number:08}",
            phone_digits="", interpreter=False, changed={},
        )  # fmt: skip
    doctors = [UUID(int=chosen.getrandbits(128)) for _ in range(PROVIDERS)]
    places = list(places_of(doctors))
    chosen.shuffle(places)
    booking = Row(appointments)
    for provider_id, start in places:
        end = start + timedelta(minutes=15)
        booking.write(
            driver, id=UUID(int=chosen.getrandbits(128)), patient_id=chosen.choice(who),
            provider_id=provider_id, start=start, end=end, busy_start=start, busy_end=end,
            wall=f"{start:%Y-%m-%dT%H:%M}", zone="Europe/Berlin", fold=0, minutes=15,
            status="booked", standing="accepted", steps=[], confirmed=False, told=None,
            moved=[str(a.DESK), 1], booked_at=start, booked_by=a.STAFF, status_at=start, version=1,
        )  # fmt: skip


def places_of(doctors: list[UUID]) -> Iterator[tuple[UUID, datetime]]:
    """Every doctor's day, one visit after another."""
    for day in range(DAYS):
        for provider_id in doctors:
            for number in range(A_DAY):
                yield provider_id, FIRST + timedelta(days=day, minutes=15 * number)


class Row:
    """Writes rows of one table, past the services."""

    def __init__(self, table: Table) -> None:
        columns = [column.name for column in table.columns]
        names: dict[str, Any] = {name: bindparam(name) for name in columns}
        self._statement = Prepared(insert(table).values(names), SQLITE)
        self._empty: dict[str, object] = dict.fromkeys(names)

    def write(self, driver: Driver, **values: object) -> None:
        """One row; what is not said is empty."""
        self._statement.run(driver, {**self._empty, "tenant_id": a.TENANT, **values})


def raw(driver: Driver, day: date) -> int:
    """The bare SQL, its rows thrown away."""
    since = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1_000_000
    span = a.TENANT.bytes, since - 86_400_000_000, since + 86_400_000_000, since
    return len(driver.execute(BARE, span).fetchall())


def disturbed(other: SqliteConnection) -> None:
    """Another connection commits."""
    other.execute("UPDATE desk SET clock_offset = clock_offset + 1")


def took(work: Callable[[], object]) -> float:
    """How long it takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def told(figures: list[float]) -> str:
    """The median, and the spread."""
    return f"{median(figures):.2f} ms ({min(figures):.2f} to {max(figures):.2f})"
