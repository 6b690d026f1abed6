"""What each column of a file holds: guessed, and changed where the guess is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from vitalbridge_desktop.exchange.csv_patients import Column
from vitalbridge_desktop.exchange.csv_reading import CsvTable
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.listed import listed

from .patient_words import tr

EXAMPLES = 3
MOST = 24  # columns that are shown: what lies behind them is left out


class ColumnChoices(QWidget):
    """A column of the file a line: its name, what is in it, and what it is taken for.

    Signals:
        changed: A person has said what a column holds.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self.lists: list[ChoiceList] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_table(self, table: CsvTable, columns: Sequence[Column]) -> None:
        """Show the columns of a file."""
        self._columns = tuple(columns)
        self.lists = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, column in enumerate(self._columns[:MOST]):
            self._grid.addWidget(label(breakable(column.name or "–"), "strong"), number, 0)
            said = (row.fields[number] for row in table.rows if number < len(row.fields))
            examples = [each for each in said if each][:EXAMPLES]
            shown = label(breakable(listed(examples))[:80], "soft")
            self._grid.addWidget(shown, number, 1)
            chosen = self._list(column)
            self._grid.addWidget(chosen, number, 2)
            self.lists.append(chosen)

    def columns(self) -> tuple[Column, ...]:
        """What the columns are taken for."""
        said = [each.currentData() or None for each in self.lists]
        said += [None] * (len(self._columns) - len(said))
        return tuple(
            Column(each.name, field) for each, field in zip(self._columns, said, strict=True)
        )

    def _list(self, column: Column) -> ChoiceList:
        made = ChoiceList()
        made.setAccessibleName(tr("What {} holds").format(column.name))
        made.addItem(tr("left out"), "")
        for field, words in field_words().items():
            made.addItem(words, field)
            if field == column.field:
                made.setCurrentIndex(made.count() - 1)
        made.activated.connect(self._on_activated)
        return made

    @Slot()
    def _on_activated(self) -> None:
        self.changed.emit()


def field_words() -> dict[str, str]:
    """The fields that a column can hold, in words."""
    return {
        "family_name": tr("Family name"),
        "given_name": tr("Given name"),
        "full_name": tr("Whole name"),
        "birth_date": tr("Birth date"),
        "sex": tr("Sex"),
        "phone": tr("Phone"),
        "second_phone": tr("Second phone"),
        "email": tr("E-mail"),
        "address": tr("Address"),
        "language": tr("Language"),
        "contact_person": tr("Contact or guardian"),
        "contact_phone": tr("Their phone"),
    }
