"""The day sheet on paper: who comes when to whom, a list a provider."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from vitalbridge_desktop.kernel.time import plus_days, wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.ui.appointments.board.words import tr
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, type_words
from vitalbridge_desktop.ui.appointments.days.filter import BoardFilter
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock, clocks, days_between, in_words
from vitalbridge_desktop.ui.printing import Page
from vitalbridge_desktop.ui.sheet import Head, Sheet
from vitalbridge_desktop.ui.texts import state_word
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

TOP, FOOT = 56.0, 28.0
ROW, HEADING = 21.0, 34.0
SHARES = (0.28, 0.29, 0.14, 0.14)  # of what the times leave: patient, visit, room, state
BESIDE = 16  # pixels after the times


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the sheet: a heading with what stands beside it, or the cells of a visit."""

    texts: tuple[str, ...]
    heading: bool = False

    @property
    def high(self) -> float:
        return HEADING if self.heading else ROW


class Made(NamedTuple):
    """Where and when a sheet was printed, by the clock on the wall."""

    clinic: str
    at: datetime


class DaySheet(Sheet):
    """The pages of the days that are shown, with the visits that are looked for."""

    def __init__(
        self, theme: Theme, answer: BoardAnswer, made: Made, wanted: BoardFilter, size: QSizeF
    ) -> None:
        self._answer, self._wanted, self._now = answer, wanted, made.at
        aside = tr("{clinic} · printed {day} {time}").format(
            clinic=made.clinic, day=in_words(made.at.date(), "d MMM yyyy"), time=clock(made.at)
        )
        super().__init__(theme, Head(self.title(), aside), size)
        self._bold = Letters(theme.font(Size.lead, Weight.bold))
        lines = list(self._lines())
        self._shares = self._columns(lines)
        self._pages = self._broken(lines)

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
                clocks(start, end),
                f"{visit.patient}  (!)" if visit.alert else visit.patient,
                type_words(visit),
                room.name if room else "",
                state_word(visit.status, visit.confirmed),
            )
        )

    def _start(self, visit: BoardVisit) -> datetime:
        return wall_time(visit.start, self._answer.zone)

    def _columns(self, lines: Sequence[_Line]) -> list[float]:
        """How wide each column is: clocks of twelve hours say more than those of 24."""
        times = [self.ink.plain.width(line.texts[0]) for line in lines if not line.heading]
        first = max(times, default=0.0) + BESIDE
        return [first, *(share / sum(SHARES) * (self.size.width() - first) for share in SHARES)]

    def _broken(self, lines: Sequence[_Line]) -> list[list[tuple[float, _Line]]]:
        """The lines page by page with their tops; a heading goes on where its list does."""
        pages: list[list[tuple[float, _Line]]] = [[]]
        end, top = self.size.height() - FOOT, TOP
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
            self.frame(painter, tr("Page {n} of {all}").format(n=number + 1, all=len(self._pages)))
            if not self._pages[0]:
                place, soft = QRectF(0, TOP, self.size.width(), ROW), self.ink.colours.text_soft
                self.write(painter, self.ink.plain, soft, place, tr("Nothing is booked."))
            for top, line in lines:
                (self._heading if line.heading else self._row)(painter, top, line)

        return paint

    def _heading(self, painter: QPainter, top: float, line: _Line) -> None:
        ink, (name, aside) = self.ink, line.texts
        place = QRectF(0, top + HEADING - ROW - 2, self.size.width(), ROW)
        left = self.write(painter, self._bold, ink.colours.text, place, name) + 10
        beside = place.adjusted(left, 0, 0, 0)
        self.write(painter, ink.small, ink.colours.text_soft, beside, aside)
        self.line(painter, top + HEADING - 1, ink.colours.border_strong)

    def _row(self, painter: QPainter, top: float, line: _Line) -> None:
        ink, boxes = self.ink, self.cells(self._shares, top, ROW)
        for at, (text, box) in enumerate(zip(line.texts, boxes, strict=True)):
            letters = ink.strong if at == 1 else ink.plain
            colour = ink.colours.text if at <= 1 else ink.colours.text_soft
            self.write(painter, letters, colour, box, text)
        self.line(painter, top + ROW - 1, ink.colours.line)
