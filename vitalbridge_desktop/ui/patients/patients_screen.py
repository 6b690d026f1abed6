"""Patients: found as they are typed, opened, registered, corrected, merged."""

from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.patients.queries import FoundPatient
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.page import Pages
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.theme import Theme

from .brief_feed import BriefFeed
from .edit_form import EditForm
from .import_page import ImportPage
from .merge_page import MergePage
from .patient_finder import PatientFinder
from .patient_panel import PatientPanel
from .patient_words import name_typed
from .record_cards import RecordCards
from .record_keys import KEYS, RecordKeys, keys_in_words
from .register_form import RegisterForm


class PatientsScreen(Screen):
    """Type, and the patients are there; ↑↓ choose, Enter opens, B books, R registers.

    Signals:
        booking_asked: The id of the patient to book for.
        waiting_asked: The id of the patient to put on the waitlist.
        day_asked: A day to be shown on the board.
        registered: The id of the patient that registering came to: somebody new, or known.
        registering_left: A person thought better of registering.
        said: What was done, in words, and the command's id, to be taken back.

    Attributes:
        finder, panel: The list, and what is known of who is chosen.
        cards: What of it stands below a short list.
        form, editing, merging, importing: In the list's place; each is made when first shown.
        search, table: Those of the finder.
    """

    booking_asked = Signal(object)
    waiting_asked = Signal(object)
    day_asked = Signal(object)
    registered = Signal(object)
    registering_left = Signal()
    said = Signal(str, object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bus, self._theme = bus, theme
        self._clinic = Clinic(bus, self)
        self._brief = BriefFeed(bus, self)
        self.finder = PatientFinder(bus, theme, self._clinic, self._brief)
        self.search, self.table = self.finder.search, self.finder.table
        self.panel = PatientPanel(bus, theme, self._clinic, self._brief)
        self.cards = RecordCards(theme, self._clinic, self.panel.feed)
        self.finder.add_below(self.cards)
        self.register_button = Button(theme, self.tr("Register…"), hint="R")
        self.import_button = Button(theme, self.tr("Import…"), hint="I")
        self.finder.above.addWidget(self.register_button)
        self.finder.above.addWidget(self.import_button)
        self._pages, self._from_table = Pages(self.finder), False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._keys = RecordKeys(bus, self.panel, self._clinic, self)
        self._connect()

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_chosen)
        self.finder.opened.connect(self._open)
        self.finder.nobody_taken.connect(self.begin_registering)
        self.panel.booking_asked.connect(self._book)
        self.panel.opening_asked.connect(self.table.open_current)
        self.panel.act_asked.connect(self.act)
        self.finder.below_shown.connect(self.panel.leave_to_list)
        self.cards.visits.pressed.connect(self.panel.visit_pressed)
        self.cards.likely.act_asked.connect(self.act)
        self.register_button.clicked.connect(self.begin_registering)
        self.import_button.clicked.connect(self.begin_importing)
        self._keys.said.connect(self.said)
        self._keys.changed.connect(self._on_changed)
        self._keys.left.connect(self._back_to_record)
        self._keys.editing_asked.connect(self._edit)
        self._keys.merging_asked.connect(self._merge)
        self._keys.waiting_asked.connect(self.waiting_asked)
        self._keys.day_asked.connect(self.day_asked)
        keys = ScreenKeys(self, self.panel)
        for key, name in KEYS.items():
            keys.bind(key, partial(self.act, name))
        keys.bind("B", self._book)
        keys.bind("R", self.begin_registering)
        keys.bind("I", self.begin_importing)
        keys.bind("Ctrl+F", self.search.setFocus)

    # ---- what takes the list's place -----------------------------------------------------------

    @cached_property
    def form(self) -> RegisterForm:
        """Registers somebody new."""
        form = self._pages.add_form(RegisterForm(self._bus, self._theme, self._clinic))
        form.accepted.connect(self._on_registered)
        form.used.connect(self._on_used)
        form.left.connect(self._leave_form)
        return form

    @cached_property
    def editing(self) -> EditForm:
        """Corrects a record."""
        form = self._pages.add_form(EditForm(self._bus, self._theme, self._clinic))
        form.accepted.connect(self._on_edited)
        form.left.connect(self._back_to_record)
        return form

    @cached_property
    def merging(self) -> MergePage:
        """Puts two records beside each other."""
        page = self._pages.add_form(MergePage(self._bus, self._theme, self._clinic))
        page.left.connect(self._back_to_record)
        page.merged.connect(self._keys.merge)
        return page

    @cached_property
    def importing(self) -> ImportPage:
        """Takes lists over and hands them on."""
        page = ImportPage(self._bus, self._theme)
        self._pages.add_part(page)
        page.left.connect(self._back_to_list)
        page.said.connect(self.said)
        return page

    # ---- the screen --------------------------------------------------------------------------

    def inspector(self) -> PatientPanel:
        return self.panel

    def keys(self) -> list[tuple[str, str]]:
        return keys_in_words()

    def enter(self) -> None:
        self._clinic.catch_up()
        self.finder.catch_up()
        self._brief.renew()
        shown = self._pages.shown()
        if isinstance(shown, RegisterForm | EditForm):
            shown.resume()
        elif isinstance(shown, ImportPage):
            shown.file.setFocus()
        elif isinstance(shown, MergePage):
            shown.setFocus()
        else:
            self.search.setFocus()
            self.search.selectAll()

    def _turn_to(self, part: QWidget) -> None:
        """Beside a form, the panel only shows."""
        if self.listing():
            self._from_table = self.table.hasFocus()
        self._pages.show_part(part)
        self.panel.setEnabled(self.listing())

    def registering(self) -> bool:
        """Whether the form for somebody new is shown."""
        return isinstance(self._pages.shown(), RegisterForm)

    def listing(self) -> bool:
        """Whether the list is shown, and no form."""
        return self._pages.shown() is self.finder

    def note(self) -> str:
        """What is said below the table."""
        return self.finder.note()

    @Slot(object)
    def open_record(self, patient_id: UUID) -> None:
        """Find a patient by id and open the record: another screen leads here."""
        self.show_list()
        self.finder.open_found(patient_id)

    @Slot(object)
    def _open(self, patient_id: UUID) -> None:
        """Open a record; the look is kept. The keyboard goes to the table, where B books."""
        self.panel.open(patient_id)
        self.table.setFocus()

    @Slot(object)
    def _on_chosen(self, patient: FoundPatient | None) -> None:
        if self.listing():
            self.panel.show_patient(patient)

    @Slot()
    def _book(self) -> None:
        if (patient := self._chosen()) is not None:
            self.booking_asked.emit(patient.id)

    def _chosen(self) -> FoundPatient | None:
        """Whom a key is about: beside a form nobody, and where nobody is listed it is said."""
        if not self.listing():
            return None
        if (patient := self.table.current()) is None:
            self.said.emit(self.tr("Nobody is chosen."), None)
        return patient

    # ---- what is done to a record ------------------------------------------------------------

    @Slot(str)
    def act(self, name: str) -> None:
        """Do something to who is chosen; their record is opened first."""
        if (patient := self._chosen()) is not None:
            self._keys.act(name, patient.id)

    @Slot()
    def _edit(self) -> None:
        if (record := self.panel.record()) is not None:
            self._turn_to(self.editing)
            self.editing.begin(record)

    @Slot()
    def _merge(self) -> None:
        if (record := self.panel.record()) is not None:
            self._turn_to(self.merging)
            self.merging.begin(record, self.panel.feed.known.likely)

    @Slot(object)
    def _on_edited(self, done: Done) -> None:
        if (record := self.editing.record()) is not None:
            name = f"{record.family_name}, {record.given_name}"
            self.said.emit(self.tr("The record of {} is corrected").format(name), done.command_id)
        self._on_changed(done.id)

    @Slot(object)
    def _on_changed(self, patient_id: UUID) -> None:
        """The record says something else now: it is looked at anew, by the list and the panel."""
        self._turn_to(self.finder)
        chosen = self.table.current()
        if chosen is not None and chosen.id == patient_id:
            self._open(patient_id)
        else:
            self.open_record(patient_id)

    @Slot()
    def _back_to_record(self) -> None:
        self._turn_to(self.finder)
        self.table.setFocus()

    @Slot()
    def begin_importing(self) -> None:
        """Open the page that takes lists over and hands them on."""
        if self.listing():
            self._turn_to(self.importing)
            self.panel.show_patient(None)
            self.importing.begin()

    @Slot()
    def begin_registering(self, name: str = "") -> None:
        """Open the form for this name; else a name that nobody was found for is taken along."""
        if self.registering() and not name:
            return
        sought = "" if self.table.rows() else self.search.text()
        self._turn_to(self.form)
        self.panel.show_patient(None)
        self.form.begin(*name_typed(name or sought))

    @Slot()
    def _leave_form(self) -> None:
        self._back_to_list()
        self.registering_left.emit()

    def _back_to_list(self) -> None:
        """The keyboard goes back to where the form was opened from."""
        self.show_list()
        (self.table if self._from_table else self.search).setFocus()

    @Slot()
    def show_list(self) -> None:
        """Show the list, whatever was shown."""
        self._turn_to(self.finder)
        self.panel.show_patient(self.table.current())
        self.search.setFocus()

    @Slot(object)
    def _on_registered(self, done: Done) -> None:
        name = f"{self.form.family_name.text()}, {self.form.given_name.text()}"
        self.said.emit(self.tr("{} registered").format(name), done.command_id)
        self.open_record(done.id)
        self.registered.emit(done.id)

    @Slot(object)
    def _on_used(self, patient_id: UUID) -> None:
        self.open_record(patient_id)
        self.registered.emit(patient_id)
