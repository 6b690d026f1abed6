"""The command palette (Ctrl+K): type, and reach every patient, day, command and screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from .cards import label
from .covering import Overlay
from .lines import breakable
from .palette_list import HEAD_HEIGHT, ROW_HEIGHT, PaletteDelegate, PaletteItem, PaletteModel
from .theme import Theme

WIDTH = 620
TOP = 84
MOST_HEIGHT = 420
FIELD_HEIGHT = 52
BESIDE, ABOVE = 18, 14


class CommandPalette(Overlay):
    """Lies over its whole parent while it is open; a press beside the card closes it.

    Signals:
        asked: What was typed so far; whoever knows answers with ``show_results``.
        chosen: The PaletteItem that a person took.
        closed: Without or after a choice.
    """

    asked = Signal(str)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._answer: Callable[[str], None] | None = None
        self._card = QFrame(self)
        self._card.setObjectName("palette-card")
        self.field = QLineEdit(self._card)
        self.field.setObjectName("palette-field")
        self.field.setPlaceholderText(self.tr("Patient, day, command or screen…"))
        self.field.setAccessibleName(self.tr("Search or command"))
        self.results = QListView(self._card)
        self.results.setObjectName("palette-results")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = PaletteModel(self)
        self.results.setModel(self._model)
        self.results.setItemDelegate(PaletteDelegate(theme, self._model, self))
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.nothing = label("", "soft", wrap=True)
        self.nothing.setContentsMargins(BESIDE, ABOVE, BESIDE, BESIDE)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.results)
        self.nothing.hide()
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.results.clicked.connect(self._on_clicked)

    def provide(self, answer: Callable[[str], None]) -> None:
        """Ask *answer* at every letter; it calls ``show_results`` when it knows."""
        self._answer = answer

    def open(self, text: str = "") -> None:
        """Come up, the keyboard in the field."""
        self.come_up()
        self.field.setText(text)
        self.field.setFocus()
        self._on_typed(text)

    def close_palette(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        if not self.isHidden():
            self.go()
            self.closed.emit()

    def show_results(self, items: Sequence[PaletteItem], *, complete: bool = True) -> None:
        """Show what was found, in the order given; items of one group stand together.

        That nothing was found is said once it is *complete*: no other answer is awaited.
        """
        self._model.set_items(items)
        text = self.field.text().strip()
        words = self.tr("Nothing here is called “{text}”. Esc goes back.")
        self.nothing.setText(words.format(text=breakable(text)))
        self.nothing.setVisible(complete and not items and bool(text))
        first = self._model.step(-1, 1)
        self.results.setCurrentIndex(self._model.index(first, 0) if first >= 0 else QModelIndex())
        self._settle()

    def current(self) -> PaletteItem | None:
        """What Enter would take."""
        return self._model.item(self.results.currentIndex().row())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.asked.emit(text)
        if self._answer is not None:
            self._answer(text)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.item(index.row()) is not None:
            self.results.setCurrentIndex(index)
            self._take()

    def _take(self) -> None:
        item = self.current()
        if item is not None:
            self.close_palette()
            self.chosen.emit(item)

    def _step(self, direction: int) -> None:
        row = self._model.step(self.results.currentIndex().row(), direction)
        if row >= 0:
            self.results.setCurrentIndex(self._model.index(row, 0))
            if row == 1:  # show the first heading too
                self.results.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and isinstance(event, QKeyEvent):
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _on_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Escape:
                self.close_palette()
            case _:
                return False
        return True

    def _settle(self) -> None:
        heads, rows = self._model.counts()
        results = min(MOST_HEIGHT, heads * HEAD_HEIGHT + rows * ROW_HEIGHT + 16)
        self.results.setVisible(rows > 0)
        wide = min(WIDTH, self.width() - 48)
        told = 0 if self.nothing.isHidden() else self.nothing.heightForWidth(wide - 2)
        height = FIELD_HEIGHT + told + (results if rows else 0)
        self._card.setGeometry(QRect((self.width() - wide) // 2, TOP, wide, height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()
