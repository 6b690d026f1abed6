"""Laws of a desk's first day: making a clinic, joining one, and all that can be in the way."""

import socket
from pathlib import Path

import pytest

from tests.acceptance.conftest import Clinic, created, patient
from tests.acceptance.desk import ANNA, Desk, nothing_written
from tests.acceptance.server import Server, answering

CREATE = ("clinic", "create", "--name", "Nord", "--time-zone", "Europe/Berlin")


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_clinic_is_made_once_on_a_desk(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "new" / "desk", **ANNA)
    answer = desk.call(*CREATE, "--country", "DE")
    assert list(answer.printed()) == ["tenant_id"]
    assert answer.printed()["tenant_id"] == desk.status()["tenant_id"]
    assert desk.ask("get-tenant")["country"] == "DE"
    (anna,) = desk.ask("list-staff")["staff"]
    assert anna["username"] == "anna"
    with nothing_written(desk.folder):
        again = desk.call(*CREATE)
    assert again.status in {1, 2}
    assert again.error(again.status)["code"] != "internal"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--name", "Nord"), "usage"),
        (("--name", "Nord", "--time-zone", "Europe/Atlantis"), "invalid"),
        (("--name", "Nord", "--time-zone", "../../etc/passwd"), "invalid"),
        (("--name", "Nord", "--time-zone", ""), "invalid"),
        (("--name", "", "--time-zone", "Europe/Berlin"), "invalid"),
        (("--name", "Nord", "--time-zone", "Europe/Berlin", "--country", "Berlin"), "invalid"),
    ],
)
def test_a_clinic_that_cannot_be_is_not_made(
    tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    desk = Desk(tmp_path / "desk", **ANNA)
    assert desk.call("clinic", "create", *words).error(2)["code"] == code
    assert list(tmp_path.iterdir()) == []


def test_without_keyring_and_password_nothing_is_made(tmp_path: Path) -> None:
    error = Desk(tmp_path / "desk", user="anna", keyring=False).call(*CREATE).error(2)
    assert error["code"] == "locked"
    assert list(tmp_path.iterdir()) == []


def test_a_clinic_needs_somebody_who_runs_it(tmp_path: Path) -> None:
    error = Desk(tmp_path / "desk", password="secret-pass").call(*CREATE).error(2)
    assert error["code"] in {"usage", "invalid", "locked"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [CREATE, ("status",), ("demo", "--no-gui"), ("check",)])
def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    for folder in (file, file / "below"):
        answer = Desk(folder, **ANNA).call(*words)
        assert answer.status in {1, 2}, answer
        assert answer.error(answer.status)["code"] != "internal"
    assert file.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [file]


def test_what_is_no_store_of_ours_is_told_in_a_sentence_and_left_alone(clinic: Clinic) -> None:
    store = clinic.desk.folder / "store.db"
    for content in (b"SQLite format 3\x00" * 300, store.read_bytes()[:5000], b""):
        store.write_bytes(content)
        answer = clinic.desk.call("status")
        assert answer.status in {1, 2}, answer
        assert answer.error(answer.status)["code"] != "internal"
        assert store.read_bytes() == content


@pytest.mark.parametrize("words", [("clinic", "join"), ("clinic", "connect")])
def test_a_server_that_is_off_is_offline(clinic: Clinic, words: tuple[str, ...]) -> None:
    folder = clinic.desk.folder
    desk = clinic.desk if "connect" in words else Desk(folder / "new", **ANNA)
    with nothing_written(folder):
        error = desk.call(*words, f"http://127.0.0.1:{free_port()}", "ABCD-EFGH-JKLM").error(1)
    assert error["code"] == "offline"
    assert not (folder / "new").exists()


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (500, "text/html", b"<h1>Internal Server Error</h1>"),
        (200, "text/html", b"<h1>It works!</h1>"),
        (200, "application/json", b'{"hello": "world"}'),
        (200, "application/json", b"[]"),
        (200, "application/json", b"\xff\xfe"),
        (404, "application/problem+json", b"{}"),
        (301, "text/html", b""),
    ],
)
def test_what_is_no_server_of_ours_is_told_in_a_sentence(
    clinic: Clinic, status: int, kind: str, body: bytes
) -> None:
    folder = clinic.desk.folder
    with answering(status, kind, body) as url, nothing_written(folder):
        for desk, verb in ((clinic.desk, "connect"), (Desk(folder / "new", **ANNA), "join")):
            answer = desk.call("clinic", verb, url, "ABCD-EFGH-JKLM")
            assert answer.status in {1, 2}, answer
            assert answer.error(answer.status)["code"] != "internal"
        assert not (folder / "new").exists()


@pytest.mark.parametrize(
    "url", ["nonsense", "", "ftp://127.0.0.1:1", "http://192.0.2.1:8420", "http://", "127.0.0.1:1"]
)
def test_an_address_that_must_not_be_used_is_a_wrong_call(tmp_path: Path, url: str) -> None:
    answer = Desk(tmp_path / "desk", **ANNA).call("clinic", "join", url, "ABCD-EFGH-JKLM")
    assert answer.error(2)["code"] in {"invalid", "usage"}
    assert list(tmp_path.iterdir()) == []


def test_a_code_lets_one_desk_in_once(server: Server, tmp_path: Path) -> None:
    tenant = server.tenant()
    code = server.code(tenant)
    first, second = (Desk(tmp_path / name, **ANNA) for name in "ab")
    for wrong in ("ABCD-EFGH-JKLM", "", code[:-1], server.invitation()):
        answer = first.call("clinic", "join", server.url, wrong)
        assert answer.error(answer.status)["code"] not in {"internal", "offline"}
        assert answer.status in {1, 2}
    assert list(tmp_path.iterdir()) == []
    first.call("clinic", "join", server.url, code, "--desk", "Desk 1").printed()
    assert first.status()["tenant_id"] == tenant
    assert first.status()["online"] is True
    answer = second.call("clinic", "join", server.url, code)
    assert answer.error(answer.status)["code"] not in {"internal", "offline"}
    assert not second.folder.exists()
    with nothing_written(first.folder):
        again = first.call("clinic", "join", server.url, server.code(tenant))
        assert again.error(again.status)["code"] != "internal"


def test_who_joins_a_clinic_with_staff_has_an_account_there(server: Server, tmp_path: Path) -> None:
    tenant = server.tenant()
    anna = server.joined(tmp_path / "a", tenant)
    patient(anna, "Pham", "Linh", "1988-09-02")
    assert anna.sync()["waiting"] == 0
    for who in ({"user": "bob"}, {"password": "wrong"}):
        desk = Desk(tmp_path / "b", **ANNA).other(**who)
        answer = desk.call("clinic", "join", server.url, server.code(tenant))
        assert answer.status in {1, 2}
        assert answer.error(answer.status)["code"] in {"locked", "forbidden", "not_found"}
        assert not desk.folder.exists()
    second = server.joined(tmp_path / "b", tenant)
    assert len(second.ask("list-patients")["patients"]) == 1
    assert len(second.ask("list-staff")["staff"]) == 1


def test_a_desk_that_never_met_a_server_has_nothing_to_sync_with(clinic: Clinic) -> None:
    with nothing_written(clinic.desk.folder):
        error = clinic.desk.call("sync").error(1)
    assert error["code"] == "not_connected"


def test_a_clinic_made_offline_brings_its_whole_history_to_a_server(
    clinic: Clinic, server: Server, tmp_path: Path
) -> None:
    before = clinic.desk.status()
    waiting = before["waiting"]
    clinic.desk.call("clinic", "connect", server.url, server.invitation()).printed()
    clinic.desk.sync()
    after = clinic.desk.status()
    assert (after["waiting"], after["cursor"], after["attention"]) == (0, waiting, 0)
    assert after["tenant_id"] == before["tenant_id"]
    third = server.joined(tmp_path / "third", before["tenant_id"])
    assert third.status()["digest"] == after["digest"]
    assert third.ask("get-appointment", appointment_id=clinic.visit)["status"] == "booked"
    visit = clinic.visit_of(clinic.visit)
    error = third.refused("create-appointment", **clinic.booking(visit["start"]))
    assert error["code"] == "slot_taken"
    assert third.is_sound()
    with nothing_written(clinic.desk.folder):
        answer = clinic.desk.call("clinic", "connect", server.url, server.invitation())
    assert answer.error(answer.status)["code"] != "internal"


def test_an_invitation_brings_one_clinic_only(server: Server, tmp_path: Path) -> None:
    code = server.invitation()
    first, second = created(Desk(tmp_path / "a")), created(Desk(tmp_path / "b"))
    first.call("clinic", "connect", server.url, code).printed()
    waiting = second.status()["waiting"]
    for used in (code, server.code(first.status()["tenant_id"])):
        answer = second.call("clinic", "connect", server.url, used)
        assert answer.error(answer.status)["code"] not in {"internal", "offline"}
    assert second.status()["waiting"] == waiting
    second.call("clinic", "connect", server.url, server.invitation()).printed()
    assert second.sync()["waiting"] == 0
