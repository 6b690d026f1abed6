"""Single slips of the keys, drawn from a seed: what somebody typed who meant a word."""

from random import Random

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slipped(word: str, chance: Random) -> str:
    """The word with one letter missing, added, exchanged, or swapped with the next."""
    at, letter = chance.randrange(len(word)), chance.choice(LETTERS)
    kind = chance.choice(("missed", "added", "other", "swapped"))
    if kind == "missed":
        return word[:at] + word[at + 1 :]
    if kind == "added":
        return word[:at] + letter + word[at:]
    if kind == "other":
        return word[:at] + letter + word[at + 1 :]
    at = min(at, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def typed(family_name: str, given_name: str, chance: Random) -> str:
    """Both names in either order, with one slip in one of them."""
    names = [family_name.lower(), given_name.lower()]
    at = chance.randrange(2)
    names[at] = slipped(names[at], chance)
    chance.shuffle(names)
    return " ".join(names)
