"""What a command works with: now, who, rows, and ``emit``, the only way to change anything."""

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, insert, text

from .audit import Entry, record
from .columns import canonical
from .desk import DeskTransaction
from .envelopes import raw_envelope
from .ids import uuid7
from .images import Journal
from .ledger import NO_ROW, READ, base_row, outbox
from .messages import Command, Context, Done, Envelope, Event, wire_name
from .rows import Rows
from .service import Deciding

_OUTBOX = insert(outbox).values(
    {n: bindparam(n) for n in ("tenant_id", "id", "type", "kind", "subject_id", "raw", "state")}
)
FEW = 8  # images that are kept one by one
_BASE_ROWS = text(
    "INSERT INTO base_row (seq, name, id, image) SELECT :seq,"
    " value ->> 0, unhex(value ->> 1), value ->> 2 FROM json_each(:found)"
)
_BASE_ROW = insert(base_row).values({c.name: bindparam(c.name) for c in base_row.columns})


class UnitOfWork:
    """One command in one transaction.

    Attributes:
        now: This moment, aware UTC; only commands look at it, facts never do.
        who: The staff member who acts.
        rows: The rows that the command's service owns, to read.
        facts: What has been stated so far.
    """

    def __init__(
        self,
        transaction: DeskTransaction,
        deciding: Deciding,
        command: Command,
        context: Context,
        now: datetime,
    ) -> None:
        self.now, self.who, self.context = now, context.who, context
        self.rows = Rows(transaction, deciding.service)
        self.facts: list[Event] = []
        self._transaction, self._deciding, self._command = transaction, deciding, command

    def emit(
        self, fact: Event, inverse: Command | None = None, seen_version: int | None = None
    ) -> None:
        """State a fact: admit it, keep it for the server and the audit trail, write its rows.

        *inverse* is the command that would take it back; *seen_version* is what the person saw of
        this subject, where the command names several.

        Raises:
            Refusal: The owner's rules do not let it stand.
        """
        if type(fact) not in self._deciding.states:
            raise TypeError(f"{wire_name(self._deciding.message)} may not state {fact.wire}")
        transaction, journal = self._transaction, self._transaction.journal()
        was = journal.before(transaction.registry.table_of(fact), fact.subject_id)
        version = was["version"] if was else 0
        fact.state(self._envelope(version, self._seen(fact, seen_version)))
        transaction.admit(fact)
        seq = self._keep(fact)
        self._audit(fact, inverse)
        transaction.apply(fact, journal)
        keep_images(transaction, seq, journal)
        self.facts.append(fact)

    def takes_back_own(self, subject_id: UUID) -> bool:
        """Whether this undoes what the same person had stated about something."""
        undone = self.rows.undone(self.context.undoes, subject_id)
        return undone is not None and undone.by == self.who.staff_id

    def done(self) -> Done:
        """The answer: what the first fact is about, and the names of all."""
        if not self.facts:
            raise TypeError(f"{wire_name(self._deciding.message)} stated nothing")
        names = tuple(fact.wire for fact in self.facts)
        return Done(
            wire_name(self._deciding.message),
            self.facts[0].subject_id,
            names,
            self._command.command_id,
        )

    def _stated(self, fact: Event) -> bool:
        return any(earlier.subject_id == fact.subject_id for earlier in self.facts)

    def seen(self, subject_id: UUID) -> int | None:
        """The version of one of several things that the person saw; None: as it is now."""
        return self.context.seen.get(subject_id)

    def _seen(self, fact: Event, named: int | None) -> int | None:
        """What the person saw of the fact's subject; what the command did to it since is known."""
        if self._stated(fact):
            return None
        if named is not None:
            return named
        about = None if self.facts else self.context.seen_version
        return self.context.seen.get(fact.subject_id, about)

    def _envelope(self, version: int, seen: int | None) -> Envelope:
        return Envelope(
            id=uuid7(),
            tenant_id=self._transaction.tenant_id,
            time=self.now,
            staff_id=self.who.staff_id,
            command_id=self._command.command_id,
            base_version=version if seen is None else seen,
            base_position=self._transaction.state.cursor,
            version=version + 1,
            stream=self._transaction.state.stream,
            undoes=self.context.undoes,
        )

    def _keep(self, fact: Event) -> int:
        service = self._deciding_service(fact)
        values = {
            "tenant_id": self._transaction.tenant_id,
            "id": fact.envelope.id,
            "type": fact.wire,
            "kind": fact.kind,
            "subject_id": fact.subject_id,
            "raw": raw_envelope(fact, service, self._transaction.origin),
            "state": "waiting",
        }
        return self._transaction.insert(_OUTBOX, **values)

    def _deciding_service(self, fact: Event) -> str:
        return self._transaction.registry.events[type(fact)].service.name

    def _audit(self, fact: Event, inverse: Command | None) -> None:
        envelope = fact.envelope
        record(
            self._transaction,
            Entry(
                at=self.now,
                staff_id=self.who.staff_id,
                desk=self._transaction.state.name,
                action=wire_name(self._deciding.message),
                kind=fact.kind,
                subject_id=fact.subject_id,
                command_id=envelope.command_id,
                event_id=envelope.id,
                type=fact.wire,
                inverse=None if inverse is None else inverse_text(inverse),
                undoes=self.context.undoes,
            ),
        )


def inverse_text(command: Command) -> str:
    """A command as the audit trail keeps it: its name, and the fields that were said."""
    fields = command.model_dump(
        mode="json", exclude={"command_id"}, exclude_unset=True, by_alias=True
    )
    return canonical({"command": wire_name(type(command)), "fields": fields})


def keep_images(transaction: DeskTransaction, seq: int, journal: Journal) -> None:
    """Keep what a pending fact found, until the server has judged it."""
    found = [
        (str(table.name), id, None if was is None else canonical(was))
        for table, id, was in journal.changes()
    ]
    found += [(READ + name, NO_ROW, None) for name in sorted(journal.read)]
    if len(found) > FEW:
        rows = json.dumps([(name, id.hex, image) for name, id, image in found])
        transaction.run(_BASE_ROWS, seq=seq, found=rows)
        return
    for name, id, image in found:
        transaction.run(_BASE_ROW, seq=seq, name=name, id=id, image=image)


def command_of(text: str, names: dict[str, type[Command]]) -> tuple[type[Command], str]:
    """The command type and the fields' JSON of what ``inverse_text`` wrote."""
    parsed = json.loads(text)
    return names[parsed["command"]], json.dumps(parsed["fields"])
