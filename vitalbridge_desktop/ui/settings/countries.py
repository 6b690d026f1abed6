"""Countries and time zones to choose from, in the words of the window's language."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QCollator, QLocale

from .country_names import NAMES, country_words

OLD = ("Etc/", "SystemV/", "US/", "posix/", "right/")


@cache
def zones() -> tuple[str, ...]:
    """Every IANA zone that is named after a place, by name."""
    named = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(OLD))
    return tuple(sorted(named))


def countries() -> list[tuple[str, str]]:
    """Every country: its ISO 3166-1 code and its name, in the order of the language's letters."""
    order = QCollator(QLocale())
    found = [(code, country_words(code)) for code in NAMES]
    return sorted(found, key=lambda pair: order.sortKey(pair[1]))


def country_here() -> str | None:
    """The system's country, where it says one."""
    here = QLocale.system().territory()
    code = QLocale.territoryToCode(here)
    return code if code in NAMES else None
