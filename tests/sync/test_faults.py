"""Whatever a line or a server does to a push or a pull, nothing is lost."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.server.served import Served
from tests.sync import toys
from tests.sync.desks import Desk, Join
from tests.sync.wires import Wire, answering, nobody, wired
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Offline
from vitalbridge_desktop.server.requests import Said
from vitalbridge_desktop.sync.errors import Busy, ServerFailed, Unsendable


def pointed(desk: Desk, url: str) -> None:
    """Let the desk look for its server at another address."""
    desk.store.write(lambda d: d.execute("UPDATE desk SET server_url = :url", {"url": url}))


@pytest.fixture
def wire(served: Served) -> Iterator[Wire]:
    """A wire to the server, whole as yet."""
    with wired(served.url) as it:
        yield it


@pytest.mark.parametrize("call", ["hello", "push", "pull"])
def test_a_lost_answer_costs_nothing(join: Join, wire: Wire, call: str) -> None:
    one, two = join(), join()
    pointed(one, wire.url)
    one.book(9)
    wire.lose = [call, call]  # a connection that breaks is tried once more by itself

    with pytest.raises(Offline):
        one.sync()
    told = one.sync()

    assert (told.waiting, told.cursor) == (0, 1)
    two.sync()
    assert two.seats() == one.seats()
    assert len(two.seats()) == 1


@pytest.mark.parametrize("bytes_", [10, 400, 900])
def test_a_push_that_breaks_off_in_the_middle_is_pushed_again(
    join: Join, wire: Wire, bytes_: int
) -> None:
    one = join()
    pointed(one, wire.url)
    for hour in range(3):
        one.book(hour)
    wire.cut["push"] = bytes_

    assert one.sync().pushed == 3
    assert wire.requests.count("push") == 2
    assert (one.status().waiting, one.status().cursor) == (0, 3)


def test_what_others_did_arrives_although_pushes_do_not_get_through(join: Join, wire: Wire) -> None:
    one, two = join(), join()
    two.book(8)
    two.sync()
    pointed(one, wire.url)
    one.book(9)
    wire.lose = ["push", "push"]
    with pytest.raises(Offline):
        one.sync()
    assert {seat.hour for seat in one.seats()} == {8, 9}


def test_a_server_that_is_off_is_said_so_and_all_stays(join: Join) -> None:
    one = join()
    one.book(9)
    before = one.everything()
    with nobody() as url:
        pointed(one, url)
        with pytest.raises(Offline, match="No server answers"):
            one.sync()
    assert one.everything() == before


@pytest.mark.parametrize(
    ("status", "headers", "refusal", "words"),
    [
        (200, {}, Offline, "is no VitalBridge server"),
        (404, {}, Offline, "is no VitalBridge server"),
        (302, {"Location": "https://elsewhere.example/"}, Offline, "is no VitalBridge server"),
        (500, {}, ServerFailed, "answers with an error"),
        (500, {"VB_Protocol": "1"}, ServerFailed, "answers with an error"),
        (503, {"Retry_After": "7"}, Busy, "busy"),
        (429, {}, Busy, "busy"),
    ],
)
def test_whatever_else_answers_there_is_told_in_a_calm_sentence(
    join: Join, status: int, headers: dict[str, str], refusal: type[Offline], words: str
) -> None:
    one = join()
    one.book(9)
    before = one.everything()
    with answering(status, b"<html>hello</html>", **headers) as url:
        pointed(one, url)
        with pytest.raises(refusal, match=words) as told:
            one.sync()
    assert one.everything() == before
    assert told.value.code == "offline"
    if isinstance(told.value, Busy):
        assert told.value.retry_after == (7.0 if headers else None)


def test_json_that_means_nothing_is_no_server_of_ours(join: Join) -> None:
    one = join()
    with answering(200, b'{"hello": 1}', "application/json", VB_Protocol="1") as url:
        pointed(one, url)
        with pytest.raises(Offline, match="is no VitalBridge server"):
            one.sync()


def test_an_error_on_one_event_lets_the_others_through_in_smaller_batches(
    join: Join, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = join()
    for hour in range(4):
        one.book(hour)
    judge = served.central.push
    sizes = []

    def tripping(said: Said, envelopes: list[dict[str, Any]], driver: Driver) -> object:
        sizes.append(len(envelopes))
        if len(envelopes) > 2:
            raise RuntimeError("a bug")
        return judge(said, envelopes, driver)

    monkeypatch.setattr(served.central, "push", tripping)
    with one.session() as talk:
        with pytest.raises(ServerFailed):
            talk.push()
        assert talk.push()
    assert sizes == [4, 2]
    assert one.status().waiting == 2


def test_an_event_that_is_too_large_is_found_and_named_and_the_ones_before_it_get_through(
    join: Join,
) -> None:
    one = join()
    seat = one.book(9)
    one.book(10)
    raw = '"label":"' + "x" * 1_100_000 + '"'
    one.do(toys.Label(seat_id=seat, label="Ada"))
    one.store.write(
        lambda d: d.execute(
            "UPDATE outbox SET raw = replace(raw, :was, :now)", {"was": '"label":"Ada"', "now": raw}
        )
    )
    one.book(11)
    with pytest.raises(Unsendable, match="too large"):
        one.sync()
    assert one.status().waiting == 2
    assert one.status().cursor == 2
    found = one.store.read(
        lambda d: d.execute("SELECT last_error FROM outbox WHERE attempts = 1", {}).fetchall()
    )
    assert found == [("too_large",)]


def test_an_event_that_cannot_be_read_at_all_is_found_by_halving(join: Join) -> None:
    one = join()
    for hour in range(5):
        one.book(hour)
    one.store.write(
        lambda d: d.execute(
            "UPDATE outbox SET raw = replace(raw, '\"id\":', '\"ID\":') WHERE seq = 4", {}
        )
    )
    with pytest.raises(Unsendable, match="cannot read"):
        one.sync()
    assert (one.status().cursor, one.status().waiting) == (3, 2)
