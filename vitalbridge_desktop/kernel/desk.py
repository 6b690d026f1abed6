"""The desk's own transaction: its identity, its pending facts, what it has seen of the log."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from sqlalchemy import Dialect, String, bindparam, func, select

from .columns import Id
from .driver import Driver, Row
from .envelopes import Origin, read_history
from .ledger import desk, inbox, outbox
from .messages import Event
from .service import Registry
from .transaction import KERNEL, Transaction

_DESK = select(desk)
_UNSYNCED = KERNEL, "unsynced"
_MISREAD = select(func.count()).select_from(inbox).where(inbox.c.understood.is_(False))
_UNSETTLED = select(outbox.c.subject_id).where(outbox.c.state != "settled").distinct()
_about = bindparam("subject_id", type_=Id)
_PULLED = (
    select(inbox.c.id, inbox.c.type, inbox.c.raw)
    .where(inbox.c.subject_id == _about, inbox.c.verdict == "accepted", inbox.c.understood)
    .order_by(inbox.c.position)
)
_PENDING = (
    select(outbox.c.id, outbox.c.type, outbox.c.raw)
    .where(outbox.c.subject_id == _about, outbox.c.state != "settled")
    .order_by(outbox.c.seq)
)
_OLDEST_ABOUT = (
    select(func.json_extract(outbox.c.raw, "$.time", type_=String))
    .where(outbox.c.subject_id == bindparam("subject_id", type_=Id), outbox.c.state != "settled")
    .order_by(outbox.c.seq)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class DeskState:
    """What a desk knows of itself and of its server."""

    id: int
    tenant_id: UUID
    desk_id: UUID
    name: str
    stream: str
    seq_base: int
    cursor: int
    chain: str
    protocol: int
    server_url: str | None
    credential: str | None
    clock_offset: int
    last_sync: datetime | None
    alarm: str | None = None


def desk_state(driver: Driver, dialect: Dialect, registry: Registry) -> DeskState | None:
    """The desk of this store, or None where no clinic was made or joined yet."""
    found = Transaction(driver, dialect, UUID(int=0), registry).first(_DESK)
    return None if found is None else DeskState(*found)


class DeskTransaction(Transaction):
    """A transaction on a desk's store."""

    def __init__(
        self, driver: Driver, dialect: Dialect, registry: Registry, state: DeskState
    ) -> None:
        super().__init__(driver, dialect, state.tenant_id, registry)
        self.state = state

    @cached_property
    def origin(self) -> Origin:
        """What goes into the envelopes of facts stated here."""
        return Origin(self.state.name, self.state.clock_offset)

    def stated(self, subject_id: UUID) -> list[Row]:
        """The id, type and envelope of each fact about an aggregate, as they are applied."""
        return [
            row
            for statement in (_PULLED, _PENDING)
            for row in self.fetch(statement, subject_id=subject_id)
        ]

    def history(self, subject_id: UUID) -> Iterator[Event]:
        """What was stated about an aggregate, the pending last; never what was rejected."""
        return read_history((raw for _, _, raw in self.stated(subject_id)), self.registry)

    def unsynced(self) -> frozenset[UUID]:
        """Aggregates with facts that the server has not judged; none where there is no server."""
        if self.state.server_url is None:
            return frozenset()
        return self.memo(_UNSYNCED, lambda: frozenset(id for (id,) in self.fetch(_UNSETTLED)))

    def unsynced_since(self, subject_id: UUID) -> datetime | None:
        """When the oldest pending fact about an aggregate was stated; None where there is none."""
        if self.state.server_url is None:
            return None
        found = self.first(_OLDEST_ABOUT, subject_id=subject_id)
        return datetime.fromisoformat(found[0]) if found else None

    def misread(self) -> int:
        """How many changes this desk has pulled and cannot apply, until it is updated."""
        found = self.first(_MISREAD)
        return int(found[0]) if found else 0
