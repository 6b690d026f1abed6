"""Words that may take several lines."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStaticText, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

from .sides import is_read_from_right

LINE = "\u2028"


class Paragraph(QLabel):
    """Plain words, each line of which begins at the very edge that reading begins at.

    Of words that are read from the right Qt's own label begins every line but the last a space
    further to the left: as wide as the one at which the line was broken.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.wordWrap() and is_read_from_right(self.text())):
            super().paintEvent(event)
            return
        place = self.contentsRect()
        words = QStaticText(self.text().replace("\n", LINE))  # the line break that it knows
        words.setTextFormat(Qt.TextFormat.PlainText)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        words.setTextOption(option)
        words.setTextWidth(place.width())
        words.prepare(font=self.font())
        spare = place.height() - words.size().height()
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            spare = 0.0
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawStaticText(QPointF(place.left(), place.top() + spare / 2), words)
        painter.end()
