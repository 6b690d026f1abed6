"""A real desk in a folder of its own, with the toys as its services."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from tests import a
from tests.sync import toys
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.confirmed import sums_of_rows
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests, root_of
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.ledger import desk_metadata
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.store import Store, copied
from vitalbridge_desktop.sync.client import Server
from vitalbridge_desktop.sync.enrolment import Joined, connect, join
from vitalbridge_desktop.sync.relay import Relay, SyncResult
from vitalbridge_desktop.sync.session import Pulled, Session
from vitalbridge_desktop.sync.status import SyncStatus, confirmed_images, sync_status

T = TypeVar("T")
Rows = dict[str, list[tuple[object, ...]]]


@dataclass
class Talk:
    """A session whose steps are called one by one."""

    runner: asyncio.Runner
    session: Session

    def push(self) -> bool:
        """Push a batch; whether there may be more."""
        return self.runner.run(self.session.push())

    def pull(self) -> Pulled:
        """Pull a page."""
        return self.runner.run(self.session.pull(0))


@dataclass
class Desk:
    """What a receptionist has."""

    store: Store
    bus: Bus

    @classmethod
    def opened(cls, file: Path, registry: Registry = toys.REGISTRY) -> "Desk":
        """A desk on a store that is there."""
        store = Store(file, a.KEY)
        return cls(store, Bus(store, registry))

    @classmethod
    def empty(cls, template: Path, folder: Path, registry: Registry = toys.REGISTRY) -> "Desk":
        """A desk without a clinic, in a new folder."""
        folder.mkdir()
        return cls.opened(Path(shutil.copy(template, folder / "store.db")), registry)

    @classmethod
    def copied(cls, desk: "Desk", folder: Path) -> "Desk":
        """A desk on a copy of another's disk."""
        folder.mkdir()
        source = desk.store.open()
        with closing(source):
            copied(source, folder / "store.db", a.KEY)
        return cls.opened(folder / "store.db")

    def join(self, url: str, code: str) -> Joined:
        """Belong to a clinic on a server."""
        return join(self.bus, url, code, desk_name="Front desk")

    def connect(self, url: str, code: str) -> Joined:
        """Bring a clinic to a server."""
        return connect(self.bus, url, code)

    def do(self, command: Command, seen_version: int | None = None) -> Done:
        """What a person does."""
        return self.bus.dispatch(command, a.context(seen_version=seen_version))

    def book(self, hour: int, seat_id: UUID | None = None) -> UUID:
        """Book a seat; its id."""
        return self.do(toys.Book(hour=hour, seat_id=seat_id or uuid7())).id

    def sync(self) -> SyncResult:
        """Push and pull now."""
        return Relay(self.bus).sync_once()

    def seats(self) -> tuple[toys.Seat, ...]:
        """What is on the screen."""
        return self.bus.ask(toys.Seats(), a.context())

    def clashes(self) -> list[tuple[str, str]]:
        """What needs attention, and what did: the code and the state of each."""
        return sorted((code, state) for _, code, state in self.all_clashes())

    def notes(self) -> dict[UUID, str]:
        """What is written down about each seat."""
        found = self.store.read(lambda d: d.execute("SELECT id, text FROM notes", {}).fetchall())
        return {UUID(bytes=id): text for id, text in found}

    def counted(self) -> list[int]:
        """How many notes there were when they were counted."""
        sql = "SELECT found FROM sweeps WHERE found IS NOT NULL"
        return [n for (n,) in self.store.read(lambda d: d.execute(sql, {}).fetchall())]

    def all_clashes(self) -> tuple[tuple[UUID, str, str], ...]:
        """The same with their ids."""
        return self.bus.ask(toys.Clashes(), a.context())

    @contextmanager
    def session(self) -> Iterator["Talk"]:
        """A conversation with the server, step by step."""
        state = self.read(lambda t: t.state)
        server = Server(str(state.server_url), state.credential)
        with asyncio.Runner() as runner:
            yield Talk(runner, Session(self.bus, server))
            runner.run(server.__aexit__(None, None, None))

    def pull(self) -> None:
        """Pull, as a relay does whose pushes do not get through."""
        with self.session() as talk:
            while not talk.pull().complete:
                pass

    def status(self) -> SyncStatus:
        """Where the desk stands."""
        return self.read(sync_status)

    def digests(self) -> tuple[str, str]:
        """The root digest as it is kept, and as it follows from the rows."""
        return self.read(
            lambda t: (Digests(t).root(), root_of(sums_of_rows(t, confirmed_images(t))))
        )

    def read(self, work: Callable[[DeskTransaction], T]) -> T:
        """Look into the store."""
        return self.store.read(lambda driver: work(self.bus.transaction(driver)))

    def write(self, work: Callable[[DeskTransaction], T]) -> T:
        """Change something in the store, as no command would."""

        def working(driver: Driver) -> T:
            return work(self.bus.transaction(driver))

        return self.store.write(working)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        found = self.store.read(lambda d: d.execute(f"SELECT count(*) FROM {table}", {}).fetchone())
        return 0 if found is None else int(found[0])

    def everything(self) -> Rows:
        """Every row of the services, of the outbox and of what is kept for undoing."""
        return self.store.read(self.rows_of)

    def rows_of(self, driver: Driver) -> Rows:
        """The same in a transaction that is open."""
        tables = [*self.bus.registry.tables, "outbox", "base_row", "digests"]
        return {
            t: sorted(driver.execute(f"SELECT * FROM {t}", {}).fetchall(), key=repr) for t in tables
        }

    def empty_out(self) -> None:
        """Forget the clinic and everything in it."""

        def emptied(driver: Driver) -> None:
            for table in (*self.bus.registry.tables, *desk_metadata.tables, "digests"):
                driver.execute(f"DELETE FROM {table}", {})

        self.store.write(emptied)

    def close(self) -> None:
        """Give the store back."""
        self.store.close()


Join = Callable[..., Desk]  # makes a desk that belongs to the test's clinic
