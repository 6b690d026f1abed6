"""What is stored about patients, how each fact changes it, and what makes them quick to find."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypedColumns,
    bindparam,
    select,
)

from vitalbridge_desktop.kernel.columns import Day, Flag, Id, Json, metadata
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import (
    PatientAlertCleared,
    PatientAlertSet,
    PatientArchived,
    PatientCreated,
    PatientFact,
    PatientMerged,
    PatientRestored,
    PatientUnmerged,
    PatientUpdated,
)
from .rules import SPELLINGS, digits
from .search_line import BACKWARDS


class PatientColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    version: Column[int] = Column(Integer, nullable=False)
    standing: Column[str] = Column(String, nullable=False)
    record_number: Column[str] = Column(String, nullable=False)
    family_name: Column[str] = Column(String, nullable=False)
    given_name: Column[str] = Column(String, nullable=False)
    birth_date: Column[date] = Column(Day, nullable=False)
    sex: Column[str | None] = Column(String)
    phone: Column[str | None] = Column(String)
    phone_digits: Column[str] = Column(String, nullable=False)  # empty: no phone
    email: Column[str | None] = Column(String)
    language: Column[str | None] = Column(String)
    interpreter: Column[bool] = Column(Flag, nullable=False)
    address: Column[str | None] = Column(String)
    contact_person: Column[str | None] = Column(String)
    contact_phone: Column[str | None] = Column(String)
    usual_provider_id: Column[UUID | None] = Column(Id)  # providers' id: never a foreign key
    alert: Column[str | None] = Column(String)
    active: Column[bool] = Column(Flag, nullable=False)
    merged_into: Column[UUID | None] = Column(Id)
    # {field: [id of the fact that changed it last, version that it made]}
    changed: Column[dict[str, Any]] = Column(Json, nullable=False)


patients = Table(
    "patients",
    metadata,
    PatientColumns,
    Index(None, "tenant_id", "family_name", "given_name", "id"),
    Index(None, "tenant_id", "record_number"),
    sqlite_with_rowid=False,
)
_CHANGED = select(patients.c.changed).where(
    patients.c.tenant_id == tenant, patients.c.id == bindparam("patient_id", type_=Id)
)

_ACTIVE = select(patients.c.active).where(
    patients.c.tenant_id == tenant, patients.c.id == bindparam("patient_id", type_=Id)
)
ARCHIVED = "archived"  # among what changed: before it was merged


def apply_created(event: PatientCreated, rows: Rows) -> None:
    rows.put(
        patients,
        id=event.patient_id,
        record_number=event.record_number,
        family_name=event.family_name,
        given_name=event.given_name,
        birth_date=event.birth_date,
        sex=event.sex,
        phone=event.phone,
        phone_digits=digits(event.phone),
        email=event.email,
        language=event.language,
        interpreter=event.interpreter,
        address=event.address,
        contact_person=event.contact_person,
        contact_phone=event.contact_phone,
        usual_provider_id=event.usual_provider_id,
        alert=None,
        active=True,
        merged_into=None,
        changed={},
    )


def apply_updated(event: PatientUpdated, rows: Rows) -> None:
    values: dict[str, Any] = {field: getattr(event, field) for field in event.changed}
    if "phone" in values:
        values["phone_digits"] = digits(event.phone)
    _change(event, rows, *event.changed, **values)


def apply_alert_set(event: PatientAlertSet, rows: Rows) -> None:
    _change(event, rows, "alert", alert=event.text)


def apply_alert_cleared(event: PatientAlertCleared, rows: Rows) -> None:
    _change(event, rows, "alert", alert=None)


def apply_archived(event: PatientArchived, rows: Rows) -> None:
    _change(event, rows, active=False)


def apply_restored(event: PatientRestored, rows: Rows) -> None:
    _change(event, rows, active=True)


def apply_merged(event: PatientMerged, rows: Rows) -> None:
    was = rows.one(_ACTIVE, patient_id=event.patient_id)
    fields = (ARCHIVED,) if was == (False,) else ()  # it is archived again when it is unmerged
    _change(event, rows, *fields, active=False, merged_into=event.into_id)


def apply_unmerged(event: PatientUnmerged, rows: Rows) -> None:
    found = rows.one(_CHANGED, patient_id=event.patient_id)
    archived = found is not None and ARCHIVED in found[0]
    _change(event, rows, forget=ARCHIVED, active=not archived, merged_into=None)


def _change(
    event: PatientFact, rows: Rows, *fields: str, forget: str = "", **values: object
) -> None:
    """Write the values, and for each of *fields* that this fact changed it last."""
    found = rows.one(_CHANGED, patient_id=event.patient_id)
    if found is None:
        return
    last = [str(event.envelope.id), event.envelope.version]
    changed = found[0] | dict.fromkeys(fields, last)
    changed.pop(forget, None)
    standing = event.envelope.standing
    rows.change(patients, id=event.patient_id, changed=changed, standing=standing, **values)


# ---- how patients are found: a projection of the desk alone, kept by the triggers below -------

projection = MetaData()  # apart: these are no tables of the product's schema on the server
_desk_alone = {"projection": True}

patient_search = Table(
    "patient_search",
    projection,
    Column("rowid", Integer),
    Column("patient_search", String),  # what MATCH is asked of
    Column("rank", Integer),
    info=_desk_alone,
)
patient_numbers = Table(
    "patient_numbers",  # FTS5 counts rows; patients have ids
    projection,
    Column("number", Integer, primary_key=True),
    Column("id", Id, unique=True, nullable=False),
    info=_desk_alone,
)
patient_words = Table(
    "patient_words",  # every word of a name once: few, however many patients
    projection,
    Column("number", Integer, primary_key=True),
    Column("tenant_id", Id, nullable=False),
    Column("word", String, nullable=False),
    info=_desk_alone,
)
patient_word_parts = Table(
    "patient_word_parts",
    projection,
    Column("rowid", Integer),
    Column("patient_word_parts", String),
    Column("rank", Integer),
    info=_desk_alone,
)
projections = (patient_search, patient_numbers, patient_words, patient_word_parts)


def _plain(name: str) -> str:
    """SQL: the name without letters that FTS5 would not take apart, and with one apostrophe."""
    for letter, spelling in SPELLINGS.items():
        name = f"replace({name}, '{letter}', '{spelling}')"
    return f"replace({name}, '’', '''')"


def _whole(name: str) -> str:
    """SQL: O'Neill ONeill."""
    whole = f"replace(replace({name}, '''', ''), '-', '')"
    return f"{name} || iif({whole} <> {name}, ' ' || {whole}, '')"


def _birth_date(day: str) -> str:
    """SQL: 19610314 14031961."""
    year, month, date = f"substr({day}, 1, 4)", f"substr({day}, 6, 2)", f"substr({day}, 9, 2)"
    return f"{year} || {month} || {date} || ' ' || {date} || {month} || {year}"


def _phone(dialled: str) -> str:
    """SQL: the digits, again without leading zeros, and backwards for the last ones."""
    backwards = " || ".join(f"substr({dialled}, -{n}, 1)" for n in range(1, 16))
    twice = f"{dialled} || ' ' || ltrim({dialled}, '0') || ' {BACKWARDS}' || {backwards}"
    return f"iif({dialled} = '', '', {twice})"


def _record_number(number: str) -> str:
    """SQL: KDL-000123 KDL-123 KDL000123 KDL123."""
    letters = f"substr({number}, 1, instr({number}, '-') - 1)"
    counter = f"substr({number}, instr({number}, '-') + 1)"
    short = f"ltrim({counter}, '0')"
    return (
        f"{number} || ' ' || {letters} || '-' || {short} || ' ' || "
        f"{letters} || {counter} || ' ' || {letters} || {short}"
    )


_FORGET = (
    "DELETE FROM patient_search "
    "WHERE rowid = (SELECT number FROM patient_numbers WHERE id = old.id);"
)
_LEARN = f"""
INSERT INTO patient_search (rowid, family_name, given_name, birth_date, phone, record_number)
SELECT number, {_whole("family")}, {_whole("given")}, {_birth_date("new.birth_date")},
  {_phone("new.phone_digits")}, {_record_number("new.record_number")}
FROM (SELECT number, {_plain("new.family_name")} AS family, {_plain("new.given_name")} AS given
  FROM patient_numbers WHERE id = new.id);
INSERT INTO patient_words (tenant_id, word)
SELECT DISTINCT new.tenant_id, lower(value) FROM json_each('[' || replace(replace(
  json_quote(new.family_name || ' ' || new.given_name), '-', '","'), ' ', '","') || ']')
WHERE length(value) > 2 AND NOT EXISTS
  (SELECT 1 FROM patient_words WHERE tenant_id = new.tenant_id AND word = lower(value));
"""
_FOUND_BY = ("family_name", "given_name", "birth_date", "phone_digits", "record_number")
_WAS, _IS = (", ".join(f"{row}.{name}" for name in _FOUND_BY) for row in ("old", "new"))
SEARCH_DDL: tuple[str, ...] = (
    "CREATE TABLE patient_numbers (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE)",
    "CREATE TABLE patient_words (number INTEGER PRIMARY KEY, tenant_id BLOB NOT NULL, "
    "word TEXT NOT NULL, UNIQUE (tenant_id, word))",
    "CREATE VIRTUAL TABLE patient_search USING fts5 "
    "(family_name, given_name, birth_date, phone, record_number, content='', "
    "contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    "CREATE VIRTUAL TABLE patient_word_parts USING fts5 "
    "(word, content='', tokenize='trigram remove_diacritics 1')",
    "CREATE TRIGGER patient_words_new AFTER INSERT ON patient_words BEGIN "
    "INSERT INTO patient_word_parts (rowid, word) VALUES (new.number, '^' || new.word || '$'); "
    "END",
    "CREATE TRIGGER patients_new AFTER INSERT ON patients BEGIN "
    f"INSERT INTO patient_numbers (id) VALUES (new.id); {_LEARN} END",
    f"CREATE TRIGGER patients_changed AFTER UPDATE OF {', '.join(_FOUND_BY)} ON patients "
    f"WHEN ({_WAS}) IS NOT ({_IS}) BEGIN {_FORGET} {_LEARN} END",
    "CREATE TRIGGER patients_gone AFTER DELETE ON patients BEGIN "
    f"{_FORGET} DELETE FROM patient_numbers WHERE id = old.id; END",
)
