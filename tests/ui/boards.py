"""Days to draw: visits and columns with defaults, of which a test names only what matters."""

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5

from vitalbridge_desktop.ui.appointments.board.model import (
    BoardBlock,
    BoardColumn,
    BoardPicture,
    BoardSpan,
)

DAY = date(2026, 11, 23)
NAMES = UUID(int=7)


def at(clock: str) -> datetime:
    """A wall time on the day, from "09:20"."""
    return datetime.combine(DAY, time.fromisoformat(clock))


def visit(
    start: str,
    minutes: int = 30,
    name: str = "Okafor, Ada",
    *,
    detail: str = "Consult",
    status: str = "booked",
    confirmed: bool = False,
    synced: bool = True,
    clash: bool = False,
    standing: str = "accepted",
    alert: bool = False,
) -> BoardBlock:
    """A visit; its id follows from its name and its time."""
    begin = at(start)
    return BoardBlock(
        appointment_id=uuid5(NAMES, f"{name} {start} {minutes}"),
        patient_id=uuid5(NAMES, name),
        start=begin,
        end=begin + timedelta(minutes=minutes),
        name=name,
        detail=detail,
        status=status,
        confirmed=confirmed,
        colour="sky",
        synced=synced,
        clash=clash,
        standing=standing,
        alert=alert,
        version=1,
    )


def provider(number: int) -> UUID:
    """The id of a provider."""
    return uuid5(NAMES, f"provider {number}")


def column(number: int, *visits: BoardBlock) -> BoardColumn:
    """A provider's day from eight to five with these visits."""
    hours = BoardSpan(at("08:00"), at("17:00"), "open")
    return BoardColumn(provider(number), f"Dr. {number}", "Cardiology", 0.5, (hours,), visits)


def picture(*columns: BoardColumn, now: str = "") -> BoardPicture:
    """The day from half past seven to half past five."""
    moment = at(now) if now else None
    return BoardPicture(DAY, time(7, 30), time(17, 30), moment, columns)
