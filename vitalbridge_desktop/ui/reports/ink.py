"""What charts are painted with: the same on a screen and on paper."""

from dataclasses import dataclass

from vitalbridge_desktop.ui.colours import LIGHT, Colours
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.theme import Size, Theme, Weight


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and letters of a chart; on paper always those of the day."""

    colours: Colours
    plain: Letters
    strong: Letters
    small: Letters


def ink_of(theme: Theme, *, paper: bool = False) -> Ink:
    """The ink for the window as it is now, or for *paper*."""
    return Ink(
        LIGHT if paper else theme.colours,
        Letters(theme.font(Size.note, tabular=True)),
        Letters(theme.font(Size.note, Weight.strong, tabular=True)),
        Letters(theme.font(Size.small, tabular=True)),
    )
