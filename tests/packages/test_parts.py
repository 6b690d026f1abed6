"""What goes into a package is told right: its parts, its texts, its settings."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from freezing import files_in, version
from linux_packages import SOURCES

import vitalbridge_desktop
from vitalbridge_desktop.policy import policy_of

ROOT = Path(__file__).parents[2]
PARTS = ROOT / "packaging" / "inside" / "parts.py"


def listed(file: Path) -> dict[str, Any]:
    """The list of parts, as a release makes it."""
    command = [sys.executable, str(PARTS), "list", str(ROOT / "requirements.lock"), str(file)]
    subprocess.run(command, env=os.environ | {"SOURCE_DATE_EPOCH": "1764230000"}, check=True)
    read: dict[str, Any] = json.loads(file.read_text())
    return read


def test_the_list_names_what_runs_and_not_what_only_builds(tmp_path: Path) -> None:
    parts = {each["name"]: each for each in listed(tmp_path / "a.json")["components"]}
    assert {"pyside6-essentials", "sqlcipher3", "fastapi", "python"} <= parts.keys()
    assert not {"pytest", "pyinstaller", "mypy"} & parts.keys()
    lock = (ROOT / "requirements.lock").read_text()
    for name, part in parts.items():
        if name != "python":
            assert f"{name}=={part['version']}" in lock
            assert part["hashes"]
            assert part["licenses"]


def test_the_same_lock_leads_to_the_same_list(tmp_path: Path) -> None:
    listed(tmp_path / "a.json")
    listed(tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_everybodys_licence_is_passed_on(tmp_path: Path) -> None:
    file = tmp_path / "licences.txt"
    texts = ROOT / "packaging" / "licences"
    subprocess.run([sys.executable, str(PARTS), "licences", str(texts), str(file)], check=True)
    text = file.read_text()
    for name in ("pyside6-essentials", "sqlcipher3", "holidays", "tzdata"):
        assert f"\n{name} " in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "pytest" not in text


def test_the_version_of_a_package_is_the_products() -> None:
    assert version() == vitalbridge_desktop.__version__


def test_files_come_in_one_order_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "file").write_text("x")
    (tmp_path / "a").symlink_to("b")
    assert [each.name for each in files_in(tmp_path)] == ["a", "file"]


def test_the_shipped_example_of_settings_sets_nothing_until_a_mark_is_taken_away(
    tmp_path: Path,
) -> None:
    example = (SOURCES / "settings.toml").read_text()
    assert tomllib.loads(example) == {}
    lines = [
        line.removeprefix("#") if line.startswith("#[") else line for line in example.split("\n")
    ]
    values = [line.removeprefix("#") if " = " in line else line for line in lines]
    file = tmp_path / "settings.toml"
    file.write_text("\n".join(values))
    policy = policy_of(file, {})
    assert (policy.problem, policy.unknown) == (None, ())
    assert policy.rolls_out
    assert policy.fixed.keys() == {"language", "lock_after"}


@pytest.mark.parametrize("script", sorted(SOURCES.glob("*.sh")), ids=lambda file: file.name)
def test_the_scripts_are_such_that_the_simplest_shell_reads_them(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)
