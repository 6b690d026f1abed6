"""The window as it can be shown before the clinic is loaded: its parts, and today as it was kept.

This module and all that it imports know nothing but Qt and the kernel's plain parts.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.shipped import shipped

from .appointments.board.day_board import DayBoardWidget
from .appointments.board.kept_day import KeptDay
from .appointments.calendar.controls import DayControls
from .appointments.calendar.memory import fineness_of
from .places import places
from .shell import Shell
from .theme import Scheme, Theme


class Early:
    """The window's parts, made one by one so that the window answers in between.

    Attributes:
        theme, shell: How everything looks, and what the frame is filled with.
        board, day_controls: Today; the board's screen takes both over.
    """

    theme: Theme
    shell: Shell
    board: DayBoardWidget
    day_controls: DayControls

    def __init__(self, qt: QApplication, prefers: Preferences) -> None:
        self._qt, self._prefers = qt, prefers

    def made(self) -> "Early":
        """All of it at once."""
        for _ in self.steps():
            pass
        return self

    def steps(self) -> Iterator[None]:
        """Make a part more with each step."""
        self.theme = Theme(self._qt, shipped("resources"), Scheme(self._prefers.scheme))
        yield
        self.shell = Shell(self.theme, self._prefers.shortcuts)
        self.shell.add_places(places())
        yield
        self.board = DayBoardWidget(self.theme)
        self.board.set_fineness(fineness_of(self._prefers))
        yield
        self.day_controls = DayControls(self.theme)

    def show_day(self, kept: KeptDay) -> None:
        """Show a day before anything can be done with it."""
        self.board.set_picture(kept.picture)
        self.day_controls.show_state("day", kept.picture.day, kept.picture.day)
        self.shell.sidebar.show_person(*kept.person)
        self.shell.strip.set_place(kept.place)
        self.shell.show_early(self.board, self.day_controls)
