"""Finding patients by what is typed: how it begins, how it sounds, and past a slip of the keys."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field
from sqlalchemy import Integer, String, bindparam, func, or_, select

from vitalbridge_desktop.kernel.columns import Flag
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.messages import Query, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .names import LINE, PatientName, shown
from .phones import home, kept_digits, kept_phone
from .rules import evidence, likely_same
from .search_index import (
    patient_emails,
    patient_numbers,
    patient_search,
    patient_word_keys,
    patient_word_parts,
    patient_words,
)
from .search_line import Sought, born_or_reached, keys, nearest, nearness, parts
from .tables import patients
from .telling_apart import apart

p = patients.c


@dataclass(frozen=True, slots=True)
class FoundPatient:
    """A patient that a search found; *misspelt* where the name is only like what was sought."""

    id: UUID
    family_name: str
    given_name: str
    birth_date: date
    phone: str | None
    record_number: str
    alert: str | None
    misspelt: bool
    usual_provider_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class FoundPatients:
    """Patients that a search found, the likeliest first."""

    patients: tuple[FoundPatient, ...]


class SearchPatients(Query[FoundPatients]):
    """Patients in whom every word begins something: a name, a phone, a birth date, a number.

    A phone is found by its last digits too. Where fewer than *limit* are found, names that are
    spelt nearly so follow.
    """

    text: Annotated[str, Field(max_length=200)]
    limit: Annotated[int, Field(ge=1, le=100)] = 20
    include_archived: bool = False


_FOUND = (
    LINE.join(patient_numbers, patient_numbers.c.id == p.id)
    .join(patient_search, patient_search.c.rowid == patient_numbers.c.number)
    .where(
        patient_search.c.patient_search.match(bindparam("sought", type_=String)),
        p.merged_into.is_(None),
        or_(p.active, bindparam("archived", type_=Flag)),
    )
    .limit(bindparam("most", type_=Integer))
)
_keys = func.json_each(bindparam("keys", type_=String)).table_valued("value")
_WORDS_KEYED = (
    select(patient_words.c.word)
    .join(patient_word_keys, patient_word_keys.c.number == patient_words.c.number)
    .where(
        patient_word_keys.c.tenant_id == tenant,
        patient_word_keys.c.key.in_(select(_keys.c.value)),
    )
)
_WORDS_LIKE = (
    select(patient_words.c.word)
    .join(patient_word_parts, patient_word_parts.c.rowid == patient_words.c.number)
    .where(
        patient_word_parts.c.patient_word_parts.match(bindparam("parts", type_=String)),
        patient_words.c.tenant_id == tenant,
    )
    .order_by(patient_word_parts.c.rank)
    .limit(60)
)
_CHOICE = (
    4  # of each tier so many times the limit are read, in no order, and the first by name kept
)


def search_patients(query: SearchPatients, rows: Rows) -> FoundPatients:
    sought = Sought(query.text, lambda dialled: kept_digits(dialled, home(rows)))
    found: dict[UUID, PatientName] = {}
    for tier in sought.tiers():
        _add(found, sorted(_found(tier, query, rows), key=_name))
        if len(found) >= query.limit:
            break
    exact = len(found)
    if sought.names and exact < query.limit:
        _add(found, _misspelt(sought, query, rows))
    lines = list(found.values())[: query.limit]
    return FoundPatients(
        tuple(_line(shown(each, rows), n >= exact) for n, each in enumerate(lines))
    )


def _add(found: dict[UUID, PatientName], more: Iterable[PatientName]) -> None:
    for each in more:
        found.setdefault(each.id, each)


def _found(sought: str, query: SearchPatients, rows: Rows) -> list[PatientName]:
    most = query.limit * _CHOICE
    found = rows.read(_FOUND, sought=sought, archived=query.include_archived, most=most)
    return [PatientName(*row) for row in found]


def _misspelt(sought: Sought, query: SearchPatients, rows: Rows) -> list[PatientName]:
    meant = {word: nearest(word, _like(word, rows)) for word in sought.names}
    found: dict[UUID, PatientName] = {}
    for further in range(1, 1 + max(map(len, meant.values()))):
        near = {
            word: [w for alike in each[:further] for w in alike] for word, each in meant.items()
        }
        more = _found(sought.misspelt(near), query, rows)
        _add(found, sorted(more, key=lambda each: (-nearness(sought.names, each), *_name(each))))
        if len(found) >= query.limit:
            break
    return list(found.values())


def _like(word: str, rows: Rows) -> set[str]:
    """Words of names that are one slip away; where there is none, those that share some letters."""
    likely = {each for (each,) in rows.read(_WORDS_KEYED, keys=keys(word))}
    shared = "" if likely else parts(word)
    return {each for (each,) in rows.read(_WORDS_LIKE, parts=shared)} if shared else likely


def _name(patient: PatientName) -> tuple[str, str, date]:
    return patient.family_name, patient.given_name, patient.birth_date


def _line(found: PatientName, misspelt: bool) -> FoundPatient:
    return FoundPatient(
        found.id,
        found.family_name,
        found.given_name,
        found.birth_date,
        found.phone,
        found.record_number,
        found.alert,
        misspelt,
        found.usual_provider_id,
    )


@dataclass(frozen=True, slots=True)
class LikelySame:
    """Patients by name who may be one person with another one.

    Attributes:
        evidence: Why, of each of them: birth-date, name, names-alike, phone, email.
    """

    patients: tuple[PatientName, ...]
    evidence: tuple[tuple[str, ...], ...] = ()


class PossibleDuplicates(Query[LikelySame]):
    """Patients who may be the one that is about to be registered, archived ones too.

    Born that day with such a name; or reached by this phone, or by this e-mail however its
    capitals are written. *patient_id* is who is registered already: neither they themselves nor
    whoever was told apart from them are meant.
    """

    family_name: Text
    given_name: Text
    birth_date: date
    phone: str | None = None
    second_phone: str | None = None
    email: str | None = None
    patient_id: UUID | None = None


_WITH_EMAIL = (
    LINE.join(patient_emails, patient_emails.c.id == p.id)
    .where(
        patient_emails.c.tenant_id == tenant,
        patient_emails.c.email == func.lower(bindparam("email", type_=String)),
        p.merged_into.is_(None),
    )
    .limit(bindparam("most", type_=Integer))
)
_CANDIDATES = 500  # born on one day, or behind one phone: more are no evidence


def possible_duplicates(query: PossibleDuplicates, rows: Rows) -> LikelySame:
    for field in ("phone", "second_phone"):
        with suppress(Invalid):  # while it is being typed
            kept = kept_phone(getattr(query, field), rows, field)
            query = query.model_copy(update={field: kept})
    sought = born_or_reached(query.birth_date, query.phone, query.second_phone)
    candidates = rows.read(_FOUND, sought=sought, archived=True, most=_CANDIDATES)
    alike = [each for each in (PatientName(*row) for row in candidates) if likely_same(query, each)]
    written: dict[UUID, PatientName] = {}
    if query.email is not None:
        reached = rows.read(_WITH_EMAIL, email=query.email.strip(), most=_CANDIDATES)
        written = {row[0]: PatientName(*row) for row in reached}
    found = {each.id: each for each in alike} | written
    if query.patient_id is not None:
        for id in (query.patient_id, *apart(query.patient_id, found, rows)):
            found.pop(id, None)
    once = sorted(found.values(), key=_name)
    return LikelySame(
        tuple(shown(each, rows) for each in once),
        tuple((*evidence(query, each), *(("email",) * (each.id in written))) for each in once),
    )
