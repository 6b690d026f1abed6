"""A desk that is killed at random moments, again and again, and what it may never leave behind.

Used by programs of their own (``killed_*.py``), which fork a desk a round, so that a round costs
milliseconds. After each kill the store is read: what was acknowledged is there once, with its
envelopes and audit lines; of the rest, all or nothing.
"""

import os
import random
import select
import shutil
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Command, Event
from vitalbridge_desktop.kernel.store import opened
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

LONGEST = 0.02  # seconds from the first acknowledgement on
# Where one of these finds a row, something was half there.
NEVER = {
    "a fact without its audit line": "SELECT id FROM outbox EXCEPT SELECT event_id FROM audit",
    "an audit line without its fact": "SELECT event_id FROM audit EXCEPT SELECT id FROM outbox",
    "a fact without the row before it": "SELECT seq FROM outbox EXCEPT SELECT seq FROM base_row",
    "a gap": "SELECT 1 FROM (SELECT count(*) n, max(seq) m FROM outbox) WHERE n <> m",
}
DONE = "SELECT count(*) FROM audit WHERE command_id = ?"


@dataclass(frozen=True)
class Scene:
    """What is going on at the desk.

    Attributes:
        open: Opens the store.
        commands: What is dispatched, without end.
        facts: How many facts each command states.
        never: What else may not be found, by name.
    """

    open: Callable[[Path], Bus]
    commands: Callable[[Bus], Iterator[Command]]
    facts: int
    never: Mapping[str, str]


def kill(scene: Scene, file: Path, rounds: int, how: str = "as it is") -> None:
    """Kill, look, start again; prints what it counted, and then what was wrong.

    With *how* ``careless`` the outbox row is written in a transaction of its own.
    """
    chance = random.Random(rounds)
    if how == "careless":
        _be_careless()
    _warm_up(scene, file)
    acknowledged: list[UUID] = []
    for _ in range(rounds):
        told, tell = os.pipe()
        if (desk := os.fork()) == 0:
            _work(scene, file, tell)
        os.close(tell)
        acknowledged += _killed_after(desk, told, chance.uniform(0, LONGEST))
        if wrong := list(_wrong(scene, file, acknowledged[-500:])):
            print(rounds, len(acknowledged), *wrong, sep="\n")
            return
    print(rounds, len(acknowledged), sep="\n")


def _be_careless() -> None:
    """The negative control: an outbox row is durable before the rows that it is about."""
    keep = UnitOfWork._keep

    def keep_apart(uow: UnitOfWork, fact: Event) -> int:
        number = keep(uow, fact)
        uow._transaction.driver.execute("COMMIT")
        uow._transaction.driver.execute("BEGIN IMMEDIATE")
        return number

    UnitOfWork._keep = keep_apart  # type: ignore[assignment, method-assign]


def _warm_up(scene: Scene, file: Path) -> None:
    """Compile every statement once, before the forks."""
    with TemporaryDirectory() as folder:
        bus = scene.open(Path(shutil.copy(file, folder)))
        bus.dispatch(next(scene.commands(bus)), a.context())
        bus.store.close()


def _work(scene: Scene, file: Path, tell: int) -> None:
    """Be a desk that dispatches without pause and tells of each command that was answered."""
    bus = scene.open(file)
    for command in scene.commands(bus):
        bus.dispatch(command, a.context())
        os.write(tell, command.command_id.bytes)


def _killed_after(desk: int, told: int, seconds: float) -> list[UUID]:
    """Kill the desk that long after its first answer; the commands that it had answered."""
    heard = os.read(told, 16)
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        if select.select([told], [], [], left)[0]:
            heard += os.read(told, 1 << 16)
    os.kill(desk, signal.SIGKILL)
    if (ended := os.waitstatus_to_exitcode(os.waitpid(desk, 0)[1])) != -signal.SIGKILL:
        raise SystemExit(f"the desk ended by itself, with {ended}")
    while more := os.read(told, 1 << 16):
        heard += more
    os.close(told)
    return [UUID(bytes=heard[at : at + 16]) for at in range(0, len(heard), 16)]


def _wrong(scene: Scene, file: Path, acknowledged: list[UUID]) -> Iterator[str]:
    """What is wrong with the store that the dead left behind."""
    store = opened(file, a.KEY)
    for what, question in {**NEVER, **scene.never}.items():
        if store.execute(question).fetchone():
            yield what
    for command in acknowledged:
        if store.execute(DONE, (command.bytes,)).fetchone() != (scene.facts,):
            yield f"{command} was acknowledged and is not there once"
    store.close()
