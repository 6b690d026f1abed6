"""The card that a patient takes home: when, with whom, where."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.board.words import tr
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, joined
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.moments import clock, in_words
from vitalbridge_desktop.ui.printing import Page
from vitalbridge_desktop.ui.reports.ink import ink_of
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

WIDE, HIGH = 396.0, 264.0  # logical pixels: a postcard, cut out of the sheet
PAD = 24.0
LINE = 26.0


@dataclass(frozen=True, slots=True)
class AppointmentCard:
    """One visit for the patient's purse; what it is about stays in the clinic."""

    theme: Theme
    visit: BoardVisit
    answer: BoardAnswer
    clinic: str

    def title(self) -> str:
        """What the card is."""
        return tr("Appointment card")

    def start(self) -> datetime:
        """The wall time."""
        return wall_time(self.visit.start, self.answer.zone)

    def lines(self) -> list[tuple[str, str]]:
        """What is said, and its value."""
        provider = self.answer.provider(self.visit.provider_id)
        room = self.answer.room(self.visit.room_id)
        place = self.answer.location(room.location_id) if room else None
        found = [
            (tr("Day"), in_words(self.start().date(), "dddd d MMMM yyyy")),
            (tr("Time"), clock(self.start())),
            (tr("With"), provider.name if provider else ""),
            (tr("Where"), joined(place.name if place else "", room.name if room else "")),
        ]
        return [(what, how) for what, how in found if how]

    def pages(self) -> list[Page]:
        """What paints the one page."""
        return [self._paint]

    def _paint(self, painter: QPainter) -> None:
        ink = ink_of(self.theme, paper=True)
        big = Letters(self.theme.font(Size.title, Weight.bold))
        strong = Letters(self.theme.font(Size.lead, Weight.strong, tabular=True))
        colours = ink.colours
        painter.setPen(QPen(QColor(colours.border_strong), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(0.5, 0.5, WIDE - 1, HIGH - 1), 9, 9)
        wide = WIDE - 2 * PAD
        big.write(painter, colours.text, QRectF(PAD, PAD - 4, wide, LINE), self.clinic)
        painter.fillRect(QRectF(PAD, PAD + LINE + 2, wide, 1), QColor(colours.border))
        top = PAD + LINE + 12
        strong.write(painter, colours.text, QRectF(PAD, top, wide, LINE), self.visit.patient)
        top += LINE + 6
        for what, how in self.lines():
            ink.plain.write(painter, colours.text_soft, QRectF(PAD, top, 70, LINE), what)
            strong.write(painter, colours.text, QRectF(PAD + 74, top, wide - 74, LINE), how)
            top += LINE
        foot = QRectF(PAD, HIGH - PAD - 12, wide, 16)
        told = tr("If you can’t come, please tell us, so that somebody else can.")
        ink.small.write(painter, colours.text_soft, foot, told)
