"""Whom, what, with whom and when, and in which room: the fields of a booking."""

from uuid import UUID

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.events import VisitTypeFact
from vitalbridge_desktop.services.appointments.queries import ListVisitTypes, VisitType, VisitTypes
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.providers.queries import ListProviders, Provider, Providers
from vitalbridge_desktop.ui.appointments.openings.choices import (
    Kind,
    Whom,
    anyone,
    kinds,
    matching,
    people,
    said_kind,
    said_whom,
    usual_kind,
    wished_kind,
)
from vitalbridge_desktop.ui.appointments.openings.questions import Asked
from vitalbridge_desktop.ui.appointments.typed.line import LineMeaning
from vitalbridge_desktop.ui.appointments.typed.when import When, understood
from vitalbridge_desktop.ui.appointments.wish import BookingWish
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.lookup_field import LookupField
from vitalbridge_desktop.ui.lookup_list import Offer
from vitalbridge_desktop.ui.patient_field import PatientField
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .draft import Draft
from .room_row import RoomRow
from .when_field import WhenField

COLUMNS = 2
APART = 18
LINES = 13


class BookingFields(QWidget):
    """The fields above the openings.

    Signals:
        changed: Something else is asked for.
        moved_on: Enter in a field that is filled in.
        stepped: Up or down in a field that needs neither.
        known: Who sees patients, or the kinds of visit, are known now, or others.

    Attributes:
        patient, kind, whom, when, room: The fields.
        errors: Their errors, by the names of the command's fields.
    """

    changed = Signal()
    moved_on = Signal()
    stepped = Signal(int)
    known = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clock: ClinicClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._kinds: list[Offer] = []
        self._people: list[Offer] = []
        self._providers: dict[UUID, Provider] = {}
        self._last_kind: UUID | None = None
        self._put_later: tuple[UUID | None, int | None] = (None, None)
        self._wished: Draft | None = None  # until everybody and every kind is known
        self.patient = PatientField(bus, theme)
        self.kind, self.whom, self.when = LookupField(theme), LookupField(theme), WhenField()
        self.room = RoomRow(bus, theme)
        self.when.setPlaceholderText(self.tr("soonest · tue 9 · 24.11. · next week"))
        self.errors: dict[str, ErrorLabel] = {}
        self._arrange()
        self._connect()
        self._types: Fresh[VisitTypes] = Fresh(
            bus, self, (VisitTypeFact,), ListVisitTypes, self._show_types
        )
        self._everybody: Fresh[Providers] = Fresh(
            bus, self, (ProviderFact,), ListProviders, self._show_providers
        )
        self._types.refresh()
        self._everybody.refresh()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(LINES)
        parts = (
            ("patient_id", self.tr("&Patient"), self.patient),
            ("visit_type_id", self.tr("Visit &type"), self.kind),
            ("provider_id", self.tr("&With"), self.whom),
            ("start", self.tr("W&hen"), self.when),
        )
        for at, (name, words, field) in enumerate(parts):
            caption = label(words, "strong")
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            self.errors[name] = error = ErrorLabel(field)
            kept = error.sizePolicy()
            kept.setRetainSizeWhenHidden(False)
            error.setSizePolicy(kept)
            column = QVBoxLayout()
            column.setSpacing(6)
            for part in (caption, field, error):
                column.addWidget(part)
            column.addStretch(1)
            grid.addLayout(column, at // COLUMNS, at % COLUMNS)
            grid.setColumnStretch(at % COLUMNS, 1)
        grid.addWidget(self.room, len(parts) // COLUMNS, 0, 1, COLUMNS)
        self.errors["room_id"] = self.room.error

    def _connect(self) -> None:
        self.changed.connect(self._on_changed)  # first: what follows asks in which room
        self.room.changed.connect(self.changed)
        self.patient.chosen.connect(self.changed)
        self.when.textEdited.connect(self._on_when)
        self.when.stepped.connect(self.stepped)
        for field in (self.patient, self.kind, self.whom, self.when, self.room):
            field.moved_on.connect(self.moved_on)
        self.kind.sought.connect(lambda text: self.kind.offer(matching(self._kinds, text)))
        self.whom.sought.connect(lambda text: self.whom.offer(matching(self._people, text)))
        for choice in (self.kind, self.whom):
            choice.taken.connect(self.changed)
            choice.dropped.connect(self.changed)
        self._clock.when_started(self._on_when)

    def catch_up(self) -> None:
        """Ask again if something has changed while nobody looked."""
        self._types.catch_up()
        self._everybody.catch_up()
        self.room.catch_up()

    # ---- what is asked for ------------------------------------------------------------------

    def asked(self) -> Asked | None:
        """What is asked for; None while something is not known."""
        kind, whom, when = self.kind.value(), self.whom.value(), self.wanted()
        if not isinstance(kind, Kind) or not isinstance(whom, Whom) or not self.room.known():
            return None
        who, room_id = self.patient.patient_id(), self.room.room_id()
        return None if when is None else Asked(kind, whom, when, who, room_id)

    def wanted(self) -> When | None:
        """When; None where the words mean nothing."""
        if not self._clock.zone:
            return None
        return understood(self.when.text(), self._clock.now(), QLocale())

    def provider(self, provider_id: UUID) -> Provider | None:
        """Somebody who sees patients."""
        return self._providers.get(provider_id)

    # ---- what is put in ---------------------------------------------------------------------

    def put_wish(self, wish: BookingWish) -> None:
        """Ask for what is known when a booking begins."""
        if wish.patient_id is not None:
            self.patient.set_patient(wish.patient_id)
        if wish.start is not None:  # naive, the clinic's wall time
            self.when.setText(f"{wish.start:%d.%m.%Y %H:%M}")
            self._on_when()
        self.room.wish(wish.room_id)
        self.put(wish.provider_id, wish.minutes)

    def put(self, provider_id: UUID | None, minutes: int | None) -> None:
        """Ask for one provider, and for another length than the visit's kind has."""
        if not self._kinds or not self._people:
            self._put_later = (provider_id, minutes)
            return
        for each in self._people:
            if provider_id is not None and each.value.only == provider_id:
                self._put(self.whom, each)
        kind = self.kind.value()
        if minutes is not None and isinstance(kind, Kind):
            other = Kind(kind.visit_type, minutes)
            self.kind.put(Offer(other.words(), "", other))
        self.changed.emit()

    def wishes(self) -> Draft:
        """What is filled in, as much of a draft as stands here."""
        if (wished := self._wished) is not None:
            kind_id, minutes, ids = wished.kind, wished.minutes, wished.provider_ids
        else:
            kind, whom = self.kind.value(), self.whom.value()
            known = isinstance(kind, Kind)
            kind_id = kind.visit_type_id if known else None
            minutes = kind.other_length if known else None
            ids = whom.provider_ids if isinstance(whom, Whom) else None
        return Draft(
            patient_id=self.patient.patient_id() or self.patient.awaited,
            patient=self.patient.name(),
            kind=kind_id,
            minutes=minutes,
            room=self.room.room_id(),
            provider_ids=ids,
            when=self.when.text(),
        )

    def put_wishes(self, draft: Draft) -> None:
        """Fill in what a draft says."""
        self.when.setText(draft.when)
        if draft.patient_id is not None:
            self.patient.set_patient(draft.patient_id, draft.patient)
        else:
            self.patient.put(None, draft.patient)
            self.patient.chosen.emit(None)
        self.room.wish(draft.room)
        self._wished = draft
        self._put_wished()
        self._on_when()

    def _put_wished(self) -> None:
        if self._wished is None or not self._kinds or not self._people:
            return
        wished, self._wished = self._wished, None
        for each in self._people:
            if each.value.provider_ids == wished.provider_ids:
                self._put(self.whom, each)
        last = wished.kind or self._last_kind
        self._put(self.kind, wished_kind(wished.kind, wished.minutes, self._kinds, last))

    def clinic(self) -> tuple[list[Provider], list[VisitType]]:
        """Who sees patients, and the kinds of visit."""
        types = [each.value.visit_type for each in self._kinds if each.value.visit_type]
        return list(self._providers.values()), types

    def put_meaning(self, meaning: LineMeaning) -> None:
        """Fill in what a line says, but for whom."""
        if self._kinds and self._people:
            self._put(self.kind, said_kind(meaning, self._kinds, self._last_kind))
            self._put(self.whom, said_whom(meaning, self._people))
        self.when.setText(meaning.when_words)
        self._on_when()

    def begin_again(self) -> None:
        """Forget what was filled in; the kind of visit stays for the next one."""
        kind = self.kind.value()
        self._last_kind = kind.visit_type_id if isinstance(kind, Kind) else self._last_kind
        self.when.clear()
        self.room.wish(None)
        self._put(self.whom, anyone())
        if self._kinds:
            self._put(self.kind, usual_kind(self._kinds, self._last_kind))
        self.patient.forget()
        self._on_when()

    @Slot()
    def _on_changed(self) -> None:
        kind = self.kind.value()
        self.room.show_kind(kind.visit_type if isinstance(kind, Kind) else None)

    def _put(self, field: LookupField, offer: Offer) -> None:
        detail = offer.detail if field is self.kind else ""
        field.put(offer, dotted((offer.title, detail)))

    def _show_types(self, found: VisitTypes) -> None:
        self._kinds, kind = kinds(found.visit_types), self.kind.value()
        if isinstance(kind, Kind):  # as it is described now
            now = wished_kind(kind.visit_type_id, kind.other_length, self._kinds, None)
            self._put(self.kind, now)
        elif kind is None:
            self._put(self.kind, usual_kind(self._kinds, self._last_kind))
        self._on_known()

    def _show_providers(self, found: Providers) -> None:
        self._providers = {each.id: each for each in found.providers}
        self._people = people(found.providers)
        if self.whom.value() is None:
            self._put(self.whom, anyone())
        self._on_known()

    def _on_known(self) -> None:
        self._put_wished()
        later, self._put_later = self._put_later, (None, None)
        self.put(*later)
        self.known.emit()

    @Slot()
    def _on_when(self) -> None:
        when = self.wanted()
        self.when.show_meaning(when, self._clock)
        self.changed.emit()
