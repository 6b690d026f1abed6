"""The screens of a clinic: the board from the start, each other one when it is first gone to."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .appointments.board_screen import BoardScreen
from .bus import UiBus
from .choices import Choices
from .clinic_clock import ClinicClock
from .early import Early
from .screen import Screen
from .seat import OpenClinic
from .undo import Undo

if TYPE_CHECKING:
    from .activity.activity_screen import ActivityScreen
    from .appointments.waiting_room.panel import WaitingPanel
    from .cases.attention_screen import AttentionScreen
    from .patients.patients_screen import PatientsScreen
    from .reports.reports_screen import ReportsScreen
    from .schedules.schedules_screen import SchedulesScreen
    from .settings.settings_screen import SettingsScreen
    from .waitlist.waitlist_screen import WaitlistScreen


class Screens(QObject):
    """Makes the screens, and says where one of them leads.

    Signals:
        day_asked, patient_asked, booking_asked, waiting_asked: A day, or a patient's UUID: a
            person wants to see that, to book for them, to let them wait.
        move_asked: A BoardVisit that is to be taken in hand.
        walk_in_asked: Somebody stands at the counter.
        ring_asked: Whom to ring is to be shown.
        restore_asked: A ReadyCopy is to take the store's place.
        connected: The clinic has a server now.

    Attributes:
        theme, shell: How it looks, and what the frame is filled with.
        undo: Remembers what was done on any of them.
    """

    day_asked = Signal(object)
    patient_asked = Signal(object)
    booking_asked = Signal(object)
    waiting_asked = Signal(object)
    move_asked = Signal(object)
    walk_in_asked = Signal()
    ring_asked = Signal()
    restore_asked = Signal(object)
    connected = Signal()

    def __init__(self, early: Early, choices: Choices, clinic: OpenClinic) -> None:
        super().__init__()
        self.choices, self.clinic = choices, clinic
        self.theme, self.shell = early.theme, early.shell
        self.bus = UiBus(clinic.bus, clinic.who, clinic.desk, self)
        self.clock = ClinicClock(self.bus, self.shell)
        self.undo = Undo(self.bus, self.shell)
        self.board = BoardScreen(self.bus, self.theme, early, choices=choices)
        self.board.said.connect(self.undo.remember)
        self.board.record_asked.connect(self.patient_asked)

    def by_place(self) -> dict[str, Callable[[], Screen]]:
        """How the screen of each place is made."""
        return {
            "board": lambda: self.board,
            "patients": lambda: self.patients,
            "waitlist": lambda: self.waitlist,
            "schedules": lambda: self.schedules,
            "attention": lambda: self.attention,
            "reports": lambda: self.reports,
            "activity": lambda: self.activity,
            "settings": lambda: self.settings,
        }

    @cached_property
    def patients(self) -> "PatientsScreen":
        """Find a patient, and their record."""
        from .patients.patients_screen import PatientsScreen  # noqa: PLC0415 - not before

        screen = PatientsScreen(self.bus, self.theme)
        screen.said.connect(self.undo.remember)
        screen.booking_asked.connect(self.booking_asked)
        screen.waiting_asked.connect(self.waiting_asked)
        screen.day_asked.connect(self.day_asked)
        return screen

    @cached_property
    def waitlist(self) -> "WaitlistScreen":
        """Who waits, and whom to ring."""
        from .waitlist.waitlist_screen import WaitlistScreen  # noqa: PLC0415 - not before

        screen = WaitlistScreen(self.bus, self.theme)
        screen.said.connect(self.undo.remember)
        screen.record_asked.connect(self.patient_asked)
        screen.booking_asked.connect(self.booking_asked)
        screen.day_asked.connect(self.day_asked)
        return screen

    @cached_property
    def waiting_room(self) -> "WaitingPanel":
        """Who is here and who is late, over whatever screen is in front."""
        from .appointments.waiting_room.panel import WaitingPanel  # noqa: PLC0415 - not before

        panel = WaitingPanel(self.bus, self.theme, self.shell.over())
        panel.said.connect(self.undo.remember)
        panel.move_asked.connect(self.move_asked)
        panel.walk_in_asked.connect(self.walk_in_asked)
        panel.record_asked.connect(self.patient_asked)
        panel.chosen.connect(self.board.point_at)
        self.shell.screen_changed.connect(panel.put_away)
        return panel

    @cached_property
    def schedules(self) -> "SchedulesScreen":
        """The week of a provider, and leave."""
        from .schedules.schedules_screen import SchedulesScreen  # noqa: PLC0415 - not before

        screen = SchedulesScreen(self.bus, self.theme)
        screen.said.connect(self.undo.remember)
        return screen

    @cached_property
    def attention(self) -> "AttentionScreen":
        """What needs a decision."""
        from .cases.attention_screen import AttentionScreen  # noqa: PLC0415 - not before

        screen = AttentionScreen(self.bus, self.theme)
        screen.said.connect(self.undo.remember)
        screen.ring_asked.connect(self.ring_asked)
        return screen

    @cached_property
    def reports(self) -> "ReportsScreen":
        """How busy the clinic is, and who did not come."""
        from .reports.reports_screen import ReportsScreen  # noqa: PLC0415 - not before

        screen = ReportsScreen(self.bus, self.theme)
        screen.said.connect(self.undo.remember)
        return screen

    @cached_property
    def activity(self) -> "ActivityScreen":
        """Who did what."""
        from .activity.activity_screen import ActivityScreen  # noqa: PLC0415 - not before

        screen = ActivityScreen(self.bus, self.theme, self.undo)
        screen.said.connect(self.undo.remember)
        screen.record_asked.connect(self.patient_asked)
        return screen

    @cached_property
    def settings(self) -> "SettingsScreen":
        """The clinic, this desk, and how the window looks."""
        from .settings.settings_screen import SettingsScreen  # noqa: PLC0415 - not before

        screen = SettingsScreen(self.bus, self.shell, self.choices, self.clinic)
        screen.said.connect(self.undo.remember)
        screen.restore_asked.connect(self.restore_asked)
        screen.connected.connect(self.connected)
        return screen
