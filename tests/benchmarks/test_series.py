"""How long a series of 52 takes to book and to look at, beside 52 bookings one by one."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from tests import a
from tests.services.appointments.clinics import MONDAY, Clinic, Clock, at
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import CreateSeries
from vitalbridge_desktop.services.appointments.queries import SeriesPreview
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.tenants.commands import UpdateTenant

VISITS, ROUNDS = 52, 9
RULE = Repetition(freq="weekly", count=VISITS)


def test_a_series_of_52_is_one_transaction_of_30_milliseconds(
    migrated: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    store = Store(Path(shutil.copy(migrated, tmp_path / "store.db")), a.KEY)
    store.write(a.desk)
    clinic = Clinic(Bus(store, REGISTRY, clock := Clock()), clock)
    clinic.do(UpdateTenant(horizon_days=800))
    at_once: list[float] = []
    one_by_one: list[float] = []
    looked: list[float] = []
    for n in range(ROUNDS):
        wall = f"{8 + n:02}:00"
        wish: dict[str, Any] = {
            "patient_id": clinic.anna,
            "provider_id": clinic.osei,
            "start": at(wall),
            "minutes": 30,
            "rule": RULE,
        }
        looked.append(timed(partial(clinic.ask, SeriesPreview(**wish, at=clock.now))))
        at_once.append(timed(partial(clinic.do, CreateSeries(**wish))))
        one_by_one.append(timed(partial(singles, clinic, wall)))
    store.close()
    ratio = median(at_once) / median(one_by_one)
    record_property("one by one", f"{median(one_by_one):.1f} ms, {VISITS} transactions")
    record_property("series of 52", f"{median(at_once):.1f} ms = {ratio:.2f} × that (limit 30 ms)")
    record_property("spread", f"{min(at_once):.1f} to {max(at_once):.1f} ms")
    record_property("preview of 52", f"{median(looked):.1f} ms")
    assert ratio < 1, (median(at_once), median(one_by_one))


def singles(clinic: Clinic, wall: str) -> None:
    """The same visits of somebody else, each booked by itself."""
    for week in range(VISITS):
        day = MONDAY + timedelta(weeks=week)
        clinic.book(wall, day, patient_id=clinic.berg, provider_id=clinic.lind)


def timed(work: Callable[[], object]) -> float:
    """How long it takes, in milliseconds."""
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000
