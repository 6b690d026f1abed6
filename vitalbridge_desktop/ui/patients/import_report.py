"""What would become of each row of a file: good, somebody known, or wrong, and why."""

from collections import Counter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.exchange.patient_import import Report, ReportedRow
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.row_model import Cell, Column, Look
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.sides import from_the_left
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.told import in_words_of

from .patient_words import tr

ALL, GOOD, DUPLICATE, INVALID = "all", "good", "duplicate", "invalid"
GROUPS = (ALL, GOOD, DUPLICATE, INVALID)
ORDER = (INVALID, DUPLICATE, GOOD)  # what needs a look stands first


class ImportReport(QWidget):
    """Row by row, what needs a look first.

    Signals:
        changed: A person has said whether those who are known are somebody else.

    Attributes:
        table, groups: Its parts.
        known_too: Whether those who are known already are imported as somebody else.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ReportedRow] = []
        columns = (
            Column(tr("Line"), 7, 56),
            Column(tr("Outcome"), 15, 112),
            Column(tr("Name"), 26),
            Column(tr("Born"), 14, 96),
            Column(tr("Why"), 38),
        )
        self.table: RowTable[ReportedRow] = RowTable(
            theme, tr("What becomes of each row"), columns, _cells, key=lambda each: each.line
        )
        self.groups = Segmented([(each, _group(each, 0)) for each in GROUPS])
        self._read = label("", "soft", wrap=True)
        above = QHBoxLayout()
        above.addWidget(self.groups)
        above.addStretch(1)
        self.known_too = QCheckBox(tr("Those known already are somebody else: import them too"))
        self.known_too.clicked.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.table)
        column.addWidget(self._read)
        column.addWidget(self.known_too)
        self.groups.chosen.connect(self._draw)

    def show_report(self, report: Report) -> None:
        """Show another report."""
        self._rows = sorted(report.rows, key=lambda each: (ORDER.index(each.outcome), each.line))
        counts = Counter(each.outcome for each in report.rows)
        counts[ALL] = len(report.rows)
        self.known_too.setVisible(bool(counts[DUPLICATE]) or self.known_too.isChecked())
        for group in GROUPS:
            self.groups.say(group, _group(group, counts[group]))
        self.groups.set_current(ALL)
        order = tr("the month first") if report.dates == "month first" else tr("the day first")
        told = tr("Birth dates such as 3.4.2001 are read with {}.")
        self._read.setText(told.format(order))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        group = self.groups.current()
        shown = [each for each in self._rows if group in (ALL, each.outcome)]
        self.table.set_rows(shown)
        self.table.setVisible(bool(shown))


def _group(group: str, count: int) -> str:
    words = {
        ALL: tr("All {}"),
        GOOD: tr("Good {}"),
        DUPLICATE: tr("Known already {}"),
        INVALID: tr("Wrong {}"),
    }
    return words[group].format(count)


def _cells(row: ReportedRow) -> tuple[Cell, ...]:
    looks: dict[str, Look] = {GOOD: "good", DUPLICATE: "late", INVALID: "danger"}
    words = {GOOD: tr("good"), DUPLICATE: tr("known already"), INVALID: tr("wrong")}
    said = row.said
    names = (said.get("family_name"), said.get("given_name"))
    name = said.get("full_name") or ", ".join(each for each in names if each)
    return (
        Cell(str(row.line)),
        Cell(words.get(row.outcome, row.outcome), looks.get(row.outcome, "soft")),
        Cell(name or "–", "strong"),
        Cell(from_the_left(said.get("birth_date")) or "–"),
        Cell(in_words_of(row.message or "")),
    )
