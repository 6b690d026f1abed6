"""A page of patients by name, from the middle of a large clinic: asked for, listed, scrolled to.

Beside it the same rows in a bare ``QTableView`` with Qt's own model. As many patients as in
``test_search``: ``VITALBRIDGE_BENCH_PATIENTS``.
"""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.benchmarks.test_search import PATIENTS, percentile, seeded
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.time import local_day, now
from vitalbridge_desktop.services.patients.queries import ListPatients, PatientName
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.patients.patient_pages import PAGE, found
from vitalbridge_desktop.ui.patients.patient_table import PatientTable
from vitalbridge_desktop.ui.theme import Scheme, Theme

PAGES, FRAME, TEN_FRAMES = 100, 16, 160
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
    bus = Bus(store, Registry((tenants, patients)))
    bus.dispatch(CreateTenant(name="L", time_zone="Europe/Berlin", country="DE"), a.context())
    store.close()
    seeded(file, Random(20261127))
    store = Store(file, a.KEY)
    pages, asked = read(Bus(store, Registry((tenants, patients))))
    store.close()

    theme = Theme(qapp, shipped("resources"), Scheme.LIGHT)
    ours, bare = our_table(theme), BareTable()
    views: tuple[QTableView, ...] = (ours, bare)
    for table in views:
        qtbot.addWidget(table)
        table.resize(880, 700)
        with qtbot.waitExposed(table):
            table.show()
    mine, theirs = [], []
    for page in pages:  # interleaved, so that both see the same machine
        lines = list(map(found, page))
        mine.append(scrolled(ours, partial(ours.append, lines, more=True)))
        theirs.append(scrolled(bare, partial(bare.append, page)))
    ratio = median(mine) / median(theirs)
    record_property("store", f"{PATIENTS} patients, pages of {PAGE}, seed 20261127")
    record_property("asked for", told(asked))
    record_property("listed and painted", f"{told(mine)} = {ratio:.2f} × a bare QTableView")
    both = [one + two for one, two in zip(asked, mine, strict=True)]
    record_property("both", told(both))
    assert percentile(both, 99) < TEN_FRAMES  # the machine is shared


def read(bus: Bus) -> tuple[Pages, list[float]]:
    """Pages one after the other from a random place on, and the milliseconds of each."""
    start = bus.ask(ListPatients(limit=1000), a.context()).patients[-1].id
    pages, took = [], []
    for _ in range(PAGES):
        began = perf_counter()
        page = bus.ask(ListPatients(after=start, limit=PAGE), a.context()).patients
        took.append((perf_counter() - began) * 1000)
        pages.append(page)
        start = page[-1].id
    return pages, took


def our_table(theme: Theme) -> PatientTable:
    table = PatientTable(theme)
    table.set_patients([], local_day(now(), "Europe/Berlin"))
    return table


class BareTable(QTableView):
    """What Qt does alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = QStandardItemModel(0, 5)
        self.setModel(self.items)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def append(self, page: tuple[PatientName, ...]) -> None:
        for each in page:
            texts = (
                f"{each.family_name}, {each.given_name}", f"{each.birth_date}", each.phone or "",
                each.record_number, each.alert or "",
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
