"""What the window needs of an opened clinic besides its bus; the composition root provides it."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.desk import DeskState
from vitalbridge_desktop.kernel.messages import Actor
from vitalbridge_desktop.kernel.watching import Watch
from vitalbridge_desktop.settings import Settings

if TYPE_CHECKING:
    from vitalbridge_desktop.kernel.restoring import ReadyCopy
    from vitalbridge_desktop.sync.relay import Relay


class OpenClinic(Protocol):
    """A clinic that is opened and signed in, as the composition root hands it over.

    What takes its time is for a thread that nobody waits for (``Loading``).
    """

    @property
    def bus(self) -> Bus:
        """Takes commands and queries."""

    @property
    def who(self) -> Actor:
        """Who sits here."""

    @property
    def desk(self) -> str:
        """Which desk this is."""

    @property
    def settings(self) -> Settings:
        """How it was opened."""

    @property
    def running(self) -> "Relay | None":
        """Keeps in step with the server, where there is one."""

    def standing(self) -> DeskState:
        """What this desk knows of itself and of its server."""

    def person(self, username: str, password: str) -> Actor:
        """Who that is; raises Locked where name and password do not fit together."""

    def let_in(self, staff_id: UUID, password: str) -> None:
        """Let somebody's new password open this desk."""

    def connect(self, url: str, code: str) -> None:
        """Bring this desk's clinic to a server; raises a Refusal."""

    def back_up(self, file: Path, watch: Watch | None = None) -> None:
        """Copy the store into a file; raises a Refusal."""

    def unpack(self, file: Path, watch: Watch) -> "ReadyCopy":
        """Make a copy ready to take the store's place; raises a Refusal."""
