"""What is said about hours while they are edited."""

from datetime import date

from vitalbridge_desktop.services.schedules.queries import Period
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import days_between, in_words

from .hours_editor import HoursEditor

tr = Words("HoursForm")


def period_words(period: Period, today: date) -> str:
    """From when to when hours hold."""
    first, last = period.valid_from, period.valid_to
    if first is None and last is None:
        return tr("Always")
    if last is None and first is not None:
        return tr("From {}").format(in_words(first, "d MMM yyyy"))
    if first is None and last is not None:
        return tr("Until {}").format(in_words(last, "d MMM yyyy"))
    assert first is not None
    assert last is not None
    return days_between(first, last, today)


def hint(editor: HoursEditor) -> str:
    """What is in hand, and what the keys do."""
    hours = f"{editor.draft().minutes() / 60:g}"
    told = tr("{spoken} · {hours} h a week").format(spoken=editor.spoken(), hours=hours)
    keys = tr(
        "Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start"
        " · Alt ←→ both · . steps of {step} min · A alternate weeks · W same from Monday to"
        " Friday · Ctrl C, Ctrl V copies a day · Del"
    )
    parts = [keys.format(step=editor.step)]
    if editor.has_places():
        parts.append(tr("L where"))
    return f"{told}\n{' · '.join(parts)}"


def iso(day: date | None) -> str:
    """A day as it is typed."""
    return day.isoformat() if day else ""
