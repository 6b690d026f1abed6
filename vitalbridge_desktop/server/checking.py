"""Reading the whole store of the server: whether everything in it is as it was written."""

import hmac
import json
from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from typing import Any

from sqlalchemy import select

from vitalbridge_desktop.kernel.checks import Checks, of_file, of_services, report, wrong_digests
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.sync.protocol import Entry, datahash, link

from .central import Central
from .log import MacKey, heads, log, mac_keys
from .transaction import ServerTransaction

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


def checked(central: Central, driver: Driver) -> dict[str, Any]:
    """What was looked at and what was found, for the file and for each clinic."""
    file = report(of_file(driver, central.store.broken_pages))
    nobody = central.transaction(driver)
    keys = {id: MacKey(id, key) for id, key in nobody.fetch(_KEYS)}
    clinics = []
    for tenant_id, head, chain in nobody.fetch(_CLINICS):
        transaction = central.transaction(driver, tenant_id)
        found = asdict(report(_of_clinic(transaction, keys, head, chain)))
        clinics.append({"tenant_id": str(tenant_id), "head": head, **found})
    sound = file.sound and all(each["sound"] for each in clinics)
    return {**asdict(file), "sound": sound, "tenants": clinics}


def _of_clinic(
    transaction: ServerTransaction, keys: dict[str, MacKey], head: int, chain: str
) -> Checks:
    return {
        "log": partial(_broken_history, transaction, keys, head, chain),
        "digests": partial(wrong_digests, transaction, {}),
        **of_services(transaction),
    }


def _broken_history(
    transaction: ServerTransaction, keys: dict[str, MacKey], head: int, chain: str
) -> Iterator[str]:
    """The first place at which the log does not follow from itself."""
    expected, before = 0, ""
    for raw, *added in transaction.stream(_LINES, of_tenant=transaction.tenant_id):
        envelope = json.loads(raw)
        entry = Entry.model_validate({**envelope, **dict(zip(_ADDED, added, strict=True))})
        expected += 1
        if wrong := _wrong(transaction, keys, entry, envelope, expected=expected, before=before):
            yield wrong
            return
        before = entry.chain
    if (expected, before) != (head, chain):
        yield f"the log ends at {expected}, the head is at {head}"


def _wrong(
    transaction: ServerTransaction,
    keys: dict[str, MacKey],
    entry: Entry,
    envelope: dict[str, Any],
    *,
    expected: int,
    before: str,
) -> str | None:
    if entry.position != expected:
        return f"entry {expected} is missing"
    if entry.datahash != datahash(entry.data) or entry.chain != link(before, entry):
        return f"the chain breaks at entry {expected}"
    key = keys.get(entry.mackey)
    if key is None or not hmac.compare_digest(
        key.sign(transaction.tenant_id, entry.chain, entry.recordedtime, envelope), entry.mac
    ):
        return f"entry {expected} is not signed by this server"
    return None
