"""The seals of an encrypted file, read page by page: SQLCipher does it in one go, and unstoppably.

A page ends with 16 random bytes and a seal: the HMAC of all before it, and of the page's number,
lowest byte first. The first page begins with the salt, which is in no seal. The seal's key is
derived from the file's own and from the salt, each byte of it XOR 0x3a, in two rounds
(https://www.zetetic.net/sqlcipher/design/, "Database Encryption and Consistency").
``PRAGMA cipher_settings`` tells these same sizes and algorithms.
"""

import hmac
from collections.abc import Iterator
from hashlib import pbkdf2_hmac
from pathlib import Path

from .watching import Watch, unwatched

PAGE, SALT, SEAL = 4096, 16, 32
MASK, ROUNDS = 0x3A, 2
AT_ONCE = 256  # pages
LOCKS = 0x40000000 // PAGE + 1  # the page that SQLite locks by and never writes


def broken_pages(file: Path, key: bytes, watch: Watch = unwatched) -> Iterator[int]:
    """The numbers of pages that are not what was once written, free ones too.

    *watch* is told how many bytes were looked at; what it raises ends that.
    """
    whole = file.stat().st_size
    with file.open("rb") as pages:
        salt = bytes(each ^ MASK for each in pages.read(SALT))
        sealing = pbkdf2_hmac("sha512", key, salt, ROUNDS, SEAL)
        pages.seek(0)
        number = 0
        while piece := pages.read(PAGE * AT_ONCE):
            for at in range(0, len(piece), PAGE):
                number += 1
                if number != LOCKS and not _holds(piece[at : at + PAGE], number, sealing):
                    yield number
            watch(min(number * PAGE, whole), whole)


def _holds(page: bytes, number: int, key: bytes) -> bool:
    sealed = page[SALT if number == 1 else 0 : -SEAL] + number.to_bytes(4, "little")
    return hmac.digest(key, sealed, "sha256") == page[-SEAL:]
