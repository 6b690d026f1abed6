"""Identifiers that sort by the moment they were made (RFC 9562, UUID version 7)."""

import os
import time
from uuid import UUID

_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62


def uuid7() -> UUID:
    """A new UUIDv7: 48 bits of milliseconds since 1970, then 74 random bits."""
    random = int.from_bytes(os.urandom(10), "big")
    milliseconds = time.time_ns() // 1_000_000
    high = (milliseconds << 80) | _VERSION_7 | ((random >> 62 & 0xFFF) << 64)
    return UUID(int=high | _VARIANT | (random & (1 << 62) - 1))
