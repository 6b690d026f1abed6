"""How the board is looked at is kept on the desk: how large, how fine, by room or by provider."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.ui.appointments.board.geometry import (
    COMPACT_HOUR,
    HIGHEST_HOUR,
    HOUR_HEIGHT,
    LEAST_COLUMN,
    SNUG_COLUMN,
    Grid,
)
from vitalbridge_desktop.ui.appointments.board.layout import Fineness

if TYPE_CHECKING:
    from vitalbridge_desktop.ui.choices import Choices

    from .days_view import DaysView


def fineness_of(prefers: Preferences) -> Fineness:
    """How large the board was last, and how fine its time."""
    height = float(prefers.hour_height or HOUR_HEIGHT)
    return Fineness(
        min(max(height, COMPACT_HOUR), HIGHEST_HOUR),
        SNUG_COLUMN if prefers.narrow else LEAST_COLUMN,
        Grid.of(prefers.grid),
    )


class BoardMemory(QObject):
    """Shows the board as it was last looked at on this desk, and keeps what becomes of that."""

    def __init__(self, choices: "Choices", view: "DaysView") -> None:
        super().__init__(view)
        self._choices, self._view = choices, view
        view.mode.by_room = choices.value.by_room
        if (fineness := fineness_of(choices.value)) != view.board.fineness:
            view.board.set_fineness(fineness)
        view.board.fineness_changed.connect(self._keep)
        view.setup.asked.connect(self._keep)

    @Slot()
    def _keep(self) -> None:
        now = self._view.board.fineness
        height, grid = round(now.hour_height), now.grid
        self._choices.choose(
            hour_height=0 if height == HOUR_HEIGHT else height,
            narrow=now.least_column == SNUG_COLUMN,
            grid=0 if grid == Grid() else grid.cell,
            by_room=self._view.mode.by_room,
        )
