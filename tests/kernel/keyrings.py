"""Keyrings of a system, for tests: one that keeps things in memory, or fails as they do."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


@contextmanager
def in_use(backend: "KeyringBackend") -> Iterator["KeyringBackend"]:
    """The system's keyring is *backend* for a while."""
    import keyring

    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def backend(priority: float = 5, before: Callable[[], object] = bool) -> "KeyringBackend":
    """A keyring that lasts as long as this process; *before* happens before each answer."""
    from keyring.backend import KeyringBackend
    from keyring.errors import PasswordDeleteError

    class Remembering(KeyringBackend):
        entries: ClassVar[dict[tuple[str, str], str]] = {}

        def get_password(self, service: str, username: str) -> str | None:
            before()
            return self.entries.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            before()
            self.entries[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            if self.entries.pop((service, username), None) is None:
                raise PasswordDeleteError("there is no such entry")

    return made(Remembering, priority)


def made(type_: Any, priority: float) -> "KeyringBackend":
    """A keyring of that type that claims to be that good."""
    keyring: KeyringBackend = type("Keyring", (type_,), {"priority": priority})()
    return keyring
