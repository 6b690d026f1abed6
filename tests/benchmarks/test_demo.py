"""How long the demo clinic takes to make, beside the same rows written by the bare driver."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from tests import a
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.demo.clinic import Size
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.kernel.driver import Row
from vitalbridge_desktop.kernel.keys import DEMO_KEY
from vitalbridge_desktop.kernel.ledger import desk, digests, inbox
from vitalbridge_desktop.kernel.store import opened
from vitalbridge_desktop.settings import Settings

ROUNDS, LIMIT = 3, 5.0  # seconds
TABLES = (*REGISTRY.tables.values(), desk, digests, inbox)


def test_the_demo_clinic_is_made_in_five_seconds(
    migrated: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    made: list[float] = []
    bare: list[float] = []
    for number in range(ROUNDS):  # in turn, so that both meet the same weather
        folder = tmp_path / f"{number}" / "demo"
        began = perf_counter()
        ensure(Settings(folder))
        made.append(perf_counter() - began)
        target = Path(shutil.copy(migrated, tmp_path / f"{number}.db"))
        bare.append(by_hand(folder / "store.db", target))
    ratio = median(made) / median(bare)
    for name, value in (
        ("clinic", f"{Size()}"),
        ("the same rows by the bare driver", f"{median(bare):.2f} s"),
        ("demo clinic", f"{median(made):.2f} s = {ratio:.1f} × that (limit {LIMIT:.0f} s)"),
        ("spread", f"{min(made):.2f} to {max(made):.2f} s"),
        ("load", f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"),
    ):
        print(f"{name}: {value}")
        record_property(name, value)


def by_hand(source: Path, target: Path) -> float:
    """Seconds to write the rows of one store into an empty one, with its indexes and triggers."""
    there, here = opened(source, DEMO_KEY), opened(target, a.KEY)
    rows: dict[str, list[Row]] = {
        table.name: there.execute(f"SELECT * FROM {table.name}").fetchall() for table in TABLES
    }
    began = perf_counter()
    here.execute("BEGIN IMMEDIATE")
    for name, every in rows.items():
        for row in every:
            here.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
    here.execute("COMMIT")
    took = perf_counter() - began
    there.close()
    here.close()
    return took
