"""A statement written in Core, compiled once, run by the driver."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnClause,
    Dialect,
    Table,
    TableClause,
    TableValuedAlias,
    TextClause,
    bindparam,
    delete,
    insert,
    update,
)
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import iterate

from .columns import Id, IdList, among
from .driver import Cursor, Driver, Row

SQLITE = SQLiteDialect(paramstyle="named")
tenant = bindparam("of_tenant", type_=Id)  # in an UPDATE a bind may not bear a column's name
Owned = frozenset[Table] | None
FEW = 4  # rows that are typed one by one
_HARMLESS = frozenset({"json_each"})  # rows out of a value


class NotOwned(RuntimeError):
    """A service touched a table of another service."""


class NotTenanted(RuntimeError):
    """A statement forgot to say whose rows it means."""


class Prepared:
    """SQL text, and what each value goes through on its way in and out.

    *owned* are the tables that may be named; None for the kernel's own statements.

    Attributes:
        tables: The names of those that are.
    """

    def __init__(
        self, statement: ClauseElement, dialect: Dialect, owned: Owned = None, ending: str = ""
    ) -> None:
        named = set() if owned is None else set(_sources(statement))
        if owned is not None and (foreign := named - owned):
            raise NotOwned(", ".join(sorted(map(str, foreign))))
        self.tables = frozenset(map(str, named))
        compiled = statement.compile(dialect=dialect)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(f"{statement} is no statement on rows")
        binds = [
            (name, bind, bind.type.dialect_impl(dialect).bind_processor(dialect))
            for bind, name in compiled.bind_names.items()
        ]
        if owned is not None and not {"of_tenant", "tenant_id"} & {name for name, _, _ in binds}:
            raise NotTenanted(str(statement))
        self._into = [(name, convert) for name, bind, convert in binds if bind.required]
        self._literals = {
            name: convert(bind.value) if convert else bind.value
            for name, bind, convert in binds
            if not bind.required
        }
        self.sql = _with_limits(str(compiled), self._literals) + ending
        columns = getattr(statement, "selected_columns", ())
        self._out = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in columns]
        self._turns = any(self._out)

    def run(self, driver: Driver, values: Mapping[str, Any]) -> Cursor:
        """Run it with typed values."""
        bound = {n: values[n] if turn is None else turn(values[n]) for n, turn in self._into}
        if self._literals:
            bound |= self._literals
        return driver.execute(self.sql, bound)

    def rows(self, found: list[Row]) -> list[Row]:
        """Typed rows; where there are many a column at a time, since map() costs half of a loop."""
        if not self._turns:
            return found
        if len(found) < FEW:
            return [self.row(each) for each in found]
        columns = zip(*found, strict=True)
        typed = (map(turn, c) if turn else c for turn, c in zip(self._out, columns, strict=False))
        return list(zip(*typed, strict=True))

    def row(self, found: Row) -> Row:
        """One typed row."""
        return tuple([t(v) if t else v for t, v in zip(self._out, found, strict=True)])


def _sources(statement: ClauseElement) -> Iterator[object]:
    """What a statement takes rows from: tables, and text, which could be anything."""
    for part in iterate(statement):
        if isinstance(part, TableClause | TextClause):
            yield part
        elif isinstance(part, TableValuedAlias):
            if getattr(part.element, "name", "") not in _HARMLESS:  # a search index can be called
                yield part.element
        elif isinstance(part, ColumnClause):
            if part.is_literal and part.name != "*":  # text by another name; count(*) has the star
                yield part
            if part.table is not None:
                yield from (p for p in iterate(part.table) if isinstance(p, TableClause))


def _with_limits(sql: str, literals: dict[str, Any]) -> str:
    """Constant limits written out: SQLite plans a statement anew each time that one is bound."""

    def written(found: re.Match[str]) -> str:
        constant = isinstance(literals.get(found[2]), int)
        return f"{found[1]} {literals.pop(found[2])}" if constant else found[0]

    return re.sub(r"(LIMIT|OFFSET) :(\w+)", written, sql)


@lru_cache(2048)
def prepared(statement: ClauseElement, dialect: Dialect, owned: Owned = None) -> Prepared:
    """The compiled form of a statement that stands in a module, for this owner."""
    return Prepared(statement, dialect, owned)


@lru_cache(512)
def putting(table: Table, names: tuple[str, ...], dialect: Dialect, owned: Owned) -> Prepared:
    """Write the row with this key, whether it is there or not."""
    quote, keys = dialect.identifier_preparer.quote, [c.name for c in table.primary_key]
    changed = ", ".join(f"{quote(n)} = excluded.{quote(n)}" for n in names if n not in keys)
    action = f"UPDATE SET {changed}" if changed else "NOTHING"
    ending = f" ON CONFLICT ({', '.join(map(quote, keys))}) DO {action}"
    row = insert(table).values({name: bindparam(name) for name in ("tenant_id", *names)})
    return Prepared(row, dialect, owned, ending)


@lru_cache(512)
def changing(table: Table, names: tuple[str, ...], dialect: Dialect, owned: Owned) -> Prepared:
    """Change columns of the row with the id ``of_id``."""
    mine = update(table).where(
        table.c.tenant_id == tenant, table.c.id == bindparam("of_id", type_=Id)
    )
    return Prepared(mine.values({name: bindparam(name) for name in names}), dialect, owned)


@lru_cache(512)
def changing_all(table: Table, names: tuple[str, ...], dialect: Dialect, owned: Owned) -> Prepared:
    """Change columns of the rows with the ids ``of_ids``."""
    among_these = among(table.c.id, bindparam("of_ids", type_=IdList))
    mine = update(table).where(table.c.tenant_id == tenant, among_these)
    return Prepared(mine.values({name: bindparam(name) for name in names}), dialect, owned)


@lru_cache(512)
def removing(table: Table, dialect: Dialect, owned: Owned) -> Prepared:
    """Remove the row with the id ``of_id``."""
    mine = delete(table).where(
        table.c.tenant_id == tenant, table.c.id == bindparam("of_id", type_=Id)
    )
    return Prepared(mine, dialect, owned)
