"""Take a list of patients over: choose a file, look at what it says, import it whole or in part."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vitalbridge_desktop.exchange.csv_patients import Column
from vitalbridge_desktop.exchange.csv_reading import CsvTable
from vitalbridge_desktop.exchange.patient_import import Report
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.progress_row import ProgressRow
from vitalbridge_desktop.ui.saving import Ask, ask_where
from vitalbridge_desktop.ui.theme import Theme

from .column_choices import ColumnChoices
from .import_jobs import ImportJobs
from .import_report import ImportReport

GAP = 14
COLUMNS_LOW, COLUMNS_HIGH = 112, 164  # pixels: three or four columns, the others are scrolled to
AskFile = Callable[[QWidget, str], str]


def ask_which(owner: QWidget, kinds: str) -> str:
    """The file that a person chooses; empty where they thought better of it."""
    return QFileDialog.getOpenFileName(owner, "", "", kinds)[0]


class ImportPage(QWidget):
    """A file is read and tried as soon as it is named; nothing is written before Import.

    Signals:
        left: A person is done here.
        said: What was done, in words, and the command's id, to be taken back.

    Attributes:
        file: Where the file is named.
        choices: What its columns hold.
        report: What becomes of each row.
        jobs, progress: What runs, and how far it is.
        all_button, good_button: Import all, or what is good of it.
    """

    left = Signal()
    said = Signal(str, object)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        which: AskFile = ask_which,
        where: Ask = ask_where,
    ) -> None:
        super().__init__(parent)
        self._bus, self._which, self._where = bus, which, where
        self.file = QLineEdit()
        self.file.setPlaceholderText(self.tr("A CSV file: type its path, or drop it here"))
        self.file.setAccessibleName(self.tr("File"))
        self.error = ErrorLabel(self.file)
        self.jobs = ImportJobs(bus, self)
        self.progress = ProgressRow(theme, self.jobs.work)
        self.choices, self.report = ColumnChoices(), ImportReport(theme)
        self._columns = Card(theme, self.tr("What the columns hold"))
        self._choose = Button(theme, self.tr("Choose…"))
        self.all_button = Button(theme, self.tr("Import all"), kind="primary")
        self.good_button = Button(theme, self.tr("Import the good ones"))
        self.export_button = Button(theme, self.tr("Save all patients as CSV…"))
        self._back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self._saved_as = Path()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self._connect()
        self._show_parts(read=False, tried=False)

    def _arrange(self) -> None:
        kept = self.error.sizePolicy()
        kept.setRetainSizeWhenHidden(False)
        self.error.setSizePolicy(kept)
        many = QScrollArea()  # the rows below need the room
        many.setWidgetResizable(True)
        many.setWidget(self.choices)
        self.choices.setAutoFillBackground(False)
        many.viewport().setAutoFillBackground(False)
        many.setMinimumHeight(COLUMNS_LOW)
        many.setMaximumHeight(COLUMNS_HIGH)
        many.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns.body.addWidget(many)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.file, 1)
        line.addWidget(self._choose)
        below = QHBoxLayout()
        below.setSpacing(8)
        for button in (self.all_button, self.good_button, self._back):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Import patients"), "title"))
        column.addLayout(line)
        for part in (self.error, self.progress, self._columns, self.report):
            column.addWidget(part)
        column.addLayout(below)
        column.addStretch(1)

    def _connect(self) -> None:
        self.file.returnPressed.connect(self.read)
        self._choose.clicked.connect(self._on_choose)
        self.choices.changed.connect(self._try_out)
        self.report.changed.connect(self._try_out)
        self.all_button.clicked.connect(partial(self._take, only_good=False))
        self.good_button.clicked.connect(partial(self._take, only_good=True))
        self.export_button.clicked.connect(self._export)
        self._back.clicked.connect(self._leave)
        self.jobs.read.connect(self._on_read)
        self.jobs.tried.connect(self._on_tried)
        self.jobs.taken.connect(self._on_taken)
        self.jobs.saved.connect(self._on_saved)
        self.jobs.refused.connect(self._complain)

    def begin(self) -> None:
        """Start anew, unless something still runs."""
        self.export_button.setVisible(self._bus.who.may("list-records"))
        if not self.jobs.work.running():
            self.file.clear()
            self.report.known_too.setChecked(False)
            self.error.hide()
            self._show_parts(read=False, tried=False)
            self.file.setFocus()

    # ---- what is done ------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the file that is named, then try what it says."""
        if not self.file.text().strip():
            self._on_choose()
            return
        self._show_parts(read=False, tried=False)
        self._wait(self.tr("Reading the file"))
        self.jobs.begin_reading(self._named())

    @Slot()
    def _try_out(self) -> None:
        self._wait(self.tr("Trying each row"))
        known_too = self.report.known_too.isChecked()
        self.jobs.begin_trying(self._named(), self.choices.columns(), known_too=known_too)

    def _take(self, checked: bool = False, *, only_good: bool) -> None:
        del checked
        self._wait(self.tr("Importing"))
        self._columns.setEnabled(False)
        known_too, columns = self.report.known_too.isChecked(), self.choices.columns()
        self.jobs.begin_taking(self._named(), columns, only_good=only_good, known_too=known_too)

    @Slot()
    def _export(self) -> None:
        kinds = self.tr("CSV files (*.csv)")
        named = self._where(self, str(Path.home() / "patients.csv"), kinds)
        if named:
            self._saved_as = Path(named)
            self._wait(self.tr("Reading every record"))
            self.jobs.begin_saving(self._saved_as)

    # ---- what came of it ---------------------------------------------------------------------

    @Slot(object, object)
    def _on_read(self, table: CsvTable, columns: tuple[Column, ...]) -> None:
        self.choices.show_table(table, columns)
        self._show_parts(read=True, tried=False)
        self._try_out()

    @Slot(object)
    def _on_tried(self, report: Report) -> None:
        self.report.show_report(report)
        self._show_parts(read=True, tried=True)
        whole = report.good == len(report.rows)
        self.all_button.setEnabled(whole and bool(report.good))
        self.good_button.setEnabled(bool(report.good))
        self.good_button.setVisible(not whole)
        self.all_button.setText(self.tr("Import all %n", "", len(report.rows)))
        self.good_button.setText(self.tr("Import the %n good ones", "", report.good))
        self._go_to(self.all_button if whole else self.good_button)

    @Slot(object)
    def _on_taken(self, report: Report) -> None:
        words = self.tr("%n patients were imported", "", report.imported)
        self.said.emit(words, report.command_id)
        self.left.emit()

    @Slot(int)
    def _on_saved(self, count: int) -> None:
        self._enable(True)
        told = self.tr("%n patients are saved in {file}", "", count)
        self.said.emit(told.format(file=self._saved_as.name), None)

    # ---- the page ----------------------------------------------------------------------------

    def _named(self) -> Path:
        return Path(self.file.text().strip().strip('"')).expanduser()

    def _wait(self, what: str) -> None:
        """The keyboard stays on the page, where Escape stops what runs."""
        self.error.hide()
        self.progress.say(what)
        self._go_to(self)
        self._enable(False)

    @Slot(str)
    def _complain(self, sentence: str) -> None:
        self._show_parts(read=not self._columns.isHidden(), tried=False)
        self.error.setText(sentence)
        self.error.show()
        self._go_to(self.file)

    def _go_to(self, part: QWidget) -> None:
        """Give the keyboard to a part, unless somebody still changes the columns."""
        here = self.window().focusWidget()
        if here is None or not self._columns.isAncestorOf(here):
            part.setFocus()

    def _show_parts(self, *, read: bool, tried: bool) -> None:
        self._columns.setVisible(read)
        self._columns.setEnabled(True)
        for part in (self.report, self.all_button, self.good_button):
            part.setVisible(tried)
        self._enable(True)

    def _enable(self, possible: bool) -> None:
        for part in (self.file, self._choose, self.export_button):
            part.setEnabled(possible)
        for button in (self.all_button, self.good_button):
            button.setEnabled(possible)

    @Slot()
    def _on_choose(self) -> None:
        named = self._which(self, self.tr("CSV files (*.csv *.txt);;All files (*)"))
        if named:
            self.file.setText(named)
            self.read()

    @Slot()
    def _leave(self) -> None:
        """The first Escape stops what runs."""
        if self.jobs.work.running():
            self.jobs.work.stop()
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(here, Button):
            here.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [each.toLocalFile() for each in event.mimeData().urls() if each.isLocalFile()]
        if files and not self.jobs.work.running():
            self.file.setText(files[0])
            self.read()
