"""Why not at the time that was named; before one is, how to name it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.services.schedules.queries import Explanation
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.moments import inside
from vitalbridge_desktop.ui.theme import Theme

from .why_not import WhyNot

GAP = 6


class Reasons(QWidget):
    """Stands beside or below the openings; the tip only where there is room beside them.

    Attributes:
        why_not: What is against the time.
    """

    def __init__(self, theme: Theme, clock: ClinicClock, doctor: Callable[[UUID], str]) -> None:
        """*doctor*: what a provider is called in short."""
        super().__init__()
        self._clock, self._doctor, self._roomy = clock, doctor, True
        self.why_not = WhyNot(theme, doctor)
        self._why = label("", "heading", wrap=True)
        self._tip = Card(theme, self.tr("Another time in mind?"))
        self._tip.add_text(
            self.tr(
                "Type it under When, such as {time}. If it can’t be, the reasons "
                "and the nearest free times stand here."
            ).format(time=self.tr("tue 9:30")),
            "soft",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._why)
        column.addWidget(self.why_not)
        column.addWidget(self._tip)
        column.addStretch(1)
        self.put_away()

    def explain(self, found: Explanation, whose: UUID, moment: str) -> None:
        """Say what is against a time of somebody's; *moment* is that time in words."""
        self.why_not.explain(found, whose, self._clock.zone, self._clock.today())
        doctor = self._doctor(whose)
        free = self.tr("{time} is free with {doctor}").format(time=moment, doctor=doctor)
        why = self.tr("Why not {time} with {doctor}?").format(time=inside(moment), doctor=doctor)
        self._why.setText(free if found.free else why)

    def come_up(self, *, shown: bool = True) -> None:
        """Show what was explained last, or the tip."""
        self._why.setVisible(shown)
        self.why_not.setVisible(shown)
        self._tip.setVisible(not shown and self._roomy)

    def put_away(self) -> None:
        """Nothing is to be explained."""
        self.come_up(shown=False)

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for what nobody asked about."""
        self._roomy = roomy
        self._tip.setVisible(self.why_not.isHidden() and roomy)
