"""Two records side by side: what differs, and which of them stays."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.services.patients.queries import GetPatient, PatientName, PatientRecord
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import full_day
from vitalbridge_desktop.ui.patient_field import PatientField
from vitalbridge_desktop.ui.phones import phone_lines
from vitalbridge_desktop.ui.theme import Theme

from .language_names import language_words
from .patient_words import full_name, sex_words, tr

GAP = 14


class MergeSide(Card):
    """One of the two records."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title, self._word = label("", "heading", wrap=True), label("", "soft")
        self.lines = Lines()
        self.keep_button = Button(theme, tr("This one stays"), hint=str(number))
        for part in (self._title, self._word, self.lines):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_actions(self.keep_button)

    def say(self, record: PatientRecord | None, lines: Sequence[Line], *, stays: bool) -> None:
        """Show a record, or that there is none yet."""
        self._title.setText(breakable(full_name(record)) if record else tr("Nobody yet"))
        self._word.setText(tr("stays") if stays else tr("goes into the other"))
        self._word.setVisible(record is not None)
        self.lines.set_lines(lines)
        self.keep_button.setVisible(record is not None)
        self.keep_button.set_kind("chosen" if stays else "secondary")
        self.set_chosen(stays and record is not None)


class MergePage(QWidget):
    """1 and 2 say which record stays, Enter merges them.

    Signals:
        merged: The record that goes, and the one that stays.
        left: A person thought better of it.

    Attributes:
        other: Finds the second record.
        sides: The two records.
    """

    merged = Signal(object, object)
    left = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._theme, self._clinic = bus, theme, clinic
        self._records: list[PatientRecord | None] = [None, None]
        self._stays = 0
        self.other = PatientField(bus, theme)
        self.other.setPlaceholderText(self.tr("Another record: name, phone, birth date or number"))
        self.other.setAccessibleName(self.tr("The other record"))
        self._likely = QWidget()
        self._flow = Flow(8, self._likely)
        self.sides = (MergeSide(theme, 1), MergeSide(theme, 2))
        self._note = label("", "soft", wrap=True)
        self.merge_button = Button(theme, self.tr("Merge"), kind="primary", hint="⏎")
        self._back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self.other.chosen.connect(self._on_found)
        self.other.moved_on.connect(self.setFocus)
        self.merge_button.clicked.connect(self.merge)
        self._back.clicked.connect(self.left)
        for number, side in enumerate(self.sides):
            side.keep_button.clicked.connect(partial(self._keep, number))
        self._draw()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Are these the same person?"), "title"))
        column.addWidget(self.other)
        column.addWidget(self._likely)
        both = QHBoxLayout()
        both.setSpacing(GAP)
        for side in self.sides:
            both.addWidget(side, 1)
        column.addLayout(both)
        column.addWidget(self._note)
        below = QHBoxLayout()
        below.addWidget(self.merge_button)
        below.addWidget(self._back)
        below.addStretch(1)
        column.addLayout(below)

    def begin(self, record: PatientRecord, likely: Sequence[PatientName]) -> None:
        """Start with a record, and who may be the same person."""
        self._records, self._stays = [record, None], 0
        self.other.forget()
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in likely:
            told = dotted((full_name(each), full_day(each.birth_date), each.record_number))
            button = Button(self._theme, told)
            button.clicked.connect(partial(self._take, each.id))
            self._flow.addWidget(button)
        self._likely.setVisible(bool(likely))
        self._draw()
        if likely:
            self._take(likely[0].id)
            self.setFocus()
        else:
            self.other.setFocus()

    def stays(self) -> PatientRecord | None:
        """Which of the two stays."""
        return self._records[self._stays]

    @Slot()
    def merge(self) -> None:
        """Make one record of the two."""
        one, two = self._records
        if one is not None and two is not None:
            goes, stays = (two, one) if self._stays == 0 else (one, two)
            self.merged.emit(goes, stays)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge()
        elif event.text() in ("1", "2"):
            self._keep(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _keep(self, number: int, checked: bool = False) -> None:
        del checked
        if self._records[number] is not None:
            self._stays = number
            self._draw()

    @Slot(object)
    def _on_found(self, found: PatientName | None) -> None:
        if found is not None:
            self._take(found.id)

    def _take(self, patient_id: UUID, checked: bool = False) -> None:
        del checked
        one = self._records[0]
        if one is not None and patient_id != one.id:
            self._bus.ask(self, GetPatient(patient_id=patient_id), self._show_other)

    def _show_other(self, record: PatientRecord) -> None:
        self._records[1] = record
        self._draw()
        self.setFocus()

    def _draw(self) -> None:
        one, two = self._records
        said = [self._said(each) if each else {} for each in (one, two)]
        for number, side in enumerate(self.sides):
            mine, theirs = said[number], said[1 - number]
            lines = [
                Line(what, how or "–", "late" if theirs and theirs[what] != how else "plain")
                for what, how in mine.items()
            ]
            side.say(self._records[number], lines, stays=self._stays == number)
        self.merge_button.setEnabled(one is not None and two is not None)
        self._note.setText(
            self.tr(
                "Amber differs. The record that stays keeps what it says; the visits, calls and"
                " recalls of the other go to it, and come back if the two are taken apart."
            )
            if two is not None
            else self.tr("Nobody looks like the same person. Type whom you mean.")
        )

    def _said(self, record: PatientRecord) -> dict[str, str]:
        return {
            self.tr("Record"): record.record_number,
            self.tr("Name"): full_name(record),
            self.tr("Born"): full_day(record.birth_date),
            self.tr("Sex"): sex_words(record.sex) if record.sex else "",
            self.tr("Phone"): phone_lines(record),
            self.tr("E-mail"): record.email or "",
            self.tr("Address"): record.address or "",
            self.tr("Language"): language_words(record.language) if record.language else "",
            self.tr("Contact"): record.contact_person or "",
            self.tr("Usual doctor"): self._clinic.provider(record.usual_provider_id),
            self.tr("Alert"): record.alert or "",
        }
