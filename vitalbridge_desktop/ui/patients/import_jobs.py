"""Reads, tries and takes over a list of patients, and hands all of them on: off the GUI thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from vitalbridge_desktop.exchange.csv_export import export_patients
from vitalbridge_desktop.exchange.csv_patients import Column, guessed
from vitalbridge_desktop.exchange.csv_reading import CsvTable, read_csv
from vitalbridge_desktop.exchange.patient_import import Report, import_patients
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.kernel.watching import Watch
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.work import Work

Columns = tuple[Column, ...]


class ImportJobs(QObject):
    """One file at a time; whoever asks for another trial meanwhile gets that one.

    Signals:
        read: The CsvTable, and what its columns are taken for.
        tried: The Report of what would become of each row.
        taken: The Report of what was imported.
        saved: How many patients stand in the file that was written.
        refused: Why not, in a sentence.

    Attributes:
        work: What runs.
    """

    read = Signal(object, object)
    tried = Signal(object)
    taken = Signal(object)
    saved = Signal(int)
    refused = Signal(str)

    def __init__(self, bus: UiBus, owner: QObject) -> None:
        super().__init__(owner)
        self._bus = bus
        self.work: Work[Any] = Work(self)
        bus.closing.connect(self.work.stop)
        self._next: Callable[[], None] | None = None

    def begin_reading(self, file: Path) -> None:
        """Read a file."""

        def job(watch: Watch) -> tuple[CsvTable, Columns]:
            watch(0, 0)
            table = read_csv(file)
            return table, guessed(table)

        self.work.begin(job, lambda found: self.read.emit(*found), self._on_refused)

    def begin_trying(self, file: Path, columns: Columns, *, known_too: bool) -> None:
        """Say what would become of each row; a trial that still runs is not wanted any more."""
        if self.work.running():
            self._next = lambda: self.begin_trying(file, columns, known_too=known_too)
            self.work.stop()
        else:
            self._import(file, columns, self._on_tried, dry_run=True, known_too=known_too)

    def begin_taking(
        self, file: Path, columns: Columns, *, only_good: bool, known_too: bool
    ) -> None:
        """Import the rows, or what is good of them."""
        self._import(file, columns, self.taken.emit, only_good=only_good, known_too=known_too)

    def begin_saving(self, file: Path) -> None:
        """Write every patient's record into a file."""

        def job(watch: Watch) -> int:
            return export_patients(self._bus.bus, self._context(), file, watch)

        self.work.begin(job, self.saved.emit, self._on_refused)

    def _import(
        self,
        file: Path,
        columns: Columns,
        on_done: Callable[[Report], None],
        *,
        dry_run: bool = False,
        only_good: bool = False,
        known_too: bool,
    ) -> None:
        def job(watch: Watch) -> Report:
            return import_patients(
                self._bus.bus,
                self._context(),
                file,
                dry_run=dry_run,
                only_good=only_good,
                known_too=known_too,
                columns=columns,
                watch=watch,
            )

        self.work.begin(job, on_done, self._on_refused)

    def _context(self) -> Context:
        return Context(self._bus.who, self._bus.desk)

    def _on_tried(self, report: Report) -> None:
        if not self._go_on():
            self.tried.emit(report)

    def _on_refused(self, sentence: str, _: str | None) -> None:
        if not self._go_on():
            self.refused.emit(sentence)

    def _go_on(self) -> bool:
        """Whether something else was asked for meanwhile."""
        following, self._next = self._next, None
        if following is not None:
            following()
        return following is not None
