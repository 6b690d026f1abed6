"""Making a desk belong to a server: joining a clinic that is there, or bringing one along."""

import asyncio
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import bindparam, insert, update

from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.desk import DeskTransaction, desk_state
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.ledger import desk
from vitalbridge_desktop.kernel.prepared import SQLITE, prepared

from .client import Server
from .errors import AlreadyConnected, Answered, refusal_of
from .outgoing import renumber
from .protocol import PROTOCOL, Enrol, Enrolled

_DESK = insert(desk).values(
    id=1,
    seq_base=0,
    cursor=0,
    chain="",
    protocol=PROTOCOL,
    clock_offset=0,
    **{
        name: bindparam(name)
        for name in ("tenant_id", "desk_id", "name", "stream", "server_url", "credential")
    },
)
_CONNECTED = update(desk).values(
    server_url=bindparam("url"), credential=bindparam("new_credential")
)


@dataclass(frozen=True, slots=True)
class Joined:
    """What this desk is from now on."""

    tenant_id: UUID
    desk_id: UUID
    stream: str


def join(bus: Bus, url: str, code: str, *, desk_name: str, ca_file: Path | None = None) -> Joined:
    """Make this desk one of a clinic's that is on a server; ``sync_once`` then fetches the clinic.

    Raises:
        AlreadyConnected: There is a clinic in this store.
        Invalid: The address is none, or not a safe one.
        CodeRefused: The code is unknown, used or too old.
        Offline: Nobody answers there, or not as a VitalBridge server would.
    """
    if bus.store.read(lambda driver: desk_state(driver, SQLITE, bus.registry)) is not None:
        raise AlreadyConnected("There is a clinic in this folder already. Use an empty one.")
    wish = Enrol(code=code.strip()[:100], desk_name=desk_name)
    enrolled, safe_url = _enrolled(url, wish, ca_file)
    return take_over(bus, enrolled, name=desk_name, url=safe_url)


def connect(bus: Bus, url: str, code: str, *, ca_file: Path | None = None) -> Joined:
    """Bring the clinic that was made on this desk to a server; its whole history goes out next.

    Raises:
        AlreadyConnected: It has a server.
        Invalid: The address is none, or not a safe one.
        CodeRefused: The code is unknown, used or too old.
        Offline: Nobody answers there, or not as a VitalBridge server would.
    """
    state = bus.store.read(lambda driver: bus.transaction(driver).state)
    if state.server_url is not None:
        raise AlreadyConnected(f"This clinic belongs to {state.server_url} already.")
    wish = Enrol(code=code.strip()[:100], desk_name=state.name, tenant_id=str(state.tenant_id))
    enrolled, safe_url = _enrolled(url, wish, ca_file)

    def connected(driver: Driver) -> None:
        transaction: DeskTransaction = bus.transaction(driver)
        renumber(transaction, UUID(enrolled.device_id), enrolled.stream)
        transaction.run(_CONNECTED, url=safe_url, new_credential=enrolled.credential)

    bus.store.write(connected)
    return _joined(enrolled)


def take_over(bus: Bus, enrolled: Enrolled, *, name: str, url: str) -> Joined:
    """Write down what an empty desk has become."""
    joined = _joined(enrolled)
    values = {
        "tenant_id": joined.tenant_id,
        "desk_id": joined.desk_id,
        "name": name,
        "stream": joined.stream,
        "server_url": url,
        "credential": enrolled.credential,
    }
    bus.store.write(partial(prepared(_DESK, SQLITE).run, values=values))
    return joined


def _enrolled(url: str, wish: Enrol, ca_file: Path | None) -> tuple[Enrolled, str]:
    server = Server(url, None, ca_file)
    try:
        return asyncio.run(_ask(server, wish)), str(server.url)
    except Answered as answered:
        raise refusal_of(answered) from answered


async def _ask(server: Server, wish: Enrol) -> Enrolled:
    async with server:
        return await server.enrol(wish)


def _joined(enrolled: Enrolled) -> Joined:
    return Joined(UUID(enrolled.tenant_id), UUID(enrolled.device_id), enrolled.stream)
