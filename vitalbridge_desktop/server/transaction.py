"""The server's transaction: who knew what, and answers that hold for a whole batch."""

from functools import partial
from typing import TypeVar
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.messages import Envelope, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.transaction import Transaction

from .log import log

A = TypeVar("A")
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

    def knows(self, envelope: Envelope, event_id: UUID, version: int) -> bool:  # noqa: ARG002
        """Whether the sender had seen the earlier change in the log, or stated it itself."""
        if event_id == envelope.id:
            return True
        found = self.first(_KNOWN, of_tenant=self.tenant_id, id=event_id)
        if found is None:
            return False
        position, stream = found
        return bool(position <= envelope.base_position or stream == envelope.stream)
