"""Inputs of the settings' forms: each has a caption, a value, and a place for what is wrong."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.theme import Theme

LONGEST = 200
SWATCH, INSET = 12, 12
Unit = str | Callable[[int], str]  # the same for every number, or as so many are called


class Field(QWidget):
    """One line of a form.

    Signals:
        edited: A person changed it.

    Attributes:
        input: What takes the keyboard.
        note: What is said beside the caption.
        error: What is wrong, below.
    """

    edited = Signal()

    def __init__(self, caption: str, field: QWidget, note: str = "") -> None:
        super().__init__()
        self.caption, self.input = caption, field
        named = label(caption, "note")
        named.setBuddy(field)
        field.setAccessibleName(caption)
        if note:
            field.setAccessibleDescription(note)
        self.error = ErrorLabel(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        above = QHBoxLayout()
        above.addWidget(named)
        self.note = label(note, "note")
        above.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTrailing)
        column.addLayout(above)
        column.addWidget(field)
        column.addWidget(self.error)
        column.addStretch(1)
        self.setFocusProxy(field)

    def fix(self) -> None:
        """The administrator of this computer has set it: shown, and why it can't be changed."""
        words = self.tr("Set by your administrator")
        self.note.setText(words)
        self.input.setAccessibleDescription(words)
        self.input.setEnabled(False)

    def value(self) -> Any:
        """What stands in it, as the command takes it."""
        raise NotImplementedError(type(self).__name__)

    def set_value(self, value: Any) -> None:
        """Show a value; nobody edited it then."""
        raise NotImplementedError(type(self).__name__)


class TextField(Field):
    """A line of text; empty is None."""

    def __init__(
        self, caption: str, example: str = "", note: str = "", *, secret: bool = False
    ) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(example)
        self._secret = secret
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(caption, self.line, note)
        self.line.textEdited.connect(self.edited)

    def value(self) -> str | None:
        text = self.line.text() if self._secret else self.line.text().strip()
        return text or None

    def set_value(self, value: Any) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)


class NumberField(Field):
    """A whole number with its unit, in the words that go with so many."""

    def __init__(self, caption: str, bounds: tuple[int, int], unit: Unit, note: str = "") -> None:
        self.box = QSpinBox()
        self.box.setRange(*bounds)
        self._unit = unit
        self._say_unit()
        padded = self.box.isRightToLeft()  # at the right the style sheet's padding counts too
        self.box.lineEdit().setTextMargins(INSET, 0, 1 if padded else INSET, 0)
        super().__init__(caption, self.box, note)
        self.box.valueChanged.connect(self._say_unit)
        self.box.valueChanged.connect(self.edited)

    def _say_unit(self) -> None:
        unit = self._unit
        self.box.setSuffix(f" {unit if isinstance(unit, str) else unit(self.box.value())}")

    def value(self) -> int:
        return self.box.value()

    def set_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setValue(value or self.box.minimum())
        self._say_unit()
        self.box.blockSignals(False)


class ChoiceField(Field):
    """One of several, each a value with its words."""

    def __init__(self, caption: str, choices: Sequence[tuple[Any, str]], note: str = "") -> None:
        self.list = ChoiceList()
        for value, words in choices:
            self.list.addItem(words, value)
        super().__init__(caption, self.list, note)
        self.list.activated.connect(self.edited)

    def value(self) -> Any:
        return self.list.currentData()

    def set_value(self, value: Any) -> None:
        at = self.list.findData(value)
        if at < 0 and value is not None:  # something that nobody offers here any more
            self.list.addItem(str(value), value)
            at = self.list.count() - 1
        self.list.setCurrentIndex(max(at, 0))

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer others; what is chosen stays, if it is among them."""
        before = self.value()
        self.list.clear()
        for value, words in choices:
            self.list.addItem(words, value)
        self.list.setCurrentIndex(max(self.list.findData(before), 0))


class ColourField(ChoiceField):
    """One of the theme's colours of visits."""

    def __init__(self, theme: Theme, caption: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(caption, choices)
        self._theme = theme
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        for at in range(self.list.count()):
            tint = self._theme.colours.tints[self.list.itemData(at)]
            swatch = QPixmap(SWATCH, SWATCH)
            swatch.fill(QColor(tint.stripe))
            self.list.setItemIcon(at, QIcon(swatch))


class TickField(Field):
    """Yes or no."""

    def __init__(self, caption: str) -> None:
        self.box = QCheckBox(caption)
        super().__init__("", self.box)
        self.box.setAccessibleName(caption)
        self.box.clicked.connect(self.edited)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class TicksField(Field):
    """Any of several."""

    def __init__(self, caption: str, choices: Sequence[tuple[str, str]]) -> None:
        boxes = QWidget()
        row = Flow(14)
        boxes.setLayout(row)
        self.boxes = {name: QCheckBox(words) for name, words in choices}
        super().__init__(caption, boxes)
        for box in self.boxes.values():
            row.addWidget(box)
            box.clicked.connect(self.edited)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> tuple[str, ...]:
        return tuple(sorted(name for name, box in self.boxes.items() if box.isChecked()))

    def set_value(self, value: Any) -> None:
        for name, box in self.boxes.items():
            box.setChecked(name in (value or ()))
