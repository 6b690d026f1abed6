"""A recovery key on paper: whatever is misread in it is noticed."""

from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest

from vitalbridge_desktop.kernel.recovery import Misread, new_recovery_key, secret_of

if TYPE_CHECKING:
    pass

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


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
