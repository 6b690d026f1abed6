"""The panel of one patient: what the list says at once, the whole record once it is opened."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.queries import Appointment
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    Names,
    PatientName,
    PatientNames,
    PatientRecord,
)
from vitalbridge_desktop.ui.badge import Banner
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Lines, breakable
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .asking_cards import AlertCard, ContactCard, RecallCard
from .brief_feed import BriefFeed
from .patient_words import full_name
from .record_cards import WRAP, LikelyCard, VisitsCard
from .record_feed import RecordFeed
from .record_lines import RecordLines


class PatientPanel(Inspector):
    """Who is chosen; ``open`` looks into the record, and the look is kept.

    Signals:
        booking_asked, opening_asked: A person pressed the button.
        act_asked: The name of something else that is to be done: a key of ``buttons``.
        visit_pressed: The number of a line of the visits that was clicked.

    Attributes:
        banner: The alert.
        facts, visits, contacts, recalls: The lines about the person, and what there is with them.
        looks: Who looked into the record.
        likely: Who may be the same person.
        buttons: What can be done, by name.
        alert, contact, recall: The cards that ask for one thing.
        feed: What is known of the open record.
    """

    booking_asked = Signal()
    opening_asked = Signal()
    act_asked = Signal(str)
    visit_pressed = Signal(int)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clinic: Clinic,
        brief: BriefFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clinic, self._brief = clinic, brief
        self._name: PatientName | FoundPatient | None = None
        self._below = False
        self._title, self._number = label("", "heading", wrap=True), label("", "soft")
        self.banner = Banner(theme)
        self._archived = Banner(theme, self.tr("Archived"), name="waiting", icon="info")
        self.facts, self.contacts, self.recalls, self.looks = Lines(), Lines(), Lines(), Lines()
        self._facts_card = _card(Card(theme), self.facts)
        self._visits_card, self.likely = VisitsCard(theme), LikelyCard(theme)
        self.visits = self._visits_card.lines
        self._looks_card = _card(Card(theme, self.tr("Who looked")), self.looks)
        self._contacts_card = _card(Card(theme, self.tr("Calls and messages")), self.contacts)
        self._recalls_card = _card(Card(theme, self.tr("To be asked to come")), self.recalls)
        self.merged = Lines()
        self._merged_card = _card(Card(theme, self.tr("One record with")), self.merged)
        self._empty = label(self.tr("Nobody is chosen."), "soft")
        self.alert, self.contact = AlertCard(theme), ContactCard(theme)
        self.recall = RecallCard(theme, clinic)
        self.feed = RecordFeed(bus, self)
        self._lines = RecordLines(clinic)
        self.buttons = self._make_buttons(theme)
        self._arrange(theme)
        self._asking_name: Fresh[Names] = Fresh(
            bus, self, (PatientFact,), self._which_name, self._show_name
        )
        self.feed.changed.connect(self._draw)
        brief.changed.connect(self._draw)
        clinic.changed.connect(self._draw)
        self._draw()

    def _make_buttons(self, theme: Theme) -> dict[str, Button]:
        made = {
            "edit": Button(theme, self.tr("Edit"), hint="E"),
            "alert": Button(theme, self.tr("Alert"), hint="A"),
            "contact": Button(theme, self.tr("Call"), hint="C"),
            "recall": Button(theme, self.tr("Recall"), hint="L"),
            "wait": Button(theme, self.tr("Wait"), hint="W"),
            "merge": Button(theme, self.tr("Merge…"), kind="quiet", hint="M"),
            "unmerge": Button(theme, self.tr("Take apart"), hint="U"),
            "archive": Button(theme, self.tr("Archive"), kind="quiet", hint="X"),
        }
        for name, button in made.items():
            button.clicked.connect(lambda _=False, name=name: self.act_asked.emit(name))
        return made

    def _arrange(self, theme: Theme) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self.book_button = Button(theme, self.tr("Book"), kind="primary", hint="B")
        self.open_button = Button(theme, self.tr("Open"), hint="⏎")
        self.book_button.clicked.connect(self.booking_asked)
        self.open_button.clicked.connect(self.opening_asked)
        self._visits_card.pressed.connect(self.visit_pressed)
        self.likely.act_asked.connect(self.act_asked)
        self._merged_card.add_actions(self.buttons["unmerge"])
        b = self.buttons
        for part in (self._empty, head, self.banner, self._archived, self._facts_card):
            self.add(part)
        self.add(self.book_button, self.open_button, b["edit"], b["alert"])
        self.add(b["contact"], b["recall"], b["wait"])
        for part in (self.alert, self.contact, self.recall, self.likely, self._merged_card):
            self.add(part)
        for part in (self._visits_card, self._recalls_card, self._contacts_card, self._looks_card):
            self.add(part)
        self.add(b["merge"], b["archive"])

    def show_patient(self, patient: FoundPatient | None) -> None:
        """Show what the list knows; the record stays closed unless it is open already."""
        self._name = patient
        if patient is None or patient.id != self.feed.asked():
            self.feed.close()
            for card in (self.alert, self.contact, self.recall):
                card.hide()  # nothing carries over to another patient
        self._draw()

    def open(self, patient_id: UUID) -> None:
        """Look into the record."""
        self.feed.open(patient_id)

    @Slot(bool)
    def leave_to_list(self, below: bool) -> None:
        """The visits, and who may be the same person, stand below the list, or here."""
        self._below = below
        self._draw()

    def opened(self) -> UUID | None:
        """Whose record is open."""
        record = self.record()
        return record.id if record else None

    def record(self) -> PatientRecord | None:
        """The record that is open."""
        return self.feed.known.record

    def visits_in_order(self) -> list[Appointment]:
        """The visits as they stand in the panel, one a line."""
        return self._lines.in_order(self.feed.known)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked for now."""
        super().showEvent(event)
        self.feed.catch_up()
        self._asking_name.catch_up()

    def _which_name(self) -> PatientNames | None:
        """What can change in the head of the panel, without another look into the record."""
        return PatientNames(ids=(self._name.id,)) if self._name else None

    def _show_name(self, answer: Names) -> None:
        for each in answer.patients:
            if self._name is not None and each.id == self._name.id:
                self._name = each
                self._draw()

    # ---- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        who, known = self._name, self.feed.known
        record = known.record if who and known.record and known.record.id == who.id else None
        self._empty.setVisible(who is None)
        for part in (self._title, self._number, self._facts_card, self.book_button):
            part.setVisible(who is not None)
        self.banner.setVisible(who is not None and bool(who.alert))
        self.open_button.setVisible(who is not None and record is None)
        active = who.active if isinstance(who, PatientName) else record is None or record.active
        self._archived.setVisible(who is not None and not active)
        inside = record is not None and not self._below
        self._visits_card.setVisible(inside)
        self.likely.setVisible(inside and bool(known.likely))
        self._looks_card.setVisible(record is not None and bool(known.looks))
        for button in self.buttons.values():
            button.setVisible(record is not None)
        self.buttons["merge"].setVisible(record is not None and not known.likely)
        self._merged_card.setVisible(record is not None and bool(known.merged))
        self._contacts_card.setVisible(record is not None and bool(known.contacts))
        self._recalls_card.setVisible(record is not None and bool(known.recalls))
        if who is None:
            return
        self._title.setText(breakable(full_name(who)))
        self._number.setText(who.record_number)
        self.banner.set_text(who.alert or "")
        self.facts.set_lines(self._lines.about(who, record, self._brief.of(who.id)))
        if record is not None:
            self._visits_card.say(self.tr("Visits"), self._lines.visits(known))
            self.likely.say(record, known.likely, known.evidence, self._clinic.today())
            self.looks.set_lines(self._lines.looks(known))
            self.contacts.set_lines(self._lines.contacts(known))
            self.recalls.set_lines(self._lines.recalls(known))
            self.merged.set_lines(self._lines.merged(known))
            archive = self.tr("Archive") if active else self.tr("Bring back")
            self.buttons["archive"].setText(archive)


def _card(card: Card, lines: Lines) -> Card:
    """As high as its lines, however broken."""
    card.setSizePolicy(WRAP, WRAP)
    card.body.addWidget(lines)
    return card
