"""Lists for other programs: whole, exact, and never a formula."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import a
from tests.exchange.test_import import taken
from tests.services.appointments.clinics import MONDAY, Clinic
from vitalbridge_desktop.exchange.csv_export import (
    FORMULAS,
    csv_text,
    export_appointments,
    export_patients,
    told,
)
from vitalbridge_desktop.kernel.errors import Unwritable
from vitalbridge_desktop.services.patients.commands import MergePatients, UpdatePatient


def lines(file: Path) -> list[dict[str, str]]:
    """What another program reads."""
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


@given(st.lists(st.lists(st.text(), min_size=3, max_size=3), max_size=5))
def test_what_is_written_is_read_again_and_begins_no_formula(rows: list[list[str]]) -> None:
    text = csv_text(("one", "two", "three"), rows)
    back = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert back == [[told(field) for field in row] for row in rows]
    for row, read in zip(rows, back, strict=True):
        for field, shown in zip(row, read, strict=True):
            assert not shown.startswith(FORMULAS)
            assert shown in (field, f"'{field}")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_each_sign_that_begins_a_formula_is_quoted(sign: str) -> None:
    assert told(f"{sign}HYPERLINK(1)") == f"'{sign}HYPERLINK(1)"


def test_patients_are_handed_on_and_can_be_taken_over_again(clinic: Clinic, tmp_path: Path) -> None:
    clinic.do(
        UpdatePatient(
            patient_id=clinic.anna,
            phone="+49 30 1234567",
            second_phone="+49 171 8888888",
            address='1, "A" Rd',
        )
    )
    clinic.do(MergePatients(patient_id=clinic.berg, into_id=clinic.anna))
    file = tmp_path / "patients.csv"
    assert export_patients(clinic.bus, a.context(), file) == 1
    (line,) = lines(file)
    assert line["phone"].startswith("'+49")
    assert line["second_phone"].startswith("'+49171")
    assert line["address"] == '1, "A" Rd'
    report = taken(clinic, file.read_bytes(), dry_run=True)
    assert report.rows[0].said["phone"].startswith("+49")
    assert report.duplicates == 1


def test_visits_are_handed_on_with_the_names_of_everybody(clinic: Clinic, tmp_path: Path) -> None:
    id = clinic.book("10:00", reason="=cmd()")
    clinic.book("10:00", MONDAY.replace(day=5))
    file = tmp_path / "visits.csv"
    assert export_appointments(clinic.bus, a.context(), file, MONDAY, MONDAY) == 1
    (line,) = lines(file)
    assert (line["id"], line["start"]) == (str(id), "2026-03-02T10:00:00+01:00")
    assert (line["family_name"], line["provider"]) == ("Lindqvist", "Osei, Sam")
    assert line["reason"] == "'=cmd()"


def test_a_file_that_cannot_be_written_is_said(clinic: Clinic, tmp_path: Path) -> None:
    with pytest.raises(Unwritable):
        export_patients(clinic.bus, a.context(), tmp_path / "nowhere" / "patients.csv")
    nowhere = tmp_path / "nowhere" / "visits.csv"
    with pytest.raises(Unwritable):
        export_appointments(clinic.bus, a.context(), nowhere, date(2026, 1, 1), date(2026, 1, 2))
