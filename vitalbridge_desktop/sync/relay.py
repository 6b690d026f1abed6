"""The relay: carries facts out and the log in, on a thread of its own, for as long as it runs."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread

from vitalbridge_desktop.kernel.bus import Bus, Facts
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.watching import Watch, unwatched

from .client import Server
from .errors import NotConnected
from .lock import RelayLock
from .loops import Loops, RelayState
from .outgoing import waiting
from .session import Pulled, Session


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What one sync did.

    Attributes:
        pushed: Events that the server has taken.
        pulled: Entries of the log that were applied.
        rejected, quarantined: This desk's own events among them that did not stand.
        waiting: Events that the server does not have yet.
    """

    pushed: int
    pulled: int
    rejected: int
    quarantined: int
    waiting: int
    cursor: int


@dataclass
class Came:
    """What has come with the log so far."""

    pulled: int = 0
    rejected: int = 0
    quarantined: int = 0
    complete: bool = False

    def count(self, page: Pulled) -> None:
        """One more page."""
        self.pulled += page.applied.entries
        self.rejected += page.applied.rejected
        self.quarantined += page.applied.quarantined
        self.complete = page.complete


class Relay:
    """Keeps a desk in step with its server.

    Certificates in *ca_file* are trusted beside the system's.

    Attributes:
        state: How it goes.
        heard: Called with each change of that, on the relay's thread.
    """

    def __init__(
        self,
        bus: Bus,
        *,
        ca_file: Path | None = None,
        heard: Callable[[RelayState], None] | None = None,
    ) -> None:
        self._bus, self._ca_file, self.heard = bus, ca_file, heard
        self._lock = RelayLock(bus.store.file)
        self._thread: Thread | None = None
        self._guard = Lock()
        self._loops: tuple[asyncio.AbstractEventLoop, Loops] | None = None
        self._ending = False
        self.state = RelayState()
        bus.subscribe(self._on_facts)

    def start(self) -> None:
        """Begin, on a thread of its own.

        Raises:
            NotConnected: This clinic has no server.
            AlreadySyncing: Another relay keeps this store in step.
        """
        server = self._server()
        self._lock.take()
        self._ending = False
        self._thread = Thread(target=self._run, args=(server,), name="relay", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End; what was not carried out yet waits in the store."""
        if self._thread is None:
            return
        self._ending = True
        self._tell(lambda loops: loops.stopped.set())
        self._thread.join()
        self._thread = None
        self._lock.release()

    def wake(self) -> None:
        """There is something to push: another program has written to the store."""
        self._tell(lambda loops: loops.work.set())

    def retry_now(self) -> None:
        """Try at once: the network came up, or a person asked."""
        self._tell(Loops.retry)

    def sync_once(self, watch: Watch = unwatched) -> SyncResult:
        """Push and pull everything there is, on this thread, and come back.

        *watch* is told how far of the server's log this desk has come, and may raise to end it.
        It may run beside a relay, of this program or another: each page is applied once.

        Raises:
            NotConnected: This clinic has no server.
            Offline: The server does not answer; nothing is lost.
            Refusal: The server and this desk cannot go on without a person.
        """
        return asyncio.run(_once(self._bus, self._server(), watch))

    def runs(self) -> bool:
        """Whether it was started: there is a server, and this relay keeps the desk in step."""
        return self._thread is not None

    def alive(self) -> bool:
        """Whether the server answers now."""
        return asyncio.run(_alive(self._server()))

    def _server(self) -> Server:
        state = self._bus.store.read(lambda driver: self._bus.transaction(driver).state)
        if state.server_url is None:
            raise NotConnected("This clinic works without a server so far.")
        return Server(state.server_url, state.credential, self._ca_file)

    def _run(self, server: Server) -> None:
        asyncio.run(self._carry(server))

    async def _carry(self, server: Server) -> None:
        async with server:
            loops = Loops(Session(self._bus, server), self._publish)
            with self._guard:
                self._loops = asyncio.get_running_loop(), loops
                if self._ending:
                    loops.stopped.set()
            try:
                await loops.run()
            finally:
                with self._guard:
                    self._loops = None

    def _publish(self, state: RelayState) -> None:
        self.state = state
        if self.heard is not None:
            self.heard(state)

    def _on_facts(self, _: Facts) -> None:
        self.wake()

    def _tell(self, words: Callable[[Loops], None]) -> None:
        """Say something to the running loops, from whichever thread."""
        with self._guard:
            if self._loops is not None:
                loop, loops = self._loops
                loop.call_soon_threadsafe(words, loops)


async def _once(bus: Bus, server: Server, watch: Watch) -> SyncResult:
    async with server:
        session, came = Session(bus, server), Came()
        stopped = await _pushed(session, came)
        while not came.complete:
            pulled = await session.pull(0)
            came.count(pulled)
            watch(pulled.next, pulled.head)
        if stopped is not None:
            raise stopped
        left, cursor = await session.read(lambda t: (waiting(t), t.state.cursor))
        return SyncResult(
            session.pushed, came.pulled, came.rejected, came.quarantined, left, cursor
        )


async def _pushed(session: Session, came: Came) -> Refusal | None:
    """Push everything; while the server judges one batch, what came of the last is applied.

    Answers with what stopped it, if anything: what others did arrives all the same.
    """
    pulling: asyncio.Task[Pulled] | None = None
    try:
        while await session.push():
            if pulling is not None:
                came.count(await pulling)
            pulling = asyncio.ensure_future(session.pull(0))
    except Refusal as refusal:
        return refusal
    finally:
        if pulling is not None:
            came.count(await pulling)
        came.complete = False  # there may be more by now
    return None


async def _alive(server: Server) -> bool:
    async with server:
        return await server.alive()
