"""Who may speak to the server: clinics, their desks, and the codes that let a desk in."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.kernel.transaction import Transaction
from vitalbridge_desktop.sync.protocol import Enrol, Enrolled

from .codes import hash_of_code, new_letters
from .log import codes, devices, heads, streams
from .problems import Problem, unauthorized
from .rollouts import joined_by_rollout

CODE_MINUTES = 15

_CODE = select(codes.c.tenant_id, codes.c.desk_name, codes.c.expires_at, codes.c.used_at).where(
    codes.c.code == bindparam("of_code")
)
_USED = update(codes).where(codes.c.code == bindparam("of_code"))
_USED = _USED.values(used_at=bindparam("now", type_=Instant))
_NEW_CODE = insert(codes).values(
    {n: bindparam(n) for n in ("code", "tenant_id", "desk_name", "expires_at")}
)
_HEAD = select(heads.c.head).where(heads.c.tenant_id == tenant)
_NEW_HEAD = insert(heads).values({c.name: bindparam(c.name) for c in heads.columns})
_NEW_DEVICE = insert(devices).values(
    {n: bindparam(n) for n in ("tenant_id", "id", "name", "credential", "enrolments", "made_at")}
)
_DEVICE = select(
    devices.c.tenant_id, devices.c.id, devices.c.enrolments, devices.c.revoked_at
).where(devices.c.credential == bindparam("of_credential"))
_ENROLLED = (
    update(devices)
    .where(devices.c.tenant_id == tenant, devices.c.id == bindparam("of_id", type_=Id))
    .values(enrolments=bindparam("enrolments"))
)
_REVOKE = (
    update(devices)
    .where(devices.c.id == bindparam("of_id", type_=Id), devices.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now", type_=Instant))
)
_NEW_STREAM = insert(streams).values({c.name: bindparam(c.name) for c in streams.columns})
_DESKS = select(
    devices.c.tenant_id, devices.c.id, devices.c.name, devices.c.made_at, devices.c.revoked_at
).order_by(devices.c.made_at, devices.c.id)
_DESKS_OF = _DESKS.where(devices.c.tenant_id == tenant)


@dataclass(frozen=True, slots=True)
class Device:
    """A desk that the server knows."""

    tenant_id: UUID
    id: UUID
    enrolments: int


def new_code(
    transaction: Transaction, now: datetime, *, tenant_id: UUID | None, desk_name: str | None = None
) -> str:
    """A one-time code, good for a quarter of an hour; without a clinic it lets one be brought."""
    code = new_letters()
    transaction.run(
        _NEW_CODE,
        code=hash_of_code(code),
        tenant_id=tenant_id,
        desk_name=desk_name,
        expires_at=shifted(now, CODE_MINUTES),
    )
    return code


def exists(transaction: Transaction, tenant_id: UUID) -> bool:
    """Whether the server keeps this clinic's log."""
    return transaction.first(_HEAD, of_tenant=tenant_id) is not None


def found_log(transaction: Transaction, tenant_id: UUID, now: datetime) -> None:
    """Begin the log of a clinic."""
    transaction.run(_NEW_HEAD, tenant_id=tenant_id, made_at=now, head=0, chain="")


def enrol(transaction: Transaction, wish: Enrol, now: datetime) -> Enrolled:
    """Let a desk in with its one-time code, or with that of a roll-out.

    Raises:
        Problem: The code is unknown, used, too old or taken back, or belongs to another clinic.
    """
    tenant_id, desk_name = _redeemed(transaction, wish, now)
    device_id, credential = uuid7(), secrets.token_hex(32)
    transaction.run(
        _NEW_DEVICE,
        tenant_id=tenant_id,
        id=device_id,
        name=wish.desk_name or desk_name or "Desk",
        credential=_hash(credential),
        enrolments=0,
        made_at=now,
    )
    return enrol_again(transaction, Device(tenant_id, device_id, 0), credential, now)


def enrol_again(
    transaction: Transaction, device: Device, credential: str, now: datetime
) -> Enrolled:
    """A new stream for a desk whose old one went on elsewhere."""
    number = device.enrolments + 1
    stream = f"{device.id}.{number}"
    transaction.run(_ENROLLED, of_tenant=device.tenant_id, of_id=device.id, enrolments=number)
    open_stream(transaction, device, stream, now)
    return Enrolled(
        tenant_id=str(device.tenant_id),
        device_id=str(device.id),
        stream=stream,
        credential=credential,
    )


def open_stream(transaction: Transaction, device: Device, stream: str, now: datetime) -> None:
    """A stream in which nothing was said yet."""
    transaction.run(
        _NEW_STREAM,
        tenant_id=device.tenant_id,
        stream=stream,
        device_id=device.id,
        highwater=0,
        lease=0,
        cursor=0,
        seen_at=now,
    )


def authenticated(transaction: Transaction, authorization: str | None) -> Device:
    """The desk that speaks.

    Raises:
        Problem: The credential is missing or unknown, or the desk was shut out.
    """
    scheme, _, credential = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not credential:
        raise unauthorized()
    found = transaction.first(_DEVICE, of_credential=_hash(credential))
    if found is None:
        raise unauthorized()
    if found[3] is not None:
        raise Problem(403, "device_revoked", "This desk was shut out of the clinic.")
    return Device(found[0], found[1], found[2])


def desks(transaction: Transaction, tenant_id: UUID | None) -> list[dict[str, object]]:
    """A clinic's desks, oldest first; those of all clinics where none is named."""
    statement = _DESKS if tenant_id is None else _DESKS_OF
    return [
        {
            "tenant_id": str(of),
            "desk_id": str(id),
            "name": name,
            "enrolled_at": made_at.isoformat(),
            "revoked_at": None if revoked_at is None else revoked_at.isoformat(),
        }
        for of, id, name, made_at, revoked_at in transaction.fetch(statement, of_tenant=tenant_id)
    ]


def revoke(transaction: Transaction, device_id: UUID, now: datetime) -> bool:
    """Shut a desk out; False where there is none, or it is out already."""
    return transaction.change(_REVOKE, of_id=device_id, now=now) == 1


def _redeemed(transaction: Transaction, wish: Enrol, now: datetime) -> tuple[UUID, str | None]:
    if (rolled_out := joined_by_rollout(transaction, wish.code or "", now)) is not None:
        return _clinic_of(transaction, rolled_out, wish, now), None
    code = hash_of_code(wish.code or "")
    found = transaction.first(_CODE, of_code=code)
    if found is None:
        raise Problem(403, "code_unknown", "There is no such code. Look for a slip of the pen.")
    of_tenant, desk_name, expires_at, used_at = found
    if used_at is not None:
        raise Problem(403, "code_used", "This code was used already. Ask for a new one.")
    if expires_at <= now:
        raise Problem(403, "code_expired", "This code is too old. Ask for a new one.")
    transaction.run(_USED, of_code=code, now=now)
    return _clinic_of(transaction, of_tenant, wish, now), desk_name


def _clinic_of(
    transaction: Transaction, of_tenant: UUID | None, wish: Enrol, now: datetime
) -> UUID:
    """Which clinic the desk will belong to; one that it brings begins here."""
    brought = None if wish.tenant_id is None else UUID(wish.tenant_id)
    if of_tenant is not None:
        if brought not in (None, of_tenant):
            raise Problem(403, "tenant_mismatch", "This code is for another clinic.")
        return of_tenant
    if brought is None:
        detail = "This code is for a clinic that is brought along. Ask for a desk's code."
        raise Problem(403, "code_unknown", detail)
    head = transaction.first(_HEAD, of_tenant=brought)
    if head is None:
        found_log(transaction, brought, now)
    elif head[0] > 0:
        detail = "The server has this clinic already. Ask for a desk's code."
        raise Problem(403, "tenant_exists", detail)
    return brought


def _hash(text: str) -> bytes:
    return sha256(text.encode()).digest()
