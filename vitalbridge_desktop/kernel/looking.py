"""Looks up from long statements, to tell how far they are and to end them where one likes."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from .driver import SqliteConnection
from .seals import PAGE
from .watching import Watch

STEPS = 10_000  # of SQLite's virtual machine between two looks: about a millisecond
LEAST = 100  # so that a small file is told of in small steps too
LOOKS_A_PAGE = 0.014  # where every page is read once; measured on stores of 60 MB and of 1.1 GB


def looks_over(file: Path) -> int:
    """How many looks there are about to be while all of a file is read."""
    return max(LEAST, int(file.stat().st_size / PAGE * LOOKS_A_PAGE))


@contextmanager
def looking(connection: SqliteConnection, whole: int, watch: Watch) -> Iterator[None]:
    """Tell *watch* of each look, of about so many; what it raises ends what runs, and is raised."""
    looks = count(1)
    raised: list[BaseException] = []

    def look() -> bool:
        try:
            watch(min(whole - 1, next(looks)), whole)
        except BaseException as wrong:  # SQLite takes no exception, only a yes
            raised.append(wrong)
        return bool(raised)

    connection.set_progress_handler(look, STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
        if raised:
            raise raised[0]
