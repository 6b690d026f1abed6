"""Opening a clinic in the window: its screens, or first who sits here and their password."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .sign_in import SignIn
from .theme import Theme


class Opening(QWidget):
    """Asks who sits here and for the password that opens the store.

    Signals:
        given: A name and a password.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme, user: str) -> None:
        super().__init__()
        self.setObjectName("content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card = SignIn(theme, self.tr("Who sits here?"), self.tr("Open the clinic"), user)
        self.card.given.connect(self.given)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)

    def begin(self) -> None:
        """The keyboard goes to the first field; before it is in a window there is none."""
        self.card.setFocus()

    def refuse(self, sentence: str) -> None:
        """It did not open: say why, and let it be tried again."""
        self.card.refuse(sentence)
