"""The keys of a store in the system's keyring."""

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from vitalbridge_desktop.kernel import keyrings
from vitalbridge_desktop.kernel.errors import Locked
from vitalbridge_desktop.kernel.keys import KeyRing

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend
from tests.kernel.keyrings import backend, in_use, made


@pytest.fixture
def desktop() -> Iterator["KeyringBackend"]:
    """A computer with a keyring."""
    with in_use(backend()) as keyring:
        yield keyring


class TestWithAKeyring:
    """The desk of a receptionist who is signed in to the computer."""

    def test_the_key_lies_there_and_opens_whoever_signs_in(
        self, ring: KeyRing, desktop: "KeyringBackend"
    ) -> None:
        key, _ = ring.create("ada", None)

        assert ring.open() == key
        assert ring.open("ada") == key
        assert ring.open("bo", "whatever identity will say to it") == key
        store = json.loads(ring.file.read_text())["store"]
        assert desktop.get_password(f"VitalBridge {store}", "ada") == key.hex()
        assert key.hex() not in ring.file.read_text()

    @pytest.mark.usefixtures("desktop")
    def test_two_clinics_in_one_keyring_do_not_meet(self, ring: KeyRing, tmp_path: Path) -> None:
        other = KeyRing(tmp_path / "other")
        key, other_key = ring.create("ada", None)[0], other.create("ada", None)[0]

        assert (ring.open(), other.open()) == (key, other_key)

    def test_when_it_is_gone_a_sentence_says_what_to_do(
        self, ring: KeyRing, desktop: "KeyringBackend"
    ) -> None:
        key, recovery = ring.create("ada", "correct horse")
        store = json.loads(ring.file.read_text())["store"]
        desktop.delete_password(f"VitalBridge {store}", "ada")

        with pytest.raises(Locked, match=r"keyring .* recovery key that was printed"):
            ring.open("ada", "correct horse")
        assert ring.with_recovery(recovery) == key
        ring.add("ada", None, key)
        assert ring.open() == key

    def test_who_left_is_taken_out_of_it(self, ring: KeyRing, desktop: "KeyringBackend") -> None:
        key, _ = ring.create("ada", None)
        ring.add("bo", None, key)
        ring.remove("ada")

        store = json.loads(ring.file.read_text())["store"]
        assert desktop.get_password(f"VitalBridge {store}", "ada") is None
        assert ring.open() == key

    def test_one_that_keeps_passwords_in_plain_text_is_not_trusted(self, ring: KeyRing) -> None:
        with in_use(backend(priority=0.5)) as plain, pytest.raises(Locked):
            ring.create("ada", None)
        assert vars(type(plain).__mro__[1])["entries"] == {}

    def test_one_that_forgets_on_purpose_is_not_trusted(self, ring: KeyRing) -> None:
        from keyring.backends.null import Keyring

        with in_use(made(Keyring, 5)), pytest.raises(Locked):
            ring.create("ada", None)
        assert not ring.exists()

    def test_one_that_never_answers_is_not_waited_for(
        self, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("SECONDS_FOR_A_PERSON", "SECONDS_FOR_A_MACHINE"):
            monkeypatch.setattr(keyrings, name, 0.02)
        over = Event()
        with in_use(backend(before=over.wait)):
            key, _ = ring.create("ada", "correct horse")
            assert ring.open("ada", "correct horse") == key
        over.set()

    def test_one_that_is_locked_leaves_the_password(self, ring: KeyRing) -> None:
        from keyring.errors import KeyringLocked

        def cancelled() -> None:
            raise KeyringLocked("the person pressed Cancel")

        with in_use(backend(before=cancelled)):
            key, _ = ring.create("ada", "correct horse")
            assert ring.open("ada", "correct horse") == key
