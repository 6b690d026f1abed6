"""A chart on the screen: its marks are walked with the arrow keys, or looked at with the mouse."""

from functools import cache

from PySide6.QtCore import QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from vitalbridge_desktop.ui.theme import Theme

from .chart import Chart
from .charts import chart_of
from .figures import Figure, Mark
from .ink import ink_of

LEAST = 220


@cache
def _let_charts_be_read() -> None:
    """Whoever reads the screen is told that a chart is one; once is enough."""
    QAccessible.installFactory(_reader_of)


def _reader_of(_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, ChartView):
        return None
    asked.reader = QAccessibleWidget(asked, QAccessible.Role.Chart)
    return asked.reader


class ChartView(QWidget):
    """One figure.

    Signals:
        looked_at: The Mark that is looked at now, or None.
        focused: The keyboard is on the chart now.

    Attributes:
        reader: What a screen reader is told by.
    """

    looked_at = Signal(object)
    focused = Signal(object)

    def __init__(self, theme: Theme, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.figure = theme, figure
        self._ink = ink_of(theme)
        self._at = -1
        self.reader: QAccessibleWidget | None = None  # lives as long as the chart
        _let_charts_be_read()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)
        self.show_figure(figure)

    def show_figure(self, figure: Figure) -> None:
        """Show another."""
        self.figure, self._at = figure, -1
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.spoken())
        self._settle()
        self.update()

    def mark(self) -> Mark | None:
        """What is looked at."""
        marks = self.figure.marks
        return marks[self._at] if 0 <= self._at < len(marks) else None

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._chart().paint(painter, self._at)
        painter.end()

    # ---- looking -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.figure.marks) - 1
        match event.key():
            case Qt.Key.Key_Home:
                self.look(0)
            case Qt.Key.Key_End:
                self.look(last)
            case key if (step := self._step(key)) and 0 <= self._at + step <= last:
                self.look(self._at + step if self._at >= 0 else 0)
            case _:
                super().keyPressEvent(event)

    def _step(self, key: int) -> int:
        """How many marks an arrow goes on; none beyond the end of a row of many."""
        wide, onward = len(self.figure.columns) or 1, -1 if self._mirrored() else 1
        beside = {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}.get(Qt.Key(key), 0)
        if wide > 1 and beside and (self._at + beside) // wide != self._at // wide:
            return 0
        return beside or {Qt.Key.Key_Down: wide, Qt.Key.Key_Up: -wide}.get(Qt.Key(key), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.look(max(0, self._at))
        self.focused.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.look(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.look(self._under(event.position()))

    def leaveEvent(self, event: object) -> None:
        del event
        if not self.hasFocus():
            self.look(-1)

    def look(self, at: int) -> None:
        """Look at a mark by its number; -1 for none."""
        if at != self._at:
            self._at = at
            mark = self.mark()
            told = mark.spoken() if mark is not None else self.figure.spoken()
            self.setAccessibleDescription(told)
            if mark is not None and self.hasFocus():  # a reader speaks no description by itself
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
            self.looked_at.emit(mark)
            self.update()

    def _under(self, point: QPointF) -> int:
        chart = self._chart()
        places = (chart.seen(place) for place in chart.places())
        return next((n for n, place in enumerate(places) if place.contains(point)), -1)

    def _chart(self) -> Chart:
        return chart_of(self.figure, self._ink, self.width(), mirrored=self._mirrored())

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _settle(self) -> None:
        high = round(self._chart().height())
        if high != self.height():
            self.setFixedHeight(high)

    def _on_theme(self) -> None:
        self._ink = ink_of(self._theme)
        self.update()
