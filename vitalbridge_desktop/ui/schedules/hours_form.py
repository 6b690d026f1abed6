"""Set a provider's hours: the week, from when to when it holds, and whom it would hit."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.services.schedules.queries import (
    FallingVisits,
    HoursImpact,
    ListWorkingHours,
    Period,
    WorkingPeriods,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.form_field import ErrorLabel, FormField, captioned, focus_first_wrong
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date
from vitalbridge_desktop.ui.views import Fresh

from .hours_editor import HoursEditor
from .hours_words import hint, iso
from .impact_note import ImpactNote
from .location_choice import LocationChoice
from .week_draft import WeekDraft, draft_of
from .week_words import period_words

GAP = 8
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoursForm(CommandForm[SetWorkingHours]):
    """One provider's week; Ctrl+Enter saves it, Escape leaves it.

    Signals:
        left: A person thought better of it, or is done.
        told: What was done, in words, and the command's id.

    Attributes:
        editor, where, periods, valid_from, valid_to, impact: Its parts.
    """

    left = Signal()
    told = Signal(str, object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, SetWorkingHours, parent)
        self._clinic = clinic
        self._provider: UUID | None = None
        self._known: Sequence[Period] = ()
        self._version: int | None = None
        self._leaving = False
        self.editor = HoursEditor(theme)
        self.where = LocationChoice(bus, self.editor)
        self.periods = ChoiceList()
        self.periods.setAccessibleName(self.tr("Which hours"))
        self.valid_from = FormField(self.tr("From"), self.tr("Always, if empty"))
        self.valid_to = FormField(self.tr("Last day"), self.tr("No end, if empty"))
        self.hint = label("", "note", wrap=True)
        self.impact = ImpactNote(theme, clinic)
        self.submit = Button(theme, self.tr("Save hours"), kind="primary", hint="Ctrl ⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.forget = Button(theme, self.tr("Forget these hours"), kind="danger")
        self.errors = {
            "valid_from": self.valid_from.error,
            "valid_to": self.valid_to.error,
            "": ErrorLabel(),
        }
        self._arrange()
        self._fresh: Fresh[FallingVisits] = Fresh(
            bus, self, (AppointmentFact,), self._which, self.impact.show_visits
        )
        self._connect()

    def _arrange(self) -> None:
        which = captioned(self.tr("Which hours"), self.periods)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, part in enumerate((self.where, which, self.valid_from, self.valid_to)):
            grid.addWidget(part, 0, at)
            grid.setColumnStretch(at, 1 if part is not self.where else 0)
        actions = QWidget()
        row = Flow(GAP, actions)
        for button in (self.submit, self.back, self.forget):
            row.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.editor)
        whole.addWidget(self.hint)
        whole.addLayout(grid)
        whole.addWidget(self.impact)
        whole.addWidget(self.errors[""])
        whole.addWidget(actions)
        for one, following in (
            (self.editor, self.where.list),
            (self.where.list, self.periods),
            (self.periods, self.valid_from.input),
            (self.valid_from.input, self.valid_to.input),
            (self.valid_to.input, self.submit),
        ):
            self.setTabOrder(one, following)

    def _connect(self) -> None:
        self.editor.changed.connect(self._on_changed)
        self.editor.moved.connect(self._tell)
        self.periods.activated.connect(self._on_period)
        for field in (self.valid_from, self.valid_to):
            field.input.textChanged.connect(self._on_typed)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)
        self.forget.clicked.connect(self._forget)
        self.accepted.connect(self._on_accepted)

    # ---- opening -----------------------------------------------------------------------------

    def begin(self, provider_id: UUID) -> None:
        """Edit somebody's hours: first those that hold today."""
        self._provider, self._leaving = provider_id, False
        self.clear_errors()
        self.impact.clear()
        self.submit.setEnabled(True)
        self.where.refresh()
        self.bus.ask(self, ListWorkingHours(provider_id=provider_id), self._show_periods)

    def _show_periods(self, answer: WorkingPeriods) -> None:
        if answer.provider_id != self._provider:
            return
        self._known, self._version = answer.periods, answer.version or None
        today = self._clinic.today()
        held = [
            n
            for n, each in enumerate(self._known)
            if (each.valid_from or today) <= today <= (each.valid_to or today)
        ]
        self.periods.clear()
        for each in self._known:
            self.periods.addItem(period_words(each, today))
        if not self._known:
            self.periods.addItem(self.tr("None yet"))
        self.periods.setEnabled(len(self._known) > 1)
        self.periods.setCurrentIndex(held[-1] if held else max(0, len(self._known) - 1))
        self._on_period()
        self.editor.setFocus()

    @Slot()
    def _on_period(self) -> None:
        """Edit the hours that were chosen."""
        period = self._period()
        self.forget.setVisible(len(self._known) > 1)
        self.valid_from.input.setText(iso(period.valid_from))
        self.valid_to.input.setText(iso(period.valid_to))
        self.editor.start(draft_of(period.weekly))
        self._tell()
        self._ask()

    def _period(self) -> Period:
        """The hours that were chosen, as they are known; none at all where there are none yet."""
        at = self.periods.currentIndex()
        return self._known[at] if 0 <= at < len(self._known) else Period((), None, None)

    # ---- filling in --------------------------------------------------------------------------

    def draft(self) -> WeekDraft:
        """The week as it stands."""
        return self.editor.draft()

    def values(self) -> dict[str, Any]:
        return {
            "provider_id": self._provider,
            "weekly": self.draft().weekly(),
            "valid_from": self._day(self.valid_from.text()),
            "valid_to": self._day(self.valid_to.text()),
        }

    @Slot()
    def send(self) -> None:
        super().send()
        focus_first_wrong((self.valid_from, self.valid_to))

    def show_error(self, field: str | None, sentence: str) -> None:
        asked = {"valid_from": self.valid_from, "valid_to": self.valid_to}.get(field or "")
        if asked is not None and isinstance(self._day(asked.text()), str):
            sentence = self.tr("This is not a date.")
        super().show_error(field, sentence)
        focus_first_wrong((self.valid_from, self.valid_to))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in ENTER and control:
            self.send()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Leave at once where nothing would be lost; else when asked twice."""
        if self._leaving or not self._is_changed():
            self.left.emit()
        else:
            self._leaving = True
            self.show_error("", self.tr("This is not saved yet. Esc again leaves it so."))

    def _is_changed(self) -> bool:
        period, values = self._period(), self.values()
        days = (values["valid_from"], values["valid_to"])
        return self.draft() != draft_of(period.weekly) or days != (
            period.valid_from,
            period.valid_to,
        )

    @Slot()
    def _on_changed(self) -> None:
        self._leaving = False
        self.clear_errors()
        self._ask()

    @Slot()
    def _on_typed(self) -> None:
        for field in (self.valid_from, self.valid_to):
            day = self._day(field.text())
            field.set_understood(in_words(day, "ddd d MMM yyyy") if isinstance(day, date) else "")
        self._ask()

    def _ask(self) -> None:
        """Whom the change would hit; where nothing is changed, nobody."""
        if not self._is_changed():
            self.impact.clear()
        self._fresh.refresh()

    def _which(self) -> HoursImpact | None:
        values = self.values()
        days = (values["valid_from"], values["valid_to"])
        if self._provider is None or not self._is_changed():
            return None
        if any(isinstance(day, str) for day in days):
            return None
        return HoursImpact(**values, at=self.bus.bus.clock())

    @Slot()
    def _tell(self) -> None:
        """Say what is in hand, and what the keys do."""
        self.hint.setText(hint(self.editor))

    def _day(self, text: str) -> date | str | None:
        """The day that is meant; what was typed where it is none; None where nothing was."""
        if not text:
            return None
        return typed_date(text, self._clinic.today(), self.locale()) or text

    # ---- saving ------------------------------------------------------------------------------

    @Slot()
    def _forget(self) -> None:
        """Let the hours of the period that is shown hold no longer."""
        at = self.periods.currentIndex()
        if self._provider is None or not 0 <= at < len(self._known):
            return
        command = SetWorkingHours(
            provider_id=self._provider, weekly=None, valid_from=self._known[at].valid_from
        )
        self.bus.dispatch(self, command, self._on_forgotten, self._on_refused)

    def _on_forgotten(self, done: Done) -> None:
        who = self._clinic.provider(self._provider)
        self.told.emit(self.tr("Hours forgotten: {}").format(who), done.command_id)
        self.left.emit()

    @Slot(object)
    def _on_accepted(self, done: Done) -> None:
        who = self._clinic.provider(self._provider)
        self.told.emit(self.tr("Hours saved: {}").format(who), done.command_id)
        self.left.emit()
