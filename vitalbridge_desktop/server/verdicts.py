"""Judging what a desk proposes: one transaction a batch, one final verdict an event."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, cast
from uuid import UUID, uuid5

from sqlalchemy import bindparam, select, update

from vitalbridge_desktop.kernel.columns import Id, IdList, among, canonical
from vitalbridge_desktop.kernel.confirmed import confirm, next_version
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.driver import OperationalError
from vitalbridge_desktop.kernel.envelopes import Unreadable, read_fact
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.images import Journal
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.sync.protocol import Judged, Outcome, Outcomes, parse, verdict_on

from .log import Log, log, streams
from .problems import Problem, forked, gap
from .transaction import ServerTransaction

_KNOWN = select(log.c.id, log.c.position, log.c.verdict, log.c.code, log.c.raw).where(
    log.c.tenant_id == tenant, among(log.c.id, bindparam("ids", type_=IdList))
)
_REJECTED = (  # the newest verdict that later facts may hang on; those that hang are no roots
    select(log.c.id, log.c.position, log.c.deskstream)
    .where(
        log.c.tenant_id == tenant,
        log.c.subject_id == bindparam("subject_id", type_=Id),
        log.c.verdict == "rejected",
        log.c.code != "predecessor_rejected",
    )
    .order_by(log.c.position.desc())
)
_HIGHWATER = (
    update(streams)
    .where(streams.c.tenant_id == tenant, streams.c.stream == bindparam("of_stream"))
    .values(highwater=bindparam("highwater"))
)
_SAME = ("type", "subject", "time", "authid", "correlationid", "undoes")  # what no upgrade rewrites
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """An event that the log has: what was said of it, and its words."""

    position: int
    verdict: Judged
    code: str | None
    words: str | Json
    case: UUID | None = None


class Judging:
    """One desk's batch in one transaction."""

    def __init__(
        self, transaction: ServerTransaction, book: Log, stream: str, highwater: int
    ) -> None:
        self._transaction, self._book = transaction, book
        self._stream, self._highwater = stream, highwater
        self._digests, self._tenant = Digests(transaction), str(transaction.tenant_id)
        self._known: dict[str, Known] = {}

    def judge(self, envelopes: Sequence[Json]) -> Outcomes:
        """A verdict on each event, in order; written, but not committed.

        Raises:
            Problem: A gap, a fork or another clinic's event; then nothing may be committed.
        """
        self._look_up([each["id"] for each in envelopes])
        outcomes = tuple(self._outcome(each) for each in envelopes)
        self._digests.save()
        self._book.save()
        self._transaction.run(
            _HIGHWATER,
            of_tenant=self._transaction.tenant_id,
            of_stream=self._stream,
            highwater=self._highwater,
        )
        return Outcomes(highwater=self._highwater, head=self._book.head, outcomes=outcomes)

    def _look_up(self, ids: list[str]) -> None:
        of = {"of_tenant": self._transaction.tenant_id, "ids": [UUID(id) for id in ids]}
        for id, *known in self._transaction.fetch(_KNOWN, **of):
            self._known[str(id)] = Known(*known)

    def _outcome(self, envelope: Json) -> Outcome:
        if envelope.get("tenantid") not in (None, self._tenant):
            raise Problem(403, "tenant_mismatch", "An event of another clinic came with these.")
        pushed_id, seq = envelope["id"], int(envelope["deskseq"])
        known = self._known.get(pushed_id)
        if reused := known is not None and not _same(known, envelope):
            envelope = _under_own_id(envelope)
            self._look_up([envelope["id"]])
            known = self._known.get(envelope["id"])
        self._take_number(seq, again=known is not None)
        if known is not None:
            return _duplicate(pushed_id, seq, known)
        judged = self._reused(envelope) if reused else self._judged(envelope)
        self._known[envelope["id"]] = judged
        return Outcome.model_construct(
            id=pushed_id,
            seq=seq,
            status=judged.verdict,
            position=judged.position,
            code=judged.code,
            case=None if judged.case is None else str(judged.case),
        )

    def _take_number(self, seq: int, again: bool) -> None:
        expected = self._highwater + 1
        if seq > expected:
            raise gap(expected)
        if seq < expected and not again:
            raise forked()
        self._highwater = max(self._highwater, seq)

    def _reused(self, envelope: Json) -> Known:
        return self._settled(envelope, None, "quarantined", "id_reuse")

    def _judged(self, envelope: Json) -> Known:
        driver = self._transaction.driver
        try:
            fact = read_fact(envelope, self._transaction.registry)
        except Unreadable as unreadable:
            return self._settled(envelope, None, "quarantined", unreadable.code)
        driver.execute("SAVEPOINT event")
        try:
            known = self._decided(envelope, fact)
        except OperationalError:
            raise  # the disk, not the event: nothing of the batch is written
        except Exception:  # one event that trips a rule must not hold up its desk for ever
            driver.execute("ROLLBACK TO event")
            self._transaction.forget()
            known = self._settled(envelope, None, "quarantined", "handler_error")
        driver.execute("RELEASE event")
        return known

    def _decided(self, envelope: Json, fact: Event) -> Known:
        journal = self._transaction.journal()
        version = next_version(self._transaction, fact, journal)
        fact.state(replace(fact.envelope, version=version))
        settled = partial(self._settled, envelope, fact, journal=journal)
        if not fact.creates and (root := self._root(fact)) is not None:
            return replace(settled("rejected", "predecessor_rejected"), case=root)
        try:
            self._permit(fact)
            self._transaction.admit(fact)
        except Refusal as refusal:
            if refusal.already_true:
                return settled("superseded", refusal.code)
            fact.state(replace(fact.envelope, standing="rejected"))
            return settled("rejected", refusal.code)
        return settled("accepted", None)

    def _permit(self, fact: Event) -> None:
        """A desk asks before a command; what is pushed may come from one that did not.

        Raises:
            Forbidden: Who stated the fact may give none of the commands that state it.
        """
        registry = self._transaction.registry
        for service, allow in registry.permits():
            stating = registry.stated_by.get(type(fact), frozenset())
            allow(fact, stating, Rows(self._transaction, service))

    def _root(self, fact: Event) -> UUID | None:
        """What it hangs on: stated at the same desk, before anybody there knew of the verdict."""
        of = {"of_tenant": self._transaction.tenant_id, "subject_id": fact.subject_id}
        for id, position, stream in self._transaction.fetch(_REJECTED, **of):
            if position <= fact.envelope.base_position:
                return None
            if _device(stream) == _device(self._stream):
                return cast("UUID", id)
        return None

    def _settled(
        self,
        envelope: Json,
        fact: Event | None,
        verdict: Judged,
        code: str | None,
        *,
        journal: Journal | None = None,
    ) -> Known:
        """Write the verdict: the fact's rows and the cases, then the entry that says so."""
        entry = self._book.place(envelope, verdict, code)
        noted = verdict_on(envelope, entry, self._transaction.registry)
        confirm(self._transaction, noted, fact, self._digests, journal)
        if verdict != "accepted":
            self._transaction.forget()  # what was noted was no fact's doing
        self._book.append(entry, envelope, noted)
        case = noted.event_id if verdict in ("rejected", "quarantined") else None
        return Known(entry.position, verdict, code, envelope, case)


def _device(stream: str) -> str:
    return stream.rpartition(".")[0]


def _same(known: Known, envelope: Json) -> bool:
    first = parse(known.words) if isinstance(known.words, str) else known.words
    if any(first.get(name) != envelope.get(name) for name in _SAME):
        return False
    upcast = first.get("dataschema") != envelope.get("dataschema")
    return upcast or bool(first.get("data") == envelope.get("data"))


def _under_own_id(envelope: Json) -> dict[str, Any]:
    """The envelope under an id made from its words, since another event has the one it bears."""
    words = {n: v for n, v in envelope.items() if n not in ("deskstream", "deskseq")}
    own = uuid5(UUID(envelope["id"]), canonical(words))
    return {**envelope, "id": str(own), "reusedid": envelope["id"]}


def _duplicate(id: str, seq: int, known: Known) -> Outcome:
    return Outcome.model_construct(
        id=id,
        seq=seq,
        status="duplicate",
        position=known.position,
        code=known.code,
        original=known.verdict,
    )
