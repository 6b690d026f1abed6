"""The server's transaction: who knew what, and answers that hold for a whole batch."""

from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.images import Journal
from vitalbridge_desktop.kernel.messages import Envelope, Event, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.transaction import Transaction

from .log import log

A = TypeVar("A")
_KNOWN = select(log.c.position, log.c.deskstream).where(
    log.c.tenant_id == tenant, log.c.id == bindparam("id", type_=Id)
)


class ServerTransaction(Transaction):
    """A transaction on the server, for one clinic.

    What services ask each other is remembered until a fact is applied that concerns a service
    whose rows the answer came from: a batch asks for the same clinic and provider again and again.
    """

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._answers: dict[Query[Any], tuple[Any, frozenset[str]]] = {}
        self._from: dict[str, set[Query[Any]]] = {}  # the answers that a service's rows went into
        self._asking: list[set[str]] = []

    def ask(self, query: Query[A]) -> A:
        """The answer, from this snapshot or from memory."""
        try:
            known = self._answers.get(query)
        except TypeError:  # there is a list in it: it is asked each time
            return super().ask(query)
        answer, services = known or self._remembered(query)
        if self._asking:
            self._asking[-1] |= services
        return cast("A", answer)

    def apply(self, fact: Event, journal: Journal) -> None:
        """Write the rows of the fact; what was known of them is forgotten."""
        super().apply(fact, journal)
        self._overtaken(self.registry.events[type(fact)].service.name)
        for hearing in self.registry.heard.get(type(fact), ()):
            self._overtaken(hearing.service.name)

    def forget(self) -> None:
        """The rows were put back, or written otherwise than by a fact."""
        super().forget()
        self._answers.clear()
        self._from.clear()

    def _remembered(self, query: Query[Any]) -> tuple[Any, frozenset[str]]:
        self._asking.append({self.registry.queries[type(query)].service.name})
        try:
            answer = super().ask(query)
        finally:
            services = frozenset(self._asking.pop())
        for service in services:
            self._from.setdefault(service, set()).add(query)
        self._answers[query] = answer, services
        return answer, services

    def _overtaken(self, service: str) -> None:
        for query in self._from.pop(service, ()):
            self._answers.pop(query, None)

    def knows(self, envelope: Envelope, event_id: UUID, version: int) -> bool:  # noqa: ARG002
        """Whether the sender had seen the earlier change in the log, or stated it itself."""
        if event_id == envelope.id:
            return True
        found = self.first(_KNOWN, of_tenant=self.tenant_id, id=event_id)
        if found is None:
            return False
        position, stream = found
        return bool(position <= envelope.base_position or stream == envelope.stream)
