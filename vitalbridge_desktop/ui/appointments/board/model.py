"""What the board draws: columns side by side, times as the wall clock shows them.

Every ``datetime`` here is naive: the clinic's wall time, on the day of the picture also where a
column stands for another day. The board does no zone arithmetic.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from uuid import UUID

SpanKind = Literal["open", "break", "leave", "block", "holiday", "hold"]
Mode = Literal["day", "week", "month", "agenda"]
MODES: tuple[Mode, ...] = ("day", "week", "month", "agenda")
Key = UUID | date  # what a column stands for: a provider, a room, a day


@dataclass(frozen=True, slots=True)
class BoardSpan:
    """A stretch of a column that is open, held, or closed for a reason that has a name."""

    start: datetime
    end: datetime
    kind: SpanKind
    label: str = ""


@dataclass(frozen=True, slots=True)
class BoardBlock:
    """One visit on the board.

    Attributes:
        status: FHIR R4's appointment status, such as ``booked`` or ``checked-in``.
        colour: The visit type's tint: sky, teal, violet, amber, slate or rose.
        standing: ``rejected`` where the server refused it: it holds no time.
        version: What the person saw, for the command that changes it.
        faint: Not what is looked for just now, but its time is taken all the same.
    """

    appointment_id: UUID
    patient_id: UUID
    start: datetime
    end: datetime
    name: str
    detail: str
    status: str
    confirmed: bool
    colour: str
    synced: bool
    clash: bool
    standing: str
    alert: bool
    version: int
    faint: bool = False

    @property
    def rejected(self) -> bool:
        """Whether the server refused it."""
        return self.standing == "rejected"


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One day of a provider or a room. What no ``open`` span covers is closed.

    Attributes:
        load: How much of the open time is booked, 0 to 1; None where there is none.
        short: The title where there is little room.
        current: It stands out among the others, as today does in a week.
    """

    key: Key
    title: str
    subtitle: str
    load: float | None
    spans: tuple[BoardSpan, ...]
    blocks: tuple[BoardBlock, ...]
    short: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class BoardPicture:
    """A whole day as the board shows it, from the hour *first* to the hour *last*.

    Attributes:
        last: Midnight (00:00) means the end of the day.
        now: Where the now-line stands; None on any other day.
        now_in: The one column that it crosses; None for all of them.
        nobody: Why there are no columns, and what to do about it, where there are none.
    """

    day: date
    first: time
    last: time
    now: datetime | None
    columns: tuple[BoardColumn, ...]
    now_in: Key | None = None
    nobody: str = ""
