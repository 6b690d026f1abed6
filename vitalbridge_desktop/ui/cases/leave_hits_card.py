"""The visits that an approved leave hits: all moved at once, or one by one."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.cases.queries import AttentionItem, Solution
from vitalbridge_desktop.services.schedules.queries import LeaveRequest
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import ROW_GAP
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.moments import inside, near_moment, stretch
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme

from .attention_card import DecisionCard
from .hit_row import HitRow
from .plan_places import Places, places_of, plan_of, summary
from .solution_row import SolutionRow
from .solution_words import tr
from .ways_out import command_of, permitted


@dataclass(frozen=True, slots=True)
class HitByLeave:
    """An approved leave and the visits that it hits."""

    leave: LeaveRequest
    items: tuple[AttentionItem, ...]


class LeaveHitsCard(DecisionCard):
    """One leave: key 1 carries out the plan for its visits, key 2 goes through them.

    Signals:
        ring_asked: Whom to ring is to be shown, as no plan can help everybody.

    Attributes:
        summary: How many can move at once.
        error: What a rule said against the last move.
    """

    ring_asked = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, deeds: Deeds, hit: HitByLeave
    ) -> None:
        super().__init__(theme, "amber", _title(hit, clinic), _approved(hit.leave, clinic))
        self._bus, self._theme, self._clinic, self._deeds = bus, theme, clinic, deeds
        self._hit = hit
        self._at = -1  # the visit that is gone through; none at first
        self._rows: list[HitRow] = []
        self.summary = self.add_text("", "soft")
        self._column = QVBoxLayout()
        self._column.setSpacing(ROW_GAP)
        self.body.addLayout(self._column)
        self.row = SolutionRow(theme, [])
        self.body.addWidget(self.row)
        self.error = ErrorLabel()
        self.body.addWidget(self.error)
        self._draw()

    def adopt(self, key: object) -> bool:
        if not isinstance(key, HitByLeave) or key.leave.id != self._hit.leave.id:
            return False
        self._hit = key
        self._at = min(self._at, len(key.items) - 1)
        self._draw()
        return True

    def step_inside(self, direction: int) -> bool:
        there = self._at + direction
        if self._at < 0 or not 0 <= there < len(self._rows):
            return False
        self._go(there)
        return True

    def press(self, number: int) -> bool:
        if self._at >= 0:
            return self._rows[self._at].press(number)
        return self.row.press(number)

    def look_further(self) -> None:
        if self._at >= 0:
            self._rows[self._at].look_further()

    def step_back(self) -> bool:
        if self._at < 0:
            return False
        if not self._rows[self._at].step_back():
            self._go(-1)
        return True

    def rows(self) -> list[HitRow]:
        """The visits, while they are gone through."""
        return list(self._rows)

    def at(self) -> int:
        """Which visit the keys mean; -1 for all of them."""
        return self._at

    # ---- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        items, places = self._hit.items, places_of(self._plan())
        self.set_title(_title(self._hit, self._clinic))
        self.summary.setText(summary(items, places, self._clinic))
        shown = items if self._at >= 0 else ()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(item, places) for item in shown]
        self._offer(len(places), len(items) - len(places))
        if self._at >= 0:
            self._rows[self._at].open()

    def _row(self, item: AttentionItem, places: Places) -> HitRow:
        place = places.get(item.appointment_id) if item.appointment_id else None
        known = self._bus, self._theme, self._clinic, self._deeds
        row = HitRow(*known, item, place=place)
        row.left.connect(self.setFocus)
        self._column.addWidget(row)
        return row

    def _offer(self, moves: int, calls: int) -> None:
        offered = [_plan_words(moves, calls), tr("Review one by one")]
        row = SolutionRow(self._theme, [(words, False) for words in offered])
        row.chosen.connect(partial(self._on_chosen, calls=calls))
        self.body.replaceWidget(self.row, row)
        self.row.hide()
        self.row.deleteLater()
        self.row = row
        row.setVisible(self._at < 0)

    def _go(self, at: int) -> None:
        """Go through the visits at this one, or look at all of them."""
        opened = (at < 0) != (self._at < 0)
        if not opened and self._at >= 0:
            self._rows[self._at].close_row()
        self._at = at
        if opened:
            self._draw()
        else:
            self._rows[at].open()
        self.setFocus()

    def _on_chosen(self, number: int, *, calls: int) -> None:
        plan = self._plan()
        if number > 0:
            self._go(0)
        elif plan is None:
            self.ring_asked.emit()
        else:
            self._carry_out(plan, calls)

    def _carry_out(self, plan: Solution, calls: int) -> None:
        self.row.enable(False)
        self.error.hide()
        command = command_of(plan, self._bus)
        told = _moved_words(len(places_of(plan)), self._hit, self._clinic)
        then = self.ring_asked.emit if calls else None
        self._deeds.do(self, [Deed(command, told, then=then)], self._on_refused)

    def _plan(self) -> Solution | None:
        """The plan for all of them, where the person signed in may carry it out."""
        plan = plan_of(self._hit.items)
        return plan if plan is not None and permitted(plan, self._bus) else None

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self.error.setText(describe(refusal))
        self.error.show()
        self.row.enable(True)


def _title(hit: HitByLeave, clinic: Clinic) -> str:
    who = clinic.provider(hit.leave.provider_id)
    days = stretch(hit.leave.start, hit.leave.end, clinic.today())
    told = tr("Leave approved: {who}, {days} · %n visits affected", "", len(hit.items))
    return told.format(who=who, days=days)


def _approved(leave: LeaveRequest, clinic: Clinic) -> str:
    if leave.decided_at is None:
        return ""
    at = leave.decided_at.astimezone(leave.start.tzinfo)
    when = inside(near_moment(at, clinic.today()))
    who = clinic.staff(leave.decided_by)
    told = tr("approved by {who} {when}") if who else tr("approved {when}")
    return told.format(who=who, when=when)


def _plan_words(moves: int, calls: int) -> str:
    if not calls:
        return tr("Move all %n", "", moves)
    if not moves:
        return tr("Call %n…", "", calls)
    return tr("Move {moves}, then call {calls}…").format(moves=moves, calls=calls)


def _moved_words(moves: int, hit: HitByLeave, clinic: Clinic) -> str:
    who = clinic.provider(hit.leave.provider_id)
    return tr("%n visits with {who} moved", "", moves).format(who=who)
