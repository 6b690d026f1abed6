"""The rows of the toy diary, and what is read of them."""

from uuid import UUID

from sqlalchemy import Column, Integer, MetaData, String, Table, TypedColumns, bindparam, select
from sqlalchemy.schema import CreateIndex, CreateTable

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.prepared import SQLITE, tenant

toy_metadata = MetaData()  # apart from the product's


class SeatColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    hour: Column[int] = Column(Integer, nullable=False)
    label: Column[str] = Column(String, nullable=False)
    labelled_by: Column[str] = Column(String, nullable=False)  # id of the fact
    labelled_at: Column[int] = Column(Integer, nullable=False)  # version
    standing: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


class ClashColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the event's
    seat_id: Column[UUID] = Column(Id, nullable=False)
    code: Column[str] = Column(String, nullable=False)
    state: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


class NoteColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the seat's
    text: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


class SweepColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    found: Column[int | None] = Column(Integer)
    version: Column[int] = Column(Integer, nullable=False)


notes = Table("notes", toy_metadata, NoteColumns, sqlite_with_rowid=False)
sweeps = Table("sweeps", toy_metadata, SweepColumns, sqlite_with_rowid=False)
seats = Table("seats", toy_metadata, SeatColumns, sqlite_with_rowid=False)
clashes = Table("clashes", toy_metadata, ClashColumns, sqlite_with_rowid=False)


s = seats.c
_is_that = s.id == bindparam("seat_id", type_=Id)
SEAT = select(s.hour, s.label, s.labelled_by, s.labelled_at).where(s.tenant_id == tenant, _is_that)
AT = select(s.id).where(
    s.tenant_id == tenant, s.hour == bindparam("hour"), s.standing == "accepted", ~_is_that
)
OPEN = select(clashes.c.id).where(
    clashes.c.tenant_id == tenant,
    clashes.c.seat_id == bindparam("seat_id", type_=Id),
    clashes.c.state == "open",
)
NOTES = select(notes.c.id).where(notes.c.tenant_id == tenant)
CLASHING = select(clashes.c.seat_id).where(clashes.c.tenant_id == tenant, clashes.c.state == "open")
STATE = select(clashes.c.state).where(
    clashes.c.tenant_id == tenant, clashes.c.id == bindparam("clash_id", type_=Id)
)
ALL_SEATS = select(s.id, s.hour, s.label, s.standing, s.version).where(s.tenant_id == tenant)
ALL_CLASHES = select(clashes.c.id, clashes.c.code, clashes.c.state).where(
    clashes.c.tenant_id == tenant
)


def lay_out(connection: Driver) -> None:
    """Make the toy tables."""
    for table in toy_metadata.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=SQLITE)))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=SQLITE)))
