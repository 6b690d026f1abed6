"""A card among several of which one is in hand: what its left edge says, and a ring around it."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from .cards import STRIPE, Card, label
from .lines import breakable
from .sides import Sides
from .theme import Radius, Theme

Stripe = Literal["red", "amber", "slate"]
GAP = 12


class StripedCard(Card):
    """A card with a red, amber or slate edge that can be taken in hand.

    Signals:
        focused: The keyboard is on the card now.
    """

    focused = Signal()

    def __init__(
        self,
        theme: Theme,
        stripe: Stripe,
        title: str = "",
        *,
        aside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, stripe="border_strong", parent=parent)
        self._look, self._edge, self._in_hand = theme, stripe, False
        self._title = label("", "heading", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._title, 1)
        head.addWidget(label(aside, "soft"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Say anew what it is about."""
        self._title.setText(breakable(title))
        self.setAccessibleName(title)

    def title(self) -> str:
        """What it is about."""
        return self.accessibleName()

    def set_in_hand(self, in_hand: bool) -> None:
        """Show that the keys mean this card, or another."""
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self.update()

    def in_hand(self) -> bool:
        """Whether the keys mean this card."""
        return self._in_hand

    def adopt(self, key: object) -> bool:
        """Show a newer picture of the same thing, if it is one; else the card makes room."""
        del key
        return False

    def step_inside(self, direction: int) -> bool:
        """Go on to the next part of the card; False where that was the last."""
        del direction
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, edge = QPainterPath(), QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), Radius.card, Radius.card)
        edge.addRect(Sides.of(self).rect(QRectF(0, 0, STRIPE, self.height())))
        if self._in_hand:
            painter.setPen(QPen(QColor(self._look.colours.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, Radius.card, Radius.card)
        painter.fillPath(whole.intersected(edge), QColor(self._edge_colour()))
        painter.end()

    def _edge_colour(self) -> str:
        colours = self._look.colours
        return {
            "red": colours.badge,
            "amber": colours.tints["amber"].stripe,
            "slate": colours.text_faint,
        }[self._edge]
