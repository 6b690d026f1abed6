"""How providers' names are shown and compared, and what may be said of them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

MAY_LACK = frozenset({"title", "specialty", "colour"})

# Letters of Latin scripts that Unicode does not take apart into a plain letter and a mark.
_WHOLE = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_WORD = re.compile(r"[^\W_]+")


def display_name(title: str | None, given_name: str, family_name: str) -> str:
    """How the clinic speaks of them: ``Dr. Ada Lindqvist``."""
    return " ".join(part for part in (title, given_name, family_name) if part)


def words(text: str) -> list[str]:
    """The words of a text without case, accents and punctuation."""
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_WHOLE)
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    return _WORD.findall(plain)


def matches(sought: Iterable[str], *texts: str | None) -> bool:
    """Whether each sought word begins a word of one of the texts."""
    there = [word for text in texts if text for word in words(text)]
    return all(any(word.startswith(each) for word in there) for each in sought)


def changes(given: Mapping[str, Any], current: Mapping[str, Any]) -> dict[str, Any]:
    """What of the given values would change something.

    No value says nothing where there must be one, and empties what may be empty.
    """
    said = {f: v for f, v in given.items() if v is not None or f in MAY_LACK}
    return {field: value for field, value in said.items() if current[field] != value}
