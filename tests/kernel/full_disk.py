"""Books until the disk takes nothing more, makes room, and books once more: ``full_disk.py STORE``.

A program of its own, since the limit on the size of files holds for a whole process. Prints the
refusal, what is wrong with the store, the names that were acknowledged, those that are there.
"""

import resource
import sys
from itertools import count
from pathlib import Path

from tests import a
from tests.kernel.toys import REGISTRY, ListThings, MakeThing
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.checks import check
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.store import Store


def main(file: Path) -> None:
    """Fill the disk, so to speak."""
    store = Store(file, a.KEY)
    bus, acknowledged = Bus(store, REGISTRY), []
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
    for number in count():
        try:
            bus.dispatch(MakeThing(name=f"Lamp {number}"), a.context())
        except Refusal as refusal:
            print(refusal.code, refusal.message)
            break
        acknowledged.append(f"Lamp {number}")
    print(check(store, REGISTRY).findings)  # the anchor knows nothing of what was refused
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    bus.dispatch(MakeThing(name="after"), a.context())
    print(sorted([*acknowledged, "after"]))
    print(sorted(thing.name for thing in bus.ask(ListThings(), a.context())))
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
