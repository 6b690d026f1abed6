"""The log: what is stored a clinic, and appending to it without a gap."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    bindparam,
    insert,
    select,
    update,
)

from vitalbridge_desktop.kernel.columns import Id, Instant, canonical, metadata
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.service import Verdict
from vitalbridge_desktop.kernel.transaction import Transaction
from vitalbridge_desktop.sync.protocol import (
    Judged,
    Placed,
    datahash,
    instant_text,
    link,
)

server_metadata = MetaData(naming_convention=metadata.naming_convention)

heads = Table(
    "heads",
    server_metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("made_at", Instant, nullable=False),
    Column("head", BigInteger, nullable=False),  # the newest position; taken under this row's lock
    Column("chain", String(64), nullable=False),
)

log = Table(
    "log",
    server_metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("type", String, nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("deskstream", String, nullable=False),
    Column("deskseq", String(19), nullable=False),
    Column("verdict", String, nullable=False),
    Column("code", String),
    Column("recordedtime", String, nullable=False),
    Column("datahash", String(64), nullable=False),
    Column("chain", String(64), nullable=False),
    Column("mac", String(64), nullable=False),
    Column("mackey", String, nullable=False),
    Column("raw", Text, nullable=False),  # the envelope as it was pushed, canonical
    Index(None, "tenant_id", "id", unique=True),
    Index("ix_log_about", "tenant_id", "subject_id", "position"),  # what an undo takes back
)
Index(  # what later facts about the same thing may hang on
    None,
    log.c.tenant_id,
    log.c.subject_id,
    log.c.position,
    sqlite_where=log.c.verdict == "rejected",
    postgresql_where=log.c.verdict == "rejected",
)

streams = Table(
    "streams",
    server_metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("stream", String, primary_key=True),
    Column("device_id", Id, nullable=False),
    Column("highwater", BigInteger, nullable=False),
    Column("lease", BigInteger, nullable=False),
    Column("cursor", BigInteger, nullable=False),
    Column("seen_at", Instant, nullable=False),
)

devices = Table(
    "devices",
    server_metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("id", Id, primary_key=True),
    Column("name", String, nullable=False),
    Column("credential", LargeBinary(32), nullable=False),  # SHA-256 of it
    Column("enrolments", Integer, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    Index(None, "credential", unique=True),
)

codes = Table(
    "codes",
    server_metadata,
    Column("code", LargeBinary(32), primary_key=True),  # SHA-256 of it
    Column("tenant_id", Id),  # none: for a desk that brings its own clinic
    Column("desk_name", String),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

mac_keys = Table(
    "mac_keys",
    server_metadata,
    Column("id", String, primary_key=True),
    Column("key", LargeBinary(32), nullable=False),
    Column("made_at", Instant, nullable=False),
)

_HEAD = select(heads.c.head, heads.c.chain).where(heads.c.tenant_id == tenant).with_for_update()
_MOVE = update(heads).where(heads.c.tenant_id == tenant)
_MOVE = _MOVE.values(head=bindparam("head"), chain=bindparam("chain"))
_APPEND = insert(log).values({column.name: bindparam(column.name) for column in log.columns})


@dataclass(frozen=True, slots=True)
class MacKey:
    """What entries are signed with, so that a restored server knows its own again."""

    id: str
    key: bytes

    def sign(
        self, tenant_id: UUID, chain: str, recordedtime: str, envelope: Mapping[str, Any]
    ) -> str:
        """An entry's MAC: over the chain and every word around the payload."""
        around = {name: value for name, value in envelope.items() if name != "data"}
        text = canonical([str(tenant_id), chain, recordedtime, around])
        return hmac.digest(self.key, text.encode(), "sha256").hex()


class Log:
    """One clinic's log, its head's row locked until the transaction ends."""

    def __init__(self, transaction: Transaction, key: MacKey, now: datetime) -> None:
        self._transaction, self._key, self._now = transaction, key, instant_text(now)
        found = transaction.first(_HEAD, of_tenant=transaction.tenant_id)
        self.head, self.chain = (0, "") if found is None else found

    def place(self, envelope: Mapping[str, Any], verdict: Judged, code: str | None) -> Placed:
        """What the next entry would be; nothing is written yet."""
        return Placed(
            id=envelope["id"],
            type=envelope["type"],
            deskstream=envelope["deskstream"],
            deskseq=envelope["deskseq"],
            position=self.head + 1,
            verdict=verdict,
            code=code,
            recordedtime=self._now,
            datahash=datahash(envelope.get("data")),
        )

    def append(self, entry: Placed, envelope: Mapping[str, Any], verdict: Verdict) -> None:
        """Chain, sign and write the entry; the head moves."""
        tenant_id, chain = self._transaction.tenant_id, link(self.chain, entry)
        self._transaction.run(
            _APPEND,
            tenant_id=tenant_id,
            position=entry.position,
            id=verdict.event_id,
            type=entry.type,
            subject_id=verdict.subject_id,
            deskstream=entry.deskstream,
            deskseq=entry.deskseq,
            verdict=entry.verdict,
            code=entry.code,
            recordedtime=entry.recordedtime,
            datahash=entry.datahash,
            chain=chain,
            mac=self._key.sign(tenant_id, chain, entry.recordedtime, envelope),
            mackey=self._key.id,
            raw=verdict.raw,
        )
        self.head, self.chain = entry.position, chain

    def save(self) -> None:
        """Write where the head is now."""
        values = {"head": self.head, "chain": self.chain}
        self._transaction.run(_MOVE, of_tenant=self._transaction.tenant_id, **values)
