"""The open server: what a desk can ask of it, each in one transaction."""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import bindparam, func, insert, select, update

from vitalbridge_desktop.kernel.columns import Instant, canonical
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.prepared import SQLITE, tenant
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.time import now as this_moment
from vitalbridge_desktop.sync.protocol import (
    NOBODY,
    PROTOCOL,
    Enrol,
    Enrolled,
    Hello,
    Outcomes,
    Welcome,
    instant_text,
)

from .log import Log, MacKey, heads, log, mac_keys, streams
from .problems import Problem, forked
from .requests import Said
from .tenancy import authenticated, enrol, enrol_again
from .transaction import ServerTransaction
from .verdicts import Judging

T = TypeVar("T")
PAGE_BYTES = 4 << 20
_CHUNK = 64

_KEY = select(mac_keys.c.id, mac_keys.c.key).order_by(mac_keys.c.made_at.desc()).limit(1)
_NEW_KEY = insert(mac_keys).values({c.name: bindparam(c.name) for c in mac_keys.columns})
_HEAD = select(heads.c.head, heads.c.chain).where(heads.c.tenant_id == tenant)
_CLINICS = select(func.count()).select_from(heads)
_CHAIN = select(log.c.chain).where(
    log.c.tenant_id == tenant, log.c.position == bindparam("position")
)
_STREAM = select(streams.c.device_id, streams.c.highwater, streams.c.lease).where(
    streams.c.tenant_id == tenant, streams.c.stream == bindparam("stream")
)
_SEEN = (
    update(streams)
    .where(streams.c.tenant_id == tenant, streams.c.stream == bindparam("of_stream"))
    .values(
        lease=bindparam("lease"),
        cursor=bindparam("cursor"),
        seen_at=bindparam("now", type_=Instant),
    )
)
_ENTRIES = (
    select(
        log.c.raw,
        log.c.position,
        log.c.verdict,
        log.c.code,
        log.c.recordedtime,
        log.c.datahash,
        log.c.chain,
        log.c.mac,
        log.c.mackey,
    )
    .where(log.c.tenant_id == tenant, log.c.position > bindparam("after"))
    .order_by(log.c.position)
    .limit(bindparam("most"))
)
_ADDED = tuple(column.name for column in _ENTRIES.selected_columns)[1:]


class Central:
    """The server's store with the services that judge in it."""

    def __init__(
        self, store: Store, registry: Registry, clock: Callable[[], datetime] = this_moment
    ) -> None:
        self.store, self.registry, self.clock = store, registry, clock
        self.key = store.write(self._mac_key)

    def transaction(self, driver: Driver, tenant_id: UUID = NOBODY) -> ServerTransaction:
        """A transaction for one clinic, or for none while it is not known yet."""
        return ServerTransaction(driver, SQLITE, tenant_id, self.registry)

    def enrol(self, wish: Enrol, authorization: str | None, driver: Driver) -> Enrolled:
        """Let a desk in, or give one that is in already a new stream."""
        transaction, now = self.transaction(driver), self.clock()
        if wish.code is not None:
            return enrol(transaction, wish, now)
        device = authenticated(transaction, authorization)
        credential = (authorization or "").partition(" ")[2]
        return enrol_again(transaction, device, credential, now)

    def hello(self, said: Said, wish: Hello, driver: Driver) -> Welcome:
        """Greet a desk: from now on only who holds this lease may push."""
        if PROTOCOL not in wish.versions:
            raise Problem(426, "upgrade_required", f"The server speaks protocol {PROTOCOL}.")
        transaction, highwater, lease = self._sender(said, driver)
        head, _ = self._checked_cursor(transaction, said)
        self._seen(transaction, said, lease + 1)
        return Welcome(
            version=PROTOCOL,
            lease=lease + 1,
            server_time=instant_text(self.clock()),
            highwater=highwater,
            head=head,
        )

    def push(
        self, said: Said, envelopes: list[dict[str, Any]], driver: Driver
    ) -> tuple[UUID, Outcomes]:
        """Judge a batch: whose it is, and what became of it."""
        transaction, highwater, lease = self._sender(said, driver)
        if said.lease != lease:
            detail = "Another desk goes by this name since; say hello again."
            raise Problem(409, "lease_superseded", detail)
        book = Log(transaction, self.key, self.clock())
        self._checked_cursor(transaction, said)
        self._seen(transaction, said, lease)
        judging = Judging(transaction, book, said.stream, highwater)
        return transaction.tenant_id, judging.judge(envelopes)

    def clinic_of(self, said: Said, driver: Driver) -> UUID:
        """Whose log the desk pulls."""
        return authenticated(self.transaction(driver), said.authorization).tenant_id

    def clinics(self, driver: Driver) -> int:
        """How many clinics the server keeps."""
        return int((self.transaction(driver).first(_CLINICS) or (0,))[0])

    def pull(self, said: Said, limit: int, driver: Driver) -> tuple[str, int]:
        """The next page of the log as JSON, and how many entries are in it."""
        transaction, _, _ = self._sender(said, driver)
        head, _ = self._checked_cursor(transaction, said)
        entries = self._entries(transaction, said.cursor, limit)
        reached = said.cursor + len(entries)
        root = f'"{Digests(transaction).root()}"' if reached == head else "null"
        listed = ",".join(entries)
        page = f'{{"digest":{root},"entries":[{listed}],"head":{head},"next":{reached}}}'
        return page, len(entries)

    def _entries(self, transaction: ServerTransaction, after: int, limit: int) -> list[str]:
        entries: list[str] = []
        size = 0
        while len(entries) < limit and size < PAGE_BYTES:
            most = min(_CHUNK, limit - len(entries))
            of = {"of_tenant": transaction.tenant_id, "after": after + len(entries), "most": most}
            found = transaction.fetch(_ENTRIES, **of)
            for raw, *added in found:
                line = canonical(dict(zip(_ADDED, added, strict=True)))
                entries.append(f"{raw[:-1]},{line[1:]}")
                size += len(raw)
            if len(found) < most:
                break
        return entries

    def _sender(self, said: Said, driver: Driver) -> tuple[ServerTransaction, int, int]:
        """The desk's transaction, and its stream's high-water and lease."""
        device = authenticated(self.transaction(driver), said.authorization)
        transaction = self.transaction(driver, device.tenant_id)
        found = transaction.first(_STREAM, of_tenant=device.tenant_id, stream=said.stream)
        if found is None:
            raise forked()  # the server was set back to before this enrolment
        if found[0] != device.id:
            raise Problem(403, "tenant_mismatch", "This stream is another desk's.")
        return transaction, found[1], found[2]

    def _checked_cursor(self, transaction: ServerTransaction, said: Said) -> tuple[int, str]:
        """The log's head; the desk's cursor lies on this log's chain."""
        of = {"of_tenant": transaction.tenant_id}
        head, chain = transaction.first(_HEAD, **of) or (0, "")
        found = transaction.first(_CHAIN, **of, position=said.cursor) if said.cursor else ("",)
        if found is None or found[0] != said.chain:
            detail = "The desk has seen another history than the server keeps."
            raise Problem(409, "diverged", detail)
        return head, chain

    def _seen(self, transaction: ServerTransaction, said: Said, lease: int) -> None:
        transaction.run(
            _SEEN,
            of_tenant=transaction.tenant_id,
            of_stream=said.stream,
            lease=lease,
            cursor=said.cursor,
            now=self.clock(),
        )

    def _mac_key(self, driver: Driver) -> MacKey:
        transaction = self.transaction(driver)
        found = transaction.first(_KEY)
        if found is None:
            found = (secrets.token_hex(4), secrets.token_bytes(32))
            transaction.run(_NEW_KEY, id=found[0], key=found[1], made_at=self.clock())
        return MacKey(*found)
