"""The card that a patient takes home: when, with whom, where."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.board.words import tr
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock, in_words
from vitalbridge_desktop.ui.printing import Page
from vitalbridge_desktop.ui.sheet import Head, Sheet
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
            (tr("Where"), dotted((place.name if place else "", room.name if room else ""))),
        ]
        return [(what, how) for what, how in found if how]

    def pages(self, size: QSizeF) -> list[Page]:
        """What paints the one page: the card stands in its corner, to be cut out."""
        return [partial(self._paint, Sheet(self.theme, Head(self.title()), size))]

    def _paint(self, sheet: Sheet, painter: QPainter) -> None:
        ink, colours = sheet.ink, sheet.ink.colours
        strong = Letters(self.theme.font(Size.lead, Weight.strong, tabular=True))
        painter.setPen(QPen(QColor(colours.border_strong), 1, Qt.PenStyle.DashLine))
        edge = QRectF(0.5, 0.5, WIDE - 1, HIGH - 1)
        painter.drawRoundedRect(sheet.sides.rect(edge), 9, 9)
        wide = WIDE - 2 * PAD
        head = QRectF(PAD, PAD - 4, wide, LINE)
        sheet.write(painter, sheet.big, colours.text, head, self.clinic)
        below = QRectF(PAD, PAD + LINE + 2, wide, 1)
        painter.fillRect(sheet.sides.rect(below), QColor(colours.border))
        top = PAD + LINE + 12
        who = QRectF(PAD, top, wide, LINE)
        sheet.write(painter, strong, colours.text, who, self.visit.patient)
        top += LINE + 6
        for what, how in self.lines():
            about, told = QRectF(PAD, top, 70, LINE), QRectF(PAD + 74, top, wide - 74, LINE)
            sheet.write(painter, ink.plain, colours.text_soft, about, what)
            sheet.write(painter, strong, colours.text, told, how)
            top += LINE
        self._ask(sheet, painter)

    @staticmethod
    def _ask(sheet: Sheet, painter: QPainter) -> None:
        ink, asked = sheet.ink, tr("If you can’t come, please tell us, so that somebody else can.")
        wide = WIDE - 2 * PAD
        lines = ink.small.wrap(asked, wide, 2)
        for n, line in enumerate(lines):
            top = HIGH - PAD - 12 - 15 * (len(lines) - 1 - n)
            sheet.write(painter, ink.small, ink.colours.text_soft, QRectF(PAD, top, wide, 16), line)
