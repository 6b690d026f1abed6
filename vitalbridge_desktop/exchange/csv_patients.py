"""A list of patients from another program, as the commands that would register them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from vitalbridge_desktop.kernel.sentences import Sentence, said
from vitalbridge_desktop.services.patients.commands import CreatePatient

from .csv_columns import DATE, FULL_NAME, is_data, meanings, plain
from .csv_reading import CsvRow, CsvTable, NoCsv

NEEDED = ("family_name", "given_name", "birth_date")
MONTH_FIRST = frozenset({"US", "PH", "BZ"})
LAST_MONTH = 12
_SEXES = {
    "male": "m male mannlich homme masculin hombre masculino h",
    "female": "f w female weiblich femme feminin mujer femenino",
    "other": "d x divers other diverse autre otro",
    "unknown": "u unknown unbekannt inconnu desconocido",
}
SEX = {word: sex for sex, words in _SEXES.items() for word in words.split()}
MIDNIGHT = re.compile(r"[T ]0?0:00(:00(\.0+)?)?(Z|\+00:?00)?$")  # as databases write a date
FORMULAS = "=+-@"  # before which an export puts an apostrophe


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file, and the field of a patient that it is taken for; None: left out."""

    name: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row."""

    field: str | None
    message: str


@dataclass(frozen=True, slots=True)
class PatientRow:
    """One row of the file: the command that it makes, or what is wrong with it."""

    line: int
    said: dict[str, str]
    command: CreatePatient | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class PatientList:
    """The file, understood: *dates* is how ambiguous birth dates are read."""

    columns: tuple[Column, ...]
    dates: str
    rows: tuple[PatientRow, ...]


def guessed(table: CsvTable) -> tuple[Column, ...]:
    """What each column of the file is taken for, unless somebody says otherwise.

    Raises:
        NoCsv: The first line names no columns: it is a patient already.
    """
    if is_data(table.header):
        raise NoCsv("The first line has to name the columns: family name, given name, birth date.")
    fields = meanings(table.header, [row.fields for row in table.rows])
    return tuple(Column(*each) for each in zip(table.header, fields, strict=True))


def patient_list(
    table: CsvTable, country: str | None, columns: Sequence[Column] | None = None
) -> PatientList:
    """
    Raises:
        NoCsv: The columns do not say who the patients are.
    """
    columns = guessed(table) if columns is None else columns
    fields = [each.field for each in columns]
    if twice := sorted(f"{f}" for f in set(fields) - {None} if fields.count(f) > 1):
        raise NoCsv(said("Two columns hold the {name}.", name=_word(twice[0])))
    has = set(fields) | ({"family_name", "given_name"} if FULL_NAME in fields else set())
    if missing := [_word(name) for name in NEEDED if name not in has]:
        raise NoCsv(said("No column holds: {names}.", names=tuple(missing)))
    found = [dict(_said(row, fields)) for row in table.rows]
    order = _order([each.get("birth_date", "") for each in found], country)
    men = "male" if "h" not in {plain(each.get("sex", "")) for each in found} else "female"
    rows = (_row(row.line, each, order, men) for row, each in zip(table.rows, found, strict=True))
    return PatientList(tuple(columns), order, tuple(rows))


def _said(row: CsvRow, fields: Sequence[str | None]) -> Iterator[tuple[str, str]]:
    for field, text in zip(fields, row.fields, strict=False):
        if field is not None and text:
            said = text[1:] if text[0] == "'" and text[1:2] in FORMULAS else text
            yield field, _in_lines(said) if field == "address" else " ".join(said.split())


def _in_lines(text: str) -> str:
    """Several lines, ended as they are kept here, whatever program wrote them."""
    return "\n".join(each.strip() for each in text.splitlines() if each.strip())


def _row(line: int, said: dict[str, str], order: str, m: str) -> PatientRow:
    values: dict[str, Any] = dict(said)
    try:
        if FULL_NAME in values:
            values["family_name"], values["given_name"] = _names(values.pop(FULL_NAME))
        if "birth_date" in values:
            values["birth_date"] = birth_date(values["birth_date"], order)
        if "sex" in values:
            values["sex"] = _sex(values["sex"], m)
        return PatientRow(line, said, CreatePatient(**values), None)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
        field = str(first["loc"][0]) if first["loc"] else None
        return PatientRow(line, said, None, Problem(field, _sentence(field, first)))
    except Unclear as wrong:
        return PatientRow(line, said, None, Problem(wrong.field, wrong.message))


class Unclear(ValueError):
    """A field that cannot be understood."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field, self.message = field, message


def _sentence(field: str | None, error: Any) -> str:
    name = _word(field or "row")
    if error["type"] == "missing":
        return said("The {name} is missing.", name=name)
    if error["type"] == "string_pattern_mismatch":
        return said("The {name} can't be right as it is written.", name=name)
    return said("The {name} can't be right: {why}.", name=name, why=error["msg"])


def _word(field: str) -> Sentence:
    """A field of a patient in words: they are among those of the patients' own rules."""
    return said(field.replace("_", " "))


def _names(text: str) -> tuple[str, str]:
    """``Lindqvist, Anna`` or ``Anna Lindqvist``."""
    family, comma, given = text.partition(",")
    if not comma:
        given, _, family = text.rpartition(" ")
    if not family.strip() or not given.strip():
        raise Unclear("family_name", said("Family name and given name can't be told apart."))
    return family.strip(), given.strip()


def _sex(text: str, m: str) -> str:
    word = plain(text)
    if word not in SEX:
        raise Unclear(
            "sex", said("What sex is “{text}”? Male, female, other or unknown.", text=text[:40])
        )
    return m if word == "m" else SEX[word]


def birth_date(text: str, order: str) -> date:
    """
    Raises:
        Unclear: It is no date, or its year has not four digits.
    """
    text = MIDNIGHT.sub("", text)
    if not DATE.fullmatch(text):
        message = said("The birth date can't be read. Write it as 1961-03-14.")
        raise Unclear("birth_date", message)
    if text.isdigit():
        parts = [text[:4], text[4:6], text[6:]]
    else:
        parts = text.replace(".", "-").replace("/", "-").split("-")
    if len(parts[0]) < len("2026"):
        one, two, year = parts
        parts = [year, one, two] if order == "month first" else [year, two, one]
    try:
        return date(*map(int, parts))
    except ValueError:
        raise Unclear("birth_date", said("There is no day {text}.", text=text)) from None


def _order(texts: Sequence[str], country: str | None) -> str:
    """Whether day or month comes first: what the dates allow, else what the country writes."""
    day = month = False
    for text in texts:
        one, _, rest = text.replace(".", "-").replace("/", "-").partition("-")
        two = rest.partition("-")[0]
        if DATE.fullmatch(text) and len(one) <= len("31") and one.isdigit() and two.isdigit():
            day, month = day or int(one) > LAST_MONTH, month or int(two) > LAST_MONTH
    if day != month:
        return "day first" if day else "month first"
    strokes = any("/" in text for text in texts)
    return "month first" if strokes and country in MONTH_FIRST else "day first"
