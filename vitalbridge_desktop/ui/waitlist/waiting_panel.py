"""The panel of one who waits: what they wish for, the times that fit, and what can be done."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.queries import Offer, WaitlistEntry
from vitalbridge_desktop.services.schedules.queries import FreedTime, Slot, WaitlistOpenings
from vitalbridge_desktop.ui.badge import Banner
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.moments import clock, full_day, inside, near_moment
from vitalbridge_desktop.ui.phones import phone_lines
from vitalbridge_desktop.ui.theme import Theme

from .waitlist_words import slot_words, urgency_words, waited, wanted, when, with_whom

MOST = 6
Time = tuple[UUID, datetime]  # with whom, and when it starts


class WaitingPanel(Inspector):
    """Who is chosen, and where their wishes are met.

    Signals:
        offered: The number of the time that is to be kept, from 0 on.
        booked, let_go, left, record_asked: A person pressed the button.

    Attributes:
        facts: The lines about the wishes.
        kept: Says which time is kept, until when.
    """

    offered = Signal(int)
    booked = Signal()
    let_go = Signal()
    left = Signal()
    record_asked = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._theme, self._clinic = bus, theme, clinic
        self._entry: WaitlistEntry | None = None
        self._first: FreedTime | None = None
        self._times: tuple[Time, ...] | None = None
        self._asked = 0
        self._title = label("", "heading", wrap=True)
        self.facts, self.kept = Lines(), Banner(theme, name="waiting", icon="hourglass")
        self._facts_card, self._times_card = Card(theme), Card(theme, self.tr("Times that fit"))
        self._note = label("", "soft", wrap=True)
        self._empty = label(self.tr("Nobody is chosen."), "soft")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.book_button = Button(theme, self.tr("Book"), kind="primary", hint="B")
        self.go_button = Button(theme, self.tr("Let go"), hint="Z")
        self.record_button = Button(theme, self.tr("Record"), hint="O")
        self.leave_button = Button(theme, self.tr("Waits no longer"), kind="danger", hint="X")
        self._arrange()
        self._draw()

    def _arrange(self) -> None:
        self._facts_card.body.addWidget(self.facts)
        self._times_card.body.addLayout(self._list)
        self._times_card.body.addWidget(self._note)
        for part in (self._empty, self._title, self.kept, self._facts_card):
            self.add(part)
        self.add(self.book_button, self.go_button)
        self.add(self._times_card)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._below = QWidget()
        self._below.setLayout(row)
        row.addWidget(self.record_button, 2)
        row.addWidget(self.leave_button, 3)
        self.add(self._below)
        self.book_button.clicked.connect(self.booked)
        self.go_button.clicked.connect(self.let_go)
        self.record_button.clicked.connect(self.record_asked)
        self.leave_button.clicked.connect(self.left)

    def show_entry(self, entry: WaitlistEntry | None, first: FreedTime | None = None) -> None:
        """Show somebody; *first* is a time that came free and is in hand."""
        same = entry is not None and self._entry is not None and entry.id == self._entry.id
        self._entry, self._first = entry, first
        if not same:
            self._times = None
        self._ask()
        self._draw()

    def times(self) -> tuple[Time, ...]:
        """The times that keys 1 to 6 keep; none as long as nobody's name is known."""
        if not self._clinic.known():
            return ()
        first = self._first
        ahead = () if first is None else ((first.provider_id, first.start),)
        rest = (each for each in self._times or () if each not in ahead)
        return (*ahead, *rest)[:MOST]

    def words(self) -> list[str]:
        """What stands on the buttons of the times."""
        return [each.text() for each in self.findChildren(Button, "time") if not each.isHidden()]

    def note(self) -> str:
        """What is said where no time fits."""
        return "" if self._note.isHidden() else self._note.text()

    def _ask(self) -> None:
        self._asked += 1
        ticket, entry = self._asked, self._entry
        if entry is None or entry.over:
            return
        query = WaitlistOpenings(waitlist_entry_id=entry.id, limit=MOST, at=self._bus.bus.clock())
        self._bus.ask(
            self,
            query,
            lambda found: self._show_times(ticket, found.slots),
            lambda _: self._show_times(ticket, ()),  # they wait no longer: the list is on its way
        )

    def _show_times(self, ticket: int, slots: Sequence[Slot]) -> None:
        if ticket == self._asked:
            self._times = tuple((each.provider_id, each.start) for each in slots)
            self._draw()

    # ---- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        entry = self._entry
        self._empty.setVisible(entry is None)
        for part in (self._title, self._facts_card, self.book_button, self._below):
            part.setVisible(entry is not None)
        offer = entry.offer if entry else None
        self.kept.setVisible(offer is not None)
        self.go_button.setVisible(offer is not None)
        self._times_card.setVisible(entry is not None and offer is None)
        if entry is None:
            return
        self._title.setText(breakable(entry.patient))
        self.facts.set_lines(self._about(entry))
        if offer is not None and entry.offered_until is not None:
            self.kept.set_text(self._kept(offer, entry.offered_until))
        self._draw_times(entry)
        start = offer.start if offer else next((each[1] for each in self.times()), None)
        told = near_moment(start, self._today()) if start else ""
        self.book_button.setText(self.tr("Book {}").format(inside(told)).strip())
        self.book_button.setEnabled(start is not None)

    def _kept(self, offer: Offer, until: datetime) -> str:
        told = self.tr("Kept until {until}: {slot}")
        slot = slot_words(offer.start, self._clinic.provider(offer.provider_id), self._today())
        return told.format(until=clock(until), slot=slot)

    def _about(self, entry: WaitlistEntry) -> list[Line]:
        since = f"{full_day(entry.since.date())} · {waited(entry.since.date(), self._today())}"
        lines = [
            Line(self.tr("Phone"), phone_lines(entry) or "–"),
            Line(self.tr("Waits for"), wanted(entry)),
            Line(self.tr("With"), with_whom(entry, self._clinic)),
            Line(self.tr("When"), when(entry, self._today())),
            Line(self.tr("Urgency"), urgency_words(entry.urgency)),
            Line(self.tr("Since"), since),
        ]
        if entry.booked_start is not None:
            lines.append(Line(self.tr("Has"), near_moment(entry.booked_start, self._today())))
        if entry.note:
            lines.append(Line(self.tr("Note"), entry.note))
        return lines

    def _draw_times(self, entry: WaitlistEntry) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.go_button
        for number, (provider_id, start) in enumerate(self.times()):
            words = slot_words(start, self._clinic.provider(provider_id), self._today())
            button = Button(self._theme, words, hint=str(number + 1))
            button.setObjectName("time")
            button.clicked.connect(partial(self._on_time, number))
            self._list.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self.record_button)
        if entry.over:
            told = self.tr("What they waited for is past. X takes them off the list.")
        elif self._times is None:
            told = ""
        elif self.times():
            told = self.tr("A number keeps the time for ten minutes; B books the first at once.")
        else:
            told = self.tr("No free time meets these wishes in the next 60 days.")
        self._note.setText(told)
        self._note.setVisible(bool(told))

    def _on_time(self, number: int, checked: bool = False) -> None:
        del checked
        self.offered.emit(number)

    def _today(self) -> date:
        return self._clinic.today()
