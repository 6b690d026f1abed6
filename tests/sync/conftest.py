"""Desks that know the toys, and a server that judges them; a clinic's day with all its services."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from tests import a
from tests.server.served import Served, serving
from tests.sync import toy_tables, toys
from tests.sync.days import Day
from tests.sync.desks import Desk, Join
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.server import throttle
from vitalbridge_desktop.server.central import Central
from vitalbridge_desktop.server.founding import found_clinic
from vitalbridge_desktop.server.tenancy import new_code
from vitalbridge_desktop.sync.enrolment import take_over
from vitalbridge_desktop.sync.protocol import Enrol


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all tests; each has a clinic of its own on it."""
    file = tmp_path_factory.mktemp("server") / "server.db"
    migrate(file, a.KEY, "server")
    connection = opened(file, a.KEY)
    toy_tables.lay_out(connection)
    connection.close()
    store = Store(file, a.KEY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(throttle, "MOST_WRONG", 1000)  # tests say many wrong things from one address
        with serving(Central(store, toys.REGISTRY)) as it:
            yield it
    store.close()


@pytest.fixture(scope="session")
def toy_desk(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's store with the toy tables and no clinic: to copy, never to write."""
    file = Path(shutil.copy(migrated, tmp_path_factory.mktemp("toys") / "store.db"))
    connection = opened(file, a.KEY)
    toy_tables.lay_out(connection)
    connection.close()
    return file


@pytest.fixture
def make_desk(toy_desk: Path, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Makes a desk without a clinic."""
    numbers = count(1)
    with ExitStack() as open_desks:

        def made(registry: Registry = toys.REGISTRY) -> Desk:
            desk = Desk.empty(toy_desk, tmp_path / f"desk{next(numbers)}", registry)
            open_desks.enter_context(closing(desk))
            return desk

        yield made


@pytest.fixture
def clinic(served: Served) -> UUID:
    """A clinic on the server that is the test's own."""
    return served.clinic()


@pytest.fixture
def join(make_desk: Callable[..., Desk], served: Served, clinic: UUID) -> Join:
    """Makes a desk that belongs to the test's clinic."""

    def joined(registry: Registry = toys.REGISTRY) -> Desk:
        desk = make_desk(registry)
        desk.join(served.url, served.code(clinic))
        return desk

    return joined


@pytest.fixture
def day(migrated: Path, tmp_path: Path) -> Iterator[Day]:
    """Two desks of a clinic, and its server."""
    with ExitStack() as open_stores:
        migrate(tmp_path / "server.db", a.KEY, "server")
        store = open_stores.enter_context(closing(Store(tmp_path / "server.db", a.KEY)))
        central = Central(store, REGISTRY)
        clinic = store.write(lambda d: found_clinic(central, "A", "Europe/Berlin", d))
        desks = []
        for name in ("one", "two"):
            file = Path(shutil.copy(migrated, tmp_path / f"{name}.db"))
            desk = open_stores.enter_context(closing(Desk.opened(file, REGISTRY)))
            enrolled(central, clinic, desk, name)
            desks.append(desk)
        yield Day(central, clinic, desks)


def enrolled(central: Central, clinic: UUID, desk: Desk, name: str) -> None:
    """Let a desk in, without a network."""
    store = central.store
    code = store.write(
        lambda d: new_code(central.transaction(d), central.clock(), tenant_id=clinic)
    )
    answer = store.write(lambda d: central.enrol(Enrol(code=code), None, d))
    take_over(desk.bus, answer, name=name, url="http://127.0.0.1:1")
