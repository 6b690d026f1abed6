"""On which days of a year the clinic is closed: proposed by its country, decided by a person."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import local_day
from vitalbridge_desktop.services.schedules.queries import ProposedHolidays, PublicHolidays
from vitalbridge_desktop.services.tenants.commands import Holiday, SetHolidays
from vitalbridge_desktop.services.tenants.queries import Tenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme

PAD = 16
ROW, FRAME = 30, 1
DAY = Qt.ItemDataRole.UserRole
NAME = Qt.ItemDataRole.UserRole + 1


class HolidaysCard(Card):
    """The holidays of one year, each ticked where the clinic is closed.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
    """

    said = Signal(str, object)

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        super().__init__(theme, self.tr("Holidays on which the clinic is closed"))
        self._bus = bus
        self._clinic: Tenant | None = None
        self._year = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body.setContentsMargins(PAD, PAD, PAD, PAD)
        self.before = Button(theme, icon="chevron-left")
        self.after = Button(theme, icon="chevron-right")
        self.before.setAccessibleName(self.tr("The year before"))
        self.after.setAccessibleName(self.tr("The year after"))
        self.year = label("", "strong")
        row = QHBoxLayout()
        for part in (self.before, self.year, self.after):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addLayout(row)
        self.days = QListWidget()
        self.days.setAccessibleName(self.tr("Holidays"))
        self.days.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.days)
        self.error = ErrorLabel()
        self.body.addWidget(self.error)
        self.submit = Button(theme, self.tr("Close on these days"), kind="primary")
        self.add_actions(self.submit)
        self.submit.setVisible(bus.who.may("set-holidays"))
        self.before.clicked.connect(lambda: self._go(self._year - 1))
        self.after.clicked.connect(lambda: self._go(self._year + 1))
        self.submit.clicked.connect(self._send)

    def show_clinic(self, clinic: Tenant) -> None:
        """Show the holidays that the clinic keeps, and those of its country."""
        self._clinic = clinic
        self._go(self._year or local_day(self._bus.bus.clock(), clinic.time_zone).year)

    def _go(self, year: int) -> None:
        self._year = year
        self.year.setText(str(year))
        self.error.hide()
        query = PublicHolidays(year=year)
        self._bus.ask(self, query, self._show, self._show_kept_only)

    def _show(self, proposed: ProposedHolidays) -> None:
        if not proposed.holidays or proposed.holidays[0].day.year == self._year:
            self._list({each.day: each.name for each in proposed.holidays})

    def _show_kept_only(self, refusal: Refusal) -> None:
        self._list({})
        self.error.setText(describe(refusal))
        self.error.show()

    def _kept(self) -> dict[date, str]:
        return {each.day: each.name for each in self._clinic.holidays} if self._clinic else {}

    def _list(self, proposed: dict[date, str]) -> None:
        kept = self._kept()
        here = {day: name for day, name in kept.items() if day.year == self._year}
        self.days.clear()
        for day, name in sorted((proposed | here).items()):
            item = QListWidgetItem(f"{in_words(day, 'ddd d MMM')}  ·  {name}")
            item.setData(DAY, day)
            item.setData(NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if day in kept else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            item.setSizeHint(QSize(0, ROW))
            self.days.addItem(item)
        self.days.setFixedHeight(ROW * max(1, self.days.count()) + 2 * FRAME)

    @Slot()
    def _send(self) -> None:
        others = {day: name for day, name in self._kept().items() if day.year != self._year}
        items = [self.days.item(at) for at in range(self.days.count())]
        ticked = {
            each.data(DAY): each.data(NAME)
            for each in items
            if each.checkState() == Qt.CheckState.Checked
        }
        days = sorted((others | ticked).items())
        command = SetHolidays(holidays=tuple(Holiday(day=day, name=name) for day, name in days))
        told = self.tr("The holidays of {} are set").format(self._year)
        self._bus.dispatch(
            self, command, lambda done: self.said.emit(told, done.command_id), self._refuse
        )

    def _refuse(self, refusal: Refusal) -> None:
        self.error.setText(describe(refusal))
        self.error.show()
