"""A request for leave: what it would hit, what would become of it, and the decision."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.appointments.commands import (
    AcceptReplacementPlan,
    PlannedPlace,
)
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    RejectLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    HitVisits,
    LeaveImpact,
    LeaveRequest,
    Plan,
    ReplacementPlan,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.lines import Lines
from vitalbridge_desktop.ui.moments import inside, past_moment, stretch
from vitalbridge_desktop.ui.reason_row import ReasonRow
from vitalbridge_desktop.ui.striped_card import StripedCard
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .leave_words import approval_words, move_lines, plan_lines, reason_and_impact, tr, visits

GAP, ABOVE = 8, 4
LONGEST_DAY = timedelta(hours=25)  # the clocks go back


class LeaveCard(StripedCard):
    """One request: approved with its plan (A), only approved (O), or refused (R).

    Attributes:
        request: The request that it shows.
        impact: The line that says how many visits it hits.
        plan: The lines that say what would become of them.
        each: The same, visit by visit.
        error: What a rule said against the decision.
    """

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, deeds: Deeds, request: LeaveRequest
    ) -> None:
        today, name = clinic.today(), clinic.provider(request.provider_id)
        self.request, self._when = request, stretch(request.start, request.end, today)
        self._one_day = request.end - request.start <= LONGEST_DAY
        self._bus, self._clinic, self._deeds, self._name = bus, clinic, deeds, name
        self._moves: tuple[PlannedPlace, ...] = ()
        asked = past_moment(request.asked_at, today)
        title = tr("Leave request: {who}, {when}").format(who=name, when=self._when)
        super().__init__(theme, "amber", title, aside=tr("asked {}").format(inside(asked)))
        self.impact = self.add_text(reason_and_impact(request, "…"), "soft")
        self.plan, self.each = Lines(), Lines()
        self.body.addWidget(self.plan)
        self.body.addWidget(self.each)
        self.each.hide()
        self._add_decision(theme)
        facts = (AppointmentFact, ScheduleFact)
        self._asking: Fresh[HitVisits] = Fresh(
            bus, self, facts, self._which_visits, self._show_impact
        )
        self._planning: Fresh[Plan] = Fresh(bus, self, facts, self._which_plan, self._show_plan)
        self._asking.refresh()
        self._planning.refresh()

    def _add_decision(self, theme: Theme) -> None:
        may = self._bus.who.may
        first, slim = approval_words(0, approves=True), partial(Button, theme, compact=True)
        self.approve_button = slim(first, kind="primary", hint="A")
        self.only_button = slim(self.tr("Only approve"), hint="O")
        self.each_button = slim(self.tr("Each visit"), hint="V")
        self.refuse_button = slim(self.tr("Refuse…"), kind="danger", hint="R")
        self.reason = ReasonRow(
            theme, self.tr("Why not? (may stay empty)"), self.tr("Refuse"), self.tr("Back")
        )
        self.error = ErrorLabel()
        self.approve_button.clicked.connect(self.approve)
        self.only_button.clicked.connect(self.only_approve)
        self.each_button.clicked.connect(self.look_at_each)
        self.refuse_button.clicked.connect(self.ask_refusal)
        self.reason.given.connect(self._refuse)
        self.reason.left.connect(self.setFocus)
        self._bus.failed.connect(self._on_failed)
        actions = QWidget()
        row = Flow(GAP, actions)
        for button in (
            self.approve_button,
            self.only_button,
            self.each_button,
            self.refuse_button,
        ):
            row.addWidget(button)
        self.body.addSpacing(ABOVE)
        self.body.addWidget(actions)
        self._approves = may("approve-leave-request")
        self.approve_button.setVisible(self._approves)
        self.only_button.hide()
        self.each_button.hide()
        self.refuse_button.setVisible(may("reject-leave-request"))
        self.body.addWidget(self.reason)
        self.body.addWidget(self.error)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked for now."""
        super().showEvent(event)
        self._asking.catch_up()
        self._planning.catch_up()

    # ---- deciding ---------------------------------------------------------------------------

    @Slot()
    def approve(self) -> None:
        """Let the provider go, and put the visits where the plan says.

        Who may not let anybody go gives the visits their places; the request waits on.
        """
        if not self.approve_button.isHidden():
            self._decide(*(self._approval() if self._approves else ()), *self._replacing())

    @Slot()
    def only_approve(self) -> None:
        """Let the provider go; the visits need attention then."""
        if not self.only_button.isHidden():
            self._decide(*self._approval())

    @Slot()
    def look_at_each(self) -> None:
        """Show where every single visit would go, or only how many."""
        if not self.each_button.isHidden():
            self.each.setVisible(self.each.isHidden())
            self.plan.setVisible(self.each.isHidden())

    @Slot()
    def ask_refusal(self) -> None:
        """Ask for a reason before refusing."""
        if not self.refuse_button.isHidden():
            self.reason.ask()

    @Slot(str)
    def _refuse(self, reason: str) -> None:
        self.setFocus()  # what has the keyboard goes: else it would jump out of the list
        self.reason.hide()
        refusing = RejectLeaveRequest(leave_request_id=self.request.id, reason=reason or None)
        told = self.tr("Leave refused: {who}, {when}").format(who=self._name, when=self._when)
        self._decide(Deed(refusing, told, self.request.version))

    def _approval(self) -> list[Deed]:
        approving = ApproveLeaveRequest(leave_request_id=self.request.id)
        told = self.tr("Leave approved: {who}, {when}").format(who=self._name, when=self._when)
        return [Deed(approving, told, self.request.version)]

    def _replacing(self) -> list[Deed]:
        if not self._moves:
            return []
        accepting = AcceptReplacementPlan(leave_request_id=self.request.id, moves=self._moves)
        told = self._moved_words().format(who=self._name, when=self._when)
        return [Deed(accepting, told)]

    def _moved_words(self) -> str:
        moves = len(self._moves)
        if not self._approves:
            return self.tr("{who}: %n visits moved", "", moves)
        return self.tr("Leave approved: {who}, {when} · %n visits moved", "", moves)

    def _decide(self, *deeds: Deed) -> None:
        if not self.approve_button.isEnabled():
            return
        if self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.setFocus()
        self._enable(False)
        self.error.hide()
        self._deeds.do(self, deeds, self._on_refused)

    @Slot()
    def _on_failed(self) -> None:
        """Something went wrong and nothing was changed: it can be tried again."""
        self._enable(True)

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self._enable(True)
        self.error.setText(describe(refusal))
        self.error.show()
        self.setFocus()

    def _enable(self, possible: bool) -> None:
        for button in (self.approve_button, self.only_button, self.refuse_button):
            button.setEnabled(possible)

    # ---- what it hits -----------------------------------------------------------------------

    def _which_visits(self) -> LeaveImpact:
        return LeaveImpact(leave_request_id=self.request.id)

    def _show_impact(self, answer: HitVisits) -> None:
        self.impact.setText(
            reason_and_impact(self.request, visits(len(answer.appointments), one_day=self._one_day))
        )

    def _which_plan(self) -> ReplacementPlan | None:
        if not self._bus.who.may("replacement-plan"):
            return None
        return ReplacementPlan(leave_request_id=self.request.id, at=self._bus.bus.clock())

    def _show_plan(self, answer: Plan) -> None:
        self.plan.set_lines(plan_lines(answer, self._clinic))
        self.each.set_lines(move_lines(answer, self._clinic))
        self.each_button.setVisible(bool(self.each.lines()))
        may = self._bus.who.may("accept-replacement-plan")
        self._moves = tuple(
            PlannedPlace(
                appointment_id=each.appointment_id,
                provider_id=each.provider_id,
                start=each.start,
                room_id=each.room_id,
            )
            for each in answer.moves
            if may and each.provider_id is not None and each.start is not None
        )
        count = len(self._moves)
        self.approve_button.setText(approval_words(count, approves=self._approves))
        self.approve_button.setVisible(self._approves or bool(count))
        self.approve_button.setEnabled(True)
        self.only_button.setVisible(bool(count) and self._approves)
