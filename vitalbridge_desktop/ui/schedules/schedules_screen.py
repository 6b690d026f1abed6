"""Schedules and leave: a provider's week, who asks for leave, and what is coming up."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.schedules.events import LeaveFact
from vitalbridge_desktop.services.schedules.queries import (
    LeaveRequest,
    LeaveRequests,
    ListLeaveRequests,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.card_stack import CardStack
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic, short_name
from vitalbridge_desktop.ui.deeds import Deeds
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import days_between, hours_words
from vitalbridge_desktop.ui.page import GAP, Page
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .coming_up import ComingUp
from .desk_forms import DeskForms
from .leave_card import LeaveCard
from .provider_tabs import ProviderTabs
from .schedule_doings import ScheduleDoings
from .schedule_panel import SchedulePanel
from .week_picture import WEEK, WeekPicture
from .week_words import validity_words
from .weekly_hours_view import WeeklyHoursView

NARROW = 820  # less than this, what is coming up stands below the requests


class SchedulesScreen(Screen):
    """A provider's week to look at, leave to ask for, approve and refuse.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.

    Attributes:
        tabs, week, requests, form, forms, doings, coming_up, panel: Its parts.
    """

    said = Signal(str, object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bus, self._theme = bus, theme
        self._clinic = Clinic(bus, self)
        self._deeds = Deeds(bus, self)
        self._deeds.said.connect(self.said)
        self.tabs = ProviderTabs()
        self.week = WeeklyHoursView(bus, theme, self._clinic)
        self.coming_up = ComingUp(bus, theme, self._clinic)
        self.panel = SchedulePanel(bus, theme, self._clinic, self._deeds)
        self.forms = DeskForms(bus, theme, self._clinic)
        self.form = self.forms.leave
        self.doings = ScheduleDoings(bus, theme, self.tabs, self.forms, self)
        self.requests: CardStack[LeaveRequest, LeaveCard] = CardStack(GAP)
        self._note = label("", "soft")
        self._none = Card(theme, self.tr("Leave requests"))
        self._none.add_text(self.tr("Nobody is waiting for an answer."), "soft")
        self._page = Page()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self._fresh: Fresh[LeaveRequests] = Fresh(
            bus, self, (LeaveFact,), self._which, self._show_requests
        )
        self._connect()

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.tabs, 1)
        waiting, ahead = QVBoxLayout(), QVBoxLayout()
        waiting.addWidget(self.requests)
        waiting.addWidget(self._none)
        waiting.addStretch(1)
        ahead.addWidget(self.coming_up)
        ahead.addStretch(1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(GAP)
        self._below.addLayout(waiting, 9)
        self._below.addLayout(ahead, 5)
        column = self._page.column
        column.addLayout(above)
        column.addWidget(self.week)
        column.addWidget(self._note)
        column.addWidget(self.forms)
        column.addWidget(self.doings)
        column.addLayout(self._below)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _connect(self) -> None:
        self._clinic.changed.connect(self._on_clinic)
        self.tabs.chosen.connect(self.show_provider)
        self.week.shown.connect(self._on_week)
        self.requests.taken.connect(self._on_taken)
        self.week.edit_asked.connect(self.doings.edit_hours)
        self.forms.opened.connect(self._on_form_opened)
        self.forms.left.connect(self._on_form_left)
        self.forms.grown.connect(self._show_form)
        self.forms.told.connect(self.said)
        self.forms.asked.connect(self._on_sick)
        self.requests.bind("A", self._approve)
        self.requests.bind("O", self._only_approve)
        self.requests.bind("R", self._refuse)
        self.requests.bind("V", self._look_at_each)

    # ---- the screen --------------------------------------------------------------------------

    def inspector(self) -> SchedulePanel:
        return self.panel

    def keys(self) -> list[tuple[str, str]]:
        tr = self.tr
        requests = [
            (tr("Approve, and give the visits other places"), "A"),
            (tr("Only approve"), "O"),
            (tr("Look at each visit"), "V"),
            (tr("Refuse"), "R"),
        ]
        weeks = (tr("Other weeks, where the keyboard is on the hours"), "← →")
        return [*self.doings.keys(), *(requests if self.requests.cards() else []), weeks]

    def enter(self) -> None:
        self._clinic.catch_up()
        self._fresh.catch_up()
        self.coming_up.catch_up()
        if self._clinic.known():
            self._take_keyboard()
        else:
            self.setFocus()  # until it is known what there is

    def _take_keyboard(self) -> None:
        if self.forms.take_up():
            return  # what is typed on is meant for it, and never for a request
        if self.requests.cards():
            self.requests.take_up()
        else:
            self.tabs.focus()

    def note(self) -> str:
        """What is said about the week that is shown."""
        return self._note.text()

    @Slot()
    def _on_clinic(self) -> None:
        if not self._clinic.known():
            return
        active = self._clinic.active()
        for part in (self.week, self.doings):
            part.setVisible(bool(active))
        if not active:
            self._note.setText(
                self.tr("There are no providers yet. They are added in the settings.")
            )
        self.tabs.set_providers([(each.id, short_name(each)) for each in active])
        chosen = self.tabs.current()
        if chosen is not None:
            self.show_provider(chosen)
        self._fresh.refresh()
        self.doings.catch_up()

    @Slot(object)
    def show_provider(self, provider_id: UUID) -> None:
        """Show somebody's week."""
        self.tabs.set_current(provider_id)
        self.week.set_provider(provider_id)
        if (provider := self._clinic.get(provider_id)) is not None:
            self.panel.set_provider(provider)

    @Slot(object)
    def _on_week(self, week: WeekPicture) -> None:
        self.panel.set_week(week)
        today, period = self._clinic.today(), self.week.period()
        days = days_between(week.monday, plus_days(week.monday, WEEK - 1), today)
        told = hours_words(week.open_minutes) if week.open_minutes else self.tr("no hours")
        where = week.places[0] if len(week.places) == 1 else ""
        valid = validity_words(period, today) if period is not None else ""
        self._note.setText(dotted((days, told, where, valid, self.tr("← → other weeks"))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        way = QBoxLayout.Direction
        self._below.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    # ---- requests ----------------------------------------------------------------------------

    def _which(self) -> ListLeaveRequests | None:
        return ListLeaveRequests(status="requested") if self._clinic.known() else None

    def _show_requests(self, answer: LeaveRequests) -> None:
        had_keyboard = self.hasFocus() or self.requests.has_keyboard()
        self.requests.set_cards(answer.leave_requests, self._card)
        self._none.setVisible(not answer.leave_requests)
        if had_keyboard and not self.requests.has_keyboard():
            self._take_keyboard()

    def _card(self, request: LeaveRequest) -> LeaveCard:
        return LeaveCard(self._bus, self._theme, self._clinic, self._deeds, request)

    @Slot(object)
    def _on_taken(self, card: LeaveCard) -> None:
        """Beside a request stands the week of who asks."""
        if self.requests.has_keyboard():
            self._page.show_part(card)
            self.show_provider(card.request.provider_id)

    def _approve(self) -> None:
        if (card := self.requests.current()) is not None:
            card.approve()

    def _only_approve(self) -> None:
        if (card := self.requests.current()) is not None:
            card.only_approve()

    def _look_at_each(self) -> None:
        if (card := self.requests.current()) is not None:
            card.look_at_each()

    def _refuse(self) -> None:
        if (card := self.requests.current()) is not None:
            card.ask_refusal()

    # ---- forms -------------------------------------------------------------------------------

    @Slot()
    def _on_form_opened(self) -> None:
        """Hours are edited in the place of the week."""
        self.requests.rest(resting=True)
        for part in (self.week, self._note):
            part.setVisible(not self.forms.edits_hours())
        QTimer.singleShot(0, self._show_form)  # the page knows its height by then

    @Slot()
    def _show_form(self) -> None:
        self._page.show_part(self.forms)

    @Slot()
    def _on_form_left(self) -> None:
        self.requests.rest(resting=False)
        self.week.show()
        self._note.show()
        self.enter()

    @Slot(object)
    def _on_sick(self, leave_request_id: UUID) -> None:
        """The request's card comes in hand as soon as it is there."""
        self.requests.want(lambda request: request.id == leave_request_id)
