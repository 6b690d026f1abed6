"""Laws of the repository: what is pinned, what is shipped, how long a thing may be."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import packaging.version
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import vitalbridge_desktop
from vitalbridge_desktop.shipped import shipped

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
LOCK = (ROOT / "requirements.lock").read_text()
SOURCES = sorted((ROOT / "vitalbridge_desktop").rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 40

# The address of an index of packages, or of somebody's mirror of one.
INDEX = re.compile(r"https?://\S*(pypi|pythonhosted|npmjs|registry\.|/simple\b)")


def tracked() -> list[Path]:
    """Every file that is part of the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def declared() -> Iterator[Requirement]:
    for extra in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()):
        yield from map(Requirement, extra)


def pinned() -> dict[str, str]:
    """What the lock holds: the version of each package."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, re.MULTILINE))


def test_the_lock_pins_every_declared_dependency_to_a_version_that_is_allowed() -> None:
    for requirement in declared():
        locked = pinned()[canonicalize_name(requirement.name)]
        assert locked in requirement.specifier, f"{requirement} is locked to {locked}"


def test_every_locked_package_carries_its_hashes_and_no_address() -> None:
    entries = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pinned())
    for entry in entries:
        assert "--hash=sha256:" in entry, entry
    assert "://" not in LOCK


def test_no_tracked_file_names_an_index_of_packages() -> None:
    texts = [file for file in tracked() if file.suffix not in {".ttf", ".png"}]
    assert [file for file in texts if INDEX.search(file.read_text(errors="replace"))] == []


def test_the_folder_packaging_never_hides_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Path(packaging.version.__file__).parent != ROOT / "packaging"


@pytest.mark.parametrize("folder", ["resources", "migrations"])
def test_shipped_folders_are_found(folder: str) -> None:
    assert any(shipped(folder).iterdir())


def test_a_folder_that_is_not_shipped_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="nonsense"):
        shipped("nonsense")


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_drew_stands_beside_its_licence(folder: str) -> None:
    assert list((shipped("resources") / folder).glob("LICENSE*"))


def test_the_version_stands_in_one_place() -> None:
    assert "version" in PROJECT["dynamic"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", vitalbridge_desktop.__version__)


def test_no_file_is_longer_than_a_person_reads_at_once() -> None:
    lengths = {file: len(file.read_text().splitlines()) for file in SOURCES}
    assert {file: n for file, n in lengths.items() if n > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.name}"
        for file in SOURCES
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_what_runs_before_anything_is_installed_needs_nothing_but_python() -> None:
    files = sorted((ROOT / "packaging").glob("*.py"))
    known = sys.stdlib_module_names | {file.stem for file in files}
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert {name.partition(".")[0] for name in names} <= known, file


def test_an_unknown_verb_is_answered_with_those_that_there_are() -> None:
    dev = [sys.executable, str(ROOT / "packaging" / "dev.py"), "fly"]
    done = subprocess.run(dev, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "dev.py run" in done.stderr
