"""A seal that is broken is found on whatever page it is, as SQLCipher itself finds it."""

from pathlib import Path
from random import Random

import pytest

from tests import a
from vitalbridge_desktop.kernel.seals import PAGE, broken_pages
from vitalbridge_desktop.kernel.store import opened
from vitalbridge_desktop.kernel.watching import Cancelled


@pytest.fixture
def file(shop_file: Path) -> Path:
    """A store in which many pages are free."""
    connection = opened(shop_file, a.KEY)
    connection.execute("CREATE TABLE letters (text)")
    for number in range(20):
        connection.execute("INSERT INTO letters VALUES (?)", ("w" * 2 * PAGE + str(number),))
    connection.execute("DELETE FROM letters WHERE rowid % 2")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert (connection.execute("PRAGMA freelist_count").fetchone() or (0,))[0] >= 10
    connection.close()
    return shop_file


def told_by_sqlcipher(file: Path) -> list[str]:
    connection = opened(file, a.KEY)
    found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    connection.close()
    return [str(words) for (words,) in found]


def test_a_bit_that_is_flipped_on_any_page_is_found_free_pages_too(
    file: Path, tmp_path: Path
) -> None:
    sound, chance, flipped = file.read_bytes(), Random(20261127), tmp_path / "flipped.db"
    pages = len(sound) // PAGE
    assert list(broken_pages(file, a.KEY)) == [] == told_by_sqlcipher(file)

    for number in range(1, pages + 1):
        bit = chance.randrange(PAGE * 8)
        damaged = bytearray(sound)
        damaged[(number - 1) * PAGE + bit // 8] ^= 1 << bit % 8
        flipped.write_bytes(damaged)
        salt = number == 1 and bit < 128  # every seal is made with it
        assert list(broken_pages(flipped, a.KEY)) == ([*range(1, pages + 1)] if salt else [number])


@pytest.mark.parametrize("what", ["flipped", "swapped", "zeroed", "cut"])
def test_sqlcipher_finds_the_same_pages(file: Path, what: str) -> None:
    pages = bytearray(file.read_bytes())
    three, four = slice(3 * PAGE, 4 * PAGE), slice(4 * PAGE, 5 * PAGE)
    match what:
        case "flipped":
            pages[three.stop - 1] ^= 1
        case "swapped":
            pages[three], pages[four] = pages[four], pages[three]
        case "zeroed":
            pages[three] = bytes(PAGE)
        case _:
            del pages[-PAGE // 2 :]
    file.write_bytes(pages)
    told = told_by_sqlcipher(file)
    found = list(broken_pages(file, a.KEY))

    assert found
    assert len(told) == len(found)
    assert all(str(number) in words for number, words in zip(found, told, strict=True))


def test_reading_the_seals_can_be_stopped_at_any_piece(file: Path) -> None:
    def stop(done: int, whole: int) -> None:
        assert 0 < done <= whole == file.stat().st_size
        raise Cancelled

    with pytest.raises(Cancelled):
        list(broken_pages(file, a.KEY, stop))
