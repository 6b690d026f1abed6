"""The locked desk: nothing of the clinic is to be seen until somebody proves who they are."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Actor

from .buttons import Button
from .cards import Card, label
from .form_field import ErrorLabel
from .theme import Theme
from .work import Work

WIDTH, PAD = 380, 18
Prove = Callable[[str, str], Actor]


class LockScreen(QWidget):
    """Covers a window until a name and a password fit together.

    *prove* says who somebody is; it takes its time and runs on a thread of its own.

    Signals:
        opened: Who it is, with the name and the password that they signed in with.

    Attributes:
        user, password, submit, error: Its parts.
    """

    opened = Signal(object, str, str)

    def __init__(self, theme: Theme, parent: QWidget, username: str, prove: Prove) -> None:
        super().__init__(parent)
        self._around, self._prove = parent, prove
        self._work: Work[Actor] = Work(self)
        self.setObjectName("content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("This desk is locked"))
        self.user, self.password = QLineEdit(username), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.error = ErrorLabel()
        self.submit = Button(theme, self.tr("Unlock"), kind="primary", hint="⏎")
        card = Card(theme, self.tr("This desk is locked"))
        card.setFixedWidth(WIDTH)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.add_text(
            self.tr("What was half typed is kept. Somebody else can sign in too."), "soft"
        )
        for words, field in ((self.tr("&Name"), self.user), (self.tr("&Password"), self.password)):
            caption = label(words, "note")
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
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        (self.password if username else self.user).setFocus()

    @Slot()
    def _on_submit(self) -> None:
        self.error.hide()
        self.submit.setEnabled(False)
        name, password = self.user.text().strip(), self.password.text()
        self._work.begin(lambda _: self._prove(name, password), self._on_proven, self._on_refused)

    def _on_proven(self, who: Actor) -> None:
        self.opened.emit(who, self.user.text().strip(), self.password.text())

    def _on_refused(self, sentence: str, _: str | None) -> None:
        self.error.setText(sentence)
        self.error.show()
        self.submit.setEnabled(True)
        self.password.selectAll()
        self.password.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)
