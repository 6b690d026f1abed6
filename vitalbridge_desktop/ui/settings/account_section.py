"""The person who sits here: their password, and when the desk locks itself."""

from PySide6.QtWidgets import QSizePolicy

from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.theme import Theme

from .fields import ChoiceField
from .password_form import LetIn, PasswordForm
from .section import Section

PAD = 16
MINUTES = (1, 2, 5, 10, 15, 30, 60)


class AccountSection(Section):
    """Own password and lock.

    Attributes:
        password, lock_after: Its parts.
    """

    def __init__(self, bus: UiBus, theme: Theme, choices: Choices, let_in: LetIn) -> None:
        super().__init__(self.tr("You and this desk"))
        self._choices = choices
        self.password = PasswordForm(bus, theme, self.tr("Your password"), let_in)
        self.password.begin(bus.who.staff_id, bus.who.name)
        self.password.said.connect(self.said)
        never = (0, self.tr("never by itself"))
        self.lock_after = ChoiceField(
            self.tr("Locks when nobody has touched it for"),
            [*((n, self.tr("%n minutes", "", n)) for n in MINUTES), never],
            self.tr("Ctrl L locks at once"),
        )
        self.lock_after.set_value(choices.value.lock_after)
        self.lock_after.edited.connect(self._on_edited)
        if "lock_after" in choices.fixed:
            self.lock_after.fix()
        card = Card(theme, self.tr("Lock"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.addWidget(self.lock_after)
        self.add_part(self.password)
        self.add_part(card)
        self.close_column()

    def _on_edited(self) -> None:
        self._choices.choose(lock_after=self.lock_after.value())
