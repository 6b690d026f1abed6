"""Column types that mean the same in SQLite and in PostgreSQL."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID, SafeUUID

from sqlalchemy import (
    TIMESTAMP,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
_new, _set, _UNKNOWN = object.__new__, object.__setattr__, SafeUUID.unknown
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Id(TypeDecorator[UUID]):
    """A UUID: ``uuid`` in PostgreSQL, its 16 bytes in SQLite."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Uuid() if dialect.name == "postgresql" else LargeBinary(16)

    def bind_processor(self, dialect: Dialect) -> Any:
        return None if dialect.name == "postgresql" else _bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        del coltype  # Core's signature
        return None if dialect.name == "postgresql" else _uuid


class Instant(TypeDecorator[datetime]):
    """A moment, aware UTC: ``timestamptz`` in PostgreSQL, microseconds since 1970 in SQLite."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return TIMESTAMP(timezone=True) if dialect.name == "postgresql" else BigInteger()

    def bind_processor(self, dialect: Dialect) -> Any:
        return None if dialect.name == "postgresql" else micros

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        del coltype  # Core's signature
        return _utc if dialect.name == "postgresql" else instant


class Day(TypeDecorator[date]):
    """A calendar day, ISO 8601 text in both: it sorts as it reads."""

    impl = String(10)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        del dialect  # Core's signature
        return _iso

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        del dialect, coltype  # Core's signature
        return _day


class Json(TypeDecorator[Any]):
    """A list or an object inside a row, kept as canonical text since rows are hashed."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        del dialect  # Core's signature
        return _dumps

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        del dialect, coltype  # Core's signature
        return _loads


class Flag(TypeDecorator[bool]):
    """Yes or no: ``boolean`` in PostgreSQL, 0 or 1 in SQLite."""

    impl = Boolean
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        return None if dialect.name == "postgresql" else _int

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        del coltype  # Core's signature
        return None if dialect.name == "postgresql" else _bool


class IdList(TypeDecorator[Any]):
    """Many ids in one bind: an array in PostgreSQL, hexadecimal text in a JSON list in SQLite."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        return list if dialect.name == "postgresql" else _hexes


class among(ColumnElement[bool]):  # noqa: N801 - reads as a word of SQL
    """``column`` is one of the ids bound as *ids*: one statement, however many ids there are."""

    inherit_cache = False

    def __init__(self, column: Column[UUID] | Column[UUID | None], ids: ColumnElement[Any]) -> None:
        self.column, self.ids = column, ids
        self.type = Boolean()

    def get_children(self, **_: Any) -> Iterable[Any]:
        """The parts, so that ownership is checked inside too."""
        return (self.column, self.ids)

    def self_group(self, against: object = None) -> "among":  # noqa: ARG002 - Core's signature
        """Itself: SQLite would be asked for ``… = 1`` and use no index."""
        return self


@compiles(among)
def _among_in_sqlite(element: among, compiler: SQLCompiler, **kwargs: Any) -> str:
    column, ids = (
        compiler.process(element.column, **kwargs),
        compiler.process(element.ids, **kwargs),
    )
    return f"{column} IN (SELECT unhex(value) FROM json_each({ids}))"


@compiles(among, "postgresql")
def _among_in_postgresql(element: among, compiler: SQLCompiler, **kwargs: Any) -> str:
    column, ids = (
        compiler.process(element.column, **kwargs),
        compiler.process(element.ids, **kwargs),
    )
    return f"{column} = ANY(CAST({ids} AS uuid[]))"


def canonical(value: object) -> str:
    """JSON whose bytes depend on the value alone: sorted keys, no white space, no floats."""
    return _encode(value)


def micros(value: datetime | None) -> int | None:
    """Microseconds since 1970."""
    return None if value is None else (value - EPOCH) // MICROSECOND


@lru_cache(16_384)  # visits begin on the same minutes as others
def instant(value: int | None) -> datetime | None:
    """The moment that many microseconds after 1970, aware UTC."""
    return None if value is None else EPOCH + timedelta(microseconds=value)


def _utc(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)  # psycopg answers in the session's zone


def _bytes(value: UUID | None) -> bytes | None:
    return None if value is None else value.int.to_bytes(16, "big")


@lru_cache(8192)  # a day is read again and again, and equal ids compare faster if they are one
def _uuid(value: bytes | None) -> UUID | None:
    if value is None:
        return None
    made = _new(UUID)  # its constructor checks for a microsecond what 16 bytes always are
    _set(made, "int", int.from_bytes(value, "big"))
    _set(made, "is_safe", _UNKNOWN)
    return made


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _dumps(value: object) -> str | None:
    return None if value is None else canonical(value)


def _loads(value: str | None) -> Any:
    return None if value is None else json.loads(value)


def _int(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _bool(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _hexes(ids: Iterable[UUID]) -> str:
    return json.dumps([each.hex for each in ids])
