"""Settings: subjects at the side, the chosen one beside them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget

from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.seat import OpenClinic
from vitalbridge_desktop.ui.shell import Shell

from .account_section import AccountSection
from .backup_section import BackupSection
from .clinic_section import ClinicSection
from .desk_section import DeskSection
from .keys_section import KeysSection
from .look_section import LookSection
from .places import LocationRoster, RoomRoster
from .providers import ProviderRoster
from .roster import Roster
from .section import Section
from .staff import StaffRoster
from .visit_types import VisitTypeRoster

SUBJECTS_WIDTH, SUBJECT = 210, 35


class SettingsScreen(Screen):
    """The clinic, what belongs to it, this desk, and how the window looks.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
        connected: The clinic has a server from now on.
        restore_asked: A ReadyCopy is to take the store's place.

    Attributes:
        subjects: The list at the side.
    """

    said = Signal(str, object)
    connected = Signal()
    restore_asked = Signal(object)

    def __init__(self, bus: UiBus, shell: Shell, choices: Choices, seat: OpenClinic) -> None:
        super().__init__()
        self._bus, self._shell, self._choices, self._seat = bus, shell, choices, seat
        self._theme = shell.theme
        self.subjects = QListWidget()
        self.subjects.setObjectName("subjects")
        self.subjects.setAccessibleName(self.tr("Subjects of the settings"))
        self.subjects.setFixedWidth(SUBJECTS_WIDTH)
        self._stack = QStackedWidget()
        self._making = self._sections()
        self._made: dict[int, Section] = {}
        for title, _ in self._making:
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, SUBJECT))
            self.subjects.addItem(item)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.subjects)
        row.addWidget(self._stack, 1)
        self.subjects.currentRowChanged.connect(self._show)
        self.subjects.setCurrentRow(0)

    def keys(self) -> list[tuple[str, str]]:
        tr = self.tr
        return [(tr("Another page"), "↑ ↓"), (tr("Into the page, and on"), "Tab")]

    def enter(self) -> None:
        self.section().enter()
        self.subjects.setFocus()

    def section(self) -> Section:
        """The page in front."""
        return self._made[self.subjects.currentRow()]

    def go_to(self, title: str) -> Section:
        """Bring a page to the front, by its title."""
        found = self.subjects.findItems(title, Qt.MatchFlag.MatchExactly)
        self.subjects.setCurrentItem(found[0])
        return self.section()

    def titles(self) -> list[str]:
        """What there are settings of."""
        return [title for title, _ in self._making]

    def _sections(self) -> list[tuple[str, Callable[[], Section]]]:
        bus, theme, tr = self._bus, self._theme, self.tr
        seat, choices = self._seat, self._choices
        made: list[tuple[str, Callable[[], Section]]] = [
            (tr("You and this desk"), lambda: AccountSection(bus, theme, choices, seat.let_in)),
            (tr("Appearance and language"), lambda: LookSection(theme, choices)),
            (tr("Keys"), lambda: KeysSection(theme, self._shell.shortcuts)),
            (tr("Clinic"), lambda: ClinicSection(bus, theme)),
            (tr("Locations and rooms"), self._places),
            (tr("Visit types"), lambda: self._rosters(VisitTypeRoster(bus, theme))),
            (tr("Providers"), lambda: self._rosters(ProviderRoster(bus, theme))),
        ]
        if bus.who.may("list-staff"):
            made.append((tr("Accounts"), self._staff))
        made.append((tr("Desk and server"), self._desk))
        made.append((tr("Backup"), self._backup))
        return made

    def _places(self) -> Section:
        bus, theme = self._bus, self._theme
        return self._rosters(LocationRoster(bus, theme), RoomRoster(bus, theme))

    def _staff(self) -> Section:
        return self._rosters(StaffRoster(self._bus, self._theme, self._seat.let_in))

    def _rosters(self, *rosters: Roster[Any, Any]) -> Section:
        section = Section("")
        for roster in rosters:
            roster.said.connect(section.said)
            section.add_part(roster)
        section.close_column()
        return section

    def _desk(self) -> Section:
        section = DeskSection(self._bus, self._theme, self._seat)
        section.connected.connect(self.connected)
        return section

    def _backup(self) -> Section:
        section = BackupSection(self._theme, self._seat)
        section.restore_asked.connect(self.restore_asked)
        return section

    @Slot(int)
    def _show(self, at: int) -> None:
        if at not in self._made:
            title, make = self._making[at]
            section = self._made[at] = make()
            section.setAccessibleName(title)
            section.said.connect(self.said)
            self._stack.addWidget(section)
        self._stack.setCurrentWidget(self._made[at])
        self._made[at].enter()
