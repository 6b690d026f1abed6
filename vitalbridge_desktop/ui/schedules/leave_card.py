"""A request for leave: what it would hit, and the decision."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.patients.queries import Names, PatientNames
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    RejectLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import HitVisits, LeaveImpact, LeaveRequest
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.lines import Line, Lines
from vitalbridge_desktop.ui.moments import inside, near_moment, stretch
from vitalbridge_desktop.ui.reason_row import ReasonRow
from vitalbridge_desktop.ui.striped_card import StripedCard
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .leave_words import hit_days, reason_and_impact, tr, visits


class LeaveCard(StripedCard):
    """One request, to be approved (A) or refused (R).

    Attributes:
        request: The request that it shows.
        impact: The line that says how many visits it hits.
        error: What a rule said against the decision.
    """

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, deeds: Deeds, request: LeaveRequest
    ) -> None:
        today, name = clinic.today(), clinic.provider(request.provider_id)
        self.request, self._when = request, stretch(request.start, request.end, today)
        self._bus, self._deeds, self._name = bus, deeds, name
        asked = near_moment(request.asked_at, today)
        title = tr("Leave request: {who}, {when}").format(who=name, when=self._when)
        super().__init__(theme, "amber", title, aside=tr("asked {}").format(inside(asked)))
        self.impact = self.add_text(reason_and_impact(request, "…"), "soft")
        self._days = Lines()
        self.body.addWidget(self._days)
        self._add_decision(theme)
        self._fresh: Fresh[HitVisits] = Fresh(
            bus, self, (AppointmentFact,), self._question, self._show_impact
        )
        self._fresh.refresh()

    def _add_decision(self, theme: Theme) -> None:
        may = self._bus.who.may
        self.approve_button = Button(theme, self.tr("Approve"), kind="primary", hint="A")
        self.refuse_button = Button(theme, self.tr("Refuse…"), kind="danger", hint="R")
        self.reason = ReasonRow(
            theme, self.tr("Why not? (may stay empty)"), self.tr("Refuse"), self.tr("Back")
        )
        self.error = ErrorLabel()
        self.approve_button.clicked.connect(self.approve)
        self.refuse_button.clicked.connect(self.ask_refusal)
        self.reason.given.connect(self._refuse)
        self.reason.left.connect(self._on_left)
        self._bus.failed.connect(self._on_failed)
        self.add_actions(self.approve_button, self.refuse_button)
        self.approve_button.setVisible(may("approve-leave-request"))
        self.refuse_button.setVisible(may("reject-leave-request"))
        self.body.addWidget(self.reason)
        self.body.addWidget(self.error)

    @Slot()
    def approve(self) -> None:
        """Let the provider go."""
        if self.approve_button.isHidden():
            return
        self._decide(
            ApproveLeaveRequest(leave_request_id=self.request.id),
            self.tr("Leave approved: {who}, {when}"),
        )

    @Slot()
    def ask_refusal(self) -> None:
        """Ask for a reason before refusing."""
        if not self.refuse_button.isHidden():
            self.reason.ask()

    @Slot(str)
    def _refuse(self, reason: str) -> None:
        self.reason.hide()
        self._decide(
            RejectLeaveRequest(leave_request_id=self.request.id, reason=reason or None),
            self.tr("Leave refused: {who}, {when}"),
        )

    @Slot()
    def _on_left(self) -> None:
        self.setFocus()

    def _decide(self, command: ApproveLeaveRequest | RejectLeaveRequest, words: str) -> None:
        if not self.approve_button.isEnabled():
            return
        self._enable(False)
        self.error.hide()
        told = words.format(who=self._name, when=self._when)
        self._deeds.do(self, [Deed(command, told, self.request.version)], self._on_refused)

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
        self.approve_button.setEnabled(possible)
        self.refuse_button.setEnabled(possible)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked for now."""
        super().showEvent(event)
        self._fresh.catch_up()

    def hit(self) -> list[Line]:
        """The days on which it hits visits, and whose they are."""
        return self._days.lines()

    # ---- what it hits -----------------------------------------------------------------------

    def _question(self) -> LeaveImpact:
        return LeaveImpact(leave_request_id=self.request.id)

    def _show_impact(self, answer: HitVisits) -> None:
        self.impact.setText(reason_and_impact(self.request, visits(len(answer.appointments))))
        ids = tuple({visit.patient_id for visit in answer.appointments})
        self._bus.ask(self, PatientNames(ids=ids), partial(self._show_days, answer))

    def _show_days(self, answer: HitVisits, names: Names) -> None:
        zone = str(self.request.start.tzinfo)
        people = {each.id: each for each in names.patients}
        self._days.set_lines(
            Line(each.day, each.patients, "plain")
            for each in hit_days(answer.appointments, people, zone)
        )
