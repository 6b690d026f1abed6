"""Why not then? Every reason that closes a time, what would be well, and the nearest free times."""

from datetime import date, datetime

from PySide6.QtWidgets import QLabel, QWidget

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.schedules.queries import Explanation
from vitalbridge_desktop.ui.cards import Card, Role
from vitalbridge_desktop.ui.moments import clock, in_words, inside, near_day
from vitalbridge_desktop.ui.theme import Theme

HOURS = "outside_working_hours"
AWAY = ("on_leave", "holiday", "blocked")


class WhyNot(Card):
    """Says why a time is closed, or that it is free."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._said: list[QLabel] = []

    def explain(self, found: Explanation, doctor: str, zone: str, today: date) -> None:
        """Show what was found about a time of *doctor*'s."""
        self.clear()
        codes = {reason.code for reason in found.reasons}
        for reason in found.reasons:
            self._say(f"✕ {self._headline(reason.code, doctor)}", "danger")
            if reason.code != HOURS:
                self._say(reason.message)
        if HOURS not in codes:
            self._say(f"✓ {self.tr('Within working hours')}", "accent")
        if not codes & set(AWAY):
            self._say(f"✓ {self.tr('No leave, no holiday')}", "accent")
        if found.free:
            self._say(f"✓ {self.tr('Nobody is booked then')}", "accent")
        elif found.nearest:
            times = [self._time(wall_time(each.start, zone), today) for each in found.nearest]
            self._say(self.tr("Nearest free: {times}").format(times=", ".join(times)), "soft")

    def clear(self) -> None:
        """Say nothing."""
        for part in self._said:
            part.hide()
            part.deleteLater()
        self._said = []

    def words(self) -> str:
        """All that is said, a line each."""
        return "\n".join(part.text() for part in self._said)

    def _headline(self, code: str, doctor: str) -> str:
        known = {
            "slot_taken": self.tr("{doctor} is booked"),
            "outside_working_hours": self.tr("Outside working hours"),
            "on_leave": self.tr("{doctor} is on leave"),
            "blocked": self.tr("{doctor}’s time is blocked"),
            "holiday": self.tr("Holiday"),
        }
        return known.get(code, code).format(doctor=doctor)

    def _time(self, at: datetime, today: date) -> str:
        day = near_day(at.date(), today)
        if at.date() != today:
            day = in_words(at.date(), "ddd d MMM")
        return f"{clock(at)} {inside(day)}"

    def _say(self, words: str, role: Role = "plain") -> None:
        self._said.append(self.add_text(words, role))
