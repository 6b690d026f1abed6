"""What a rule says: in English, and made so that a window can say it in another language.

The command line, JSON and the log read the English sentence. A window reads its form and its parts:
the form is what translators work on, the parts are filled in as they are written there.
"""

import re
from collections.abc import Mapping

COUNT = "%n"  # where the number stands that chooses between one and several, as in Qt
_PLACE = re.compile(r"\{(\w+)(?:[:!]([^{}]*))?\}")


class Sentence(str):
    """An English sentence that knows what it is made of.

    Attributes:
        form: The sentence with {names} where something is filled in.
        parts: What is filled in: names, dates, times, several names, or sentences within it.
        specs: How English writes each part, as ``format`` has it: %H:%M is a time of day.
        number: The one in place of ``%n``, where there is one.
    """

    form: str
    parts: Mapping[str, object]
    specs: Mapping[str, str]
    number: int | None


def said(pattern: str, *, count: int | None = None, **parts: object) -> Sentence:
    """The sentence of a *pattern* such as ``Taken until {end:%H:%M}.``, with its parts filled in.

    Several names in a tuple are listed with commas and an "and".
    """
    text = pattern.format(**{name: _english(part) for name, part in parts.items()})
    sentence = Sentence(text if count is None else text.replace(COUNT, str(count)))
    sentence.form = form_of(pattern)
    sentence.parts, sentence.number = parts, count
    sentence.specs = {name: spec or "" for name, spec in _PLACE.findall(pattern)}
    return sentence


def form_of(pattern: str) -> str:
    """What translators read: without how English writes the parts."""
    return _PLACE.sub(r"{\1}", pattern)


def _english(part: object) -> object:
    if not isinstance(part, tuple):
        return part
    *first, last = map(str, part)
    return f"{', '.join(first)} and {last}" if first else last
