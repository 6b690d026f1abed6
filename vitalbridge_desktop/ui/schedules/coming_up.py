"""What will close the clinic or keep somebody away in the next weeks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    Block,
    Blocks,
    LeaveRequest,
    LeaveRequests,
    ListBlocks,
    ListLeaveRequests,
    ListScheduleExceptions,
    ScheduleException,
    ScheduleExceptions,
)
from vitalbridge_desktop.services.tenants.events import HolidaysSet
from vitalbridge_desktop.services.tenants.queries import GetTenant, Holiday, Tenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.lines import Line, Lines, together
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock, clocks, days_between, stretch
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

AHEAD = 42  # days in which anything is looked for
MOST = 6


@dataclass(frozen=True, slots=True)
class Ahead:
    """Something that is coming up."""

    start: date
    when: str
    what: str


class ComingUp(Card):
    """Approved leave, blocked time, other hours and holidays, the nearest first."""

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clinic: Clinic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, QCoreApplication.translate("ComingUp", "Coming up"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._bus, self._clinic = bus, clinic
        self._leave: tuple[LeaveRequest, ...] = ()
        self._holidays: tuple[Holiday, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._exceptions: tuple[ScheduleException, ...] = ()
        self._lines = Lines(ragged=True)
        self.body.addWidget(self._lines)
        facts = (ScheduleFact, HolidaysSet)
        self._asking: tuple[
            Fresh[LeaveRequests], Fresh[Blocks], Fresh[ScheduleExceptions], Fresh[Tenant]
        ] = (
            Fresh(bus, self, facts, self._which_leave, self._show_leave),
            Fresh(bus, self, facts, self._which_blocks, self._show_blocks),
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

    def _which_blocks(self) -> ListBlocks | None:
        may = self._bus.who.may("list-blocks")
        return ListBlocks(after=self._bus.bus.clock()) if may else None

    def _which_days(self) -> ListScheduleExceptions | None:
        may = self._bus.who.may("list-schedule-exceptions")
        return ListScheduleExceptions(from_=self._clinic.today()) if may else None

    def _show_leave(self, answer: LeaveRequests) -> None:
        self._leave = answer.leave_requests
        self._draw()

    def _show_blocks(self, answer: Blocks) -> None:
        self._blocks = answer.blocks
        self._draw()

    def _show_days(self, answer: ScheduleExceptions) -> None:
        self._exceptions = answer.exceptions
        self._draw()

    def _show_tenant(self, answer: Tenant) -> None:
        self._holidays = answer.holidays
        self._draw()

    def _draw(self) -> None:
        last = plus_days(self._clinic.today(), AHEAD)
        every = [*self._away(), *self._blocked(), *self._other(), *self._closed()]
        found = sorted((each for each in every if each.start <= last), key=lambda it: it.start)
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
        """What was blocked for several one by one is told once."""
        whose: dict[tuple[datetime, datetime, str], set[UUID]] = {}
        everyone = {each.id for each in self._clinic.active()}
        for each in self._blocks:
            key = (each.start, each.end, each.reason)
            whose.setdefault(key, set()).update(each.provider_ids or everyone)
        for (start, end, why), ids in whose.items():
            when = begin_of(start, end, self._clinic.today())
            yield Ahead(start.date(), when, dotted((why, together(self._whom(ids, everyone)))))

    def _whom(self, blocked: set[UUID], everyone: set[UUID]) -> str:
        if blocked >= everyone and len(everyone) > 1:
            return self.tr("everyone blocked")
        if len(blocked) > 1:
            return self.tr("%n providers blocked", "", len(blocked))
        return self.tr("{} blocked").format(self._clinic.provider(min(blocked, default=None)))

    def _other(self) -> Iterable[Ahead]:
        """Days on which somebody works other hours than in the week, more, or none."""
        for each in self._exceptions:
            day = days_between(each.day, each.day, self._clinic.today())
            times = listed(clocks(hours.start, hours.end) for hours in each.hours)
            said = self.tr("Other hours") if each.hours else self.tr("No hours")
            what = self.tr("Extra hours") if each.extra else said
            when = f"{day} {times}" if times else day
            who = together(self._clinic.provider(each.provider_id))
            yield Ahead(each.day, when, dotted((what, who)))

    def _closed(self) -> Iterable[Ahead]:
        """Days on which the clinic is closed; those that follow each other are one."""
        today, ahead = self._clinic.today(), list[list[Holiday]]()
        for each in sorted(self._holidays, key=lambda it: it.day):
            if each.day < today:
                continue
            if ahead and plus_days(ahead[-1][-1].day, 1) == each.day:
                ahead[-1].append(each)
            else:
                ahead.append([each])
        for days in ahead:
            first, last, names = days[0].day, days[-1].day, {each.name for each in days}
            name = days[0].name if len(names) == 1 else self.tr("Holidays")
            what = dotted((name, self.tr("closed")))
            yield Ahead(first, days_between(first, last, today), what)


def begin_of(start: datetime, end: datetime, today: date) -> str:
    """When a time begins: with its days where it is whole ones, else with its clock alone."""
    if start.date() != end.date():
        return stretch(start, end, today)
    return f"{days_between(start.date(), start.date(), today)} {clock(start)}"
