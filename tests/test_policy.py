"""What the administrator has set wins over what anybody at the desk chooses; none is guessed."""

import os
from pathlib import Path

import pytest

from vitalbridge_desktop.cli import main
from vitalbridge_desktop.policy import Policy, machine_file, policy_of

WHOLE = """
[server]
url = "https://clinic.example"
ca_file = "/etc/vitalbridge/ca.pem"
proxy = "http://proxy.example:3128"
rollout_code = "ABCD-EFGH-JKMN"

[desk]
language = "de"
lock_after = 5
"""
STAFF = {
    "VITALBRIDGE_SERVER_URL": "https://elsewhere.example",
    "VITALBRIDGE_CA_FILE": "/home/staff/ca.pem",
    "VITALBRIDGE_LANGUAGE": "fr",
    "VITALBRIDGE_LOCK_AFTER": "0",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test's settings stand."""
    return tmp_path / "settings.toml"


def test_the_file_wins_over_the_environment(file: Path) -> None:
    file.write_text(WHOLE)
    policy = policy_of(file, STAFF)
    assert policy.url == "https://clinic.example"
    assert policy.ca_file == Path("/etc/vitalbridge/ca.pem")
    assert policy.proxy == "http://proxy.example:3128"
    assert policy.fixed == {"language": "de", "lock_after": 5}
    assert policy.rolls_out
    assert (policy.problem, policy.unknown) == (None, ())
    assert "ABCD" not in repr(policy)


def test_the_environment_says_it_where_there_is_no_file(file: Path) -> None:
    policy = policy_of(file, STAFF)
    assert policy.url == "https://elsewhere.example"
    assert policy.fixed == {"language": "fr", "lock_after": 0}
    assert not policy.rolls_out


def test_nothing_is_set_where_nobody_has_set_anything(file: Path) -> None:
    assert policy_of(file, {}) == Policy(file, fixed={})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[server", "no TOML"),
        ("[desk]\nlock_after = '5 minutes'", "desk.lock_after has to be minutes"),
        ("[desk]\nlock_after = true", "desk.lock_after has to be minutes"),
        ("[desk]\nlock_after = -1", "desk.lock_after has to be minutes"),
        ("[desk]\nlanguage = 'German'", "desk.language has to be a language"),
        ("[server]\nurl = 8420", "server.url has to be a text"),
        ("[server]\nca_file = ''", "server.ca_file has to be a text"),
    ],
)
def test_settings_that_cannot_be_meant_are_told_and_none_of_them_holds(
    file: Path, text: str, said: str
) -> None:
    file.write_text(text)
    policy = policy_of(file, STAFF)
    assert policy.problem is not None
    assert said in policy.problem
    assert str(file) in policy.problem
    assert (policy.url, dict(policy.fixed)) == (None, {})


def test_what_this_version_does_not_know_is_named_and_the_rest_holds(file: Path) -> None:
    file.write_text("[desk]\nlock_after = 3\nlock_afer = 5\n[future]\nx = 1\n")
    policy = policy_of(file, {})
    assert policy.fixed == {"lock_after": 3}
    assert policy.unknown == ("desk.lock_afer", "future.x")


@pytest.mark.skipif(os.name == "nt", reason="the folder is asked of Windows itself there")
def test_no_variable_moves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = machine_file()
    for name in ("HOME", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    assert machine_file() == place


def test_with_settings_that_cannot_be_used_nothing_is_done(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("[desk]\nlock_after = 'never'")
    monkeypatch.setattr("vitalbridge_desktop.policy.machine_file", lambda: file)
    assert main(["--data-dir", str(file.parent / "data"), "status"]) == 2
    assert "Ask your administrator" in capsys.readouterr().err
    assert main(["policy"]) == 1
    assert '"problem":"The settings in' in capsys.readouterr().out
