"""Countries and time zones to choose from, in the words of the window's language."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale

OLD = ("Etc/", "SystemV/", "US/", "posix/", "right/")


@cache
def zones() -> tuple[str, ...]:
    """Every IANA zone that is named after a place, by name."""
    named = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(OLD))
    return tuple(sorted(named))


def countries() -> list[tuple[str, str]]:
    """Every country: its ISO 3166-1 code and its name, by name."""
    found = {}
    for country in QLocale.Country:
        code = QLocale.territoryToCode(country)
        if len(code) == len("DE") and code.isalpha():
            found[code] = QLocale.territoryToString(country)
    return sorted(found.items(), key=lambda pair: pair[1])


def country_here() -> str | None:
    """The system's country, where it says one."""
    here = QLocale.system().territory()
    code = QLocale.territoryToCode(here)
    return code if code.isalpha() and len(code) == len("DE") else None
