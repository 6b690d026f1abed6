"""Facts as CloudEvents 1.0, structured JSON: what the outbox keeps and the wire carries."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from .columns import canonical
from .messages import Envelope, Event
from .service import Registry


class Unreadable(ValueError):
    """An envelope that is not one, or a fact that this version does not know.

    Attributes:
        code: ``unknown_type`` or ``schema_invalid``.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Origin:
    """Where facts are stated: the desk, its name, and how far its clock is off, in ms."""

    desk_name: str
    clock_offset: int


def raw_envelope(fact: Event, service: str, origin: Origin) -> str:
    """The envelope's text, without stream and sequence: those are stamped when it is pushed."""
    envelope = fact.envelope
    subject = f"{fact.kind}/{fact.subject_id}"
    undoes = {} if envelope.undoes is None else {"undoes": str(envelope.undoes)}
    return canonical(
        {
            **undoes,
            "specversion": "1.0",
            "id": str(envelope.id),
            "source": f"urn:vitalbridge:tenant:{envelope.tenant_id}:{service}",
            "type": fact.wire,
            "subject": subject,
            "time": envelope.time.isoformat(),
            "datacontenttype": "application/json",
            "dataschema": f"urn:vitalbridge:event:{fact.wire}:{fact.wire_version}",
            "partitionkey": subject,
            "tenantid": str(envelope.tenant_id),
            "baseversion": envelope.base_version,
            "baseposition": envelope.base_position,
            "authid": str(envelope.staff_id),
            "correlationid": str(envelope.command_id),
            "clockoffset": origin.clock_offset,
            "deskname": origin.desk_name,
            "data": fact.model_dump(mode="json"),
        }
    )


def read_fact(raw: str | dict[str, Any], registry: Registry, **learned: Any) -> Event:
    """The fact in its envelope; *learned* are the envelope's fields that came later.

    Raises:
        Unreadable: It is no envelope, or its type or payload is not known here.
    """
    try:
        outer: dict[str, Any] = json.loads(raw) if isinstance(raw, str) else raw
        type_name = outer["type"]
        known = registry.by_wire.get(type_name)
        if known is None:
            raise Unreadable("unknown_type", f"no event is called {type_name!r}")
        fact = known.model_validate_json(json.dumps(outer["data"]))
        fact.state(_envelope(outer, learned))
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError) as wrong:
        if isinstance(wrong, Unreadable):
            raise
        raise Unreadable("schema_invalid", f"{type(wrong).__name__}: {wrong}") from wrong
    if outer.get("subject") != f"{fact.kind}/{fact.subject_id}":
        raise Unreadable("schema_invalid", "the subject is not what the payload is about")
    return fact


def read_history(raws: Iterable[str | dict[str, Any]], registry: Registry) -> Iterator[Event]:
    """The facts in these envelopes, but those that this version does not know."""
    for raw in raws:
        with suppress(Unreadable):
            yield read_fact(raw, registry)


def _envelope(outer: dict[str, Any], learned: dict[str, Any]) -> Envelope:
    at = datetime.fromisoformat(outer["time"])
    if at.tzinfo is None:
        raise ValueError("time without an offset")
    undoes = outer.get("undoes")
    return Envelope(
        id=UUID(outer["id"]),
        tenant_id=UUID(outer["tenantid"]),
        time=at.astimezone(UTC),
        staff_id=UUID(outer["authid"]),
        command_id=UUID(outer["correlationid"]),
        base_version=int(outer["baseversion"]),
        base_position=int(outer["baseposition"]),
        undoes=None if undoes is None else UUID(undoes),
        **{"version": 0, "stream": str(outer.get("deskstream", "")), **learned},
    )
