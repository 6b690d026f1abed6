"""The keys that hold in the whole window, each changed by pressing another one."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.shortcuts import Shortcuts, shown
from vitalbridge_desktop.ui.theme import Theme

from .section import Section

PAD, GAP, WIDE = 16, 24, 170
ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class KeyField(QLineEdit):
    """Takes the next key that is pressed; Tab goes on, Backspace asks for the usual one.

    Signals:
        pressed: The key, as ``Ctrl+B``; empty for the usual one.
    """

    pressed = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()  # the key is meant for this field, whatever it does elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in LEAVING:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.pressed.emit("")
        elif key not in ALONE:
            self.pressed.emit(QKeySequence(event.keyCombination()).toString())


class KeysSection(Section):
    """One line a key.

    Attributes:
        fields, errors: By the name of what the key does.
    """

    def __init__(self, theme: Theme, shortcuts: Shortcuts) -> None:
        super().__init__(
            self.tr("Keys"),
            self.tr("Go to a key and press another one. Backspace brings the usual one back."),
        )
        self._shortcuts = shortcuts
        self.fields: dict[str, KeyField] = {}
        self.errors: dict[str, ErrorLabel] = {}
        card = Card(theme, self.tr("Keys that hold everywhere"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setColumnStretch(2, 1)
        for row, each in enumerate(shortcuts.every()):
            field = KeyField(shown(QKeySequence(each.keys)))
            field.setFixedWidth(WIDE)
            field.setAccessibleName(each.title)
            field.pressed.connect(partial(self._on_pressed, each.name))
            self.fields[each.name], self.errors[each.name] = field, ErrorLabel()
            grid.addWidget(label(each.title), row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(self.errors[each.name], row, 2)
        card.body.addLayout(grid)
        self.usual = Button(theme, self.tr("All as usual"))
        self.usual.clicked.connect(self._all_usual)
        card.add_actions(self.usual)
        self.add_part(card)
        self.close_column()

    def _on_pressed(self, name: str, keys: str) -> None:
        wrong = self._shortcuts.choose(name, keys)
        self.errors[name].setText(wrong)
        self.errors[name].setVisible(bool(wrong))
        self._tell()

    def _all_usual(self) -> None:
        for _ in self.fields:  # a key that another one keeps is free in the next round
            for name in self.fields:
                self._shortcuts.choose(name, "")
        self._tell()

    def _tell(self) -> None:
        for each in self._shortcuts.every():
            self.fields[each.name].setText(shown(QKeySequence(each.keys)))
