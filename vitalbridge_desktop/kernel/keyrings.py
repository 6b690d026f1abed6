"""The system's keyring: Credential Manager, Keychain, Secret Service; or none."""

import logging
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
TRUSTED = 1  # the priority from which keyring itself recommends a backend: no plain-text files
SECONDS_FOR_A_PERSON = 60.0  # a locked keyring asks for its password in a window of its own
SECONDS_FOR_A_MACHINE = 5.0  # without a display nobody can answer it


def kept(service: str, name: str, secret: str) -> bool:
    """Put a secret into the keyring; whether it is there now."""

    def keep() -> bool:
        import keyring

        if keyring.get_keyring().priority < TRUSTED:
            return False
        keyring.set_password(service, name, secret)
        return keyring.get_password(service, name) == secret  # one backend forgets on purpose

    return _asked(keep) or False


def found(service: str, name: str) -> str | None:
    """The secret of this name, or None: not there, refused, or no keyring at all."""

    def find() -> str | None:
        import keyring

        return keyring.get_password(service, name)

    return _asked(find)


def forgotten(service: str, name: str) -> None:
    """Take a secret out of the keyring, if it is there."""

    def forget() -> None:
        import keyring

        keyring.delete_password(service, name)

    _asked(forget)


def _asked(question: Callable[[], T]) -> T | None:
    """The keyring's answer, or None where it has none to give in time."""
    from keyring.errors import KeyringError

    logging.getLogger("keyring").addHandler(logging.NullHandler())  # else it prints
    answer: Future[T] = Future()
    Thread(target=_answer, args=(question, answer), name="keyring", daemon=True).start()
    try:
        return answer.result(_patience())
    except (KeyringError, OSError, RuntimeError, TimeoutError):
        return None


def _answer(question: Callable[[], T], answer: Future[T]) -> None:
    try:
        answer.set_result(question())
    except BaseException as error:  # as an executor does: told to the thread that asked
        answer.set_exception(error)


def _patience() -> float:
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    person = not sys.platform.startswith("linux") or screen
    return SECONDS_FOR_A_PERSON if person else SECONDS_FOR_A_MACHINE
