"""Who is here and who should be: a row each, with how long and what is done next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from vitalbridge_desktop.kernel.time import minutes_between
from vitalbridge_desktop.services.appointments.queries import BoardVisit, Waiting
from vitalbridge_desktop.ui.appointments.visits.acts import Step
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.row_model import Look
from vitalbridge_desktop.ui.waiting_strip import LATE_AFTER, TOO_LONG

tr = Words("WaitingRoom")
Group = Literal["waits", "room", "late"]
NEXT: dict[Group, Step] = {"waits": "room", "room": "done", "late": "arrived"}


@dataclass(frozen=True, slots=True)
class Here:
    """One row: somebody who waits, is in a room, or has not come.

    Attributes:
        minutes: For how long.
    """

    visit: BoardVisit
    group: Group
    minutes: int

    @property
    def next(self) -> Step:
        """What Enter does."""
        return NEXT[self.group]

    @property
    def look(self) -> Look:
        """How loudly the minutes are told: amber, then red."""
        if self.group == "room":
            return "soft"
        return wait_look(self.minutes)

    def words(self) -> str:
        """Since when, in words."""
        told = {
            "waits": tr("Waits {n} min"),
            "room": tr("In room {n} min"),
            "late": tr("Late {n} min"),
        }[self.group]
        return told.format(n=self.minutes)

    def next_words(self) -> str:
        """What is done next, with its key first."""
        return {
            "waits": tr("I · in room"),
            "room": tr("D · done"),
            "late": tr("A · arrived   S · no-show   R · move"),
        }[self.group]


def wait_look(minutes: int) -> Look:
    """Amber after a quarter of an hour, red after half an hour."""
    if minutes >= TOO_LONG:
        return "danger"
    return "late" if minutes >= LATE_AFTER else "plain"


def here(found: Waiting, now: datetime) -> list[Here]:
    """Who waits, the longest first; who does not come; who is in a room. *now* is aware."""
    waits = [each for each in found.visits if each.status == "arrived"]
    rooms = [each for each in found.visits if each.status == "checked-in"]
    return [
        *_rows(((each, each.status_at) for each in waits), "waits", now),
        *_rows(((each, each.start) for each in found.late), "late", now),
        *_rows(((each, each.status_at) for each in rooms), "room", now),
    ]


def _rows(
    found: Iterable[tuple[BoardVisit, datetime]], group: Group, now: datetime
) -> Iterable[Here]:
    return (Here(visit, group, max(0, minutes_between(since, now))) for visit, since in found)
