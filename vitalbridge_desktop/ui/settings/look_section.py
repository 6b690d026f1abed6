"""How the window looks on this desk: language, colours and size."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from vitalbridge_desktop.preferences import SCALES, SYSTEM
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.language import LANGUAGES
from vitalbridge_desktop.ui.theme import Theme

from .fields import ChoiceField
from .section import Section

PAD, GAP = 16, 12


class LookSection(Section):
    """What is chosen holds at once, on this desk alone.

    Attributes:
        fields: Each choice, by the name of the preference.
    """

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__(
            self.tr("Appearance and language"),
            self.tr("These belong to this desk; others are not changed by them."),
        )
        self._choices = choices
        self.fields = self._offered()
        card = Card(theme, self.tr("This desk’s window"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for at, (name, field) in enumerate(self.fields.items()):
            field.set_value(getattr(choices.value, name))
            field.edited.connect(lambda name=name: self._on_edited(name))
            if name in choices.fixed:
                field.fix()
            grid.addWidget(field, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        card.body.addLayout(grid)
        self.add_part(card)
        self.close_column()
        choices.changed.connect(self._follow)

    def _offered(self) -> dict[str, ChoiceField]:
        tr = self.tr
        follow = (SYSTEM, tr("As the system"))
        return {
            "language": ChoiceField(tr("Language"), [follow, *LANGUAGES.items()]),
            "scheme": ChoiceField(
                tr("Colours"),
                [
                    follow,
                    ("light", tr("Light")),
                    ("dark", tr("Dark")),
                    ("contrast", tr("High contrast")),
                ],
            ),
            "scale": ChoiceField(
                tr("Size"),
                [(scale, tr("{percent}%").format(percent=scale)) for scale in SCALES],
                tr("from the next start on"),
            ),
        }

    @Slot()
    def _follow(self) -> None:
        """Something was chosen elsewhere too."""
        for name, field in self.fields.items():
            if field.value() != getattr(self._choices.value, name):
                field.set_value(getattr(self._choices.value, name))

    def _on_edited(self, name: str) -> None:
        self._choices.choose(**{name: self.fields[name].value()})
