"""A provider's week: working hours as bars, with leave, blocks and holidays over them."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    ListWorkingHours,
    Period,
    Schedule,
    ScheduleSpan,
    ViewSchedule,
    WorkingPeriods,
)
from vitalbridge_desktop.services.tenants.events import HolidaysSet
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.colours import Hatch
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh, QueryView

from .week_grid import HEAD, HIGH, INSET, LEAST, ROW, WeekGrid
from .week_picture import WEEK, Bar, WeekPicture, monday_of, picture_of, valid_on
from .week_words import clock_words, weeks_word, words

STRIPE = 7


class WeeklyHoursView(QueryView[Schedule]):
    """One week of one provider, to look at; the arrow keys lead to other weeks.

    Signals:
        shown: The WeekPicture that is drawn now.
        edit_asked: Enter was pressed, or the week was clicked twice.
    """

    stale_on = (ScheduleFact, HolidaysSet, ProviderFact)
    shown = Signal(object)
    edit_asked = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, parent)
        self._theme, self._clinic = theme, clinic
        self._provider: UUID | None = None
        self._monday = monday_of(clinic.today())
        self._picture = WeekPicture(self._monday, ((),) * WEEK)
        self._spans: list[ScheduleSpan] = []
        self._periods: tuple[Period, ...] = ()
        self._grid = WeekGrid(theme)
        self._asking_periods: Fresh[WorkingPeriods] = Fresh(
            bus, self, (ScheduleFact,), self._which_periods, self._show_periods
        )
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Weekly hours"))
        theme.changed.connect(self.update)

    def set_provider(self, provider_id: UUID) -> None:
        """Show somebody's week."""
        if provider_id != self._provider:
            self._provider, self._periods = provider_id, ()
            self._asking_periods.refresh()
            self.refresh()

    def set_week(self, day: date) -> None:
        """Show the week of a day."""
        if monday_of(day) != self._monday:
            self._monday = monday_of(day)
            self.refresh()

    def picture(self) -> WeekPicture:
        """The week as it is drawn."""
        return self._picture

    def query(self) -> ViewSchedule | None:
        if self._provider is None:
            return None
        last = plus_days(self._monday, WEEK - 1)
        return ViewSchedule(from_=self._monday, to=last, provider_ids=(self._provider,))

    def show_answer(self, answer: Schedule) -> None:
        self._spans = [span for each in answer.providers for span in each.spans]
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asking_periods.catch_up()

    def period(self) -> Period | None:
        """The hours of the week that hold in the week that is shown: today's, else Monday's."""
        today = self._clinic.today()
        return valid_on(today if monday_of(today) == self._monday else self._monday, self._periods)

    def _which_periods(self) -> ListWorkingHours | None:
        if self._provider is None or not self.bus.who.may("list-working-hours"):
            return None
        return ListWorkingHours(provider_id=self._provider)

    def _show_periods(self, answer: WorkingPeriods) -> None:
        self._periods = answer.periods
        if self._spans:
            self._draw()

    def _draw(self) -> None:
        self._picture = picture_of(self._monday, self._spans, self._periods)
        self.setAccessibleDescription(self.spoken())
        self.update()
        self.shown.emit(self._picture)

    def spoken(self) -> str:
        """The week as a screen reader says it."""
        lines = []
        for number, bars in enumerate(self._picture.days):
            day = in_words(self._picture.day(number), "dddd")
            said = listed(words(bar) for bar in bars)
            lines.append(f"{day}: {said or self.tr('closed')}")
        return "; ".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                on = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
                self.set_week(plus_days(self._monday, WEEK if on else -WEEK))
            case Qt.Key.Key_Home:
                self.set_week(self._clinic.today())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_asked.emit()
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.edit_asked.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    # ---- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        grid = self._grid
        grid.first, grid.last = self._picture.first, self._picture.last
        grid.fit(self)
        painter = QPainter(self)
        frame = grid.begin(painter, QSizeF(self.size()))
        for row, bars in enumerate(self._picture.days):
            self._paint_day(painter, row, bars)
        grid.end(painter, frame, focused=self.hasFocus())
        painter.end()

    def _paint_day(self, painter: QPainter, row: int, bars: tuple[Bar, ...]) -> None:
        grid, top, day = self._grid, HEAD + row * ROW, self._picture.day(row)
        grid.name(painter, row, in_words(day, "ddd"), str(day.day), lit=day == self._clinic.today())
        for bar in bars:
            place = grid.box(bar.start, bar.end, top + 1, ROW - 1)
            if place.width() < 1:
                continue
            if bar.kind == "open":
                away = (other.start for other in bars if other.kind != "open")
                end = min((at for at in away if at > bar.start), default=bar.end)
                box = place.adjusted(0.5, INSET - 0.5, -0.5, -INSET + 0.5)
                room = grid.room(bar.start, min(end, bar.end)) - 1  # up to what lies over them
                grid.bar(painter, box, self._said(bar), room)
            else:
                self._paint_away(painter, place, bar)

    def _said(self, bar: Bar) -> tuple[str, ...]:
        """What a bar says, the longest first; where it is, if the week is at several places."""
        begins, apart = clock_words(bar.start), len(self._picture.places) > 1
        where = bar.label if apart else ""
        return (
            words(bar, place=apart),
            words(bar, place=False),
            listed((begins, weeks_word(bar.weeks), where)),
            listed((begins, where)),
            begins,
        )

    def _paint_away(self, painter: QPainter, place: QRectF, bar: Bar) -> None:
        hatch = self._hatch(bar)
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, QColor(hatch.ground))
        painter.setPen(QPen(QColor(hatch.stripe), STRIPE / 2))
        for n in range(-ROW // STRIPE, round(place.width()) // STRIPE + 2):
            x = place.left() + n * STRIPE
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + ROW, place.top()))
        painter.restore()
        self._grid.write(painter, place, bar.label or self._kind(bar), hatch.text)

    def _hatch(self, bar: Bar) -> Hatch:
        colours = self._theme.colours
        return {
            "leave": colours.leave,
            "block": colours.block,
            "holiday": colours.holiday,
            "open": colours.closed,
        }[bar.kind]

    def _kind(self, bar: Bar) -> str:
        named = {
            "leave": self.tr("Leave"),
            "block": self.tr("Blocked"),
            "holiday": self.tr("Closed"),
        }
        return named.get(bar.kind, "")
