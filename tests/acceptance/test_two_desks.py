"""Laws of two desks and one server: nothing is lost, and what clashes is decided by a person."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest

from tests.acceptance.conftest import patient, provider
from tests.acceptance.days import DAY, at, instant
from tests.acceptance.desk import ANNA, Desk, Fields
from tests.acceptance.server import Server, answering, beside, running


class Pair:
    """Two desks of one clinic, level with the server; every call to ``clash`` takes a new day."""

    def __init__(self, a: Desk, b: Desk) -> None:
        self.a, self.b = a, b
        self.osei = provider(a, "Osei")
        self.pham = patient(a, "Pham", "Linh", "1988-09-02")
        self.berg = patient(a, "Berg", "Maja", "1990-04-12")
        self.days: Iterator[date] = (DAY + timedelta(days=n) for n in count())
        self.level()

    def level(self) -> None:
        """Let both send and hear everything."""
        for desk in (self.a, self.b, self.a):
            desk.sync()

    def book(self, desk: Desk, patient_id: str, start: str) -> str:
        """Book Osei for half an hour on one desk: the visit's id."""
        fields = {"patient_id": patient_id, "provider_id": self.osei, "minutes": 30}
        return desk.id("create-appointment", start=start, **fields)

    def clash(self) -> tuple[date, str, str]:
        """Book one slot on both desks and level them: the day, what stands, what does not."""
        day = next(self.days)
        stands = self.book(self.a, self.pham, at("09:00", day))
        clashes = self.book(self.b, self.berg, at("09:15", day))
        self.level()
        return day, stands, clashes

    def agree(self) -> None:
        """Nothing waits, nothing is wrong, and both desks say the same."""
        told = [desk.status() for desk in (self.a, self.b)]
        for key in ("digest", "cursor", "attention", "waiting"):
            assert told[0][key] == told[1][key], key
        assert (told[0]["waiting"], told[0]["quarantined"]) == (0, 0)
        assert self.a.is_sound()
        assert self.b.is_sound()


@pytest.fixture(scope="module")
def pair(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Two desks of one clinic."""
    tenant, folder = server.tenant(), tmp_path_factory.mktemp("pair")
    return Pair(server.joined(folder / "a", tenant), server.joined(folder / "b", tenant))


@pytest.mark.long
def test_the_whole_path_with_programs_only(tmp_path: Path) -> None:
    folder = tmp_path / "server"
    folder.mkdir()
    tenant = beside(folder, "tenant", "create", "--name", "Nord", "--time-zone", "Europe/Berlin")
    enrol = ("desk", "enrol", str(tenant["tenant_id"]), "--name", "Desk")
    with running(folder) as server:
        a, b = (Desk(tmp_path / name, keyring=False, beside=True, **ANNA) for name in "ab")
        a.call("clinic", "join", server.url, str(beside(folder, *enrol)["code"])).printed()
        who = given(a.other(beside=False))
        b.call("clinic", "join", server.url, str(beside(folder, *enrol)["code"])).printed()
        stands = a.id("create-appointment", start=at("09:00"), **who)
        clashes = b.id("create-appointment", start=at("09:15"), **who)
        assert [desk.sync()["rejected"] for desk in (a, b, a)] == [0, 1, 0]
        both_see(a, b, [(clashes, "clash", "slot_taken")])
        a.do("cancel-appointment", appointment_id=clashes, reason="Booked twice")
        assert [desk.sync()["waiting"] for desk in (a, b)] == [0, 0]
        both_see(a, b, [])
        visit = b.other(beside=False).ask("get-appointment", appointment_id=stands)
        assert visit["status"] == "booked"


def given(desk: Desk) -> Fields:
    """Half an hour of a provider and a patient who are new, and known to the server."""
    who = {"provider_id": provider(desk, "Osei")}
    who["patient_id"] = patient(desk, "Pham", "Linh", "1988-09-02")
    assert desk.sync()["waiting"] == 0
    return {"minutes": 30, **who}


def both_see(a: Desk, b: Desk, cases: list[tuple[str, str, str]]) -> None:
    """What needs attention on both desks, which are sound and alike."""
    for desk in (a.other(beside=False), b.other(beside=False)):
        items = desk.ask("needs-attention")["items"]
        assert [(one["appointment_id"], one["kind"], one["code"]) for one in items] == cases
        assert desk.is_sound()
    digests = {desk.other(beside=False).status()["digest"] for desk in (a, b)}
    assert len(digests) == 1


def test_what_one_desk_does_the_other_sees(pair: Pair) -> None:
    day = next(pair.days)
    visit = pair.book(pair.a, pair.pham, at("09:00", day))
    assert pair.a.status()["waiting"] == 1
    told = pair.a.sync()
    assert set(told) == {"pushed", "pulled", "rejected", "quarantined", "waiting", "cursor"}
    assert (told["pushed"], told["waiting"], told["rejected"]) == (1, 0, 0)
    assert pair.b.sync()["pulled"] == 1
    seen = pair.b.ask("get-appointment", appointment_id=visit)
    assert (seen["start"], seen["synced"]) == (instant("09:00", day), True)
    pair.agree()


def test_of_two_bookings_one_stands_and_the_other_needs_attention_everywhere(pair: Pair) -> None:
    day, stands, clashes = pair.clash()
    for desk in (pair.a, pair.b):
        assert desk.attention(stands) == []
        (item,) = desk.attention(clashes)
        assert (item["kind"], item["code"]) == ("clash", "slot_taken")
        assert item["patient_id"] == pair.berg
        assert item["solutions"]
        assert [kept["appointment_id"] for kept in item["kept"]] == [stands]
        visits = desk.ask("get-appointment", appointment_id=clashes)
        assert visits["status"] == "booked"
        board = desk.ask("day-board", date=str(day))["visits"]
        assert {visit["appointment_id"] for visit in board} == {stands, clashes}
    pair.agree()


def test_what_does_not_stand_blocks_no_time(pair: Pair) -> None:
    day, _, clashes = pair.clash()
    pair.book(pair.b, pair.pham, at("09:30", day))
    pair.level()
    assert len(pair.a.attention(clashes)) == 1
    pair.agree()


@pytest.mark.parametrize("where", ["a", "b"])
@pytest.mark.parametrize("way", ["move", "cancel", "offered"])
def test_solving_on_one_desk_clears_it_on_the_other(pair: Pair, way: str, where: str) -> None:
    day, stands, clashes = pair.clash()
    desk: Desk = getattr(pair, where)
    id = {"appointment_id": clashes}
    if way == "move":
        desk.do("reschedule-appointment", start=at("11:00", day), **id)
    elif way == "cancel":
        desk.do("cancel-appointment", reason="Booked twice", **id)
    else:
        offered = desk.attention(clashes)[0]["solutions"][0]
        desk.do(offered["command"], **offered["fields"])
    assert desk.attention(clashes) == []
    pair.level()
    for other in (pair.a, pair.b):
        assert other.attention(clashes) == []
        status = other.ask("get-appointment", appointment_id=clashes)["status"]
        assert status == ("cancelled" if way == "cancel" else "booked")
        assert other.ask("get-appointment", appointment_id=stands)["status"] == "booked"
    pair.agree()


def test_of_two_solutions_at_once_the_first_wins(pair: Pair) -> None:
    day, _, clashes = pair.clash()
    for desk, start in ((pair.a, "11:00"), (pair.b, "12:00")):
        desk.do("reschedule-appointment", appointment_id=clashes, start=at(start, day))
    pair.level()
    for desk in (pair.a, pair.b):
        visit = desk.ask("get-appointment", appointment_id=clashes)
        assert visit["start"] == instant("11:00", day)
    pair.agree()


def test_a_move_against_a_cancellation_leaves_both_desks_agreed(pair: Pair) -> None:
    day = next(pair.days)
    visit = pair.book(pair.a, pair.pham, at("09:00", day))
    pair.level()
    pair.a.do("cancel-appointment", appointment_id=visit, reason="Ill")
    pair.b.do("reschedule-appointment", appointment_id=visit, start=at("11:00", day))
    pair.level()
    for desk in (pair.a, pair.b):
        told = desk.ask("get-appointment", appointment_id=visit)
        assert told["status"] == "cancelled"
        (item,) = desk.attention(visit)
        assert item["solutions"]
    pair.agree()


def fields_of(desk: Desk, patient_id: str) -> list[Fields]:
    """The cases about one patient's fields."""
    items = desk.ask("needs-attention")["items"]
    return [one for one in items if one["kind"] == "field" and one["patient_id"] == patient_id]


def test_disjoint_fields_both_stand_and_of_one_field_the_later_is_a_case(pair: Pair) -> None:
    who = {"patient_id": pair.berg}
    pair.a.do("update-patient", phone="+49 30 5550 1111", **who)
    pair.b.do("update-patient", email="maja@example.org", **who)
    pair.level()
    for desk in (pair.a, pair.b):
        told = desk.ask("get-patient", **who)
        assert (told["phone"], told["email"]) == ("+49 30 55501111", "maja@example.org")
        assert fields_of(desk, pair.berg) == []
    pair.a.do("update-patient", phone="+49 30 5550 2222", **who)
    pair.b.do("update-patient", phone="+49 30 5550 3333", **who)
    pair.level()
    for desk in (pair.a, pair.b):
        (item,) = fields_of(desk, pair.berg)
        assert item["code"] == "stale"
        assert "+49 30 55503333" in item["fields"].values()
        assert desk.ask("get-patient", **who)["phone"] == "+49 30 55502222"
    case = fields_of(pair.b, pair.berg)[0]["case_id"]
    pair.b.do("resolve-case", case_id=case)
    pair.level()
    assert fields_of(pair.a, pair.berg) == []
    assert pair.a.refused("resolve-case", case_id=case)["code"] in {
        "invalid_transition",
        "not_found",
    }
    pair.agree()


def test_a_server_that_is_off_or_ill_costs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "server"
    folder.mkdir()
    with running(folder) as server:
        tenant, port = server.tenant(), server.port
        desk = server.joined(tmp_path / "a", tenant)
        desk.sync()
    before = desk.status()
    assert before["online"] is False
    made = patient(desk, "Pham", "Linh", "1988-09-02")
    assert desk.call("sync").error(1)["code"] == "offline"
    with answering(500, "text/html", b"<h1>Internal Server Error</h1>", int(port)):
        assert desk.call("sync").error(1)["code"] == "offline"
        assert desk.status()["online"] is False
    assert desk.status()["waiting"] == before["waiting"] + 1
    assert desk.is_sound()
    with running(folder, port) as server:
        told = desk.sync()
        assert (told["pushed"], told["waiting"]) == (1, 0)
        assert desk.status()["oldest_waiting"] is None
        second = server.joined(tmp_path / "b", tenant)
        assert second.ask("get-patient", patient_id=made)["family_name"] == "Pham"


def test_what_somebody_stated_who_may_not_any_more_is_a_case_and_changes_nothing(
    server: Server, tmp_path: Path
) -> None:
    tenant = server.tenant()
    a, b = (server.joined(tmp_path / name, tenant).other(**ANNA) for name in "ab")
    roles = {"roles": ["front-desk"]}
    ben = a.id("add-staff-member", username="ben", family_name="B", given_name="Ben", **roles)
    a.do("set-password", staff_id=ben, password="long-secret")
    who = patient(a, "Pham", "Linh", "1988-09-02")
    for desk in (a, b):
        desk.sync()
    a.do("set-roles", staff_id=ben, roles=["clinician"])  # who corrects no records
    as_ben = b.other(user="ben", password="long-secret")
    as_ben.do("update-patient", patient_id=who, given_name="Lin")
    assert [desk.sync()["rejected"] for desk in (a, b, a)] == [0, 1, 0]
    for desk in (a, b):
        assert desk.ask("get-patient", patient_id=who)["given_name"] == "Linh"
        (item,) = desk.ask("needs-attention")["items"]
        assert item["code"] == "forbidden"
        assert desk.is_sound()
