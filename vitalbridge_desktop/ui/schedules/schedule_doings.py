"""What can be done on the schedules' screen: buttons with their keys, each opening a form."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.theme import Theme

from .desk_forms import DeskForms
from .provider_tabs import ProviderTabs

GAP = 8


class ScheduleDoings(QWidget):
    """A row of buttons that makes room while a form is open.

    What is asked for before the clinic is known is done as soon as it is.

    Attributes:
        buttons: By the name of what they do.
    """

    def __init__(
        self, bus: UiBus, theme: Theme, tabs: ProviderTabs, forms: DeskForms, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._clinic, self._tabs, self._forms = forms.clinic, tabs, forms
        self._theme, self._keys = theme, ScreenKeys(screen)
        self._wanted = ""
        self._acts: dict[str, Callable[[], None]] = {}
        self._row = Flow(GAP, self)
        self.buttons: dict[str, Button] = {}
        may, tr = bus.who.may, self.tr
        for name, words, key, act, needed in (
            ("hours", tr("Edit hours"), "E", self.edit_hours, "set-working-hours"),
            ("day", tr("Another day…"), "D", self.another_day, "add-schedule-exception"),
            ("block", tr("Block time…"), "B", self.block_time, "block-time"),
            ("leave", tr("Ask for leave…"), "L", self.ask_leave, "submit-leave-request"),
            ("sick", tr("Sick today…"), "T", self.sick_today, "submit-leave-request"),
            ("holidays", tr("Closing days…"), "H", self.closing_days, "set-holidays"),
        ):
            if may(needed):
                self._add(name, words, key, act)
        forms.opened.connect(self._on_opened)
        forms.left.connect(self._on_left)

    def keys(self) -> list[tuple[str, str]]:
        """What the buttons do, and their keys."""
        return [(button.text().rstrip("…"), button.hint) for button in self.buttons.values()]

    def do(self, name: str) -> None:
        """Do what a button does; before the clinic is known, as soon as it is."""
        if self._clinic.known() and self._tabs.current() is not None:
            self._acts.get(name, _nothing)()
        else:
            self._wanted = name

    def _add(self, name: str, words: str, key: str, act: Callable[[], None]) -> None:
        self._acts[name] = act
        button = self.buttons[name] = Button(self._theme, words, hint=key)
        button.clicked.connect(act)
        self._row.addWidget(button)
        self._keys.bind(key, act)

    @Slot()
    def edit_hours(self) -> None:
        """Change the hours of the provider that is shown."""
        if "hours" in self.buttons and (who := self._tabs.current()) is not None:
            self._forms.edit_hours(who)

    @Slot()
    def another_day(self) -> None:
        """Say that the provider that is shown works otherwise on a day."""
        if (who := self._tabs.current()) is not None:
            self._forms.another_day(who)

    @Slot()
    def block_time(self) -> None:
        """Keep time free of visits."""
        if (who := self._tabs.current()) is not None:
            people = [(each.id, short_name(each)) for each in self._clinic.active()]
            self._forms.block_time(who, people)

    @Slot()
    def ask_leave(self) -> None:
        """Ask for leave, first of the provider that is shown."""
        people = [(each.id, each.name) for each in self._clinic.active()]
        self._forms.ask_leave(self._tabs.current(), people)

    @Slot()
    def sick_today(self) -> None:
        """Ask who is sick today; the plan for their visits comes up then."""
        people = [(each.id, _by_family(each)) for each in self._clinic.active()]
        self._forms.sick_today(people)

    @Slot()
    def closing_days(self) -> None:
        """Say when the clinic is closed."""
        self._forms.closing_days()

    def catch_up(self) -> None:
        """The clinic is known: do what was asked for before."""
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.do(wanted)

    @Slot()
    def _on_opened(self) -> None:
        self.hide()
        self._keys.set_enabled(False)

    @Slot()
    def _on_left(self) -> None:
        self.show()
        self._keys.set_enabled(True)


def _nothing() -> None:
    """Who may not is offered nothing."""


def _by_family(provider: Provider) -> str:
    """A name that is found by the first letters of the family name."""
    return f"{provider.family_name}, {provider.title or provider.given_name}"
