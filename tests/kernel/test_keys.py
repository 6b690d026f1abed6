"""Nobody opens the store without a key that is theirs, and nobody is locked out for ever."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import combinations, product
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from vitalbridge_desktop.kernel import keyrings
from vitalbridge_desktop.kernel.errors import Damaged, Locked, NotFound, Unwritable, Usage
from vitalbridge_desktop.kernel.files import written
from vitalbridge_desktop.kernel.keys import DEMO_KEY, KeyRing
from vitalbridge_desktop.kernel.recovery import Misread, new_recovery_key, secret_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

ROOT = Path(__file__).resolve().parents[2]
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


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


@pytest.fixture
def headless() -> Iterator["KeyringBackend"]:
    """A computer without a keyring."""
    from keyring.backends.fail import Keyring

    with in_use(made(Keyring, 0)) as keyring:
        yield keyring


@pytest.fixture
def desktop() -> Iterator["KeyringBackend"]:
    """A computer with a keyring."""
    with in_use(backend()) as keyring:
        yield keyring


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    """The keys of a folder that is not there yet."""
    return KeyRing(tmp_path / "clinic")


@pytest.mark.usefixtures("headless")
class TestWithoutAKeyring:
    """A server room, a session over ssh, a stripped-down desktop."""

    def test_the_key_is_wrapped_by_the_password_and_opens_again(self, ring: KeyRing) -> None:
        key, _ = ring.create("ada", "correct horse")

        assert len(key) == 32
        assert KeyRing(ring.folder).open("ada", "correct horse") == key
        assert KeyRing(ring.folder).open(" Ada", "correct horse") == key
        assert KeyRing(ring.folder).open(None, "correct horse") == key

    @pytest.mark.parametrize("password", [None, ""])
    def test_without_a_password_either_nothing_is_made(
        self, ring: KeyRing, password: str | None
    ) -> None:
        with pytest.raises(Locked, match="VITALBRIDGE_PASSWORD"):
            ring.create("ada", password)
        assert not ring.folder.exists()
        assert not ring.exists()

    def test_a_wrong_password_opens_nothing_and_changes_nothing(self, ring: KeyRing) -> None:
        ring.create("ada", "correct horse")
        before = ring.file.read_bytes()

        with pytest.raises(Locked, match="The password is not right") as refused:
            ring.open("ada", "battery staple")
        assert refused.value.field == "password"
        assert ring.file.read_bytes() == before

    def test_nobody_opens_it_without_a_password_or_by_that_of_another(self, ring: KeyRing) -> None:
        key, _ = ring.create("ada", "ada's own")
        ring.add("bo", "bo's own", key)

        with pytest.raises(Locked, match="Say who you are"):
            ring.open()
        with pytest.raises(Locked, match="Give the password"):
            ring.open("ada")
        with pytest.raises(Locked, match="not right"):
            ring.open("ada", "bo's own")
        with pytest.raises(Locked, match="cyd cannot open this store"):
            ring.open("cyd", "ada's own")
        assert ring.open("bo", "bo's own") == key
        assert ring.users() == ("ada", "bo")

    def test_a_changed_password_replaces_the_old_one(self, ring: KeyRing) -> None:
        key, _ = ring.create("ada", "the old one")
        ring.add("ada", "the new one", key)

        assert ring.open("ada", "the new one") == key
        with pytest.raises(Locked):
            ring.open("ada", "the old one")
        assert ring.users() == ("ada",)

    def test_who_left_no_longer_opens_it_but_the_last_one_stays(self, ring: KeyRing) -> None:
        key, _ = ring.create("ada", "ada's own")
        ring.add("bo", "bo's own", key)
        ring.remove("ada")

        with pytest.raises(Locked):
            ring.open("ada", "ada's own")
        with pytest.raises(Locked, match="only one"):
            ring.remove("bo")
        with pytest.raises(NotFound):
            ring.remove("ada")
        assert ring.open("bo", "bo's own") == key

    def test_the_recovery_key_opens_it_however_it_is_typed(self, ring: KeyRing) -> None:
        key, recovery = ring.create("ada", "forgotten")

        assert ring.with_recovery(recovery) == key
        assert ring.with_recovery(recovery.lower().replace("-", "  ")) == key
        assert ring.with_recovery(recovery.replace("0", "o").replace("1", "l")) == key

    def test_a_new_recovery_key_ends_the_old_one(self, ring: KeyRing) -> None:
        key, old = ring.create("ada", "correct horse")
        new = ring.new_recovery(key)

        assert ring.with_recovery(new) == key
        with pytest.raises(Locked, match="another clinic, or an older one"):
            ring.with_recovery(old)

    def test_the_key_and_the_recovery_key_never_lie_in_the_folder(self, ring: KeyRing) -> None:
        key, recovery = ring.create("ada", "correct horse")
        kept = b"".join(file.read_bytes() for file in ring.folder.iterdir())

        assert [file.name for file in ring.folder.iterdir()] == ["keys.json"]
        for secret in (key, key.hex().encode(), secret_of(recovery), b"correct horse"):
            assert secret not in kept

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
    def test_only_the_owner_reads_the_file(self, ring: KeyRing) -> None:
        ring.create("ada", "correct horse")

        assert stat.S_IMODE(ring.file.stat().st_mode) == 0o600
        assert stat.S_IMODE(ring.folder.stat().st_mode) == 0o700

    def test_keys_are_never_made_over_others(self, ring: KeyRing) -> None:
        key, _ = ring.create("ada", "correct horse")

        with pytest.raises(Locked, match="already has"):
            ring.create("bo", "battery staple")
        assert ring.open("ada", "correct horse") == key

    def test_two_stores_have_two_keys(self, ring: KeyRing, tmp_path: Path) -> None:
        key, recovery = ring.create("ada", "correct horse")
        other = KeyRing(tmp_path / "other")

        assert other.create("ada", "correct horse")[0] != key
        with pytest.raises(Locked, match="another clinic"):
            other.with_recovery(recovery)


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


def test_a_computer_without_a_keyring_says_nothing_about_it(tmp_path: Path) -> None:
    look = (
        "import sys; from pathlib import Path;"
        "from vitalbridge_desktop.kernel.keys import KeyRing;"
        "KeyRing(Path(sys.argv[1])).create('ada', 'correct horse')"
    )
    bare = {"PATH": "", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = subprocess.run(
        [sys.executable, "-c", look, tmp_path], cwd=ROOT, env=bare, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_demo_clinic_has_a_key_that_is_no_secret_and_says_so(ring: KeyRing) -> None:
    assert ring.create_demo() == DEMO_KEY
    assert ring.is_demo()
    assert ring.open() == ring.open("anybody", "anything") == DEMO_KEY
    said = json.loads(ring.file.read_text())
    assert said["demo"] is True
    assert "no secret" in said["note"]


def test_a_folder_without_a_clinic_says_so(ring: KeyRing) -> None:
    assert not ring.exists()
    with pytest.raises(Usage, match="no clinic"):
        ring.open("ada", "correct horse")


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file, not a folder")

    with pytest.raises(Unwritable, match="cannot be written") as refused:
        KeyRing(tmp_path / "in the way" / "clinic").create_demo()
    assert "--data-dir" in refused.value.message


def test_damaged_keys_are_told_from_wrong_ones(ring: KeyRing) -> None:
    ring.create_demo()
    whole = ring.file.read_bytes()

    for cut in range(len(whole) - 1):
        ring.file.write_bytes(whole[:cut])
        with pytest.raises(Damaged, match="damaged"):
            ring.open()


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    written(file, b"before")

    with pytest.raises(TypeError):
        written(file, "text, not bytes")  # type: ignore[arg-type]
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_recovery_key_with_any_one_letter_misread_is_told_by_its_group() -> None:
    printed = new_recovery_key()

    for at, right in enumerate(printed):
        for wrong in set(LETTERS) - {right} if right != "-" else ():
            with pytest.raises(Misread, match=rf"^Group {at // 6 + 1} of the recovery key"):
                secret_of(printed[:at] + wrong + printed[at + 1 :])


def test_any_two_swapped_letters_of_a_group_are_noticed() -> None:
    printed = new_recovery_key()

    for group, (one, two) in product(range(6), combinations(range(5), 2)):
        letters = list(printed)
        i, j = 6 * group + one, 6 * group + two
        letters[i], letters[j] = letters[j], letters[i]
        if letters[i] != letters[j]:
            with pytest.raises(Misread, match=rf"^Group {group + 1} "):
                secret_of("".join(letters))


def test_two_swapped_groups_are_noticed() -> None:
    first, second, *rest = new_recovery_key().split("-")

    with pytest.raises(Misread, match="Group 1 "):
        secret_of("-".join([second, first, *rest]))


@pytest.mark.parametrize("typed", ["", "4F2K9", "hello", "U" * 30, "1" * 29, "1" * 31, "ß" * 30])
def test_what_is_no_recovery_key_gets_a_sentence(typed: str) -> None:
    with pytest.raises(Misread):
        secret_of(typed)


def test_a_recovery_key_can_be_read_aloud() -> None:
    groups = new_recovery_key().split("-")

    assert [len(group) for group in groups] == [5] * 6
    assert set("".join(groups)) <= set(LETTERS)
    assert not set("ILOU") & set("".join(groups))
