"""A desk that is killed at any moment keeps what it acknowledged, whole, and halves of nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import a
from tests.kernel import killed_desk
from tests.kernel.toys import REGISTRY
from vitalbridge_desktop.kernel.checks import check
from vitalbridge_desktop.kernel.store import Store

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill")


def killed(file: Path, rounds: int, *how: str) -> list[str]:
    """What the store was like after that many kills."""
    done = subprocess.run(
        [sys.executable, killed_desk.__file__, file, str(rounds), *how],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_what_was_acknowledged_is_there_once_and_the_rest_is_all_or_nothing(
    shop_file: Path,
) -> None:
    rounds, acknowledged, *wrong = killed(shop_file, 40)

    assert wrong == []
    assert rounds == "40"
    assert int(acknowledged) >= 40
    store = Store(shop_file, a.KEY)
    assert check(store, REGISTRY).findings == ()
    store.close()


def test_the_harness_notices_an_outbox_row_in_a_transaction_of_its_own(shop_file: Path) -> None:
    _, _, *wrong = killed(shop_file, 250, "careless")

    assert "a fact without its rows" in wrong
