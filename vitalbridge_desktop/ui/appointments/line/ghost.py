"""Where the booking that is being made would stand: dashed, on the board."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Slot

from vitalbridge_desktop.ui.appointments.board.layout import Ghost
from vitalbridge_desktop.ui.appointments.board.model import Key
from vitalbridge_desktop.ui.appointments.calendar.days_view import DaysView
from vitalbridge_desktop.ui.appointments.openings.order import Opening


class BookingGhost(QObject):
    """Shows an opening on the board, going to its day; the day before comes back afterwards."""

    def __init__(self, view: DaysView) -> None:
        super().__init__(view)
        self._view = view
        self._opening: Opening | None = None
        self._minutes, self._words = 0, ""
        self._before: date | None = None
        view.drawn.connect(self._draw)

    def show(self, opening: Opening | None, minutes: int, words: str) -> None:
        """Show this one, or none."""
        self._opening, self._minutes, self._words = opening, minutes, words
        self._view.board.clear_ghost()
        if opening is None:
            return
        self._before = self._before or self._view.day()
        if self._key(opening) is None:
            self._view.mode.mode, self._view.mode.by_room = "day", False
            self._view.front.bring("day")
        day = opening.start.date()
        if self._key(opening) is None or self._view.day() != day:
            self._view.go_to(day)
        else:
            self._draw()

    def leave(self, *, back: bool) -> None:
        """Show none any more; *back* to the day that was looked at before."""
        self._opening = None
        self._view.board.clear_ghost()
        before, self._before = self._before, None
        if back and before is not None and before != self._view.day():
            self._view.go_to(before)

    def ghost(self) -> Ghost | None:
        """What is shown."""
        return self._view.board.outside_ghost

    def _key(self, opening: Opening) -> Key | None:
        """The column in which it stands, the way the board is arranged now."""
        mode = self._view.mode
        if mode.mode == "week":
            return opening.start.date() if mode.provider_id == opening.provider_id else None
        return opening.provider_id if mode.mode == "day" and not mode.by_room else None

    @Slot()
    def _draw(self) -> None:
        opening, picture = self._opening, self._view.board.picture()
        if opening is None or (key := self._key(opening)) is None:
            return
        if not isinstance(key, date) and picture.day != opening.start.date():
            return  # the day is on its way
        start = datetime.combine(picture.day, opening.start.time())
        self._view.board.show_ghost(key, start, self._minutes, self._words)
