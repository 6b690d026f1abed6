"""What a service's test may ask for: a bus on a real store, with the services that it is about."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.time import now

MakeBus = Callable[..., Bus]


@pytest.fixture
def make_bus(migrated: Path, tmp_path: Path) -> Iterator[MakeBus]:
    """Makes a bus of the desk ``a.DESK`` for the named services."""
    stores: list[Store] = []

    def make(*services: Service, clock: Callable[[], datetime] = now) -> Bus:
        file = tmp_path / f"{len(stores)}.db"
        store = Store(Path(shutil.copy(migrated, file)), a.KEY)
        stores.append(store)
        store.write(a.desk)
        return Bus(store, Registry(services), clock)

    yield make
    for store in stores:
        store.close()
