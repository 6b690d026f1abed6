"""What can be done with the chosen opening: book, repeat, hold; or wait for a better one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.screen_keys import INSIDE
from vitalbridge_desktop.ui.theme import Theme

LONGEST = 500  # as messages.Text has it


class BookingActions(QWidget):
    """The reason for the visit, and the row of buttons below it.

    Signals:
        book_asked, repeat_asked, hold_asked, wait_asked: A person pressed them, or their keys.
        overbook_asked: As book_asked, while Enter overbooks.

    Attributes:
        book, repeat, hold, wait, reason: Its parts.
    """

    book_asked = Signal()
    overbook_asked = Signal()
    repeat_asked = Signal()
    hold_asked = Signal()
    wait_asked = Signal()

    def __init__(self, theme: Theme, form: QWidget) -> None:
        super().__init__(form)
        self._offered, self._overbooked = "", ""
        self.book = Button(theme, self.tr("Book"), kind="primary", hint="⏎")
        self.repeat = Button(theme, self.tr("Repeat…"), hint="Alt R")
        self.hold = Button(theme, self.tr("Hold 10 min"), hint="Alt K")
        self.wait = Button(theme, self.tr("Waitlist"), hint="Alt L")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, if there is one to note"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMaxLength(LONGEST)
        holder = QWidget()
        row = Flow(10, holder)  # onto a second line where the words are long
        for button in (self.book, self.repeat, self.hold, self.wait):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.reason)
        column.addWidget(holder)
        self._connect(form)

    def _connect(self, form: QWidget) -> None:
        self.book.clicked.connect(self._on_book)
        self.reason.returnPressed.connect(self._on_book)
        for button, keys, asked in (
            (self.repeat, "Alt+R", self.repeat_asked),
            (self.hold, "Alt+K", self.hold_asked),
            (self.wait, "Alt+L", self.wait_asked),
        ):
            button.clicked.connect(asked)
            shortcut = QShortcut(QKeySequence(keys), form)
            shortcut.setContext(INSIDE)
            shortcut.activated.connect(asked)

    def offer(self, words: str) -> None:
        """Say what Enter books."""
        self._offered = words
        self._say()

    def overbook(self, words: str) -> None:
        """Let Enter overbook the time that *words* name; nothing: let it book again."""
        self._overbooked = words
        self._say()

    def _say(self) -> None:
        self.book.setText(self._overbooked or self._offered)
        self.book.updateGeometry()

    @Slot()
    def _on_book(self) -> None:
        (self.overbook_asked if self._overbooked else self.book_asked).emit()

    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard walks over, in order."""
        return (self.reason, self.book, self.repeat, self.hold, self.wait)
