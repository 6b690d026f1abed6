"""Who can open the store: its key in slots, one a staff member and device, and the recovery key.

The key is 32 random bytes and never lies on the disk by itself. A slot is an entry in the system's
keyring, or, where there is none, the key wrapped by that person's password. ``keys.json`` in the
data folder says which slots there are.
"""

import platform
import secrets
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from .errors import Damaged, Locked, NotFound, Unwritable, Usage
from .files import written
from .key_file import KeyringSlot, Keys, PasswordSlot, Slot, content_of, keys_in
from .keyrings import forgotten, found, kept
from .recovery import new_recovery_key, secret_of
from .wrapping import by_password, by_secret, unwrapped_by_password, unwrapped_by_secret

FILE = "keys.json"
DEMO_KEY = sha256(b"VitalBridge demo clinic: a published key that protects nothing").digest()
_DEMO_NOTE = "The key of a demo clinic is published and is no secret: keep no real patients here."
_NEITHER = (
    "There is no keyring on this computer that could hold the store's key, and no password to"
    " protect it with. Say who you are and give a password (--user, VITALBRIDGE_PASSWORD);"
    " nothing was made."
)


class KeyRing:
    """The keys of the store in one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / FILE
        self.device = platform.node()

    def exists(self) -> bool:
        """Whether the folder has keys, and so a clinic that they open."""
        return self.file.exists()

    def is_demo(self) -> bool:
        """Whether the key is the published one of a demo clinic."""
        return self._read().demo

    def users(self) -> tuple[str, ...]:
        """Who has a slot, in the order in which they came."""
        return tuple(dict.fromkeys(slot.user for slot in self._read().slots))

    def create(self, user: str, password: str | None) -> tuple[bytes, str]:
        """Make a key and its first slot; the key, and the recovery key to print: it is told once.

        Raises:
            Locked: There is neither keyring nor password, or the folder has keys; nothing is made.
            Unwritable: The folder cannot be written.
        """
        if self.exists():
            raise Locked(f"{self.folder} already has a clinic's keys.")
        key, recovery = secrets.token_bytes(32), new_recovery_key()
        keys = self._with_slot(Keys(store=uuid4().hex), user, password, key)
        wrapped = by_secret(secret_of(recovery), key)
        self._write(replace(keys, recovery=wrapped))
        return key, recovery

    def create_demo(self) -> bytes:
        """Make the folder a demo clinic's: with a key that everybody knows, and says so."""
        self._write(Keys(store=uuid4().hex, demo=True, note=_DEMO_NOTE))
        return DEMO_KEY

    def open(self, user: str | None = None, password: str | None = None) -> bytes:
        """The key: from this device's keyring, whoever signs in, else by the person's password.

        Raises:
            Locked: Neither opens it; the sentence says what would.
        """
        keys = self._read()
        if keys.demo:
            return DEMO_KEY
        mine = sorted(keys.slots, key=lambda slot: user is not None and slot.user != _name(user))
        for slot in mine:
            if isinstance(slot, KeyringSlot) and (kept_there := found(*_entry(keys, slot))):
                return bytes.fromhex(kept_there)
        wrapped = [slot for slot in mine if isinstance(slot, PasswordSlot)]
        if user is not None:
            wrapped = [slot for slot in wrapped if slot.user == _name(user)]
        if password and len(wrapped) == 1:
            key = unwrapped_by_password(password, wrapped[0].wrapped)
            if key is None:
                raise Locked("The password is not right.", field="password")
            return key
        raise Locked(_what_would_open(keys, user, len(wrapped)))

    def add(self, user: str, password: str | None, key: bytes) -> None:
        """Give a person a slot on this device, in place of one that they had: a changed password.

        Raises:
            Locked: There is neither keyring nor password; nothing is changed.
        """
        self._write(self._with_slot(self._read(), user, password, key))

    def remove(self, user: str) -> None:
        """Take a person's slots away; the key stays as it is.

        Raises:
            NotFound: They have none.
            Locked: It is the last one, without which only the recovery key would open the store.
        """
        keys = self._read()
        theirs = [slot for slot in keys.slots if slot.user == _name(user)]
        if not theirs:
            raise NotFound("user")
        if len(theirs) == len(keys.slots):
            raise Locked(f"{user} is the only one who can open this store. Add somebody first.")
        left = tuple(slot for slot in keys.slots if slot not in theirs)
        self._write(replace(keys, slots=left))
        for slot in theirs:
            if isinstance(slot, KeyringSlot):
                forgotten(*_entry(keys, slot))

    def with_recovery(self, recovery: str) -> bytes:
        """The key, by the recovery key as somebody typed it.

        Raises:
            Locked: It is mistyped, or that of another clinic.
        """
        keys, secret = self._read(), secret_of(recovery)
        key = None if keys.recovery is None else unwrapped_by_secret(secret, keys.recovery)
        if key is None:
            raise Locked("This is the recovery key of another clinic, or an older one.")
        return key

    def new_recovery(self, key: bytes) -> str:
        """A new recovery key, told once; the old one no longer opens the store."""
        recovery = new_recovery_key()
        wrapped = by_secret(secret_of(recovery), key)
        self._write(replace(self._read(), recovery=wrapped))
        return recovery

    def _with_slot(self, keys: Keys, user: str, password: str | None, key: bytes) -> Keys:
        name = _name(user)
        slot: Slot = KeyringSlot(user=name, device=self.device)
        if not kept(*_entry(keys, slot), key.hex()):
            if not password:
                raise Locked(_NEITHER)
            slot = PasswordSlot(user=name, wrapped=by_password(password, key))
        others = [each for each in keys.slots if not self._is_theirs_here(each, name)]
        return replace(keys, slots=(*others, slot))

    def _is_theirs_here(self, slot: Slot, name: str) -> bool:
        here = isinstance(slot, PasswordSlot) or slot.device == self.device
        return here and slot.user == name

    def _read(self) -> Keys:
        """
        Raises:
            Usage: There is no clinic here yet.
            Refusal: The file cannot be read, or is damaged.
        """
        try:
            return keys_in(self.file.read_bytes())
        except FileNotFoundError:
            make = "Make one with: vitalbridge clinic create"
            raise Usage(f"There is no clinic in {self.folder} yet. {make}") from None
        except OSError as error:
            raise Locked(f"{self.file} cannot be read: {error.strerror}.") from error
        except ValueError as error:
            raise Damaged(f"{self.file} is damaged. Restore it from a backup.") from error

    def _write(self, keys: Keys) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            written(self.file, content_of(keys))
        except OSError as error:
            reason = f"{self.folder} cannot be written: {error.strerror}."
            raise Unwritable(f"{reason} Choose another folder with --data-dir.") from error


def _name(user: str) -> str:
    return user.strip().casefold()


def _entry(keys: Keys, slot: Slot) -> tuple[str, str]:
    return f"VitalBridge {keys.store}", slot.user


def _what_would_open(keys: Keys, user: str | None, passwords: int) -> str:
    if passwords > 1:
        return "The store is locked. Say who you are (--user), and give your password."
    if passwords == 1:
        return "The store is locked. Give the password (VITALBRIDGE_PASSWORD)."
    if any(slot.user == _name(user or slot.user) for slot in keys.slots):
        return (
            "The store's key lies in a keyring that does not answer. Unlock this computer's keyring"
            " and start again, or use the recovery key that was printed."
        )
    return (
        f"{user} cannot open this store on this computer yet. Let somebody who can sign in and"
        " add the account, or use the recovery key that was printed."
    )
