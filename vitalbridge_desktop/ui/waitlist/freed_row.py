"""Times that came free again, side by side: the one in hand decides who is listed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.services.schedules.queries import FreedTime
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.theme import Theme

from .waitlist_words import slot_words

GAP = 8


class FreedRow(QWidget):
    """What was cancelled and is wished for by somebody who waits.

    Signals:
        chosen: The FreedTime that is in hand now; None: all who wait are looked at.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clinic = theme, clinic
        self._times: tuple[FreedTime, ...] = ()
        self._hand: FreedTime | None = None
        self._card = Card(theme, stripe="accent_bar")
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._told = label("", "strong")
        self._card.body.addWidget(self._told)
        self._holder = QWidget()
        self._flow = Flow(GAP, self._holder)
        self._card.body.addWidget(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.hide()

    def set_times(self, times: Sequence[FreedTime]) -> None:
        """Show others; the one in hand stays so where it is still among them."""
        self._times = tuple(times)
        if self._hand is not None:
            same = (each for each in times if _key(each) == _key(self._hand))
            self._hand = next(same, None)
        self._draw()

    def times(self) -> tuple[FreedTime, ...]:
        """What is shown."""
        return self._times

    def in_hand(self) -> FreedTime | None:
        """Which time those who are listed would like; None: all who wait are."""
        return self._hand

    def step(self) -> None:
        """Take the next one in hand; after the last, all who wait."""
        if self._times:
            at = self._times.index(self._hand) if self._hand in self._times else -1
            self.take(self._times[at + 1] if at + 1 < len(self._times) else None)

    def take(self, time: FreedTime | None) -> None:
        """Take one in hand, or none."""
        if time != self._hand:
            self._hand = time
            self._draw()
            self.chosen.emit(time)

    def words(self) -> list[str]:
        """What stands on the buttons."""
        return [each.text() for each in self._buttons()]

    def _buttons(self) -> list[Button]:
        return self._holder.findChildren(Button, "freed")

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setObjectName("")
                widget.hide()
                widget.deleteLater()
        for each in self._times:
            held = each == self._hand
            words = slot_words(
                each.start, self._clinic.provider(each.provider_id), self._clinic.today()
            )
            told = dotted((words, self._wanted(each.waiting)))
            button = Button(self._theme, told, kind="chosen" if held else "secondary")
            button.setObjectName("freed")
            button.clicked.connect(partial(self._on_clicked, each))
            self._flow.addWidget(button)
        if self._hand is None:
            self._told.setText(self.tr("Free again, and wished for · F takes one in hand"))
        else:
            self._told.setText(
                self.tr("Who would like this time, the first to ring first · Esc shows all")
            )
        self.setVisible(bool(self._times))

    def _wanted(self, waiting: int) -> str:
        return self.tr("%n wait", "", waiting)

    def _on_clicked(self, time: FreedTime, checked: bool = False) -> None:
        del checked
        self.take(None if time == self._hand else time)


def _key(time: FreedTime) -> tuple[object, object, int]:
    return time.provider_id, time.start, time.minutes
