"""The panel beside a provider's week: who it is, how full the week is, and the leave."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.services.schedules.commands import WithdrawLeaveRequest
from vitalbridge_desktop.services.schedules.events import LeaveFact, ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    LeaveDays,
    LeaveRequest,
    LeaveRequests,
    LeaveTaken,
    ListLeaveRequests,
    Schedule,
    ViewAvailability,
)
from vitalbridge_desktop.services.tenants.events import HolidaysSet
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import days_between, days_words, hours_words, stretch
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .action_lines import ActionLine, ActionLines
from .days_ahead import DaysAhead
from .leave_words import status_word
from .rooms_card import RoomsCard
from .week_picture import WEEK, WeekPicture, open_minutes

MOST = 8


class SchedulePanel(Inspector):
    """One provider: specialty, hours, load and rooms of the week that is shown, leave."""

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, deeds: Deeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic, self._deeds = bus, clinic, deeds
        self._provider: Provider | None = None
        self._week: WeekPicture | None = None
        self._free: int | None = None
        self._requests: tuple[LeaveRequest, ...] = ()
        self._taken: LeaveDays | None = None
        self._title = label("", "heading", wrap=True)
        self._about, self.leave = Lines(), ActionLines(theme)
        about, self._leave_card = Card(theme), Card(theme, self.tr("Leave"))
        self.rooms, self.days = RoomsCard(bus, theme), DaysAhead(bus, theme, clinic, deeds)
        about.body.addWidget(self._about)
        self._leave_card.body.addWidget(self.leave)
        self.leave.pressed.connect(self._withdraw)
        for card in (about, self._leave_card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for part in (self._title, about, self.rooms, self.days, self._leave_card):
            self.add(part)
        self._about_card = about
        for card in (about, self._leave_card):
            card.hide()  # until there is somebody
        facts = (ScheduleFact, AppointmentFact)
        self._asking_free: Fresh[Schedule] = Fresh(
            bus, self, facts, self._which_free, self._show_free
        )
        self._asking_leave: Fresh[LeaveRequests] = Fresh(
            bus, self, (LeaveFact,), self._which_leave, self._show_leave
        )
        self._asking_taken: Fresh[LeaveDays] = Fresh(
            bus, self, (ScheduleFact, HolidaysSet), self._which_year, self._show_taken
        )

    def set_provider(self, provider: Provider) -> None:
        """Show somebody."""
        if provider == self._provider:
            return
        other = self._provider is None or provider.id != self._provider.id
        self._about_card.show()
        self._provider = provider
        if other:
            self._week, self._free, self._requests, self._taken = None, None, (), None
            self._asking_leave.refresh()
            self._asking_taken.refresh()
            self.days.set_provider(provider.id)
        self._draw()

    def set_week(self, week: WeekPicture) -> None:
        """Tell about this week."""
        self._week = week
        self._asking_free.refresh()
        if self._provider is not None:
            self.rooms.set_week(self._provider.id, week.monday)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked for now."""
        super().showEvent(event)
        self._asking_free.catch_up()
        self._asking_leave.catch_up()
        self._asking_taken.catch_up()
        self.rooms.catch_up()

    def lines(self) -> list[Line]:
        """What is said about the provider and the week."""
        return self._about.lines()

    def _which_free(self) -> ViewAvailability | None:
        if self._provider is None or self._week is None:
            return None
        first = self._week.monday
        last, who = plus_days(first, WEEK - 1), (self._provider.id,)
        return ViewAvailability(from_=first, to=last, provider_ids=who)

    def _show_free(self, answer: Schedule) -> None:
        self._free = sum(open_minutes(each.spans) for each in answer.providers)
        self._draw()

    def _which_leave(self) -> ListLeaveRequests | None:
        return ListLeaveRequests(provider_id=self._provider.id) if self._provider else None

    def _show_leave(self, answer: LeaveRequests) -> None:
        self._requests = answer.leave_requests
        self._draw()

    def _which_year(self) -> LeaveTaken | None:
        if self._provider is None or not self._bus.who.may("leave-taken"):
            return None
        year, at = self._clinic.today().year, self._bus.bus.clock()
        return LeaveTaken(provider_id=self._provider.id, year=year, at=at)

    def _show_taken(self, answer: LeaveDays) -> None:
        self._taken = answer
        self._draw()

    def _draw(self) -> None:
        if self._provider is None:
            return
        self._title.setText(breakable(self._provider.name))
        lines = [Line(self.tr("Specialty"), self._provider.specialty or "–")]
        if self._week is not None:
            lines.append(Line(self._which_week(self._week), self._how_full(self._week)))
        if self._taken is not None:
            said = self.tr("Leave taken {}").format(self._clinic.today().year)
            lines.append(Line(said, self._how_long(self._taken)))
        self._about.set_lines(lines)
        newest = sorted(self._requests, key=lambda each: each.start, reverse=True)[:MOST]
        self.leave.set_lines(self._line(each) for each in newest)
        self._leave_card.setVisible(bool(newest))

    def _line(self, request: LeaveRequest) -> ActionLine:
        """A request; what is still to come can be withdrawn, which can't be taken back."""
        may = self._bus.who.may("withdraw-leave-request")
        open_yet = request.status in ("requested", "approved")
        ahead = request.end.date() > self._clinic.today()
        action = self.tr("Withdraw") if may and open_yet and ahead else ""
        when = stretch(request.start, request.end, self._clinic.today())
        return ActionLine(request, when, status_word(request.status), action, self.tr("Really?"))

    def _withdraw(self, request: LeaveRequest) -> None:
        who = self._clinic.provider(request.provider_id)
        when = stretch(request.start, request.end, self._clinic.today())
        told = self.tr("Leave withdrawn: {who}, {when}").format(who=who, when=when)
        command = WithdrawLeaveRequest(leave_request_id=request.id)
        self._deeds.do(self, [Deed(command, told, request.version)], self._on_refused)

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self._bus.failed.emit(describe(refusal))

    def _which_week(self, week: WeekPicture) -> str:
        if week.monday <= self._clinic.today() < plus_days(week.monday, WEEK):
            return self.tr("This week")
        return days_between(week.monday, plus_days(week.monday, WEEK - 1), self._clinic.today())

    def _how_full(self, week: WeekPicture) -> str:
        if not week.open_minutes:
            return self.tr("no hours")
        said = hours_words(week.open_minutes)
        if self._free is None:
            return said
        booked = max(0, week.open_minutes - self._free) * 100 // week.open_minutes
        return self.tr("{hours} · {percent}% booked").format(hours=said, percent=booked)

    def _how_long(self, leave: LeaveDays) -> str:
        """No allowance is known: only what was taken, and what is approved for later."""
        planned = days_words(leave.planned) if leave.planned else ""
        return dotted((days_words(leave.taken), planned and self.tr("{} ahead").format(planned)))
