"""The recovery key: printed once, kept in a drawer, read aloud on a bad day."""

import secrets

from .errors import Locked

# Crockford's base 32: no letter that the ear or the eye takes for another (I, L, O, U).
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAKEN_FOR = str.maketrans("ILO", "110")
_GROUPS = 6  # of four letters and one that checks them: 120 random bits
_FIELD = 0b100101  # x^5 + x^2 + 1, primitive over GF(2): the check letter is a remainder by it


class Misread(Locked):
    """A recovery key that cannot be right; the sentence names the group to read again."""


def new_recovery_key() -> str:
    """A random recovery key, as it is printed: six groups of five."""
    return _printed([[secrets.randbelow(32) for _ in range(4)] for _ in range(_GROUPS)])


def secret_of(text: str) -> bytes:
    """What a recovery key stands for; spaces, hyphens and lower case do not matter.

    Raises:
        Misread: A letter is wrong, missing or too many, or two were swapped.
    """
    letters = "".join(text.upper().split()).replace("-", "").translate(_TAKEN_FOR)
    if strange := sorted(set(letters) - set(_LETTERS)):
        raise Misread(f"A recovery key has no {strange[0]} in it.")
    groups = [letters[at : at + 5] for at in range(0, len(letters), 5)]
    if len(letters) != 5 * _GROUPS:
        raise Misread(f"A recovery key has {_GROUPS} groups of five letters and digits.")
    for number, group in enumerate(groups, start=1):
        if _LETTERS.index(group[4]) != _check([_LETTERS.index(each) for each in group[:4]], number):
            raise Misread(f"Group {number} of the recovery key, {group}, is not as it was printed.")
    return "".join(group[:4] for group in groups).encode()


def _printed(groups: list[list[int]]) -> str:
    checked = [[*group, _check(group, number)] for number, group in enumerate(groups, start=1)]
    return "-".join("".join(_LETTERS[value] for value in group) for group in checked)


def _check(values: list[int], number: int) -> int:
    """Differs where one letter does, where any two are swapped, and in another *number*'s group."""
    check = number
    for value in (*values, 0):
        check = (check << 1 ^ (_FIELD if check & 16 else 0)) ^ value
    return check
