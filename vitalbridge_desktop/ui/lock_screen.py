"""The locked desk: nothing of the clinic is to be seen until somebody proves who they are."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Actor

from .covering import Covering
from .sign_in import SignIn
from .theme import Theme
from .work import Work

Prove = Callable[[str, str], Actor]


class LockScreen(Covering):
    """Covers a window until a name and a password fit together.

    *prove* says who somebody is; it takes its time and runs on a thread of its own.

    Signals:
        opened: Who it is, with the name and the password that they signed in with.

    Attributes:
        card: Where they sign in.
    """

    opened = Signal(object, str, str)

    def __init__(self, theme: Theme, parent: QWidget, username: str, prove: Prove) -> None:
        super().__init__(parent)
        self._prove = prove
        self._work: Work[Actor] = Work(self)
        self.setObjectName("content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = self.tr("This desk is locked")
        about = self.tr("What was half typed is kept. Somebody else can sign in too.")
        self.setAccessibleName(title)
        self.card = SignIn(theme, title, self.tr("Unlock"), username, about)
        self.card.given.connect(self._on_given)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self.come_up()
        self.card.setFocus()

    @Slot(str, str)
    def _on_given(self, name: str, password: str) -> None:
        self._work.begin(
            lambda _: self._prove(name, password),
            lambda who: self.opened.emit(who, name, password),
            lambda sentence, _: self.card.refuse(sentence),
        )
