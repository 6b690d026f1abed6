"""A system keyring that lasts as long as the tests, and the lack of one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

ENTRIES: dict[tuple[str, str], str] = {}
NONE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}  # for programs of their own


@contextmanager
def keyring_is_there(there: bool) -> Iterator[None]:
    """For this block the computer has a keyring, or none; never that of who runs the tests."""
    import keyring
    from keyring.backend import KeyringBackend
    from keyring.backends import fail

    class Remembering(KeyringBackend):
        def get_password(self, service: str, username: str) -> str | None:
            return ENTRIES.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            ENTRIES[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del ENTRIES[service, username]

    kind: Any = Remembering if there else fail.Keyring
    before = keyring.get_keyring()
    keyring.set_keyring(type("Keyring", (kind,), {"priority": 5 if there else 0})())
    try:
        yield
    finally:
        keyring.set_keyring(before)
