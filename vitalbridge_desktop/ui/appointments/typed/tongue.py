"""Which words for days and times are understood: those of the window's language come first.

English and German are understood whatever language the window speaks. Weekdays and months bear all
the names that CLDR knows for them in any country of the language.
"""

import re
from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from .plain import folded, joined
from .vocabulary import VOCABULARIES, Hours, Vocabulary

EVERYWHERE = ("en", "de")
FEW = 2  # letters that tell a weekday
SOME = 3  # letters that tell a month, or a part of the day
WEEKDAYS, MONTHS = range(7), range(12)
ARTICLE = "ال"  # it may be left out before an Arabic weekday
FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
Names = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """The words of a few languages, those that come first in the lead.

    Attributes:
        month_leads: Between slashes the month stands before the day.
    """

    weekdays: Names
    months: Names
    near: Mapping[str, int]
    counts: Mapping[str, int]
    parts: Mapping[str, Hours]
    soonest: frozenset[str]
    leads: re.Pattern[str]
    fillers: re.Pattern[str]
    inside: str
    units: tuple[str, str, str]
    after: str
    coming: str
    the: str
    this: str
    month_leads: bool

    def weekday(self, word: str) -> int | None:
        """Which day of the week begins so; Monday is 0."""
        return _first(word.removeprefix(ARTICLE), self.weekdays, FEW)

    def month(self, word: str) -> int | None:
        """Which month begins so; January is 1."""
        found = _first(word, self.months, SOME)
        return None if found is None else found + 1

    def days_ahead(self, word: str, least: int = SOME + 1) -> int | None:
        """How far the day is that a word such as tomorrow begins so."""
        whole = self.near.get(word)
        return _first(word, tuple(self.near.items()), least) if whole is None else whole

    def unfilled(self, words: str) -> str:
        """Without the words that say nothing beside a time."""
        return " ".join(self.fillers.sub(" ", words).split())


def tongue_of(locale: QLocale) -> Tongue:
    """What is understood in a window that writes its dates so."""
    return _tongue(locale.name())


@lru_cache(maxsize=8)
def _tongue(name: str) -> Tongue:
    locale = QLocale(name)
    own = name.partition("_")[0]
    codes = tuple(dict.fromkeys(code for code in (own, *EVERYWHERE) if code in VOCABULARIES))
    spoken = [VOCABULARIES[code] for code in codes]
    return Tongue(
        weekdays=tuple(each for code in codes for each in _weekdays(code)),
        months=tuple(each for code in codes for each in _months(code)),
        near=ChainMap(*(dict(each.near) for each in spoken)),
        counts=ChainMap(*(dict(each.counts) for each in spoken)),
        parts=ChainMap(*(dict(each.parts) for each in spoken)),
        soonest=frozenset({"", *(word for each in spoken for word in each.soonest.split())}),
        leads=re.compile(rf"(?:(?:{_any(spoken, lambda each: each.leads)}) )*"),
        fillers=re.compile(rf"(?<!\w)(?:{_any(spoken, lambda each: each.fillers)})(?!\w)"),
        inside=_any(spoken, lambda each: each.inside),
        units=(
            _any(spoken, lambda each: each.days),
            _any(spoken, lambda each: each.weeks),
            _any(spoken, lambda each: each.months),
        ),
        after=_any(spoken, lambda each: each.after),
        coming=_any(spoken, lambda each: each.coming),
        the=_any(spoken, lambda each: each.the),
        this=_any(spoken, lambda each: each.this),
        month_leads=_month_leads(locale),
    )


def _any(spoken: list[Vocabulary], part: Callable[[Vocabulary], str]) -> str:
    return "|".join(map(part, spoken))


def _weekdays(code: str) -> Iterator[tuple[str, int]]:
    usual = QLocale(code)
    names = [(usual.dayName(day + 1, form), day) for form in FORMS for day in WEEKDAYS]
    for name, day in (*names, *VOCABULARIES[code].weekdays.items()):
        yield folded(name).removeprefix(ARTICLE).rstrip("."), day


def _months(code: str) -> Iterator[tuple[str, int]]:
    """Their names in all countries of the language, those of most countries first."""
    usual = QLocale(code)
    everywhere = QLocale.matchingLocales(
        usual.language(), usual.script(), QLocale.Country.AnyTerritory
    )
    names = dict.fromkeys(
        (locale.monthName(month + 1, form), month)
        for locale in (usual, *everywhere)
        for form in FORMS
        for month in MONTHS
    )
    for name, month in names:
        for spelt in dict.fromkeys((name, name.replace("ä", "ae"))):  # maerz, jaenner
            yield joined(" ".join(folded(spelt).rstrip(".").split())), month


def _first(word: str, names: Names, least: int) -> int | None:
    """What the first name means that begins with *word*."""
    if len(word) < least:
        return None
    return next((meant for name, meant in names if name.startswith(word)), None)


def _month_leads(locale: QLocale) -> bool:
    order = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return 0 <= order.find("M") < order.find("d")
