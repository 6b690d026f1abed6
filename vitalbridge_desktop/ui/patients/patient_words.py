"""What a list and a panel say about a patient."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from vitalbridge_desktop.services.appointments.queries import Appointment
from vitalbridge_desktop.services.patients.queries import FoundPatient, PatientName, PatientRecord
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import age, full_day
from vitalbridge_desktop.ui.sides import from_the_left
from vitalbridge_desktop.ui.texts import state_word

tr = Words("patients")
MOST_NAMED = 3  # misspelt names that the note spells out


def full_name(patient: FoundPatient | PatientName | PatientRecord) -> str:
    """Family name first, as a receptionist looks for it."""
    return f"{patient.family_name}, {patient.given_name}"


def born_words(born: date, today: date) -> str:
    """02 Sep 1988 · 38."""
    return f"{full_day(born)} · {age(born, today)}"


def spelling_note(found: Sequence[FoundPatient]) -> str:
    """Which of the names are only like what was typed; empty where none is."""
    names = [tr("“{name}”").format(name=full_name(each)) for each in found if each.misspelt]
    if not names:
        return ""
    if len(names) == 1:
        return tr("{} is spelt differently").format(names[0])
    if len(names) > MOST_NAMED:
        told = tr("{} and %n more are spelt differently", "", len(names) - MOST_NAMED)
        return told.format(listed(names[:MOST_NAMED]))
    told = tr("{} and {} are spelt differently")
    return told.format(listed(names[:-1]), names[-1])


def count_words(
    count: int, milliseconds: int | None, total: int | None = None, *, more: bool
) -> str:
    """How many were found, of how many, and how fast: 5 of 2,000 · 3 ms."""
    every = QLocale().toString(total) if total is not None else ""
    if more:
        found = tr("the first %n", "", count)
        found = tr("{first} of {all}").format(first=found, all=every) if every else found
    elif every:
        found = tr("{n} of {all}").format(n=QLocale().toString(count), all=every)
    else:
        found = tr("%n found", "", count)
    took = "" if milliseconds is None else from_the_left(f"{milliseconds} ms")
    return dotted((found, took))


def visit_state(visit: Appointment) -> str:
    """A visit's state in one word; what the server refused needs a new time."""
    if visit.standing == "rejected" and visit.status == "booked":
        return tr("needs a new time")
    return state_word(visit.status, visit.confirmed).lower()


def name_typed(text: str) -> tuple[str, str]:
    """Family and given name, as a search that found nobody may have meant them.

    A comma stands between them; without one the family name is the first word.
    """
    family, comma, given = (_named(part) for part in text.replace("،", ",").partition(","))
    if not comma:
        family, _, given = family.partition(" ")
    return family, given


def _named(text: str) -> str:
    """The words of a part of a name, without numbers; where no capital was typed, all get one."""
    words = [word for word in text.split() if not any(map(str.isdigit, word))]
    said = " ".join(words)
    return said.title() if said == said.lower() else f"{said[:1].upper()}{said[1:]}"


def sex_words(sex: str) -> str:
    """FHIR's administrative gender in a word."""
    words = {"female": tr("female"), "male": tr("male"), "other": tr("other")}
    return words.get(sex, tr("unknown"))
