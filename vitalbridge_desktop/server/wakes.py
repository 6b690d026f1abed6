"""Waking the pulls that wait for a clinic's next entry."""

import asyncio
from contextlib import suppress
from uuid import UUID


class Wakes:
    """One event a clinic, in the server's event loop; nobody waits on a thread."""

    def __init__(self) -> None:
        self._events: dict[UUID, asyncio.Event] = {}
        self.waiting = 0
        self._closed = False

    def next(self, tenant_id: UUID) -> asyncio.Event:
        """What is set when the clinic's log grows; taken before looking, so that none is missed."""
        event = self._events.setdefault(tenant_id, asyncio.Event())
        if self._closed:
            event.set()
        return event

    def wake(self, tenant_id: UUID) -> None:
        """The clinic's log has grown."""
        if not self._closed and (event := self._events.pop(tenant_id, None)) is not None:
            event.set()

    def close(self) -> None:
        """The server ends: nobody waits any longer."""
        self._closed = True
        for event in self._events.values():
            event.set()

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Until the event is set, or that long."""
        self.waiting += 1
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await event.wait()
        finally:
            self.waiting -= 1
