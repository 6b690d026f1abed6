"""What somebody has half filled in: kept in the encrypted store, on this desk, for them alone.

A draft is no fact: it is never sent, leaves no trace in the trail, and is written over. It is here
so that a form is as it was after the program has died.
"""

from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select

from .columns import Id
from .desk import DeskTransaction
from .ledger import drafts

d = drafts.c
_MINE = (d.tenant_id == bindparam("of_tenant", type_=Id), d.staff_id == bindparam("by", type_=Id))
_ALL = select(d.name, d.raw).where(*_MINE).order_by(d.name)
_DROP = delete(drafts).where(*_MINE, d.name == bindparam("named"))
_ADD = insert(drafts).values({column.name: bindparam(column.name) for column in drafts.columns})


def keep(transaction: DeskTransaction, staff_id: UUID, name: str, raw: str | None) -> None:
    """Keep what somebody has filled in under a *name* of the form's; None: keep it no longer."""
    tenant_id = transaction.tenant_id
    transaction.run(_DROP, of_tenant=tenant_id, by=staff_id, named=name)
    if raw is not None:
        transaction.run(_ADD, tenant_id=tenant_id, staff_id=staff_id, name=name, raw=raw)


def kept(transaction: DeskTransaction, staff_id: UUID) -> dict[str, str]:
    """All that somebody has half filled in, by its name."""
    return dict(transaction.fetch(_ALL, of_tenant=transaction.tenant_id, by=staff_id))
