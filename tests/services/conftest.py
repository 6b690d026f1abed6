"""What a service's test may ask for: a bus on a real store, with the services that it is about."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy.schema import CreateIndex, CreateTable

import vitalbridge_desktop
from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import metadata
from vitalbridge_desktop.kernel.driver import SQLITE
from vitalbridge_desktop.kernel.ledger import desk_metadata
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.kernel.time import now
from vitalbridge_desktop.services.patients.tables import SEARCH_DDL

MakeBus = Callable[..., Bus]


@pytest.fixture(scope="session")
def declared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with every table that the services declare: to copy, never to write."""
    for tables in (Path(vitalbridge_desktop.__file__).parent / "services").glob("*/tables.py"):
        import_module(f"vitalbridge_desktop.services.{tables.parent.name}.tables")
    file = tmp_path_factory.mktemp("declared") / "store.db"
    connection = opened(file, a.KEY)
    for table in (*metadata.sorted_tables, *desk_metadata.sorted_tables):
        connection.execute(str(CreateTable(table).compile(dialect=SQLITE)))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=SQLITE)))
    for statement in SEARCH_DDL:
        connection.execute(statement)
    connection.close()
    return file


@pytest.fixture
def make_bus(declared: Path, tmp_path: Path) -> Iterator[MakeBus]:
    """Makes a bus of the desk ``a.DESK`` for the named services."""
    stores: list[Store] = []

    def make(*services: Service, clock: Callable[[], datetime] = now) -> Bus:
        file = tmp_path / f"{len(stores)}.db"
        store = Store(Path(shutil.copy(declared, file)), a.KEY)
        stores.append(store)
        store.write(a.desk)
        return Bus(store, Registry(services), clock)

    yield make
    for store in stores:
        store.close()
