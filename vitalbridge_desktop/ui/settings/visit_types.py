"""The kinds of visit that the clinic offers, kept in the settings."""

from vitalbridge_desktop.services.appointments.commands import DefineVisitType, UpdateVisitType
from vitalbridge_desktop.services.appointments.events import VisitTypeFact
from vitalbridge_desktop.services.appointments.queries import (
    ListVisitTypes,
    VisitType,
    VisitTypes,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed
from vitalbridge_desktop.ui.theme import Theme

from .entries import Entry
from .entry_form import EntryForm
from .fields import ColourField, NumberField, TextField
from .roster import Roster

LENGTHS, BUFFERS = (5, 24 * 60), (0, 120)  # minutes
USUAL = {"minutes": 30, "colour": "sky"}


class VisitTypeRoster(Roster[VisitTypes, VisitType]):
    """Name, length, time around it and colour of each kind of visit."""

    permission = "define-visit-type"
    stale_on = (VisitTypeFact,)

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        tr = self.tr
        minutes = tr("min")
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
            },
            needed=("name",),
        )
        super().__init__(bus, theme, tr("Visit types"), tr("New visit type"), form)

    def query(self) -> ListVisitTypes:
        return ListVisitTypes()

    def entries(self, answer: VisitTypes) -> list[Entry[VisitType]]:
        return [
            Entry(each.id, each.name, self._detail(each), each.active, each, each.colour)
            for each in answer.visit_types
        ]

    def begin_new(self) -> None:
        self.form.begin(
            DefineVisitType, USUAL, lambda now: self.tr("{} is offered now").format(now["name"])
        )

    def show_entry(self, entry: Entry[VisitType]) -> None:
        self.form.change(
            UpdateVisitType,
            {"visit_type_id": entry.id},
            {name: getattr(entry.of, name) for name in self.form.fields},
            lambda now: self.tr("{} changed").format(now["name"]),
        )

    def switching(self, entry: Entry[VisitType]) -> tuple[str, Deed]:
        command = UpdateVisitType(visit_type_id=entry.id, active=not entry.active)
        if entry.active:
            told = self.tr("{} is no longer offered").format(entry.title)
            return self.tr("Offer it no longer"), Deed(command, told)
        return self.tr("Offer it again"), Deed(
            command, self.tr("{} is offered again").format(entry.title)
        )

    def _detail(self, each: VisitType) -> str:
        length = self.tr("{} min").format(each.minutes)
        return length if each.active else self.tr("{} · not offered").format(length)
