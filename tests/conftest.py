"""What every test may ask for: a real store, migrated once and copied for each test."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import a
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.store import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's store with every table and no clinic: to copy, never to write."""
    file = tmp_path_factory.mktemp("migrated") / "store.db"
    migrate(file, a.KEY, "desk")
    return file


@pytest.fixture
def empty_file(migrated: Path, tmp_path: Path) -> Path:
    """A store of the test's own, without a clinic."""
    return Path(shutil.copy(migrated, tmp_path / "store.db"))


@pytest.fixture
def empty_store(empty_file: Path) -> Iterator[Store]:
    """The same, opened."""
    store = Store(empty_file, a.KEY)
    yield store
    store.close()


@pytest.fixture
def store(empty_store: Store) -> Store:
    """A store that belongs to a desk of the clinic ``a.TENANT``; no fact was stated in it yet."""
    empty_store.write(a.desk)
    return empty_store
