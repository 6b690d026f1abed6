"""Opening a clinic in the window: its screens, or first who sits here and their password."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from .buttons import Button
from .cards import Card, label
from .theme import Theme

WIDTH = 380


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
        self.user, self.password = QLineEdit(user), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.error = label("", "danger", wrap=True)
        self.error.hide()
        self.submit = Button(theme, self.tr("Open the clinic"))
        card = Card(theme, self.tr("Who sits here?"))
        card.setFixedWidth(WIDTH)
        for words, field in ((self.tr("&Name"), self.user), (self.tr("&Password"), self.password)):
            caption = label(words, "strong")
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            card.body.addWidget(caption)
            card.body.addWidget(field)
            field.returnPressed.connect(self._on_submit)
        card.body.addWidget(self.error)
        card.body.addWidget(self.submit)
        self.submit.clicked.connect(self._on_submit)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        (self.password if user else self.user).setFocus()

    def refuse(self, sentence: str) -> None:
        """It did not open: say why, and let it be tried again."""
        self.error.setText(sentence)
        self.error.show()
        self.submit.setEnabled(True)
        self.password.selectAll()
        self.password.setFocus()

    @Slot()
    def _on_submit(self) -> None:
        self.error.hide()
        self.submit.setEnabled(False)
        self.given.emit(self.user.text().strip(), self.password.text())
