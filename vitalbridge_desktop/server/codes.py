"""Codes that let desks in: short enough to be read aloud, kept as a hash alone."""

import secrets
from hashlib import sha256

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: read aloud without doubt
_MISREAD = str.maketrans("OIL", "011")
_LENGTH, _GROUP = 12, 4  # 60 bits


def new_letters() -> str:
    """A code as people write it: ``XXXX-XXXX-XXXX``."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return "-".join(letters[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))


def hash_of_code(code: str) -> bytes:
    """What is kept of a code, however it was written."""
    letters = "".join(c for c in code.upper() if c.isalnum())
    return sha256(letters.translate(_MISREAD).encode()).digest()
