"""A history that is not the server's is told, and never applied."""

from uuid import UUID

import pytest

from tests.server.served import Served
from tests.sync.desks import Join
from vitalbridge_desktop.sync import history
from vitalbridge_desktop.sync.errors import Diverged


def test_a_history_that_is_not_the_servers_is_said_so_and_nothing_is_applied(
    join: Join,
) -> None:
    one = join()
    one.book(9)
    one.sync()
    one.store.write(lambda d: d.execute("UPDATE desk SET chain = :c", {"c": "0" * 64}))
    one.book(10)
    with pytest.raises(Diverged):
        one.sync()
    assert (one.status().waiting, one.status().cursor) == (1, 1)


ALTERATIONS = [
    ('"hour":9', '"hour":8'),
    ('"accepted"', '"rejected"'),
    ('"seat.booked"', '"seat.moved"'),
]


@pytest.mark.parametrize(("was", "becomes"), ALTERATIONS)
def test_an_altered_entry_is_not_applied(
    join: Join, served: Served, clinic: UUID, was: str, becomes: str
) -> None:
    one, two = join(), join()
    one.book(9)
    one.sync()
    altered(served, clinic, was, becomes)
    with pytest.raises(Diverged):
        two.sync()
    assert (two.seats(), two.count("inbox"), two.status().cursor) == ((), 0, 0)


def test_without_the_chain_an_altered_entry_would_be_applied(
    join: Join, served: Served, clinic: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = join(), join()
    one.book(9)
    one.sync()
    altered(served, clinic, *ALTERATIONS[0])
    monkeypatch.setattr(history, "_check", lambda *_: None)
    two.sync()
    assert two.seats()[0].hour == 8


def altered(served: Served, clinic: UUID, was: str, becomes: str) -> None:
    """Change the server's log behind its back."""
    sql = (
        "UPDATE log SET raw = replace(raw, :was, :now), verdict = replace(verdict, :w, :n)"
        " WHERE tenant_id = :t"
    )
    values = {"was": was, "now": becomes, "w": was.strip('"'), "n": becomes.strip('"')}
    served.central.store.write(lambda d: d.execute(sql, {**values, "t": clinic.bytes}))


def test_a_copy_that_differs_is_told_and_forgiven_when_it_no_longer_does(join: Join) -> None:
    one, two = join(), join()
    one.book(9)
    one.sync()
    two.sync()
    flip = "UPDATE digests SET total = :now WHERE total = :was"
    ((right,),) = two.store.read(lambda d: d.execute("SELECT total FROM digests", {}).fetchall())
    wrong = bytes(16)
    two.store.write(lambda d: d.execute(flip, {"was": right, "now": wrong}))
    two.sync()
    assert two.status().alarm == "digest_mismatch"
    two.store.write(lambda d: d.execute(flip, {"was": wrong, "now": right}))
    two.sync()
    assert two.status().alarm is None
