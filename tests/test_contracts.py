"""The import contracts are kept, and each of them has been seen to fail on a planted import."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "vitalbridge_desktop"
SERVICES = f"{PACKAGE}.services"
APPOINTMENTS = f"{PACKAGE}.ui.appointments"

PLANTED = [  # the contract, the package in which a module is planted, what that module imports
    ("layers", "kernel", f"{PACKAGE}.services.tenants.queries"),
    ("layers", "kernel", f"{PACKAGE}.sync"),
    ("layers", "services.patients", f"{PACKAGE}.sync"),
    ("layers", "sync", f"{PACKAGE}.ui"),
    ("layers", "server", f"{PACKAGE}.ui"),
    ("layers", "ui", f"{PACKAGE}.server"),
    ("layers", "ui", f"{PACKAGE}.composition"),
    ("neighbours", "services.appointments", f"{SERVICES}.patients.tables"),
    ("neighbours", "services.appointments", f"{SERVICES}.providers.rules"),
    ("directions", "services.patients", f"{SERVICES}.appointments.queries"),
    ("directions", "services.appointments", f"{SERVICES}.schedules.queries"),
    ("circle", "services.schedules", f"{SERVICES}.appointments.admission"),
    ("inside", "ui", f"{SERVICES}.patients.tables"),
    ("inside", "sync", f"{SERVICES}.appointments.admission"),
    ("inside", "ui", f"{SERVICES}.schedules.service"),
    ("server", "server", f"{SERVICES}.appointments.events"),
    ("server", "server", f"{SERVICES}.appointments.queries"),
    ("qt", "sync", "PySide6"),
    ("qt", "services.appointments", "PySide6"),
    ("sql", "ui", "sqlalchemy"),
    ("appointments", "ui.appointments.board", f"{APPOINTMENTS}.booking.form"),
    ("appointments", "ui.appointments.booking", f"{APPOINTMENTS}.day_board_view"),
    ("painted", "ui.appointments.board", f"{SERVICES}.appointments.queries"),
    ("kernel", "kernel", "httpx2"),
    ("kernel", "kernel", "PySide6"),
]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package beside its contracts, for planting."""
    copy = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / PACKAGE, copy / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


@pytest.fixture
def planting(checkout: Path) -> Iterator[Path]:
    """The copied package; what a test plants in it is taken out again."""
    yield checkout / PACKAGE
    for planted in (checkout / PACKAGE).rglob("planted.py"):
        planted.unlink()


def lint_imports(checkout: Path, *options: str) -> tuple[int, str]:
    """The status and the report of import-linter, run where *checkout* lies."""
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([tool, *options], cwd=checkout, capture_output=True, text=True)
    return done.returncode, " ".join((done.stdout + done.stderr).split())


def test_every_contract_is_kept(checkout: Path) -> None:
    status, report = lint_imports(checkout)

    assert status == 0, report
    assert " 0 broken" in report


@pytest.mark.parametrize(("contract", "importer", "imported"), PLANTED)
def test_a_forbidden_import_breaks_its_contract(
    planting: Path, contract: str, importer: str, imported: str
) -> None:
    planting.joinpath(*importer.split("."), "planted.py").write_text(f"import {imported}\n")

    status, report = lint_imports(planting.parent, "--contract", contract)

    assert status == 1, report
    assert f"{PACKAGE}.{importer}.planted -> {imported} (l.1)" in report
