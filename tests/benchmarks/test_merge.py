"""How long it takes to merge a patient with 500 visits, beside the same rows by the bare driver."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from tests import a
from tests.services.appointments.clinics import MONDAY, Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.services.patients.commands import MergePatients, UnmergePatients
from vitalbridge_desktop.services.tenants.commands import UpdateTenant

VISITS, OTHERS, ROUNDS = 500, 100_000, 15
LIMIT = 50.0  # ms


def test_a_patient_with_500_visits_is_merged_within_a_twentieth_of_a_second(
    migrated: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    file = Path(shutil.copy(migrated, tmp_path / "store.db"))
    store = Store(file, a.KEY)
    store.write(a.desk)
    clinic = Clinic(Bus(store, REGISTRY, clock := Clock()), clock)
    clinic.do(UpdateTenant(horizon_days=800))
    for n in range(VISITS):
        day = MONDAY + timedelta(days=n // 10)
        clinic.book(f"{8 + n % 10:02}:00", day)
    store.close()
    crowd(file)
    store = Store(file, a.KEY)
    bus = Bus(store, REGISTRY, clock)
    raw = opened(file, a.KEY)
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        for command in (
            MergePatients(patient_id=clinic.anna, into_id=clinic.berg),
            UnmergePatients(patient_id=clinic.anna),
        ):
            started = perf_counter()
            bus.dispatch(command, a.context())
            ours.append((perf_counter() - started) * 1000)
            theirs.append(by_hand(raw, clinic.berg.bytes, clinic.anna.bytes))
    store.close()
    raw.close()
    record_property("store", f"{OTHERS} other visits; {ROUNDS} merges, {ROUNDS} unmerges")
    record_property("bare driver", f"{median(theirs):.1f} ms")
    ratio = median(ours) / median(theirs)
    record_property("merge of 500", f"{median(ours):.1f} ms = {ratio:.2f} × bare (limit 50 ms)")
    record_property("spread", f"{min(ours):.1f} to {max(ours):.1f} ms")
    assert ratio < 3, (median(ours), median(theirs))


def by_hand(raw: Any, *patients: bytes) -> float:
    """The same reads and writes without a rule, a trail or a type: in milliseconds."""
    started = perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    found = raw.execute(
        "SELECT id FROM appointments WHERE tenant_id = ? AND patient_id IN (?, ?)",
        (a.TENANT.bytes, *patients),
    ).fetchall()
    assert len(found) == VISITS
    for (id,) in found:
        row = raw.execute(
            "SELECT * FROM appointments WHERE tenant_id = ? AND id = ?", (a.TENANT.bytes, id)
        ).fetchone()
        raw.execute(
            "UPDATE appointments SET patient_id = ?, booked_for = ? WHERE tenant_id = ? AND id = ?",
            (row[2], row[3], a.TENANT.bytes, id),
        )
        raw.execute(
            "INSERT INTO base_row (seq, name, id, image) VALUES (-1, 'appointments', ?, ?)",
            (id, str(row)),
        )
    raw.execute("DELETE FROM base_row WHERE seq = -1")
    raw.execute("COMMIT")
    return (perf_counter() - started) * 1000


def crowd(file: Path) -> None:
    """Many visits of other people, in no order, with the indexes in place."""
    raw = opened(file, a.KEY)
    columns = [row[1] for row in raw.execute("PRAGMA table_info(appointments)")]
    other = {
        "id": "randomblob(16)",
        "patient_id": "randomblob(16)",
        "provider_id": "randomblob(16)",
    }
    picked = ", ".join(other.get(name, f'"{name}"') for name in columns)
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        f"INSERT INTO appointments SELECT {picked} FROM appointments, "
        "(SELECT value FROM json_each('['"
        " || substr(replace(hex(zeroblob(?)), '00', ',0'), 2) || ']'))",
        (OTHERS // VISITS,),
    )
    raw.execute("COMMIT")
    raw.close()
