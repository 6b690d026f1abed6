"""The kinds of visit that the clinic offers: asked for, known, offered anew."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from pydantic import Field
from sqlalchemy import select

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes, Query, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .events import VisitTypeDefined, VisitTypeUpdated
from .rules import DEFAULT_MINUTES
from .tables import visit_types

Colour = Literal["sky", "teal", "violet", "amber", "slate", "rose"]
Buffer = Field(default=0, ge=0, le=120)
v = visit_types.c


@dataclass(frozen=True, slots=True)
class VisitType:
    """A kind of visit; lengths and buffers in minutes."""

    id: UUID
    name: str
    minutes: int
    buffer_before: int
    buffer_after: int
    colour: str
    active: bool
    version: int


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


def list_visit_types(_: ListVisitTypes, rows: Rows) -> VisitTypes:
    found = rows.memo("visit_types", lambda: tuple(VisitType(*row) for row in rows.read(_TYPES)))
    return VisitTypes(found)


@dataclass(frozen=True, slots=True)
class Length:
    """How long a visit takes, in minutes, and what it needs around it."""

    minutes: int
    buffer_before: int
    buffer_after: int


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
    return Length(query.minutes or kind.minutes, kind.buffer_before, kind.buffer_after)


class DefineVisitType(Command):
    """Offer a kind of visit; lengths in minutes."""

    name: Text
    minutes: Minutes
    buffer_before: int = Buffer
    buffer_after: int = Buffer
    colour: Colour = "sky"


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


def update_visit_type(command: UpdateVisitType, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such visit type.
    """
    each = _visit_type(command.visit_type_id, uow.rows)
    names = ("name", "minutes", "buffer_before", "buffer_after", "colour", "active")
    was = {name: getattr(each, name) for name in names}
    given = command.model_dump(exclude={"command_id", "visit_type_id"}, exclude_none=True)
    fact = VisitTypeUpdated(visit_type_id=each.id, **(was | given))
    uow.emit(fact, UpdateVisitType(visit_type_id=each.id, **was))


def _visit_type(visit_type_id: UUID, rows: Rows) -> VisitType:
    for each in list_visit_types(ListVisitTypes(), rows).visit_types:
        if each.id == visit_type_id:
            return each
    raise NotFound("visit_type_id")
