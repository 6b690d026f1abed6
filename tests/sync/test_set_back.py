"""Desks that were shut out, set back or copied, and programs that are older."""

from pathlib import Path

import pytest

from tests.server.served import Served
from tests.sync import toys
from tests.sync.desks import Desk, Join
from vitalbridge_desktop.sync.errors import DeskShutOut


def test_a_desk_that_was_shut_out_keeps_what_it_has(join: Join, served: Served) -> None:
    one = join()
    one.book(9)
    served.revoke(one.read(lambda t: t.state.desk_id))
    with pytest.raises(DeskShutOut) as told:
        one.sync()
    assert told.value.details == {"problem": "device_revoked"}
    assert one.status().waiting == 1


def test_a_stream_that_went_on_elsewhere_gets_a_new_one_and_nothing_is_lost(
    join: Join, tmp_path: Path
) -> None:
    one = join()
    one.book(8)
    one.sync()
    copy = Desk.copied(one, tmp_path / "copy")
    one.book(9)
    one.sync()
    copy.book(9)
    copy.book(10)

    told = copy.sync()
    one.book(11)
    one.sync()
    copy.sync()

    assert told.rejected == 1
    assert copy.status().stream.endswith(".2")
    assert copy.seats() == one.seats()
    assert len(one.seats()) == 5
    copy.close()


def test_a_desk_that_was_set_back_catches_up_and_goes_on(join: Join, tmp_path: Path) -> None:
    one, two = join(), join()
    one.book(8)
    old = Desk.copied(one, tmp_path / "old")
    one.book(9)
    one.sync()
    two.sync()

    old.book(10)  # as the second event of a stream that has another second one
    old.sync()
    two.sync()
    assert old.seats() == two.seats()
    assert {seat.hour for seat in two.seats()} == {8, 9, 10}
    old.close()


def test_an_older_lease_is_given_up_for_a_new_one(join: Join) -> None:
    one = join()
    one.book(9)
    with one.session() as talk:
        assert talk.push()
        one.sync()  # says hello too, and so takes the lease away
        one.book(10)
        assert talk.push()
        assert talk.push()
        assert not talk.push()
    assert one.status().waiting == 0


def test_an_app_that_does_not_know_an_event_keeps_its_words_and_goes_on(join: Join) -> None:
    one, old = join(), join(toys.OLD_REGISTRY)
    one.book(9)
    one.sync()
    told = old.sync()
    assert (told.pulled, old.status().misread, old.status().cursor) == (1, 1, 1)
    assert old.status().alarm is None  # it knows that it cannot be the same
    assert old.count("inbox") == 1
