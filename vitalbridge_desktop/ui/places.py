"""The places of the navigation, in their order: known before any of their screens is loaded."""

from typing import NamedTuple

from .language import Words

tr = Words("places")


class PlaceWords(NamedTuple):
    """One place: its name in the program, and title, icon and key for a person."""

    name: str
    title: str
    icon: str
    keys: str


def places() -> tuple[PlaceWords, ...]:
    """All places, from top to bottom."""
    return (
        PlaceWords("board", tr("Board"), "calendar", "F1"),
        PlaceWords("patients", tr("Patients"), "users", "F2"),
        PlaceWords("waitlist", tr("Waitlist"), "list-todo", "F3"),
        PlaceWords("schedules", tr("Schedules & leave"), "clock", "F4"),
        PlaceWords("attention", tr("Attention"), "bell", "F5"),
        PlaceWords("reports", tr("Reports"), "chart-column", "F6"),
        PlaceWords("activity", tr("Activity"), "activity", "F7"),
        PlaceWords("settings", tr("Settings"), "settings", "F9"),
    )
