"""Several things in one line, each read from its own side."""

from collections.abc import Iterable

from .language import Words
from .sides import isolated

tr = Words("lists")


def listed(parts: Iterable[str | None]) -> str:
    """One after another, with the comma of the language; what is empty is left out."""
    comma = tr(", ", "between the parts of a list")
    return comma.join(isolated(part) for part in parts if part)


def dotted(parts: Iterable[str | None]) -> str:
    """One after another, with a dot between them; what is empty is left out."""
    return " · ".join(isolated(part) for part in parts if part)
