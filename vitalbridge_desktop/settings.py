"""What a start of the product is told: where the data lies, and who sits there.

Plain dataclasses: the window is painted before Pydantic is imported.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

from .policy import Policy

STORE, DEMO, LOG = "store.db", "demo", "vitalbridge.log"


def _default_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - not before the first paint

    return user_data_path("VitalBridge", appauthor=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one start; the command line and the environment fill them in.

    Attributes:
        data_dir: The folder that holds the encrypted store and its keys.
        user: Who signs in; None: the only staff member there is.
        password: Opens the store where there is no system keyring.
        ca_file: Certificates to trust for the server, beside the system's.
        policy: What the administrator has set for every desk of this computer.
    """

    data_dir: Path = field(default_factory=_default_folder)
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None
    policy: Policy = field(default_factory=Policy)

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.data_dir / STORE

    @property
    def log(self) -> Path:
        """The log file; what went wrong unexpectedly is in it."""
        return self.data_dir / LOG

    def demo(self) -> "Settings":
        """The demo clinic's own folder, with its own user unless one was named."""
        user, password = self.user or DEMO, self.password or DEMO
        return replace(self, data_dir=self.data_dir / DEMO, user=user, password=password)
