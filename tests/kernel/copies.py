"""Who opens a copy of a clinic, and what is in it."""

from pathlib import Path

from tests import a
from tests.kernel.toys import REGISTRY, ListThings
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.checks import check
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.store import Store


def unlock(ring: KeyRing) -> bytes:
    """As somebody who knows the password would."""
    return ring.open("ada", "correct horse")


def names(file: Path, key: bytes | None = None) -> list[str]:
    """What the store in that place holds; without its *key* opened as by its own staff."""
    store = Store(file, key or unlock(KeyRing(file.parent)))
    found = Bus(store, REGISTRY).ask(ListThings(), a.context())
    assert check(store, REGISTRY).sound
    store.close()
    return sorted(thing.name for thing in found)
