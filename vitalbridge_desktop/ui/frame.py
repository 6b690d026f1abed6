"""The window itself: there at once, with a sketch in it, until its content is loaded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from . import sketch

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLabel, QVBoxLayout

LEAST = (960, 600)
USUAL = (1440, 900)
AROUND = 160  # pixels left and right of a sentence
DARKER = 128  # a window's own colour below this lightness: the system shows everything dark


class Frame(QWidget):
    """The main window before and after there is something in it.

    It is what a person sees first, so its modules import little of Qt and nothing else. *dark*
    says how to look; None does as the system does. *mirrored* is how the sketch is drawn for who
    reads from right to left; what fills the window later follows the app.

    Signals:
        painted: Once, after the first time that a person could see it.
    """

    painted = Signal()

    def __init__(self, dark: bool | None = None, *, mirrored: bool = False) -> None:
        super().__init__()
        self._mirrored = mirrored
        self._seen = False
        self._content: QWidget | None = None
        if dark is None:
            dark = self.palette().window().color().lightness() < DARKER
        self._colours = sketch.DARK if dark else sketch.LIGHT
        self._sentence: QLabel | None = None
        self._place: QVBoxLayout | None = None
        self.setWindowTitle("VitalBridge")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)

    def come_up(self, width: int, height: int, *, full: bool) -> None:
        """Show it in a size that was chosen before, 0 for the usual; no larger than the screen."""
        room = self.screen().availableSize()
        usual_width, usual_height = USUAL
        self.resize(
            min(width or usual_width, room.width()), min(height or usual_height, room.height())
        )
        if full:
            self.showMaximized()
        else:
            self.show()

    def fill(self, content: QWidget) -> None:
        """Put the window's content in the place of the sketch, or of what was there before."""
        if content is self._content:
            return
        place = self._empty()
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(content)
        content.show()  # now: left to itself a layout shows it a turn later
        self._content = content

    def clear(self) -> None:
        """Take the content out; the sketch is there until something else is."""
        self._empty()
        self.update()

    def fail(self, sentence: str) -> None:
        """Nothing can be loaded: say calmly why, and what to do."""
        place = self._empty()
        self._sentence = self._label()
        beside = sketch.SIDEBAR_WIDTH  # margins stay where they are in a mirrored window
        left, right = (0, beside) if self._mirrored else (beside, 0)
        place.setContentsMargins(left + AROUND, 0, right + AROUND, 0)
        place.addStretch(1)
        place.addWidget(self._sentence)
        place.addStretch(1)
        plain = sentence.replace("&", "&amp;").replace("<", "&lt;")
        self._sentence.setText(f'<p align="center">{plain}</p>')
        self._sentence.setAccessibleName(sentence)
        self._sentence.show()

    def sentence(self) -> str:
        """Why nothing could be loaded; empty where nothing is wrong."""
        return self._sentence.accessibleName() if self._sentence else ""

    def paintEvent(self, event: "QPaintEvent") -> None:
        del event
        if self._content is None:
            painter = QPainter(self)
            size, mirrored = (self.width(), self.height()), self._mirrored
            drawing = sketch.window(*size, self._colours, mirrored=mirrored)
            sketch.paint(painter, QRectF(self.rect()), drawing)
            painter.end()
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)  # after this round of painting is shown

    def _empty(self) -> "QVBoxLayout":
        """An empty place for what comes; what was there goes."""
        from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415 - not before the first paint

        if self._place is None:
            self._place = QVBoxLayout(self)
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._content = self._sentence = None
        return self._place

    def _label(self) -> "QLabel":
        from PySide6.QtWidgets import QLabel  # noqa: PLC0415 - not before the first paint

        label = QLabel(self)
        label.setWordWrap(True)
        surface, border = self._colours["surface"], self._colours["border"]
        label.setStyleSheet(
            f"background: {surface}; border: 1px solid {border}; border-radius: 9px;"
            f" color: {self._colours['text_soft']}; padding: 18px; font-size: 14px;"
        )
        return label
