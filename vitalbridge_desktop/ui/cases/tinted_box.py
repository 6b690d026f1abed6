"""One of two visits that want the same time: the one that was kept, the one that was not."""

from html import escape
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.sides import leading
from vitalbridge_desktop.ui.theme import Radius, Theme

PAD = 11


class TintedBox(QWidget):
    """Who, when, and how it came about, on a mint or a rosy ground."""

    def __init__(
        self,
        theme: Theme,
        tint: Literal["kept", "waits"],
        who: str,
        when: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tint = theme, tint
        self.how = label("", "soft", wrap=True)
        told = QLabel(
            f'<span style="font-weight: 600">{escape(breakable(who))}</span> {escape(when)}'
        )
        told.setWordWrap(True)
        told.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD - 2, PAD, PAD - 2)
        column.setSpacing(2)
        column.addWidget(told)
        column.addWidget(self.how)
        column.addStretch(1)  # beside one of more lines
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        kept = self._tint == "kept"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent_soft_border if kept else colours.bad.border), 1))
        painter.setBrush(QColor(colours.accent_soft if kept else colours.bad.fill))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, Radius.button, Radius.button)
        painter.end()
