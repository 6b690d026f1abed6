"""What the first start asks for; the composition root carries it out."""

from dataclasses import dataclass, field
from typing import Protocol

from vitalbridge_desktop.kernel.watching import Watch


@dataclass(frozen=True, slots=True)
class NewClinic:
    """A clinic that is to be made on this desk, and its first administrator."""

    name: str
    time_zone: str
    country: str | None
    given_name: str
    family_name: str
    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewDesk:
    """A clinic on a server that this desk is to become one of, and who signs in."""

    url: str
    code: str
    name: str
    username: str
    password: str = field(repr=False)


class Founder(Protocol):
    """Makes this desk's clinic; each call takes its time and is for a thread nobody waits for."""

    def create(self, clinic: NewClinic) -> str:
        """Make it; the recovery key, told this once. Raises a Refusal and leaves nothing."""

    def join(self, desk: NewDesk, watch: Watch) -> str:
        """Join and fetch it; the recovery key, told this once. Raises a Refusal, as above.

        *watch* is told how far it is, and may raise to end it.
        """

    def demo(self, watch: Watch) -> None:
        """Make the demo clinic where there is none of today; *watch* as above."""
