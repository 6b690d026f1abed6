"""Several things in one line, with the comma of the language."""

from collections.abc import Iterable

from .language import Words

tr = Words("lists")


def listed(parts: Iterable[str | None]) -> str:
    """One after another; what is empty is left out."""
    comma = tr(", ", "between the parts of a list")
    return comma.join(part for part in parts if part)
