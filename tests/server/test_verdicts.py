"""Every proposal gets exactly one final verdict, in a log without a gap."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from tests.server.caller import Caller
from tests.server.served import Served
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.server.checking import checked
from vitalbridge_desktop.server.verdicts import Judging
from vitalbridge_desktop.sync.protocol import Entry, datahash, link

Enrol = Callable[[], Caller]


def test_positions_are_gapless_and_chained_when_many_desks_push_at_once(enrol: Enrol) -> None:
    callers = [enrol() for _ in range(4)]

    def pushed(caller: Caller) -> None:
        for batch in range(5):
            caller.outcomes(*(caller.booked(1000 * batch + n) for n in range(7)))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(pushed, callers))

    entries = callers[0].log()
    assert [each["position"] for each in entries] == list(range(1, 141))
    chain = ""
    for each in entries:
        entry = Entry.model_validate(each)
        assert entry.datahash == datahash(each["data"])
        assert entry.chain == (chain := link(chain, entry))
    for caller in callers:
        mine = [each["deskseq"] for each in entries if each["deskstream"] == caller.stream]
        assert mine == sorted(mine)
        assert len(mine) == 35
    stood = [e["data"]["hour"] for e in entries if e["verdict"] == "accepted"]
    assert len(stood) == len(set(stood)) == 35


def test_of_two_desks_that_take_one_seat_the_first_wins(enrol: Enrol) -> None:
    one, two = enrol(), enrol()
    assert one.outcomes(one.booked(9)) == [("accepted", None)]
    assert two.outcomes(two.booked(9), two.booked(10)) == [
        ("rejected", "slot_taken"),
        ("accepted", None),
    ]
    assert [each["verdict"] for each in one.log()] == ["accepted", "rejected", "accepted"]


def test_an_event_sent_again_is_a_duplicate_with_its_first_answer(caller: Caller) -> None:
    caller.outcomes(caller.booked(9))
    clash = caller.booked(9)
    assert caller.outcomes(clash) == [("rejected", "slot_taken")]

    again = caller.push(clash).json()["outcomes"][0]

    assert (again["status"], again["original"]) == ("duplicate", "rejected")
    assert (again["position"], again["code"]) == (2, "slot_taken")
    assert len(caller.log()) == 2


def test_without_the_look_at_known_ids_the_same_event_would_be_a_fork(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = caller.booked(9)
    caller.outcomes(event)
    monkeypatch.setattr(Judging, "_look_up", lambda *_: None)
    assert caller.push(event).json()["code"] == "forked"


def test_an_event_twice_in_one_batch_stands_once(caller: Caller) -> None:
    event = caller.booked(9)
    assert [s for s, _ in caller.outcomes(event, event)] == ["accepted", "duplicate"]


def test_what_is_true_already_is_superseded(enrol: Enrol) -> None:
    one, two, seat = enrol(), enrol(), uuid7()
    one.outcomes(one.booked(9, seat), one.labelled(seat, "Ada"))
    two.catch_up()
    wish = two.labelled(seat, "Ada", baseposition=two.cursor)
    assert two.outcomes(wish) == [("superseded", "invalid_transition")]


def test_a_field_that_somebody_changed_unseen_is_stale_but_not_to_who_changed_it(
    enrol: Enrol,
) -> None:
    one, two, seat = enrol(), enrol(), uuid7()
    one.outcomes(one.booked(9, seat))
    two.catch_up()
    one.outcomes(one.labelled(seat, "Ada"))
    unseen = two.labelled(seat, "Bo", baseposition=two.cursor)
    assert two.outcomes(unseen) == [("rejected", "stale")]
    assert one.outcomes(one.labelled(seat, "Cy")) == [("accepted", None)]
    two.catch_up()
    seen = two.labelled(seat, "Bo", baseposition=two.cursor)
    assert two.outcomes(seen) == [("accepted", None)]


def test_what_builds_on_a_rejected_booking_hangs_on_it_until_the_verdict_was_seen(
    enrol: Enrol,
) -> None:
    one, two, seat = enrol(), enrol(), uuid7()
    one.outcomes(one.booked(9))
    clash = two.booked(9, seat)
    answer = two.push(clash, two.labelled(seat, "Ada"), two.moved(seat, 10)).json()
    assert [(each["code"], each["case"]) for each in answer["outcomes"]] == [
        ("slot_taken", clash["id"]),
        ("predecessor_rejected", clash["id"]),
        ("predecessor_rejected", clash["id"]),
    ]
    two.catch_up()
    assert two.outcomes(two.moved(seat, 10, baseposition=two.cursor)) == [("accepted", None)]


def test_a_solution_that_clashes_too_is_what_later_events_hang_on(enrol: Enrol) -> None:
    one, two, seat = enrol(), enrol(), uuid7()
    one.outcomes(one.booked(9), one.booked(10))
    two.outcomes(two.booked(9, seat))
    two.catch_up()
    seen = two.cursor
    assert two.outcomes(two.moved(seat, 10, baseposition=seen)) == [("rejected", "slot_taken")]
    late = two.labelled(seat, "Ada", baseposition=seen)
    assert two.outcomes(late) == [("rejected", "predecessor_rejected")]


def test_a_rejected_move_of_one_desk_does_not_hold_up_another(enrol: Enrol) -> None:
    one, two, seat = enrol(), enrol(), uuid7()
    one.outcomes(one.booked(9), one.booked(10, seat))
    two.catch_up()
    base = two.cursor
    assert one.outcomes(one.moved(seat, 9)) == [("rejected", "slot_taken")]
    assert two.outcomes(two.labelled(seat, "Ada", baseposition=base)) == [("accepted", None)]


@pytest.mark.parametrize(
    ("type", "data", "other", "code"),
    [
        ("seat.painted", {"colour": "red"}, {}, "unknown_type"),
        ("seat.booked", {"hour": "nine"}, {}, "schema_invalid"),
        ("seat.booked", {"hour": 9, "seat_id": str(UUID(int=1))}, {"subject": 5}, "schema_invalid"),
        ("seat.booked", None, {"tenantid": None}, "schema_invalid"),
        ("seat.labelled", {"label": "boom", "seat_id": str(UUID(int=1))}, {}, "handler_error"),
        (
            "seat.booked",
            {"hour": 9, "seat_id": str(UUID(int=1))},
            {"time": "0001-01-01T00:00:00+14:00"},
            "schema_invalid",
        ),
    ],
)
def test_an_event_that_cannot_be_handled_is_quarantined_and_the_rest_flows_on(
    caller: Caller, type: str, data: dict[str, object] | None, other: dict[str, object], code: str
) -> None:
    before, bad = caller.booked(8), caller.envelope(data or {}, type, **other)
    outcomes = caller.outcomes(before, bad, caller.booked(9))
    assert outcomes == [("accepted", None), ("quarantined", code), ("accepted", None)]
    assert caller.push(bad).json()["outcomes"][0]["original"] == "quarantined"


def test_an_id_with_other_words_is_quarantined_under_an_id_of_its_own(caller: Caller) -> None:
    first = caller.booked(9)
    reused = caller.booked(10, id=first["id"])
    assert caller.outcomes(first, reused) == [("accepted", None), ("quarantined", "id_reuse")]
    assert [s for s, _ in caller.outcomes(reused)] == ["duplicate"]
    ids = [each["id"] for each in caller.log()]
    assert len(set(ids)) == 2
    assert caller.log()[1]["reusedid"] == first["id"]


def test_a_batch_with_a_gap_is_refused_whole_and_told_what_comes_next(caller: Caller) -> None:
    first, _, third = (caller.booked(n) for n in (8, 9, 10))
    answer = caller.push(first, third)
    assert (answer.status_code, answer.json()["code"]) == (409, "gap")
    assert answer.json()["expected"] == 2
    assert caller.log() == []
    answer = caller.push(third)
    assert answer.json()["expected"] == 1


def test_another_event_under_a_number_that_was_used_is_a_fork(caller: Caller) -> None:
    caller.outcomes(caller.booked(9))
    caller.seq = 0
    answer = caller.push(caller.booked(10))
    assert (answer.status_code, answer.json()["code"]) == (409, "forked")
    assert len(caller.log()) == 1


def test_a_known_event_takes_its_number_in_a_new_stream(caller: Caller) -> None:
    event = caller.booked(9)
    caller.outcomes(event)
    again = caller.post("enrol", {}).json()
    assert again["stream"] == f"{caller.device_id}.2"
    caller.stream, caller.seq = again["stream"], 0
    caller.hello()
    moved = {**event, "deskstream": caller.stream}
    caller.seq = 1
    answer = caller.push(moved, caller.booked(10)).json()
    assert [each["status"] for each in answer["outcomes"]] == ["duplicate", "accepted"]
    assert answer["highwater"] == 2


def test_an_event_of_another_clinic_stops_the_batch(caller: Caller) -> None:
    answer = caller.push(caller.booked(8), caller.booked(9, tenantid=str(uuid7())))
    assert (answer.status_code, answer.json()["code"]) == (403, "tenant_mismatch")
    assert caller.log() == []


def test_what_a_desk_claims_that_the_server_said_is_not_believed(caller: Caller) -> None:
    forged = caller.booked(9, position=77, verdict="accepted", chain="f" * 64, mac="0" * 64)
    caller.outcomes(forged)
    (entry,) = caller.log()
    assert entry["position"] == 1
    assert entry["chain"] != "f" * 64


def test_the_store_is_found_as_it_was_written_and_every_alteration_is_found(
    served: Served, caller: Caller
) -> None:
    caller.outcomes(caller.booked(9), caller.booked(10), caller.booked(9))
    clinic = UUID(caller.tenant_id)

    def problems() -> list[str]:
        found = served.central.store.read(lambda driver: checked(served.central, driver))
        mine = next(each for each in found["tenants"] if each["tenant_id"] == str(clinic))
        assert found["sound"] == (not any(each["findings"] for each in found["tenants"]))
        return [each["message"] for each in mine["findings"]]

    def altered(sql: str) -> None:
        served.central.store.write(lambda d: d.execute(sql, {"t": clinic.bytes}))

    assert problems() == []
    altered("UPDATE log SET raw = replace(raw, '\"hour\":10', '\"hour\":11') WHERE tenant_id = :t")
    assert problems() == ["the chain breaks at entry 2"]
    altered("UPDATE log SET raw = replace(raw, '\"hour\":11', '\"hour\":10') WHERE tenant_id = :t")
    altered("UPDATE log SET raw = replace(raw, 'Front desk', 'Front door') WHERE tenant_id = :t")
    assert problems() == ["entry 1 is not signed by this server"]
    altered("UPDATE log SET raw = replace(raw, 'Front door', 'Front desk') WHERE tenant_id = :t")
    altered("UPDATE seats SET label = 'x' WHERE tenant_id = :t AND hour = 10")
    assert "the confirmed rows are not those of the log" in problems()[0]
    altered("DELETE FROM log WHERE tenant_id = :t AND position = 2")
    assert problems()[0] == "entry 2 is missing"
