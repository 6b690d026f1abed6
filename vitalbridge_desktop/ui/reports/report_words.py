"""Numbers and names of the reports in words."""

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QLocale

from vitalbridge_desktop.kernel.time import WEEKDAYS
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import hours_number, hours_words

tr = Words("reports")


class Names:
    """How providers are told apart: by the short name, by the whole one where two share it."""

    def __init__(self, clinic: Clinic, ids: Iterable[UUID]) -> None:
        self._clinic = clinic
        self._shared = Counter(clinic.provider(id) for id in set(ids))

    def __getitem__(self, id: UUID) -> str:
        short = self._clinic.provider(id)
        whole = self._clinic.get(id) if self._shared[short] > 1 else None
        return whole.name if whole is not None else short

    def sorted(self, ids: Iterable[UUID]) -> list[UUID]:
        """The ids by these names."""
        return sorted(ids, key=lambda id: (self[id], str(id)))


def weekday_words(name: str) -> str:
    """A day of the week, short."""
    return QLocale().dayName(WEEKDAYS.index(name) + 1, QLocale.FormatType.ShortFormat)


def lead_words(group: str) -> str:
    """How far ahead, from the name of a group."""
    return {
        "same day": tr("same day"),
        "within a week": tr("within a week"),
        "within a month": tr("within a month"),
        "later": tr("later"),
    }.get(group, group)


def number(count: int) -> str:
    """A count, as the country writes it."""
    return QLocale().toString(count)


def percent_words(share: int | None) -> str:
    """A share."""
    return "–" if share is None else tr("{percent}%").format(percent=number(share))


def minutes_words(minutes: float | None) -> str:
    """A length in minutes."""
    return "–" if minutes is None else tr("{} min").format(number(round(minutes)))


def days_words(days: float | None) -> str:
    """A length in days."""
    if days is None:
        return "–"
    return tr("%Ln days", "", round(days))


def of_hours(booked: int, opened: int) -> str:
    """Booked minutes of open ones, in hours."""
    told = tr("{booked} of {open}", "hours")
    return told.format(booked=hours_number(booked), open=hours_words(opened))


def of_visits(missed: int, visits: int) -> str:
    """So many of so many visits."""
    return tr("{missed} of %Ln visits", "", visits).format(missed=number(missed))
