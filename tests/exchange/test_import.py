"""A list is taken over whole, or what is good of it, or not at all."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests import a
from tests.services.appointments.clinics import Clinic
from vitalbridge_desktop.exchange.csv_patients import Column
from vitalbridge_desktop.exchange.csv_reading import NoCsv
from vitalbridge_desktop.exchange.patient_import import Report, RowsInTheWay, import_patients
from vitalbridge_desktop.kernel.errors import Forbidden, Refusal
from vitalbridge_desktop.kernel.watching import Cancelled
from vitalbridge_desktop.services.patients.queries import ListPatients

GOOD = "Nachname;Vorname;Geburtsdatum;Telefon\nKern;Eva;14.03.1990;030 1\nRot;Jon;1.1.1991;0302\n"
BAD = "Weiss;;1.1.2000;\nKern;Eva;14.03.1990;\n"


def taken(clinic: Clinic, text: str | bytes, **said: Any) -> Report:
    """Import a file that says so."""
    file = Path(clinic.bus.store.file).with_suffix(".csv")
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return import_patients(clinic.bus, a.context(), file, **said)


def registered(clinic: Clinic) -> list[str]:
    """Everybody's family name."""
    found = clinic.ask(ListPatients(limit=1000, include_archived=True)).patients
    return sorted(each.family_name for each in found)


def test_a_good_list_is_taken_over_whole(clinic: Clinic) -> None:
    report = taken(clinic, GOOD)
    assert (report.imported, report.invalid, report.duplicates) == (2, 0, 0)
    assert registered(clinic) == ["Berg", "Kern", "Lindqvist", "Rot"]
    assert all(row.id for row in report.rows)


def test_one_bad_row_is_in_the_way_of_all(clinic: Clinic) -> None:
    with pytest.raises(RowsInTheWay, match="2 of 4"):
        taken(clinic, GOOD + BAD)
    assert registered(clinic) == ["Berg", "Lindqvist"]


def test_the_good_rows_are_taken_where_that_is_asked_for(clinic: Clinic) -> None:
    report = taken(clinic, GOOD + BAD, only_good=True)
    assert [row.outcome for row in report.rows] == ["good", "good", "invalid", "duplicate"]
    assert [row.line for row in report.rows] == [2, 3, 4, 5]
    assert report.rows[2].message == "The given name is missing."
    assert report.rows[3].likely
    assert registered(clinic) == ["Berg", "Kern", "Lindqvist", "Rot"]


def test_a_dry_run_says_what_the_import_would_do_and_writes_nothing(clinic: Clinic) -> None:
    dry = taken(clinic, GOOD + BAD, dry_run=True)
    assert (dry.imported, dry.good) == (0, 2)
    assert [row.id for row in dry.rows] == [None] * 4
    assert registered(clinic) == ["Berg", "Lindqvist"]
    wet = taken(clinic, GOOD + BAD, only_good=True)
    assert [row.outcome for row in wet.rows] == [row.outcome for row in dry.rows]


def test_a_list_that_was_imported_before_is_nothing_but_duplicates(clinic: Clinic) -> None:
    taken(clinic, GOOD)
    report = taken(clinic, GOOD, only_good=True)
    assert (report.imported, report.duplicates) == (0, 2)


def test_who_may_register_nobody_imports_nobody(clinic: Clinic, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(GOOD)
    with pytest.raises(Forbidden):
        import_patients(clinic.bus, a.context("get-tenant"), file)


def test_a_file_that_is_not_there_is_no_bug(clinic: Clinic, tmp_path: Path) -> None:
    with pytest.raises(NoCsv, match="can't be read"):
        import_patients(clinic.bus, a.context(), tmp_path / "nothing.csv")


mutation = st.tuples(
    st.integers(0, 400), st.integers(0, 40), st.binary(max_size=12) | st.sampled_from([b'"', b";"])
)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(mutations=st.lists(mutation, max_size=6), only_good=st.booleans())
@example(mutations=[(40, 0, b'"')], only_good=True)
@example(mutations=[(0, 400, b"\xff\xfe\x00")], only_good=False)
def test_a_mangled_file_crashes_nothing_and_is_never_half_imported(
    clinic: Clinic, mutations: list[tuple[int, int, bytes]], only_good: bool
) -> None:
    content = bytearray((GOOD + BAD * 2).encode())
    for at, length, put in mutations:
        content[at : at + length] = put
    before = registered(clinic)
    try:
        report = taken(clinic, bytes(content), only_good=only_good)
    except Refusal:
        assert registered(clinic) == before
        return
    assert len(registered(clinic)) - len(before) == report.imported
    assert only_good or report.imported == len(report.rows)
    assert report.imported == sum(row.outcome == "good" for row in report.rows)


def test_a_half_import_would_be_seen(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = clinic.bus.attempt
    monkeypatch.setattr(clinic.bus, "attempt", lambda c, x, _, w: attempt(c, x, bool, w))
    with pytest.raises(RowsInTheWay):
        taken(clinic, GOOD + BAD)
    assert registered(clinic) != ["Berg", "Lindqvist"]


def test_columns_are_taken_for_what_somebody_says(clinic: Clinic) -> None:
    text = "A;B;C;Nachname\nKern;Eva;14.03.1990;not a name\n"
    fields = ("family_name", "given_name", "birth_date", None)
    columns = [Column(*each) for each in zip("ABCN", fields, strict=True)]
    report = taken(clinic, text, columns=columns)
    assert report.imported == 1
    assert "Kern" in registered(clinic)


def test_two_columns_that_hold_the_same_are_refused(clinic: Clinic) -> None:
    columns = [Column("A", "family_name"), Column("B", "family_name")]
    with pytest.raises(NoCsv, match="Two columns hold the family name"):
        taken(clinic, "A;B\nKern;Rot\n", columns=columns)


@pytest.mark.parametrize("stops_at", [1, 60, 100])
def test_an_import_that_is_stopped_writes_nothing_and_the_next_one_is_whole(
    clinic: Clinic, stops_at: int
) -> None:
    heard: list[int] = []

    def watch(done: int, whole: int) -> None:
        assert whole == 100
        heard.append(done)
        if done >= stops_at:
            raise Cancelled

    before = registered(clinic)
    rows = "".join(f"Kern{n};Eva;{1900 + n}-03-14\n" for n in range(100))
    with pytest.raises(Cancelled):
        taken(clinic, f"Nachname;Vorname;Geburtsdatum\n{rows}", watch=watch)
    assert registered(clinic) == before
    assert heard == sorted(heard)
    report = taken(clinic, f"Nachname;Vorname;Geburtsdatum\n{rows}")
    assert report.imported == 100


def test_who_seems_to_be_known_is_taken_as_somebody_else_where_that_is_said(
    clinic: Clinic,
) -> None:
    text = f"{GOOD}Kern;Ida;2.2.2019;030 1\n"  # a child under the mother's phone
    assert [row.outcome for row in taken(clinic, text, dry_run=True).rows][-1] == "duplicate"
    report = taken(clinic, text, known_too=True)
    assert report.imported == 3
    assert registered(clinic).count("Kern") == 2
