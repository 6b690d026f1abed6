"""The hours of a week, edited in place: drawn and pulled with the mouse, or with keys alone."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Radius, Theme

from .hours_keys import Hold, HoursKeys, Place
from .week_draft import DraftSpan, WeekDraft
from .week_grid import HEAD, HIGH, INSET, LEAST, ROW, WeekGrid
from .week_picture import DAY, EARLIEST, HOUR, LATEST, WEEK
from .week_words import clock_words, weeks_word

EDGE = 6  # logical pixels around an edge in which it is taken hold of
APART = 2  # pixels between hours of even and of odd weeks
STEPS = (15, 5)  # minutes
A_MONDAY = date(2026, 1, 5)  # any one names the days of the week


class HoursEditor(QWidget):
    """One week, Monday first; what is in hand is framed.

    Signals:
        changed: The draft is another now.
        moved: Something else is in hand.

    Attributes:
        step: Minutes by which edges move.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._grid = theme, WeekGrid(theme)
        self._draft, self._place = WeekDraft(), Place(0, -1)
        self._hold: Hold | None = None
        self._named: dict[UUID, str] = {}
        self._next: UUID | None = None
        self._keys = HoursKeys(self)
        self.step = STEPS[0]
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Weekly hours, to be changed"))
        theme.changed.connect(self.update)

    def draft(self) -> WeekDraft:
        """The week as it stands."""
        return self._draft

    def place(self) -> Place:
        """What is in hand: a day, and which of its spans; -1 for none."""
        return self._place

    def start(self, draft: WeekDraft) -> None:
        """Edit another week, with its first span in hand."""
        self._draft, self._hold = draft, None
        day = next((n for n, spans in enumerate(draft.days) if spans), 0)
        self._settle()
        self.take(Place(day, 0 if draft.days[day] else -1))

    def take(self, place: Place) -> None:
        """Take something in hand."""
        spans = self._draft.days[place.day]
        self._place = Place(place.day, min(place.at, len(spans) - 1))
        self.setAccessibleDescription(self.spoken())
        self.moved.emit()
        self.update()

    def set_locations(self, named: Mapping[UUID, str]) -> None:
        """Where the clinic sees patients; hours can be at one of these alone."""
        self._named = dict(named)
        self.take(self._place)

    def has_places(self) -> bool:
        """Whether there is more than one location to choose from."""
        return len(self._named) > 1

    def location(self) -> UUID | None:
        """Where what is in hand is, or what is drawn next where nothing is; None: anywhere."""
        if self._place.at < 0:
            return self._next
        return self._draft.days[self._place.day][self._place.at].location_id

    def choose_location(self, location_id: UUID | None) -> None:
        """Let what is in hand be there, and what is drawn next."""
        self._next, place = location_id, self._place
        if place.at < 0:
            self.take(place)
        else:
            self.apply(self._draft.placed(place.day, place.at, location_id), place)

    def choose_next_location(self) -> None:
        """The one after, by name; after the last one comes anywhere."""
        turn = [None, *self._named]
        here = self.location()
        self.choose_location(turn[(turn.index(here) + 1) % len(turn)] if here in turn else None)

    def apply(self, draft: WeekDraft, place: Place) -> None:
        """Let the week be another, with something in hand."""
        changed = draft != self._draft
        self._draft = draft
        self._settle()
        self.take(place)
        if changed:
            self.changed.emit()

    def turn_step(self) -> None:
        """Move edges in the other step."""
        self.step = STEPS[(STEPS.index(self.step) + 1) % len(STEPS)]
        self.moved.emit()

    def spoken(self) -> str:
        """What is in hand, as a screen reader says it."""
        day = _day_name(self._place.day, "dddd")
        spans = self._draft.days[self._place.day]
        if self._place.at < 0:
            return self.tr("{}: closed").format(day)
        told = self.words(spans[self._place.at])
        count = self.tr("{n} of {all}").format(n=self._place.at + 1, all=len(spans))
        return f"{day}, {count}: {told}"

    def words(self, span: DraftSpan) -> str:
        """A span in words: 08:30 – 14:00, even weeks, Lakeside."""
        return listed((_times(span), weeks_word(span.weeks), self._where(span)))

    def _where(self, span: DraftSpan) -> str:
        return self._named.get(span.location_id, "") if span.location_id else ""

    # ---- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ---- the mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        point = event.position()
        minute, place, part = self._grid.minute(point.x()), *self._under(point)
        span = DraftSpan(0, 0) if part == "new" else self._draft.days[place.day][place.at]
        self._hold = Hold(part, place, minute, span, self._draft)
        self.take(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hold is None:
            self._point(self._under(event.position())[1])
            return
        self._pull(self._hold, self._grid.minute(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._hold = None
        self._settle()
        self.update()

    def _pull(self, hold: Hold, minute: float) -> None:
        """Redraw what is held from the week as it was when it was taken."""
        day, at, span = hold.place.day, hold.place.at, hold.span
        if hold.part == "new":
            ends = sorted((self._stepped(hold.at), self._stepped(minute)))
            drawn = hold.draft.created(day, ends[0], ends[1], self._next)
            draft = drawn if ends[0] < ends[1] else hold.draft
            self.apply(draft, Place(day, draft.new_in(day, hold.draft, -1)))
            return
        by = self._stepped(minute - hold.at)
        if hold.part == "whole":
            draft = hold.draft.moved(day, at, by)
        elif hold.part == "start":
            draft = hold.draft.with_edges(day, at, self._stepped(span.start + by), span.end)
        else:
            draft = hold.draft.with_edges(day, at, span.start, self._stepped(span.end + by))
        self.apply(draft, Place(day, draft.new_in(day, hold.draft, at)))

    def _stepped(self, minute: float) -> int:
        return round(minute / self.step) * self.step

    def _under(self, point: QPointF) -> tuple[Place, str]:
        """What lies there, and which part of it."""
        day = self._grid.row(point.y())
        for at, span in enumerate(self._draft.days[day]):
            box = self._box(day, span)
            if box.adjusted(-EDGE / 2, -INSET, EDGE / 2, INSET).contains(point):
                edges = ("end", "start") if self._grid.mirrored else ("start", "end")
                if point.x() < box.left() + EDGE:
                    return Place(day, at), edges[0]
                return Place(day, at), edges[1] if point.x() > box.right() - EDGE else "whole"
        return Place(day, -1), "new"

    def _point(self, part: str) -> None:
        shape = {
            "start": Qt.CursorShape.SizeHorCursor,
            "end": Qt.CursorShape.SizeHorCursor,
            "whole": Qt.CursorShape.SizeAllCursor,
        }.get(part, Qt.CursorShape.CrossCursor)
        self.setCursor(shape)

    # ---- painting ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._grid.fit(self)
        painter = QPainter(self)
        frame = self._grid.begin(painter, QSizeF(self.size()))
        for row in range(WEEK):
            lit = self.hasFocus() and row == self._place.day
            if lit:
                painter.fillRect(self._grid.names(row), QColor(self._theme.colours.accent_soft))
            self._grid.name(painter, row, _day_name(row, "ddd"), lit=lit)
            for span in self._draft.days[row]:
                box = self._box(row, span)
                where = listed((clock_words(span.start), self._where(span)))
                said = (self.words(span), where, _times(span), clock_words(span.start))
                self._grid.bar(painter, box, said, box.width())
        if self.hasFocus() and self._place.at >= 0:
            self._ring(painter)
        self._grid.end(painter, frame, focused=self.hasFocus())
        painter.end()

    def _ring(self, painter: QPainter) -> None:
        """Frame the span in hand."""
        box = self._box(self._place.day, self._draft.days[self._place.day][self._place.at])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.focus), 2.5))
        painter.drawRoundedRect(box, Radius.block, Radius.block)

    def _box(self, day: int, span: DraftSpan) -> QRectF:
        """Where a span lies; those of odd weeks below those of even ones at the same time."""
        top, high = HEAD + day * ROW + INSET + 0.5, float(ROW - 2 * INSET)
        others = (each for each in self._draft.days[day] if each.weeks != span.weeks)
        if any(each.start < span.end and span.start < each.end for each in others):
            high = (ROW - INSET - APART) / 2  # as high as a line of their words
            top += (high + APART if span.weeks == "odd" else 0) - INSET / 2
        return self._grid.box(span.start, span.end, top, high)

    def _settle(self) -> None:
        """Show the hours that there are, with an hour of room on both sides."""
        if self._hold is not None:
            return  # the sheet stays still under the hand
        spans = [span for day in self._draft.days for span in day]
        first = min([EARLIEST, *(span.start - HOUR for span in spans)])
        last = max([LATEST + HOUR, *(span.end + HOUR for span in spans)])
        self._grid.first = max(0, first // HOUR * HOUR)
        self._grid.last = min(DAY, -(-last // HOUR) * HOUR)


def _times(span: DraftSpan) -> str:
    return f"{clock_words(span.start)} – {clock_words(span.end)}"


def _day_name(row: int, form: str) -> str:
    return in_words(plus_days(A_MONDAY, row), form)
