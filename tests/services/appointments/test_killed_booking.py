"""A booking that was acknowledged is there once, with its event, whenever the app is killed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import a
from tests.services.appointments import killed_booking
from tests.services.appointments.clinics import Clinic
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.checks import check
from vitalbridge_desktop.kernel.store import Store

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill")


@pytest.fixture
def book(clinic: Clinic, tmp_path: Path) -> Path:
    """The closed store of a clinic whose book is empty."""
    clinic.bus.store.close()
    return Path(shutil.copy(clinic.bus.store.file, tmp_path / "book.db"))


def killed(file: Path, rounds: int, *how: str) -> list[str]:
    """What the store was like after that many kills."""
    done = subprocess.run(
        [sys.executable, killed_booking.__file__, file, str(rounds), *how],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_what_was_booked_is_there_once_and_the_rest_not_at_all(book: Path) -> None:
    rounds, acknowledged, *wrong = killed(book, 220)

    assert wrong == []
    assert rounds == "220"
    assert int(acknowledged) >= 220
    store = Store(book, a.KEY)
    assert check(store, REGISTRY).findings == ()
    store.close()


def test_the_harness_notices_an_outbox_row_in_a_transaction_of_its_own(book: Path) -> None:
    _, _, *wrong = killed(book, 220, "careless")

    assert "a fact without its rows" in wrong
