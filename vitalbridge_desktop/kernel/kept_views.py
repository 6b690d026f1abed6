"""What a view showed last, kept in the store for the next start: right for as long as no fact was
committed since.

Plain SQL, since a start reads it before SQLAlchemy is imported.
"""

from collections.abc import Mapping
from pathlib import Path

from .driver import Driver
from .store import opened

# All that rows on a desk can depend on: own facts, pulled ones, and whether there is a server.
_MARK = """
SELECT coalesce((SELECT max(seq) FROM outbox), 0) || ' ' || cursor || ' ' || (server_url IS NULL)
FROM desk
"""


def mark(driver: Driver) -> str:
    """A text that is another one after each commit of facts; empty without a clinic."""
    found = driver.execute(_MARK).fetchone()
    return str(found[0]) if found else ""


def keep(driver: Driver, seen_at: str, views: Mapping[str, str]) -> None:
    """Keep these texts in place of all before: right for as long as the mark is *seen_at*."""
    driver.execute("DELETE FROM kept_views")
    for name, raw in views.items():
        driver.execute("INSERT INTO kept_views VALUES (?, ?, ?)", (name, seen_at, raw))


def kept(driver: Driver) -> dict[str, str]:
    """The texts that are still right, by name."""
    found = driver.execute("SELECT name, raw FROM kept_views WHERE mark = ?", (mark(driver),))
    return dict(found.fetchall())


def kept_in(file: Path, key: bytes) -> dict[str, str]:
    """The texts that are still right in a store that nobody has opened yet.

    Raises:
        Refusal: The store cannot be opened.
    """
    connection = opened(file, key)
    try:
        there = "SELECT 1 FROM sqlite_schema WHERE name = 'kept_views'"
        return kept(connection) if connection.execute(there).fetchone() else {}
    finally:
        connection.close()
