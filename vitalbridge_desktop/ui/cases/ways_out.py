"""The ways out of one case on a card: pressed, carried out, refused."""

import json
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.cases.queries import AttentionItem, Solution
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.reason_row import ReasonRow
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme

from .openings import OpeningsFinder
from .solution_row import SolutionRow
from .solution_words import button_words, done_words, family_name


class WaysOut(QWidget):
    """The solutions of one case; cancelling asks for its reason first.

    Signals:
        left: The keyboard belongs to the card again.

    Attributes:
        item: The case.
        row: The buttons that keys 1 to 9 press.
        more: Looks for other times; not there where nothing is to be moved.
        reason: Where the reason of a cancellation is typed.
        error: What a rule said against the last one.
    """

    left = Signal()

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clinic: Clinic,
        deeds: Deeds,
        item: AttentionItem,
    ) -> None:
        super().__init__()
        self._bus, self._theme, self._clinic, self._deeds = bus, theme, clinic, deeds
        self.item = item
        self._own = [each for each in item.solutions if each.kind != PLAN and permitted(each, bus)]
        self._offered = self._own
        self._finder = OpeningsFinder(bus, self)
        self.row = SolutionRow(theme, [])
        self.more = Button(theme, self.tr("Other openings…"), kind="quiet", hint="O")
        cancel = self.tr("Cancel {}").format(family_name(item))
        self.reason = ReasonRow(theme, self.tr("Why?"), cancel, self.tr("Back"))
        self.error = ErrorLabel()
        self._line = QHBoxLayout()
        self._line.addWidget(self.row, 1)
        self._line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.addLayout(self._line)
        column.addWidget(self.reason)
        column.addWidget(self.error)
        self.more.setVisible(any(each.command == RESCHEDULE for each in self._own))
        self.more.clicked.connect(self.look_further)
        self.reason.given.connect(self._cancel)
        self.reason.left.connect(self.left)
        bus.failed.connect(self._on_failed)
        self._offer(self._own)

    def offered(self) -> Sequence[Solution]:
        """The ways out that keys press now."""
        return tuple(self._offered)

    @Slot(int)
    def take(self, number: int) -> None:
        """Carry out a way out; cancelling asks why first."""
        solution = self._offered[number]
        if solution.kind == "cancel":
            self.reason.ask(str(solution.fields.get("reason", "")))
        else:
            self._carry_out(solution)

    @Slot()
    def look_further(self) -> None:
        """Offer other times with the same provider, or the first ways out again."""
        if self.more.isHidden() or self.step_back():
            return
        if self.item.appointment_id is not None:
            self._finder.find(self.item.appointment_id, self._clinic.now(), self._on_found)

    def step_back(self) -> bool:
        """Offer the first ways out again; False where they are offered."""
        if self._offered is self._own:
            return False
        self._offer(self._own)
        return True

    def _on_found(self, found: list[Solution]) -> None:
        if found:
            self._offer(found)
        else:
            self._complain(self.tr("There is no free time in the next three weeks."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()  # which holds within a window alone

    def _order(self) -> None:
        """The Tab key leads from the first way out to the last, and then further."""
        for before, after in pairwise((*self.row.buttons(), self.more)):
            QWidget.setTabOrder(before, after)

    def _offer(self, solutions: list[Solution]) -> None:
        own = solutions is self._own
        self._offered = solutions
        kinds = [each.kind for each in solutions] if own else []
        first = {kinds.index(kind) for kind in ("move", "room") if kind in kinds}
        row = SolutionRow(
            self._theme,
            [
                (
                    button_words(each, self.item, self._clinic, first=n in first),
                    each.kind == "cancel",
                )
                for n, each in enumerate(solutions)
            ],
        )
        had_keyboard = self.row.isAncestorOf(there) if (there := self.focusWidget()) else False
        self._line.replaceWidget(self.row, row)
        self.row.hide()
        self.row.deleteLater()
        self.row = row
        self._order()
        row.chosen.connect(self.take)
        self.error.hide()
        self.more.setText(self.tr("Other openings…") if own else self.tr("Back"))
        if had_keyboard:
            self.left.emit()

    @Slot(str)
    def _cancel(self, reason: str) -> None:
        self.reason.hide()
        for each in self._own:
            if each.kind == "cancel":
                fields = {**each.fields, "reason": reason or each.fields.get("reason", "")}
                self._carry_out(Solution(each.kind, each.command, fields))
        self.left.emit()

    def _carry_out(self, solution: Solution) -> None:
        self.error.hide()
        self.row.enable(False)
        deed = deed_of(solution, self.item, self._bus, self._clinic)
        self._deeds.do(self, [deed], self._on_refused)

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self.row.enable(True)
        self._complain(describe(refusal))

    @Slot()
    def _on_failed(self) -> None:
        """Something went wrong and nothing was changed: it can be tried again."""
        self.row.enable(True)

    def _complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        self.left.emit()


RESCHEDULE = "reschedule-appointment"
PLAN = "plan"  # for all the visits of a leave: their card offers it


def deed_of(solution: Solution, item: AttentionItem, bus: UiBus, clinic: Clinic) -> Deed:
    """The command that a solution names, with its fields, and what is said once it is done."""
    return Deed(command_of(solution, bus), done_words(solution, item, clinic))


def command_of(solution: Solution, bus: UiBus) -> Command:
    """The command that a solution names, with its fields."""
    named = bus.bus.registry.command_names[solution.command]
    return named.model_validate_json(json.dumps(solution.fields))


def permitted(solution: Solution, bus: UiBus) -> bool:
    """Whether the person signed in may do it: what they may not is not offered."""
    if solution.kind == "overbook" and not bus.who.may("overbook"):
        return False
    return bus.who.may(solution.command)
