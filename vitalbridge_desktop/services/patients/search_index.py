"""How patients are found: a projection of the desk alone, kept by triggers of its store.

Whole words are found by FTS5. A word that is misspelt shares a key with those that may be meant:
each word is kept under itself, under itself without each of its letters, and under its sound.
"""

from sqlalchemy import Column, Integer, MetaData, String, Table

from vitalbridge_desktop.kernel.columns import Id

from .rules import SOUNDS, SPELLINGS, folded
from .search_line import BACKWARDS, SOUND

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
patient_word_keys = Table(
    "patient_word_keys",  # what a word may be misspelt as
    projection,
    Column("tenant_id", Id, primary_key=True),
    Column("key", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    info=_desk_alone,
)
patient_emails = Table(
    "patient_emails",  # small letters for capitals of ASCII, as SQLite's lower() has them
    projection,
    Column("tenant_id", Id, primary_key=True),
    Column("email", String, primary_key=True),
    Column("id", Id, primary_key=True),
    info=_desk_alone,
)
projections = (
    patient_search, patient_numbers, patient_words, patient_word_parts, patient_word_keys,
    patient_emails,
)  # fmt: skip
ACCENTED = {
    letter: plain
    for letter in map(chr, (*range(0xC0, 0x17F), *range(0x1EA0, 0x1EFA)))  # Latin, Vietnamese
    if (plain := folded(letter)).isascii() and plain
}


def _plain(name: str) -> str:
    """SQL: the name without letters that FTS5 would not take apart, and with one apostrophe."""
    for letter, spelling in SPELLINGS.items():
        name = f"replace({name}, '{letter}', '{spelling}')"
    return f"replace({name}, '’', '''')"


def _whole(name: str) -> str:
    """SQL: O'Neill ONeill."""
    whole = f"replace(replace({name}, '''', ''), '-', '')"
    return f"{name} || iif({whole} <> {name}, ' ' || {whole}, '')"


def _spoken(word: str) -> str:
    """SQL: a folded word as it sounds, as ``rules.sounded`` hears it."""
    for spelling, sound in SOUNDS:
        word = f"replace({word}, '{spelling}', '{sound}')"
    word = f"substr({word}, 1, 1) || replace(substr({word}, 2), 'h', '')"
    for letter in "abcdefghijklmnopqrstuvwxyz":
        word = f"replace({word}, '{letter}{letter}', '{letter}')"
    return word


def _word_folded(word: str) -> str:
    """SQL: a word without accents."""
    for letter, plain in ACCENTED.items():
        word = f"replace({word}, '{letter}', '{plain}')"
    return word


def _word_keys(tenant_id: str, number: str, word: str) -> str:
    """SQL: the keys of a word. LIMIT: SQLite would else fold it once for each of them."""
    once = f"(SELECT {_word_folded(word)} AS folded LIMIT 1)"
    places = "json_each('[' || replace(hex(zeroblob(length(folded) + 1)), '00', '0,') || '0]')"
    return (
        "INSERT OR IGNORE INTO patient_word_keys (tenant_id, key, number) "
        f"SELECT {tenant_id}, iif(key < length(folded), "
        "substr(folded, 1, key) || substr(folded, key + 2), "
        f"iif(key = length(folded), folded, '{SOUND}' || {_spoken('folded')})), {number} "
        f"FROM {once}, {places};"
    )


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


def _forget(row: str) -> str:
    """SQL: what the patient with the row's id is found by, no longer."""
    return (
        "DELETE FROM patient_search "
        f"WHERE rowid = (SELECT number FROM patient_numbers WHERE id = {row}.id);"
    )


def _learn(row: str) -> str:
    """SQL: what the patient with the row's id is found by now; nothing where there is none."""
    return f"""
INSERT INTO patient_search (rowid, family_name, given_name, birth_date, phone, record_number)
SELECT number, {_whole("family")}, {_whole("given")}, {_birth_date("birth_date")},
  {_phone("phone_digits")} || ' ' || {_phone("second")}, {_record_number("record_number")}
FROM (SELECT number, {_plain("p.family_name")} AS family, {_plain("p.given_name")} AS given,
  p.birth_date, p.phone_digits, coalesce(s.digits, '') AS second, p.record_number
  FROM patients p JOIN patient_numbers n ON n.id = p.id
  LEFT JOIN second_phones s ON s.tenant_id = p.tenant_id AND s.id = p.id
  WHERE p.tenant_id = {row}.tenant_id AND p.id = {row}.id);
"""


_LEARN_WORDS = """
INSERT INTO patient_words (tenant_id, word)
SELECT DISTINCT new.tenant_id, lower(value) FROM json_each('[' || replace(replace(
  json_quote(new.family_name || ' ' || new.given_name), '-', '","'), ' ', '","') || ']')
WHERE length(value) > 1 AND NOT EXISTS
  (SELECT 1 FROM patient_words WHERE tenant_id = new.tenant_id AND word = lower(value));
"""
_FORGET_EMAIL = (
    "DELETE FROM patient_emails "
    "WHERE tenant_id = old.tenant_id AND email = lower(old.email) AND id = old.id;"
)
_LEARN_EMAIL = (
    "INSERT INTO patient_emails (tenant_id, email, id) "
    "SELECT new.tenant_id, lower(new.email), new.id WHERE new.email IS NOT NULL;"
)
_FOUND_BY = ("family_name", "given_name", "birth_date", "phone_digits", "record_number")
_WAS, _IS = (", ".join(f"{row}.{name}" for name in _FOUND_BY) for row in ("old", "new"))
SEARCH_DDL: tuple[str, ...] = (
    "CREATE TABLE patient_numbers (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE)",
    "CREATE TABLE patient_words (number INTEGER PRIMARY KEY, tenant_id BLOB NOT NULL, "
    "word TEXT NOT NULL, UNIQUE (tenant_id, word))",
    "CREATE TABLE patient_word_keys (tenant_id BLOB NOT NULL, key TEXT NOT NULL, "
    "number INTEGER NOT NULL, PRIMARY KEY (tenant_id, key, number)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE patient_search USING fts5 "
    "(family_name, given_name, birth_date, phone, record_number, content='', "
    "contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    "CREATE VIRTUAL TABLE patient_word_parts USING fts5 "
    "(word, content='', tokenize='trigram remove_diacritics 1')",
    "CREATE TRIGGER patient_words_new AFTER INSERT ON patient_words BEGIN "
    "INSERT INTO patient_word_parts (rowid, word) VALUES (new.number, '^' || new.word || '$'); "
    f"{_word_keys('new.tenant_id', 'new.number', 'new.word')} END",
    "CREATE TRIGGER patients_new AFTER INSERT ON patients BEGIN "
    f"INSERT INTO patient_numbers (id) VALUES (new.id); {_learn('new')} {_LEARN_WORDS} END",
    f"CREATE TRIGGER patients_changed AFTER UPDATE OF {', '.join(_FOUND_BY)} ON patients "
    f"WHEN ({_WAS}) IS NOT ({_IS}) BEGIN {_forget('old')} {_learn('new')} {_LEARN_WORDS} END",
    "CREATE TRIGGER patients_gone AFTER DELETE ON patients BEGIN "
    f"{_forget('old')} DELETE FROM patient_numbers WHERE id = old.id; END",
    "CREATE TABLE patient_emails (tenant_id BLOB NOT NULL, email TEXT NOT NULL, "
    "id BLOB NOT NULL, PRIMARY KEY (tenant_id, email, id)) WITHOUT ROWID",
    "CREATE TRIGGER patient_emails_new AFTER INSERT ON patients WHEN new.email IS NOT NULL "
    f"BEGIN {_LEARN_EMAIL} END",
    "CREATE TRIGGER patient_emails_changed AFTER UPDATE OF email ON patients "
    f"WHEN old.email IS NOT new.email BEGIN {_FORGET_EMAIL} {_LEARN_EMAIL} END",
    "CREATE TRIGGER patient_emails_gone AFTER DELETE ON patients WHEN old.email IS NOT NULL "
    f"BEGIN {_FORGET_EMAIL} END",
    "CREATE TRIGGER second_phones_new AFTER INSERT ON second_phones BEGIN "
    f"{_forget('new')} {_learn('new')} END",
    "CREATE TRIGGER second_phones_changed AFTER UPDATE OF digits ON second_phones "
    f"WHEN old.digits IS NOT new.digits BEGIN {_forget('new')} {_learn('new')} END",
    "CREATE TRIGGER second_phones_gone AFTER DELETE ON second_phones BEGIN "
    f"{_forget('old')} {_learn('old')} END",
)
