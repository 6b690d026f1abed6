"""Test values with defaults: a test names only what it is about."""

from uuid import UUID

from sqlalchemy import insert

from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.ledger import desk as desks
from vitalbridge_desktop.kernel.messages import Actor, Context
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared

KEY = bytes(range(32))
TENANT = UUID("01980000-0000-7000-8000-00000000000a")
DESK = UUID("01980000-0000-7000-8000-0000000000d1")
STAFF = UUID("01980000-0000-7000-8000-000000000057")


def actor(*permissions: str) -> Actor:
    """A staff member who may do what is named; everything, where nothing is."""
    return Actor(STAFF, "Ada Front", frozenset({"admin"}), frozenset(permissions or ("*",)))


def context(*permissions: str, seen_version: int | None = None) -> Context:
    """What goes beside a command of that staff member."""
    return Context(actor(*permissions), "Front desk", seen_version)


def desk(driver: Driver) -> None:
    """Make the store that of a desk which has never met a server."""
    values = {
        "id": 1,
        "tenant_id": TENANT,
        "desk_id": DESK,
        "name": "Front desk",
        "stream": f"{DESK}.0",
    }
    Prepared(insert(desks).values(values), SQLITE).run(driver, {})
