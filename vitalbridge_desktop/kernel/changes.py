"""What has changed at a desk since a moment: so that what is kept in memory can be kept current."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, func, select

from .ledger import audit, desk, inbox, outbox

if TYPE_CHECKING:
    from .transaction import Transaction

MOST = 2000  # changes that are looked at one by one; beyond that everything counts as changed

_MARK = select(
    select(func.max(audit.c.seq)).scalar_subquery(), select(desk.c.cursor).scalar_subquery()
)
_STATED = (
    select(audit.c.kind, audit.c.subject_id)
    .where(audit.c.seq > bindparam("since"), audit.c.event_id.is_not(None))
    .limit(MOST + 1)
)
_PULLED = (
    select(inbox.c.kind, inbox.c.subject_id)
    .where(inbox.c.position > bindparam("since"))
    .limit(MOST + 1)
)
_PENDING = select(outbox.c.kind, outbox.c.subject_id).where(outbox.c.state != "settled")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A moment of a store: how far its audit trail and its copy of the log have come."""

    stated: int
    pulled: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A moment as one program sees it.

    Attributes:
        version: Changes when another program has committed, and when the log was written back.
    """

    version: int
    mark: Mark

    def news_since(self, before: "Seen") -> bool:
        """Whether another program has committed facts, or taken some from the server."""
        return self.version != before.version and self.mark != before.mark


Changed = frozenset[tuple[str, UUID]]


def mark(transaction: "Transaction") -> Mark:
    """The moment that this snapshot shows."""
    stated, pulled = transaction.first(_MARK) or (0, 0)
    return Mark(stated or 0, pulled or 0)


def changed(transaction: "Transaction", since: Mark, until: Mark) -> Changed | None:
    """The aggregates whose rows may differ between two moments; None: any may.

    After a pull what is pending was done again, so it counts as changed too.
    """
    if until.stated < since.stated or until.pulled < since.pulled:
        return None
    found = transaction.fetch(_STATED, since=since.stated)
    if until.pulled > since.pulled:
        pulled = transaction.fetch(_PULLED, since=since.pulled)
        if len(pulled) != until.pulled - since.pulled:
            return None  # a page too long to look at, or rows that came without a log
        found = [*found, *pulled, *transaction.fetch(_PENDING)]
    if len(found) > MOST:
        return None
    return frozenset((kind, subject_id) for kind, subject_id in found)
