"""One desk's conversation with its server: hello, push, pull, and what to do when it says no."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID

from sqlalchemy import bindparam, update

from vitalbridge_desktop import __version__
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import micros
from vitalbridge_desktop.kernel.desk import DeskState, DeskTransaction
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.ledger import desk

from .client import Place, Server
from .errors import Answered, ServerFailed, refusal_of
from .outgoing import (
    Batch,
    acknowledge,
    acknowledged,
    failed,
    next_batch,
    renumber,
    rewind,
)
from .protocol import MOST_EVENTS, PROTOCOL, Enrol, Hello, Page, Welcome, instant_text
from .rebase import Applied, apply_page

T = TypeVar("T")
MOST_STARTS = 5  # new starts in a row, without anything getting through between
_GREETED = update(desk).values(clock_offset=bindparam("off"), protocol=bindparam("spoken"))


@dataclass(frozen=True, slots=True)
class Pulled:
    """What one pull brought, up to where of the log, and whether the desk has all of it now."""

    applied: Applied
    complete: bool
    next: int = 0
    head: int = 0


class Session:
    """What a desk says to one server; the lease of the newest hello goes into every push.

    Attributes:
        pushed: How many events got through.
        clock_off: Milliseconds by which this desk's clock is ahead of the server's.
    """

    def __init__(self, bus: Bus, server: Server) -> None:
        self.bus, self.server = bus, server
        self.pushed = self.clock_off = 0
        self._lease: int | None = None
        self._starts = 0
        self._compared = False  # with the server's digest
        self._most = MOST_EVENTS
        self._greeting = asyncio.Lock()

    async def greet(self) -> None:
        """Say hello, unless that was done and still holds.

        Raises:
            Offline: The server does not answer.
            Refusal: It does not let this desk in.
        """
        async with self._greeting:
            while self._lease is None:
                try:
                    await self._hello()
                except Answered as answered:
                    await self._started_anew(answered)

    async def push(self) -> bool:
        """Hand over the oldest events that the server does not have; whether there may be more.

        Raises:
            Offline: They did not get through; they stay.
            Refusal: The server does not take them, and waiting will not help.
        """
        await self.greet()
        state, batch = await self.read(lambda t: (t.state, next_batch(t, self._most)))
        if batch is None:
            return False
        try:
            await self.server.push(self._place(state), batch.text)
        except Answered as answered:
            await self._declined(answered, batch)
            return True
        except ServerFailed as failure:
            self._most = max(1, batch.count // 2)  # where one event trips it, others get through
            await self.write(partial(failed, batch=batch, why=failure.message))
            raise
        self._starts, self._most = 0, min(MOST_EVENTS, self._most * 2)
        await self.write(partial(acknowledge, batch=batch))
        self.pushed += batch.count
        return True

    async def pull(self, wait: int) -> Pulled:
        """Fetch the log's next page and apply it; with *wait* it may take that many seconds.

        Raises:
            Offline: The server does not answer.
            Refusal: Its log is not one that this desk can follow.
        """
        await self.greet()
        state = await self.read(lambda t: t.state)
        try:
            page = await self.server.pull(self._place(state), wait)
        except Answered as answered:
            async with self._greeting:
                await self._started_anew(answered)
            return Pulled(Applied(0, 0, 0, frozenset()), complete=False)
        applied = Applied(0, 0, 0, frozenset())
        if page.entries or not self._compared:  # an idle desk writes nothing
            store = self.bus.store
            applied = await asyncio.wrap_future(store.on_writer(partial(self._applied, page)))
            self._compared = page.next >= page.head
        return Pulled(applied, page.next >= page.head, page.next, page.head)

    def _applied(self, page: Page) -> Applied:
        """On the writer thread: the page in one transaction, then the views hear of it."""
        bus = self.bus
        applied = bus.store.write_here(
            lambda driver: apply_page(bus.transaction(driver), page, bus.clock())
        )
        bus.announce(applied.kinds)
        return applied

    async def _hello(self) -> None:
        state, reached = await self.read(lambda t: (t.state, acknowledged(t)))
        before = self.bus.clock()
        wish = Hello(
            versions=(PROTOCOL,),
            app=__version__,
            acknowledged=reached,
            time=instant_text(before),
        )
        welcome = await self.server.hello(self._place(state), wish)
        self.clock_off = _clock_off(before, self.bus.clock(), welcome)
        await self.write(partial(_greeted, welcome=welcome, off=self.clock_off))
        self._lease = welcome.lease

    async def _declined(self, answered: Answered, batch: Batch) -> None:
        """The server did not take a batch: a smaller one, from elsewhere, or under a new name."""
        if answered.code in ("too_large", "unreadable"):
            if batch.count == 1:
                await self.write(partial(failed, batch=batch, why=answered.code))
                raise refusal_of(answered)
            self._most = batch.count // 2
        elif answered.code == "gap" and answered.expected is not None:
            self._starts += 1
            there = await self.write(partial(rewind, expected=answered.expected))
            if not there or self._starts > MOST_STARTS:
                raise refusal_of(answered)
        else:
            async with self._greeting:
                await self._started_anew(answered)

    async def _started_anew(self, answered: Answered) -> None:
        """Say hello again, with a new stream where the old one went on elsewhere."""
        self._starts += 1
        anew = answered.code in ("lease_superseded", "forked")
        if not anew or self._starts > MOST_STARTS:
            raise refusal_of(answered)
        self._lease = None
        if answered.code == "forked":
            await self._enrolled_again()

    async def _enrolled_again(self) -> None:
        try:
            enrolled = await self.server.enrol(Enrol())
        except Answered as answered:
            raise refusal_of(answered) from answered
        desk_id = UUID(enrolled.device_id)
        await self.write(partial(renumber, desk_id=desk_id, stream=enrolled.stream))

    def _place(self, state: DeskState) -> Place:
        return Place(state.stream, self._lease or 0, state.cursor, state.chain)

    async def read(self, work: Callable[[DeskTransaction], T]) -> T:
        """Run *work* on a snapshot of the desk's store, without holding up the conversation."""
        store = self.bus.store
        reading = partial(store.read_here, partial(self._in_transaction, work))
        return await asyncio.wrap_future(store.on_reader(reading))

    async def write(self, work: Callable[[DeskTransaction], T]) -> T:
        """Run *work* in a write transaction of the desk's store."""
        store = self.bus.store
        writing = partial(store.write_here, partial(self._in_transaction, work))
        return await asyncio.wrap_future(store.on_writer(writing))

    def _in_transaction(self, work: Callable[[DeskTransaction], T], driver: Driver) -> T:
        return work(self.bus.transaction(driver))


def _greeted(transaction: DeskTransaction, welcome: Welcome, off: int) -> None:
    """Keep how far the clock is off; what a restored server does not have goes out again."""
    transaction.run(_GREETED, off=off, spoken=welcome.version)
    rewind(transaction, welcome.highwater + 1)


def _clock_off(before: datetime, after: datetime, welcome: Welcome) -> int:
    """Milliseconds that this clock is ahead; half of the way there and back is the way."""
    server = micros(datetime.fromisoformat(welcome.server_time)) or 0
    here = ((micros(before) or 0) + (micros(after) or 0)) // 2
    return (here - server) // 1000
