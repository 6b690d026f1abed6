"""Lists for other programs: CSV as RFC 4180 has it, in which no field is taken for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import Unwritable
from vitalbridge_desktop.kernel.files import written
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.kernel.watching import Watch, unwatched
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    ListAppointments,
    ListVisitTypes,
)
from vitalbridge_desktop.services.patients.queries import (
    ListRecords,
    PatientName,
    PatientNames,
    PatientRecord,
)
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import ListRooms

# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), and the wide
# forms of the same signs, which some of them take so too.
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
PAGE = 1000
PATIENT_COLUMNS = (
    "record_number", "family_name", "given_name", "birth_date", "sex", "phone", "email",
    "language", "interpreter", "address", "contact_person", "contact_phone", "active",
    "second_phone",
)  # fmt: skip
VISIT_COLUMNS = (
    "id", "start", "end", "minutes", "status", "confirmed", "record_number", "family_name",
    "given_name", "birth_date", "provider", "visit_type", "room", "reason",
)  # fmt: skip


def export_patients(bus: Bus, context: Context, file: Path, watch: Watch = unwatched) -> int:
    """Write every patient's record but those merged into another; how many there are.

    Raises:
        Cancelled: Whoever watches has stopped it.
        Unwritable: The file can't be written; what was there is as it was.
    """
    records = list(_records(bus, context, watch))
    rows = ([getattr(each, name) for name in PATIENT_COLUMNS] for each in records)
    _write(file, PATIENT_COLUMNS, rows)
    return len(records)


def _records(bus: Bus, context: Context, watch: Watch) -> Iterator[PatientRecord]:
    after, read = None, 0
    while page := bus.ask(ListRecords(after=after, limit=PAGE), context).records:
        read += len(page)
        watch(read, 0)
        yield from (each for each in page if each.merged_into is None)
        after = page[-1].id


def export_appointments(
    bus: Bus, context: Context, file: Path, start: date | datetime, end: date | datetime
) -> int:
    """Write every visit that starts within a stretch of time; how many there are.

    Raises:
        Invalid: The end comes before the start.
        Unwritable: The file can't be written; what was there is as it was.
    """
    asked = ListAppointments(from_=start, to=end)
    visits = bus.ask(asked, context).appointments
    names: dict[object, PatientName] = {}
    ids = sorted({each.patient_id for each in visits})
    for n in range(0, len(ids), PAGE):
        found = bus.ask(PatientNames(ids=tuple(ids[n : n + PAGE])), context).patients
        names |= {each.id: each for each in found}
    everyone = bus.ask(ListProviders(include_inactive=True), context).providers
    words: dict[object, str] = {p.id: f"{p.family_name}, {p.given_name}" for p in everyone}
    words |= {r.id: r.name for r in bus.ask(ListRooms(), context).rooms}
    words |= {k.id: k.name for k in bus.ask(ListVisitTypes(), context).visit_types}
    rows = (_visit(each, names.get(each.patient_id), words) for each in visits)
    _write(file, VISIT_COLUMNS, rows)
    return len(visits)


def _visit(
    visit: Appointment, who: PatientName | None, words: dict[object, str]
) -> Sequence[object]:
    person: Sequence[object] = ("", "", "", "")
    if who is not None:
        person = (who.record_number, who.family_name, who.given_name, who.birth_date)
    where = (words.get(id) for id in (visit.provider_id, visit.visit_type_id, visit.room_id))
    return (
        visit.id, visit.start, visit.end, visit.minutes, visit.status, visit.confirmed,
        *person, *where, visit.reason,
    )  # fmt: skip


def told(value: object) -> str:
    """A field: empty where there is nothing, and never a formula."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULAS) else text


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The whole table, each line ended as RFC 4180 says."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([told(value) for value in row] for row in rows)
    return out.getvalue()


def _write(file: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """With the mark at its beginning by which spreadsheets know UTF-8."""
    try:
        written(file, csv_text(columns, rows).encode("utf-8-sig"))
    except OSError as error:
        raise Unwritable(f"{file} can't be written: {error.strerror}.") from error
