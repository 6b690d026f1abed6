"""A key wrapped by a password or by a secret: Argon2id or HKDF, then AES-256-GCM."""

import secrets
import unicodedata

from .key_file import KIB, LANES, PASSES, Wrapped

_BOUND_TO = b"VitalBridge store key 1"


def by_password(password: str, key: bytes) -> Wrapped:
    """The key, wrapped by what a person remembers."""
    salt = secrets.token_bytes(16)
    stretched = _stretched(password, salt, KIB, PASSES, LANES)
    return _wrapped("argon2id", salt, stretched, key)


def unwrapped_by_password(password: str, wrapped: Wrapped) -> bytes | None:
    """The key, or None where the password is another."""
    salt = bytes.fromhex(wrapped.salt)
    return _unwrapped(
        wrapped, _stretched(password, salt, wrapped.kib, wrapped.passes, wrapped.lanes)
    )


def by_secret(secret: bytes, key: bytes) -> Wrapped:
    """The key, wrapped by a long random secret, which needs no stretching."""
    salt = secrets.token_bytes(16)
    return _wrapped("hkdf-sha256", salt, _derived(secret, salt), key)


def unwrapped_by_secret(secret: bytes, wrapped: Wrapped) -> bytes | None:
    """The key, or None where the secret is another."""
    return _unwrapped(wrapped, _derived(secret, bytes.fromhex(wrapped.salt)))


def _wrapped(by: str, salt: bytes, over: bytes, key: bytes) -> Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    sealed = AESGCM(over).encrypt(nonce, key, _BOUND_TO)
    return Wrapped(by=by, salt=salt.hex(), nonce=nonce.hex(), key=sealed.hex())


def _unwrapped(wrapped: Wrapped, over: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(over).decrypt(
            bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.key), _BOUND_TO
        )
    except InvalidTag:
        return None


def _stretched(password: str, salt: bytes, kib: int, passes: int, lanes: int) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    typed = unicodedata.normalize("NFC", password).encode()  # ü is one letter on every keyboard
    return hash_secret_raw(typed, salt, passes, kib, lanes, 32, Type.ID)


def _derived(secret: bytes, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt, _BOUND_TO).derive(secret)
