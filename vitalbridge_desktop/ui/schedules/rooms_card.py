"""The rooms in which a provider is in a week, by its days."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.schedules.queries import DayRoom, DayRooms, WeekRooms
from vitalbridge_desktop.services.tenants.events import RoomFact
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.lines import Line, Lines
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh


class RoomsCard(Card):
    """Mon, Tue, Thu: Room 2 · ECG; hidden where no visit of the week is in a room."""

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("RoomsCard", "Rooms"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._may = bus.who.may("week-rooms")
        self._asked: tuple[UUID, date] | None = None
        self._lines = Lines()
        self.body.addWidget(self._lines)
        self._asking: Fresh[DayRooms] = Fresh(
            bus, self, (AppointmentFact, RoomFact), self._which, self._show_rooms
        )
        self.hide()

    def set_week(self, provider_id: UUID, monday: date) -> None:
        """Tell about somebody's week."""
        self._asked = provider_id, monday
        self._asking.refresh()

    def catch_up(self) -> None:
        """Ask for what changed while nobody looked."""
        self._asking.catch_up()

    def lines(self) -> list[Line]:
        """What is shown."""
        return self._lines.lines()

    def _which(self) -> WeekRooms | None:
        if self._asked is None or not self._may:
            return None
        provider_id, monday = self._asked
        return WeekRooms(provider_id=provider_id, day=monday)

    def _show_rooms(self, answer: DayRooms) -> None:
        days: dict[str, list[date]] = {}
        for each in answer.days:
            days.setdefault(_name(each), []).append(each.day)
        self._lines.set_lines(
            Line(listed(in_words(day, "ddd") for day in on), name) for name, on in days.items()
        )
        self.setVisible(bool(days))


def _name(room: DayRoom) -> str:
    """The room with what it has, unless it is called so."""
    return dotted((room.room, *(each for each in room.equipment if each != room.room)))
