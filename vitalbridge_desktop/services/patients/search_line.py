"""How a line of search is understood: names, numbers and birth dates, as FTS5 is asked for them."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter
from unicodedata import decimal

from vitalbridge_desktop.kernel.columns import canonical

from .rules import LINE, SPELT, Person, digits, folded, ratio, sounded

BACKWARDS = "\ue000"  # before a phone's digits in reverse, in the index: no key types it
SOUND = "~"  # before the sound of a word, among the keys of words
MISSPELT = 72.0  # rapidfuzz's ratio of two words: Lind and Lund are 75
NEAREST = 12
ONE_SLIP = 1
FUZZY_LETTERS = 3
_NUMBER = re.compile(r"[+(]*[0-9][0-9()+./-]*")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})(?:[./-]([0-9]{0,4}))?")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2})?)?")
SHORT_YEAR = 2


class Sought:
    """A line of search, taken apart: each of its words must be found in a patient.

    Attributes:
        names: The words that are parts of names.
    """

    def __init__(self, text: str, kept: Callable[[str], str] = str) -> None:
        """*kept* says how digits that were dialled as at home begin where they are kept."""
        self._kept = kept
        self._groups: list[str] = []
        self.names: list[str] = []
        numbers: list[str] = []
        for word in [*_words(text)]:
            if _NUMBER.fullmatch(word):
                numbers.append(word)
                continue
            self._end(numbers)
            self.names.append(word)
            self._groups.append(f"{_quoted(word)}*")
        self._end(numbers)

    def tiers(self) -> list[str]:
        """What FTS5 is asked, the best matches first; nothing where nothing is sought."""
        every = " AND ".join(self._groups)
        if not self.names:
            return [every] if every else []
        exactly = " OR ".join(_quoted(each) for each in self.names)
        begins = " OR ".join(f"{_quoted(each)}*" for each in self.names)
        return [
            f"family_name : ({exactly}) AND {every}",
            f"family_name : ({begins}) AND {every}",
            f"given_name : ({begins}) AND {every}",
            every,
        ]

    def misspelt(self, meant: Mapping[str, Iterable[str]]) -> str:
        """What FTS5 is asked when each word may be one of those that were *meant*."""
        spelt = {f"{_quoted(each)}*": each for each in self.names}
        groups = []
        for group in self._groups:
            others = meant.get(spelt.get(group, ""), ())
            groups.append(
                f"({' OR '.join([group, *(_quoted(each.translate(SPELT)) for each in others)])})"
            )
        return " AND ".join(groups)

    def _end(self, numbers: list[str]) -> None:
        """Numbers in a row are words of their own, or one phone written with spaces."""
        if not numbers:
            return
        apart = " AND ".join(f"({' OR '.join(self._number(each))})" for each in numbers)
        whole = self._phone("".join(map(digits, numbers))) if len(numbers) > 1 else []
        self._groups.append(f"({' OR '.join([f'({apart})', *whole])})")
        numbers.clear()

    def _number(self, word: str) -> list[str]:
        """A number may begin a phone, a birth date or a record number, or end a phone."""
        return [*_birth_dates(word), *self._phone(digits(word))]

    def _phone(self, dialled: str) -> list[str]:
        begins = dict.fromkeys((dialled, dialled.lstrip("0"), self._kept(dialled)))
        ends = dict.fromkeys((dialled, dialled[-LINE:]))
        return [
            *(f'"{each}"*' for each in begins if each),
            *(f'"{BACKWARDS}{each[::-1]}"*' for each in ends),
        ]


def born_or_reached(birth_date: date, *phones: str | None) -> str:
    """What FTS5 is asked for patients born on this day, or reached by one of these phones."""
    born = f'birth_date : "{birth_date:%Y%m%d}"'
    ends = (dialled[: -LINE - 1 : -1] for dialled in map(digits, phones) if dialled)
    return " OR ".join((born, *(f'phone : "{BACKWARDS}{end}"*' for end in ends)))


def keys(word: str) -> str:
    """What a misspelt word and one that is meant have in common, as a JSON array.

    Of two words with one letter more, less, exchanged or swapped, one of these is the same.
    """
    plain = folded(word).replace(" ", "")
    shorter = {plain[:n] + plain[n + 1 :] for n in range(len(plain))}
    return canonical(sorted({plain, *shorter, SOUND + sounded(plain)} - {""}))


def nearest(word: str, words: Iterable[str]) -> list[list[str]]:
    """The words that may be meant by a misspelt one, the likeliest first, equal ones together."""
    plain = folded(word)
    near = (
        (_distance(plain, other), -ratio(plain, other), w) for w in words if (other := folded(w))
    )
    likely = sorted(each for each in near if each[0] <= ONE_SLIP or each[1] <= -MISSPELT)
    together = groupby(likely[:NEAREST], key=itemgetter(0))
    return [[each[2] for each in alike] for _, alike in together]


def _distance(one: str, other: str) -> int:
    """How many letters were missed, added, exchanged or swapped; one slip where it sounds alike."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - as rapidfuzz above

    slips = OSA.distance(one, other)
    return min(slips, ONE_SLIP) if sounded(one) == sounded(other) else slips


def nearness(sought: Iterable[str], person: Person) -> float:
    """How near the words of a name come to those sought."""
    words = folded(f"{person.family_name} {person.given_name}").split()
    return sum(max((ratio(folded(s), word) for word in words), default=0.0) for s in sought)


def parts(word: str) -> str:
    """What FTS5 is asked for words that share three letters in a row with this one.

    Its first two letters and its last two count. Nothing for a word too short to be misspelt.
    """
    plain = folded(word).replace(" ", "")
    whole = f"^{plain}$" if len(plain) >= FUZZY_LETTERS else ""
    return " OR ".join(_quoted(whole[n : n + 3]) for n in range(len(whole) - 2))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", text).translate(SPELT).replace("’", "'")
    plain = "".join(str(decimal(each)) if each.isdecimal() else each for each in plain)
    words = plain.replace("\0", " ").replace("(0)", " ").split()
    return [word for word in words if any(map(str.isalnum, word))]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _birth_dates(word: str) -> list[str]:
    """Year first (ISO 8601) or day first; with strokes maybe month first. It may be half typed."""
    if found := _YEAR_FIRST.fullmatch(word):
        orders = [[part for part in found.groups() if part]]
    elif found := _DAY_FIRST.fullmatch(word):
        one, sign, two, year = found.groups()
        years = _years(year)
        orders = [[one, two, *each] for each in years]
        orders += [[two, one, *each] for each in years if sign == "/"]
    else:
        return []
    return [f'birth_date : "{begun}"*' for parts in orders for begun in _begun(parts)]


def _years(year: str | None) -> list[list[str]]:
    if not year:
        return [[]]
    short = len(year) == SHORT_YEAR
    return [[year], ["19" + year], ["20" + year]] if short else [[year]]


def _begun(parts: list[str]) -> list[str]:
    """The digits that a date begins with; a single one at the end may be a whole day or half."""
    *whole, last = parts
    before = "".join(part.zfill(2) for part in whole)
    return [before + each for each in sorted({last, last.zfill(2)})]
