"""The kinds of visit that the clinic offers, kept in the settings."""

from vitalbridge_desktop.services.appointments.commands import DefineVisitType, UpdateVisitType
from vitalbridge_desktop.services.appointments.events import VisitTypeFact
from vitalbridge_desktop.services.appointments.queries import (
    ListVisitTypes,
    VisitType,
    VisitTypes,
)
from vitalbridge_desktop.services.tenants.events import RoomFact
from vitalbridge_desktop.services.tenants.queries import ListRooms, Room, Rooms
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .entries import Entry
from .entry_form import EntryForm
from .fields import ColourField, NumberField, TextField
from .roster import Roster
from .words_field import WordsField

LENGTHS, BUFFERS = (5, 24 * 60), (0, 120)  # minutes
USUAL = {"minutes": 30, "colour": "sky"}


class VisitTypeRoster(Roster[VisitTypes, VisitType]):
    """Name, length, time around it, colour and needs of each kind of visit."""

    permission = "define-visit-type"
    stale_on = (VisitTypeFact,)

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        tr = self.tr
        minutes = tr("min")
        self._needs = WordsField(
            theme, tr("What its room must have"), tr("Such as ultrasound, ECG")
        )
        self._needed: set[str] = set()
        self._rooms: tuple[Room, ...] = ()
        colours = (
            ("sky", tr("Blue")),
            ("teal", tr("Teal")),
            ("violet", tr("Violet")),
            ("amber", tr("Amber")),
            ("slate", tr("Grey")),
            ("rose", tr("Rose")),
        )
        form = EntryForm(
            bus,
            theme,
            tr("Visit type"),
            {
                "name": TextField(tr("Name")),
                "minutes": NumberField(tr("Length"), LENGTHS, minutes),
                "buffer_before": NumberField(tr("Kept free before"), BUFFERS, minutes),
                "buffer_after": NumberField(tr("Kept free after"), BUFFERS, minutes),
                "colour": ColourField(theme, tr("Colour on the board"), colours),
                "equipment": self._needs,
            },
            needed=("name",),
        )
        super().__init__(bus, theme, tr("Visit types"), tr("New visit type"), form)
        self._needs.edited.connect(self._tell_missing)
        self._fresh_rooms: Fresh[Rooms] = Fresh(bus, self, (RoomFact,), ListRooms, self._show_rooms)
        self._fresh_rooms.refresh()

    def query(self) -> ListVisitTypes:
        return ListVisitTypes()

    def entries(self, answer: VisitTypes) -> list[Entry[VisitType]]:
        self._needed = {word for each in answer.visit_types for word in each.equipment}
        self._offer()
        return [
            Entry(each.id, each.name, self._detail(each), each.active, each, each.colour)
            for each in answer.visit_types
        ]

    def begin_new(self) -> None:
        self.form.begin(
            DefineVisitType, USUAL, lambda now: self.tr("{} is offered now").format(now["name"])
        )
        self._tell_missing()

    def show_entry(self, entry: Entry[VisitType]) -> None:
        self.form.change(
            UpdateVisitType,
            {"visit_type_id": entry.id},
            {name: getattr(entry.of, name) for name in self.form.fields},
            lambda now: self.tr("{} changed").format(now["name"]),
        )
        self._tell_missing()

    def switching(self, entry: Entry[VisitType]) -> tuple[str, Deed]:
        command = UpdateVisitType(visit_type_id=entry.id, active=not entry.active)
        if entry.active:
            told = self.tr("{} is no longer offered").format(entry.title)
            return self.tr("Offer it no longer"), Deed(command, told)
        return self.tr("Offer it again"), Deed(
            command, self.tr("{} is offered again").format(entry.title)
        )

    def _show_rooms(self, answer: Rooms) -> None:
        self._rooms = tuple(each for each in answer.rooms if each.active)
        self._offer()
        self._tell_missing()

    def _offer(self) -> None:
        has = {word for each in self._rooms for word in each.equipment}
        self._needs.set_known(has | self._needed)

    def _tell_missing(self) -> None:
        """Say where such visits could not be booked at all."""
        needed = self._needs.value()
        fits = not needed or any(not room.lacks(needed) for room in self._rooms)
        self._needs.tell("" if fits else self.tr("No room in use has this."))

    def _detail(self, each: VisitType) -> str:
        tidy = each.buffer_before + each.buffer_after
        length = self.tr("{} min").format(f"{each.minutes} + {tidy}" if tidy else each.minutes)
        if not each.active:
            return self.tr("{} · not offered").format(length)
        return dotted((length, listed(each.equipment)))
