"""A CSV file of whatever program: its encoding, its separator and its rows (RFC 4180)."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.sentences import said

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 20_000
MOST_COLUMNS = 200
MOST_LETTERS = 10_000  # in one field
SEPARATORS = (";", ",", "\t", "|")
SAID = re.compile(r"sep=(.)\s*", re.IGNORECASE)  # the first line by which Excel is told
WIDE = 0.4  # of every second byte is nothing: UTF-16, though its mark is missing
SAMPLE = 20  # rows that decide what separates the fields


class NoCsv(Refusal):
    """The file is no table that can be read."""

    code = "unreadable_file"

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence, field="file")


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row: the line on which it begins, and its fields without the space around them."""

    line: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A file, read: the names of its columns and its rows."""

    encoding: str
    separator: str
    header: tuple[str, ...]
    rows: tuple[CsvRow, ...]


def read_csv(file: Path) -> CsvTable:
    """
    Raises:
        NoCsv: It is not there, too large, or no table.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise NoCsv(said("{file} can't be read: {why}.", file=file, why=error.strerror)) from error
    return parsed(content)


def parsed(content: bytes) -> CsvTable:
    """
    Raises:
        NoCsv: It is too large, or no table.
    """
    if len(content) > MOST_BYTES:
        most = MOST_BYTES // 1024 // 1024
        raise NoCsv(said("The file is larger than %n MB. Import it in parts.", count=most))
    encoding, text = decoded(content)
    lines = list(StringIO(text, newline=""))  # no sign but CR and LF ends a row
    separator = _separator(lines)
    try:
        rows = list(islice(_rows(lines, separator), MOST_ROWS + 2))
    except csv.Error as error:
        raise NoCsv(said("This is no table: {why}.", why=error)) from error
    if not rows:
        raise NoCsv("The file is empty.")
    if len(rows) > MOST_ROWS + 1:
        too_many = said("The file has more than %n rows. Import it in parts.", count=MOST_ROWS)
        raise NoCsv(too_many)
    header, *others = rows
    if len(header.fields) > MOST_COLUMNS:
        raise NoCsv(said("The file has more than %n columns.", count=MOST_COLUMNS))
    return CsvTable(encoding, separator, header.fields, tuple(others))


def decoded(content: bytes) -> tuple[str, str]:
    """The text, and how it was encoded: UTF-8, or what older programs write."""
    if content.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32", content.decode("utf-32", errors="replace")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", content.decode("utf-16", errors="replace")
    sample = content[:4096]
    for first, order in enumerate(("utf-16-be", "utf-16-le")):
        if sample[first::2].count(0) > WIDE * len(sample) / 2:
            return "utf-16", content.decode(order, errors="replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return encoding, content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return "latin-1", content.decode("latin-1")


def _separator(lines: list[str]) -> str:
    """What the first line says, which is no row then; else what makes the best table."""
    if lines and (said := SAID.fullmatch(lines[0])):
        lines[0] = "\n"
        return said[1]
    return max(SEPARATORS, key=lambda each: _regularity(lines, each))


def _rows(lines: list[str], separator: str) -> Iterator[CsvRow]:
    """Rows that say anything at all."""
    reader = csv.reader((line.replace("\0", "") for line in lines), delimiter=separator)
    begins = 1
    for row in reader:
        if any(len(each) > MOST_LETTERS for each in row):
            raise csv.Error(f"line {begins} has a field without an end")
        fields = tuple(each.strip() for each in row)
        if any(fields):
            yield CsvRow(begins, fields)
        begins = reader.line_num + 1


def _regularity(lines: list[str], separator: str) -> tuple[float, int]:
    """How much like a table the first rows look with this separator."""
    try:
        widths = [len(row.fields) for row in islice(_rows(lines[: SAMPLE * 4], separator), SAMPLE)]
    except csv.Error:
        return 0.0, 0
    if not widths or widths[0] == 1:
        return 0.0, 0
    return sum(width == widths[0] for width in widths) / len(widths), widths[0]
