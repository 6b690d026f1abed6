"""Rows as plain values, before and after a fact: for undoing, comparing and hashing them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Table, bindparam, insert, select

from .columns import Id, IdList, among, canonical, micros
from .driver import Driver, Row
from .prepared import Prepared, removing, tenant

Image = dict[str, Any]
_PLAIN: dict[type, Callable[[Any], Any]] = {
    bytes: bytes.hex,
    UUID: lambda id: id.hex,
    bool: int,
    datetime: micros,
}


class Journal:
    """What rows were before a fact wrote them; each is looked at once, before its first write.

    Attributes:
        read: Tables that were read to know what to write, by name; ``*`` where nobody can tell.
    """

    def __init__(self, driver: Driver, dialect: Dialect, tenant_id: UUID) -> None:
        self._driver, self._dialect, self._tenant_id = driver, dialect, tenant_id
        self._before: dict[tuple[Table, UUID], Image | None] = {}
        self.read: set[str] = set()

    def before(self, table: Table, id: UUID) -> Image | None:
        """The row as it was when it was first looked at; None where there was none."""
        key = table, id
        if key not in self._before:
            self._before[key] = image(self._driver, self._dialect, self._tenant_id, table, id)
        return self._before[key]

    def look_at(self, table: Table, ids: Iterable[UUID]) -> None:
        """Look at many rows at once, before they are written."""
        new = [id for id in ids if (table, id) not in self._before]
        self._before |= dict.fromkeys(((table, id) for id in new), None)
        reading, names = _reading_some(table, self._dialect)
        values = {"of_tenant": self._tenant_id, "of_ids": new}
        for found in reading.run(self._driver, values):
            row = _plain_row(names, found)
            self._before[table, UUID(row["id"])] = row

    def changes(self) -> Iterator[tuple[Table, UUID, Image | None]]:
        """Each row looked at, with what it was before."""
        for (table, id), was in self._before.items():
            yield table, id, was


def image(
    driver: Driver, dialect: Dialect, tenant_id: UUID, table: Table, id: UUID
) -> Image | None:
    """The row with this id as plain values, or None."""
    reading, names = _reading(table, dialect, one=True)
    found = reading.run(driver, {"of_tenant": tenant_id, "of_id": id}).fetchone()
    return None if found is None else _plain_row(names, found)


def images(
    driver: Driver, dialect: Dialect, tenant_id: UUID, table: Table
) -> Iterator[tuple[UUID, Image]]:
    """Every row of the tenant, with its id."""
    reading, names = _reading(table, dialect, one=False)
    for found in reading.run(driver, {"of_tenant": tenant_id}):
        row = _plain_row(names, found)
        yield UUID(row["id"]), row


def restore(
    driver: Driver, dialect: Dialect, tenant_id: UUID, table: Table, id: UUID, *, was: Image | None
) -> None:
    """Make the row what it was, in SQLite."""
    removing(table, dialect, None).run(driver, {"of_tenant": tenant_id, "of_id": id})
    if was is not None:
        ids = _ids(table)
        row = {n: bytes.fromhex(v) if n in ids and v is not None else v for n, v in was.items()}
        driver.execute(_inserting(table, dialect), row)


def _plain_row(names: tuple[str, ...], found: Row) -> Image:
    turns = _PLAIN
    return {
        n: turns[type(v)](v) if type(v) in turns else v for n, v in zip(names, found, strict=True)
    }


def plain(value: object) -> Any:
    """A driver's value as JSON can hold it, the same from both databases."""
    turn = _PLAIN.get(type(value))
    return value if turn is None else turn(value)


def digest_of(table: Table, was: Image | None) -> int:
    """The number that a row adds to its bucket: 16 bytes of SHA-256 of its canonical form."""
    if was is None:
        return 0
    text = canonical([table.name, was])
    return int.from_bytes(sha256(text.encode()).digest()[:16], "big")


@lru_cache(128)
def _reading(table: Table, dialect: Dialect, *, one: bool) -> tuple[Prepared, tuple[str, ...]]:
    rows = select(table).where(table.c.tenant_id == tenant)
    if one:
        rows = rows.where(table.c.id == bindparam("of_id", type_=Id))
    return Prepared(rows, dialect), tuple(column.name for column in table.columns)


@lru_cache(128)
def _reading_some(table: Table, dialect: Dialect) -> tuple[Prepared, tuple[str, ...]]:
    among_these = among(table.c.id, bindparam("of_ids", type_=IdList))
    rows = select(table).where(table.c.tenant_id == tenant, among_these)
    return Prepared(rows, dialect), tuple(column.name for column in table.columns)


@lru_cache(128)
def _inserting(table: Table, dialect: Dialect) -> str:
    return str(insert(table).compile(dialect=dialect))


@lru_cache(128)
def _ids(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns if isinstance(column.type, Id))
