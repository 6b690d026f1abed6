"""However desks' work interleaves: the same rows everywhere, and what waits on top of them.

The laws are tried on random days of two or three desks, which exchange pages without a network.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.server.served import Served
from tests.sync import toys
from tests.sync.days import Day, closed
from tests.sync.desks import Desk
from vitalbridge_desktop.kernel.confirmed import sums_of_rows
from vitalbridge_desktop.kernel.digests import Digests, root_of
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.server.transaction import ServerTransaction

Op = tuple[int, str, int, int]
WORK = ("book", "book", "move", "label", "close", "note", "sweep", "count", "push", "pull", "sync")
ops = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(WORK), st.integers(0, 3), st.integers(0, 3)),
    min_size=4,
    max_size=25,
)


def step(day: Day, op: Op) -> None:
    """One thing that happens at one desk."""
    number, what, one, other = op
    desk = day.desks[number % len(day.desks)]
    if what in ("push", "sync"):
        day.push(desk)
    if what in ("pull", "sync"):
        day.pull(desk)
    try:
        act(desk, what, one, other)
    except Refusal:
        return  # the person at the desk was told no


def act(desk: Desk, what: str, one: int, other: int) -> None:
    """What a person does."""
    seats, clashes = desk.seats(), desk.all_clashes()
    if what == "book":
        desk.book(one)
    elif what == "move" and seats:
        desk.do(toys.Move(seat_id=seats[one % len(seats)].id, hour=other))
    elif what == "label" and seats:
        desk.do(toys.Label(seat_id=seats[one % len(seats)].id, label=f"label {other}"))
    elif what == "note" and seats:
        desk.do(toys.Note(seat_id=seats[one % len(seats)].id, text=f"note {other}"))
    elif what == "sweep":
        desk.do(toys.Sweep())
    elif what == "count":
        desk.do(toys.Count())
    elif what == "close" and clashes:
        desk.do(toys.Close(clash_id=clashes[one % len(clashes)][0]))


@pytest.fixture(scope="module")
def three(toy_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Desk]]:
    """Three desks, emptied for each day."""
    folder = tmp_path_factory.mktemp("days")
    with ExitStack() as open_desks:
        yield [
            open_desks.enter_context(closing(Desk.empty(toy_desk, folder / f"desk{n}")))
            for n in range(3)
        ]


def begun(served: Served, three: list[Desk], number: int) -> Day:
    """A new clinic with so many desks."""
    clinic = served.clinic()
    for desk in three[:number]:
        desk.empty_out()
        desk.join(served.url, served.code(clinic))
    return Day(served.central, clinic, three[:number])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(number=st.integers(2, 3), steps=ops)
def test_however_work_interleaves_all_have_the_same_rows_in_the_end(
    served: Served, three: list[Desk], number: int, steps: list[Op]
) -> None:
    day = begun(served, three, number)
    for op in steps:
        step(day, op)
    closed(day)

    central = served.central
    transaction = partial(central.transaction, tenant_id=day.clinic)
    server = central.store.read(lambda d: root_of(sums_of_rows(transaction(d), {})))
    for desk in day.desks:
        assert desk.digests() == (server, server)
        assert desk.seats() == day.desks[0].seats()
        assert desk.all_clashes() == day.desks[0].all_clashes()
        assert (desk.count("base_row"), desk.status().waiting) == (0, 0)
        assert desk.status().alarm is None
    assert_nobody_sits_on_anybody(day.desks[0])
    assert_every_no_is_a_clash(day.desks[0])


def assert_nobody_sits_on_anybody(desk: Desk) -> None:
    """No accepted overlap."""
    hours = [seat.hour for seat in desk.seats() if seat.standing == "accepted"]
    assert len(hours) == len(set(hours))


def assert_every_no_is_a_clash(desk: Desk) -> None:
    """Each rejected event has a clash, but for those that hang on another's."""
    sql = "SELECT id FROM inbox WHERE verdict = 'rejected' AND code <> 'predecessor_rejected'"
    rejected = desk.store.read(
        lambda d: {UUID(bytes=id) for (id,) in d.execute(sql, {}).fetchall()}
    )
    assert rejected == {id for id, _, _ in desk.all_clashes()}


def test_a_pulled_change_lies_beneath_what_waits_and_a_verdict_takes_it_away(
    served: Served, three: list[Desk]
) -> None:
    day = begun(served, three, 2)
    one, two = day.desks
    seat = one.book(9)
    closed(day)
    one.do(toys.Label(seat_id=seat, label="mine"))
    two.do(toys.Label(seat_id=seat, label="theirs"))
    day.push(two)
    day.pull(one)
    assert one.seats()[0].label == "mine"
    day.push(one)
    day.pull(one)
    assert one.seats()[0].label == "theirs"
    assert one.clashes() == [("stale", "open")]


def clashing(day: Day) -> UUID:
    """A seat with a clash that one desk has not heard of yet: two others have labelled it."""
    one, two, three = day.desks
    seat = one.book(9)
    closed(day)
    two.do(toys.Label(seat_id=seat, label="two"))
    three.do(toys.Label(seat_id=seat, label="three"))
    day.push(two)
    day.push(three)
    return seat


def test_what_waits_meets_a_clash_that_it_mends(served: Served, three: list[Desk]) -> None:
    day = begun(served, three, 3)
    seat, one = clashing(day), day.desks[0]
    one.do(toys.Move(seat_id=seat, hour=10))
    day.pull(one)
    assert one.clashes() == [("stale", "closed")]


def test_what_waits_writes_more_now_and_later_words_still_lie_above_it(
    served: Served, three: list[Desk]
) -> None:
    day = begun(served, three, 3)
    seat, one = clashing(day), day.desks[0]
    one.do(toys.Sweep())
    one.do(toys.Note(seat_id=seat, text="later"))
    day.pull(one)
    assert one.notes() == {seat: "later"}


def test_what_looked_at_a_fact_that_was_rejected_looks_again(
    served: Served, three: list[Desk]
) -> None:
    day = begun(served, three, 3)
    seat, one = clashing(day), day.desks[0]
    one.do(toys.Note(seat_id=seat, text="earlier"))
    day.push(one)
    day.pull(one)
    one.do(toys.Move(seat_id=seat, hour=10))  # mends the clash, for the time being
    one.do(toys.Sweep())  # and so finds none
    assert one.notes() == {seat: "earlier"}
    two = day.desks[1]
    two.book(10)
    day.push(two)
    day.push(one, most=1)
    day.pull(one)
    assert one.notes() == {seat: "swept"}


def test_what_looked_at_a_fact_that_is_gone_looks_again(served: Served, three: list[Desk]) -> None:
    day = begun(served, three, 2)
    one = day.desks[0]
    seat = one.book(9)
    closed(day)
    one.do(toys.Note(seat_id=seat, text="soon gone"))
    one.do(toys.Count())
    assert one.counted() == [1]
    day.push(one, most=1, spoilt="note.written")
    day.pull(one)
    assert (one.notes(), one.counted()) == ({}, [0])


def test_a_verdict_is_noted_beneath_what_a_person_did_to_the_case_meanwhile(
    served: Served, three: list[Desk]
) -> None:
    day = begun(served, three, 2)
    one, two = day.desks
    two.book(9)
    day.push(two)
    lost = one.book(9)
    closed(day)
    one.do(toys.Label(seat_id=lost, label="Ada"))
    ((clash, _, _),) = one.all_clashes()
    one.do(toys.Close(clash_id=clash))
    day.push(one)
    day.pull(one, most=1)  # only the label, whose acceptance closes the clash
    closed(day)
    assert one.clashes() == two.clashes() == [("labelled", "closed")]


def test_a_page_in_pieces_is_the_same_as_a_page_at_once(served: Served, three: list[Desk]) -> None:
    day = begun(served, three, 3)
    one, two, three_ = day.desks
    for hour in range(6):
        one.book(hour)
        two.book(hour)
        day.push(one)
        day.push(two)
    for _ in range(12):
        day.pull(three_, most=1)
    day.pull(one)
    day.pull(two)
    assert three_.seats() == two.seats() == one.seats()
    assert three_.status().digest == one.status().digest


def test_without_the_look_for_overlaps_two_would_sit_on_one_seat(
    served: Served, three: list[Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    day = begun(served, three, 2)
    for desk in day.desks:
        desk.book(9)
    monkeypatch.setattr(ServerTransaction, "admit", lambda *_: None)
    closed(day)
    with pytest.raises(AssertionError):
        assert_nobody_sits_on_anybody(day.desks[0])


def test_a_page_with_an_echo_taken_out_of_the_digests_goes_red(
    served: Served, three: list[Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    day = begun(served, three, 2)
    day.desks[0].book(9)
    day.push(day.desks[0])
    monkeypatch.setattr(Digests, "replace", lambda *_: None)
    with pytest.raises(AssertionError):
        day.pull(day.desks[0])
