"""The kinds of visit that the clinic offers: asked for, known, offered anew."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from pydantic import Field
from sqlalchemy import select

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes, Names, Query, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .events import VisitTypeDefined, VisitTypeUpdated
from .rules import DEFAULT_MINUTES
from .tables import visit_type_equipment, visit_types

Colour = Literal["sky", "teal", "violet", "amber", "slate", "rose"]
Buffer = Field(default=0, ge=0, le=120)
v = visit_types.c


@dataclass(frozen=True, slots=True)
class VisitType:
    """A kind of visit; lengths and buffers in minutes. Its rooms have the *equipment*."""

    id: UUID
    name: str
    minutes: int
    buffer_before: int
    buffer_after: int
    colour: str
    active: bool
    version: int
    equipment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitTypes:
    """The kinds of visit that the clinic offers, by name."""

    visit_types: tuple[VisitType, ...]


class ListVisitTypes(Query[VisitTypes]):
    """Which kinds of visit there are."""


_TYPES = (
    select(v.id, v.name, v.minutes, v.buffer_before, v.buffer_after, v.colour, v.active, v.version)
    .where(v.tenant_id == tenant)
    .order_by(v.name, v.id)
)
_NEEDS = select(visit_type_equipment.c.id, visit_type_equipment.c.names).where(
    visit_type_equipment.c.tenant_id == tenant
)


def list_visit_types(_: ListVisitTypes, rows: Rows) -> VisitTypes:
    return VisitTypes(rows.memo("visit_types", lambda: _visit_types(rows)))


def _visit_types(rows: Rows) -> tuple[VisitType, ...]:
    needs = {id: tuple(names) for id, names in rows.read(_NEEDS)}
    return tuple(VisitType(*row, needs.get(row[0], ())) for row in rows.read(_TYPES))


@dataclass(frozen=True, slots=True)
class Length:
    """How long a visit takes, in minutes, what it needs around it, and in its room."""

    minutes: int
    buffer_before: int
    buffer_after: int
    equipment: tuple[str, ...] = ()


class VisitLength(Query[Length]):
    """How long a visit of this type takes, or one of that many minutes."""

    visit_type_id: UUID | None = None
    minutes: Minutes | None = None


def visit_length(query: VisitLength, rows: Rows) -> Length:
    """
    Raises:
        NotFound: There is no such visit type.
    """
    if query.visit_type_id is None:
        return Length(query.minutes or DEFAULT_MINUTES, 0, 0)
    kind = _visit_type(query.visit_type_id, rows)
    minutes = query.minutes or kind.minutes
    return Length(minutes, kind.buffer_before, kind.buffer_after, kind.equipment)


class DefineVisitType(Command):
    """Offer a kind of visit; lengths in minutes. It takes rooms that have the *equipment*."""

    name: Text
    minutes: Minutes
    buffer_before: int = Buffer
    buffer_after: int = Buffer
    colour: Colour = "sky"
    equipment: Names = ()


def define_visit_type(command: DefineVisitType, uow: UnitOfWork) -> None:
    fields = command.model_dump(exclude={"command_id"})
    fact = VisitTypeDefined(visit_type_id=uuid7(), **fields)
    uow.emit(fact, UpdateVisitType(visit_type_id=fact.visit_type_id, active=False))


class UpdateVisitType(Command):
    """Describe a kind of visit anew; what is not given stays. Booked visits stay as they are."""

    visit_type_id: UUID
    name: Text | None = None
    minutes: Minutes | None = None
    buffer_before: int | None = Field(default=None, ge=0, le=120)
    buffer_after: int | None = Field(default=None, ge=0, le=120)
    colour: Colour | None = None
    active: bool | None = None
    equipment: Names | None = None


def update_visit_type(command: UpdateVisitType, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such visit type.
    """
    each = _visit_type(command.visit_type_id, uow.rows)
    names = ("name", "minutes", "buffer_before", "buffer_after", "colour", "active", "equipment")
    was = {name: getattr(each, name) for name in names}
    if command.equipment is None:
        del was["equipment"]  # it stays, and an older desk can read the rest
    given = command.model_dump(exclude={"command_id", "visit_type_id"}, exclude_none=True)
    fact = VisitTypeUpdated(visit_type_id=each.id, **(was | given))
    uow.emit(fact, UpdateVisitType(visit_type_id=each.id, **was))


def _visit_type(visit_type_id: UUID, rows: Rows) -> VisitType:
    for each in list_visit_types(ListVisitTypes(), rows).visit_types:
        if each.id == visit_type_id:
            return each
    raise NotFound("visit_type_id")
