"""Laws of a wrong call: one JSON object with a sentence, the right status, nothing written."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.conftest import Clinic
from tests.acceptance.desk import ANNA, PROGRAM, ROOT, Desk, environment, nothing_written

NOBODY = "01980000-0000-7000-8000-000000000000"
PATIENT = {"family_name": "Ito", "given_name": "Ken", "birth_date": "1970-01-31"}
BOOKING = {"patient_id": NOBODY, "provider_id": NOBODY, "start": "2027-01-04T09:00", "minutes": 30}


@pytest.mark.parametrize(
    "words",
    [
        ("fly",),
        ("--fly", "status"),
        ("do",),
        ("ask",),
        ("clinic",),
        ("clinic", "leave"),
        ("backup",),
        ("status", "more"),
        ("demo", "--no-gui", "--patients", "many"),
        ("do", "nonsense"),
        ("ask", "nonsense"),
        ("do", "list-patients"),
        ("ask", "create-patient"),
        ("do", ""),
        ("do", "CreatePatient"),
    ],
)
def test_words_that_there_are_not_are_a_wrong_use(clinic: Clinic, words: tuple[str, ...]) -> None:
    with nothing_written(clinic.desk.folder):
        assert clinic.desk.call(*words).error(2)["code"] == "usage"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "5",
        "null",
        '"x"',
        "{'a': 1}",
        '{"a": NaN}',
        "[" * 5000,
        "{}{}",
        '{"name": "\\ud800"}',
    ],
)
@pytest.mark.parametrize("verb", ["do", "ask"])
def test_what_is_no_json_object_is_invalid(clinic: Clinic, verb: str, text: str) -> None:
    name = {"do": "create-patient", "ask": "list-patients"}[verb]
    with nothing_written(clinic.desk.folder):
        assert clinic.desk.call(verb, name, text).error(2)["code"] == "invalid"


@pytest.mark.parametrize(
    ("name", "usual", "differs", "field"),
    [
        ("create-patient", PATIENT, {"birth_date": None}, "birth_date"),
        ("create-patient", PATIENT, {"birth_date": "1990-02-30"}, "birth_date"),
        ("create-patient", PATIENT, {"birth_date": "yesterday"}, "birth_date"),
        ("create-patient", PATIENT, {"birth_date": 19900101.5}, "birth_date"),
        ("create-patient", PATIENT, {"birth_date": "2190-01-01"}, "birth_date"),
        ("create-patient", PATIENT, {"family_name": 5}, "family_name"),
        ("create-patient", PATIENT, {"family_name": ""}, "family_name"),
        ("create-patient", PATIENT, {"family_name": "   "}, "family_name"),
        ("create-patient", PATIENT, {"family_name": "x" * 100_000}, "family_name"),
        ("create-patient", PATIENT, {"family_name": "a\x00b"}, "family_name"),
        ("create-patient", PATIENT, {"shoe_size": 43}, "shoe_size"),
        ("create-patient", PATIENT, {"command_id": "again"}, "command_id"),
        ("create-provider", {}, {"family_name": "Osei"}, "given_name"),
        ("create-appointment", BOOKING, {"patient_id": "Berg"}, "patient_id"),
        ("create-appointment", BOOKING, {"start": "2027-02-29T10:00"}, "start"),
        ("create-appointment", BOOKING, {"start": "2027-01-04T25:00"}, "start"),
        ("create-appointment", BOOKING, {"start": "next Tuesday"}, "start"),
        ("create-appointment", BOOKING, {"minutes": 0}, "minutes"),
        ("create-appointment", BOOKING, {"minutes": -30}, "minutes"),
        ("create-appointment", BOOKING, {"minutes": 7.5}, "minutes"),
        ("create-appointment", BOOKING, {"minutes": 10**40}, "minutes"),
        ("create-appointment", BOOKING, {"fold": 2}, "fold"),
        ("define-visit-type", {"name": "Long"}, {"minutes": "half an hour"}, "minutes"),
        ("cancel-appointment", {"appointment_id": NOBODY}, {}, "reason"),
    ],
)
def test_a_field_that_is_off_is_invalid_and_named(
    clinic: Clinic, name: str, usual: dict[str, Any], differs: dict[str, Any], field: str
) -> None:
    given = {key: value for key, value in (usual | differs).items() if value is not None}
    error = clinic.desk.invalid(name, **given)
    assert (error["code"], error["field"]) == ("invalid", field)


@pytest.mark.parametrize(
    "hours",
    [
        {"weekday": "tue", "start": "12:00", "end": "09:00"},
        {"weekday": "tue", "start": "09:00", "end": "09:00"},
        {"weekday": "tue", "start": "09:00", "end": "25:00"},
        {"weekday": "someday", "start": "09:00", "end": "12:00"},
        {"weekday": "tue", "start": "09:00"},
    ],
)
def test_hours_that_no_week_has_are_invalid(clinic: Clinic, hours: dict[str, str]) -> None:
    fields = {"provider_id": clinic.osei, "weekly": [hours]}
    error = clinic.desk.invalid("set-working-hours", **fields)
    assert error["code"] == "invalid"
    assert error["field"].startswith("weekly")


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("available-slots", {"from": "2027-01-04", "to": "2027-01-01", "minutes": 30}),
        ("available-slots", {"from": "2027-01-04", "to": "9999-12-31", "minutes": 30}),
        ("available-slots", {"from": "2027-13-04", "to": "2027-12-01", "minutes": 30}),
        ("available-slots", {"from": "2027-01-04", "to": "2027-01-05", "minutes": 30, "limit": -1}),
        ("list-appointments", {"from": "2027-01-04"}),
        ("list-appointments", {"from": "0001-01-01", "to": "9999-12-31", "status": "lost"}),
        ("day-board", {"date": "2027-02-29"}),
        ("search-patients", {"text": 5}),
        ("search-patients", {"text": "a", "limit": 10**30}),
    ],
)
def test_a_question_that_has_no_answer_is_invalid(
    clinic: Clinic, name: str, fields: dict[str, Any]
) -> None:
    assert clinic.desk.call("ask", name, json.dumps(fields)).error(2)["code"] == "invalid"


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_bug(clinic: Clinic, day: str) -> None:
    assert clinic.desk.call("ask", "day-board", f'{{"date": "{day}"}}').error(2)
    for start in (f"{day}T00:00", f"{day}T23:59", f"{day}T23:59-14:00", f"{day}T00:00+14:00"):
        answer = clinic.desk.call("do", "create-appointment", json.dumps(clinic.booking(start)))
        assert answer.status in {1, 2}
        assert answer.error(answer.status)["field"] == "start"


def test_a_command_is_read_from_standard_input(clinic: Clinic) -> None:
    desk = clinic.desk
    answer = desk.call("do", "create-patient", "-", stdin=json.dumps(PATIENT)).printed()
    assert desk.ask("get-patient", patient_id=answer["id"])["family_name"] == "Ito"
    with nothing_written(desk.folder):
        assert desk.call("do", "create-patient", "-", stdin="").error(2)["code"] == "invalid"


def test_no_json_means_no_fields(clinic: Clinic) -> None:
    assert clinic.desk.call("ask", "get-tenant").printed()["name"] == "Nord"
    assert clinic.desk.call("do", "create-patient").error(2)["code"] == "invalid"


@pytest.mark.parametrize(
    "words",
    [
        ("do", "create-patient", json.dumps(PATIENT)),
        ("ask", "list-patients"),
        ("status",),
        ("check",),
        ("sync",),
        ("backup", "copy.db"),
    ],
)
def test_without_a_clinic_there_is_nothing_to_do_and_nothing_is_made(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    error = Desk(tmp_path / "desk").call(*words).error(2)
    assert error["code"] in {"invalid", "usage"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "who",
    [
        {"user": "bob"},
        {"password": "wrong"},
        {"password": ""},
        {"password": None},
        {"user": "bob", "password": None},
        {"user": "anna' OR 1=1 --"},
    ],
)
def test_nobody_gets_in_without_an_account_and_its_password(
    clinic: Clinic, wrapped: Desk, who: dict[str, str | None]
) -> None:
    for desk in (wrapped, clinic.desk.other(**ANNA)):  # a keyring opens the store, not the account
        with nothing_written(desk.folder):
            answer = desk.other(**who).call("do", "create-patient", json.dumps(PATIENT))
        assert answer.error(2)["code"] == "locked"


def test_who_reads_no_further_is_told_nothing(wrapped: Desk) -> None:
    typed = ["--data-dir", str(wrapped.folder), "--user", "anna", "ask", "list-patients"]
    with subprocess.Popen(
        [*PROGRAM, *typed],
        cwd=ROOT,
        env=environment(wrapped.password),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()  # as head does, once it has enough
        assert process.stderr.read() == ""
        assert process.wait(60) == 0
