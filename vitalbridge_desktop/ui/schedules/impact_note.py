"""Whom a change would hit, told before it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.services.schedules.queries import FallingVisit, FallingVisits
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import inside, near_moment
from vitalbridge_desktop.ui.sides import isolated, read_from_the_start
from vitalbridge_desktop.ui.theme import Radius, Theme

MOST = 6
PAD = 11


class ImpactNote(QWidget):
    """An amber note that names the visits; green where a change hits none."""

    def __init__(self, theme: Theme, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clinic = theme, clinic
        self._hits = False
        self._text = label("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD - 3, PAD, PAD - 3)
        column.addWidget(self._text)
        theme.changed.connect(self._colour)
        self.hide()

    def clear(self) -> None:
        """Nothing is asked yet."""
        self._text.clear()
        self.hide()

    def text(self) -> str:
        """What is said."""
        return self._text.text() if not self.isHidden() else ""

    def show_visits(self, answer: FallingVisits) -> None:
        """Tell whom it would hit."""
        visits = answer.visits
        self._hits = bool(visits)
        self._text.setText(breakable(self._words(visits)))
        self.setAccessibleName(self._text.text())
        self._colour()
        self.show()

    def _words(self, visits: Sequence[FallingVisit]) -> str:
        if not visits:
            return self.tr("No visit would lose its place.")
        named = dotted(self._visit_words(each) for each in visits[:MOST])
        more = len(visits) - MOST
        told = self.tr(
            "%n visits would lose their place, and need attention: {who}", "", len(visits)
        )
        said = told.format(who=named)
        return self.tr("{said} and %n more", "", more).format(said=said) if more > 0 else said

    def _visit_words(self, visit: FallingVisit) -> str:
        """Who, and when: a name has letters of its own, and commas."""
        when = inside(near_moment(visit.start, self._clinic.today()))
        return read_from_the_start(f"{isolated(visit.patient)} {isolated(when)}")

    def _colour(self) -> None:
        colours = self._theme.colours
        tone = colours.waiting if self._hits else colours.good
        self._text.setStyleSheet(f"color: {tone.text};")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = self._theme.colours.waiting if self._hits else self._theme.colours.good
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tone.border), 1))
        painter.setBrush(QColor(tone.fill))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, Radius.button, Radius.button)
        painter.end()
