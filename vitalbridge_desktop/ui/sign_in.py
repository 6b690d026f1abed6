"""Who sits here, and their password."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from .buttons import Button
from .cards import Card, label
from .form_field import ErrorLabel
from .theme import Theme

WIDTH, PAD = 416, 18
APART = 4


class SignIn(Card):
    """Asks once at a time: whoever is told ``given`` refuses, or takes the card away.

    Signals:
        given: A name and a password.

    Attributes:
        user, password, submit, error: Its parts.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme, title: str, act: str, user: str, about: str = "") -> None:
        super().__init__(theme, title)
        self.setFixedWidth(WIDTH)
        self.body.setContentsMargins(PAD, PAD, PAD, PAD)
        if about:
            self.add_text(about, "soft")
        self.user, self.password = QLineEdit(user), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.error = ErrorLabel()
        self.submit = Button(theme, act, kind="primary", hint="⏎")
        self.body.addSpacing(APART)
        for words, field in ((self.tr("&Name"), self.user), (self.tr("&Password"), self.password)):
            caption = label(words, "note")
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            self.body.addWidget(caption)
            self.body.addWidget(field)
            self.body.addSpacing(APART)
            field.returnPressed.connect(self._on_submit)
        self.body.addWidget(self.error)
        self.body.addWidget(self.submit)
        self.submit.clicked.connect(self._on_submit)
        self.setFocusProxy(self.password if user else self.user)

    def refuse(self, sentence: str) -> None:
        """It was not so: say why, and let it be tried again."""
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
