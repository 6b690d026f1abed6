"""Who may speak, what may be said, and what is answered to the rest."""

import gzip
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest

from tests.server.caller import HTTP, Caller
from tests.server.served import Served
from vitalbridge_desktop.kernel.errors import Unwritable
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.server.problems import Problem
from vitalbridge_desktop.server.throttle import MOST_WRONG, Throttle

Enrol = Callable[[], Caller]
CALLS = [("hello", {"versions": [1]}), ("push", [])]


def said(answer: Any) -> tuple[int, str]:
    """The status and the code of a problem."""
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == answer.status_code
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize("authorization", ["", "Bearer nonsense", "Basic YTpi", "Bearer"])
def test_without_a_credential_nothing_is_answered(caller: Caller, authorization: str) -> None:
    for call, body in CALLS:
        assert said(caller.post(call, body, Authorization=authorization)) == (401, "unauthorized")
    caller.credential = "nonsense"
    assert said(caller.pull()) == (401, "unauthorized")


def test_a_desk_that_was_shut_out_is_told_so_at_each_call(served: Served, caller: Caller) -> None:
    assert served.revoke(UUID(caller.device_id))
    assert not served.revoke(UUID(caller.device_id))
    for call, body in (*CALLS, ("enrol", {})):
        assert said(caller.post(call, body)) == (403, "device_revoked")
    assert said(caller.pull()) == (403, "device_revoked")


def test_a_desk_never_sees_or_writes_another_clinics_log(served: Served, caller: Caller) -> None:
    other = Caller.enrolled(served.url, served.code(served.clinic()))
    caller.outcomes(caller.booked(9))
    assert other.log() == []
    assert other.outcomes(other.booked(9)) == [("accepted", None)]
    other.stream = caller.stream
    assert said(other.pull()) == (409, "forked")  # there is no such stream in its clinic
    assert len(caller.log()) == 1


def test_a_desk_never_speaks_in_another_desks_stream(enrol: Enrol) -> None:
    one, two = enrol(), enrol()
    two.stream = one.stream
    assert said(two.push()) == (403, "tenant_mismatch")


@pytest.mark.parametrize("protocol", ["", "0", "2", "one"])
def test_a_desk_that_speaks_another_protocol_must_be_brought_up(
    caller: Caller, protocol: str
) -> None:
    answer = caller.post("push", [], **{"VB-Protocol": protocol})
    assert said(answer) == (426, "upgrade_required")
    assert said(caller.post("hello", {"versions": [7, 9]})) == (426, "upgrade_required")


def test_only_the_newest_lease_may_push(caller: Caller) -> None:
    older = caller.lease
    caller.hello()
    assert caller.lease == older + 1
    caller.lease = older
    assert said(caller.push(caller.booked(9))) == (409, "lease_superseded")
    assert caller.pull().status_code == 200  # looking takes no lease


def test_a_hello_tells_where_the_desk_stands(caller: Caller) -> None:
    caller.outcomes(caller.booked(8), caller.booked(9))
    welcome = caller.hello()
    assert (welcome["highwater"], welcome["head"], welcome["version"]) == (2, 2, 1)
    assert welcome["limits"] == {"events": 500, "bytes": 1 << 20, "wait": 25}


@pytest.mark.parametrize(
    "cursor", ["1:" + "0" * 64, "1:", "2:" + "0" * 64, "99:" + "0" * 64, "0:abc"]
)
def test_a_desk_with_another_history_is_told_so_at_each_call(caller: Caller, cursor: str) -> None:
    caller.outcomes(caller.booked(8))
    position, _, caller.chain = cursor.partition(":")
    caller.cursor = int(position)
    for call, body in CALLS:
        assert said(caller.post(call, body)) == (409, "diverged")
    assert said(caller.pull()) == (409, "diverged")


@pytest.mark.parametrize("header", ["x:y", ":", "-1:", "1.5:", "9" * 30 + ":"])
def test_a_cursor_that_is_none_is_unreadable(caller: Caller, header: str) -> None:
    answer = caller.post("push", [], **{"VB-Cursor": header})
    assert said(answer) == (422, "unreadable")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[",
        b"{}",
        b"[1]",
        b"[{}]",
        b'[{"id": 5}]',
        b"\xff\xfe",
        b'["' + b"\\ud800" + b'"]',
        b"[" * 100_000,
        b"[1.5]",
        b"[NaN]",
        b"[" + b"9" * 5000 + b"]",
    ],
)
def test_a_batch_that_cannot_be_read_is_refused_whole(caller: Caller, body: bytes) -> None:
    assert said(caller.post("push", body)) == (422, "unreadable")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", "5"),
        ("id", "01980000-0000-7000-8000-00000000000A"),
        ("type", ""),
        ("type", None),
        ("deskseq", "1"),
        ("deskseq", 1),
        ("deskstream", "elsewhere.1"),
        ("data", {"hour": 9.5}),
    ],
)
def test_an_event_without_a_place_in_its_stream_makes_the_batch_unreadable(
    caller: Caller, name: str, value: object
) -> None:
    good, bad = caller.booked(8), caller.booked(9)
    bad[name] = value
    assert said(caller.push(good, bad)) == (422, "unreadable")
    assert caller.log() == []


def test_a_push_holds_so_many_events_and_bytes_and_no_more(caller: Caller) -> None:
    events = [caller.booked(n) for n in range(501)]
    assert said(caller.push(*events)) == (413, "too_large")
    large = [{**events[0], "padding": "x" * (1 << 20)}]
    assert said(caller.push(*large)) == (413, "too_large")
    packed = gzip.compress(json.dumps(large).encode())
    answer = caller.post("push", packed, **{"Content-Encoding": "gzip"})
    assert said(answer) == (413, "too_large")
    assert caller.log() == []


def test_a_push_may_be_packed(caller: Caller) -> None:
    packed = gzip.compress(json.dumps([caller.booked(n) for n in range(400)]).encode())
    answer = caller.post("push", packed, **{"Content-Encoding": "gzip"})
    assert answer.json()["highwater"] == 400
    for body, encoding, status in (
        (packed[:-9], "gzip", 422),
        (b"hello", "gzip", 422),
        (packed, "br", 415),
    ):
        answer = caller.post("push", body, **{"Content-Encoding": encoding})
        assert said(answer) == (status, "unreadable")


def test_a_pull_waits_until_there_is_something_and_then_brings_it(enrol: Enrol) -> None:
    one, two = enrol(), enrol()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(one.pull, wait=20)
        two.outcomes(two.booked(9))
        page = waiting.result(10).json()
    assert (len(page["entries"]), page["next"], page["head"]) == (1, 1, 1)
    assert len(page["digest"]) == 64


def test_pages_join_without_a_gap_and_only_the_last_has_the_digest(caller: Caller) -> None:
    caller.outcomes(*(caller.booked(n) for n in range(5)))
    whole = caller.log()
    pages = []
    for after in (0, 2, 4):
        caller.cursor, caller.chain = after, whole[after - 1]["chain"] if after else ""
        pages.append(caller.pull(limit=2).json())
    assert [e for page in pages for e in page["entries"]] == whole
    assert [page["next"] for page in pages] == [2, 4, 5]
    assert [page["digest"] is None for page in pages] == [True, True, False]


@pytest.mark.parametrize("params", [{"limit": 0}, {"limit": 501}, {"wait": -1}, {"after": -1}])
def test_a_pull_that_asks_for_the_impossible_is_unreadable(
    caller: Caller, params: dict[str, int]
) -> None:
    assert said(caller.pull(**params)) == (422, "unreadable")


def test_after_and_the_cursor_say_the_same(caller: Caller) -> None:
    assert said(caller.pull(after=3)) == (422, "unreadable")


def test_a_store_that_takes_nothing_more_is_busy_and_says_when_to_come_again(
    served: Served, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Unwritable("the disk is full")

    event = caller.booked(9)
    monkeypatch.setattr(served.central, "push", full)
    answer = caller.push(event)
    assert said(answer) == (503, "busy")
    assert int(answer.headers["retry-after"]) > 0
    assert "disk" not in answer.text
    monkeypatch.undo()
    assert caller.outcomes(event) == [("accepted", None)]


def test_a_bug_of_ours_is_an_error_without_a_word_about_patients(
    served: Served, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tripping(*_: object) -> None:
        raise RuntimeError("Ada Lovelace")

    monkeypatch.setattr(served.central, "push", tripping)
    answer = caller.push(caller.booked(9))
    assert said(answer) == (500, "internal")
    assert "Ada" not in answer.text


def test_who_guesses_codes_has_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("vitalbridge_desktop.server.throttle.MOST_WRONG", MOST_WRONG)
    throttle = Throttle(clock=lambda: now[0])
    for _ in range(MOST_WRONG):
        throttle.check("1.2.3.4")
        throttle.wrong("1.2.3.4")
    with pytest.raises(Problem) as told:
        throttle.check("1.2.3.4")
    assert (told.value.status, told.value.retry_after) == (429, 61)
    throttle.check("5.6.7.8")
    now[0] = 60.0
    throttle.check("1.2.3.4")


def test_the_server_tells_how_it_is(served: Served, caller: Caller) -> None:
    caller.outcomes(caller.booked(9), caller.booked(9))
    alive = HTTP.get(f"{served.url}/healthz")
    assert (alive.status_code, alive.json()["server"]) == (200, "vitalbridge")
    assert HTTP.get(f"{served.url}/readyz").json()["status"] == "ready"
    metrics = HTTP.get(f"{served.url}/metrics")
    assert metrics.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert 'vitalbridge_events_total{status="rejected"}' in metrics.text
    assert 'vitalbridge_requests_total{call="push",status="200"}' in metrics.text
    assert str(caller.tenant_id) not in metrics.text


def test_the_interface_describes_itself(served: Served) -> None:
    described = HTTP.get(f"{served.url}/openapi.json").json()
    assert set(described["paths"]) == {
        "/v1/sync/enrol", "/v1/sync/hello", "/v1/sync/push", "/v1/sync/pull",
        "/healthz", "/readyz", "/metrics",
    }  # fmt: skip
    assert HTTP.get(f"{served.url}/docs").status_code == 404


@pytest.mark.parametrize("path", ["/", "/v1/sync/snapshot", "/v1/sync/push/", "/v2/sync/push"])
def test_a_call_that_there_is_not_is_a_problem_like_any_other(served: Served, path: str) -> None:
    assert said(HTTP.get(served.url + path)) == (404, "not_found")
    assert HTTP.get(f"{served.url}/v1/sync/push").status_code == 405


def test_the_credential_is_nowhere_in_the_store(served: Served, caller: Caller) -> None:
    found = served.central.store.read(lambda d: d.execute("SELECT * FROM devices", {}).fetchall())
    assert caller.credential not in repr(found)
    assert bytes.fromhex(caller.credential) not in [value for row in found for value in row]
    assert all(len(row[3]) == 32 for row in found)


def test_a_brought_clinic_begins_where_it_was_brought(served: Served) -> None:
    tenant = uuid7()
    code = served.code(None)
    caller = Caller.enrolled(served.url, code, tenant_id=str(tenant), desk_name="Home")
    assert caller.tenant_id == str(tenant)
    assert caller.outcomes(caller.booked(9)) == [("accepted", None)]
