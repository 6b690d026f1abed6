"""Commands, events and queries: what can be asked, what can have happened, what can be known."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic, TypeVar, cast
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
)
from pydantic_core import CoreSchema
from pydantic_core.core_schema import ValidationInfo, with_info_before_validator_function

from .errors import Refusal
from .ids import uuid7

A = TypeVar("A")

Text = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=500, pattern=r"^[^\x00-\x08\x0b-\x1f]*$"
    ),
]
EVERYBODY = "*"


def _each_once(names: tuple[str, ...]) -> tuple[str, ...]:
    """By name, and each once, however it is written."""
    known = {each.casefold(): each for each in reversed(names)}
    return tuple(known[each] for each in sorted(known))


Names = Annotated[tuple[Text, ...], AfterValidator(_each_once)]
Minutes = Annotated[int, Field(ge=5, le=24 * 60)]
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile(rf"{DATE.pattern}[T ][0-9]{{2}}:")
WIRE = re.compile(r"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$")


def _written_out(schema: Any) -> Any:
    """The schema, with every date and time guarded: Pydantic takes "20261123" for seconds."""
    if isinstance(schema, list | tuple):
        return type(schema)(map(_written_out, schema))
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") in ("date", "datetime"):
        guard = _only_a_time if schema["type"] == "datetime" else _only_a_date
        lax = cast("CoreSchema", {**schema, "strict": False})  # the guard is stricter
        return with_info_before_validator_function(guard, lax)
    return {key: _written_out(value) for key, value in schema.items()}


def _only_a_date(value: object, info: ValidationInfo) -> object:
    if isinstance(value, str) and info.mode == "json" and DATE.fullmatch(value):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError("write a date like 2026-11-23")


def _only_a_time(value: object, info: ValidationInfo) -> object:
    if isinstance(value, str) and info.mode == "json" and TIME.match(value):
        return value
    if isinstance(value, datetime):
        return value
    raise ValueError("write a time like 2026-11-23T09:00")


class Message(BaseModel):
    """A frozen value that says one thing; unknown fields and loose types are refused."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, populate_by_name=True, defer_build=True
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cast("CoreSchema", _written_out(handler(source)))


class Command(Message):
    """A wish to change something. The same ``command_id`` dispatched twice runs once.

    Attributes:
        passing: It passes by itself, as a hold does: no step that a person takes back.
        for_good: Why it is never taken back, in a sentence for the person who would; such a
            command leaves no inverse, and every other one does.
        minds_changes: Its rules compare what the person saw with each change since, field by
            field. Else a later fact that says the same of the same is in the way of an undo.
        each_alone: Where many are one step, as in a list that was taken over, each is taken back
            by itself: what cannot be stays, and is told.
        ends: It ends what it is about. To take something back with it, nothing may need it.
    """

    passing: ClassVar[bool] = False
    for_good: ClassVar[str] = ""
    minds_changes: ClassVar[bool] = False
    each_alone: ClassVar[bool] = False
    ends: ClassVar[bool] = False
    command_id: UUID = Field(default_factory=uuid7)


class Query(Message, Generic[A]):
    """A question that ``A`` answers. Asking changes nothing.

    Attributes:
        looks_at: The field that names the patient whose record is opened, where the look is kept
            in the audit trail as long as somebody is named; ``EVERYBODY`` where all records are.
    """

    looks_at: ClassVar[str | None] = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """What goes around a fact: who stated it, when, and what they had seen.

    ``version`` is the version of the aggregate that the fact makes. ``position`` is its place in
    the server's log, None as long as the server has not judged it. ``base_version`` and
    ``base_position`` are what the person saw. ``undoes`` is the command that it takes back.
    """

    id: UUID
    tenant_id: UUID
    time: datetime
    staff_id: UUID
    command_id: UUID
    base_version: int
    base_position: int
    version: int
    position: int | None = None
    stream: str = ""
    standing: str = "accepted"
    undoes: UUID | None = None


class Event(Message):
    """A fact: something that has happened.

    Attributes:
        wire: Its public name, written out, never changed.
        key: The field that holds the id of the aggregate it is about.
        kind: What that aggregate is; ``appointment`` for ``appointment_id`` unless said otherwise.
        creates: It brings the aggregate into being.
        wire_version: Version of the payload's shape, part of ``dataschema``.
    """

    wire: ClassVar[str] = ""
    key: ClassVar[str] = ""
    kind: ClassVar[str] = ""
    creates: ClassVar[bool] = False
    wire_version: ClassVar[int] = 1
    __slots__ = ("_stated",)  # a private attribute of Pydantic's takes ten times as long to read
    if TYPE_CHECKING:
        _stated: Envelope

    @classmethod
    def __pydantic_init_subclass__(
        cls, wire: str = "", key: str = "", kind: str = "", creates: bool = False, **kwargs: Any
    ) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.key = key or cls.key
        cls.kind = kind or cls.kind or cls.key.removesuffix("_id")
        cls.creates = creates
        if wire:
            cls.wire = wire

    def __init_subclass__(
        cls, wire: str = "", key: str = "", kind: str = "", creates: bool = False, **kwargs: Any
    ) -> None:
        super().__init_subclass__(**kwargs)
        if wire and not WIRE.match(wire):
            raise TypeError(f"{wire!r} is no wire name: thing.past, in lower case")

    @property
    def subject_id(self) -> UUID:
        """The aggregate that the fact is about."""
        subject: UUID = getattr(self, self.key)
        return subject

    @property
    def envelope(self) -> Envelope:
        """Who stated the fact, and when; there from the moment that it is emitted or read."""
        try:
            return self._stated
        except AttributeError:
            raise RuntimeError(f"{self.wire} was not stated yet") from None

    def state(self, envelope: Envelope) -> None:
        """Put the fact into its envelope."""
        object.__setattr__(self, "_stated", envelope)


@cache
def wire_name(message: type[Command] | type[Query[Any]]) -> str:
    """``create-appointment`` for ``CreateAppointment``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", message.__name__).lower()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a staff member and what the clinic lets them do. ``*`` allows everything."""

    staff_id: UUID
    name: str
    roles: frozenset[str]
    permissions: frozenset[str]
    provider_id: UUID | None = None  # where the staff member is a provider too

    def may(self, permission: str) -> bool:
        """Whether the name of a command, a query or a special grant is allowed."""
        return permission in self.permissions or "*" in self.permissions


@dataclass(frozen=True, slots=True)
class Context:
    """What goes beside a command: who, at which desk, having seen which version.

    Attributes:
        seen_version: Which version of what the command is about the person saw; None: the newest.
        seen: The same of each thing, where the command is about several.
    """

    who: Actor
    desk: str = ""
    seen_version: int | None = None
    undoes: UUID | None = None
    seen: Mapping[UUID, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Stayed:
    """Something that an undo left as it is, and why."""

    kind: str
    id: UUID
    why: Refusal


@dataclass(frozen=True, slots=True)
class Done:
    """A command's answer: what it made or changed, and the names of what it stated.

    Attributes:
        stayed: What an undo of many could not take back.
    """

    command: str
    id: UUID
    events: tuple[str, ...]
    command_id: UUID
    stayed: tuple[Stayed, ...] = ()
