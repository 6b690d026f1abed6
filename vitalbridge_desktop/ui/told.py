"""What a rule says, in the language of the window, with its names, days and times."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from vitalbridge_desktop.kernel.sentences import Sentence

from .moments import clock, in_words

RULES = "rules"  # the context of all that rules say
UNTOLD = {QLocale.Language.English, QLocale.Language.C}  # in which the rules are written
A_TIME, A_DAY = "%H", "%d"  # of the formats with which English writes a part


def told(message: str) -> str | None:
    """The sentence of a rule as it is said here; None where nobody has told it in this language."""
    form, number = message, None
    if isinstance(message, Sentence):
        form, number = message.form, message.number
    here = QCoreApplication.translate(RULES, form, "", -1 if number is None else number)
    if here == form and QLocale().language() not in UNTOLD:
        return None
    return here.format(**_parts(message)) if isinstance(message, Sentence) else here


def in_words_of(message: str) -> str:
    """The same; as the rule says it where nobody has told it in this language."""
    return told(message) or message


def _parts(sentence: Sentence) -> dict[str, str]:
    return {
        name: _part(part, sentence.specs.get(name, "")) for name, part in sentence.parts.items()
    }


def _part(part: object, spec: str) -> str:
    if isinstance(part, tuple):
        return QLocale().createSeparatedList([_part(each, spec) for each in part])
    if isinstance(part, Sentence):
        return in_words_of(part)
    if isinstance(part, datetime) and A_DAY in spec:
        day = in_words(part.date(), _day_form(spec))
        return f"{day}, {clock(part)}" if A_TIME in spec else day
    if isinstance(part, datetime | time):
        return clock(part)
    return in_words(part, _day_form(spec)) if isinstance(part, date) else str(part)


def _day_form(spec: str) -> str:
    """As Qt has it: the weekday, the name of the month and the year, where English writes them."""
    weekday = "ddd " if "%a" in spec else ""
    month = "MMMM" if "%B" in spec else "MMM"
    return f"{weekday}d {month}{' yyyy' if '%Y' in spec else ''}"
