"""A whole booking said in one line: okaf tue 9 follow-up pham. Pure functions on plain values.

The parts may come in any order. What is no doctor, no kind of visit, no length and no time is who
it is for; "dr", "with" and "for" settle who is meant where a name is both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from vitalbridge_desktop.services.appointments.queries import VisitType
from vitalbridge_desktop.services.providers.queries import Provider

from .days import Said
from .line_words import ANYONE, DOCTOR, DROPPED, HANGING, MINUTES, PATIENT, same_kinds
from .plain import folded as without_accents
from .plain import plain
from .tongue import tongue_of
from .when import When, day_and_hour, understood

FEW = 3  # letters that tell a name or a kind of visit
STEM = 6  # letters that cardiology and cardiologist share
WIDEST = 8  # words that say when: "el martes a las 9 de la mañana"
PHRASE = 5  # words of the longest phrase: le plus tôt possible
LONGEST = 24 * 60  # minutes
FAR = timedelta(days=3 * 365)  # a date further off is somebody's birthday
_MINUTES = re.compile(MINUTES)
_HALF_OF_DAY = re.compile(r"(?<=\d)\s+(?=[ap]m\b)")
_COMMA = re.compile("[,،]")
_LETTERS = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class LineMeaning:
    """What a line says; a part that several things may be meant by names all of them.

    Attributes:
        providers: Who may be meant; empty where nobody in particular is.
        specialty: Anybody of it is meant.
        when: None where nothing is said of it, or *when_words* mean nothing.
        patient: The words that are left, to look the patient up with.
    """

    providers: tuple[Provider, ...] = ()
    specialty: str | None = None
    visit_types: tuple[VisitType, ...] = ()
    minutes: int | None = None
    when: When | None = None
    when_words: str = ""
    patient: str = ""


@dataclass(slots=True)
class _Line:
    """The words of a line, and which of them are spoken for."""

    words: list[str]
    now: datetime
    locale: QLocale
    taken: set[int] = field(default_factory=set)

    def free(self) -> Iterator[tuple[int, str]]:
        return ((at, word) for at, word in enumerate(self.words) if at not in self.taken)

    def windows(self, most: int) -> Iterator[range]:
        """Stretches of words that are free, the widest first, from left to right."""
        for wide in range(min(most, len(self.words)), 0, -1):
            for first in range(len(self.words) - wide + 1):
                window = range(first, first + wide)
                if self.taken.isdisjoint(window):
                    yield window

    @property
    def said(self) -> Said:
        """The day on which it is said, and the words that are understood."""
        return Said(self.now.date(), tongue_of(self.locale))

    def say(self, window: range) -> str:
        return " ".join(self.words[at] for at in window)


def line_meaning(
    text: str,
    providers: Sequence[Provider],
    types: Sequence[VisitType],
    now: datetime,
    locale: QLocale,
) -> LineMeaning:
    """What is said, among the clinic's doctors and kinds of visit.

    *now* is the clinic's wall time; the words of the window's *locale* come first.
    """
    words = _HALF_OF_DAY.sub("", _COMMA.sub(" ", text.casefold())).split()
    line = _Line(words, now, locale)
    patients = _marked_patient(line)
    line.taken |= patients
    minutes = _minutes(line)
    named, specialty = _marked_doctor(line, providers)
    when, when_words = _when(line)
    kinds = _kinds(line, [each for each in types if each.active])
    if not named and specialty is None:
        named, specialty = _whom(line, providers)
    left = patients | {
        at for at, word in line.free() if not DROPPED & {word, without_accents(word)}
    }
    return LineMeaning(
        providers=named,
        specialty=specialty,
        visit_types=kinds,
        minutes=minutes,
        when=when,
        when_words=when_words,
        patient=" ".join(line.words[at] for at in sorted(left)),
    )


def folded(text: str) -> str:
    """The letters and figures of *text* alone, small, without accents."""
    return _LETTERS.sub("", without_accents(text))


def _marked_patient(line: _Line) -> set[int]:
    """The word behind "for" is who it is for, whatever else it could be."""
    found = set()
    for at, word in enumerate(line.words[:-1]):
        if without_accents(word) in PATIENT:
            line.taken.add(at)
            found.add(at + 1)
    return found


def _minutes(line: _Line) -> int | None:
    for window in line.windows(2):
        said = _MINUTES.fullmatch(without_accents(line.say(window)))
        if said is not None and 1 <= int(said[1]) <= LONGEST:
            line.taken.update(window)
            return int(said[1])
    return None


# ---- with whom --------------------------------------------------------------------------------


def _marked_doctor(
    line: _Line, providers: Sequence[Provider]
) -> tuple[tuple[Provider, ...], str | None]:
    for at, word in list(line.free())[:-1]:
        if without_accents(word).rstrip(".") not in DOCTOR or at + 1 in line.taken:
            continue
        nobody = without_accents(line.words[at + 1]) in ANYONE
        found = () if nobody else _called(line.words[at + 1], providers, 1)
        special = None if nobody or found else _specialty(line.words[at + 1], providers)
        if found or special or nobody:
            line.taken |= {at, at + 1}
            _take_given_name(line, at + 1, found)
            return found, special
    return (), None


def _whom(line: _Line, providers: Sequence[Provider]) -> tuple[tuple[Provider, ...], str | None]:
    for at, word in line.free():
        if without_accents(word) in ANYONE:
            line.taken.add(at)
            return (), None
        found = _called(word, providers, FEW)
        special = None if found else _specialty(word, providers)
        if found or special:
            line.taken.add(at)
            _take_given_name(line, at, found)
            return found, special
    return (), None


def _called(word: str, providers: Sequence[Provider], least: int) -> tuple[Provider, ...]:
    """Those whose family name begins so; those of exactly that name alone, where there are any."""
    sought = folded(word)
    if len(sought) < least:
        return ()
    exact = tuple(each for each in providers if folded(each.family_name) == sought)
    return exact or tuple(
        each
        for each in providers
        if any(folded(part).startswith(sought) for part in _parts(each.family_name))
    )


def _parts(name: str) -> list[str]:
    return [name, *re.split(r"[\s-]", name)]


def _take_given_name(line: _Line, at: int, found: tuple[Provider, ...]) -> None:
    """A given name beside the family name belongs to the doctor, not to the patient."""
    for beside in (at - 1, at + 1):
        if len(found) == 1 and 0 <= beside < len(line.words) and beside not in line.taken:
            word = folded(line.words[beside])
            if word and folded(found[0].given_name) == word:
                line.taken.add(beside)
                return


def _specialty(word: str, providers: Sequence[Provider]) -> str | None:
    sought = folded(word)
    for each in providers:
        special = folded(each.specialty or "")
        begun = len(sought) > FEW and special.startswith(sought)
        if begun or (len(sought) > STEM and special[:STEM] == sought[:STEM]):
            return each.specialty
    return None


# ---- what --------------------------------------------------------------------------------------


def _kinds(line: _Line, types: Sequence[VisitType]) -> tuple[VisitType, ...]:
    for window in line.windows(FEW):
        sought = folded(line.say(window))
        if len(sought) < FEW:
            continue
        exact = tuple(each for each in types if folded(each.name) == sought)
        begun = tuple(each for each in types if _begins(each.name, sought))
        if found := exact or begun or _called_elsewhere(types, sought):
            line.taken.update(window)
            return found
    return ()


def _begins(name: str, sought: str) -> bool:
    return any(folded(part).startswith(sought) for part in (name, *name.split()))


def _called_elsewhere(types: Sequence[VisitType], sought: str) -> tuple[VisitType, ...]:
    """Kinds whose name means the same in another language: suivi finds Follow-up."""
    names = same_kinds(sought)
    return tuple(
        each for each in types if any(folded(each.name).startswith(name) for name in names)
    )


# ---- when --------------------------------------------------------------------------------------


def _when(line: _Line) -> tuple[When | None, str]:
    """The day and the time, beside each other or apart: 9 follow-up tue."""
    day = _first(line, wants_day=True)
    said = line.say(day) if day else ""
    if day is None or _hour_of(said, line) is None:
        hour = _first(line, wants_day=False)
        both = f"{said} {line.say(hour)}".strip() if hour else said
        if hour is not None and understood(both, line.now, line.locale) is not None:
            line.taken.update(hour)
            said = both
    if not said:
        said = _soonest(line)
    return (understood(said, line.now, line.locale), said) if said else (None, "")


def _first(line: _Line, *, wants_day: bool) -> range | None:
    for window in line.windows(WIDEST):
        if without_accents(line.words[window[-1]]) in HANGING:
            continue
        said = line.say(window)
        found = day_and_hour(plain(said), line.said)
        if found is None or found == (None, None) or (found[0] is not None) != wants_day:
            continue
        when = understood(said, line.now, line.locale)
        if when is not None and when.since - line.now < FAR:
            if wants_day:
                line.taken.update(window)
            return window
    return None


def _hour_of(said: str, line: _Line) -> object:
    found = day_and_hour(plain(said), line.said)
    return found[1] if found else None


def _soonest(line: _Line) -> str:
    """Words for as soon as can be; a phrase of several, such as cuanto antes, too."""
    soonest = line.said.tongue.soonest - ANYONE
    for window in line.windows(PHRASE):
        said = line.say(window)
        if plain(said) in soonest:
            line.taken.update(window)
            return said
    return ""
