"""What a desk without a clinic shows: make one here, join one, or look at the demo."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.progress_row import ProgressRow
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.work import Work

from .forms import BeginningForm, CreateForm, JoinForm
from .founder import Founder, NewClinic, NewDesk
from .recovery_page import RecoveryPage

WIDTH, PAD, GAP = 680, 20, 14


class FirstStart(QWidget):
    """Three ways to begin.

    Signals:
        opened: There is a clinic now: who signs in, and the password.
        demo_opened: The demo clinic is there.

    Attributes:
        choices: The buttons of the three ways, by name.
        create, join: The forms.
        recovery: The page with the recovery key, once there is one.
    """

    opened = Signal(str, str)
    demo_opened = Signal()

    def __init__(self, theme: Theme, founder: Founder) -> None:
        super().__init__()
        self._theme, self._founder = theme, founder
        self._work: Work[str | None] = Work(self)
        self._work.busy.connect(self._on_busy)
        self._signing_in = ("", "")
        self.recovery: RecoveryPage | None = None
        self.setObjectName("content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.create_form, self.join_form = CreateForm(theme), JoinForm(theme)
        self._pages = (self.create_form, self.join_form, self._demo_page())
        self.choices = self._ways()
        self.busy = ProgressRow(theme, self._work)
        self._arrange()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.activated.connect(self._stop)
        self.create_form.asked.connect(self._create)
        self.join_form.asked.connect(self._join)

    def _ways(self) -> dict[str, QPushButton]:
        ways = {
            "create": self.tr("Make a clinic on this desk"),
            "join": self.tr("Join a clinic with a code"),
            "demo": self.tr("Look at the demo clinic"),
        }
        made: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for at, (name, words) in enumerate(ways.items()):
            button = QPushButton(words)
            button.setCheckable(True)
            seen = len(ways) - 1 - at if self.isRightToLeft() else at
            button.setProperty("segment", ("first", "middle", "last")[seen])
            group.addButton(button, at)
            made[name] = button
        made["create"].setChecked(True)
        group.idClicked.connect(self._go)
        return made

    def _arrange(self) -> None:
        self._card = Card(self._theme)
        self._card.setFixedWidth(WIDTH)
        self._card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        self._card.body.setSpacing(GAP)
        self._card.body.addWidget(label(self.tr("Welcome to VitalBridge"), "title"))
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in self.choices.values():
            row.addWidget(button, 1)
        self._card.body.addLayout(row)
        for page in self._pages:
            self._card.body.addWidget(page)
            page.setVisible(page is self.create_form)
        self._card.body.addWidget(self.busy)
        inside = QWidget()
        inside.setObjectName("plain")
        self._column = QVBoxLayout(inside)
        self._column.addLayout(_in_the_middle(self._card))
        self._column.addStretch(1)
        scrolling = QScrollArea()
        scrolling.setWidgetResizable(True)
        scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolling.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling)

    def _demo_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        about = self.tr(
            "Eight providers, two thousand invented patients, a waitlist and some clashes to solve,"
            " in a folder of its own. Nothing in it is real, and nothing of it reaches a server."
        )
        self.demo_error = ErrorLabel()
        self.demo = Button(self._theme, self.tr("Open the demo clinic"), kind="primary", hint="⏎")
        self.demo.clicked.connect(self._demo)
        column.addWidget(label(about, "soft", wrap=True))
        column.addWidget(self.demo_error)
        column.addWidget(self.demo)
        column.addStretch(1)
        return page

    def begin(self) -> None:
        """The keyboard goes to the first field."""
        self.create_form.begin()

    @Slot(int)
    def _go(self, at: int) -> None:
        page = self._pages[at]
        for each in self._pages:
            each.setVisible(each is page)
        if isinstance(page, BeginningForm):
            page.begin()
        else:
            self.demo.setFocus()

    @Slot(object)
    def _create(self, clinic: NewClinic) -> None:
        self._signing_in = clinic.username, clinic.password
        make = self._founder.create
        self.busy.say(self.tr("The clinic is being made"), stops=False)
        self._work.begin(lambda _: make(clinic), self._on_made, self.create_form.show_error)

    @Slot(object)
    def _join(self, desk: NewDesk) -> None:
        self._signing_in = desk.username, desk.password
        join = self._founder.join
        self.busy.say(self.tr("The clinic is being fetched"), per_cent=True)
        self._work.begin(lambda watch: join(desk, watch), self._on_made, self._show_not_joined)

    def _show_not_joined(self, sentence: str, field: str | None) -> None:
        if self._work.stopped():
            sentence = self.tr(
                "Stopped: nothing is on this desk. The code is used up; ask for another."
            )
            field = "code"
        self.join_form.show_error(sentence, field)

    @Slot()
    def _demo(self) -> None:
        self.demo_error.hide()
        make = self._founder.demo
        self.busy.say(self.tr("The demo clinic is being made"), per_cent=True)
        self._work.begin(make, lambda _: self.demo_opened.emit(), self._show_demo_error)

    def _show_demo_error(self, sentence: str, _: str | None) -> None:
        self.demo_error.setText(sentence)
        self.demo_error.show()

    def _on_made(self, recovery: str | None) -> None:
        """The clinic is there: the key first, then its screens."""
        self.recovery = RecoveryPage(self._theme, recovery or "")
        self.recovery.setFixedWidth(WIDTH)
        self.recovery.done.connect(lambda: self.opened.emit(*self._signing_in))
        self._card.hide()
        self._column.insertLayout(0, _in_the_middle(self.recovery))
        self.recovery.copy.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tallest page stands in the middle, and the others begin where it does."""
        super().resizeEvent(event)
        shown = next(page for page in self._pages if not page.isHidden())
        tallest = max(page.sizeHint().height() for page in self._pages)
        card = self._card.sizeHint().height() - shown.sizeHint().height() + tallest
        self._column.setContentsMargins(0, max(0, (self.height() - card) // 2), 0, 0)

    @Slot()
    def _stop(self) -> None:
        if not self.busy.stop_button.isHidden():
            self._work.stop()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        for button in self.choices.values():
            button.setEnabled(not busy)
        self.create_form.set_busy(busy, self.tr("Making the clinic…"))
        self.join_form.set_busy(busy, self.tr("Fetching the clinic…"))
        self.demo.setEnabled(not busy)


def _in_the_middle(card: QWidget) -> QHBoxLayout:
    """A row with as much room before as behind; the card is as high as its own width makes it."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    return row
