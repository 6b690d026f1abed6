"""A toy shop on a real store."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import a
from tests.kernel import toys
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.store import Store, opened


@pytest.fixture(scope="session")
def toy_shop(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's store with the toy tables: to copy, never to write."""
    file = Path(shutil.copy(migrated, tmp_path_factory.mktemp("toys") / "store.db"))
    connection = opened(file, a.KEY)
    toys.lay_out(connection)
    a.desk(connection)
    connection.close()
    return file


@pytest.fixture
def shop_file(toy_shop: Path, tmp_path: Path) -> Path:
    """A toy shop's store of the test's own."""
    return Path(shutil.copy(toy_shop, tmp_path / "store.db"))


@pytest.fixture
def shop(shop_file: Path) -> Iterator[Store]:
    """The same, opened."""
    store = Store(shop_file, a.KEY)
    yield store
    store.close()


@pytest.fixture
def bus(shop: Store) -> Bus:
    """A bus with the toy services."""
    return Bus(shop, toys.REGISTRY)


@pytest.fixture
def clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """A clinic with keys of its own, in a folder of its own."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    folder = tmp_path / "clinic"
    key, _ = KeyRing(folder).create("ada", "correct horse")
    migrate(folder / "store.db", key, "desk")
    connection = opened(folder / "store.db", key)
    toys.lay_out(connection)
    a.desk(connection)
    connection.close()
    store = Store(folder / "store.db", key)
    yield Bus(store, toys.REGISTRY)
    store.close()


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    """The keys of a folder that is not there yet."""
    return KeyRing(tmp_path / "clinic")
