"""Why a visit is cancelled: common reasons on keys, another one typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.theme import Theme

THEIRS = 2  # reasons that come from the patient
LONGEST = 500  # as messages.Text has it
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CancelCard(Card):
    """Asks in place for the reason: 1, 2, 3, Enter for the first, or typed under 4.

    Signals:
        given: The reason.
        left: A person thought better of it.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, stripe="badge", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = self.add_text("", "strong")
        self._reasons = [
            self.tr("Patient called off"),
            self.tr("Patient is ill"),
            self.tr("Clinic had to call off"),
        ]
        for number, reason in enumerate(self._reasons, 1):
            self.body.addWidget(self._choice(theme, str(number), reason))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("4  Another reason…"))
        self.field.setAccessibleName(self.tr("Another reason"))
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._on_typed)
        self.body.addWidget(self.field)
        self.add_text(self.tr("Enter takes the first · Esc keeps the visit"), "note")
        self.hide()

    def _choice(self, theme: Theme, key: str, reason: str) -> Button:
        button = Button(theme, reason, hint=key)
        button.clicked.connect(lambda: self._give(reason))
        return button

    def patient_knows(self, reason: str) -> bool:
        """Whether it is the patient who called off: nobody has to ring them."""
        return reason in self._reasons[:THEIRS]

    def ask(self, name: str) -> None:
        """Ask why this patient's visit is cancelled; the keyboard comes here."""
        self._title.setText(self.tr("Cancel {name}?").format(name=breakable(name)))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(
            listed(f"{number} {reason}" for number, reason in enumerate(self._reasons, 1))
        )
        self.field.clear()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.text() in ("1", "2", "3"):
            self._give(self._reasons[int(event.text()) - 1])
        elif event.text() == "4":
            self.field.setFocus()
        elif event.key() in ENTER:
            here = self.focusWidget()
            if isinstance(here, Button) and here.hasFocus():
                here.click()
            else:
                self._give(self._reasons[0])
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    @Slot()
    def _on_typed(self) -> None:
        if reason := self.field.text().strip():
            self._give(reason)

    def _give(self, reason: str) -> None:
        self.hide()
        self.given.emit(reason)
