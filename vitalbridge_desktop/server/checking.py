"""Reading the whole store of the server: whether everything in it is as it was written."""

import hmac
import json
from typing import Any
from uuid import UUID

from sqlalchemy import select

from vitalbridge_desktop.kernel.confirmed import sums_of_rows
from vitalbridge_desktop.kernel.digests import Digests, root_of
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.sync.protocol import Entry, datahash, link

from .central import Central
from .log import MacKey, ServerTransaction, heads, log, mac_keys

_CLINICS = select(heads.c.tenant_id, heads.c.head, heads.c.chain).order_by(heads.c.tenant_id)
_LINES = (
    select(
        log.c.raw, log.c.position, log.c.verdict, log.c.code, log.c.recordedtime,
        log.c.datahash, log.c.chain, log.c.mac, log.c.mackey,
    )
    .where(log.c.tenant_id == tenant)
    .order_by(log.c.position)
)  # fmt: skip
_ADDED = tuple(column.name for column in _LINES.selected_columns)[1:]
_KEYS = select(mac_keys.c.id, mac_keys.c.key)


def checked(central: Central, driver: Driver) -> dict[str, object]:
    """What was found; ``ok`` where nothing is wrong."""
    found = driver.execute("PRAGMA integrity_check").fetchall()
    pages = [row[0] for row in found if row[0] != "ok"]
    nobody = central.transaction(driver)
    keys = {id: MacKey(id, key) for id, key in nobody.fetch(_KEYS)}
    clinics = [
        _clinic(central.transaction(driver, tenant_id), keys, head, chain)
        for tenant_id, head, chain in nobody.fetch(_CLINICS)
    ]
    ok = not pages and not any(each["problems"] for each in clinics)
    return {"ok": ok, "integrity": pages, "tenants": clinics}


def _clinic(
    transaction: ServerTransaction, keys: dict[str, MacKey], head: int, chain: str
) -> dict[str, Any]:
    problems = _history(transaction, keys, head, chain)
    if root_of(sums_of_rows(transaction, {})) != Digests(transaction).root():
        problems.append("the digests are not those of the rows")
    for service in transaction.registry.services:
        for find in service.checks:
            problems += find(Rows(transaction, service))
    return {"tenant_id": str(transaction.tenant_id), "head": head, "problems": problems}


def _history(
    transaction: ServerTransaction, keys: dict[str, MacKey], head: int, chain: str
) -> list[str]:
    """The first place at which the log does not follow from itself."""
    expected, before = 0, ""
    for raw, *added in transaction.stream(_LINES, of_tenant=transaction.tenant_id):
        envelope = json.loads(raw)
        entry = Entry.model_validate({**envelope, **dict(zip(_ADDED, added, strict=True))})
        expected += 1
        if entry.position != expected:
            return [f"entry {expected} is missing"]
        if entry.datahash != datahash(entry.data) or entry.chain != link(before, entry):
            return [f"the chain breaks at entry {expected}"]
        if not _signed(transaction.tenant_id, entry, envelope, keys):
            return [f"entry {expected} is not signed by this server"]
        before = entry.chain
    return [] if (expected, before) == (head, chain) else ["the head is not the newest entry"]


def _signed(
    tenant_id: UUID, entry: Entry, envelope: dict[str, Any], keys: dict[str, MacKey]
) -> bool:
    key = keys.get(entry.mackey)
    return key is not None and hmac.compare_digest(key.sign(tenant_id, entry, envelope), entry.mac)
