"""Ask for leave: who, from when, until when, and why."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.services.schedules.commands import SubmitLeaveRequest
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import ErrorLabel, FormField, focus_first_wrong
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date

PAD, GAP = 16, 14


class LeaveForm(CommandForm[SubmitLeaveRequest]):
    """Fills in a request for leave; dates are typed as one likes, the last day counts.

    Signals:
        left: A person thought better of it.

    Attributes:
        provider: Who asks.
        start, end, reason: Where the rest is typed.
    """

    left = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, SubmitLeaveRequest, parent)
        self._clinic = clinic
        self.provider = ChoiceList()
        self.provider.setAccessibleName(self.tr("Provider"))
        self.start = FormField(self.tr("First day"), self.tr("7 dec, 7.12., mon, tomorrow"))
        self.end = FormField(self.tr("Last day"), self.tr("The same day, if empty"))
        self.reason = FormField(self.tr("Reason"), self.tr("May stay empty"))
        self.submit = Button(theme, self.tr("Ask for leave"), kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.errors = {
            "provider_id": ErrorLabel(self.provider),
            "start": self.start.error,
            "end": self.end.error,
            "reason": self.reason.error,
            "": ErrorLabel(),
        }
        self._arrange(theme)
        for field in (self.start, self.end, self.reason):
            field.input.returnPressed.connect(self.send)
        self.start.input.textChanged.connect(self._on_typed)
        self.end.input.textChanged.connect(self._on_typed)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)

    def _arrange(self, theme: Theme) -> None:
        card = Card(theme, self.tr("Ask for leave"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.setSpacing(GAP)
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label(self.tr("Provider"), "note"))
        column.addWidget(self.provider)
        column.addWidget(self.errors["provider_id"])
        column.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, part in enumerate((who, self.start, self.end)):
            grid.addWidget(part, 0, at)
            grid.setColumnStretch(at, 1)
        grid.addWidget(self.reason, 1, 0, 1, 3)
        card.body.addLayout(grid)
        card.body.addWidget(self.errors[""])
        card.add_actions(self.submit, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.setTabOrder(self.provider, self.start.input)
        self.setTabOrder(self.start.input, self.end.input)
        self.setTabOrder(self.end.input, self.reason.input)
        self.setTabOrder(self.reason.input, self.submit)
        self.setTabOrder(self.submit, self.back)

    def begin(self, providers: Sequence[tuple[UUID, str]], chosen: UUID | None) -> None:
        """Start anew for one of these providers."""
        self.clear_errors()
        self.provider.clear()
        for id, name in providers:
            self.provider.addItem(name, id)
            if id == chosen:
                self.provider.setCurrentIndex(self.provider.count() - 1)
        for field in (self.start, self.end, self.reason):
            field.input.clear()
        self.submit.setEnabled(True)
        self.start.input.setFocus()

    def values(self) -> dict[str, Any]:
        start = self.start.text()
        given = {
            "provider_id": self.provider.currentData(),
            "start": self._day(start),
            "end": self._day(self.end.text() or start),
            "reason": self.reason.text() or None,
        }
        if not start:
            del given["start"], given["end"]
        return given

    def send(self) -> None:
        super().send()
        focus_first_wrong((self.start, self.end, self.reason))

    def show_error(self, field: str | None, sentence: str) -> None:
        if field == "end" and not self.start.text():
            return  # said at the first day already
        asked = {"start": self.start, "end": self.end}.get(field or "")
        if asked is not None and asked.text() and isinstance(self._day(asked.text()), str):
            sentence = self.tr("This is not a date.")
        super().show_error(field, sentence)
        focus_first_wrong((self.start, self.end, self.reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _day(self, text: str) -> date | str:
        """The day that is meant; what was typed where it is none."""
        return typed_date(text, self._clinic.today(), self.locale()) or text

    @Slot()
    def _on_typed(self) -> None:
        for field in (self.start, self.end):
            day = typed_date(field.text(), self._clinic.today(), self.locale())
            field.set_understood(in_words(day, "ddd d MMM yyyy") if day else "")
