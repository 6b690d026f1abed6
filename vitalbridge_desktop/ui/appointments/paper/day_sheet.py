"""The day sheet on paper: who comes when to whom, a list a provider."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from vitalbridge_desktop.kernel.time import plus_days, wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.ui.appointments.board.words import tr
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, type_words
from vitalbridge_desktop.ui.appointments.days.filter import ALL, BoardFilter
from vitalbridge_desktop.ui.letters import Letters, Side
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock, days_between, in_words
from vitalbridge_desktop.ui.printing import Page, page_size
from vitalbridge_desktop.ui.reports.ink import Ink, ink_of
from vitalbridge_desktop.ui.texts import state_word
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

TOP, FOOT = 56.0, 28.0
ROW, HEADING = 21.0, 34.0
SHARES = (0.15, 0.28, 0.29, 0.14, 0.14)  # of the width: time, patient, visit, room, state


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the sheet: a heading with what stands beside it, or the cells of a visit."""

    texts: tuple[str, ...]
    heading: bool = False

    @property
    def high(self) -> float:
        return HEADING if self.heading else ROW


class DaySheet:
    """The pages of the days that are shown, with the visits that are looked for."""

    def __init__(
        self, theme: Theme, answer: BoardAnswer, clinic: str, now: datetime,
        wanted: BoardFilter = ALL,
    ) -> None:  # fmt: skip
        self._answer, self._wanted, self._now = answer, wanted, now
        self._aside = tr("{clinic} · printed {day} {time}").format(
            clinic=clinic, day=in_words(now.date(), "d MMM yyyy"), time=clock(now)
        )
        self._ink: Ink = ink_of(theme, paper=True)
        self._big = Letters(theme.font(20, Weight.bold))
        self._bold = Letters(theme.font(Size.lead, Weight.bold))
        self._size = page_size()
        self._pages = self._broken(list(self._lines()))

    def title(self) -> str:
        """What the sheet is about."""
        if self._answer.days == 1:
            return in_words(self._answer.day, "dddd d MMMM yyyy")
        last = plus_days(self._answer.day, self._answer.days - 1)
        return days_between(self._answer.day, last, self._now.date())

    def pages(self) -> list[Page]:
        """What paints each page."""
        return [self._page(n, lines) for n, lines in enumerate(self._pages)]

    def texts(self) -> list[tuple[str, ...]]:
        """What stands on it, line by line."""
        return [line.texts for lines in self._pages for _, line in lines]

    # ---- what stands on it ------------------------------------------------------------------

    def _lines(self) -> Iterator[_Line]:
        for day in (plus_days(self._answer.day, ahead) for ahead in range(self._answer.days)):
            for provider in self._answer.providers.providers:
                if self._wanted.shows(provider):
                    yield from self._of_provider(provider, day)

    def _of_provider(self, provider: Provider, day: date) -> Iterator[_Line]:
        visits = [
            each
            for each in self._answer.board.visits
            if each.provider_id == provider.id
            and self._start(each).date() == day
            and self._wanted.finds(each, self._answer)
        ]
        away = [
            span.label
            for span in self._answer.spans(day).get(provider.id, ())
            if span.kind in ("leave", "holiday") and span.label
        ]
        if not visits and not away:
            return
        when = "" if self._answer.days == 1 else in_words(day, "ddd d MMM")
        count = tr("%n visits", "", len(visits)) if visits else ""
        aside = dotted((when, provider.specialty, *away, count))
        yield _Line((provider.name, aside), heading=True)
        yield from (self._visit(each) for each in visits)

    def _visit(self, visit: BoardVisit) -> _Line:
        start, end = self._start(visit), wall_time(visit.end, self._answer.zone)
        room = self._answer.room(visit.room_id)
        return _Line(
            (
                f"{clock(start)} – {clock(end)}",
                f"{visit.patient}  (!)" if visit.alert else visit.patient,
                type_words(visit),
                room.name if room else "",
                state_word(visit.status, visit.confirmed),
            )
        )

    def _start(self, visit: BoardVisit) -> datetime:
        return wall_time(visit.start, self._answer.zone)

    def _broken(self, lines: Sequence[_Line]) -> list[list[tuple[float, _Line]]]:
        """The lines page by page with their tops; a heading goes on where its list does."""
        pages: list[list[tuple[float, _Line]]] = [[]]
        end, top = self._size.height() - FOOT, TOP
        heading: _Line | None = None
        for line in lines:
            heading = line if line.heading else heading
            needed = line.high + (ROW if line.heading else 0)
            if top + needed > end:
                pages.append([])
                top = TOP
                if not line.heading and heading is not None:
                    pages[-1].append((top, heading))
                    top += heading.high
            pages[-1].append((top, line))
            top += line.high
        return pages

    # ---- how it is painted ------------------------------------------------------------------

    def _page(self, number: int, lines: Iterable[tuple[float, _Line]]) -> Page:
        def paint(painter: QPainter) -> None:
            self._frame(painter, number)
            for top, line in lines:
                (self._heading if line.heading else self._row)(painter, top, line)

        return paint

    def _frame(self, painter: QPainter, number: int) -> None:
        ink, wide, soft = self._ink, self._size.width(), self._ink.colours.text_soft
        self._big.write(painter, ink.colours.text, QRectF(0, 0, wide * 0.55, 30), self.title())
        aside = QRectF(wide * 0.56, 0, wide * 0.44, 30)
        ink.small.write(painter, soft, aside, self._aside, Side.AlignRight)
        painter.fillRect(QRectF(0, 38, wide, 1), QColor(ink.colours.border_strong))
        foot = QRectF(0, self._size.height() - 16, wide, 16)
        told = tr("Page {n} of {all}").format(n=number + 1, all=len(self._pages))
        ink.small.write(painter, soft, foot, told, Side.AlignRight)
        if not self._pages[0]:
            place = QRectF(0, TOP, wide, ROW)
            ink.plain.write(painter, soft, place, tr("Nothing is booked."))

    def _heading(self, painter: QPainter, top: float, line: _Line) -> None:
        ink, wide = self._ink, self._size.width()
        name, aside = line.texts
        place = QRectF(0, top + HEADING - ROW - 2, wide, ROW)
        left = self._bold.write(painter, ink.colours.text, place, name) + 10
        ink.small.write(painter, ink.colours.text_soft, place.adjusted(left, 0, 0, 0), aside)
        painter.fillRect(QRectF(0, top + HEADING - 1, wide, 1), QColor(ink.colours.border_strong))

    def _row(self, painter: QPainter, top: float, line: _Line) -> None:
        ink, wide, left = self._ink, self._size.width(), 0.0
        for at, (text, share) in enumerate(zip(line.texts, SHARES, strict=True)):
            letters = ink.strong if at == 1 else ink.plain
            colour = ink.colours.text if at <= 1 else ink.colours.text_soft
            letters.write(painter, colour, QRectF(left, top, wide * share - 8, ROW), text)
            left += wide * share
        painter.fillRect(QRectF(0, top + ROW - 1, wide, 1), QColor(ink.colours.line))
