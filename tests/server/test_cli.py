"""The ``vitalbridge-server`` command, as INTERFACES fixes it."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.server.caller import HTTP, Caller
from vitalbridge_desktop.server.cli import main
from vitalbridge_desktop.server.serving import bind

Run = Callable[..., tuple[int, Any, Any]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Calls the command on a data folder of the test's own: status, answer, error."""

    def ran(*args: str) -> tuple[int, Any, Any]:
        status = main(["--data-dir", str(tmp_path / "server"), *args])
        out, error = capsys.readouterr()
        return status, json.loads(out or "null"), json.loads(error or "null")

    return ran


def test_a_clinic_is_founded_at_position_one_of_its_log(run: Run, tmp_path: Path) -> None:
    status, made, _ = run("tenant", "create", "--name", "Clinic A", "--time-zone", "Europe/Berlin")
    assert (status, list(made)) == (0, ["tenant_id"])
    status, found, _ = run("check")
    assert status == 0
    assert (found["sound"], found["findings"]) == (True, [])
    (clinic,) = found["tenants"]
    assert (clinic["tenant_id"], clinic["head"]) == (made["tenant_id"], 1)
    assert {"log", "digests"} <= set(clinic["checked"])
    key = tmp_path / "server" / "server.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert b"Clinic A" not in (tmp_path / "server" / "server.db").read_bytes()


def test_codes_are_made_for_desks_that_are_then_listed_and_shut_out(run: Run) -> None:
    _, made, _ = run("tenant", "create", "--name", "A", "--time-zone", "Europe/Berlin")
    status, code, _ = run("desk", "enrol", made["tenant_id"], "--name", "Front desk")
    assert status == 0
    assert [len(part) for part in code["code"].split("-")] == [4, 4, 4]
    assert run("tenant", "invite")[1]["code"] != code["code"]
    assert run("desk", "list", made["tenant_id"])[1] == {"desks": []}


@pytest.mark.parametrize(
    ("args", "status", "code"),
    [
        ((), 2, "usage"),
        (("fly",), 2, "usage"),
        (("run", "--port", "many"), 2, "usage"),
        (("run", "--host", "0.0.0.0"), 2, "usage"),
        (("run", "--host", "nowhere.invalid"), 2, "usage"),
        (("run", "--tls-cert", "cert.pem"), 2, "usage"),
        (("run", "--database", "postgresql+psycopg://x"), 2, "usage"),
        (("tenant", "create", "--name", "A"), 2, "usage"),
        (("tenant", "create", "--name", "A", "--time-zone", "Mars/North"), 2, "invalid"),
        (("tenant", "create", "--name", " ", "--time-zone", "Europe/Berlin"), 2, "invalid"),
        (("desk", "enrol", "nonsense"), 2, "invalid"),
        (("desk", "enrol", "01980000-0000-7000-8000-00000000000a"), 1, "not_found"),
        (("desk", "revoke", "01980000-0000-7000-8000-00000000000a"), 1, "not_found"),
    ],
)
def test_a_wrong_call_gets_a_sentence_and_a_status(
    run: Run, args: tuple[str, ...], status: int, code: str
) -> None:
    found, out, error = run(*args)
    assert (found, out) == (status, None)
    assert error["error"]["code"] == code
    assert error["error"]["message"].endswith(("help", "."))
    assert set(error["error"]) == {"code", "message", "field", "details"}


def test_what_went_wrong_unexpectedly_is_in_the_log_and_not_on_the_screen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("migrate")

    def tripping(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("vitalbridge_desktop.server.calls.checked", tripping)
    status, _, error = run("check")
    assert (status, error["error"]["code"]) == (3, "internal")
    log = tmp_path / "server" / "server.log"
    assert str(log) in error["error"]["message"]
    assert "RuntimeError" in log.read_text()
    assert "a bug" not in log.read_text()  # an exception's words may quote a patient


def test_a_store_without_its_key_is_locked_and_stays_as_it_was(run: Run, tmp_path: Path) -> None:
    run("migrate")
    key, store = tmp_path / "server" / "server.key", tmp_path / "server" / "server.db"
    right, before = key.read_text(), store.read_bytes()
    key.unlink()
    assert run("check")[0] == 2
    assert not key.exists()
    for wrong in ("hello", "00" * 16, "00" * 32):
        key.write_text(wrong)
        status, _, error = run("check")
        assert (status, error["error"]["code"]) == (2, "locked")
    assert store.read_bytes() == before
    key.write_text(right)
    assert run("check")[0] == 0


def test_a_backup_is_a_store_of_its_own_and_overwrites_nothing(run: Run, tmp_path: Path) -> None:
    _, made, _ = run("tenant", "create", "--name", "A", "--time-zone", "Europe/Berlin")
    file = tmp_path / "copy.db"
    assert run("backup", str(file))[0] == 0
    assert run("backup", str(file))[0] == 2
    assert run("backup", str(tmp_path / "no" / "folder.db"))[0] == 2
    status, found, _ = run("check", "--database", f"sqlite:///{file}")
    assert (status, found["tenants"][0]["tenant_id"]) == (0, made["tenant_id"])


def test_every_option_is_an_environment_variable_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VITALBRIDGE_SERVER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("VITALBRIDGE_SERVER_KEY_FILE", str(tmp_path / "elsewhere.key"))
    monkeypatch.setenv("VITALBRIDGE_SERVER_DATABASE", f"sqlite:///{tmp_path / 'own.db'}")
    monkeypatch.setenv("VITALBRIDGE_SERVER_NAME", "Clinic A")
    monkeypatch.setenv("VITALBRIDGE_SERVER_TIME_ZONE", "Europe/Berlin")
    assert main(["tenant", "create"]) == 0
    assert (tmp_path / "elsewhere.key").exists()
    assert (tmp_path / "own.db").exists()
    monkeypatch.setenv("VITALBRIDGE_SERVER_PORT", "many")
    assert main(["run"]) == 2
    assert "port" in capsys.readouterr().err


def test_a_port_that_is_taken_is_named() -> None:
    with bind("127.0.0.1", 0, encrypted=False) as taken:
        assert taken.proto == socket.IPPROTO_TCP  # else every answer waits 40 ms for Nagle
        port = taken.getsockname()[1]
        status = main(["run", "--port", str(port)])
    assert status == 2


def test_a_running_server_works_beside_other_calls_and_ends_calmly(
    run: Run, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "vitalbridge_desktop.server", "run", "--port", "0"]
    environment = {**os.environ, "VITALBRIDGE_SERVER_DATA_DIR": str(tmp_path / "server")}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        line = server.stderr.readline()
        assert line.startswith("VitalBridge server listens on http://127.0.0.1:")
        url = line.split()[-1]
        assert HTTP.get(f"{url}/readyz").status_code == 200

        _, made, _ = run("tenant", "create", "--name", "A", "--time-zone", "Europe/Berlin")
        _, code, _ = run("desk", "enrol", made["tenant_id"])
        caller = Caller.enrolled(url, code["code"], desk_name="Front desk")
        (entry,) = caller.log()
        assert (entry["type"], entry["position"]) == ("tenant.created", 1)
        assert entry["data"]["time_zone"] == "Europe/Berlin"
        _, listed, _ = run("desk", "list")
        assert [each["desk_id"] for each in listed["desks"]] == [caller.device_id]
        assert run("desk", "revoke", caller.device_id)[0] == 0
        assert caller.pull().json()["code"] == "device_revoked"

        server.send_signal(signal.SIGTERM)
        assert server.wait(10) == 0
        assert server.stderr.read() == ""
    assert run("check")[0] == 0
