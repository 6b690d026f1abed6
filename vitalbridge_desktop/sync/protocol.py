"""The wire between desks and the central server: the log's entries, requests and answers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.service import Registry, Verdict

PROTOCOL = 1
MOST_EVENTS = 500  # a push
MOST_BYTES = 1 << 20  # a push, unpacked
LONGEST_WAIT = 25  # seconds that a pull waits at the server
NOBODY = UUID(int=0)
BATCH = "application/cloudevents-batch+json"
PROBLEM = "application/problem+json"

# What the server adds to an envelope; a desk that sends one of these is not believed.
ADDED = frozenset(
    {"position", "verdict", "code", "recordedtime", "datahash", "chain", "mac", "mackey"}
)

Position = Annotated[int, Field(ge=0)]
Hash = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Seq = Annotated[str, Field(pattern="^[0-9]{19}$")]
Uuid = Annotated[
    str, Field(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Judged = Literal["accepted", "rejected", "superseded", "quarantined"]


class Wire(BaseModel):
    """What goes over the wire; what a newer version adds is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class Pushed(Wire):
    """What must be readable of an envelope for it to have a place in its stream at all."""

    id: Uuid
    type: Name
    deskstream: Name
    deskseq: Seq


class Entry(Wire):
    """One entry of the log, as far as its place and its verdict go."""

    id: Uuid
    type: Name
    tenantid: Uuid | None = None  # an envelope that could not be read may lack it
    deskstream: Name
    deskseq: Seq
    position: Annotated[int, Field(ge=1)]
    verdict: Judged
    code: str | None
    recordedtime: str
    datahash: Hash
    chain: Hash
    mac: Hash
    mackey: str
    data: Any = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An event's place in the log and the verdict on it, before it is chained and signed."""

    id: str
    type: str
    deskstream: str
    deskseq: str
    position: int
    verdict: Judged
    code: str | None
    recordedtime: str
    datahash: str


class Page(Wire):
    """What a pull answers: entries in order, and how far the log goes."""

    entries: list[dict[str, Any]]
    next: Position
    head: Position
    digest: Hash | None = None


class Enrol(Wire):
    """A desk asks to belong: with a one-time code, or again with the credential that it has."""

    code: str | None = Field(default=None, max_length=100)
    desk_name: Name | None = None
    tenant_id: Uuid | None = None


class Enrolled(Wire):
    """What a desk is from then on; the credential is shown this once."""

    tenant_id: Uuid
    device_id: Uuid
    stream: Name
    credential: Annotated[str, Field(min_length=20, max_length=200)]


class Hello(Wire):
    """A desk says what it speaks, how far it came, and what its clock shows."""

    versions: tuple[int, ...]
    app: str = ""
    schema_level: int = 0
    acknowledged: Position = 0
    time: str = ""


class Limits(Wire):
    """What one request may hold."""

    events: int = MOST_EVENTS
    bytes: int = MOST_BYTES
    wait: int = LONGEST_WAIT


class Welcome(Wire):
    """What the server answers to a hello."""

    version: int
    lease: Position
    server_time: str
    highwater: Position
    head: Position
    limits: Limits = Limits()


class Outcome(Wire):
    """What became of one pushed event; a duplicate tells what it was the first time."""

    id: Uuid
    seq: Position
    status: Literal["accepted", "rejected", "superseded", "quarantined", "duplicate"]
    position: Position
    code: str | None = None
    case: str | None = None
    original: Judged | None = None


class Outcomes(Wire):
    """What a push answers."""

    highwater: Position
    head: Position
    outcomes: tuple[Outcome, ...]


class ProblemDetails(Wire):
    """An error for the whole request (RFC 9457)."""

    title: str = ""
    status: int = 0
    code: str
    detail: str = ""
    expected: int | None = None


def datahash(data: object) -> str:
    """What stands for the payload in the chain, so that it can be erased without breaking it."""
    return sha256(canonical(data).encode()).hexdigest()


def link(previous: str, entry: Placed | Entry) -> str:
    """The chain's value at an entry that follows *previous*; before the first it is empty."""
    parts = (previous, entry.position, entry.id, entry.type, entry.deskstream, entry.deskseq)
    text = canonical([*parts, entry.verdict, entry.code, entry.datahash])
    return sha256(text.encode()).hexdigest()


def cursor_header(position: int, chain: str) -> str:
    """How far a desk came, and what its chain is there."""
    return f"{position}:{chain}"


def seq_text(seq: int) -> str:
    """A number in a stream, so that text sorts as numbers do."""
    return f"{seq:019}"


def stamped(raw: str, stream: str, seq: int) -> str:
    """The outbox' text of an envelope with its place in the stream."""
    place = canonical({"deskseq": seq_text(seq), "deskstream": stream})
    return f"{raw[:-1]},{place[1:]}"


def envelope_of(outer: Mapping[str, Any]) -> dict[str, Any]:
    """An entry without what the server added: the same words on the server and on every desk."""
    return {name: value for name, value in outer.items() if name not in ADDED}


def verdict_on(envelope: Mapping[str, Any], entry: Placed | Entry, registry: Registry) -> Verdict:
    """The server's verdict as services note it, whether the envelope could be read or not."""
    event_id = UUID(entry.id)
    kind, subject_id = _subject(envelope.get("subject"), event_id)
    known = registry.by_wire.get(entry.type)
    judged = entry.verdict in ("accepted", "rejected")
    return Verdict(
        position=entry.position,
        verdict=entry.verdict,
        code=entry.code,
        event_id=event_id,
        type=entry.type,
        kind=kind,
        subject_id=subject_id,
        staff_id=_uuid(envelope.get("authid"), NOBODY),
        desk=_text(envelope.get("deskname")),
        stated_at=_instant(envelope.get("time"), entry.recordedtime),
        recorded_at=entry.recordedtime,
        words=envelope,
        creates=known is not None and known.creates and judged,
    )


def parse(text: str | bytes) -> Any:
    """JSON from the wire: no floats, nothing that cannot be written down again.

    Raises:
        ValueError: It is not that.
    """
    try:
        words = text if isinstance(text, str) else text.decode()
        value = json.loads(words, parse_float=_no_float, parse_constant=_no_float)
        if "\\ud" in words or "\\uD" in words:
            canonical(value).encode()  # half a surrogate pair is no text
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def instant_text(moment: datetime) -> str:
    """A moment as the wire writes it."""
    return moment.isoformat()


def _no_float(text: str) -> float:
    raise ValueError(f"{text} is no whole number")


def _subject(value: object, otherwise: UUID) -> tuple[str, UUID]:
    kind, _, id = _text(value).partition("/")
    return kind[:50], _uuid(id, otherwise)


def _uuid(value: object, otherwise: UUID) -> UUID:
    try:
        return UUID(_text(value))
    except ValueError:
        return otherwise


def _instant(value: object, otherwise: str) -> str:
    """A moment that services can count on, whatever an unreadable envelope says."""
    try:
        moment = datetime.fromisoformat(_text(value))
        return otherwise if moment.tzinfo is None else moment.astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        return otherwise


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
