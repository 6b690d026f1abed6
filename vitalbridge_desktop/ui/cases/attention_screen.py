"""Attention: everything that needs a person, each with its ways out on keys."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vitalbridge_desktop.services.cases.queries import Attention, NeedsAttention
from vitalbridge_desktop.services.schedules.events import LeaveFact
from vitalbridge_desktop.services.schedules.queries import LeaveRequests, ListLeaveRequests
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.card_stack import CardStack
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deeds
from vitalbridge_desktop.ui.page import GAP, Page
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .attention_card import AttentionCard, DecisionCard
from .decisions import CONCERNS, Decision, decisions
from .leave_hits_card import HitByLeave, LeaveHitsCard
from .solution_row import KEYS

ICON = 40
BATCH = 8  # cards that are made at once: about a screenful, and no longer than a blink
Picture = Decision | HitByLeave


class AttentionScreen(Screen):
    """Clashes, changes that could not be kept, and visits hit by leave.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
        ring_asked: Whom to ring is to be shown.

    Attributes:
        stack: The cards; keys 1 to 9 press the ways out of the one in hand.
        more: How many are not shown yet.
    """

    said = Signal(str, object)
    ring_asked = Signal()

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bus, self._theme = bus, theme
        self._clinic = Clinic(bus, self)
        self._deeds = Deeds(bus, self)
        self._deeds.said.connect(self.said)
        self._known = bus, theme, self._clinic, self._deeds
        self._attention: Attention | None = None
        self._leaves: LeaveRequests | None = None
        self._most = BATCH
        self.stack: CardStack[Picture, DecisionCard] = CardStack(GAP)
        self.more = Button(theme, "", kind="quiet", hint="↓")
        self.more.hide()
        self._page = Page()
        self._calm = self._nothing()
        self._head = self._heading()
        column = self._page.column
        column.addWidget(self._head)
        column.addWidget(self.stack)
        column.addWidget(self.more)
        column.addWidget(self._calm, 1)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asking: Fresh[Attention] = Fresh(
            bus, self, CONCERNS, self._question, self._show_attention
        )
        self._asking_leave: Fresh[LeaveRequests] = Fresh(
            bus, self, (LeaveFact,), self._which_leave, self._show_leave
        )
        self._clinic.changed.connect(self._draw)
        self.stack.taken.connect(self._page.show_part)
        self.stack.ended.connect(self.show_more)
        self.more.clicked.connect(self.show_more)
        self._page.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        for number in range(KEYS):
            self.stack.bind(str(number + 1), partial(self._press, number))
        self.stack.bind("O", self._look_further)

    def _heading(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Needs attention"), "title"))
        sentence = self.tr("Nothing is lost: these were saved, and need a decision.")
        row.addWidget(label(sentence, "soft"), 1)
        head.hide()
        return head

    def _nothing(self) -> QWidget:
        calm = QWidget()
        column = QVBoxLayout(calm)
        column.addStretch(1)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sign)
        for words, role in (
            (self.tr("Nothing needs a decision."), "heading"),
            (self.tr("Clashes between desks and visits hit by leave will stand here."), "soft"),
        ):
            line = label(words, "heading" if role == "heading" else "soft")
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        column.addStretch(2)
        calm.hide()
        self._theme.changed.connect(self._colour)
        self._colour()
        return calm

    # ---- the screen --------------------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        tr = self.tr
        return [
            (tr("The next case, or the one before"), "↑ ↓"),
            (tr("Take a way out"), f"1 – {KEYS}"),
            (tr("Look for other openings"), "O"),
            (tr("Back to what was offered first"), "Esc"),
        ]

    def enter(self) -> None:
        self._most = BATCH
        self._clinic.catch_up()
        self._asking_leave.catch_up()
        self._asking.refresh()  # what is over by now needs nobody any more
        self._take_keyboard()

    def is_calm(self) -> bool:
        """Whether nothing needs a decision."""
        return not self._calm.isHidden()

    def _take_keyboard(self) -> None:
        if self.stack.cards():
            self.stack.take_up()
        else:
            self.setFocus()

    def _press(self, number: int) -> None:
        if (card := self.stack.current()) is not None:
            card.press(number)

    def _look_further(self) -> None:
        if (card := self.stack.current()) is not None:
            card.look_further()

    # ---- what there is -----------------------------------------------------------------------

    def _question(self) -> NeedsAttention:
        return NeedsAttention(at=self._bus.bus.clock())

    def _which_leave(self) -> ListLeaveRequests:
        return ListLeaveRequests(status="approved")

    def _show_attention(self, answer: Attention) -> None:
        self._attention = answer
        self._draw()

    def _show_leave(self, answer: LeaveRequests) -> None:
        self._leaves = answer
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._attention is None or self._leaves is None or not self._clinic.known():
            return
        every = [self._picture(each) for each in decisions(self._attention.items)]
        pictures = [each for each in every if each is not None]
        waiting = self.hasFocus()
        self.stack.set_cards(pictures[: self._most], self._card)
        left = len(pictures) - len(self.stack.cards())
        self.more.setText(self.tr("%n more to decide", "", left))
        self.more.setVisible(left > 0)
        self._head.setVisible(bool(pictures))
        self._calm.setVisible(not pictures)
        if waiting or not pictures:
            self._take_keyboard()

    @Slot()
    def show_more(self) -> None:
        """Show the next ones below."""
        if not self.more.isHidden():
            self._most += BATCH
            self._draw()
            self._page.lay_out()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value > 0 and value >= self._page.verticalScrollBar().maximum():
            self.show_more()

    def _picture(self, decision: Decision) -> Picture | None:
        """A decision with its leave; None as long as the leave is not known here."""
        if decision.kind != "leave":
            return decision
        leaves = self._leaves.leave_requests if self._leaves else ()
        for each in leaves:
            if each.id == decision.first.leave_request_id:
                return HitByLeave(each, decision.items)
        return None

    def _card(self, picture: Picture) -> DecisionCard:
        card: DecisionCard
        if isinstance(picture, HitByLeave):
            card = LeaveHitsCard(*self._known, picture)
            card.ring_asked.connect(self.ring_asked)
        else:
            card = AttentionCard(*self._known, picture.first)
        return card

    @Slot()
    def _colour(self) -> None:
        colour, ratio = self._theme.colours.accent_bar, self.devicePixelRatioF()
        self._sign.setPixmap(self._theme.pixmap("circle-check", colour, ICON, ratio))
