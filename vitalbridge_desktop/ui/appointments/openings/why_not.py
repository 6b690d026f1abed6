"""Why not then? Every reason that closes a time, what would be well, and the nearest free times."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from PySide6.QtWidgets import QLabel

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.schedules.queries import Explanation, Slot
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, Role
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock, in_words, inside, near_day, near_moment
from vitalbridge_desktop.ui.sides import isolated
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.told import in_words_of

HOURS, LEAVE = "outside_working_hours", "on_leave"


class WhyNot(Card):
    """Says why a time is closed, or that it is free.

    Attributes:
        overbook: Gives the time all the same, for who may.
    """

    def __init__(self, theme: Theme, doctor: Callable[[UUID], str]) -> None:
        """*doctor*: what a provider is called in short."""
        super().__init__(theme)
        self._doctor = doctor
        self._said: list[QLabel] = []
        self.overbook = Button(theme, self.tr("Overbook"), kind="danger", hint="Alt O")
        self.body.addWidget(self.overbook)
        self.overbook.hide()

    def explain(self, found: Explanation, whose: UUID, zone: str, today: date) -> None:
        """Show what was found about a time of somebody's."""
        self.clear()
        doctor = self._doctor(whose)
        for reason in found.reasons:
            headline = self._headline(reason.code, doctor)
            told = in_words_of(reason.message)
            if reason.code == LEAVE and reason.until is not None:
                ends = near_moment(wall_time(reason.until, zone), today)
                told = self.tr("Until {moment}").format(moment=inside(ends))
            self._say(f"✕ {headline or told}", "danger")
            if headline and reason.code != HOURS:
                self._say(told)
        for check in found.checks:
            if words := self._well().get(check.code):
                self._say(f"✓ {words}", "accent")
        if found.nearest:
            self._say(
                self.tr("Nearest free: {times}").format(
                    times=self._times(found.nearest, zone, today)
                ),
                "soft",
            )
        if found.elsewhere:
            self._say(
                self.tr("With colleagues: {times}").format(
                    times=dotted(self._with_names(found.elsewhere, zone, today))
                ),
                "soft",
            )
        self.body.removeWidget(self.overbook)
        self.body.addWidget(self.overbook)  # below what is said

    def clear(self) -> None:
        """Say nothing."""
        for part in self._said:
            part.hide()
            part.deleteLater()
        self._said = []

    def words(self) -> str:
        """All that is said, a line each."""
        return "\n".join(part.text() for part in self._said)

    def _well(self) -> dict[str, str]:
        return {
            "within_working_hours": self.tr("Within working hours"),
            "no_leave": self.tr("No leave"),
            "not_blocked": self.tr("Nothing is blocked"),
            "no_holiday": self.tr("No holiday"),
            "nobody_booked": self.tr("Nobody is booked then"),
        }

    def _headline(self, code: str, doctor: str) -> str:
        """The reason in three words; empty where its own sentence says all."""
        known = {
            "outside_working_hours": self.tr("Outside working hours"),
            "on_leave": self.tr("{doctor} is on leave"),
            "blocked": self.tr("{doctor}’s time is blocked"),
            "holiday": self.tr("Holiday"),
            "inactive": self.tr("No longer in use"),
            "in_the_past": self.tr("In the past"),
            "too_far_ahead": self.tr("Too far ahead"),
            "too_short_notice": self.tr("Too soon"),
        }
        return known.get(code, "").format(doctor=doctor)

    def _with_names(self, found: Sequence[Slot], zone: str, today: date) -> Iterator[str]:
        """Times and whose they are: today 14:00, 14:10 (Dr. Osei)."""
        for whose, slots in groupby(found, key=attrgetter("provider_id")):
            name = isolated(self._doctor(whose).replace(" ", "\N{NO-BREAK SPACE}"))
            yield f"{self._times(tuple(slots), zone, today)} ({name})"

    @staticmethod
    def _times(found: Sequence[Slot], zone: str, today: date) -> str:
        """Times by their days: today 14:00, 14:10 · Tue 24 Nov 08:30."""
        walls = dict.fromkeys(wall_time(each.start, zone) for each in found)
        said = []
        for day, times in groupby(walls, key=datetime.date):
            words = near_day(day, today) if day == today else in_words(day, "ddd d MMM")
            said.append(f"{inside(words)} {listed(clock(at) for at in times)}")
        return dotted(said)

    def _say(self, words: str, role: Role = "plain") -> None:
        self._said.append(self.add_text(words, role))
