"""The desktop: what stands around the screens, and what leads from one to another."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Slot

from .appointments.board.kept_day import unasked
from .appointments.days.keeper import DayKeeper
from .appointments.wish import BookingWish
from .cases.attention_count import AttentionCount
from .choices import Choices
from .clock_rules import ClockRules
from .early import Early
from .finder import Doing, Finder
from .screens import Screens
from .seat import OpenClinic
from .seated import Seated
from .surroundings import Surroundings
from .sync_feed import SyncFeed
from .theme import Scheme
from .waiting import WaitingFeed
from .warming import Warming

if TYPE_CHECKING:
    from vitalbridge_desktop.kernel.messages import Done
    from vitalbridge_desktop.services.appointments.queries import BoardVisit

    from .progress_card import ProgressCard
    from .work import Work


class Desktop(Screens):
    """The clinic in the window.

    Attributes:
        warming: Imports what the other screens are made of.
    """

    def __init__(self, early: Early, choices: Choices, clinic: OpenClinic) -> None:
        super().__init__(early, choices, clinic)
        choices.changed.connect(self._dress)
        self.seated = Seated(self.shell, self.bus, choices, clinic, self.undo)
        self.finder = Finder(self.bus, self.shell.palette_box, self.clock, self._doings)
        self._count = AttentionCount(self.bus, self)
        self._clock_rules = ClockRules(self.bus, self)
        self._waiting = WaitingFeed(self.bus, self.shell.strip)
        self._sync = SyncFeed(self.bus, clinic.running, self.shell.top_bar.pill, self.clock)
        self._around = Surroundings(self.bus, self.shell, self)
        keeping = self.bus, self._around, choices
        self._keeper = DayKeeper(*keeping) if unasked(clinic.settings) else None
        self._lasting: ProgressCard | None = None
        self.warming = Warming(self.bus, self)
        self.shell.open(self.by_place())
        self._connect()
        self._name_keys()
        once = Qt.ConnectionType.SingleShotConnection
        self.bus.settled.connect(self._begin_the_rest, once)

    @Slot()
    def _begin_the_rest(self) -> None:
        """The board is there: what stands around it may ask now."""
        self.clock.start()
        self._waiting.start()
        self._count.refresh()
        self._around.start()
        self._clock_rules.start()
        self.seated.begin()

    @Slot()
    def _dress(self) -> None:
        self.theme.set_scheme(Scheme(self.choices.value.scheme))

    def keep_day(self) -> None:
        """Nobody sees the window any more: keep the day for the next start."""
        if self._keeper is not None:
            self._keeper.keep()

    def end(self) -> None:
        """The window closes: listen no more."""
        self._keeper = None
        self._sync.end()
        self.bus.end()

    def _connect(self) -> None:
        shell = self.shell
        self.undo.said.connect(self._say)
        self.undo.lasting.connect(self._show_lasting)
        self._count.changed.connect(partial(shell.sidebar.set_count, "attention"))
        self.bus.failed.connect(partial(self._say, undo=False))
        self._sync.stopped.connect(partial(self._say, undo=False))
        self._sync.warned.connect(partial(self._say, undo=False))
        self._clock_rules.followed.connect(partial(self._say, undo=False))
        shell.undo_asked.connect(self.undo.undo)
        shell.sync_asked.connect(self._sync.retry)
        self.finder.day_chosen.connect(self.show_day)
        self.finder.patient_chosen.connect(self.show_patient)
        self.finder.provider_chosen.connect(self.show_provider)
        self.finder.line_typed.connect(self.book_line)
        shell.booking_asked.connect(self.book)
        shell.waiting_asked.connect(lambda: self.waiting_room.toggle())
        shell.walk_in_asked.connect(self.walk_in)
        self.day_asked.connect(self.show_day)
        self.patient_asked.connect(self.show_patient)
        self.booking_asked.connect(self.book)
        self.waiting_asked.connect(self.let_wait)
        self.move_asked.connect(self.move_visit)
        self.walk_in_asked.connect(self.walk_in)
        self.ring_asked.connect(self.ring)
        shell.shortcuts.changed.connect(self._name_keys)
        self.connected.connect(lambda: self._sync.follow(self.clinic.running))

    @Slot()
    def _name_keys(self) -> None:
        """The board says which keys do what: also those that somebody has chosen."""
        shown = self.shell.shortcuts.shown
        self.board.view.panel.day.show_keys(shown("booking"), shown("walk-in"), shown("waiting"))

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Show a day on the board."""
        self.shell.go("board")
        self.board.go_to(day)

    @Slot(object)
    def show_provider(self, provider_id: UUID) -> None:
        """Show somebody's week."""
        self.shell.go("schedules")
        self.schedules.show_provider(provider_id)

    @Slot(object)
    def show_patient(self, patient_id: UUID) -> None:
        """Open a patient's record."""
        self.shell.go("patients")
        self.patients.open_record(patient_id)

    @Slot()
    @Slot(object)
    def book(self, patient_id: UUID | None = None) -> None:
        """Begin a booking, for a patient where one is given."""
        self.shell.go("board")
        self.board.book(BookingWish(patient_id=patient_id) if patient_id else None)

    @Slot()
    @Slot(object)
    def let_wait(self, patient_id: UUID | None = None) -> None:
        """Put somebody on the waitlist."""
        self.shell.go("waitlist")
        self.waitlist.begin_joining(patient_id)

    @Slot()
    def ring(self) -> None:
        """Show whom to ring."""
        self.shell.go("waitlist")
        self.waitlist.show_calls()

    @Slot(str)
    def book_line(self, text: str = "") -> None:
        """Let a booking be typed in one line."""
        self.shell.go("board")
        self.board.open_line(text)

    @Slot()
    def walk_in(self) -> None:
        """Book for somebody who stands at the counter: they have arrived."""
        self.shell.go("board")
        self.board.walk_in()

    @Slot(object)
    def move_visit(self, visit: "BoardVisit") -> None:
        """Take a visit in hand on the board."""
        self.shell.go("board")
        self.board.move_visit(visit.appointment_id, visit.start.date())

    @Slot(str)
    def register(self, name: str) -> None:
        """Register somebody."""
        self.shell.go("patients")
        self.patients.begin_registering(name)

    @Slot(str, bool)
    def _say(self, text: str, undo: bool = False) -> None:
        self.shell.toast.say(text, undo=undo)

    @Slot(object, str)
    def _show_lasting(self, work: "Work[Done]", doing: str) -> None:
        from .progress_card import ProgressCard  # noqa: PLC0415 - few ever wait so long

        if self._lasting is None:
            self._lasting = ProgressCard(self.theme, work, self.shell)
        self._lasting.row.say(doing)

    def _doings(self) -> list[Doing]:
        from .doings import doings  # noqa: PLC0415 - not before the palette is opened

        return doings(self)

    def schedule(self, name: str) -> None:
        """Do something on the schedules' screen, as its button would: hours, block, sick."""
        self.shell.go("schedules")
        self.schedules.doings.do(name)

    def show_steps(self) -> None:
        """Show what this person did and can take back."""
        self.shell.go("activity")
        self.activity.show_view("mine")
