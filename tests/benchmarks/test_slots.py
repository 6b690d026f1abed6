"""Free times of a large clinic: 40 providers, 30 days, 10-minute grid, 25 bookings a day each."""

import gc
import platform
import random
import shutil
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import bindparam, insert

from tests import a
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import CreateAppointment, DefineVisitType
from vitalbridge_desktop.services.appointments.tables import appointments
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours, SubmitLeaveRequest
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ExplainSlot,
    LeaveImpact,
    ReplacementPlan,
)
from vitalbridge_desktop.services.tenants.commands import AddRoom, CreateTenant

PROVIDERS, DAYS, A_DAY, PATIENTS, SEED = 40, 30, 25, 1000, 7
FIRST = date(2026, 3, 2)
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Clinic:
    """The clinic, and how it is asked."""

    def __init__(self, file: Path) -> None:
        self.store = Store(file, a.KEY)
        self.store.write(a.desk)
        self.bus = Bus(self.store, REGISTRY, lambda: AT)
        self.do(CreateTenant(name="Lakeside", time_zone="Europe/Berlin"))
        born = date(1921, 3, 14)
        self.patients = [
            self.do(
                CreatePatient(
                    family_name=f"Berg {n}", given_name="Ida", birth_date=born + timedelta(days=n),
                    confirmed_not_duplicate=True,
                )
            )
            for n in range(PATIENTS)
        ]  # fmt: skip
        self.anna = self.patients[0]
        self.providers = [self.provider(n) for n in range(PROVIDERS)]
        self.store.write(self.seed)

    def do(self, command: object) -> UUID:
        return self.bus.dispatch(command, a.context()).id  # type: ignore[arg-type]

    def provider(self, number: int) -> UUID:
        id = self.do(CreateProvider(family_name=f"Osei {number}", given_name="Ama"))
        weekly = tuple(
            WeeklyHours(weekday=day, start=wall(8), end=wall(18))  # type: ignore[arg-type]
            for day in WEEK
        )
        self.do(SetWorkingHours(provider_id=id, weekly=weekly))
        return id

    def seed(self, driver: Driver) -> None:
        chosen, rows = random.Random(SEED), []
        for provider_id in self.providers:
            for day in range(DAYS):
                midnight = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=day)
                for n in chosen.sample(range(42, 102), A_DAY):
                    rows.append((provider_id, midnight + timedelta(minutes=10 * n)))
        chosen.shuffle(rows)
        for provider_id, start in rows:
            end = start + timedelta(minutes=10)
            values = {
                "tenant_id": a.TENANT, "id": uuid4(), "patient_id": chosen.choice(self.patients),
                "provider_id": provider_id, "start": start, "end": end, "busy_start": start,
                "busy_end": end, "wall": f"{start:%Y-%m-%dT%H:%M}", "zone": "Europe/Berlin",
                "fold": 0, "minutes": 10, "status": "booked", "standing": "accepted", "steps": [],
                "confirmed": False, "moved": [str(a.DESK), 1], "booked_at": AT,
                "booked_by": a.STAFF, "status_at": AT, "version": 1,
            }  # fmt: skip
            _INSERT.run(driver, _INSERT_VALUES | values)

    def slots(self, **said: object) -> float:
        """Ask for the free times of all; how many milliseconds it took."""
        query = AvailableSlots(from_=FIRST, to=FIRST + timedelta(days=DAYS - 1), at=AT, **said)  # type: ignore[arg-type]
        return took(lambda: self.bus.ask(query, a.context()))

    def raw(self) -> float:
        """Read the same bookings and do nothing with them."""
        columns = "SELECT id, busy_start, busy_end FROM appointments WHERE tenant_id = ?"
        return took(
            lambda: self.store.read(lambda d: d.execute(columns, (a.TENANT.bytes,)).fetchall())
        )

    def why(self, minutes: int, kind: UUID | None = None) -> float:
        start = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
        query = ExplainSlot(
            provider_id=self.providers[0], start=start, minutes=minutes, visit_type_id=kind, at=AT
        )
        return took(lambda: self.bus.ask(query, a.context()))

    def equipped(self) -> UUID:
        """Visits that need what seven of twenty rooms have."""
        for n in range(20):
            self.do(AddRoom(name=f"Room {n}", equipment=() if n % 3 else ("ECG",)))
        return self.do(DefineVisitType(name="ECG", minutes=30, equipment=("ECG",)))

    def leave(self) -> UUID:
        """Somebody asks for as many days as hold the visits of the benchmark."""
        asked = SubmitLeaveRequest(
            provider_id=self.providers[0],
            start=datetime(2026, 3, 10, 7, tzinfo=UTC),
            end=datetime(2026, 3, 12, 12, 30, tzinfo=UTC),
        )
        return self.do(asked)

    def plan(self, leave_request_id: UUID) -> float:
        query = ReplacementPlan(leave_request_id=leave_request_id, at=AT)
        return took(lambda: self.bus.ask(query, a.context()))


_INSERT_VALUES: dict[str, object] = {
    column.name: None for column in appointments.columns if column.nullable
}
_INSERT = Prepared(
    insert(appointments).values({column.name: bindparam(column.name) for column in appointments.c}),
    SQLITE,
)


def took(work: Callable[[], object]) -> float:
    begun = time.process_time()  # of this process alone: the machines are shared
    work()
    return (time.process_time() - begun) * 1000


def told(name: str, figures: list[float], limit: float) -> None:
    median = statistics.median(figures)
    print(
        f"{name:42} {median:8.2f} ms   limit {limit:6.1f} ms   ratio {median / limit:5.2f}   "
        f"({min(figures):.2f} to {max(figures):.2f}, {len(figures)} rounds)"
    )


@pytest.fixture
def clinic(migrated: Path, tmp_path: Path) -> Clinic:
    return Clinic(Path(shutil.copy(migrated, tmp_path / "store.db")))


def test_slots(clinic: Clinic) -> None:
    print(f"\n{PROVIDERS} providers × {DAYS} days, {A_DAY} bookings a day, seed {SEED}, "
          f"Python {platform.python_version()}")  # fmt: skip
    gc.collect()
    gc.freeze()  # as the app does once it has loaded
    cold, raw = [], []
    for _ in range(5):
        clinic.bus = Bus(clinic.store, REGISTRY, lambda: AT)
        cold.append(clinic.slots(minutes=30))
        raw.append(clinic.raw())
    told("reading 30,000 bookings, raw", raw, 12.7)
    told("slots, cold", cold, 30)
    print(f"as many times the raw reading: {statistics.median(cold) / statistics.median(raw):.2f}")
    told("slots, warm", [clinic.slots(minutes=30) for _ in range(30)], 5)
    told("slots, warm, ranked", [clinic.slots(minutes=30, ranked=True) for _ in range(30)], 5)
    every = [clinic.slots(minutes=10, limit=10_000) for _ in range(5)]
    told("slots, warm, 10,000 listed", every, 30)
    after = []
    for n in range(10):
        start = datetime(2026, 3, 5 + n, 17, 10, tzinfo=UTC)
        clinic.do(
            CreateAppointment(
                patient_id=clinic.anna, provider_id=clinic.providers[n], start=start, minutes=10,
                overbook_reason="As it came",
            )
        )  # fmt: skip
        after.append(clinic.slots(minutes=30))
    told("slots, after a booking", after, 5)
    told("why not, one slot", [clinic.why(30) for _ in range(30)], 2)
    told("why not, a whole day, nowhere free", [clinic.why(600) for _ in range(30)], 2)
    kind = clinic.equipped()
    needed = [clinic.slots(visit_type_id=kind) for _ in range(30)]
    told("slots, a room of seven needed", needed, 5)
    told("why not, a room of seven needed", [clinic.why(30, kind) for _ in range(30)], 2)
    leave = clinic.leave()
    hit = clinic.bus.ask(LeaveImpact(leave_request_id=leave), a.context()).appointments
    plans = [clinic.plan(leave) for _ in range(15)]
    told(f"replacement plan, {len(hit)} visits", plans, 100)
    print(f"as many times the raw reading: {statistics.median(plans) / statistics.median(raw):.2f}")
    clinic.store.close()
