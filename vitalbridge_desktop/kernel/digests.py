"""Sums over confirmed rows: two desks at one position of the log have the same ones."""

from hashlib import sha256
from uuid import UUID

from sqlalchemy import Table, bindparam, select

from .columns import Id
from .images import Image, digest_of
from .ledger import digests
from .prepared import putting
from .transaction import Transaction

BUCKETS = 256
MODULUS = 1 << 128
_SUMS = select(digests.c.bucket, digests.c.total).where(
    digests.c.tenant_id == bindparam("of_tenant", type_=Id)
)


class Digests:
    """The bucket sums of one tenant, in one transaction; ``save`` writes those that changed."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        found = transaction.fetch(_SUMS, of_tenant=transaction.tenant_id)
        self.sums = dict.fromkeys(range(BUCKETS), 0)
        self.sums.update({bucket: int.from_bytes(total, "big") for bucket, total in found})
        self._changed: set[int] = set()

    def replace(self, table: Table, id: UUID, was: Image | None, becomes: Image | None) -> None:
        """A confirmed row changed; None where there is none."""
        difference = digest_of(table, becomes) - digest_of(table, was)
        if difference:
            bucket = id.bytes[-1]
            self.sums[bucket] = (self.sums[bucket] + difference) % MODULUS
            self._changed.add(bucket)

    def save(self) -> None:
        """Write the sums that changed."""
        transaction = self._transaction
        statement = putting(digests, ("bucket", "total"), transaction.dialect, None)
        for bucket in sorted(self._changed):
            total = self.sums[bucket].to_bytes(16, "big")
            values = {"tenant_id": transaction.tenant_id, "bucket": bucket, "total": total}
            statement.run(transaction.driver, values)
        self._changed.clear()

    def root(self) -> str:
        """One hash over all sums, in hexadecimal."""
        return root_of(self.sums)


def root_of(sums: dict[int, int]) -> str:
    """The hash over all bucket sums, in hexadecimal."""
    return sha256(b"".join(sums[b].to_bytes(16, "big") for b in range(BUCKETS))).hexdigest()
