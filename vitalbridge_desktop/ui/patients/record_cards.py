"""The visits of whose record is open, and who may be the same person: in cards."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.services.patients.queries import PatientName, PatientRecord
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.striped_card import StripedCard
from vitalbridge_desktop.ui.theme import Theme

from .patient_words import full_name, tr
from .person_lines import PersonLines
from .record_feed import RecordFeed
from .record_lines import RecordLines

GAP = 14
MOST_VISITS = 6
MOST_PEOPLE = 2
WRAP = QSizePolicy.Policy.Preferred


class VisitsCard(Card):
    """Visits, a line each.

    Signals:
        pressed: The number of a line that was clicked.
    """

    pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setSizePolicy(WRAP, WRAP)
        self._title, self.lines = label("", "heading", wrap=True), Lines()
        self.body.addWidget(self._title)
        self.body.addWidget(self.lines)
        self.body.addStretch(1)
        self.lines.pressed.connect(self.pressed)

    def say(self, title: str, lines: Sequence[Line]) -> None:
        """Show these."""
        self._title.setText(breakable(title))
        self.lines.set_lines(lines)


class LikelyCard(StripedCard):
    """Who may be the same person, and why; M merges, S says that they are not.

    Signals:
        act_asked: The name of what is to be done: a key of ``RecordKeys``.
    """

    act_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "amber", tr("Same person?"), parent=parent)
        self._shown: tuple[object, ...] = ()
        self._people: tuple[PatientName, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self._more = self.add_text("", "soft")
        self.merge_button = Button(theme, tr("Merge…"), kind="primary", hint="M")
        self.apart_button = Button(theme, tr("Not the same"), hint="S")
        for name, button in (("merge", self.merge_button), ("apart", self.apart_button)):
            button.clicked.connect(partial(self._on_clicked, name))
        self.add_actions(self.merge_button, self.apart_button)

    def people(self) -> tuple[PatientName, ...]:
        """Who may be the same person."""
        return self._people

    def say(
        self,
        who: PatientRecord,
        others: Sequence[PatientName],
        evidence: Sequence[Sequence[str]],
        today: date,
    ) -> None:
        """Show who is open, and the others below."""
        shown = (who, tuple(others), tuple(map(tuple, evidence)), today)
        if shown == self._shown:
            return
        self._shown, self._people = shown, tuple(others)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._list.addWidget(PersonLines(who, today))
        for other, why in list(zip(others, evidence, strict=True))[:MOST_PEOPLE]:
            self._list.addWidget(PersonLines(other, today, why))
        hidden = len(others) - MOST_PEOPLE
        self._more.setText(tr("and %n more", "", hidden))
        self._more.setVisible(hidden > 0)

    def _on_clicked(self, name: str, checked: bool = False) -> None:
        del checked
        self.act_asked.emit(name)


class RecordCards(QWidget):
    """Both side by side, where a short list leaves room below it.

    Signals:
        changed: There is something else to show.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, clinic: Clinic, feed: RecordFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clinic, self._feed = clinic, feed
        self._lines = RecordLines(clinic)
        self.visits, self.likely = VisitsCard(theme), LikelyCard(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for card in (self.visits, self.likely):
            row.addWidget(card, 1)
        self.hide()
        feed.changed.connect(self._draw)
        clinic.changed.connect(self._draw)

    def wanted(self) -> bool:
        """Whether a record is open, so that there is something to show."""
        return self._feed.known.record is not None

    def high(self, width: int) -> int:
        """How high it is at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else 0

    @Slot()
    def _draw(self) -> None:
        known = self._feed.known
        if known.record is not None:
            title = tr("Visits of {}").format(full_name(known.record))
            self.visits.say(title, self._lines.visits(known, MOST_VISITS, one_line=True))
            self.likely.say(known.record, known.likely, known.evidence, self._clinic.today())
            self.likely.setVisible(bool(known.likely))
        self.changed.emit()
