"""The keys of a store where no keyring is: behind a password, and told apart from damaged ones."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vitalbridge_desktop.kernel.errors import Damaged, Locked, NotFound, Unwritable, Usage
from vitalbridge_desktop.kernel.files import written
from vitalbridge_desktop.kernel.keys import DEMO_KEY, KeyRing
from vitalbridge_desktop.kernel.recovery import secret_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend
from tests.kernel.keyrings import in_use, made

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def headless() -> Iterator["KeyringBackend"]:
    """A computer without a keyring."""
    from keyring.backends.fail import Keyring

    with in_use(made(Keyring, 0)) as keyring:
        yield keyring


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
