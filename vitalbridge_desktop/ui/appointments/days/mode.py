"""What a person looks at on the board: a day or a week or more, of whom, and how arranged."""

import calendar
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.appointments.board.model import Mode

from .answer import BoardAnswer
from .answers import Look
from .filter import ALL, BoardFilter
from .pictures import Arrangement, ByProvider, ByRoom, WeekOf

AGENDA_DAYS = 7
MONTHS = 12


@dataclass(slots=True)
class BoardMode:
    """The choices of one seat.

    Attributes:
        day: What is to be seen; None until the clinic is known.
        provider_id: Whose week it is.
    """

    mode: Mode = "day"
    by_room: bool = False
    wanted: BoardFilter = ALL
    day: date | None = None
    provider_id: UUID | None = None

    def arrangement(self) -> Arrangement:
        """How the board is arranged; month and agenda have no columns of their own."""
        if self.mode == "week" and self.provider_id is not None:
            return WeekOf(self.provider_id)
        return ByRoom() if self.by_room and self.mode == "day" else ByProvider()

    def first_day(self, day: date) -> date:
        """The first day that is shown together with *day*."""
        return self.arrangement().first_day(day)

    def days(self) -> int:
        """How many days are shown with their visits."""
        return AGENDA_DAYS if self.mode == "agenda" else self.arrangement().days

    def look(self, day: date) -> Look:
        """What has to be known to show *day*; the month asks for the rest of it by itself."""
        whose = (self.provider_id,) if self.mode == "week" and self.provider_id else None
        places = self.by_room or bool(self.wanted.locations) or self.mode == "agenda"
        return Look(self.first_day(day), self.days(), whose, places)

    def fits(self, answer: BoardAnswer) -> bool:
        """Whether an answer is about what is looked at now."""
        first = self.first_day(self.day) if self.day else None
        return (answer.day, answer.days) == (first, self.days())

    def stepped(self, day: date, steps: int) -> date:
        """The day so many days, weeks or months on."""
        if self.mode == "month":
            return _months_on(day, steps)
        return plus_days(day, steps * self.days())


def _months_on(day: date, steps: int) -> date:
    """The same day of another month, or its last one."""
    months = day.year * MONTHS + day.month - 1 + steps
    year, month = divmod(months, MONTHS)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
