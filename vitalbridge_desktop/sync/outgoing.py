"""What waits at the desk for the server: the outbox, batch by batch, and what became of it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.sql import ClauseElement

from vitalbridge_desktop.kernel.columns import Id, IdList, among
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.ledger import desk, outbox

from .protocol import MOST_BYTES, stamped

o = outbox.c
_WAITING = select(o.seq, o.raw).where(o.state == "waiting").order_by(o.seq).limit(bindparam("most"))
_FIRST = select(o.seq).where(o.state == "waiting").order_by(o.seq).limit(1)
_LOWEST = select(o.seq).where(o.state != "settled").order_by(o.seq).limit(1)
_NEWEST = select(func.max(o.seq))
_ACKNOWLEDGED = (
    update(outbox)
    .where(o.state == "waiting", o.seq >= bindparam("first"), o.seq <= bindparam("last"))
    .values(state="acknowledged", last_error=None)
)
_AGAIN = (
    update(outbox)
    .where(o.state == "acknowledged", o.seq >= bindparam("first"))
    .values(state="waiting")
)
_FAILED = (
    update(outbox)
    .where(o.state == "waiting", o.seq >= bindparam("first"), o.seq <= bindparam("last"))
    .values(attempts=o.attempts + 1, last_error=bindparam("why"))
)
_SETTLED = update(outbox).where(among(o.id, bindparam("ids", type_=IdList))).values(state="settled")
_DONE = delete(outbox).where(
    among(o.id, bindparam("ids", type_=IdList)), o.seq < bindparam("newest")
)
_OLD = delete(outbox).where(
    o.seq == select(func.min(o.seq)).scalar_subquery(),
    o.state == "settled",
    o.seq < bindparam("newest"),
)
_STREAM = update(desk).values(
    desk_id=bindparam("new_id", type_=Id), stream=bindparam("stream"), seq_base=bindparam("base")
)


@dataclass(frozen=True, slots=True)
class Batch:
    """Events that go out together, numbered *first* to *last* in the outbox."""

    first: int
    last: int
    count: int
    text: str


def next_batch(transaction: DeskTransaction, most: int) -> Batch | None:
    """The oldest events that the server does not have, as it takes them; None: it has all."""
    state = transaction.state
    found = transaction.fetch(_WAITING, most=most)
    parts: list[str] = []
    size = 2
    for seq, raw in found:
        part = stamped(raw, state.stream, seq - state.seq_base)
        size += len(part.encode()) + 1
        if parts and size > MOST_BYTES:
            break
        parts.append(part)
    if not parts:
        return None
    return Batch(found[0][0], found[len(parts) - 1][0], len(parts), f"[{','.join(parts)}]")


def waiting(transaction: DeskTransaction) -> int:
    """How many events the server does not have yet: what waits is the outbox' tail."""
    first = _seq(transaction, _FIRST)
    return 0 if first is None else _newest(transaction) - first + 1


def acknowledged(transaction: DeskTransaction) -> int:
    """The highest number of the stream that the server answered for."""
    first = _seq(transaction, _FIRST)
    reached = _newest(transaction) if first is None else first - 1
    return max(0, reached - transaction.state.seq_base)


def acknowledge(transaction: DeskTransaction, batch: Batch) -> None:
    """The server has these; they stay until its verdict comes with the log."""
    transaction.run(_ACKNOWLEDGED, first=batch.first, last=batch.last)


def failed(transaction: DeskTransaction, batch: Batch, why: str) -> None:
    """These did not get through; an attempt never discards anything."""
    transaction.run(_FAILED, first=batch.first, last=batch.last, why=why)


def rewind(transaction: DeskTransaction, expected: int) -> bool:
    """The server wants its stream from *expected* on; False where the desk cannot go back there."""
    first, lowest = expected + transaction.state.seq_base, _seq(transaction, _LOWEST)
    transaction.run(_AGAIN, first=first)
    return lowest is not None and lowest <= first


def renumber(transaction: DeskTransaction, desk_id: UUID, stream: str) -> None:
    """Begin a stream: the oldest event without a verdict becomes its number 1."""
    lowest = _seq(transaction, _LOWEST)
    base = _newest(transaction) if lowest is None else lowest - 1
    transaction.run(_STREAM, new_id=desk_id, stream=stream, base=base)
    transaction.run(_AGAIN, first=0)


def settle(transaction: DeskTransaction, ids: list[UUID]) -> None:
    """The verdict on these came back: they are done. The newest row stays, so none is reused."""
    newest = _newest(transaction)
    transaction.run(_DONE, ids=ids, newest=newest)
    transaction.run(_SETTLED, ids=ids)
    transaction.run(_OLD, newest=newest)


def _seq(transaction: DeskTransaction, statement: ClauseElement) -> int | None:
    found = transaction.first(statement)
    return None if found is None else found[0]


def _newest(transaction: DeskTransaction) -> int:
    return _seq(transaction, _NEWEST) or 0
