"""A bus of toys: what it wrote, and commands that decide otherwise."""

from sqlalchemy import Table

from tests import a
from tests.kernel.toys import (
    ListThings,
)
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Row
from vitalbridge_desktop.kernel.store import Store


def rows(store: Store, table: Table) -> list[Row]:
    """Everything in a table."""
    return store.read(lambda d: d.execute(f"SELECT * FROM {table.name}").fetchall())


def names(bus: Bus) -> list[str]:
    return sorted(thing.name for thing in bus.ask(ListThings(), a.context()))
