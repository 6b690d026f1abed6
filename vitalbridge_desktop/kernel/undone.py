"""What an undo takes back, as it was stated: known at the desk and on the server."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from uuid import UUID

from .messages import Event


@dataclass(frozen=True, slots=True)
class Undone:
    """What one command had stated about something, and what had been stated before, in order."""

    facts: tuple[Event, ...]
    before: tuple[Event, ...]

    @property
    def by(self) -> UUID:
        """Who had stated it."""
        return self.facts[0].envelope.staff_id


def undone_in(history: Iterable[Event], command_id: UUID) -> Undone | None:
    """The part of a history that a command stated; None where it stated nothing of it."""
    every = tuple(history)
    facts = tuple(each for each in every if each.envelope.command_id == command_id)
    if not facts:
        return None
    return Undone(facts, tuple(takewhile(lambda each: each is not facts[0], every)))
