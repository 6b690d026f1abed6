"""The bar over every screen: its own controls, the search field, the sync pill, New booking."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from .buttons import Button
from .cards import label
from .key_hint import KeyHint
from .letters import Letters
from .sides import Sides
from .sketch import TOP_BAR_HEIGHT
from .sync_pill import SyncPill
from .theme import Radius, Size, Theme

FIELD_HEIGHT = 32
ICON = 15
SNUG = 190  # pixels in which the search says what it is


class SearchField(QAbstractButton):
    """Looks like a field and opens the palette, where the typing is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = Letters(theme.font(Size.body))
        self._keys = KeyHint(theme)
        self.setText(self.tr("Search or command…"))
        self.setAccessibleName(self.tr("Search or command"))
        self._hint = ""
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_hint(self, keys: str) -> None:
        """Show the key that opens the palette."""
        self._hint = keys
        self.setAccessibleDescription(keys)
        self.update()

    def _fitting(self, room: float) -> str:
        """All the words, fewer, or none: the icon and the key say it too."""
        each = (self.text(), self.tr("Search…"))
        return next((words for words in each if self._letters.width(words) <= room), "")

    def sizeHint(self) -> QSize:
        return QSize(260, FIELD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, FIELD_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        edge = colours.focus if self.hasFocus() else colours.border_strong
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.surface if lit else colours.field))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, Radius.button, Radius.button)
        pixmap = self._theme.pixmap("search", colours.text_faint, ICON, self.devicePixelRatioF())
        sides = Sides.of(self)
        painter.drawPixmap(QPointF(sides.x(10, ICON), (self.height() - ICON) / 2), pixmap)
        hint = self._hint
        keys = self.width() - 10 - self._keys.width(hint)
        pair = (colours.text_soft, colours.border_strong)
        at = sides.x(keys, self._keys.width(hint))
        self._keys.paint(painter, at, self.height() / 2, hint, pair)
        box = sides.between(10 + ICON + 8, keys - 8, QRectF(self.rect()))
        words = self._fitting(box.width())
        self._letters.write(painter, colours.text_faint, box, words, sides.start)
        painter.end()


class TopBar(QWidget):
    """The bar over every screen.

    Signals:
        search_asked, booking_asked, sync_asked: A person pressed them.

    Attributes:
        search, pill, booking: Its parts.
    """

    search_asked = Signal()
    booking_asked = Signal()
    sync_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self.search, self.pill = SearchField(theme), SyncPill(theme)
        self.booking = Button(theme, self.tr("New booking"), kind="primary", hint="N")
        self.search.clicked.connect(self.search_asked)
        self.pill.clicked.connect(self.sync_asked)
        self.booking.clicked.connect(self.booking_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 14, 1)
        self._row.setSpacing(10)
        self._controls: QWidget = QWidget()
        self._row.addWidget(self._controls)
        for part in (self.search, self.pill, self.booking):
            self._row.addWidget(part, 1 if part is self.search else 0)

    def set_controls(self, controls: QWidget) -> None:
        """Put a screen's own controls at the left end; those before are hidden, not deleted."""
        if controls is self._controls:
            return
        self._row.replaceWidget(self._controls, controls)
        self._controls.hide()
        self._controls = controls
        controls.show()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_pill()
        return super().event(event)

    def _fit_pill(self) -> None:
        """The pill is told shorter before the search has no room for its words."""
        sides = self._row.contentsMargins()
        others = self._controls.sizeHint().width() + self.booking.sizeHint().width() + SNUG
        around = sides.left() + sides.right() + 3 * self._row.spacing()
        self.pill.fit(self.width() - others - around)

    @staticmethod
    def title(text: str) -> QWidget:
        """Controls of a screen that has none: its title."""
        return label(text, "title")
