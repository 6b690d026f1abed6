"""Small coloured messages: banners that must not be missed, and pills."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from .cards import label
from .colours import Colours, Tone
from .sides import Sides
from .theme import Radius, Size, Theme

ToneName = Literal["good", "waiting", "busy", "bad", "alert"]

ICON = 14


def tone(colours: Colours, name: ToneName) -> Tone:
    """A message's colours in this scheme."""
    return {
        "good": colours.good,
        "waiting": colours.waiting,
        "busy": colours.busy,
        "bad": colours.bad,
        "alert": colours.alert,
    }[name]


class Banner(QWidget):
    """A line that must not be missed, with an icon: a patient's alert."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        name: ToneName = "alert",
        icon: str = "triangle-alert",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone, self._icon = theme, name, icon
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(0)
        row.addSpacing(ICON + 6)  # not a margin: those stay where they are in a mirrored window
        self._label = label(text, "strong", wrap=True)
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._colour)
        self._colour()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)

    def _colour(self) -> None:
        colour = tone(self._theme.colours, self._tone).text
        self._label.setStyleSheet(f"color: {colour}; font-size: {Size.note}px;")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = tone(self._theme.colours, self._tone)
        painter = QPainter(self)
        _frame(painter, QRectF(self.rect()), colours, Radius.block)
        pixmap = self._theme.pixmap(self._icon, colours.text, ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(Sides.of(self).x(10, ICON), 7), pixmap)
        painter.end()


def _frame(painter: QPainter, whole: QRectF, colours: Tone, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
