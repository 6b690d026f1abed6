"""A provider's days that do not follow the week, and time that is blocked: to take away again."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.schedules.commands import RemoveScheduleException, UnblockTime
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    Block,
    Blocks,
    ListBlocks,
    ListScheduleExceptions,
    ScheduleException,
    ScheduleExceptions,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock, days_between, stretch
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .action_lines import ActionLine, ActionLines
from .leave_words import tr

MOST = 12


class DaysAhead(Card):
    """Other hours and blocks from today on; hidden where there are none.

    Attributes:
        rows: The lines.
    """

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, deeds: Deeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Other days and blocks"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._bus, self._clinic, self._deeds = bus, clinic, deeds
        self._provider: UUID | None = None
        self._exceptions: tuple[ScheduleException, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self.rows = ActionLines(theme)
        self.body.addWidget(self.rows)
        self.rows.pressed.connect(self._take_away)
        facts = (ScheduleFact,)
        self._asking: tuple[Fresh[ScheduleExceptions], Fresh[Blocks]] = (
            Fresh(bus, self.rows, facts, self._which_days, self._show_days),
            Fresh(bus, self.rows, facts, self._which_blocks, self._show_blocks),
        )
        bus.committed.connect(self._on_committed)
        self.hide()

    def set_provider(self, provider_id: UUID) -> None:
        """Show somebody's."""
        self._provider = provider_id
        for each in self._asking:
            each.refresh()

    def _on_committed(self, facts: frozenset[type[object]]) -> None:
        """A hidden card comes up as soon as there is something to show."""
        if not self.isVisible() and any(issubclass(fact, ScheduleFact) for fact in facts):
            for each in self._asking:
                each.refresh()

    def _which_days(self) -> ListScheduleExceptions | None:
        if self._provider is None:
            return None
        return ListScheduleExceptions(from_=self._clinic.today(), provider_id=self._provider)

    def _which_blocks(self) -> ListBlocks:
        return ListBlocks(after=self._bus.bus.clock())

    def _show_days(self, answer: ScheduleExceptions) -> None:
        self._exceptions = answer.exceptions
        self._draw()

    def _show_blocks(self, answer: Blocks) -> None:
        self._blocks = answer.blocks
        self._draw()

    def _draw(self) -> None:
        lines = [*self._days(), *self._blocked()][:MOST]
        self.rows.set_lines(lines)
        self.setVisible(bool(lines))

    def _days(self) -> Iterable[ActionLine]:
        may = self._bus.who.may("remove-schedule-exception")
        for each in self._exceptions:
            if each.provider_id == self._provider:
                hours = listed(f"{clock(h.start)}–{clock(h.end)}" for h in each.hours)
                told = tr("closed") if not hours else tr("also {}") if each.extra else "{}"
                day = days_between(each.day, each.day, self._clinic.today())
                how = " · ".join((told.format(hours), each.label))
                yield ActionLine(each, day, how, tr("Remove") if may else "")

    def _blocked(self) -> Iterable[ActionLine]:
        may = self._bus.who.may("unblock-time")
        for each in self._blocks:
            if not each.provider_ids or self._provider in each.provider_ids:
                when = stretch(each.start, each.end, self._clinic.today())
                whose = "" if each.provider_ids else tr("everyone")
                how = dotted((each.reason, whose))
                yield ActionLine(each, when, how, tr("Open again") if may else "")

    def _take_away(self, what: ScheduleException | Block) -> None:
        if isinstance(what, Block):
            when = stretch(what.start, what.end, self._clinic.today())
            deed = Deed(UnblockTime(block_id=what.id), tr("Open again: {}").format(when))
        else:
            day = days_between(what.day, what.day, self._clinic.today())
            command = RemoveScheduleException(schedule_exception_id=what.id)
            deed = Deed(command, tr("{} follows the week again").format(day))
        self._deeds.do(self, [deed], self._on_refused)

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self._bus.failed.emit(describe(refusal))
