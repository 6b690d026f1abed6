"""Servers that judge the toys."""

from collections.abc import Callable, Iterator

import pytest

from tests import a
from tests.server.caller import Caller
from tests.server.served import Served, serving
from tests.sync import toy_tables, toys
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.server import throttle
from vitalbridge_desktop.server.central import Central


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


@pytest.fixture
def enrol(served: Served) -> Callable[[], Caller]:
    """Lets one more device into the test's clinic."""
    clinic = served.clinic()
    return lambda: Caller.enrolled(served.url, served.code(clinic))


@pytest.fixture
def caller(enrol: Callable[[], Caller]) -> Caller:
    """A device of the test's clinic."""
    return enrol()
