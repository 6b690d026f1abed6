"""How far a desk is in step with its server, read from its own store."""

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.sql import ClauseElement

from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.images import Image
from vitalbridge_desktop.kernel.ledger import READ, base_row, inbox, outbox

from .outgoing import waiting

_OLDEST = select(outbox.c.raw).where(outbox.c.state == "waiting").order_by(outbox.c.seq).limit(1)
_QUARANTINED = select(func.count()).select_from(inbox).where(inbox.c.verdict == "quarantined")
_MISREAD = select(func.count()).select_from(inbox).where(inbox.c.understood.is_(False))
_BASE = select(base_row.c.name, base_row.c.id, base_row.c.image).order_by(base_row.c.seq.desc())


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Where a desk stands.

    Attributes:
        waiting: Events that the server does not have yet.
        oldest_waiting: When the oldest of them was stated.
        quarantined: Events of the log that could not be read or carried out.
        misread: Events of the log that this version of the app cannot apply.
        alarm: ``digest_mismatch`` where this copy is not what the server's is.
    """

    waiting: int
    oldest_waiting: datetime | None
    quarantined: int
    misread: int
    cursor: int
    last_sync: datetime | None
    digest: str
    alarm: str | None
    server_url: str | None
    stream: str


def sync_status(transaction: DeskTransaction) -> SyncStatus:
    """Where this desk stands."""
    state = transaction.state
    oldest = transaction.first(_OLDEST)
    return SyncStatus(
        waiting=waiting(transaction),
        oldest_waiting=None
        if oldest is None
        else datetime.fromisoformat(json.loads(oldest[0])["time"]),
        quarantined=_count(transaction, _QUARANTINED),
        misread=_count(transaction, _MISREAD),
        cursor=state.cursor,
        last_sync=state.last_sync,
        digest=Digests(transaction).root(),
        alarm=state.alarm,
        server_url=state.server_url,
        stream=state.stream,
    )


def confirmed_images(transaction: DeskTransaction) -> dict[tuple[str, UUID], Image | None]:
    """What the rows that pending facts have written are without them."""
    return {
        (name, id): read_image(text)
        for name, id, text in transaction.fetch(_BASE)
        if not name.startswith(READ)
    }


def read_image(text: str | None) -> Image | None:
    """A row as it was kept; None: there was none."""
    return None if text is None else json.loads(text)


def _count(transaction: DeskTransaction, statement: ClauseElement) -> int:
    return int((transaction.first(statement) or (0,))[0])
