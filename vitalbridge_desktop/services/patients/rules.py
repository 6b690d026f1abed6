"""What makes two patients alike, and how record numbers run."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import Any, Protocol

MAY_LACK = frozenset(
    {
        "sex", "phone", "email", "language", "address", "contact_person", "contact_phone",
        "usual_provider_id", "second_phone",
    }
)  # fmt: skip
LEAST_DIGITS = 3  # emergency numbers have three, and nobody else fewer
EARLIEST_BIRTH = date(1880, 1, 1)
ALIKE = 88.0  # rapidfuzz's ratio of two whole names: about one letter in eight differs
ALIKE_GIVEN = 70.0  # siblings share the longer part of their names
LINE = 8  # the last digits of a phone are the same however the country is dialled
EXTENSION = ";ext="  # RFC 3966

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
SPELT = str.maketrans(SPELLINGS)
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels: no words, and nothing that is read as a digit
LAST_COUNTED = 999_999


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
    @property
    def second_phone(self) -> str | None: ...


def likely_same(one: Person, other: Person) -> bool:
    """Whether two records are likely of one patient: by phone, or by birth date and name."""
    same_day = one.birth_date == other.birth_date
    return _same_phone(one, other) or (same_day and names_alike(one, other))


def evidence(one: Person, other: Person) -> tuple[str, ...]:
    """What speaks for two records being of one patient, the strongest first."""
    same_name = {folded(one.family_name), folded(one.given_name)} == {
        folded(other.family_name),
        folded(other.given_name),
    }
    said = (
        ("birth-date", one.birth_date == other.birth_date),
        ("name", same_name),
        ("names-alike", not same_name and names_alike(one, other)),
        ("phone", _same_phone(one, other)),
    )
    return tuple(name for name, holds in said if holds)


def _same_phone(one: Person, other: Person) -> bool:
    """Whether one of the phones of each is the same."""
    theirs = (other.phone, other.second_phone)
    return any(same_line(mine, each) for mine in (one.phone, one.second_phone) for each in theirs)


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


SOUNDS = (  # what is written in two ways, and heard as one
    ("ph", "f"), ("th", "t"), ("dt", "t"), ("tz", "s"), ("ck", "k"), ("c", "k"), ("x", "ks"),
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("y", "i"), ("ai", "ei"), ("v", "w"), ("z", "s"),
)  # fmt: skip


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


def line(phone: str | None) -> str:
    """A phone number without its extension, empty where there is none."""
    return (phone or "").partition(EXTENSION)[0]


def digits(phone: str | None) -> str:
    """The digits of a phone number without its extension, empty where there is none."""
    return "".join(each for each in line(phone) if each in "0123456789")


def same_line(phone: str | None, other: str | None) -> bool:
    """Whether two numbers reach the same phone.

    Those with the country's code are compared whole; one without may be dialled in any country.
    """
    one, two = digits(phone), digits(other)
    if one == two != "":
        return True
    whole = line(phone).startswith("+") and line(other).startswith("+")
    return not whole and len(one) >= LINE <= len(two) and one[-LINE:] == two[-LINE:]


def folded(name: str) -> str:
    """A name without case, accents, punctuation and superfluous space."""
    apart = unicodedata.normalize("NFKD", name.translate(SPELT)).casefold()
    letters = (each if each.isalnum() else " " for each in apart if not unicodedata.combining(each))
    return " ".join("".join(letters).split())


def changes(given: Mapping[str, Any], current: Mapping[str, Any]) -> dict[str, Any]:
    """What of the given values would change something.

    No value says nothing where there must be one, and empties what may be empty.
    """
    said = {f: v for f, v in given.items() if v is not None or f in MAY_LACK}
    return {field: value for field, value in said.items() if current[field] != value}


def phones_in_order(first: str | None, second: str | None) -> dict[str, str | None]:
    """A second phone is another one than the first; where there is no first, it is the first."""
    if first is None:
        first, second = second, None
    return {"phone": first, "second_phone": None if second == first else second}


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
