"""The confirmed state: what the log's verdicts make of the rows, the same on server and desks."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Table

from .digests import MODULUS, Digests
from .images import Image, Journal, digest_of, image, images
from .messages import Event
from .rows import Rows
from .service import Verdict
from .transaction import Transaction


def stands(verdict: Verdict) -> bool:
    """Whether the fact's rows are written: accepted ones, and creates that were rejected."""
    return verdict.verdict == "accepted" or (verdict.verdict == "rejected" and verdict.creates)


def confirm(
    transaction: Transaction,
    verdict: Verdict,
    fact: Event | None,
    digests: Digests,
    journal: Journal | None = None,
) -> None:
    """Write what one entry of the log changes: the fact's rows, the cases, the digests.

    *fact* is None where it could not be read; its raw envelope is in the verdict. *journal* may
    have looked at rows already that nobody has written since.
    """
    journal = journal or transaction.journal()
    write(transaction, verdict, fact, journal)
    count(transaction, journal, digests)


def write(transaction: Transaction, verdict: Verdict, fact: Event | None, journal: Journal) -> None:
    """Write the fact's rows, and let services note the verdict."""
    if fact is not None and stands(verdict):
        transaction.apply(fact, journal)
    for service, note in transaction.registry.verdicts():
        note(verdict, Rows(transaction, service, journal))


def count(transaction: Transaction, journal: Journal, digests: Digests) -> None:
    """Count what the rows became as confirmed."""
    for table, id, was in journal.changes():
        becomes = image(transaction.driver, transaction.dialect, transaction.tenant_id, table, id)
        digests.replace(table, id, was, becomes)


def next_version(transaction: Transaction, fact: Event, journal: Journal | None = None) -> int:
    """The version that the fact will make of its aggregate."""
    table = transaction.registry.table_of(fact)
    looking = journal or transaction.journal()
    was = looking.before(table, fact.subject_id)
    return 1 if was is None else int(was["version"]) + 1


def sums_of_rows(
    transaction: Transaction, base: dict[tuple[str, UUID], Image | None]
) -> dict[int, int]:
    """The bucket sums worked out anew from every confirmed row; *base* stands for pending ones."""
    sums = dict.fromkeys(range(256), 0)
    for name, table in sorted(transaction.registry.tables.items()):
        for id, row in _confirmed_rows(transaction, table, base, name):
            bucket = id.bytes[-1]
            sums[bucket] = (sums[bucket] + digest_of(table, row)) % MODULUS
    return sums


def _confirmed_rows(
    transaction: Transaction, table: Table, base: dict[tuple[str, UUID], Image | None], name: str
) -> Iterable[tuple[UUID, Image | None]]:
    for id, row in images(transaction.driver, transaction.dialect, transaction.tenant_id, table):
        if (name, id) not in base:
            yield id, row
    for (of, id), was in base.items():
        if of == name:
            yield id, was
