"""The server's transaction: who knew what, and answers that hold for a whole batch."""

from collections.abc import Iterator
from functools import partial
from typing import TypeVar
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.envelopes import read_history
from vitalbridge_desktop.kernel.messages import Envelope, Event, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.transaction import Transaction

from .log import log

A = TypeVar("A")
_ABOUT = (
    select(log.c.raw)
    .where(
        log.c.tenant_id == tenant,
        log.c.subject_id == bindparam("subject_id", type_=Id),
        log.c.verdict == "accepted",
    )
    .order_by(log.c.position)
)
_KNOWN = select(log.c.position, log.c.deskstream).where(
    log.c.tenant_id == tenant, log.c.id == bindparam("id", type_=Id)
)


class ServerTransaction(Transaction):
    """A transaction on the server, for one clinic."""

    def ask(self, query: Query[A]) -> A:
        """The answer, from this snapshot or from memory: a batch asks the same again and again."""
        said = type(query), *vars(query).values()  # Pydantic's own hash costs three times as much
        key = self.registry.queries[type(query)].service.name, said
        return self.memo(key, partial(super().ask, query))

    def history(self, subject_id: UUID) -> Iterator[Event]:
        """What the log holds about an aggregate and was accepted, in order."""
        found = self.fetch(_ABOUT, of_tenant=self.tenant_id, subject_id=subject_id)
        return read_history((raw for (raw,) in found), self.registry)

    def knows(self, envelope: Envelope, event_id: UUID, version: int) -> bool:  # noqa: ARG002
        """Whether the sender had seen the earlier change in the log, or stated it itself."""
        if event_id == envelope.id:
            return True
        found = self.first(_KNOWN, of_tenant=self.tenant_id, id=event_id)
        if found is None:
            return False
        position, stream = found
        return bool(position <= envelope.base_position or stream == envelope.stream)
