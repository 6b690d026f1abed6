"""Takes back all that a command did, in one transaction, as one command of its own."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

from .desk import DeskTransaction
from .errors import Refusal
from .ids import uuid7
from .messages import Command, Context, Done, Event, Stayed
from .rows import Rows
from .undoing import links, next_step
from .watching import Watch
from .ways_back import WayBack, brought_about, ways_back

Facts = frozenset[type[Event]]
CarryOut = Callable[[Command, Context, DeskTransaction], tuple[Done, Facts]]


def take_back(
    transaction: DeskTransaction,
    command_id: UUID | None,
    context: Context,
    carry_out: CarryOut,
    watch: Watch,
    *,
    redo: bool,
) -> tuple[Done, Facts]:
    """Take a command back, or bring it back; None: this person's next one.

    Of a list that was taken over as one step, what cannot be taken back stays. *watch* is told how
    far it is; what it raises leaves everything as it was.

    Raises:
        Refusal: It left no way back, or the world has moved on; nothing was written.
    """
    first = command_id or next_step(transaction, context.who.staff_id, redo=redo)
    chain, id = links(transaction, first, redo=redo), uuid7()
    ways = _ways(transaction, chain)
    needed = _needed(transaction, ways, first)
    came: list[tuple[Done, Facts] | Stayed] = []
    for number, way in enumerate(ways):
        watch(number, len(ways))
        undoing = Context(context.who, context.desk, undoes=chain[-1], seen=way.seen)
        command = way.command.model_copy(update={"command_id": id})
        try:
            if (why := way.objection or needed.get(way.subject_id)) is not None:
                raise why
            came.append(carry_out(command, undoing, transaction))
        except Refusal as refusal:
            if not way.alone:
                raise
            came.append(Stayed(way.kind, way.subject_id, refusal))
    return _told(came, id)


def _told(came: Iterable[tuple[Done, Facts] | Stayed], id: UUID) -> tuple[Done, Facts]:
    """All of it as one answer; what was so already neither changed nor stayed."""
    done: list[Done] = []
    stated: Facts = frozenset()
    left: list[Stayed] = []
    for each in came:
        if isinstance(each, Stayed):
            left.append(each)
        else:
            done.append(each[0])
            stated |= each[1]
    if not done:
        raise left[0].why
    events = tuple(name for each in done for name in each.events)
    stayed = tuple(each for each in left if not each.why.already_true)
    return Done(done[0].command, done[0].id, events, id, stayed), stated


def _ways(transaction: DeskTransaction, chain: Sequence[UUID]) -> list[WayBack]:
    """The ways back of the newest command, and of a list those that it had to leave before."""
    ways = ways_back(transaction, chain[-1])
    if all(way.alone for way in ways):
        for earlier in chain[-3::-2]:
            known = {way.subject_id for way in ways}
            left = ways_back(transaction, earlier)
            ways += (way for way in left if way.subject_id not in known)
    return ways


def _needed(
    transaction: DeskTransaction, ways: Iterable[WayBack], command_id: UUID
) -> Mapping[UUID, Refusal]:
    """Of what *command_id* brought about and would be no more, what something has come to need."""
    ends = [way for way in ways if way.command.ends]
    brought = brought_about(transaction, command_id) if ends else frozenset()
    ending: dict[str, list[UUID]] = {}
    for way in ends:
        if way.subject_id in brought:
            ending.setdefault(way.kind, []).append(way.subject_id)
    needed: dict[UUID, Refusal] = {}
    for kind, ids in ending.items():
        for service, find in transaction.registry.needs(kind):
            needed |= find(ids, Rows(transaction, service))
    return needed
