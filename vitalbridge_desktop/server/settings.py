"""What a start of the server is told."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from vitalbridge_desktop.kernel.errors import Locked, Unwritable, Usage

STORE, KEY, LOG = "server.db", "server.key", "server.log"
_SQLITE = "sqlite:///"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Where the server keeps what it knows.

    Attributes:
        database: A URL; None: an encrypted SQLite file in the data folder.
        key_file: Where its key lies; None: beside it.
    """

    data_dir: Path
    database: str | None = None
    key_file: Path | None = None

    @property
    def store(self) -> Path:
        """The store's file.

        Raises:
            Usage: The database is of a kind that this version does not keep its log in.
        """
        if self.database is None:
            return self.data_dir / STORE
        if not self.database.startswith(_SQLITE):
            sentence = "This version keeps its log in SQLite: sqlite:///PATH, or no --database."
            raise Usage(sentence, field="database")
        return Path(self.database.removeprefix(_SQLITE))

    @property
    def log(self) -> Path:
        """The log's file; a service of systemd writes to the journal instead."""
        return self.data_dir / LOG

    def key(self) -> bytes:
        """The store's key, made with a new store; only the server's own account may read it.

        Raises:
            Locked: There is a store, but no key to it.
            Unwritable: The data folder cannot be written.
        """
        file = self.key_file or self.data_dir / KEY
        try:
            self.data_dir.mkdir(parents=True, exist_ok=True)
            if not file.exists() and not self.store.exists():
                _made(file)
            key = bytes.fromhex(file.read_text())
        except FileNotFoundError:
            raise Locked(f"The key {file} is missing. Put it back from its copy.") from None
        except PermissionError:
            raise Unwritable(f"{self.data_dir} cannot be read and written.") from None
        except (OSError, ValueError):
            raise Locked(f"{file} holds no key of a store.") from None
        if len(key) != _KEY_BYTES:
            raise Locked(f"{file} holds no key of a store.")
        return key


def _made(file: Path) -> None:
    """A new key, whole or not at all, even where two starts make it at once."""
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as written:
        written.write(secrets.token_hex(_KEY_BYTES))
        written.flush()
        os.fsync(written.fileno())
    try:
        os.link(draft, file)  # the first one wins
    except FileExistsError:
        return
    finally:
        draft.unlink()
