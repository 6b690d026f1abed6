"""A query that is not wanted any more is ended, and no other one with it."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from threading import Event, Thread
from typing import Any

import pytest

from tests import a
from tests.kernel.toys import ListThings, MakeThing, OpenThing
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Cursor, Driver, Row
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.stopping import Stop
from vitalbridge_desktop.kernel.store import READERS, Store
from vitalbridge_desktop.kernel.watching import Cancelled

PATIENCE = 5  # seconds, in which ENDLESS does not end
COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"
MANY, ENDLESS = COUNT.format(9), f"SELECT max(i) FROM ({COUNT.format(10**8)})"


def asked(store: Store, work: Any, stop: Stop) -> Future[Any]:
    return store.on_reader(lambda: store.read_here(work, stop))


def every_reader_answers(store: Store) -> bool:
    """Held up by each other, so that each of them has to."""
    held = Event()
    answers = [
        store.on_reader(
            lambda: store.read_here(lambda d: (held.wait(0.05), d.execute(MANY).fetchall()))
        )
        for _ in range(READERS)
    ]
    return all(len(each.result(PATIENCE)[1]) == 9 for each in answers)


def test_a_query_is_ended_in_the_middle_of_a_statement_and_its_reader_is_free(shop: Store) -> None:
    running, stops = [Event() for _ in range(READERS)], [Stop() for _ in range(READERS)]

    def long(begun: Event) -> Any:
        def work(driver: Driver) -> Row | None:
            begun.set()
            return driver.execute(ENDLESS).fetchone()

        return work

    answers = [asked(shop, long(*each), stop) for *each, stop in zip(running, stops, strict=True)]
    assert all(each.wait(PATIENCE) for each in running)
    for stop in stops:
        stop.wish()
    for answer in answers:
        with pytest.raises(Cancelled):
            answer.result(PATIENCE)
    assert every_reader_answers(shop)


def test_a_query_is_ended_between_two_statements_and_what_it_left_open_hurts_nobody(
    shop: Store,
) -> None:
    between, wished, stop, left = Event(), Event(), Stop(), list[Cursor]()

    def work(driver: Driver) -> None:
        left.append(driver.execute(MANY))
        between.set()
        assert wished.wait(PATIENCE)
        driver.execute(ENDLESS)

    answer = asked(shop, work, stop)
    assert between.wait(PATIENCE)
    stop.wish()
    wished.set()
    try:
        with pytest.raises(Cancelled):
            answer.result(PATIENCE)
    finally:
        stop.wish()
    assert every_reader_answers(shop)


def test_what_an_ended_query_reads_is_never_taken_for_nothing(shop: Store) -> None:
    stop, read = Stop(), list[Row]()

    def work(driver: Driver) -> None:
        first = driver.execute(MANY)  # under way: the same words have to be compiled once more
        stop.wish()
        read.extend(driver.execute(MANY))
        read.append(("nothing", first))

    with pytest.raises(Cancelled):
        asked(shop, work, stop).result(PATIENCE)
    assert read == []


def test_a_stop_that_comes_too_late_hits_nobody(shop: Store) -> None:
    late = [Stop() for _ in range(READERS * 2)]
    for stop in late:
        asked(shop, lambda d: d.execute(MANY).fetchall(), stop).result(PATIENCE)

    def work(driver: Driver) -> list[Row]:
        driver.execute(MANY)
        for stop in late:
            stop.wish()
        return driver.execute(MANY).fetchall()

    answers = [asked(shop, work, Stop()) for _ in range(READERS)]
    assert [len(each.result(PATIENCE)) for each in answers] == [9] * READERS


def test_a_reader_is_not_given_back_while_it_is_being_interrupted(shop: Store) -> None:
    reader, stop = Slowly(shop), Stop()
    found: list[int] = []

    def two_queries() -> None:
        with stop.of(reader):
            Thread(target=stop.wish).start()
            assert reader.interrupting.wait(PATIENCE)
        with Stop().of(reader) as driver:
            reader.next_one.set()
            assert reader.interrupted.wait(PATIENCE)
            found.append(len(driver.execute(MANY).fetchall()))

    both = Thread(target=two_queries)
    both.start()
    both.join()
    reader.connection.close()
    assert found == [9]


class Slowly:
    """A reader that is interrupted only when the next query has begun, or has had time enough."""

    def __init__(self, store: Store) -> None:
        self.connection = store.open()
        self.interrupting, self.next_one, self.interrupted = Event(), Event(), Event()

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = (), /) -> Cursor:
        return self.connection.execute(sql, values)

    def interrupt(self) -> None:
        self.interrupting.set()
        self.next_one.wait(0.2)
        self.connection.interrupt()
        self.interrupted.set()


def test_a_query_that_is_stopped_before_it_begins_neither_runs_nor_counts_as_a_look(
    bus: Bus,
) -> None:
    thing = bus.dispatch(MakeThing(name="Lamp"), a.context()).id
    looks = bus.store.read(lambda d: d.execute("SELECT count(*) FROM audit").fetchone())
    stop = Stop()
    stop.wish()

    with pytest.raises(Cancelled):
        bus.submit_ask(OpenThing(thing_id=thing), a.context(), stop).result(PATIENCE)
    assert bus.store.read(lambda d: d.execute("SELECT count(*) FROM audit").fetchone()) == looks
    assert len(bus.ask(ListThings(), a.context())) == 1


class Ponder(Query[int]):
    """Works on what was read, for ever."""


def test_a_query_that_works_on_what_it_has_read_is_ended_too(shop: Store) -> None:
    working, stop, service = Event(), Stop(), Service("thinkers")

    def ponder(query: Ponder, rows: Rows) -> int:
        for number in rows.heeding(range(10**8)):
            if number == 1:
                working.set()
        return len(type(query).__name__)

    service.query(Ponder, ponder)
    answer = Bus(shop, Registry((service,))).submit_ask(Ponder(), a.context(), stop)
    assert working.wait(PATIENCE)
    stop.wish()
    with pytest.raises(Cancelled):
        answer.result(PATIENCE)
