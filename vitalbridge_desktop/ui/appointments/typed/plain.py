"""What is typed, made plain: small letters without accents, figures 0 to 9, phrases as one word."""

import re
import unicodedata

from .vocabulary import AM, JOINED, PM

_LETTERS = str.maketrans(
    {
        "ة": "\N{ARABIC LETTER HEH}",
        "ى": "ي",
        "ٱ": "\N{ARABIC LETTER ALEF}",
        "ء": None,  # أ, إ, آ, ؤ and ئ come apart into a letter and a mark
        "ـ": None,
        **dict.fromkeys("\u200e\u200f\u061c\u2066\u2067\u2068\u2069"),  # marks of direction
    }
)
_SEPARATORS = re.compile(r"[,;،؛\"“”„«»'’]")
_HOURS = re.compile(r"(?<=\d) ?(?:heures?|horas?|hrs?|hs|h|uhr)(?: ?(?=\d\d(?!\d| ?min))|(?!\w))")
_HALVES = (
    (re.compile(rf"(?<=\d)h? ?(?:{AM})(?!\w)"), "am"),
    (re.compile(rf"(?<=\d)h? ?(?:{PM})(?!\w)"), "pm"),
)


def folded(text: str) -> str:
    """Small letters without accents, vowel signs and hamza; any digits as 0 to 9."""
    apart = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each
        for each in apart
        if not unicodedata.combining(each)
    ).translate(_LETTERS)


def plain(text: str) -> str:
    """The words in folded letters, one space between them.

    "9 a.m." and "9 du matin" become "9am", "9 h 30" becomes "9h30"; a phrase that means one thing,
    such as "day after tomorrow", becomes one word.
    """
    words = " ".join(_SEPARATORS.sub(" ", folded(text)).split())
    for half, word in _HALVES:
        words = half.sub(word, words)
    words = _HOURS.sub("h", words)
    return _PHRASES.sub(lambda found: joined(found[0]), words)


def joined(phrase: str) -> str:
    """A phrase as one word."""
    return phrase.replace(" ", "").replace("-", "")


def _phrases() -> re.Pattern[str]:
    longest = sorted(map(folded, JOINED), key=len, reverse=True)
    told = "|".join(re.escape(each).replace(r"\ ", "[ -]") for each in longest)
    return re.compile(rf"(?<!\w)(?:{told})(?!\w)")


_PHRASES = _phrases()
