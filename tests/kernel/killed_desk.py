"""Makes pairs of toys until it is killed: ``killed_desk.py STORE ROUNDS [careless]``."""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests import a
from tests.kernel.toys import REGISTRY, ListThings, MakePair
from tests.killing import Scene, kill
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.kernel.store import Store

NEVER = {
    "a fact without its rows": "SELECT subject_id FROM outbox EXCEPT SELECT id FROM things",
    "rows without their fact": "SELECT id FROM things EXCEPT SELECT subject_id FROM outbox",
    "a row without its label": "SELECT id FROM things EXCEPT SELECT id FROM labels",
    "half a command": "SELECT command_id FROM audit GROUP BY command_id HAVING count(*) <> 2",
}


def pairs(bus: Bus) -> Iterator[Command]:
    """Two things at once, under names that nobody had before."""
    made = len(bus.ask(ListThings(), a.context()))
    while True:
        yield MakePair(names=(f"{made}", f"{made + 1}"))
        made += 2


SCENE = Scene(lambda file: Bus(Store(file, a.KEY), REGISTRY), pairs, 2, NEVER)

if __name__ == "__main__":
    kill(SCENE, Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
