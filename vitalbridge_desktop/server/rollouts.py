"""Roll-outs: one code that lets many desks in for a while; they are listed, and can be revoked."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, bindparam, insert, select, update

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.kernel.transaction import Transaction

from .codes import hash_of_code, new_letters
from .log import server_metadata
from .problems import Problem

MOST_DESKS, MOST_HOURS = 1000, 24 * 14

rollouts = Table(
    "rollouts",
    server_metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("id", Id, primary_key=True),
    Column("code", LargeBinary(32), nullable=False),  # SHA-256 of it
    Column("desks", Integer, nullable=False),  # how many it may let in
    Column("joined", Integer, nullable=False),  # how many it has let in
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    Index(None, "code", unique=True),
)

_NEW = insert(rollouts).values(
    {n: bindparam(n) for n in ("tenant_id", "id", "code", "desks", "made_at", "expires_at")}
    | {"joined": 0}
)
_OF_CODE = select(rollouts).where(rollouts.c.code == bindparam("of_code"))
_ONE_MORE = (
    update(rollouts)
    .where(rollouts.c.code == bindparam("of_code"))
    .values(joined=rollouts.c.joined + 1)
)
_REVOKE = (
    update(rollouts)
    .where(rollouts.c.id == bindparam("of_id", type_=Id), rollouts.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now", type_=Instant))
)
_ALL = select(rollouts).order_by(rollouts.c.made_at, rollouts.c.id)
_OF_CLINIC = _ALL.where(rollouts.c.tenant_id == tenant)


def new_rollout(
    transaction: Transaction, now: datetime, *, tenant_id: UUID, desks: int, hours: int
) -> dict[str, object]:
    """Begin a roll-out; the code is told this once.

    Raises:
        Invalid: It would let in no desk, or too many, or for no time, or for too long.
    """
    for name, value, most in (("desks", desks, MOST_DESKS), ("hours", hours, MOST_HOURS)):
        if not 1 <= value <= most:
            raise Invalid(f"The {name} of a roll-out go from 1 to {most}.", field=name)
    id, code, expires_at = uuid7(), new_letters(), shifted(now, hours * 60)
    transaction.run(
        _NEW,
        tenant_id=tenant_id,
        id=id,
        code=hash_of_code(code),
        desks=desks,
        made_at=now,
        expires_at=expires_at,
    )
    return {"rollout_id": str(id), "code": code, "expires_at": expires_at.isoformat()}


def joined_by_rollout(transaction: Transaction, code: str, now: datetime) -> UUID | None:
    """The clinic that this code lets one more desk into; None where no roll-out has it.

    Raises:
        Problem: The roll-out is over, was revoked, or all of its desks are in.
    """
    found = transaction.first(_OF_CODE, of_code=hash_of_code(code))
    if found is None:
        return None
    tenant_id, _, _, desks, joined, _, expires_at, revoked_at = found
    if revoked_at is not None:
        raise Problem(403, "rollout_revoked", "This code was taken back. Ask for a new one.")
    if expires_at <= now:
        raise Problem(403, "code_expired", "This code is too old. Ask for a new one.")
    if joined >= desks:
        raise Problem(403, "rollout_full", "All desks of this roll-out have joined already.")
    transaction.run(_ONE_MORE, of_code=hash_of_code(code))
    return UUID(str(tenant_id))


def list_of(transaction: Transaction, tenant_id: UUID | None) -> list[Mapping[str, object]]:
    """A clinic's roll-outs, oldest first; those of all clinics where none is named."""
    statement = _ALL if tenant_id is None else _OF_CLINIC
    return [
        {
            "tenant_id": str(of),
            "rollout_id": str(id),
            "desks": desks,
            "joined": joined,
            "made_at": made_at.isoformat(),
            "expires_at": expires_at.isoformat(),
            "revoked_at": None if revoked_at is None else revoked_at.isoformat(),
        }
        for of, id, _, desks, joined, made_at, expires_at, revoked_at in transaction.fetch(
            statement, of_tenant=tenant_id
        )
    ]


def revoke_rollout(transaction: Transaction, rollout_id: UUID, now: datetime) -> bool:
    """Let no further desk in; False where there is no such roll-out, or it is revoked already."""
    return transaction.change(_REVOKE, of_id=rollout_id, now=now) == 1
