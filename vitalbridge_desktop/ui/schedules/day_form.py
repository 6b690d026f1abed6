"""Other hours on one day: closed, other than in the week, or more."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout

from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.schedules.commands import AddScheduleException
from vitalbridge_desktop.services.schedules.queries import ExceptionImpact, FallingVisits
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import captioned
from vitalbridge_desktop.ui.moments import days_between
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .desk_form import DeskForm
from .impact_note import ImpactNote
from .leave_words import tr
from .typed_hours import typed_hours

CLOSED, OTHER, EXTRA = "closed", "other", "extra"


class DayForm(DeskForm[AddScheduleException]):
    """One day of one provider.

    Attributes:
        kind, impact: Closed, other or more hours; and whom it would hit.
    """

    def __init__(self, bus: UiBus, theme: Theme, clinic: Clinic) -> None:
        titles = (tr("Another day than in the week"), tr("Save the day"))
        super().__init__(bus, theme, clinic, AddScheduleException, titles=titles)
        self._provider: UUID | None = None
        self.kind = Segmented(
            [(CLOSED, tr("Closed")), (OTHER, tr("Other hours")), (EXTRA, tr("Extra hours"))]
        )
        self.impact = ImpactNote(theme, clinic)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        day = self.add_field("day", tr("Day"), tr("tomorrow, 24.12., fri"))
        hours = self.add_field("hours", tr("Hours"), tr("8-12, 13:30-17"))
        why = self.add_field("label", tr("Why"), tr("May stay empty"))
        for at, part in enumerate((day, captioned(tr("That day"), self.kind), hours)):
            grid.addWidget(part, 0, at)
        grid.addWidget(why, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self.card.body.addLayout(grid)
        self.card.body.addWidget(self.impact)
        self.finish()
        self.setTabOrder(day.input, self.kind)
        self.setTabOrder(self.kind, hours.input)
        self.kind.chosen.connect(self._on_kind)
        self._fresh: Fresh[FallingVisits] = Fresh(
            bus, self, (AppointmentFact,), self._which, self.impact.show_visits
        )

    def begin(self, provider_id: UUID) -> None:
        """Fill in a day of somebody."""
        self._provider = provider_id
        self.clear()
        self.impact.clear()
        self.kind.set_current(CLOSED)
        self._on_kind()
        self.fields["day"].input.setFocus()

    def typed(self) -> None:
        self.tell_day("day")
        if self.fields["hours"].text() and self.kind.current() == CLOSED:
            self.kind.set_current(OTHER)  # who types hours does not mean a closed day
        self._fresh.refresh()

    def values(self) -> dict[str, Any]:
        given: dict[str, Any] = {
            "provider_id": self._provider,
            "hours": () if self.kind.current() == CLOSED else self._hours(),
            "extra": self.kind.current() == EXTRA,
        }
        if text := self.fields["day"].text():
            given["day"] = self.day(text)
        if text := self.fields["label"].text():
            given["label"] = text
        elif self.kind.current() == CLOSED:
            given["label"] = tr("Closed")
        return given

    def show_error(self, field: str | None, sentence: str) -> None:
        if field == "hours" and isinstance(self._hours(), str):
            sentence = tr("These are no hours. Write them like 8-12, 13:30-17.")
        if field == "day" and self.fields["day"].text():
            sentence = tr("This is not a date.")
        super().show_error(field, sentence)

    def done_words(self) -> str:
        day = self.day(self.fields["day"].text())
        when = days_between(day, day, self._clinic.today()) if isinstance(day, date) else ""
        who = self._clinic.provider(self._provider)
        told = {
            CLOSED: tr("{who} is closed on {day}"),
            OTHER: tr("{who} has other hours on {day}"),
            EXTRA: tr("{who} has extra hours on {day}"),
        }
        return told[self.kind.current()].format(who=who, day=when)

    def _hours(self) -> object:
        """The hours that are meant; what was typed where they are none."""
        text = self.fields["hours"].text()
        found = typed_hours(text)
        if not found and self.kind.current() == OTHER:
            return text or "?"
        return text if found is None else found

    @Slot()
    def _on_kind(self) -> None:
        if self.kind.current() == CLOSED:
            self.fields["hours"].input.clear()
        self.clear_errors()
        self._fresh.refresh()

    def _which(self) -> ExceptionImpact | None:
        values = self.values()
        day, hours = values.get("day"), values["hours"]
        if self._provider is None or not isinstance(day, date) or isinstance(hours, str):
            self.impact.clear()
            return None
        return ExceptionImpact(
            provider_id=self._provider, day=day, hours=hours, extra=values["extra"],
            at=self.bus.bus.clock(),
        )  # fmt: skip
