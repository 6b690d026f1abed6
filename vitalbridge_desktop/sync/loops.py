"""The two loops of a running relay: pushing and pulling, neither of which waits for the other."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from vitalbridge_desktop.kernel.errors import Offline, Refusal

from .backoff import LONG_CAP, Backoff
from .errors import Busy
from .outgoing import waiting
from .protocol import LONGEST_WAIT
from .session import Session

_LOG = logging.getLogger(__name__)
_DIFFERS = (
    "This desk's copy of the clinic is not what the server's is. Nothing is lost; ask for help."
)
_AGAIN = 0.5  # seconds after which a task that swallowed its end is told once more
CLOCK_WARNING = 120_000  # milliseconds by which a clock may be off before anybody is told


@dataclass(frozen=True, slots=True)
class RelayState:
    """What the window's pill shows.

    Attributes:
        online: The server answers.
        waiting: Events that it does not have yet.
        problem: The code of what a person must look at; None as long as all is well or only slow.
        message: Why it is offline or stopped, as a sentence.
        clock_warning: This computer's clock is more than two minutes off.
    """

    online: bool = False
    waiting: int = 0
    last_sync: datetime | None = None
    problem: str | None = None
    message: str | None = None
    clock_warning: bool = False


class Loop:
    """One step again and again; after a failure it waits, longer each time."""

    def __init__(
        self, step: Callable[[], Awaitable[None]], told: Callable[[], Awaitable[None]]
    ) -> None:
        self._step, self._told = step, told
        self._backoff, self._nudge = Backoff(), asyncio.Event()
        self.failure: Refusal | None = None

    async def run(self) -> None:
        """For ever."""
        while True:
            try:
                await self._step()
            except Refusal as refusal:
                await self._wait(refusal)
            except Exception:  # a bug of ours must not end the relay while the window lives on
                _LOG.exception("the relay stumbled")
                await self._wait(Offline("Something went wrong here; it is tried again."))

    def went_well(self) -> None:
        """The server answered: what failed before is over."""
        self._backoff.reset()
        self.failure = None

    def nudge(self) -> None:
        """Do not wait any longer."""
        self._nudge.set()

    async def _wait(self, refusal: Refusal) -> None:
        self.failure = refusal
        self._nudge.clear()
        with suppress(Refusal):  # the store itself may be what fails
            await self._told()
        asked = refusal.retry_after if isinstance(refusal, Busy) else None
        seconds = self._backoff.next(asked) if isinstance(refusal, Offline) else LONG_CAP
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._nudge.wait()


class Loops:
    """A running relay, in its own event loop."""

    def __init__(self, session: Session, publish: Callable[[RelayState], None]) -> None:
        self._session, self._publish = session, publish
        self.work, self.stopped = asyncio.Event(), asyncio.Event()
        self._pushing = Loop(self._push, self._tell)
        self._pulling = Loop(self._pull, self._tell)
        self._complete = self._online = False
        self._last_sync: datetime | None = None
        self._shown: RelayState | None = None

    async def run(self) -> None:
        """Until ``stopped`` is set."""
        tasks = {asyncio.ensure_future(each.run()) for each in (self._pushing, self._pulling)}
        await self.stopped.wait()
        while tasks:
            for task in tasks:
                task.cancel()
            _, tasks = await asyncio.wait(tasks, timeout=_AGAIN)

    def retry(self) -> None:
        """Try at once."""
        self._pushing.nudge()
        self._pulling.nudge()
        self.work.set()

    async def _push(self) -> None:
        self.work.clear()
        await self._tell()
        while await self._session.push():
            self._pushing.went_well()
            await self._tell()
        self._pushing.went_well()
        await self._tell()
        await self.work.wait()

    async def _pull(self) -> None:
        pulled = await self._session.pull(LONGEST_WAIT if self._complete else 0)
        self._complete = pulled.complete
        if self._pulling.failure is not None:
            self._pushing.nudge()  # the server is back
        self._pulling.went_well()
        self._online, self._last_sync = True, self._session.bus.clock()
        await self._tell()

    async def _tell(self) -> None:
        """Publish what changed."""
        failures = [each.failure for each in (self._pulling, self._pushing) if each.failure]
        worst = next((each for each in failures if not isinstance(each, Offline)), None)
        off = any(isinstance(each, Offline) for each in failures)
        shown = worst or (failures[0] if failures else None)
        count, last_sync, alarm = await self._session.read(
            lambda t: (waiting(t), t.state.last_sync, t.state.alarm)
        )
        state = RelayState(
            online=self._online and not off,
            waiting=count,
            last_sync=self._last_sync or last_sync,
            problem=worst.code if worst is not None else alarm,
            message=shown.message if shown is not None else alarm and _DIFFERS,
            clock_warning=abs(self._session.clock_off) > CLOCK_WARNING,
        )
        if state != self._shown:
            self._shown = state
            self._publish(state)
