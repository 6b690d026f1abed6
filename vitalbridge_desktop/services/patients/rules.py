"""What makes two patients alike, how record numbers run, and how a line of search is understood."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import Any, Protocol

MAY_LACK = frozenset(
    {
        "sex", "phone", "email", "language", "address", "contact_person", "contact_phone",
        "usual_provider_id",
    }
)  # fmt: skip
LEAST_DIGITS = 3  # emergency numbers have three, and nobody else fewer
EARLIEST_BIRTH = date(1880, 1, 1)
ALIKE = 88.0  # rapidfuzz's ratio of two whole names: about one letter in eight differs
ALIKE_GIVEN = 70.0  # siblings share the longer part of their names
LINE = 8  # the last digits of a phone are the same however the country is dialled

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels: no words, and nothing that is read as a digit
LAST_COUNTED = 999_999

BACKWARDS = "\ue000"  # before a phone's digits in reverse, in the index: no key types it
MISSPELT = 72.0  # rapidfuzz's ratio of two words: Lind and Lund are 75
NEAREST = 8
FUZZY_LETTERS = 3
# Letters that neither FTS5 nor Unicode takes apart into a plain letter and a mark.
SPELLINGS = {
    "ß": "ss",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
}
_SPELT = str.maketrans(SPELLINGS)
_NUMBER = re.compile(r"[+(]*[0-9][0-9()+./-]*")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})(?:[./-]([0-9]{0,4}))?")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2})?)?")
SHORT_YEAR = 2


def could_be_born(day: date, today: date) -> bool:
    """Whether a patient can have this birth date: not in the future, nobody is 150 years old."""
    return EARLIEST_BIRTH <= day <= today


class Person(Protocol):
    """What tells patients apart."""

    @property
    def family_name(self) -> str: ...
    @property
    def given_name(self) -> str: ...
    @property
    def birth_date(self) -> date: ...
    @property
    def phone(self) -> str | None: ...


def likely_same(one: Person, other: Person) -> bool:
    """Whether two records are likely of one patient: by phone, or by birth date and name."""
    same_day = one.birth_date == other.birth_date
    return same_line(one.phone, other.phone) or (same_day and names_alike(one, other))


def names_alike(one: Person, other: Person) -> bool:
    """Whether two names may be one, misspelt or with its parts exchanged."""
    family, given = folded(one.family_name), folded(one.given_name)
    family_too, given_too = folded(other.family_name), folded(other.given_name)
    if {family, given} == {family_too, given_too}:
        return True
    if (sounded(family), sounded(given)) == (sounded(family_too), sounded(given_too)):
        return True
    whole = ratio(f"{family} {given}", f"{family_too} {given_too}")
    return whole >= ALIKE and ratio(given, given_too) >= ALIKE_GIVEN


SOUNDS = (("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("y", "i"), ("v", "w"), ("z", "s"))


def sounded(name: str) -> str:
    """How a folded name sounds, roughly: all spellings of one sound as one letter."""
    for spelling, sound in SOUNDS:
        name = name.replace(spelling, sound)
    silent = re.sub(r"(?<=\w)h", "", name)
    return re.sub(r"(.)\1+", r"\1", silent)


def ratio(one: str, other: str) -> float:
    """How alike two texts are: 100 is equal."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - 65 ms that no start has to wait for

    return fuzz.ratio(one, other)


def digits(phone: str | None) -> str:
    """The digits of a phone number, empty where there is none."""
    return "".join(each for each in phone or "" if each in "0123456789")


def same_line(phone: str | None, other: str | None) -> bool:
    """Whether two numbers reach the same phone, with the country's code or without."""
    one, two = digits(phone), digits(other)
    return one == two != "" or (len(one) >= LINE <= len(two) and one[-LINE:] == two[-LINE:])


def folded(name: str) -> str:
    """A name without case, accents, punctuation and superfluous space."""
    apart = unicodedata.normalize("NFKD", name.translate(_SPELT)).casefold()
    letters = (each if each.isalnum() else " " for each in apart if not unicodedata.combining(each))
    return " ".join("".join(letters).split())


def changes(given: Mapping[str, Any], current: Mapping[str, Any]) -> dict[str, Any]:
    """What of the given values would change something.

    No value says nothing where there must be one, and empties what may be empty.
    """
    said = {f: v for f, v in given.items() if v is not None or f in MAY_LACK}
    return {field: value for field, value in said.items() if current[field] != value}


# ---- record numbers --------------------------------------------------------------------------


def prefixes(desk: str) -> Iterator[str]:
    """The letters before the numbers that this desk gives: three, and one more a million later."""
    number = int.from_bytes(sha256(desk.encode()).digest()[:8], "big")
    letters = "".join(LETTERS[number // len(LETTERS) ** n % len(LETTERS)] for n in range(3))
    yield letters
    yield from (letters + more for more in LETTERS)


def record_number(prefix: str, counter: int) -> str:
    """``KDL-000123``."""
    return f"{prefix}-{counter:06}"


def counted(number: str | None) -> int:
    """The counter of a record number; 0 of none."""
    return 0 if number is None else int(number.partition("-")[2])


# ---- search ----------------------------------------------------------------------------------


class Sought:
    """A line of search, taken apart: each of its words must be found in a patient.

    Attributes:
        names: The words that are parts of names.
    """

    def __init__(self, text: str) -> None:
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
            groups.append(f"({' OR '.join([group, *map(_quoted, others)])})")
        return " AND ".join(groups)

    def _end(self, numbers: list[str]) -> None:
        """Numbers in a row are words of their own, or one phone written with spaces."""
        if not numbers:
            return
        apart = " AND ".join(f"({' OR '.join(_number(each))})" for each in numbers)
        whole = _phone("".join(map(digits, numbers))) if len(numbers) > 1 else []
        self._groups.append(f"({' OR '.join([f'({apart})', *whole])})")
        numbers.clear()


def born_or_reached(birth_date: date, phone: str | None) -> str:
    """What FTS5 is asked for patients born on this day, or reached by this phone."""
    born = f'birth_date : "{birth_date:%Y%m%d}"'
    dialled = digits(phone)
    return f'{born} OR phone : "{BACKWARDS}{dialled[: -LINE - 1 : -1]}"*' if dialled else born


def nearest(word: str, words: Iterable[str]) -> list[str]:
    """The words that may be meant by a misspelt one, the likeliest first."""
    near = {each: ratio(folded(word), folded(each)) for each in words}
    likely = sorted((each for each in near if near[each] >= MISSPELT), key=lambda w: (-near[w], w))
    return likely[:NEAREST]


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
    plain = unicodedata.normalize("NFC", text).translate(_SPELT).replace("’", "'")
    words = plain.replace("\0", " ").replace("(0)", " ").split()
    return [word for word in words if any(map(str.isalnum, word))]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _number(word: str) -> list[str]:
    """A number may begin a phone, a birth date or a record number, or end a phone."""
    return [*_birth_dates(word), *_phone(digits(word))]


def _phone(dialled: str) -> list[str]:
    short = dialled.lstrip("0")
    ends = [dialled[-LINE:]] if len(dialled) > LINE else []
    sought = [f'"{dialled}"*', *(f'"{BACKWARDS}{each[::-1]}"*' for each in (dialled, *ends))]
    return [*sought, f'"{short}"*'] if short not in ("", dialled) else sought


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
