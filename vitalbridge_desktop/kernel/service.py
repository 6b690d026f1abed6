"""Service: binds messages to functions, checked by the type checker."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from sqlalchemy import Table

from .columns import canonical
from .errors import Refusal
from .messages import Command, Event, Query, wire_name
from .rows import Rows

if TYPE_CHECKING:
    from .unit_of_work import UnitOfWork

C = TypeVar("C", bound=Command)
E = TypeVar("E", bound=Event)
Q = TypeVar("Q", bound=Query[Any])
A = TypeVar("A")
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the server said of a fact: *words* are the envelope, whatever became of it."""

    position: int
    verdict: str
    code: str | None
    event_id: UUID
    type: str
    kind: str
    subject_id: UUID
    staff_id: UUID
    desk: str
    stated_at: str
    recorded_at: str
    words: Mapping[str, Any]
    creates: bool

    @property
    def raw(self) -> str:
        """The envelope's text."""
        return canonical(self.words)


@dataclass(frozen=True, slots=True)
class Deciding:
    """A command, the function that decides it, and the facts that it may state."""

    service: "Service"
    message: type[Command]
    decide: Callable[[Any, "UnitOfWork"], object]
    states: tuple[type[Event], ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """An event, whether it may stand, and how it writes the owner's rows."""

    service: "Service"
    message: type[Event]
    apply: Callable[[Any, Rows], None]
    admit: Callable[[Any, Rows], None] | None


@dataclass(frozen=True, slots=True)
class Guarding:
    """An event of another service that may not break what this one owns."""

    service: "Service"
    message: type[Event]
    admit: Callable[[Any, Rows], None]


@dataclass(frozen=True, slots=True)
class Answering:
    """A query and the function that answers it."""

    service: "Service"
    message: type[Query[Any]]
    answer: Callable[[Any, Rows], Any]


Permit = Callable[[Event, frozenset[str], Rows], None]
Needs = Callable[[Sequence[UUID], Rows], Mapping[UUID, Refusal]]


class Service:
    """A bounded context: what it owns, and which function answers which message.

    Keyword arguments name the aggregates and the table that holds each; *projections* are search
    indexes of the desk that are owned, but are no aggregates.
    """

    def __init__(self, name: str, projections: Iterable[Table] = (), **aggregates: Table) -> None:
        self.name = name
        self.aggregates = aggregates
        self.tables = frozenset(aggregates.values()) | frozenset(projections)
        self.commands: list[Deciding] = []
        self.events: list[Recording] = []
        self.queries: list[Answering] = []
        self.heard: list[Recording] = []
        self.guarded: list[Guarding] = []
        self.verdicts: list[Callable[[Verdict, Rows], None]] = []
        self.permits: list[Permit] = []
        self.needed: list[tuple[str, Needs]] = []
        self.checks: list[Callable[[Rows], Iterable[str]]] = []

    def command(
        self, type: type[C], decide: Callable[[C, "UnitOfWork"], None], *states: type[Event]
    ) -> None:
        """*decide* carries out the command and may state these facts."""
        self.commands.append(Deciding(self, type, decide, states))

    def event(
        self,
        type: type[E],
        apply: Callable[[E, Rows], None],
        admit: Callable[[E, Rows], None] | None = None,
    ) -> None:
        """*apply* writes the rows of a fact that *admit* let stand."""
        self.events.append(Recording(self, type, apply, admit))

    def query(self, type: type[Q], answer: Callable[[Q, Rows], Any]) -> None:
        """*answer* knows."""
        self.queries.append(Answering(self, type, answer))

    def hears(self, type: type[E], apply: Callable[[E, Rows], None]) -> None:
        """A fact of another service changes rows of this one too, in the same transaction."""
        self.heard.append(Recording(self, type, apply, None))

    def guards(self, type: type[E], admit: Callable[[E, Rows], None]) -> None:
        """A fact of another service stands only where *admit*, too, lets it: rows here lean on it.

        For services that the other one may not ask.
        """
        self.guarded.append(Guarding(self, type, admit))

    def on_verdict(self, apply: Callable[[Verdict, Rows], None]) -> None:
        """*apply* notes the server's verdict, on the server and on every desk."""
        self.verdicts.append(apply)

    def permit(self, allow: "Permit") -> None:
        """*allow* refuses a fact whose author may give none of the commands that state it."""
        self.permits.append(allow)

    def needs(self, kind: str, find: "Needs") -> None:
        """*find* tells which things of another service cannot be taken back into not being."""
        self.needed.append((kind, find))

    def check(self, find: Callable[[Rows], Iterable[str]]) -> None:
        """*find* reads all rows for what must never be; one sentence for each that is."""
        self.checks.append(find)


@dataclass(frozen=True)
class Registry:
    """All services of the product, looked up by message."""

    services: tuple[Service, ...]
    commands: dict[type[Command], Deciding] = field(default_factory=dict)
    events: dict[type[Event], Recording] = field(default_factory=dict)
    queries: dict[type[Query[Any]], Answering] = field(default_factory=dict)
    heard: dict[type[Event], list[Recording]] = field(default_factory=dict)
    guarded: dict[type[Event], list[Guarding]] = field(default_factory=dict)
    by_wire: dict[str, type[Event]] = field(default_factory=dict)
    command_names: dict[str, type[Command]] = field(default_factory=dict)
    query_names: dict[str, type[Query[Any]]] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    stated_by: dict[type[Event], frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for service in self.services:
            _enter(self.commands, ((each.message, each) for each in service.commands))
            _enter(self.events, ((each.message, each) for each in service.events))
            _enter(self.queries, ((each.message, each) for each in service.queries))
            _enter(self.tables, ((each.name, each) for each in service.aggregates.values()))
            for deciding in service.commands:
                named = frozenset({wire_name(deciding.message)})
                for event in deciding.states:
                    self.stated_by[event] = self.stated_by.get(event, frozenset()) | named
            for each in service.heard:
                self.heard.setdefault(each.message, []).append(each)
            for guarding in service.guarded:
                self.guarded.setdefault(guarding.message, []).append(guarding)
        _enter(self.by_wire, ((each.wire, each) for each in self.events))
        _enter(self.command_names, ((wire_name(each), each) for each in self.commands))
        _enter(self.query_names, ((wire_name(each), each) for each in self.queries))

    def verdicts(self) -> Iterator[tuple[Service, Callable[[Verdict, Rows], None]]]:
        """Who notes the server's verdicts."""
        for service in self.services:
            for apply in service.verdicts:
                yield service, apply

    def permits(self) -> Iterator[tuple[Service, Permit]]:
        """Who knows what people may do."""
        for service in self.services:
            for allow in service.permits:
                yield service, allow

    def needs(self, kind: str) -> Iterator[tuple[Service, Needs]]:
        """Who may have come to need things of this kind."""
        for service in self.services:
            for needed, find in service.needed:
                if needed == kind:
                    yield service, find

    def table_of(self, fact: Event) -> Table:
        """The table whose row the fact is about."""
        return self.events[type(fact)].service.aggregates[fact.kind]


def _enter(index: dict[K, V], entries: Iterable[tuple[K, V]]) -> None:
    """Each message and each table belongs to one service alone."""
    for key, value in entries:
        if key in index:
            raise TypeError(f"{key} is bound twice")
        index[key] = value
