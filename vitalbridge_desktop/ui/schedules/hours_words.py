"""What is said about hours while they are edited."""

from datetime import date

from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import hours_words

from .hours_editor import HoursEditor

tr = Words("HoursForm")


def hint(editor: HoursEditor) -> str:
    """What is in hand, and what the keys do."""
    a_week = tr("{} a week", "hours").format(hours_words(editor.draft().minutes()))
    told = dotted((editor.spoken(), a_week))
    keys = tr(
        "Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start"
        " · Alt ←→ both · . steps of {step} min · A alternate weeks · S an hour off · W same from"
        " Monday to Friday · Ctrl C, Ctrl V copies a day · Del"
    )
    parts = [keys.format(step=editor.step)]
    if editor.has_places():
        parts.append(tr("L where"))
    return f"{told}\n{' · '.join(parts)}"


def iso(day: date | None) -> str:
    """A day as it is typed."""
    return day.isoformat() if day else ""
