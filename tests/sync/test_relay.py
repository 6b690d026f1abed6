"""A running relay: nobody has to ask, nobody has to wait, and it ends when it is told to."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from threading import Condition

import pytest

from tests import a
from tests.server.served import Served
from tests.sync import toys
from tests.sync.desks import Desk, Join
from tests.sync.wires import wired
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.sync import session
from vitalbridge_desktop.sync.backoff import CAP, HOUR, LONG_CAP, Backoff
from vitalbridge_desktop.sync.errors import AlreadySyncing, NotConnected
from vitalbridge_desktop.sync.loops import RelayState
from vitalbridge_desktop.sync.protocol import Page
from vitalbridge_desktop.sync.rebase import Applied, apply_page
from vitalbridge_desktop.sync.relay import Relay


class Watched:
    """A desk with a running relay, and a way to wait for what a person would see."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self._changed = desk, Condition()
        self.relay = Relay(desk.bus, heard=self._on_state)
        self.states: list[RelayState] = []
        desk.bus.subscribe(lambda _: self._notify())

    def until(self, seen: Callable[["Watched"], bool]) -> None:
        """Wait until it is so."""
        with self._changed:
            assert self._changed.wait_for(lambda: seen(self), 20), self.states[-3:]

    def until_state(self, seen: Callable[[RelayState], bool]) -> None:
        """Wait until the pill has shown such a state."""
        self.until(lambda it: any(map(seen, it.states)))
        self.states.clear()

    def _on_state(self, state: RelayState) -> None:
        self.states.append(state)
        self._notify()

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()


@pytest.fixture
def watch() -> Iterator[Callable[[Desk], Watched]]:
    """Starts a relay on a desk."""
    with ExitStack() as running:

        def watched(desk: Desk) -> Watched:
            it = Watched(desk)
            it.relay.start()
            running.callback(it.relay.stop)
            return it

        yield watched


def idle(state: RelayState) -> bool:
    """Nothing waits, and the server answers."""
    return state.online and state.waiting == 0 and state.last_sync is not None


def test_what_is_booked_at_one_desk_appears_at_the_other_by_itself(
    join: Join, watch: Callable[[Desk], Watched]
) -> None:
    one, two = watch(join()), watch(join())
    for each in (one, two):
        each.until_state(idle)

    seat = one.desk.book(9)
    two.until(lambda it: it.desk.count("inbox") == 1)
    assert [each.id for each in two.desk.seats()] == [seat]

    two.desk.do(toys.Label(seat_id=seat, label="Ada"))
    one.until(lambda it: it.desk.count("inbox") == 2)
    assert one.desk.seats()[0].label == "Ada"
    one.until_state(idle)
    assert one.relay.state.problem is None


def test_while_the_server_is_away_the_pill_says_what_waits_and_then_it_goes_out(
    join: Join, served: Served, watch: Callable[[Desk], Watched]
) -> None:
    desk = join()
    with wired(served.url) as wire:
        wire.down = True
        desk.store.write(lambda d: d.execute("UPDATE desk SET server_url = :u", {"u": wire.url}))
        desk.book(9)
        one = watch(desk)
        one.until_state(lambda s: not s.online and s.waiting == 1 and s.message is not None)
        assert one.relay.state.problem is None

        wire.down = False
        one.relay.retry_now()
        one.until(lambda it: it.desk.count("inbox") == 1)
        one.until(lambda it: idle(it.relay.state) and it.relay.state.message is None)
        one.relay.stop()
    assert desk.status().cursor == 1


def test_a_desk_that_was_shut_out_tells_the_person(
    join: Join, served: Served, watch: Callable[[Desk], Watched]
) -> None:
    desk = join()
    served.revoke(desk.read(lambda t: t.state.desk_id))
    one = watch(desk)
    one.until_state(lambda s: s.problem == "desk_shut_out" and "shut out" in (s.message or ""))


def test_a_page_that_trips_the_app_is_tried_again_and_the_relay_lives_on(
    join: Join, watch: Callable[[Desk], Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = [RuntimeError("a bug")]

    def tripping(transaction: DeskTransaction, page: Page, now: datetime) -> Applied:
        if failures:
            raise failures.pop()
        return apply_page(transaction, page, now)

    monkeypatch.setattr(session, "apply_page", tripping)
    one = watch(join())
    one.until_state(lambda s: s.message is not None and "tried again" in s.message)
    one.relay.retry_now()
    one.until_state(idle)


def test_one_relay_a_store_but_a_single_sync_beside_it_works(
    join: Join, watch: Callable[[Desk], Watched]
) -> None:
    one = watch(join())
    one.until_state(idle)
    with pytest.raises(AlreadySyncing) as told:
        Relay(one.desk.bus).start()
    assert told.value.code == "locked"
    one.desk.book(9)
    beside = one.desk.sync()
    assert (beside.waiting, beside.cursor) == (0, 1)
    one.desk.book(10)
    one.until(lambda it: it.desk.count("inbox") == 2)


def test_two_relays_in_two_programs_are_refused_too_and_a_dead_ones_lock_is_free(
    join: Join,
) -> None:
    desk = join()
    lock = desk.store.file.with_name(desk.store.file.name + "-relay")
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from vitalbridge_desktop.sync.lock import RelayLock\n"
        f"lock = RelayLock(Path({str(desk.store.file)!r}))\n"
        "lock.take()\n"
        "print('taken', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"taken\n"
        with pytest.raises(AlreadySyncing):
            Relay(desk.bus).start()
        other.kill()
    relay = Relay(desk.bus)
    relay.start()
    relay.stop()
    assert lock.exists()


def test_a_relay_ends_at_once_although_its_pull_waits(
    join: Join, watch: Callable[[Desk], Watched]
) -> None:
    one = watch(join())
    one.until_state(idle)
    one.relay.stop()
    one.relay.stop()
    one.desk.book(9)  # nobody is there to hear of it
    assert one.desk.status().waiting == 1


def test_a_clinic_without_a_server_has_no_relay(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    desk.store.write(a.desk)
    for call in (Relay(desk.bus).start, Relay(desk.bus).sync_once, Relay(desk.bus).alive):
        with pytest.raises(NotConnected):
            call()


def test_a_server_is_alive_only_when_it_answers_as_one(join: Join, served: Served) -> None:
    desk = join()
    assert Relay(desk.bus).alive()
    with wired(served.url) as wire:
        wire.down = True
        desk.store.write(lambda d: d.execute("UPDATE desk SET server_url = :u", {"u": wire.url}))
        assert not Relay(desk.bus).alive()


# ---- waiting before another try ---------------------------------------------------------------


def test_each_failure_doubles_the_bound_up_to_a_minute_and_success_begins_anew() -> None:
    now = [0.0]
    backoff = Backoff(clock=lambda: now[0], draw=lambda _, high: high)
    assert [backoff.next() for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert CAP == 60
    backoff.reset()
    assert backoff.next() == 1


def test_after_an_hour_it_tries_every_five_minutes_at_most() -> None:
    now = [0.0]
    backoff = Backoff(clock=lambda: now[0], draw=lambda _, high: high)
    backoff.next()
    now[0] = HOUR
    assert backoff.next() == LONG_CAP == 300


def test_what_the_server_asks_for_wins_and_desks_still_come_apart() -> None:
    waits = {Backoff().next(retry_after=30.0) for _ in range(20)}
    assert all(30.0 <= wait <= 31.0 for wait in waits)
    assert len(waits) > 1


def test_waits_are_drawn_from_nothing_up_to_the_bound() -> None:
    drawn: list[tuple[float, float]] = []

    def draw(low: float, high: float) -> float:
        drawn.append((low, high))
        return high

    backoff = Backoff(draw=draw)
    backoff.next()
    backoff.next()
    assert drawn == [(0.0, 1.0), (0.0, 2.0)]
