"""The month: a grid of days to look at and to go to."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import ClinicDays, Days, ProviderDay
from vitalbridge_desktop.services.tenants.events import TenantFact
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.filter import ALL, BoardFilter
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.letters import Letters, Side
from vitalbridge_desktop.ui.list_model import Index
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight
from vitalbridge_desktop.ui.views import Fresh

from .month_model import MonthDay, MonthModel

PAD = 9.0
LINE = 17.0
CHIP = 22.0
BAR = 4.0
HEAD = 34
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class MonthDelegate(QStyledItemDelegate):
    """Paints a day."""

    def __init__(self, theme: Theme, model: MonthModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._number = Letters(theme.font(Size.body, Weight.bold, tabular=True))
        self._outside = Letters(theme.font(Size.body, tabular=True))
        self._note = Letters(theme.font(Size.note))
        self._small = Letters(theme.font(Size.small, Weight.strong))
        self._sides = Sides(0, mirrored=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(90, 80)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day, place = self._model.day(index), QRectF(option.rect)
        inside = day.day.month == self._model.month.month
        colours = self._theme.colours
        closed = day.load is None and not day.visits
        ground = colours.surface if inside else colours.window
        painter.fillRect(place, QColor(colours.closed.ground if closed else ground))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(place.topRight(), place.bottomRight())
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._sides = Sides(place.width(), mirrored=mirrored, left=place.left())
        self._head(painter, day, place, inside=inside)
        self._body(painter, day, place.adjusted(PAD, PAD + CHIP + 2, -PAD, -PAD))
        if option.state & QStyle.StateFlag.State_Selected:
            held = option.state & QStyle.StateFlag.State_HasFocus
            pen = QPen(QColor(colours.focus), 2) if held else QPen(QColor(colours.text_faint), 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawRoundedRect(place.adjusted(1.5, 1.5, -2.5, -2.5), Radius.chip, Radius.chip)
        painter.restore()

    def _head(self, painter: QPainter, day: MonthDay, place: QRectF, *, inside: bool) -> None:
        colours, text = self._theme.colours, str(day.day.day)
        wide = max(CHIP, self._number.width(text) + 10)
        letters = self._number if inside else self._outside
        chip = self._sides.rect(QRectF(place.x() + PAD - 3, place.y() + PAD - 3, wide, CHIP))
        today = day.day == self._model.today
        painter.setPen(Qt.PenStyle.NoPen)
        if today:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(chip, CHIP / 2, CHIP / 2)
        plain = colours.text if inside else colours.text_soft
        ink = colours.accent_text if today else plain
        letters.write(painter, ink, chip, text, Side.AlignHCenter)
        if day.clashes:
            self._badge(painter, str(day.clashes), place)

    def _badge(self, painter: QPainter, text: str, place: QRectF) -> None:
        wide = max(18.0, self._small.width(text) + 10)
        badge = self._sides.rect(QRectF(place.right() - PAD - wide, place.y() + PAD - 1, wide, 18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.badge))
        painter.drawRoundedRect(badge, 9, 9)
        self._small.write(painter, "#ffffff", badge, text, Side.AlignHCenter)

    def _body(self, painter: QPainter, day: MonthDay, room: QRectF) -> None:
        colours = self._theme.colours
        lines = [(day.holiday, colours.holiday.text), (day.numbers(), colours.text_soft)]
        lines += [(away, colours.leave.text) for away in day.away_words()]
        y = room.top()
        for text, colour in lines:
            if text and y + LINE <= room.bottom() - BAR - 4:
                line = QRectF(room.x(), y, room.width(), LINE)
                self._note.write(painter, colour, line, text, self._sides.start)
                y += LINE
        if day.load is not None:
            self._bar(painter, day.load, QRectF(room.x(), room.bottom() - BAR, room.width(), BAR))

    def _bar(self, painter: QPainter, load: float, bar: QRectF) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        if load:
            bar.setWidth(max(BAR, bar.width() * load))
            painter.setBrush(QColor(colours.accent_bar))
            painter.drawRoundedRect(self._sides.rect(bar), BAR / 2, BAR / 2)


class MonthView(QTableView):
    """Six weeks at most; the arrows walk over the days, Enter opens one.

    Signals:
        day_chosen: The day on which the keyboard stands now.
        day_opened: The day that is to be shown with its visits.
    """

    day_chosen = Signal(object)
    day_opened = Signal(object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = MonthModel(self)
        self._known: Days | None = None
        self._answer: BoardAnswer | None = None
        self._wanted = ALL
        self.setObjectName("month")
        self.setModel(self._days)
        self.setItemDelegate(MonthDelegate(theme, self._days, self))
        self.setAccessibleName(self.tr("Month"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            head.setHighlightSections(False)
            head.setSectionsClickable(False)
        self.horizontalHeader().setFixedHeight(HEAD)
        self.verticalHeader().hide()
        stale_on = (AppointmentFact, ScheduleFact, ProviderFact, TenantFact)
        self._fresh: Fresh[Days] = Fresh(bus, self, stale_on, self._query, self._show)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def show_day(self, day: date, today: date) -> None:
        """Stand on a day, in its month."""
        if self._days.show_month(day, today):
            self._fresh.refresh()
        index = self._days.index_of(day)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def follow(self, answer: BoardAnswer, wanted: BoardFilter) -> None:
        """Names, and who is looked for."""
        self._answer, self._wanted = answer, wanted
        if self._known is not None:
            self._show(self._known)

    def day(self) -> MonthDay | None:
        """The day on which the keyboard stands."""
        index = self.currentIndex()
        return self._days.day(index) if index.isValid() else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fresh.catch_up()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.day_chosen.emit(self._days.day(current).day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._open()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus()

    def _open(self) -> None:
        if (day := self.day()) is not None:
            self.day_opened.emit(day.day)

    def _query(self) -> ClinicDays | None:
        first, last = self._days.reach()
        return ClinicDays(from_=first, to=last) if last > first else None

    def _show(self, found: Days) -> None:
        self._known = found
        by_day: dict[date, list[ProviderDay]] = defaultdict(list)
        shown = self._shown()
        for each in found.days:
            if shown is None or each.provider_id in shown:
                by_day[each.day].append(each)
        self._days.show_days(
            {day: MonthDay.of(day, mine, self._name) for day, mine in by_day.items()}
        )

    def _shown(self) -> set[UUID] | None:
        if self._answer is None or not self._wanted:
            return None
        return {each.id for each in self._answer.providers.providers if self._wanted.shows(each)}

    def _name(self, day: ProviderDay) -> str:
        provider = self._answer.provider(day.provider_id) if self._answer else None
        return short_name(provider) if provider else ""
