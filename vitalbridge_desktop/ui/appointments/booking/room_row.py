"""In which room: asked where one was chosen on the board, or where the visit needs equipment."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.queries import VisitType
from vitalbridge_desktop.services.tenants.events import RoomFact
from vitalbridge_desktop.services.tenants.queries import ListRooms, Room, Rooms
from vitalbridge_desktop.ui.appointments.openings.choices import matching
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.lookup_field import LookupField
from vitalbridge_desktop.ui.lookup_list import Offer
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh


@dataclass(frozen=True, slots=True)
class InRoom:
    """A room, or None: whichever is free and has what the visit needs."""

    room: Room | None


class RoomRow(QWidget):
    """The field, its caption and what is wrong with it; there while somebody has to know the room.

    Signals:
        changed: Another room is asked for.
        moved_on: Enter in the field.

    Attributes:
        field, error: Its parts.
    """

    changed = Signal()
    moved_on = Signal()

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        super().__init__()
        self._rooms: tuple[Room, ...] = ()
        self._needed: tuple[str, ...] = ()
        self._wished: UUID | None = None
        self.field = LookupField(theme)
        self.error = ErrorLabel(self.field)
        kept = self.error.sizePolicy()
        kept.setRetainSizeWhenHidden(False)
        self.error.setSizePolicy(kept)
        words = self.tr("Roo&m")
        caption = label(words, "strong")
        caption.setBuddy(self.field)
        self.field.setAccessibleName(words.replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (caption, self.field, self.error):
            column.addWidget(part)
        self.field.sought.connect(self._on_sought)
        self.field.taken.connect(self._on_taken)
        self.field.dropped.connect(self._on_dropped)
        self.field.moved_on.connect(self.moved_on)
        self._fresh: Fresh[Rooms] = Fresh(bus, self, (RoomFact,), ListRooms, self._show_rooms)
        self._fresh.refresh()
        self.hide()

    def catch_up(self) -> None:
        """Ask again if a room has changed while nobody looked."""
        self._fresh.catch_up()

    # ---- what is put in ---------------------------------------------------------------------

    def wish(self, room_id: UUID | None) -> None:
        """Ask for one room; None: for none in particular."""
        self._wished = room_id
        self._put()

    def show_kind(self, kind: VisitType | None) -> None:
        """Visits of another kind need something else."""
        needed = kind.equipment if kind is not None else ()
        if needed != self._needed:
            self._needed = needed
            self._put()

    # ---- what is asked for ------------------------------------------------------------------

    def room_id(self) -> UUID | None:
        """The room that is asked for, known or not yet."""
        return self._wished

    def known(self) -> bool:
        """Whether it is clear what is asked for: a room that does, or any."""
        open_question = bool(self.field.text().strip()) and self.field.value() is None
        return self.isHidden() or not (open_question or self.amiss())

    def amiss(self) -> str:
        """Why the room does not do, and which do; empty where nothing is wrong."""
        room = next((each for each in self._rooms if each.id == self._wished), None)
        if room is None:
            return ""
        if not room.active:
            return self.tr("{room} is out of use.").format(room=room.name)
        missing = room.lacks(self._needed)
        if not missing:
            return ""
        words = self.tr("{room} does not have what this visit needs: {what}. These do: {rooms}.")
        if not (fitting := listed(each.name for each in self._fitting())):
            words = self.tr("Neither {room} nor any other has what this visit needs: {what}.")
        return words.format(room=room.name, what=listed(missing), rooms=fitting)

    # ---- inside -----------------------------------------------------------------------------

    def _fitting(self) -> list[Room]:
        return [each for each in self._rooms if each.active and not each.lacks(self._needed)]

    def _offers(self) -> list[Offer]:
        any_room = self.tr("Any room")
        if self._needed:
            any_room = self.tr("Any room with {what}").format(what=listed(self._needed))
        first = Offer(any_room, self.tr("whichever is free"), InRoom(None))
        return [
            first,
            *(_offer(e) for e in self._fitting()),
        ]

    def _put(self) -> None:
        """Show what is asked for; nothing, where nobody has to choose a room."""
        self.setVisible(bool(self._needed) or self._wished is not None)
        room = next((each for each in self._rooms if each.id == self._wished), None)
        if room is not None:
            self.field.put(_offer(room))
        else:
            self.field.put(None if self._wished else self._offers()[0])

    @Slot(str)
    def _on_sought(self, text: str) -> None:
        self.field.offer(matching(self._offers(), text))

    @Slot(object)
    def _on_taken(self, offer: Offer) -> None:
        self._wished = offer.value.room.id if offer.value.room is not None else None
        self.changed.emit()

    @Slot()
    def _on_dropped(self) -> None:
        self._wished = None
        self.changed.emit()

    def _show_rooms(self, found: Rooms) -> None:
        self._rooms = found.rooms
        self._put()
        self.changed.emit()


def _offer(room: Room) -> Offer:
    """A room, and what is in it beyond what it is called by."""
    beyond = listed(each for each in room.equipment if each != room.name)
    return Offer(room.name, beyond, InRoom(room))
