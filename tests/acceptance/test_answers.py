"""Laws of an answer: its shape, its ids, its times, and that a command runs once."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.acceptance.conftest import Clinic
from tests.acceptance.days import AWAY, DAY, at, instant
from tests.acceptance.desk import Desk

NOWHERE = Path("nowhere")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT.*")
SCOPE = {
    "commands": """create-tenant create-provider create-patient create-appointment
        cancel-appointment reschedule-appointment mark-arrived check-in complete-appointment
        mark-no-show set-working-hours submit-leave-request approve-leave-request
        reject-leave-request confirm-appointment define-visit-type resolve-case
        update-patient add-staff-member""",
    "queries": """list-providers search-providers get-provider list-patients search-patients
        get-patient view-schedule view-availability available-slots explain-slot
        get-appointment list-appointments upcoming-appointments day-board needs-attention""",
    "events": """tenant.created staff.added provider.created patient.created
        appointment.created appointment.cancelled appointment.rescheduled
        appointment.arrived appointment.checked-in appointment.completed appointment.no-show
        working-hours.set leave.requested leave.approved leave.rejected case.resolved""",
}
KEYS = {
    "commands": {"service", "schema", "events"},
    "queries": {"service", "schema", "result"},
    "events": {"service", "schema"},
}


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    """What ``catalog --json`` prints; it needs no clinic."""
    nowhere = Desk(NOWHERE)
    return nowhere.call("catalog", "--json").printed()


@pytest.mark.parametrize("kind", ["commands", "queries", "events"])
def test_the_catalogue_names_all_that_the_first_path_needs(
    catalogue: dict[str, Any], kind: str
) -> None:
    assert list(catalogue) == ["commands", "queries", "events"]
    assert set(SCOPE[kind].split()) - set(catalogue[kind]) == set()
    for name, entry in catalogue[kind].items():
        assert set(entry) == KEYS[kind], name
        assert entry["schema"]["type"] == "object", name
        form = r"[a-z-]+\.[a-z-]+" if kind == "events" else r"[a-z]+(-[a-z]+)*"
        assert re.fullmatch(form, name), name


def test_every_command_states_an_event_and_every_event_has_its_command(
    catalogue: dict[str, Any],
) -> None:
    assert [name for name, it in catalogue["commands"].items() if not it["events"]] == []
    stated = {event for command in catalogue["commands"].values() for event in command["events"]}
    assert stated == set(catalogue["events"])


def test_every_command_refuses_unknown_fields_and_takes_its_own_id(
    catalogue: dict[str, Any],
) -> None:
    for name, command in catalogue["commands"].items():
        assert command["schema"]["additionalProperties"] is False, name
        assert "command_id" in command["schema"]["properties"], name
        assert "tenant_id" not in command["schema"].get("required", ()), name


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("create-patient", "family_name given_name birth_date sex phone email"),
        ("create-provider", "family_name given_name specialty"),
        ("set-working-hours", "provider_id weekly valid_from valid_to"),
        ("define-visit-type", "name minutes buffer_before buffer_after"),
        (
            "create-appointment",
            "patient_id provider_id start minutes visit_type_id room_id reason overbook_reason",
        ),
        ("reschedule-appointment", "appointment_id start minutes provider_id"),
        ("cancel-appointment", "appointment_id reason"),
        ("submit-leave-request", "provider_id start end reason"),
        ("approve-leave-request", "leave_request_id"),
    ],
)
def test_the_fields_that_scripts_rely_on_are_there(
    catalogue: dict[str, Any], name: str, fields: str
) -> None:
    assert set(fields.split()) <= set(catalogue["commands"][name]["schema"]["properties"])


def test_the_catalogue_for_people_names_everything_too(catalogue: dict[str, Any]) -> None:
    answer = Desk(NOWHERE).call("catalog")
    assert answer.status == 0
    assert answer.err == ""
    for kind in catalogue.values():
        assert set(kind) <= set(answer.out.split())


def test_a_command_answers_with_its_name_an_id_and_the_events_it_stated(
    clinic: Clinic, catalogue: dict[str, Any]
) -> None:
    before = clinic.desk.status()["waiting"]
    name = "create-appointment"
    answer = clinic.desk.do(name, **clinic.booking(at("15:00")))
    assert UUID(answer["id"])
    assert answer["command"] == name
    assert answer["events"] == ["appointment.created"]
    assert set(answer["events"]) <= set(catalogue["commands"][name]["events"])
    assert clinic.desk.status()["waiting"] == before + 1


def test_the_same_command_id_runs_once_and_answers_the_same(clinic: Clinic) -> None:
    fields = clinic.booking(at("15:00"), command_id=str(uuid4()))
    first = clinic.desk.do("create-appointment", **fields)
    waiting = clinic.desk.status()["waiting"]
    assert clinic.desk.do("create-appointment", **fields) == first
    assert clinic.desk.status()["waiting"] == waiting
    board = clinic.desk.ask("day-board", date=str(DAY))
    assert len(board["visits"]) == 2


def test_a_refused_command_may_be_sent_again_under_its_id(clinic: Clinic) -> None:
    fields = clinic.booking(at("10:00"), command_id=str(uuid4()))
    assert clinic.desk.refused("create-appointment", **fields)["code"] == "slot_taken"
    clinic.desk.do("cancel-appointment", appointment_id=clinic.visit, reason="Ill")
    assert clinic.desk.do("create-appointment", **fields)["events"] == ["appointment.created"]


def moments(answer: Any) -> Iterator[str]:
    """Every time in an answer."""
    if isinstance(answer, dict):
        answer = list(answer.values())
    if isinstance(answer, list):
        for value in answer:
            yield from moments(value)
    elif isinstance(answer, str) and MOMENT.fullmatch(answer):
        yield answer


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("list-appointments", {"from": str(DAY), "to": str(DAY)}),
        ("upcoming-appointments", {}),
        ("day-board", {"date": str(DAY)}),
        ("available-slots", {"from": str(DAY), "to": str(DAY), "minutes": 30, "limit": 5}),
        ("view-schedule", {"from": str(DAY), "to": str(AWAY)}),
        ("view-availability", {"from": str(DAY), "to": str(AWAY)}),
        ("list-leave-requests", {}),
    ],
)
def test_every_time_in_an_answer_carries_its_offset(
    made: Clinic, name: str, fields: dict[str, Any]
) -> None:
    found = list(moments(made.desk.ask(name, **fields)))
    assert found
    assert [text for text in found if datetime.fromisoformat(text).utcoffset() is None] == []


def test_a_visit_is_told_with_all_that_scripts_rely_on(made: Clinic) -> None:
    visit = made.visit_of(made.visit)
    told = {key: visit[key] for key in ("id", "patient_id", "provider_id", "start", "end")}
    assert told == {
        "id": made.visit,
        "patient_id": made.pham,
        "provider_id": made.osei,
        "start": instant("10:00"),
        "end": instant("10:30"),
    }
    assert visit["status"] == "booked"


def test_a_person_is_found_by_a_misspelt_name(made: Clinic) -> None:
    for text in ("pham", "phan", "pam", "lihn", "PHAM, L", "linh pham"):
        found = made.desk.ask("search-patients", text=text, limit=5)["patients"]
        assert [one["id"] for one in found][:1] == [made.pham], text
    assert found[0]["family_name"] == "Pham"


def test_from_and_to_are_half_open_and_a_bare_date_as_to_is_inclusive(made: Clinic) -> None:
    def found(start: str, end: str) -> list[str]:
        fields = {"from": start, "to": end}
        return [one["id"] for one in made.desk.ask("list-appointments", **fields)["appointments"]]

    assert found(str(DAY), str(DAY)) == [made.visit]
    assert found(at("10:30"), at("12:00")) == []
    assert found(at("08:00"), at("10:00")) == []
    assert found(at("10:00"), at("10:01")) == [made.visit]


def test_visits_are_listed_by_provider_patient_and_status(made: Clinic) -> None:
    day = {"from": str(DAY), "to": str(DAY)}

    def found(**fields: str) -> int:
        return len(made.desk.ask("list-appointments", **day, **fields)["appointments"])

    assert found(provider_id=made.osei, patient_id=made.pham, status="booked") == 1
    assert found(provider_id=made.okafor) == 0
    assert found(patient_id=made.berg) == 0
    assert found(status="cancelled") == 0


def test_status_tells_all_that_it_promises(made: Clinic) -> None:
    status = made.desk.status()
    promised = """online waiting oldest_waiting quarantined attention cursor last_sync schema
        version tenant_id desk_id digest"""
    assert set(promised.split()) <= set(status)
    assert status["online"] is False
    assert status["waiting"] > 0
    assert datetime.fromisoformat(status["oldest_waiting"]).utcoffset() is not None
    assert (status["cursor"], status["last_sync"], status["quarantined"]) == (0, None, 0)
    assert UUID(status["tenant_id"]) != UUID(status["desk_id"])
    assert made.desk.status()["digest"] == status["digest"]


def test_the_version_and_the_help_need_nothing() -> None:
    nowhere = Desk(NOWHERE)
    version = nowhere.call("--version")
    assert (version.status, version.err) == (0, "")
    assert re.search(r"\d+\.\d+\.\d+", version.out)
    assert "screenshots" in nowhere.call("--help").out


def test_a_sound_store_checks_clean(made: Clinic) -> None:
    answer = made.desk.call("check")
    assert answer.status == 0
    assert json.loads(answer.out)["findings"] == []
