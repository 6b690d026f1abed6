"""Who did what, as a table that goes back as far as one scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.services.cases.queries import (
    Activities,
    ActivityLine,
    Further,
    ListActivity,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .activity_filters import ActivityFilters
from .activity_words import about_words, did_words, looks_words, tr

GAP = 12
PAGE, MOST = 100, 1000  # lines that are asked for at once


class ActivityLog(QWidget):
    """The newest first; filtered by what stands above.

    Signals:
        chosen: The ActivityLine that is looked at, or None.

    Attributes:
        filters, table: Its parts.
        looks: What there is to know of the looks among the lines.
    """

    chosen = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic = bus, clinic
        self._further: Further | None = None
        self._reading = False  # on from the last line, which is in sight
        self._asked = PAGE
        self._anew = True  # other lines than those that are shown are asked for
        self.filters = ActivityFilters(bus, theme, clinic)
        columns = (
            Column(tr("When"), 17, 118),
            Column(tr("Who"), 16),
            Column(tr("What"), 22),
            Column(tr("About"), 34),
            Column(tr("Desk"), 11, spare=1),
        )
        self.table: RowTable[ActivityLine] = RowTable(
            theme, tr("Activity"), columns, self._cells, key=_key
        )
        self._none = label(tr("Nothing was done that fits."), "soft")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.looks = label(looks_words(), "note", wrap=True)
        self._keys = label(
            tr("↑↓ choose · W only this person · P only this patient · Esc everything"), "note"
        )
        self._arrange()
        self._fresh: Fresh[Activities] = Fresh(bus, self, (Event,), self._which, self._show)
        self.filters.changed.connect(self._begin)
        self.table.chosen.connect(self.chosen)
        self.table.more_wanted.connect(self._more)
        clinic.changed.connect(self.table.renew)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._none)
        column.addStretch(0)
        column.addWidget(self.looks)
        column.addWidget(self._keys)
        self._none.hide()

    def enter(self) -> None:
        """The screen is in front now."""
        self.filters.catch_up()
        self._fresh.refresh()  # looks leave no fact behind, so it is asked anew
        self.table.setFocus()

    def lines(self) -> list[ActivityLine]:
        """What is shown."""
        return self.table.rows()

    def tells_looks(self) -> bool:
        """Whether looks are among what is shown, or would be if there were any."""
        return self.filters.query().only in (None, "looks")

    def rows(self) -> list[tuple[str, ...]]:
        """The table in words, with whole dates: to print and to save."""
        return [
            (f"{line.at:%Y-%m-%d %H:%M}", *(cell.text for cell in self._cells(line)[1:]))
            for line in self.lines()
        ]

    @Slot()
    def _begin(self) -> None:
        """Something else is to be shown: from the first line on."""
        self._reading, self._anew = False, True
        self._fresh.refresh()

    def _which(self) -> ListActivity:
        """As many lines as are shown, so that news take nobody back to the first."""
        self._asked = PAGE if self._anew else self._shown()
        return self.filters.query().model_copy(update={"limit": self._asked})

    def _shown(self) -> int:
        return min(MOST, max(PAGE, len(self.lines())))

    def _show(self, answer: Activities) -> None:
        if not self._anew and self._asked < self._shown():
            self._fresh.refresh()  # it was asked before there were as many lines
            return
        self._anew = False
        chosen = self.table.current()
        self._further = answer.further
        more = answer.further is not None
        self.table.set_rows(answer.lines, _key(chosen) if chosen else None, more=more)
        self.table.setVisible(bool(answer.lines))
        self._none.setVisible(not answer.lines)
        self.looks.setVisible(self.tells_looks())
        if self._reading:
            self._more()  # what was asked for meanwhile is of the lines before

    @Slot()
    def _more(self) -> None:
        self._reading = self._further is not None
        if self._further is None:
            return
        query = self.filters.query().model_copy(update={"further": self._further})
        shown = self._further

        def add(answer: Activities) -> None:
            if self._further is shown:  # else something else is shown by now
                self._reading = False
                self._further = answer.further
                self.table.append(answer.lines, more=answer.further is not None)

        self._bus.ask(self.table, query, add)

    def _cells(self, line: ActivityLine) -> Sequence[Cell]:
        today = self._clinic.today()
        look = line.type is None
        return (
            Cell(near_moment(line.at, today), "soft"),
            Cell(line.staff or tr("Somebody else"), "strong"),
            Cell(
                did_words(line),
                "plain" if line.kept else "danger",
                "search" if look else "undo-2" if line.undoing else "",
            ),
            Cell(about_words(line, today), "plain"),
            Cell(line.desk, "soft"),
        )


def _key(line: ActivityLine) -> tuple[object, ...]:
    return (line.at, line.command_id, line.subject_id, line.type)
