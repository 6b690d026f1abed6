"""What will close the clinic or keep somebody away in the next weeks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    LeaveRequest,
    LeaveRequests,
    ListLeaveRequests,
    ProviderSchedule,
    Schedule,
    ViewSchedule,
)
from vitalbridge_desktop.services.tenants.events import HolidaysSet
from vitalbridge_desktop.services.tenants.queries import GetTenant, Holiday, Tenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.lines import Line, Lines
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import days_between, stretch
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

AHEAD = 42  # days in which blocks are looked for
HOLIDAYS_AHEAD = 120  # days
MOST = 8


@dataclass(frozen=True, slots=True)
class Ahead:
    """Something that is coming up."""

    start: date
    when: str
    what: str


class ComingUp(Card):
    """Approved leave, blocked time and holidays, the nearest first."""

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clinic: Clinic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, QCoreApplication.translate("ComingUp", "Coming up"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._clinic = clinic
        self._leave: tuple[LeaveRequest, ...] = ()
        self._holidays: tuple[Holiday, ...] = ()
        self._schedules: tuple[ProviderSchedule, ...] = ()
        self._lines = Lines()
        self.body.addWidget(self._lines)
        facts = (ScheduleFact, HolidaysSet)
        self._asking: tuple[Fresh[LeaveRequests], Fresh[Schedule], Fresh[Tenant]] = (
            Fresh(bus, self, facts, self._which_leave, self._show_leave),
            Fresh(bus, self, facts, self._which_days, self._show_days),
            Fresh(bus, self, facts, GetTenant, self._show_tenant),
        )
        clinic.changed.connect(self._draw)

    def catch_up(self) -> None:
        """Ask for what changed while nobody looked."""
        for each in self._asking:
            each.catch_up()

    def lines(self) -> list[Line]:
        """What is shown."""
        return self._lines.lines()

    def _which_leave(self) -> ListLeaveRequests:
        return ListLeaveRequests(status="approved")

    def _which_days(self) -> ViewSchedule:
        return ViewSchedule(from_=self._clinic.today(), to=plus_days(self._clinic.today(), AHEAD))

    def _show_leave(self, answer: LeaveRequests) -> None:
        self._leave = answer.leave_requests
        self._draw()

    def _show_days(self, answer: Schedule) -> None:
        self._schedules = answer.providers
        self._draw()

    def _show_tenant(self, answer: Tenant) -> None:
        self._holidays = answer.holidays
        self._draw()

    def _draw(self) -> None:
        found = [*self._away(), *self._blocked(), *self._closed()]
        found.sort(key=lambda each: each.start)
        lines = [Line(each.when, each.what) for each in found[:MOST]]
        if len(found) > MOST:
            lines.append(Line(self.tr("%n more", "", len(found) - MOST), ""))
        if not lines:
            lines = [Line(self.tr("Nothing in the next weeks."), "")]
        self._lines.set_lines(lines)

    def _away(self) -> Iterable[Ahead]:
        for each in self._leave:
            if each.end.date() > self._clinic.today():
                who = self._clinic.provider(each.provider_id)
                when = stretch(each.start, each.end, self._clinic.today())
                yield Ahead(each.start.date(), when, self.tr("{} on leave").format(who))

    def _blocked(self) -> Iterable[Ahead]:
        found: dict[tuple[datetime, datetime, str], list[str]] = {}
        for schedule in self._schedules:
            for span in schedule.spans:
                if span.kind == "block":
                    key = (span.start, span.end, span.label)
                    found.setdefault(key, []).append(self._clinic.provider(schedule.provider_id))
        for (start, end, why), who in found.items():
            when = stretch(start, end, self._clinic.today())
            yield Ahead(start.date(), when, dotted((why, self._whom(who))))

    def _whom(self, names: Sequence[str]) -> str:
        if len(names) == len(self._schedules) > 1:
            return self.tr("everyone blocked")
        if len(names) > 1:
            return self.tr("%n providers blocked", "", len(names))
        return self.tr("{} blocked").format(names[0])

    def _closed(self) -> Iterable[Ahead]:
        last = plus_days(self._clinic.today(), HOLIDAYS_AHEAD)
        for each in self._holidays:
            if self._clinic.today() <= each.day <= last:
                when = days_between(each.day, each.day, self._clinic.today())
                yield Ahead(each.day, when, self.tr("{} · clinic closed").format(each.name))
