"""Everything that was answered about the days on the board."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import Board, BoardHold, BoardVisit
from vitalbridge_desktop.services.providers.queries import Provider, Providers
from vitalbridge_desktop.services.schedules.queries import Schedule
from vitalbridge_desktop.services.tenants.queries import Location, Locations, Room, Rooms
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock, BoardSpan

from .spans import held_span, spans_of

LEAST = timedelta(minutes=5)
NO_ROOMS, NOWHERE = Rooms(()), Locations(())  # before anybody has asked for them


@dataclass(frozen=True, slots=True)
class BoardAnswer:
    """The visits of *days* days from *day* on, and what is needed to draw them."""

    day: date
    providers: Providers
    board: Board
    schedule: Schedule
    rooms: Rooms = NO_ROOMS
    locations: Locations = NOWHERE
    days: int = 1

    @property
    def zone(self) -> str:
        """The clinic's IANA zone."""
        return self.board.zone

    def visit(self, appointment_id: UUID | None) -> BoardVisit | None:
        """One of the visits."""
        for each in self.board.visits:
            if each.appointment_id == appointment_id:
                return each
        return None

    def hold_at(self, owner: UUID | None, at: datetime) -> BoardHold | None:
        """What is kept of a provider's or a room's time for somebody at a wall time."""
        for each in self.board.holds:
            span = held_span(each, self.zone)
            if owner and owner in (each.provider_id, each.room_id) and span.start <= at < span.end:
                return each
        return None

    def provider(self, provider_id: UUID) -> Provider | None:
        """Somebody who sees patients."""
        return next((each for each in self.providers.providers if each.id == provider_id), None)

    def room(self, room_id: UUID | None) -> Room | None:
        """A room, in use or not."""
        return next((each for each in self.rooms.rooms if each.id == room_id), None)

    def location(self, location_id: UUID | None) -> Location | None:
        """Where the clinic sees patients."""
        return next((each for each in self.locations.locations if each.id == location_id), None)

    def spans(self, day: date) -> dict[UUID, tuple[BoardSpan, ...]]:
        """Each provider's stretches of one of the days, held times among them; a room has those."""
        zone = self.schedule.zone
        spans = {
            each.provider_id: spans_of(day, each.spans, zone) for each in self.schedule.providers
        }
        for hold in self.board.holds:
            held = held_span(hold, zone)
            for owner in (hold.provider_id, hold.room_id):
                if owner is not None and held.start.date() == day:
                    spans[owner] = (*spans.get(owner, ()), held)
        return spans


def block_of(visit: BoardVisit, zone: str, *, detail: str = "", faint: bool = False) -> BoardBlock:
    """A visit as the board draws it; *detail* instead of what it is about."""
    start = wall_time(visit.start, zone)
    end = max(wall_time(visit.end, zone), start + LEAST)  # the clocks may go back meanwhile
    return BoardBlock(
        appointment_id=visit.appointment_id,
        patient_id=visit.patient_id,
        start=start,
        end=end,
        name=visit.patient,
        detail=detail or type_words(visit),
        status=visit.status,
        confirmed=visit.confirmed,
        colour=visit.colour,
        synced=visit.synced,
        clash=visit.clash,
        standing=visit.standing,
        alert=visit.alert is not None,
        version=visit.version,
        faint=faint,
    )


def type_words(visit: BoardVisit) -> str:
    """What a visit is about: its type, and the reason that was given."""
    return joined(visit.visit_type, visit.reason)


def joined(*parts: str | None) -> str:
    """Words side by side, those that there are."""
    return " · ".join(_said(parts))


def _said(parts: Iterable[str | None]) -> list[str]:
    return [part for part in parts if part]
