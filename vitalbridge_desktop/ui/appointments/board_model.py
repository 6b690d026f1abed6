"""What the day board draws: one day, a column a provider, times as the wall clock shows them.

Every ``datetime`` here is naive: the clinic's wall time. The board does no zone arithmetic.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from uuid import UUID

SpanKind = Literal["open", "break", "leave", "block", "holiday"]


@dataclass(frozen=True, slots=True)
class BoardSpan:
    """A stretch of a provider's day that is open, or closed for a reason that has a name."""

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

    @property
    def rejected(self) -> bool:
        """Whether the server refused it."""
        return self.standing == "rejected"


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One provider's day. What no ``open`` span covers is closed.

    Attributes:
        load: How much of the open time is booked, 0 to 1; None where there is none.
    """

    provider_id: UUID
    title: str
    subtitle: str
    load: float | None
    spans: tuple[BoardSpan, ...]
    blocks: tuple[BoardBlock, ...]


@dataclass(frozen=True, slots=True)
class BoardPicture:
    """A whole day as the board shows it, from the hour *first* to the hour *last*.

    Attributes:
        last: Midnight (00:00) means the end of the day.
        now: Where the now-line stands; None on any other day.
    """

    day: date
    first: time
    last: time
    now: datetime | None
    columns: tuple[BoardColumn, ...]
