"""A page of patients by name, from the middle of a large clinic: asked for, listed, scrolled to.

Beside it the same rows in a bare ``QTableView`` with Qt's own model, and what is said of their
visits beside the raw statements, each time after a commit by another connection. As many patients
as in ``test_search``, ``VITALBRIDGE_BENCH_PATIENTS``, and visits as in ``test_day_board``,
``VITALBRIDGE_BENCH_VISITS``.
"""

import json
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Any
from uuid import UUID

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.benchmarks.test_day_board import committed
from tests.benchmarks.test_search import PATIENTS, percentile, seeded
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.kernel.time import local_day, now
from vitalbridge_desktop.services.appointments.queries import PatientInBrief, VisitsInBrief
from vitalbridge_desktop.services.patients.queries import ListPatients, PatientCount, PatientName
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.patients.patient_pages import PAGE, found
from vitalbridge_desktop.ui.patients.patient_table import PatientTable
from vitalbridge_desktop.ui.theme import Scheme, Theme

VISITS = int(os.environ.get("VITALBRIDGE_BENCH_VISITS", "200000"))
PAGES, FRAME, TEN_FRAMES = 100, 16, 160
NOW = now()
TODAY = int(NOW.timestamp() * 1_000_000)
PAST = ("fulfilled", "fulfilled", "fulfilled", "noshow", "cancelled")
VISIT = """
INSERT INTO appointments (tenant_id, id, patient_id, provider_id, start, "end", busy_start,
    busy_end, wall, zone, fold, minutes, status, standing, steps, confirmed, moved, booked_at,
    booked_by, status_at, version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2026-11-27T10:00', 'Europe/Berlin', 0, 30, ?, 'accepted', '[]', 0,
    '[]', ?, ?, ?, 1)
"""
OF_THESE = "tenant_id = :tenant AND patient_id IN (SELECT unhex(value) FROM json_each(:ids))"
RAW_NEXT = f"""
SELECT patient_id, min(start), standing FROM appointments
WHERE {OF_THESE} AND start > :now - 86400000000 AND "end" > :now AND status = 'booked'
GROUP BY patient_id
"""
RAW_DUE = f"""
SELECT patient_id, status, count(*) FROM appointments
WHERE {OF_THESE} AND status IN ('fulfilled', 'noshow') GROUP BY patient_id, status
"""
Pages = list[tuple[PatientName, ...]]


def test_a_page_of_patients_is_there_within_a_frame(
    qtbot: QtBot,
    qapp: QApplication,
    migrated: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    file = Path(shutil.copy(migrated, tmp_path / "store.db"))
    store = Store(file, a.KEY)
    store.write(a.desk)
    bus = Bus(store, REGISTRY)
    bus.dispatch(CreateTenant(name="L", time_zone="Europe/Berlin", country="DE"), a.context())
    store.close()
    seeded(file, Random(20261127))
    visited(file, Random(20261127))
    store = Store(file, a.KEY)
    bus, raw, other = Bus(store, REGISTRY), opened(file, a.KEY), opened(file, a.KEY)
    began = perf_counter()
    assert bus.ask(PatientCount(), a.context()).patients == PATIENTS
    counted = (perf_counter() - began) * 1000
    pages, asked = read(bus, other)
    briefs, raws = in_brief(pages, bus, raw, other)
    store.close()
    raw.close()
    other.close()

    theme = Theme(qapp, shipped("resources"), Scheme.LIGHT)
    known = {each.patient_id: each for page, _ in briefs for each in page}
    ours, bare = our_table(theme, known), BareTable()
    views: tuple[QTableView, ...] = (ours, bare)
    for table in views:
        qtbot.addWidget(table)
        table.resize(880, 700)
        with qtbot.waitExposed(table):
            table.show()
    mine, theirs, renewed = [], [], []
    for page, (visits, _) in zip(pages, briefs, strict=True):  # both see the same machine
        lines = list(map(found, page))
        mine.append(scrolled(ours, partial(ours.append, lines, more=True)))
        theirs.append(scrolled(bare, partial(bare.append, page, visits)))
        renewed.append(scrolled(ours, ours.renew))
    visiting = [took for _, took in briefs]
    record_property(
        "store", f"{PATIENTS} patients, {VISITS} visits, pages of {PAGE}, seed 20261127"
    )
    record_property("all counted, once and when a patient has changed", f"{counted:.0f} ms")
    record_property("names asked for", told(asked))
    record_property(
        "visits asked for", f"{told(visiting)} = {ratio(visiting, raws)} raw statements"
    )
    record_property("listed and painted", f"{told(mine)} = {ratio(mine, theirs)} a bare QTableView")
    record_property("painted anew with the visits", told(renewed))
    whole = [sum(each) for each in zip(asked, visiting, mine, renewed, strict=True)]
    record_property("all of it", told(whole))
    assert percentile(whole, 99) < TEN_FRAMES  # the machine is shared


def visited(file: Path, chance: Random) -> None:
    """Visits of anybody at any time around today, in random order, with the indexes in place."""
    connection = opened(file, a.KEY)
    ids = [id for (id,) in connection.execute("SELECT id FROM patients")]
    connection.execute("BEGIN IMMEDIATE")
    for _ in range(VISITS):
        start = TODAY + chance.randrange(-2_000, 400) * 86_400_000_000 // 4
        status = "booked" if start > TODAY else chance.choice(PAST)
        row = (a.TENANT.bytes, chance.randbytes(16), chance.choice(ids), a.STAFF.bytes)
        span = (start, start + 1_800_000_000)
        connection.execute(VISIT, (*row, *span, *span, status, start, a.STAFF.bytes, start))
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def read(bus: Bus, other: Any) -> tuple[Pages, list[float]]:
    """Pages one after the other from a random place on, and the milliseconds of each."""
    start = bus.ask(ListPatients(limit=1000), a.context()).patients[-1].id
    pages, took = [], []
    for _ in range(PAGES):
        committed(other)
        began = perf_counter()
        page = bus.ask(ListPatients(after=start, limit=PAGE), a.context()).patients
        took.append((perf_counter() - began) * 1000)
        pages.append(page)
        start = page[-1].id
    return pages, took


def in_brief(
    pages: Pages, bus: Bus, raw: Any, other: Any
) -> tuple[list[tuple[tuple[PatientInBrief, ...], float]], list[float]]:
    """What is said of the visits of each page, with the milliseconds; and those of the raw ones."""
    ours, theirs = [], []
    for page in pages:
        ids = tuple(each.id for each in page)
        hexes = json.dumps([each.hex for each in ids])
        committed(other)
        began = perf_counter()
        answer = bus.ask(VisitsInBrief(patient_ids=ids, at=NOW), a.context()).patients
        ours.append((answer, (perf_counter() - began) * 1000))
        began = perf_counter()
        asked = {"tenant": a.TENANT.bytes, "ids": hexes, "now": TODAY}
        ahead = raw.execute(RAW_NEXT, asked).fetchall()
        due = raw.execute(RAW_DUE, asked).fetchall()
        theirs.append((perf_counter() - began) * 1000)
        assert len({row[0] for row in ahead}) == sum(bool(each.next_start) for each in answer)
        assert sum(row[2] for row in due) == sum(each.due for each in answer)
    return ours, theirs


def ratio(ours: list[float], theirs: list[float]) -> str:
    return f"{median(ours) / median(theirs):.2f} ×"


def our_table(theme: Theme, known: dict[UUID, PatientInBrief]) -> PatientTable:
    table = PatientTable(theme, lambda _: "Dr. Okafor", known.get)
    table.set_patients([], local_day(now(), "Europe/Berlin"))
    return table


class BareTable(QTableView):
    """What Qt does alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = QStandardItemModel(0, 7)
        self.setModel(self.items)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def append(self, page: tuple[PatientName, ...], visits: tuple[PatientInBrief, ...]) -> None:
        for each, brief in zip(page, visits, strict=True):
            texts = (
                f"{each.family_name}, {each.given_name}", f"{each.birth_date}", each.phone or "",
                each.record_number, "Dr. Okafor", f"{brief.next_start}",
                f"{brief.missed} / {brief.due}",
            )  # fmt: skip
            self.items.appendRow([QStandardItem(text) for text in texts])


def scrolled(table: QTableView, append: Callable[[], None]) -> float:
    """The milliseconds in which the next rows are there, scrolled to and painted."""
    began = perf_counter()
    append()
    table.scrollToBottom()
    table.viewport().repaint()
    return (perf_counter() - began) * 1000


def told(values: list[float]) -> str:
    p50, p99 = percentile(values, 50), percentile(values, 99)
    return f"p50 {p50:.2f} p99 {p99:.2f} ms (goal {FRAME})"
