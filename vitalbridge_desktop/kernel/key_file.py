"""What ``keys.json`` says: which slots open the store. Plain values, since each start reads it
before Pydantic is imported."""

import json
import re
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

_HEX = re.compile(r"([0-9a-f]{2}){8,64}")
KIB = 64 * 1024  # RFC 9106's second choice: 64 MiB, three passes, four lanes
PASSES, LANES = 3, 4
_WITHIN = {"kib": (8 * LANES, 1 << 20), "passes": (1, 32), "lanes": (1, 16)}


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A wrapped key, and how the one that wraps it is derived."""

    by: str
    salt: str
    nonce: str
    key: str
    kib: int = KIB
    passes: int = PASSES
    lanes: int = LANES

    def __post_init__(self) -> None:
        """
        Raises:
            ValueError: No key is wrapped like that.
        """
        if self.by not in ("argon2id", "hkdf-sha256"):
            raise ValueError(f"wrapped by {self.by}")
        if not all(_HEX.fullmatch(each) for each in (self.salt, self.nonce, self.key)):
            raise ValueError("not written in hexadecimal")
        for name, (least, most) in _WITHIN.items():
            if not least <= getattr(self, name) <= most:
                raise ValueError(f"{name} out of bounds")


@dataclass(frozen=True, slots=True)
class KeyringSlot:
    """The key lies in the system's keyring of this device."""

    kind: ClassVar[str] = "keyring"
    user: str
    device: str


@dataclass(frozen=True, slots=True)
class PasswordSlot:
    """The key is wrapped by this person's password."""

    kind: ClassVar[str] = "password"
    user: str
    wrapped: Wrapped


Slot = KeyringSlot | PasswordSlot


@dataclass(frozen=True, slots=True)
class Keys:
    """The file; *store* tells this store's entries in the keyring from others."""

    store: str
    demo: bool = False
    note: str | None = None
    slots: tuple[Slot, ...] = ()
    recovery: Wrapped | None = None


def keys_in(content: bytes) -> Keys:
    """What the file's content says.

    Raises:
        ValueError: It is not what was once written.
    """
    try:
        told = json.loads(content)
        if told["version"] != 1:
            raise ValueError(f"version {told['version']}")
        recovery = told.get("recovery")
        return Keys(
            store=_text(told["store"]),
            demo=told.get("demo") is True,
            note=told.get("note"),
            slots=tuple(_slot(each) for each in told.get("slots", ())),
            recovery=None if recovery is None else Wrapped(**recovery),
        )
    except (KeyError, TypeError, AttributeError) as wrong:
        raise ValueError(f"something is missing: {wrong}") from wrong


def content_of(keys: Keys) -> bytes:
    """The file's content for these keys."""
    slots = [{"kind": slot.kind, **asdict(slot)} for slot in keys.slots]
    told = {"version": 1, **asdict(keys), "slots": slots}
    return json.dumps({k: v for k, v in told.items() if v is not None}, indent=2).encode()


def _slot(told: dict[str, Any]) -> Slot:
    user = _text(told["user"])
    if told["kind"] == KeyringSlot.kind:
        return KeyringSlot(user, _text(told["device"]))
    return PasswordSlot(user, Wrapped(**told["wrapped"]))


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError("no text")
    return told
