"""A page of the log, believed only where it follows from what this desk has seen."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.service import Verdict

from .errors import Diverged
from .protocol import Entry, Page, datahash, envelope_of, link, verdict_on


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the log: its place, the words of who stated it, and the server's verdict."""

    entry: Entry
    outer: dict[str, Any]
    envelope: dict[str, Any]
    verdict: Verdict
    kind: type[Event] | None  # None: this version of the app does not know the type

    @property
    def id(self) -> UUID:
        """The event's id."""
        return self.verdict.event_id


def verified(transaction: DeskTransaction, page: Page) -> list[Line]:
    """The entries that this desk does not have yet.

    Raises:
        Diverged: They are not what follows: another history, another clinic, altered words.
    """
    position, chain = transaction.state.cursor, transaction.state.chain
    lines = []
    for outer in page.entries:
        entry = _entry(outer)
        if entry.position <= position:
            continue  # another program applied it meanwhile
        _check(transaction, entry, position, chain)
        position, chain = entry.position, entry.chain
        lines.append(_line(transaction, entry, outer))
    return lines


def _entry(outer: dict[str, Any]) -> Entry:
    try:
        return Entry.model_validate(outer)
    except ValidationError as wrong:
        raise Diverged("An entry of the server's log cannot be read.") from wrong


def _check(transaction: DeskTransaction, entry: Entry, position: int, chain: str) -> None:
    ours = entry.tenantid in (None, str(transaction.tenant_id))
    follows = entry.position == position + 1 and entry.chain == link(chain, entry)
    if not (ours and follows and entry.datahash == datahash(entry.data)):
        details = {"position": entry.position, "cursor": position}
        sentence = "The server's log does not follow from what this desk has seen of it."
        raise Diverged(sentence, details=details)


def _line(transaction: DeskTransaction, entry: Entry, outer: dict[str, Any]) -> Line:
    envelope = envelope_of(outer)
    verdict = verdict_on(envelope, entry, transaction.registry)
    return Line(entry, outer, envelope, verdict, transaction.registry.by_wire.get(entry.type))
