"""Why a time is closed, in the language of the window.

The rules say it in English, with times and names in it; the same sentences are told here, by their
shape. One that has no words yet is shown as the rules say it.
"""

import re
from datetime import time

from PySide6.QtCore import QT_TRANSLATE_NOOP

from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import clock

tr = Words("reasons")
SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("reasons", "Booked from {start} to {end}: {name}."),
    QT_TRANSLATE_NOOP("reasons", "Too close to the visit from {start} to {end}."),
    QT_TRANSLATE_NOOP("reasons", "The patient has a visit from {start} to {end}."),
    QT_TRANSLATE_NOOP("reasons", "{name} is in use until {end}: {whom}."),
    QT_TRANSLATE_NOOP("reasons", "{name} does not have {what}, which this visit needs."),
    QT_TRANSLATE_NOOP("reasons", "All rooms with {what} are taken then."),
    QT_TRANSLATE_NOOP("reasons", "All rooms are taken then."),
    QT_TRANSLATE_NOOP("reasons", "No room in use has {what}."),
    QT_TRANSLATE_NOOP("reasons", "The provider is taken from {start} to {end}."),
    QT_TRANSLATE_NOOP("reasons", "The room is taken from {start} to {end}."),
    QT_TRANSLATE_NOOP("reasons", "The patient is taken from {start} to {end}."),
    QT_TRANSLATE_NOOP("reasons", "The room is held until {end}."),
    QT_TRANSLATE_NOOP("reasons", "{name} is held until {end}."),
    QT_TRANSLATE_NOOP("reasons", "Held until {end}."),
    QT_TRANSLATE_NOOP("reasons", "{name} sees patients no more."),
    QT_TRANSLATE_NOOP("reasons", "{name} is out of use."),
    QT_TRANSLATE_NOOP("reasons", "{name} is not at {place}."),
    QT_TRANSLATE_NOOP("reasons", "Blocked until {end}: {label}."),
    QT_TRANSLATE_NOOP("reasons", "The clinic is closed: {label}."),
    QT_TRANSLATE_NOOP("reasons", "That day is over."),
    QT_TRANSLATE_NOOP("reasons", "The clinic books at most {count} days ahead."),
    QT_TRANSLATE_NOOP("reasons", "The clinic wants to know {count} minutes ahead."),
)
_CLOCK = re.compile(r"(\d\d):(\d\d)")


def _shape(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", sentence)
    told = [re.escape(part) if at % 2 == 0 else f"(?P<{part}>.+?)" for at, part in enumerate(parts)]
    return re.compile("".join(told))


_SHAPES = [(str(sentence), _shape(str(sentence))) for sentence in SENTENCES]


def reason_words(message: str) -> str:
    """A reason as somebody at this desk would say it."""
    for sentence, shape in _SHAPES:
        if found := shape.fullmatch(message):
            said = {name: _said(part) for name, part in found.groupdict().items()}
            return tr(sentence).format(**said)
    return message


def _said(part: str) -> str:
    at = _CLOCK.fullmatch(part)
    return clock(time(int(at[1]), int(at[2]))) if at else part
