"""A log as a server would have written it, so that the demo's history is applied as a pull."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from vitalbridge_desktop.kernel.envelopes import Origin, raw_envelope
from vitalbridge_desktop.kernel.messages import Envelope, Event
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.sync.protocol import (
    MOST_EVENTS,
    Entry,
    Page,
    datahash,
    instant_text,
    link,
    seq_text,
)

NO_MAC = "0" * 64  # a log without a server: nobody could check it


class GeneratedLog:
    """Entries of one desk's stream, in order, each with its verdict and its place in the chain."""

    def __init__(self, tenant_id: UUID, registry: Registry, desk_name: str, stream: str) -> None:
        self._tenant_id, self._registry = tenant_id, registry
        self._origin, self._stream = Origin(desk_name, 0), stream
        self._chain = ""
        self.entries: list[dict[str, Any]] = []

    def add(self, fact: Event, at: datetime, staff_id: UUID, code: str | None = None) -> None:
        """State a fact at a moment; with a *code* the server has rejected it."""
        number = len(self.entries) + 1
        id = uuid5(self._tenant_id, f"entry {number}")
        creates = 0 if fact.creates else 1
        fact.state(
            Envelope(
                id=id, tenant_id=self._tenant_id, time=at, staff_id=staff_id,
                command_id=uuid5(id, "command"), base_version=creates,
                base_position=number - 1, version=creates + 1,
            )
        )  # fmt: skip
        service = self._registry.events[type(fact)].service.name
        envelope = json.loads(raw_envelope(fact, service, self._origin))
        envelope |= {"deskstream": self._stream, "deskseq": seq_text(number)}
        entry = Entry(
            id=str(id), type=fact.wire, tenantid=str(self._tenant_id), deskstream=self._stream,
            deskseq=seq_text(number), position=number,
            verdict="rejected" if code else "accepted", code=code,
            recordedtime=instant_text(at), datahash=datahash(envelope["data"]),
            chain=NO_MAC, mac=NO_MAC, mackey="demo",
        )  # fmt: skip
        self._chain = link(self._chain, entry)
        self.entries.append(
            envelope
            | entry.model_dump(include={"position", "verdict", "code", "recordedtime", "datahash"})
            | {"chain": self._chain, "mac": NO_MAC, "mackey": "demo"}
        )

    def pages(self) -> Iterator[Page]:
        """The whole log, as pulls would bring it."""
        for first in range(0, len(self.entries), MOST_EVENTS):
            entries = self.entries[first : first + MOST_EVENTS]
            yield Page(entries=entries, next=first + len(entries), head=first + len(entries))
