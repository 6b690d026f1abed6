"""Who the booking is for, in a colour of their own: what is typed for one is not for another."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.ui.cards import paint_stripe
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import full_day
from vitalbridge_desktop.ui.patient_field import Somebody
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

tr = Words("booking")
OWN = ("teal", "violet", "sky", "slate")  # amber and red are for what is amiss
HEIGHT = 38
LEFT, GAP = 18, 14


def own_tint_name(patient_id: UUID) -> str:
    """The colour that goes with a patient from the first letter to the booking."""
    return OWN[patient_id.int % len(OWN)]


def born_words(born: date) -> str:
    """A birth date as it is said beside a name."""
    return tr("born {day}").format(day=full_day(born))


class PinnedPatient(QWidget):
    """A band across the form: name, birth date, record number; nothing while it is nobody."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._somebody: Somebody | None = None
        self._name = Letters(theme.font(Size.lead, Weight.bold))
        self._detail = Letters(theme.font(Size.body, tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    def show_patient(self, somebody: Somebody | None) -> None:
        """Pin somebody, or nobody."""
        self._somebody = somebody
        self.setVisible(somebody is not None)
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """Who is pinned, in one line."""
        who = self._somebody
        if who is None:
            return ""
        return dotted((f"{who.family_name}, {who.given_name}", born_words(who.birth_date)))

    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        who = self._somebody
        if who is None:
            return
        colours = self._theme.colours
        tint = colours.tints[own_tint_name(who.id)]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tint.border), 1))
        painter.setBrush(QColor(tint.fill))
        painter.drawRoundedRect(frame, Radius.button, Radius.button)
        sides = Sides.of(self)
        paint_stripe(painter, self, tint.stripe, Radius.button)
        place, left, right = QRectF(self.rect()), float(LEFT), float(self.width() - LEFT)
        box, number = sides.between(left, right, place), who.record_number
        right -= self._detail.write(painter, colours.text_soft, box, number, sides.end) + GAP
        born = born_words(who.birth_date)  # by it people are told apart: it is never shortened
        until = right - self._detail.width(born) - GAP
        box, name = sides.between(left, until, place), f"{who.family_name}, {who.given_name}"
        left += self._name.write(painter, colours.text, box, name, sides.start) + GAP
        box = sides.between(left, right, place)
        self._detail.write(painter, tint.text, box, born, sides.start)
        painter.end()
