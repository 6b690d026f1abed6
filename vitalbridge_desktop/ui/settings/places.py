"""Where the clinic sees patients: its locations, and the rooms in them."""

from uuid import UUID

from vitalbridge_desktop.services.appointments.events import VisitTypeFact
from vitalbridge_desktop.services.appointments.queries import ListVisitTypes, VisitTypes
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    RemoveLocation,
    UpdateLocation,
    UpdateRoom,
)
from vitalbridge_desktop.services.tenants.events import LocationFact, RoomFact
from vitalbridge_desktop.services.tenants.queries import (
    ListLocations,
    ListRooms,
    Location,
    Locations,
    Room,
    Rooms,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .countries import zones
from .entries import Entry
from .entry_form import EntryForm
from .fields import ChoiceField, TextField
from .roster import Roster
from .words_field import WordsField


class LocationRoster(Roster[Locations, Location]):
    """Name, address and time zone of each location."""

    permission = "add-location"
    stale_on = (LocationFact,)

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        tr = self.tr
        kept = [(None, tr("The clinic’s")), *((zone, zone) for zone in zones())]
        form = EntryForm(
            bus,
            theme,
            tr("Location"),
            {
                "name": TextField(tr("Name")),
                "address": TextField(tr("Address"), tr("May stay empty")),
                "time_zone": ChoiceField(tr("Time zone"), kept),
            },
            needed=("name",),
        )
        super().__init__(bus, theme, tr("Locations"), tr("New location"), form)

    def query(self) -> ListLocations:
        return ListLocations()

    def entries(self, answer: Locations) -> list[Entry[Location]]:
        return [
            Entry(each.id, each.name, each.address or each.time_zone or "", True, each)
            for each in answer.locations
        ]

    def begin_new(self) -> None:
        self.form.begin(AddLocation, {}, lambda now: self.tr("{} added").format(now["name"]))

    def show_entry(self, entry: Entry[Location]) -> None:
        self.form.change(
            UpdateLocation,
            {"location_id": entry.id},
            {name: getattr(entry.of, name) for name in self.form.fields},
            lambda now: self.tr("{} changed").format(now["name"]),
        )

    def switching(self, entry: Entry[Location]) -> tuple[str, Deed]:
        told = self.tr("Nobody is seen at {} any more").format(entry.title)
        return self.tr("See nobody there any more"), Deed(
            RemoveLocation(location_id=entry.id), told
        )


class RoomRoster(Roster[Rooms, Room]):
    """Name, location and equipment of each room; one can be taken out of use for a while."""

    permission = "add-room"
    stale_on = (RoomFact,)

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        tr = self.tr
        self._named: dict[UUID, str] = {}
        self._where = ChoiceField(tr("Location"), [(None, tr("None in particular"))])
        self._has = WordsField(theme, tr("What is in it"), tr("Such as ultrasound, ECG"))
        self._had: set[str] = set()
        self._needed: set[str] = set()
        form = EntryForm(
            bus,
            theme,
            tr("Room"),
            {"name": TextField(tr("Name")), "location_id": self._where, "equipment": self._has},
            needed=("name",),
        )
        super().__init__(bus, theme, tr("Rooms"), tr("New room"), form)
        self._places: Fresh[Locations] = Fresh(
            bus, self, (LocationFact,), ListLocations, self._show_places
        )
        self._kinds: Fresh[VisitTypes] = Fresh(
            bus, self, (VisitTypeFact,), ListVisitTypes, self._show_kinds
        )
        self._places.refresh()
        self._kinds.refresh()

    def query(self) -> ListRooms:
        return ListRooms()

    def entries(self, answer: Rooms) -> list[Entry[Room]]:
        self._had = {word for each in answer.rooms for word in each.equipment}
        self._has.set_known(self._had | self._needed)
        return [
            Entry(each.id, each.name, self._detail(each), each.active, each)
            for each in answer.rooms
        ]

    def begin_new(self) -> None:
        self.form.begin(AddRoom, {}, lambda now: self.tr("{} added").format(now["name"]))

    def show_entry(self, entry: Entry[Room]) -> None:
        self.form.change(
            UpdateRoom,
            {"room_id": entry.id},
            {name: getattr(entry.of, name) for name in self.form.fields},
            lambda now: self.tr("{} changed").format(now["name"]),
            fixed=("location_id",),
        )

    def switching(self, entry: Entry[Room]) -> tuple[str, Deed]:
        command = UpdateRoom(room_id=entry.id, active=not entry.active)
        if entry.active:
            told = self.tr("{} is out of use").format(entry.title)
            return self.tr("Take out of use"), Deed(command, told)
        return self.tr("Use again"), Deed(
            command, self.tr("{} is in use again").format(entry.title)
        )

    def _detail(self, each: Room) -> str:
        if not each.active:
            return self.tr("out of use")
        where = self._named.get(each.location_id, "") if each.location_id else ""
        return dotted((where, listed(each.equipment)))

    def _show_places(self, answer: Locations) -> None:
        self._named = {each.id: each.name for each in answer.locations}
        nowhere = (None, self.tr("None in particular"))
        self._where.set_choices([nowhere, *self._named.items()])
        self.refresh()

    def _show_kinds(self, answer: VisitTypes) -> None:
        self._needed = {word for each in answer.visit_types for word in each.equipment}
        self._has.set_known(self._had | self._needed)
