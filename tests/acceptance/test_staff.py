"""Laws of who may do what: the demo clinic's people, each with the password ``demo``."""

import json
from pathlib import Path

import pytest

from tests.acceptance.days import at
from tests.acceptance.desk import ANNA, Desk, nothing_written

MAYA = {"username": "maya", "family_name": "Lind", "given_name": "Maya", "roles": ["front-desk"]}


@pytest.fixture(scope="module")
def clinic(demo_made: Path) -> Desk:
    """The demo clinic itself, for what is only asked of it and for what it refuses."""
    return Desk(demo_made, user="demo", password="demo")


@pytest.mark.parametrize("user", ["demo", "desk", "doctor", "admin"])
def test_each_user_of_the_demo_clinic_gets_in(clinic: Desk, user: str) -> None:
    who = clinic.other(user=user)
    assert len(who.ask("list-providers")["providers"]) == 3
    assert who.other(password="Demo").call("status").error(2)["code"] == "locked"


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("add-staff-member", MAYA),
        ("set-holidays", {"holidays": []}),
        ("create-provider", {"family_name": "Lind", "given_name": "Maya"}),
        ("add-room", {"name": "Room 9"}),
    ],
)
@pytest.mark.parametrize("user", ["desk", "doctor"])
def test_what_is_not_permitted_is_forbidden_and_writes_nothing(
    clinic: Desk, user: str, name: str, fields: dict[str, object]
) -> None:
    assert clinic.other(user=user).refused(name, **fields)["code"] == "forbidden"


def test_the_front_desk_does_not_approve_leave_and_the_administrator_does(demo: Desk) -> None:
    asked = demo.ask("list-leave-requests", status="requested")["leave_requests"]
    assert asked, "the demo clinic shows a request to decide"
    fields = {"leave_request_id": asked[0]["id"]}
    assert demo.other(user="desk").refused("approve-leave-request", **fields)["code"] == "forbidden"
    answer = demo.other(user="admin").do("approve-leave-request", **fields)
    assert answer["events"] == ["leave.approved"]


def test_the_front_desk_does_not_overbook_where_it_is_not_permitted(clinic: Desk) -> None:
    someone = clinic.ask("list-patients", limit=1)["patients"][0]["id"]
    who = {"patient_id": someone, "provider_id": clinic.ask("list-providers")["providers"][0]["id"]}
    fields = {"start": at("03:00"), "minutes": 30, "overbook_reason": "In pain", **who}
    assert clinic.other(user="desk").refused("create-appointment", **fields)["code"] == "forbidden"


def test_the_front_desk_books_and_a_new_colleague_too(demo: Desk) -> None:
    maya = demo.other(user="admin").id("add-staff-member", **MAYA)
    demo.other(user="admin").do("set-password", staff_id=maya, password="correct horse")
    person = {"family_name": "Ito", "given_name": "Ken", "birth_date": "1970-01-31"}
    demo.other(user="desk").do("create-patient", **person)
    colleague = demo.other(user="maya", password="correct horse")
    asked = json.dumps({"text": "ito ken"})
    found = colleague.call("ask", "search-patients", asked).printed()["patients"]
    assert found[0]["family_name"] == "Ito"
    demo.other(user="admin").do("deactivate-staff-member", staff_id=maya)
    with nothing_written(demo.folder):
        assert colleague.call("status").error(2)["code"] == "locked"


def test_the_demo_clinic_shows_what_there_is_to_solve_and_is_sound(clinic: Desk) -> None:
    status = clinic.status()
    items = clinic.ask("needs-attention")["items"]
    assert status["attention"] == len(items)
    assert {"clash", "leave"} <= {item["kind"] for item in items}
    assert clinic.is_sound()


def test_a_new_colleague_and_a_new_password_open_the_desk_without_a_keyring(wrapped: Desk) -> None:
    maya = wrapped.id("add-staff-member", **MAYA)
    colleague = wrapped.other(user="maya", password="correct horse")
    assert colleague.call("status").error(2)["code"] == "locked"
    wrapped.do("set-password", staff_id=maya, password="correct horse")
    assert colleague.ask("list-providers")
    (anna,) = (one for one in wrapped.ask("list-staff")["staff"] if one["id"] != maya)
    wrapped.do("set-password", staff_id=anna["id"], password="battery staple")
    assert wrapped.call("status").error(2)["code"] == "locked"
    assert wrapped.other(password="battery staple").ask("list-staff")
    assert colleague.ask("list-providers")


def test_where_several_work_somebody_says_who_they_are(clinic: Desk) -> None:
    assert clinic.other(user=None).call("status").error(2)["code"] == "usage"


def test_the_recovery_key_lets_a_colleague_in_whose_account_came_from_elsewhere(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path / "desk", keyring=False, **ANNA)
    create = ("clinic", "create", "--name", "Nord", "--time-zone", "Europe/Berlin")
    told = desk.call(*create).err.strip().rpartition(" ")[2]
    names = {"family_name": "Rossi", "given_name": "Bo", "roles": ["front-desk"]}
    added = desk.id("add-staff-member", username="bo", **names)
    desk.do("set-password", staff_id=added, password="another-pass")
    keys = desk.folder / "keys.json"
    kept = json.loads(keys.read_text())
    keys.write_text(json.dumps(kept | {"slots": kept["slots"][:1]}))  # as on another desk
    bo = desk.other(user="bo", password="another-pass")
    assert bo.call("status").error(2)["code"] == "locked"

    assert desk.other(user="bo", password="wrong").call("unlock", told).error(2)["code"] == "locked"
    assert bo.call("unlock", told).printed() == {"user": "Bo Rossi"}
    assert bo.status()["waiting"] > 0


def test_a_lost_recovery_key_is_replaced_by_an_administrator_and_opens_nothing_any_more(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path / "desk", keyring=False, **ANNA)
    create = ("clinic", "create", "--name", "Nord", "--time-zone", "Europe/Berlin")
    lost = desk.call(*create).err.strip().rpartition(" ")[2]
    names = {"family_name": "Rossi", "given_name": "Bo", "roles": ["front-desk"]}
    bo_id = desk.id("add-staff-member", username="bo", **names)
    desk.do("set-password", staff_id=bo_id, password="another-pass")
    bo = desk.other(user="bo", password="another-pass")

    assert bo.call("recovery-key").error(1)["code"] == "forbidden"
    assert bo.call("unlock", lost).printed() == {"user": "Bo Rossi"}

    new = desk.call("recovery-key").err.strip().rpartition(" ")[2]
    assert bo.call("unlock", lost).error(2)["code"] == "locked"
    assert bo.call("unlock", new).printed() == {"user": "Bo Rossi"}
