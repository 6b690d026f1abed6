"""A month as a grid of days: how full each is, who is away, what clashes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
)

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.schedules.queries import ProviderDay
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.list_model import NOWHERE, Index
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.moments import in_words

tr = Words("MonthModel")
WEEK = 7


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day of a month in numbers.

    Attributes:
        load: How much of the open time is booked, 0 to 1; None where nothing is open.
        holiday: Its name, where the clinic is closed.
        away: Who is on leave.
    """

    day: date
    visits: int = 0
    load: float | None = None
    clashes: int = 0
    holiday: str = ""
    away: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, day: date, found: Iterable[ProviderDay], name: Callable[[ProviderDay], str]
    ) -> "MonthDay":
        """The day of everybody together."""
        mine = list(found)
        room = sum(each.open_minutes for each in mine)
        taken = sum(each.booked_minutes for each in mine)
        return cls(
            day,
            sum(each.visits for each in mine),
            min(1.0, taken / room) if room else None,
            sum(each.clashes for each in mine),
            next((each.label for each in mine if each.away == "holiday"), ""),
            tuple(name(each) for each in mine if each.away == "leave"),
        )

    def visits_words(self) -> str:
        """How many visits there are; empty for none."""
        if not self.visits:
            return ""
        return tr("%n visits", "", self.visits)

    def numbers(self) -> str:
        """How many visits, and how full the day is with them; empty for none."""
        if not self.visits or self.load is None:
            return self.visits_words()
        return f"{self.visits_words()} · {tr('{percent}%').format(percent=round(self.load * 100))}"

    def away_words(self) -> list[str]:
        """Who is on leave, a line each."""
        return [tr("{name} away").format(name=name) for name in self.away]

    def words(self) -> str:
        """The day as a screen reader says it."""
        parts = [in_words(self.day, "dddd d MMMM yyyy"), self.holiday, self.visits_words()]
        if self.load is not None:
            parts.append(tr("{percent}% booked").format(percent=round(self.load * 100)))
        if self.away:
            parts.append(tr("away: {names}").format(names=listed(self.away)))
        if self.clashes:
            parts.append(tr("%n to solve", "", self.clashes))
        return listed(parts)


class MonthModel(QAbstractTableModel):
    """Weeks from Monday on, a row each, that hold one month.

    Attributes:
        month: Its first day.
        today: The day at the clinic.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month = self.today = date(2000, 1, 1)
        self._first, self._rows = self.month, 0
        self._days: dict[date, MonthDay] = {}

    def show_month(self, day: date, today: date) -> bool:
        """Show the month of a day; False where it is shown already."""
        month = day.replace(day=1)
        if (month, today) == (self.month, self.today):
            return False
        self.beginResetModel()
        self.month, self.today = month, today
        self._first = plus_days(month, -month.weekday())
        after = plus_days(month, 31).replace(day=1)
        self._rows = -(-(after - self._first).days // WEEK)
        self._days = {}
        self.endResetModel()
        return True

    def show_days(self, days: dict[date, MonthDay]) -> None:
        """Say what is known of the days."""
        self._days = days
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, WEEK - 1))

    def reach(self) -> tuple[date, date]:
        """The first day and the last one that are shown."""
        return self._first, plus_days(self._first, self._rows * WEEK - 1)

    def day(self, index: Index) -> MonthDay:
        """The day in a cell."""
        day = plus_days(self._first, index.row() * WEEK + index.column())
        return self._days.get(day) or MonthDay(day)

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid one where it is not shown."""
        ahead = (day - self._first).days
        if not 0 <= ahead < self._rows * WEEK:
            return QModelIndex()
        return self.index(ahead // WEEK, ahead % WEEK)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return in_words(plus_days(self._first, section), "dddd")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.day(index).words()
        return None
