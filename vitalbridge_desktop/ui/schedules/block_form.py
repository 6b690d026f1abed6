"""Keep time free of visits: of one provider, of several, or of everyone."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import Span, range_span
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.schedules.commands import BlockTime
from vitalbridge_desktop.services.schedules.queries import BlockImpact, FallingVisits
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.form_field import captioned
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .desk_form import DeskForm
from .impact_note import ImpactNote
from .leave_words import tr
from .typed_hours import typed_hours

ONE, EVERYONE, SEVERAL = "one", "everyone", "several"
APART = 14


class BlockForm(DeskForm[BlockTime]):
    """A stretch of one day, or whole days; without hours the whole day.

    Attributes:
        whose, picks, impact: Whose time it is, and whom it would hit.
    """

    def __init__(self, bus: UiBus, theme: Theme, clinic: Clinic) -> None:
        titles = (tr("Block time"), tr("Block the time"))
        super().__init__(bus, theme, clinic, BlockTime, titles=titles)
        self._provider: UUID | None = None
        self.whose = Segmented(
            [(ONE, tr("This provider")), (EVERYONE, tr("Everyone")), (SEVERAL, tr("Several"))]
        )
        self.picks: dict[UUID, QCheckBox] = {}
        self._several = QWidget()
        self._row = Flow(APART, self._several)
        self.impact = ImpactNote(theme, clinic)
        self.errors["provider_ids"] = self.errors[""]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        start = self.add_field("start", tr("Day"), tr("thu, 26.11., tomorrow"))
        hours = self.add_field("hours", tr("From – to"), tr("15-16:30, or empty: the whole day"))
        end = self.add_field("end", tr("Last day"), tr("The same day, if empty"))
        why = self.add_field("reason", tr("Why"), tr("Team meeting"))
        grid.addWidget(captioned(tr("Whose time"), self.whose), 0, 0)
        grid.addWidget(start, 0, 1)
        grid.addWidget(hours, 0, 2)
        grid.addWidget(why, 1, 0, 1, 2)
        grid.addWidget(end, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.card.body.addLayout(grid)
        self.card.body.addWidget(self._several)
        self.card.body.addWidget(self.impact)
        self.finish()
        for one, following in ((start, hours), (hours, why), (why, end)):
            self.setTabOrder(one.input, following.input)
        self._several.hide()
        self.whose.chosen.connect(self._on_whose)
        self._fresh: Fresh[FallingVisits] = Fresh(
            bus, self, (AppointmentFact,), self._which, self.impact.show_visits
        )

    def begin(self, provider_id: UUID, providers: Sequence[tuple[UUID, str]]) -> None:
        """Block time of somebody, or of others."""
        self._provider = provider_id
        self.clear()
        self.impact.clear()
        self._offer(providers)
        self.whose.set_current(ONE)
        self._on_whose()
        self.fields["start"].input.setFocus()

    def _offer(self, providers: Sequence[tuple[UUID, str]]) -> None:
        for box in self.picks.values():
            self._row.removeWidget(box)
            box.deleteLater()
        before: QWidget = self.whose.button(SEVERAL)
        self.picks = {}
        for id, name in providers:
            box = self.picks[id] = QCheckBox(name)
            box.setChecked(id == self._provider)
            box.toggled.connect(self._on_typed)
            self._row.addWidget(box)
            self.setTabOrder(before, box)  # who follows on whose
            before = box
        self.setTabOrder(before, self.fields["start"].input)

    def typed(self) -> None:
        self.tell_day("start", "end")
        self._fresh.refresh()

    def values(self) -> dict[str, Any]:
        given: dict[str, Any] = {"everyone": self.whose.current() == EVERYONE}
        if not given["everyone"]:
            given["provider_ids"] = self._whom()
        if self.fields["start"].text():
            given["start"], given["end"] = self._bounds()
        if text := self.fields["reason"].text():
            given["reason"] = text
        return given

    def _whom(self) -> tuple[UUID, ...]:
        if self.whose.current() == ONE:
            return (self._provider,) if self._provider else ()
        return tuple(id for id, box in self.picks.items() if box.isChecked())

    def _bounds(self) -> tuple[object, object]:
        """From when to when; what was typed where it is none."""
        first = self.day(self.fields["start"].text())
        last = self.day(self.fields["end"].text() or self.fields["start"].text())
        text = self.fields["hours"].text()
        if not text or not isinstance(first, date):
            return first, last
        hours = typed_hours(text)
        if hours is None or len(hours) != 1 or not isinstance(last, date):
            return first, "?"
        (span,) = hours
        if (span.end.hour, span.end.minute) == (0, 0):
            return datetime.combine(first, span.start), last
        return datetime.combine(first, span.start), datetime.combine(last, span.end)

    def show_error(self, field: str | None, sentence: str) -> None:
        if field == "start" and self.fields["start"].text():
            known = isinstance(self.day(self.fields["start"].text()), date)
            sentence = sentence if known else tr("This is not a date.")
        if field == "end" and not self.fields["start"].text():
            return  # said at the day already
        if field == "end" and self.fields["hours"].text() and typed_hours(self._typed()) is None:
            field, sentence = "hours", tr("These are no hours. Write them like 15-16:30.")
        super().show_error(field, sentence)

    def _typed(self) -> str:
        return self.fields["hours"].text()

    def done_words(self) -> str:
        why = self.fields["reason"].text() or tr("Blocked")
        if self.whose.current() == EVERYONE:
            return tr("Everyone’s time is blocked: {}").format(why)
        whom = listed(self._clinic.provider(id) for id in self._whom())
        return tr("Time of {whom} is blocked: {why}").format(whom=whom, why=why)

    @Slot()
    def _on_whose(self) -> None:
        self._several.setVisible(self.whose.current() == SEVERAL)
        self.clear_errors()
        self._fresh.refresh()

    def _which(self) -> BlockImpact | None:
        everyone = self.whose.current() == EVERYONE
        whom = () if everyone else self._whom()
        span = self._span()
        if span is None or not (everyone or whom):
            self.impact.clear()
            return None
        at = self.bus.bus.clock()
        return BlockImpact(provider_ids=whom, start=span.start, end=span.end, at=at)

    def _span(self) -> Span | None:
        """The time that is meant; None as long as it is none."""
        if not self.fields["start"].text():
            return None
        start, end = self._bounds()
        if not isinstance(start, date) or not isinstance(end, date):
            return None
        try:
            return range_span(start, end, self._clinic.zone())
        except Refusal:
            return None
