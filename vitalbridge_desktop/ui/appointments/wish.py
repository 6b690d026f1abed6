"""What is known already when a booking begins."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class BookingWish:
    """Whom, with whom, when and in which room; each None where it is still open.

    Attributes:
        start: Naive: the clinic's wall time.
        minutes: How long, where that was dragged.
    """

    patient_id: UUID | None = None
    provider_id: UUID | None = None
    start: datetime | None = None
    minutes: int | None = None
    room_id: UUID | None = None
