"""A toy diary in two services: seats that may be taken once an hour, and what clashed.

``seats`` books, moves and labels; ``clashes`` opens a clash for what the server could not let
stand and closes it when the seat is moved.
"""

from dataclasses import dataclass
from uuid import UUID

from vitalbridge_desktop.kernel.errors import AlreadySo, NotFound, Refusal, Stale
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Event, Query, Text
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Registry, Service, Verdict
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .toy_tables import (
    ALL_CLASHES,
    ALL_SEATS,
    AT,
    CLASHING,
    NOTES,
    OPEN,
    SEAT,
    STATE,
    clashes,
    notes,
    seats,
    sweeps,
)


class SeatFact(Event, key="seat_id"):
    """Something happened to a seat."""

    seat_id: UUID


class SeatBooked(SeatFact, wire="seat.booked", creates=True):
    """Somebody sits there at that hour."""

    hour: int


class SeatMoved(SeatFact, wire="seat.moved"):
    """They sit there at another hour."""

    hour: int


class SeatLabelled(SeatFact, wire="seat.labelled"):
    """Their name stands on it; ``boom`` trips the rules of the toys."""

    label: str


class ClashClosed(Event, key="clash_id", wire="clash.closed"):
    """A person decided."""

    clash_id: UUID


class NoteWritten(Event, key="note_id", wire="note.written", creates=True):
    """Something was written down about a seat."""

    note_id: UUID
    text: str


class FloorSwept(Event, key="sweep_id", wire="floor.swept", creates=True):
    """Every note about a seat that clashes says so from now on."""

    sweep_id: UUID


class NotesCounted(Event, key="sweep_id", wire="notes.counted", creates=True):
    """How many notes there are is written down."""

    sweep_id: UUID


class Taken(Refusal):
    """Somebody sits there then."""

    code = "slot_taken"


class Book(Command):
    """Book a seat."""

    hour: int
    seat_id: UUID | None = None


class Move(Command):
    """Move it."""

    seat_id: UUID
    hour: int


class Label(Command):
    """Put a name on it."""

    seat_id: UUID
    label: Text


class Close(Command):
    """Decide a clash."""

    clash_id: UUID


class Note(Command):
    """Write something down about a seat."""

    seat_id: UUID
    text: Text


class Sweep(Command):
    """Mark the notes of all that clashes."""


class Count(Command):
    """Count the notes."""


def book(command: Book, uow: UnitOfWork) -> None:
    uow.emit(SeatBooked(seat_id=command.seat_id or uuid7(), hour=command.hour))


def move(command: Move, uow: UnitOfWork) -> None:
    uow.emit(SeatMoved(seat_id=command.seat_id, hour=command.hour))


def label(command: Label, uow: UnitOfWork) -> None:
    uow.emit(SeatLabelled(seat_id=command.seat_id, label=command.label))


def close(command: Close, uow: UnitOfWork) -> None:
    uow.emit(ClashClosed(clash_id=command.clash_id))


def note(command: Note, uow: UnitOfWork) -> None:
    uow.emit(NoteWritten(note_id=command.seat_id, text=command.text))


def sweep(_: Sweep, uow: UnitOfWork) -> None:
    uow.emit(FloorSwept(sweep_id=uuid7()))


def count(_: Count, uow: UnitOfWork) -> None:
    uow.emit(NotesCounted(sweep_id=uuid7()))


def admit_booked(event: SeatBooked, rows: Rows) -> None:
    if rows.one(AT, hour=event.hour, seat_id=event.seat_id):
        raise Taken("Somebody sits there then.", field="hour")


def admit_moved(event: SeatMoved, rows: Rows) -> None:
    if rows.one(SEAT, seat_id=event.seat_id) is None:
        raise NotFound("seat_id")
    if rows.one(AT, hour=event.hour, seat_id=event.seat_id):
        raise Taken("Somebody sits there then.", field="hour")


def admit_labelled(event: SeatLabelled, rows: Rows) -> None:
    if event.label == "boom":
        raise ZeroDivisionError(event.label)
    found = rows.one(SEAT, seat_id=event.seat_id)
    if found is None:
        raise NotFound("seat_id")
    _, label, by, at = found
    if label == event.label:
        raise AlreadySo("It says so already.")
    if not rows.knew(by or None, at):
        raise Stale("Somebody labelled it meanwhile.", field="label")


def admit_closed(event: ClashClosed, rows: Rows) -> None:
    found = rows.one(STATE, clash_id=event.clash_id)
    if found is None:
        raise NotFound("clash_id")
    if found[0] == "closed":
        raise AlreadySo("It is closed already.")


def apply_booked(event: SeatBooked, rows: Rows) -> None:
    rows.put(seats, id=event.seat_id, hour=event.hour, label="", labelled_by="", labelled_at=0)


def apply_moved(event: SeatMoved, rows: Rows) -> None:
    rows.change(seats, id=event.seat_id, hour=event.hour, standing="accepted")


def apply_labelled(event: SeatLabelled, rows: Rows) -> None:
    by = {"labelled_by": str(event.envelope.id), "labelled_at": event.envelope.version}
    rows.change(seats, id=event.seat_id, label=event.label, **by)


def note_verdict(verdict: Verdict, rows: Rows) -> None:
    """Open a clash for a no; a label that was accepted is taken for the way out of one."""
    if verdict.verdict == "accepted" and verdict.type == "seat.labelled":
        for (id,) in rows.read(OPEN, seat_id=verdict.subject_id):
            rows.change(clashes, id=id, state="closed", code="labelled")
    if verdict.verdict in ("rejected", "quarantined") and verdict.code != "predecessor_rejected":
        rows.put(
            clashes,
            id=verdict.event_id,
            seat_id=verdict.subject_id,
            code=verdict.code or "",
            state="open",
            version=1,
        )


def apply_mended(event: SeatMoved, rows: Rows) -> None:
    for (id,) in rows.read(OPEN, seat_id=event.seat_id):
        rows.change(clashes, id=id, state="closed")


def apply_closed(event: ClashClosed, rows: Rows) -> None:
    rows.change(clashes, id=event.clash_id, state="closed")


def apply_written(event: NoteWritten, rows: Rows) -> None:
    rows.put(notes, id=event.note_id, text=event.text)


def apply_swept(event: FloorSwept, rows: Rows) -> None:
    """What it writes depends on what it reads: rows that no other fact need have touched."""
    rows.put(sweeps, id=event.sweep_id)
    for (seat_id,) in rows.read(CLASHING):
        rows.change(notes, id=seat_id, text="swept")


def apply_counted(event: NotesCounted, rows: Rows) -> None:
    rows.put(sweeps, id=event.sweep_id, found=len(rows.read(NOTES)))


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits where."""

    id: UUID
    hour: int
    label: str
    standing: str
    version: int


class Seats(Query[tuple[Seat, ...]]):
    """Every seat."""


class Clashes(Query[tuple[tuple[UUID, str, str], ...]]):
    """Every clash: its id, its code, its state."""


def all_seats(_: Seats, rows: Rows) -> tuple[Seat, ...]:
    return tuple(sorted((Seat(*row) for row in rows.read(ALL_SEATS)), key=lambda each: each.id))


def all_clashes(_: Clashes, rows: Rows) -> tuple[tuple[UUID, str, str], ...]:
    return tuple(sorted(rows.read(ALL_CLASHES)))


seat_service = Service("seats", seat=seats)
seat_service.command(Book, book, SeatBooked)
seat_service.command(Move, move, SeatMoved)
seat_service.command(Label, label, SeatLabelled)
seat_service.event(SeatBooked, apply_booked, admit_booked)
seat_service.event(SeatMoved, apply_moved, admit_moved)
seat_service.event(SeatLabelled, apply_labelled, admit_labelled)
seat_service.query(Seats, all_seats)

clash_service = Service("clashes", clash=clashes, note=notes, sweep=sweeps)
clash_service.command(Note, note, NoteWritten)
clash_service.command(Sweep, sweep, FloorSwept)
clash_service.command(Count, count, NotesCounted)
clash_service.event(NotesCounted, apply_counted)
clash_service.event(NoteWritten, apply_written)
clash_service.event(FloorSwept, apply_swept)
clash_service.command(Close, close, ClashClosed)
clash_service.event(ClashClosed, apply_closed, admit_closed)
clash_service.hears(SeatMoved, apply_mended)
clash_service.on_verdict(note_verdict)
clash_service.query(Clashes, all_clashes)

REGISTRY = Registry((seat_service, clash_service))
OLD_REGISTRY = Registry((clash_service,))  # an app that has never heard of seats
