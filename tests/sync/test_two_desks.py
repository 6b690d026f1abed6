"""Two desks and a server: what one states, both see; what cannot stand, both hear of."""

from collections.abc import Callable

from tests import a
from tests.server.served import Served
from tests.sync import toys
from tests.sync.desks import Desk, Join


def agree(*desks: Desk) -> None:
    """At one position of the log the desks have the same confirmed rows."""
    for desk in desks:
        kept, counted = desk.digests()
        assert kept == counted
        assert desk.status().alarm is None
    assert len({desk.status().digest for desk in desks}) == 1
    assert len({desk.status().cursor for desk in desks}) == 1


def test_what_one_desk_books_the_other_sees(join: Join) -> None:
    one, two = join(), join()
    one.book(9)
    assert one.status().waiting == 1

    told = one.sync()
    assert (told.pushed, told.pulled, told.waiting, told.cursor) == (1, 1, 0, 1)
    assert two.sync().pulled == 1

    assert one.seats() == two.seats()
    agree(one, two)
    assert (one.count("base_row"), one.count("inbox"), one.count("outbox")) == (0, 1, 1)


def test_a_second_sync_has_nothing_to_do(join: Join) -> None:
    one = join()
    one.book(9)
    one.sync()
    told = one.sync()
    assert (told.pushed, told.pulled, told.cursor) == (0, 0, 1)


def test_two_desks_take_one_seat_and_both_learn_who_has_it(join: Join) -> None:
    one, two = join(), join()
    kept, lost = one.book(9), two.book(9)
    two.do(toys.Label(seat_id=lost, label="Ada"))

    one.sync()
    told = two.sync()
    assert (told.rejected, told.waiting) == (2, 0)
    one.sync()

    assert [(s.id, s.standing, s.label) for s in one.seats()] == sorted(
        [(kept, "accepted", ""), (lost, "rejected", "")]
    )
    assert one.seats() == two.seats()
    assert one.clashes() == two.clashes() == [("slot_taken", "open")]
    agree(one, two)


def test_a_clash_solved_at_one_desk_is_solved_at_both(join: Join) -> None:
    one, two = join(), join()
    one.book(9)
    lost = two.book(9)
    for desk in (one, two, one):
        desk.sync()

    one.do(toys.Move(seat_id=lost, hour=10))
    assert one.clashes() == [("slot_taken", "closed")]
    one.sync()
    two.sync()

    assert one.clashes() == two.clashes() == [("slot_taken", "closed")]
    assert {(s.hour, s.standing) for s in two.seats()} == {(9, "accepted"), (10, "accepted")}
    agree(one, two)


def test_two_people_close_one_clash_and_the_second_is_superseded(join: Join) -> None:
    one, two = join(), join()
    one.book(9)
    two.book(9)
    for desk in (one, two, one):
        desk.sync()
    ((clash, _, _),) = one.all_clashes()
    one.do(toys.Close(clash_id=clash))
    two.do(toys.Close(clash_id=clash))
    one.sync()
    told = two.sync()
    one.sync()
    assert (told.rejected, told.quarantined) == (0, 0)
    assert one.clashes() == two.clashes() == [("slot_taken", "closed")]
    agree(one, two)


def test_what_waits_stays_on_the_screen_above_what_others_did(join: Join) -> None:
    one, two = join(), join()
    shared = one.book(9)
    one.sync()
    two.sync()
    one.do(toys.Label(seat_id=shared, label="Ada"))
    one.do(toys.Move(seat_id=shared, hour=11))
    two.do(toys.Label(seat_id=shared, label="Bo"))
    two.book(12)
    two.sync()

    one.pull()

    (seat, _) = sorted(one.seats(), key=lambda each: each.hour)
    assert (seat.hour, seat.label) == (11, "Ada")
    assert seat.version == 4  # booked, labelled by the other, labelled and moved here
    kept, counted = one.digests()
    assert kept == counted == two.status().digest

    one.sync()
    two.sync()
    assert one.seats() == two.seats()
    assert sorted(one.seats(), key=lambda each: each.hour)[0].label == "Bo"
    assert ("stale", "open") in one.clashes()
    agree(one, two)


def test_a_clinic_made_offline_is_brought_along_with_its_whole_history(
    make_desk: Callable[..., Desk], served: Served
) -> None:
    home = make_desk()
    home.store.write(a.desk)
    seats = [home.book(hour) for hour in range(600)]
    home.do(toys.Label(seat_id=seats[0], label="Ada"))
    home.connect(served.url, served.code(None))

    told = home.sync()
    assert (told.pushed, told.pulled, told.rejected, told.waiting) == (601, 601, 0, 0)

    other = make_desk()
    other.join(served.url, served.code(a.TENANT))
    other.sync()
    assert other.seats() == home.seats()
    agree(home, other)
