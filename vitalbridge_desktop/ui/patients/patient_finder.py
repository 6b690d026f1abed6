"""Patients as they are typed, and all of them where nothing is."""

from uuid import UUID

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    FoundPatients,
    Names,
    PatientCount,
    PatientNames,
    PatientTotal,
    SearchPatients,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .brief_feed import BriefFeed
from .patient_pages import PatientPages, found
from .patient_table import PatientTable
from .patient_words import count_words, spelling_note
from .record_cards import RecordCards
from .search_line import SearchLine

MOST = 50
GAP = 12


class PatientFinder(QWidget):
    """A line to type into, and the patients below.

    Signals:
        opened: The id of a patient whose record is to be opened.
        nobody_taken: Enter, where nobody was found.
        below_shown: Whether there is room for what belongs below the list.

    Attributes:
        search, table: Its parts.
        above: Where buttons may stand beside the line.
    """

    opened = Signal(object)
    nobody_taken = Signal()
    below_shown = Signal(bool)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clinic: Clinic,
        brief: BriefFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic = bus, clinic
        self._guest: FoundPatient | None = None  # listed, found or not: the record is open
        self._arrives = False  # the guest is opened when the next answer comes
        self._timer = QElapsedTimer()
        self._stale = True
        self._total: int | None = None
        self._told: tuple[int | None, bool] = (None, False)  # how long it took, and is there more
        self._cards: RecordCards | None = None
        self.search = SearchLine(theme)
        self.table = PatientTable(theme, clinic.provider, brief.of)
        self._note = label("", "soft", wrap=True)
        self._nobody = Card(theme)
        self._nobody_text = self._nobody.add_text("", "soft")
        self._arrange()
        self._asking: Fresh[FoundPatients] = Fresh(
            bus, self, (PatientFact,), self._sought, self._show_found
        )
        self._asking_total: Fresh[PatientTotal] = Fresh(
            bus, self, (PatientFact,), PatientCount, self._show_total
        )
        self._pages = PatientPages(bus, self)
        self._connect(brief)

    def _connect(self, brief: BriefFeed) -> None:
        self._pages.shown.connect(self._show_everybody)
        self._pages.appended.connect(self._show_more)
        self._bus.committed.connect(self._on_committed)
        self.search.textChanged.connect(self._on_typed)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self.open_current)
        self.table.opened.connect(self._on_opened)
        self.table.left_above.connect(self.search.setFocus)
        self.table.more_wanted.connect(self._pages.go_on)
        brief.changed.connect(self.table.renew)
        self._clinic.changed.connect(self.table.renew)

    def _arrange(self) -> None:
        self.above = QHBoxLayout()
        self.above.setSpacing(10)
        self.above.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addLayout(self.above)
        column.addWidget(self.table)
        column.addWidget(self._nobody)
        column.addWidget(self._note)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addStretch(1)
        self._nobody.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked for now."""
        super().showEvent(event)
        self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        super().hideEvent(event)
        self._asking.leave()

    def catch_up(self) -> None:
        """Ask for what changed while nobody looked."""
        self._asking.catch_up()
        self._asking_total.catch_up()
        if self._stale:
            self._list_anew()

    def add_below(self, cards: RecordCards) -> None:
        """Show these below the list, wherever it is short enough."""
        self._cards = cards
        self._below.addWidget(cards)
        cards.changed.connect(self._make_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        cards = self._cards
        if cards is None:
            return
        wide = self.width() - 2 * SIDE
        parts = (
            self.search.height(),
            self.table.sizeHint().height(),
            self._note.heightForWidth(wide),
        )
        room = self.height() - 2 * TOP - sum(parts) - len(parts) * GAP
        below = cards.wanted() and bool(self.table.rows()) and cards.high(wide) <= room
        if below == cards.isHidden():
            cards.setVisible(below)
            self.below_shown.emit(below)

    def note(self) -> str:
        """What is said below the table."""
        return self._note.text()

    def nobody(self) -> bool:
        """Whether nobody was found."""
        return not self._nobody.isHidden()

    @Slot()
    def open_current(self) -> None:
        """Open who is chosen; where nobody was found, somebody may be registered."""
        if self.nobody():
            self.nobody_taken.emit()
        else:
            self.table.open_current()

    @Slot(object)
    def _on_opened(self, patient: FoundPatient) -> None:
        """Whose record is open stays listed, archived or renamed, until something is typed."""
        self._guest = patient
        self.opened.emit(patient.id)

    def open_found(self, patient_id: UUID) -> None:
        """Find a patient by id and open the record."""
        query = PatientNames(ids=(patient_id,))
        self._bus.ask(self, query, self._search_for)

    # ---- questions and answers ----------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self._guest = None
        self._timer.start()
        self._asking.refresh()
        if self._text():
            self._pages.stop()
        else:
            self._pages.begin()

    def _text(self) -> str:
        return self.search.text().strip()

    def _sought(self) -> SearchPatients | None:
        return SearchPatients(text=self._text(), limit=MOST) if self._text() else None

    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        if facts and not any(issubclass(fact, PatientFact) for fact in facts):
            return
        if self.isVisible():
            self._list_anew()
        else:
            self._stale = True

    def _list_anew(self) -> None:
        self._stale = False
        if not self._text():
            self._pages.begin(len(self.table.rows()))

    def _show_found(self, answer: FoundPatients) -> None:
        took = self._timer.elapsed() if self._timer.isValid() else None
        self._timer.invalidate()
        self._show(answer.patients, took)

    @Slot(object, bool)
    def _show_everybody(self, patients: tuple[FoundPatient, ...], more: bool) -> None:
        self._timer.invalidate()
        self._show(patients, None, more=more)

    @Slot(object, bool)
    def _show_more(self, patients: tuple[FoundPatient, ...], more: bool) -> None:
        self.table.append(patients, more=more)
        self._tell(None, more=more)
        self._make_room()

    def _show(
        self, patients: tuple[FoundPatient, ...], took: int | None, *, more: bool = False
    ) -> None:
        guest, chosen, arrives = self._guest, self.table.current(), self._arrives
        self._arrives = False
        if guest is not None and all(each.id != guest.id for each in patients):
            patients = (guest, *patients)
        keep = guest if arrives else (chosen if took is None else None)
        self.table.set_patients(
            patients, self._clinic.today(), keep.id if keep else None, more=more
        )
        self.table.setVisible(bool(patients))
        self._nobody.setVisible(not patients)
        self._tell(took, more=more)
        self._make_room()
        if arrives and guest is not None:
            self.opened.emit(guest.id)

    def _show_total(self, answer: PatientTotal) -> None:
        self._total = answer.patients
        took, more = self._told
        self._tell(took, more=more)

    def _tell(self, took: int | None, *, more: bool) -> None:
        patients, text = self.table.rows(), self._text()
        self._told = took, more
        more = more or (bool(text) and len(patients) >= MOST)
        total = self._total if more or text else None
        told = count_words(len(patients), took, total, more=more) if patients else ""
        self.search.set_note(told)
        keys = self.tr("↑↓ choose · Enter opens · in the list B books · R registers · I imports")
        note = spelling_note(patients) if text else ""
        self._note.setText((f"{note} · {keys}" if note else keys) if patients else "")
        if text:
            nobody = self.tr("Nobody is found for “{}”. Enter registers somebody new.")
            self._nobody_text.setText(nobody.format(text))
        else:
            self._nobody_text.setText(self.tr("No patients yet. Enter registers the first one."))

    def _search_for(self, names: Names) -> None:
        for each in names.patients:
            self.search.setText(f"{each.family_name} {each.given_name}")
            self._guest, self._arrives = found(each), True
            self._asking.refresh()
