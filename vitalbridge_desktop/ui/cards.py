"""Cards: a framed piece of a screen with a title, lines of "what: how", and actions."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .paragraph import Paragraph
from .sides import Sides, leading, trailing
from .theme import Radius, Theme

Role = Literal["plain", "strong", "soft", "note", "accent", "danger", "late", "heading", "title"]

PAD = 12
STRIPE = 4
ROW_GAP = 6


def label(text: str, role: Role = "plain", *, wrap: bool = False) -> QLabel:
    """Text in one of the roles that the style sheet knows."""
    made = Paragraph(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    return made


def set_role(shown: QLabel, role: Role) -> None:
    """Say the same in another role."""
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().unpolish(shown)
        shown.style().polish(shown)


def paint_stripe(painter: QPainter, part: QWidget, colour: str, radius: int) -> None:
    """Paint the thick leading edge of a part with round corners."""
    whole, edge = QPainterPath(), QPainterPath()
    whole.addRoundedRect(QRectF(part.rect()), radius, radius)
    edge.addRect(Sides.of(part).rect(QRectF(0, 0, STRIPE, part.height())))
    painter.fillPath(whole.intersected(edge), QColor(colour))


class Card(QWidget):
    """A framed piece of a screen.

    *stripe* names a colour of the theme for a thick left edge, such as ``badge`` or ``now``.

    Attributes:
        body: Where more is added, from top to bottom.
    """

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        *,
        aside: str = "",
        stripe: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._stripe = theme, stripe
        self._chosen = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PAD + (STRIPE if stripe else 0), PAD, PAD, PAD)
        self.body.setSpacing(ROW_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self.update)
        if title or aside:
            self._head(title, aside)

    def _head(self, title: str, aside: str) -> None:
        row = QHBoxLayout()
        row.addWidget(label(title, "heading", wrap=True), 1)
        if aside:
            row.addWidget(label(aside, "soft"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def set_chosen(self, chosen: bool) -> None:
        """Show the card as the one of several that is chosen."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def sizeHint(self) -> QSize:
        """As high as its words need at its width: it may not be higher than this."""
        hint = super().sizeHint()
        if self.hasHeightForWidth() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            hint.setHeight(self.heightForWidth(self.width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def add_line(self, what: str, how: str, role: Role = "strong", *, tint: str = "") -> QLabel:
        """Add "what: how", the second at the right edge; answers the label of *how*.

        *tint* names a visit type's colour.
        """
        row = QHBoxLayout()
        row.setSpacing(12)
        answer = label(how, role, wrap=True)
        answer.setProperty("tint", tint)
        answer.setAlignment(trailing() | Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(what, "soft"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(answer, 1)
        self.body.addLayout(row)
        return answer

    def add_text(self, text: str, role: Role = "plain") -> QLabel:
        """Add a paragraph."""
        made = label(text, role, wrap=True)
        self.body.addWidget(made)
        # A paragraph takes as many lines as it needs: the height that Qt first guesses is no limit.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return made

    def add_actions(self, *buttons: QWidget) -> None:
        """Add a row of buttons at the left edge."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 2, 0, 0)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, Radius.card, Radius.card)
        painter.fillPath(path, QColor(colours.accent_soft if self._chosen else colours.card))
        painter.setPen(QPen(QColor(colours.accent if self._chosen else colours.border), 1))
        painter.drawPath(path)
        if self._stripe:
            paint_stripe(painter, self, colours.words()[self._stripe], Radius.card)
        painter.end()
