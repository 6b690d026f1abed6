"""Dispatches commands, is killed at a random moment, and starts again: ``killed_desk.py STORE N``.

A program of its own, which forks a desk a round, so that a round costs milliseconds. After each
kill the store is read: what was acknowledged is there once, with its envelopes and audit lines; of
the rest, all or nothing. Prints what it counted, then a line for each thing that was wrong. With
a third argument, ``careless``, the outbox row is written in a transaction of its own.
"""

import os
import random
import select
import shutil
import signal
import sys
import time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from tests import a
from tests.kernel.toys import REGISTRY, MakePair
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.store import Store, opened
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

LONGEST = 0.02  # seconds from the first acknowledgement on
OF_ONE_COMMAND = 2  # facts
# Where one of these finds a row, something was half there.
NEVER = {
    "a fact without its rows": "SELECT subject_id FROM outbox EXCEPT SELECT id FROM things",
    "rows without their fact": "SELECT id FROM things EXCEPT SELECT subject_id FROM outbox",
    "a fact without its audit line": "SELECT id FROM outbox EXCEPT SELECT event_id FROM audit",
    "an audit line without its fact": "SELECT event_id FROM audit EXCEPT SELECT id FROM outbox",
    "a row without its label": "SELECT id FROM things EXCEPT SELECT id FROM labels",
    "a fact without the row before it": "SELECT seq FROM outbox EXCEPT SELECT seq FROM base_row",
    "half a command": "SELECT command_id FROM audit GROUP BY command_id HAVING count(*) <> 2",
    "a gap": "SELECT 1 FROM (SELECT count(*) n, max(seq) m FROM outbox) WHERE n <> m",
}
DONE = "SELECT count(*) FROM audit WHERE command_id = ?"


def main(file: Path, rounds: int, how: str = "as it is") -> None:
    """Kill, look, start again."""
    chance = random.Random(rounds)
    if how == "careless":
        be_careless()
    warm_up(file)
    acknowledged: list[UUID] = []
    for number in range(rounds):
        told, tell = os.pipe()
        if (desk := os.fork()) == 0:
            work(file, tell, number)
        os.close(tell)
        acknowledged += killed_after(desk, told, chance.uniform(0, LONGEST))
        if wrong := look(file, acknowledged):
            print(number, len(acknowledged), *wrong, sep="\n")
            return
    print(rounds, len(acknowledged), sep="\n")


def be_careless() -> None:
    """The negative control: an outbox row is durable before the rows that it is about."""
    keep = UnitOfWork._keep

    def keep_apart(uow: UnitOfWork, fact: Event) -> int:
        number = keep(uow, fact)
        uow._transaction.driver.execute("COMMIT")
        uow._transaction.driver.execute("BEGIN IMMEDIATE")
        return number

    UnitOfWork._keep = keep_apart  # type: ignore[assignment, method-assign]


def warm_up(file: Path) -> None:
    """Compile every statement once, before the forks."""
    with TemporaryDirectory() as folder:
        store = Store(Path(shutil.copy(file, folder)), a.KEY)
        Bus(store, REGISTRY).dispatch(MakePair(names=("left", "right")), a.context())
        store.close()


def work(file: Path, tell: int, number: int) -> None:
    """Be a desk that dispatches without pause and tells of each command that was answered."""
    bus = Bus(Store(file, a.KEY), REGISTRY)
    for turn in count():
        command = MakePair(names=(f"{number}.{turn} left", f"{number}.{turn} right"))
        bus.dispatch(command, a.context())
        os.write(tell, command.command_id.bytes)


def killed_after(desk: int, told: int, seconds: float) -> list[UUID]:
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


def look(file: Path, acknowledged: list[UUID]) -> list[str]:
    """What is wrong with the store that the dead left behind."""
    store = opened(file, a.KEY)
    wrong = [what for what, question in NEVER.items() if store.execute(question).fetchone()]
    wrong += [
        f"{command} was acknowledged and is not there once"
        for command in acknowledged[-500:]
        if store.execute(DONE, (command.bytes,)).fetchone() != (OF_ONE_COMMAND,)
    ]
    store.close()
    return wrong


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
