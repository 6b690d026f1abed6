"""Takes a list of patients over: all of it, what is good of it, or nothing; never half."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Context, Done
from vitalbridge_desktop.kernel.watching import Watch, unwatched
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .csv_patients import Column, PatientList, PatientRow, patient_list
from .csv_reading import CsvTable, read_csv

EVERY = 20  # rows between two looks at who watches


class RowsInTheWay(Refusal):
    """Some rows can't be taken, and nobody said that the others should be; nothing was."""

    code = "rows_in_the_way"

    def __init__(self, report: "Report") -> None:
        super().__init__(
            f"{report.invalid + report.duplicates} of {len(report.rows)} rows can't be taken, so"
            " nothing was imported. Mend them, or take the others with --only-good.",
            field="file",
            details={"report": report},
        )


@dataclass(frozen=True, slots=True)
class ReportedRow:
    """What became of one row, or would: good, invalid or duplicate.

    Attributes:
        said: What the columns say, as it was understood.
        id: The patient that was made of it.
        likely: Who this may be, where it is a duplicate: patients, or rows before it.
    """

    line: int
    outcome: str
    said: dict[str, str]
    field: str | None = None
    message: str | None = None
    id: UUID | None = None
    likely: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """An import, row by row; *dates* is how ambiguous birth dates were read.

    Attributes:
        command_id: What the import is taken back by, as one step; None where nothing was imported.
    """

    imported: int
    good: int
    invalid: int
    duplicates: int
    dry_run: bool
    encoding: str
    separator: str
    dates: str
    columns: tuple[Column, ...]
    rows: tuple[ReportedRow, ...]
    command_id: UUID | None = None


def import_patients(
    bus: Bus,
    context: Context,
    file: Path,
    *,
    dry_run: bool = False,
    only_good: bool = False,
    known_too: bool = False,
    columns: Sequence[Column] | None = None,
    watch: Watch = unwatched,
) -> Report:
    """Register the patients of a CSV file, in one transaction.

    *columns* say what each of the file's columns holds, where they are not to be guessed;
    *known_too*: who seems to be registered already is somebody else, such as a child whose phone is
    the mother's.

    Each row is tried by the rules of every other registration; a dry run is undone at its end, so
    that it says exactly what the import would.

    Raises:
        NoCsv: The file is no list of patients.
        RowsInTheWay: Not every row is good, and only the good ones were not asked for.
        Forbidden: This person registers no patients.
        Cancelled: Whoever watches has stopped it; nothing was imported.
    """
    table = read_csv(file)
    found = patient_list(table, bus.ask(GetTenant(), context).country, columns)
    wanted = _commands(found, known_too=known_too)
    keep = partial(_keeps, dry_run, only_good, len(wanted) < len(found.rows))
    came = bus.attempt(wanted, context, keep, partial(_watched, watch, len(wanted)))
    kept, each = keep(came), iter(came)
    rows = [_reported(row, next(each) if row.command else None, kept) for row in found.rows]
    report = _report(table, found, rows, kept=kept, dry_run=dry_run)
    if kept:
        done = next((each for each in came if isinstance(each, Done)), None)
        report = replace(report, command_id=done.command_id if done else None)
    if not (dry_run or kept):
        raise RowsInTheWay(report)
    return report


def _keeps(dry_run: bool, only_good: bool, spoilt: bool, came: list[Done | Refusal]) -> bool:
    """Whether what was tried holds: all of it is good, or only the good was wanted."""
    whole = not spoilt and not any(isinstance(each, Refusal) for each in came)
    return not dry_run and (whole or only_good)


def _commands(found: PatientList, *, known_too: bool) -> list[Command]:
    sure = {"confirmed_not_duplicate": known_too}
    return [row.command.model_copy(update=sure) for row in found.rows if row.command is not None]


def _watched(watch: Watch, whole: int, done: int) -> None:
    if done % EVERY == 0 or done == whole:
        watch(done, whole)


def _report(
    table: CsvTable, found: PatientList, rows: list[ReportedRow], *, kept: bool, dry_run: bool
) -> Report:
    counted = [row.outcome for row in rows]
    good = counted.count("good")
    return Report(
        imported=good if kept else 0,
        good=good,
        invalid=counted.count("invalid"),
        duplicates=counted.count("duplicate"),
        dry_run=dry_run,
        encoding=table.encoding,
        separator=table.separator,
        dates=found.dates,
        columns=found.columns,
        rows=tuple(rows),
    )


def _reported(row: PatientRow, came: Done | Refusal | None, kept: bool) -> ReportedRow:
    if came is None:
        wrong = row.problem
        field, message = (wrong.field, wrong.message) if wrong else (None, None)
        return ReportedRow(row.line, "invalid", row.said, field, message)
    if isinstance(came, Done):
        return ReportedRow(row.line, "good", row.said, id=came.id if kept else None)
    outcome = "duplicate" if came.code == "duplicate_patient" else "invalid"
    likely: Any = came.details.get("patients", ())
    return ReportedRow(row.line, outcome, row.said, came.field, came.message, likely=tuple(likely))
