"""Keeps the pictures of today and the next days, so that the next start has its day at once."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from vitalbridge_desktop.kernel import kept_views
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.kernel.time import plus_days, wall_time
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.schedules.queries import ViewSchedule
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListLocations, ListRooms
from vitalbridge_desktop.ui.appointments.board.kept_day import KeptDay, name_of, text_of
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.loading import Loading
from vitalbridge_desktop.ui.surroundings import Surroundings

from .answer import BoardAnswer
from .pictures import ByProvider, ByRoom

QUIET = 20_000  # ms without a commit after which the days are kept
DAYS = 4  # a Friday's next start is on Monday


class DayKeeper(QObject):
    """Keeps the days whenever nothing was committed for a while, and once more at the end.

    They are kept by provider or by room, as this desk likes them.
    """

    def __init__(self, bus: UiBus, around: Surroundings, choices: Choices) -> None:
        super().__init__(around)
        self._bus, self._around, self._choices = bus, around, choices
        self._keeping: Loading | None = None
        self._quiet = QTimer(self, interval=QUIET, singleShot=True)
        self._quiet.timeout.connect(self._begin)
        bus.committed.connect(lambda _: self._quiet.start())
        self._quiet.start()

    def keep(self) -> None:
        """Keep the days now; nothing is on the screen any more that could wait."""
        self._quiet.stop()
        self._work()

    @Slot()
    def _begin(self) -> None:
        self._keeping = Loading(self._work, self)
        self._keeping.start()

    def _work(self) -> None:
        context = Context(self._bus.who, self._bus.desk)
        around, by_room = self._around, self._choices.value.by_room
        keep_days(self._bus.bus, context, around.person, around.place, by_room=by_room)


def keep_days(
    bus: Bus, context: Context, person: tuple[str, str, str], place: str, *, by_room: bool
) -> None:
    """Ask for the days and keep their pictures, unless something is committed meanwhile."""
    seen_at = bus.store.read(kept_views.mark)
    try:
        zone = bus.ask(GetTenant(), context).time_zone
        today = wall_time(bus.clock(), zone).date()
        days = [plus_days(today, ahead) for ahead in range(DAYS)]
        texts = {}
        for day in days:
            answer = _answer(bus, context, day)
            if not answer.board.holds:  # a hold ends by the clock alone
                columns = ByRoom() if by_room else ByProvider()
                picture = columns.picture(answer, wall_time(bus.clock(), zone))
                name = name_of(zone, day, by_room=by_room)
                texts[name] = text_of(KeptDay(picture, person, place))
    except Refusal:  # who may not see the board has nothing to keep
        return
    bus.store.write(partial(kept_views.keep, seen_at=seen_at, views=texts))


def _answer(bus: Bus, context: Context, day: date) -> BoardAnswer:
    providers = bus.ask(ListProviders(include_inactive=True), context)
    board = bus.ask(DayBoard(date=day, at=bus.clock()), context)
    schedule = bus.ask(ViewSchedule(from_=day, to=day), context)
    rooms, locations = bus.ask(ListRooms(), context), bus.ask(ListLocations(), context)
    return BoardAnswer(day, providers, board, schedule, rooms, locations)
