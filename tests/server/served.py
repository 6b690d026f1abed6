"""A real server on a loopback port, in a thread of the test's process."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event, Thread
from uuid import UUID

from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.server.central import Central
from vitalbridge_desktop.server.serving import Listening, bind, listening
from vitalbridge_desktop.server.tenancy import found_log, new_code, revoke


@dataclass
class Served:
    """A server that answers, and what its administrator does beside it."""

    central: Central
    url: str
    listening: Listening

    def clinic(self) -> UUID:
        """A new clinic, its log empty."""
        id, now = uuid7(), self.central.clock()
        self.central.store.write(lambda d: found_log(self.central.transaction(d), id, now))
        return id

    def code(self, tenant_id: UUID | None) -> str:
        """A one-time code; without a clinic it is an invitation."""
        central = self.central
        return central.store.write(
            lambda d: new_code(central.transaction(d), central.clock(), tenant_id=tenant_id)
        )

    def revoke(self, desk_id: UUID) -> bool:
        """Shut a desk out."""
        central = self.central
        return central.store.write(
            lambda d: revoke(central.transaction(d), desk_id, central.clock())
        )


@contextmanager
def serving(central: Central) -> Iterator[Served]:
    """The server as long as the block lasts."""
    ready = Event()
    with bind("127.0.0.1", 0, encrypted=False) as bound:
        server = listening(central, heard=ready.set)
        thread = Thread(target=server.run, kwargs={"sockets": [bound]}, name="server")
        thread.start()
        try:
            assert ready.wait(10)
            yield Served(central, f"http://127.0.0.1:{bound.getsockname()[1]}", server)
        finally:
            server.should_exit = True
            thread.join()
