"""What is in hand while a week is edited, and what each key does to it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from .week_draft import DraftSpan, WeekDraft
from .week_picture import WEEK

WORKING = range(5)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
KINDS = NONE | SHIFT | CTRL | ALT


@dataclass(frozen=True, slots=True)
class Place:
    """A day, 0 for Monday, and which of its spans; -1 for none."""

    day: int
    at: int


@dataclass(frozen=True, slots=True)
class Hold:
    """What the mouse has taken hold of: an edge, a whole span, or a new one.

    Attributes:
        part: ``start``, ``end``, ``whole`` or ``new``.
        at: The minute where it was taken.
        draft: The week as it was then.
    """

    part: str
    place: Place
    at: float
    span: DraftSpan
    draft: WeekDraft


class Edited(Protocol):
    """What the keys work on."""

    step: int

    def draft(self) -> WeekDraft:
        """The week as it stands."""

    def place(self) -> Place:
        """What is in hand."""

    def take(self, place: Place) -> None:
        """Take something in hand."""

    def apply(self, draft: WeekDraft, place: Place) -> None:
        """Let the week be another, with something in hand."""

    def choose_next_location(self) -> None:
        """Let what is in hand be at the next location."""

    def isRightToLeft(self) -> bool:
        """Whether the day goes from the right to the left."""

    def location(self) -> UUID | None:
        """Where what is drawn next is."""

    def turn_step(self) -> None:
        """Move edges in the other step."""


class HoursKeys:
    """Arrows choose; Shift and arrows pull the end, Ctrl the start, Alt the whole."""

    def __init__(self, edited: Edited) -> None:
        self._edited = edited
        self._copied = 0
        self._plain: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._choose_day(-1),
            Qt.Key.Key_Down: lambda: self._choose_day(1),
            Qt.Key.Key_Left: lambda: self._choose_span(self._later(Qt.Key.Key_Left)),
            Qt.Key.Key_Right: lambda: self._choose_span(self._later(Qt.Key.Key_Right)),
            Qt.Key.Key_Insert: self._create,
            Qt.Key.Key_Plus: self._create,
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_Backspace: self._remove,
            Qt.Key.Key_A: self._turn,
            Qt.Key.Key_S: self._halve,
            Qt.Key.Key_L: edited.choose_next_location,
            Qt.Key.Key_W: lambda: self._copy_to(WORKING),
            Qt.Key.Key_Period: edited.turn_step,
            **dict.fromkeys(ENTER, self._create),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False where it means nothing here."""
        held = event.modifiers() & KINDS
        key = event.key()
        if key in SIDES and held in (SHIFT, CTRL, ALT):
            self._pull(held, self._later(Qt.Key(key)) * self._edited.step)
        elif held == CTRL and key == Qt.Key.Key_C:
            self._copied = self._edited.place().day
        elif held == CTRL and key == Qt.Key.Key_V:
            self._copy_to([self._edited.place().day], self._copied)
        elif held in (NONE, SHIFT) and key in self._plain:
            self._plain[key]()
        else:
            return False
        return True

    def _later(self, arrow: Qt.Key) -> int:
        """1 where an arrow points to what is later in the day, -1 where to what was before."""
        return -SIDES[arrow] if self._edited.isRightToLeft() else SIDES[arrow]

    def _choose_day(self, by: int) -> None:
        day = min(WEEK - 1, max(0, self._edited.place().day + by))
        at = self._edited.place().at
        self._edited.take(Place(day, max(at, 0) if self._edited.draft().days[day] else -1))

    def _choose_span(self, by: int) -> None:
        place = self._edited.place()
        last = len(self._edited.draft().days[place.day]) - 1
        if last >= 0:
            self._edited.take(Place(place.day, min(last, max(0, place.at + by))))

    def _pull(self, held: Qt.KeyboardModifier, by: int) -> None:
        draft, (day, at) = self._edited.draft(), self._in_hand()
        if at < 0:
            return
        span = draft.days[day][at]
        if held == ALT:
            pulled = draft.moved(day, at, by)
        elif held == SHIFT:
            pulled = draft.with_edges(day, at, span.start, span.end + by)
        else:
            pulled = draft.with_edges(day, at, span.start + by, span.end)
        self._edited.apply(pulled, Place(day, pulled.new_in(day, draft, at)))

    def _create(self) -> None:
        draft, (day, at) = self._edited.draft(), self._in_hand()
        created = draft.created(day, location_id=self._edited.location())
        self._edited.apply(created, Place(day, created.new_in(day, draft, at)))

    def _remove(self) -> None:
        draft, (day, at) = self._edited.draft(), self._in_hand()
        if at >= 0:
            self._edited.apply(draft.removed(day, at), Place(day, at))

    def _turn(self) -> None:
        draft, (day, at) = self._edited.draft(), self._in_hand()
        if at >= 0:
            turned = draft.turned(day, at)
            self._edited.apply(turned, Place(day, turned.new_in(day, draft, at)))

    def _halve(self) -> None:
        draft, (day, at) = self._edited.draft(), self._in_hand()
        if at >= 0:
            self._edited.apply(draft.halved(day, at), Place(day, at))

    def _copy_to(self, days: "range | list[int]", source: int | None = None) -> None:
        place = self._edited.place()
        copied = self._edited.draft().copied(place.day if source is None else source, days)
        self._edited.apply(copied, Place(place.day, max(0, place.at)))

    def _in_hand(self) -> tuple[int, int]:
        place = self._edited.place()
        return place.day, place.at
