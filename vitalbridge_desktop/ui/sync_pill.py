"""How fresh the desk is: whether the server has everything, and since when it has not."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .badge import ToneName, tone
from .letters import Letters, Side
from .theme import Size, Theme, Weight

HEIGHT = 26
PAD = 11


class Freshness(Enum):
    """The states that the front desk tells apart."""

    LOCAL = "local"
    SYNCED = "synced"
    WAITING = "waiting"
    SYNCING = "syncing"
    OFFLINE = "offline"
    ATTENTION = "attention"


TONES: dict[Freshness, ToneName] = {
    Freshness.LOCAL: "good",
    Freshness.SYNCED: "good",
    Freshness.WAITING: "busy",
    Freshness.SYNCING: "busy",
    Freshness.OFFLINE: "waiting",
    Freshness.ATTENTION: "bad",
}


class SyncPill(QAbstractButton):
    """Says how fresh everything is; pressing it asks to sync now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state, self._short, self._narrow = Freshness.LOCAL, "", False
        self._letters = Letters(theme.font(Size.note, Weight.strong))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(Freshness.LOCAL)
        theme.changed.connect(self.update)

    @property
    def state(self) -> Freshness:
        """What is shown."""
        return self._state

    def show_state(
        self, state: Freshness, count: int = 0, since: str = "", warning: str = ""
    ) -> None:
        """Show a state.

        *count* is how many changes wait, or how many things need attention; *since* is a wall
        time such as "10:04", told in the tip, as is the *warning*, a sentence.
        """
        self._state = state
        words = {
            Freshness.LOCAL: self.tr("On this desk"),
            Freshness.SYNCED: self.tr("Online · all synced"),
            Freshness.WAITING: self._counted(self.tr("Online"), count),
            Freshness.SYNCING: self.tr("Syncing…"),
            Freshness.OFFLINE: self._counted(self.tr("Offline"), count),
            Freshness.ATTENTION: self._attention(count),
        }
        self.setText(words[state])
        short = {Freshness.WAITING: self.tr("Online"), Freshness.OFFLINE: self.tr("Offline")}
        self._short = f"{short[state]} · {count}" if state in short and count else words[state]
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(warning)
        lasting = self.tr("Since {time}").format(time=since) if since else ""
        self.setToolTip("\n".join(line for line in (lasting, warning) if line))
        self.updateGeometry()
        self.update()

    def _counted(self, state: str, count: int) -> str:
        if not count:
            return state
        return f"{state} · {self.tr('%n changes waiting', '', count)}"

    def _attention(self, count: int) -> str:
        return self.tr("%n need attention", "", count)

    def fit(self, room: int) -> None:
        """Take no more than *room* pixels, so that what stands beside it has some left."""
        narrow = self._wide(self.text()) > room
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def _wide(self, words: str) -> int:
        return round(self._letters.width(words)) + 2 * PAD

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._short if self._narrow else self.text()), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._wide(self._short), self.sizeHint().width()), HEIGHT)

    def shown(self) -> str:
        """What there is room for: the whole sentence, or its beginning and the number."""
        whole = not self._narrow and self._wide(self.text()) <= self.width() + 1
        return self.text() if whole else self._short

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = tone(self._theme.colours, TONES[self._state])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.colours.focus if self.hasFocus() else colours.border
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.fill))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        box = QRectF(self.rect()).adjusted(PAD - 0.5, 0, 0.5 - PAD, 0)
        self._letters.write(painter, colours.text, box, self.shown(), Side.AlignHCenter)
        painter.end()
