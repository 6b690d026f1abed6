"""What was just done, and the way back, for a few seconds over the screen."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .cards import label
from .theme import Radius, Size, Theme

SHOWN_FOR = 8_000  # milliseconds
SHADOW = 20
DEEP = 6
ABOVE = 0
HEIGHT = 34
BESIDE, BETWEEN = 13, 18


class Toast(QWidget):
    """Floats over its parent's lower edge; takes no focus from what is being done.

    Signals:
        undo_asked: A person pressed Undo.
    """

    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._around = theme, parent
        self._text = label("", wrap=True)
        self._undo = QPushButton(self.tr("Undo  Ctrl Z"))
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self._undo.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + BESIDE, SHADOW, SHADOW + BESIDE, SHADOW)
        row.setSpacing(BETWEEN)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def say(self, text: str, *, undo: bool = True) -> None:
        """Say what was done; *undo* offers the way back."""
        self._text.setText(text)
        self._undo.setVisible(undo)
        self.setAccessibleName(text)
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def _on_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def sizeHint(self) -> QSize:
        """One line, or as many as the words need in the width that there is."""
        aside = self._undo.sizeHint().width() + BETWEEN if not self._undo.isHidden() else 0
        room = self._around.width() - 2 * (SHADOW + BESIDE) - aside
        self._text.setWordWrap(False)
        wide = self._text.sizeHint().width()
        more = 0
        if wide > room:
            self._text.setWordWrap(True)
            more = self._text.heightForWidth(room) - self._text.fontMetrics().height()
        whole = min(wide, room) + aside + 2 * (SHADOW + BESIDE)
        return QSize(whole, HEIGHT + more + 2 * SHADOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        around = self._around.size()
        self.resize(self.sizeHint())
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - ABOVE)

    def _colour(self) -> None:
        colours = self._theme.colours
        self._text.setStyleSheet(f"color: {colours.toast_text};")
        self._undo.setStyleSheet(
            f"color: {colours.toast_action}; background: transparent; border: none;"
            f" padding: 0; font-weight: 600; font-size: {Size.body}px;"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW - DEEP, 0, -1):
            painter.setBrush(QColor(10, 26, 48, 1 + (SHADOW - DEEP - spread) // 2))
            cast = frame.adjusted(-spread, -spread, spread, spread).translated(QPointF(0, DEEP))
            painter.drawRoundedRect(cast, Radius.card + spread, Radius.card + spread)
        painter.setPen(QPen(QColor(self._theme.colours.toast_border), 1))
        painter.setBrush(QColor(self._theme.colours.toast))
        painter.drawRoundedRect(frame, Radius.card, Radius.card)
        painter.end()
