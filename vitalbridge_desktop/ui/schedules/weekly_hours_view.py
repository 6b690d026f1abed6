"""A provider's week: working hours as bars, with leave, blocks and holidays over them."""

from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import Schedule, ViewSchedule
from vitalbridge_desktop.services.tenants.events import HolidaysSet
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.colours import Hatch
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.moments import clock, in_words
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight
from vitalbridge_desktop.ui.views import QueryView

from .week_picture import DAY, HOUR, WEEK, Bar, WeekPicture, monday_of, picture_of

HEAD = 30
ROW = 37
NAMES = 76
PAD = 14
INSET = 6
SIDE = 8
STRIPE = 7
LEAST = 420


class WeeklyHoursView(QueryView[Schedule]):
    """One week of one provider, to look at; the arrow keys lead to other weeks.

    Signals:
        shown: The WeekPicture that is drawn now.
    """

    stale_on = (ScheduleFact, HolidaysSet, ProviderFact)
    shown = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, parent)
        self._theme, self._clinic = theme, clinic
        self._provider: UUID | None = None
        self._monday = monday_of(clinic.today())
        self._picture = WeekPicture(self._monday, ((),) * WEEK)
        self._hours = Letters(theme.font(Size.small, tabular=True))
        self._days = Letters(theme.font(Size.body, Weight.strong))
        self._bars = Letters(theme.font(Size.note, Weight.strong, tabular=True))
        self.setFixedHeight(HEAD + WEEK * ROW + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Weekly hours"))
        theme.changed.connect(self.update)

    def set_provider(self, provider_id: UUID) -> None:
        """Show somebody's week."""
        if provider_id != self._provider:
            self._provider = provider_id
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
        spans = [span for each in answer.providers for span in each.spans]
        self._picture = picture_of(self._monday, spans)
        self.setAccessibleDescription(self.spoken())
        self.update()
        self.shown.emit(self._picture)

    def spoken(self) -> str:
        """The week as a screen reader says it."""
        lines = []
        for number, bars in enumerate(self._picture.days):
            day = in_words(self._picture.day(number), "dddd")
            said = ", ".join(words(bar) for bar in bars)
            lines.append(f"{day}: {said or self.tr('closed')}")
        return "; ".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self.set_week(plus_days(self._monday, -WEEK))
            case Qt.Key.Key_Right:
                self.set_week(plus_days(self._monday, WEEK))
            case Qt.Key.Key_Home:
                self.set_week(self._clinic.today())
            case _:
                super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    # ---- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, Radius.card, Radius.card)
        painter.fillPath(path, QColor(colours.card))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, self.width(), HEAD), QColor(colours.panel))
        self._paint_grid(painter)
        for row, bars in enumerate(self._picture.days):
            self._paint_day(painter, row, bars)
        painter.restore()
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.focus if focused else colours.border), 1 + focused))
        painter.drawPath(path)
        painter.end()

    def _x(self, minute: int) -> float:
        """Where a minute lies; what is not shown lies at the edge."""
        first, last = self._picture.first, self._picture.last
        share = (min(max(minute, first), last) - first) / (last - first)
        return NAMES + share * (self.width() - NAMES - 1)

    def _paint_grid(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.line))
        for row in range(WEEK):
            y = HEAD + row * ROW + 0.5
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        hours = range(self._picture.first, self._picture.last, HOUR)
        wide = (self.width() - NAMES) / len(hours)
        label = "{:02}:00" if wide > self._hours.width("00:00") + 8 else "{:02}"
        painter.setFont(self._hours.font)
        for minute in hours:
            x = round(self._x(minute)) + 0.5
            painter.setPen(QColor(colours.line))
            painter.drawLine(QPointF(x, HEAD), QPointF(x, self.height()))
            painter.setPen(QColor(colours.text_soft))
            base = self._hours.centred(0, HEAD)
            painter.drawText(QPointF(x + 3, base), label.format(minute // HOUR))

    def _paint_day(self, painter: QPainter, row: int, bars: tuple[Bar, ...]) -> None:
        colours, top, day = self._theme.colours, HEAD + row * ROW, self._picture.day(row)
        today = day == self._clinic.today()
        painter.setPen(QColor(colours.accent_soft_text if today else colours.text))
        painter.setFont(self._days.font)
        name = in_words(day, "ddd")
        painter.drawText(QPointF(PAD, self._days.centred(top, ROW)), name)
        painter.setPen(QColor(colours.accent_soft_text if today else colours.text_soft))
        painter.setFont(self._hours.font)
        at = QPointF(PAD + self._days.width(name) + 6, self._hours.centred(top, ROW))
        painter.drawText(at, str(day.day))
        for bar in bars:
            place = QRectF(self._x(bar.start), top + 1, 0, ROW - 1)
            place.setRight(self._x(bar.end))
            if place.width() < 1:
                continue
            if bar.kind == "open":
                away = (self._x(other.start) for other in bars if other.kind != "open")
                end = min((x for x in away if x > place.left()), default=place.right())
                self._paint_open(painter, place, bar, min(end, place.right()))
            else:
                self._paint_away(painter, place, bar)

    def _paint_open(self, painter: QPainter, place: QRectF, bar: Bar, end: float) -> None:
        """The hours; their words stop before what lies over them, from *end* on."""
        colours = self._theme.colours
        box = place.adjusted(0.5, INSET - 0.5, -0.5, -INSET + 0.5)
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(box, Radius.block, Radius.block)
        room = end - place.left() - 2 * SIDE
        said = (text for text in (words(bar), _clock(bar.start)) if self._bars.width(text) <= room)
        self._write(painter, box, next(said, ""), colours.accent_soft_text)

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
        self._write(painter, place, bar.label or self._kind(bar), hatch.text)

    def _write(self, painter: QPainter, box: QRectF, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        painter.setFont(self._bars.font)
        said = self._bars.fit(text, box.width() - 2 * SIDE)
        base = self._bars.centred(box.y(), box.height())
        painter.drawText(QPointF(box.left() + SIDE, base), said)

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


def words(bar: Bar) -> str:
    """A bar in words: 08:30 – 12:00."""
    if bar.kind != "open":
        return bar.label or bar.kind
    return f"{_clock(bar.start)} – {_clock(bar.end)}"


def _clock(minute: int) -> str:
    return clock(time(minute % DAY // HOUR, minute % HOUR))
