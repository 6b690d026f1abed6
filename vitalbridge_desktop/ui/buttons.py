"""Buttons: what is done next, what else can be done, and what takes something away."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from .key_hint import KeyHint, key_words
from .letters import Letters
from .sides import Sides
from .theme import Size, Theme, Weight

ButtonKind = Literal["primary", "secondary", "chosen", "danger", "quiet"]

PAD = 11
GAP = 7
ICON = 16
HEIGHT = 30
LEAST_PAD = 3
POINTING = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}  # where mirrored


class Button(QPushButton):
    """A button with an icon before its words and the key that presses it behind.

    *kind* is ``primary`` (one a screen), ``secondary``, ``chosen`` (the state that holds),
    ``danger`` or ``quiet``; *compact* ones stand five in a row. The key is only shown: the
    shortcut belongs to the screen.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: ButtonKind = "secondary",
        hint: str = "",
        icon: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._hint, self._icon_name = theme, key_words(hint), icon
        self._kind: ButtonKind = kind
        self._keys = KeyHint(theme)
        self._size = Size.note if compact else Size.body
        self._pad = PAD // 2 if compact else PAD
        self._letters = Letters(theme.font(self._size, _weight(kind)))
        self.setAutoDefault(True)  # Enter presses it where the keyboard is, as Space does
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def hint(self) -> str:
        """The key that it shows, in the words on keyboards."""
        return self._hint

    @property
    def kind(self) -> ButtonKind:
        """What sort of button it is."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Make another sort of button of it."""
        if kind == self._kind:
            return
        self._kind = kind
        self._letters = Letters(self._theme.font(self._size, _weight(kind)))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def set_hint(self, hint: str) -> None:
        """Show another key behind the words."""
        self._hint = key_words(hint)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._pad), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(LEAST_PAD), HEIGHT)

    def _wide(self, pad: int) -> int:
        if self._icon_name and not self.text():
            return HEIGHT
        parts = [wide for wide in self._parts() if wide]
        return round(sum(parts) + GAP * (len(parts) - 1)) + 2 * pad + 2

    def _parts(self) -> tuple[float, float, float]:
        return (
            ICON if self._icon_name else 0.0,
            self._letters.width(self.text()) if self.text() else 0.0,
            self._keys.width(self._hint),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._contents(painter)

    def _contents(self, painter: QPainter) -> None:
        icon, words, keys = self._parts()
        colour = self._colour()
        whole = icon + words + keys + GAP * (sum(1 for wide in (icon, words, keys) if wide) - 1)
        x, middle, sides = max(2.0, (self.width() - whole) / 2), self.height() / 2, Sides.of(self)
        if icon:
            name = POINTING.get(self._icon_name, self._icon_name)
            name = name if sides.mirrored else self._icon_name
            pixmap = self._theme.pixmap(name, colour, ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(sides.x(x, ICON), middle - ICON / 2), pixmap)
            x += icon + GAP
        if words:
            end = self.width() - (keys + GAP if keys else 0) - 2
            box = sides.between(x, end, QRectF(self.rect()))
            self._letters.write(painter, colour, box, self.text(), sides.start)
            x += words + GAP
        if keys:
            self._keys.paint(painter, sides.x(x, keys), middle, self._hint, self._key_colours())

    def _colour(self) -> str:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.text_faint
        return {
            "primary": colours.accent_text,
            "secondary": colours.text,
            "chosen": colours.accent_soft_text,
            "danger": colours.danger,
            "quiet": colours.text_soft,
        }[self._kind]

    def _key_colours(self) -> tuple[str, str]:
        colours = self._theme.colours
        if self._kind == "primary" and self.isEnabled():
            return colours.accent_text, colours.accent_chip
        return colours.text_soft, colours.border_strong


def _weight(kind: ButtonKind) -> QFont.Weight:
    return Weight.strong if kind in {"primary", "chosen"} else Weight.medium
