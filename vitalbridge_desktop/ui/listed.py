"""Several things in one line, each read from its own side."""

from collections.abc import Iterable

from .language import Words
from .sides import isolated, read_from_the_start

tr = Words("lists")


def listed(parts: Iterable[str | None]) -> str:
    """One after another, with the comma of the language; what is empty is left out."""
    return _joined(parts, tr(", ", "between the parts of a list"))


def dotted(parts: Iterable[str | None]) -> str:
    """One after another, with a dot between them; what is empty is left out."""
    return _joined(parts, " · ")


def _joined(parts: Iterable[str | None], between: str) -> str:
    said = [isolated(part) for part in parts if part]
    return read_from_the_start(between.join(said)) if len(said) > 1 else "".join(said)
