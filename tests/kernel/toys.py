"""A toy shop in two services, small enough to see every law of the kernel at once.

``things`` makes and renames things; ``labels`` hears of it and keeps a label for each.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import (
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypedColumns,
    bindparam,
    func,
    select,
)
from sqlalchemy.schema import CreateIndex, CreateTable

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.driver import SqliteConnection
from vitalbridge_desktop.kernel.errors import AlreadySo, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Event, Query, Text
from vitalbridge_desktop.kernel.prepared import SQLITE, tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

MOMENT = datetime(2026, 11, 23, 9, 30, 0, 123456, tzinfo=UTC)
THING = uuid7()
toy_metadata = MetaData()  # apart from the product's


class ThingColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    name: Column[str] = Column(String, nullable=False)
    standing: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


things = Table(
    "things",
    toy_metadata,
    ThingColumns,
    Index("ix_things_name", "tenant_id", "name"),
    sqlite_with_rowid=False,
)


class LabelColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the thing's
    text: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False, server_default="0")


labels = Table("labels", toy_metadata, LabelColumns, sqlite_with_rowid=False)


# ---- events and commands ----------------------------------------------------------------------


class ThingFact(Event, key="thing_id"):
    """Something happened to a thing."""

    thing_id: UUID


class ThingMade(ThingFact, wire="thing.made", creates=True):
    """There is a new thing."""

    name: str


class ThingRenamed(ThingFact, wire="thing.renamed"):
    """It is called something else."""

    name: str


class ThingBroken(ThingFact, wire="thing.broken"):
    """No command states this."""


class NameTaken(Refusal):
    """Another thing is called that."""

    code = "name_taken"


class MakeThing(Command):
    """Make a thing."""

    name: Text
    thing_id: UUID | None = None


class MakePair(Command):
    """Make two things at once, or none."""

    names: tuple[Text, Text]


class RenameThing(Command):
    """Call a thing something else."""

    thing_id: UUID
    name: Text


def make_thing(command: MakeThing, uow: UnitOfWork) -> None:
    uow.emit(ThingMade(thing_id=command.thing_id or uuid7(), name=command.name))


def make_pair(command: MakePair, uow: UnitOfWork) -> None:
    for name in command.names:
        uow.emit(ThingMade(thing_id=uuid7(), name=name))


def rename_thing(command: RenameThing, uow: UnitOfWork) -> None:
    found = uow.rows.one(NAME, thing_id=command.thing_id)
    if found is None:
        raise NotFound("thing_id")
    back = RenameThing(thing_id=command.thing_id, name=found[0])
    uow.emit(ThingRenamed(thing_id=command.thing_id, name=command.name), inverse=back)


# ---- admission and rows -----------------------------------------------------------------------

_is_that = things.c.id == bindparam("thing_id", type_=Id)
NAME = select(things.c.name).where(things.c.tenant_id == tenant, _is_that)
ALL = select(things.c.id, things.c.name, things.c.version).where(things.c.tenant_id == tenant)
LABELS = select(labels.c.id, labels.c.text).where(labels.c.tenant_id == tenant)
CALLED = select(func.count()).where(
    things.c.tenant_id == tenant, things.c.name == bindparam("name", type_=String)
)


def admit_made(event: ThingMade, rows: Rows) -> None:
    _name_is_free(event.name, rows)


def admit_renamed(event: ThingRenamed, rows: Rows) -> None:
    if rows.one(NAME, thing_id=event.thing_id) == (event.name,):
        raise AlreadySo("It is called that already.")
    _name_is_free(event.name, rows)


def _name_is_free(name: str, rows: Rows) -> None:
    if rows.one(CALLED, name=name) != (0,):
        raise NameTaken(f"Another thing is called {name}.", field="name")


def apply_made(event: ThingMade, rows: Rows) -> None:
    rows.put(things, id=event.thing_id, name=event.name)


def apply_renamed(event: ThingRenamed, rows: Rows) -> None:
    rows.change(things, id=event.thing_id, name=event.name)


def apply_broken(event: ThingBroken, rows: Rows) -> None:
    rows.remove(things, id=event.thing_id)


def label_it(event: ThingMade | ThingRenamed, rows: Rows) -> None:
    rows.put(labels, id=event.thing_id, text=event.name.upper(), version=event.envelope.version)


# ---- queries ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """A thing, its name and its version."""

    id: UUID
    name: str
    version: int


class ListThings(Query[tuple[Listed, ...]]):
    """Every thing."""


class Labels(Query[dict[UUID, str]]):
    """What is written on each thing."""


class OpenThing(Query[str]):
    """The thing's name; looking at it is kept in the audit trail."""

    looks_at = "thing_id"
    thing_id: UUID


def list_things(query: ListThings, rows: Rows) -> tuple[Listed, ...]:  # noqa: ARG001
    return tuple(Listed(*row) for row in rows.read(ALL))


def all_labels(query: Labels, rows: Rows) -> dict[UUID, str]:  # noqa: ARG001
    return dict(rows.read(LABELS))


def open_thing(query: OpenThing, rows: Rows) -> str:
    found = rows.one(NAME, thing_id=query.thing_id)
    if found is None:
        raise NotFound("thing_id")
    return found[0]


# ---- tables of contents -----------------------------------------------------------------------

thing_service = Service("things", thing=things)
thing_service.command(MakeThing, make_thing, ThingMade)
thing_service.command(MakePair, make_pair, ThingMade)
thing_service.command(RenameThing, rename_thing, ThingRenamed)
thing_service.event(ThingMade, apply_made, admit_made)
thing_service.event(ThingRenamed, apply_renamed, admit_renamed)
thing_service.event(ThingBroken, apply_broken)
thing_service.query(ListThings, list_things)
thing_service.query(OpenThing, open_thing)

label_service = Service("labels", label=labels)
label_service.hears(ThingMade, label_it)
label_service.hears(ThingRenamed, label_it)
label_service.query(Labels, all_labels)

REGISTRY = Registry((thing_service, label_service))


def lay_out(connection: SqliteConnection) -> None:
    """Make the toy tables."""
    for table in toy_metadata.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=SQLITE)))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=SQLITE)))
