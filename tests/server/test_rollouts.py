"""One code lets many desks in: as many as were said, for as long as was said, until taken back."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.server.served import Served
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.server.cli import main
from vitalbridge_desktop.server.problems import Problem
from vitalbridge_desktop.server.rollouts import list_of, new_rollout, revoke_rollout
from vitalbridge_desktop.sync.protocol import Enrol, Enrolled


@pytest.fixture
def clinic(served: Served) -> UUID:
    """A clinic of the test's own."""
    return served.clinic()


def begun(served: Served, clinic: UUID, *, desks: int = 2, hours: int = 24) -> dict[str, Any]:
    it = served.central
    return it.store.write(
        lambda d: new_rollout(
            it.transaction(d), it.clock(), tenant_id=clinic, desks=desks, hours=hours
        )
    )


def joining(served: Served, code: str, name: str = "Desk") -> Enrolled:
    it, wish = served.central, Enrol(code=code, desk_name=name)
    return it.store.write(lambda d: it.enrol(wish, None, d))


def test_one_code_lets_in_as_many_desks_as_were_said_and_not_one_more(
    served: Served, clinic: UUID
) -> None:
    rollout = begun(served, clinic, desks=2)
    joined = [joining(served, rollout["code"]), joining(served, rollout["code"].lower())]
    assert {each.tenant_id for each in joined} == {str(clinic)}
    assert len({each.device_id for each in joined}) == 2
    with pytest.raises(Problem, match="have joined already") as told:
        joining(served, rollout["code"])
    assert told.value.code == "rollout_full"
    it = served.central
    (listed,) = it.store.read(lambda d: list_of(it.transaction(d), clinic))
    assert (listed["desks"], listed["joined"], listed["revoked_at"]) == (2, 2, None)
    assert "code" not in listed


def test_a_roll_out_ends_after_its_hours(
    served: Served, clinic: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    rollout, clock = begun(served, clinic, hours=1), served.central.clock
    monkeypatch.setattr(served.central, "clock", lambda: shifted(clock(), 61))
    with pytest.raises(Problem, match="too old"):
        joining(served, rollout["code"])


def test_who_joined_stays_when_the_code_is_taken_back_and_nobody_follows(
    served: Served, clinic: UUID
) -> None:
    rollout, it = begun(served, clinic), served.central
    joined = joining(served, rollout["code"])
    id = UUID(rollout["rollout_id"])
    assert it.store.write(lambda d: revoke_rollout(it.transaction(d), id, it.clock()))
    assert not it.store.write(lambda d: revoke_rollout(it.transaction(d), id, it.clock()))
    with pytest.raises(Problem, match="taken back"):
        joining(served, rollout["code"])
    again = f"Bearer {joined.credential}"
    assert it.store.write(lambda d: it.enrol(Enrol(), again, d)).device_id == joined.device_id


@pytest.mark.parametrize(("desks", "hours"), [(0, 1), (1001, 1), (1, 0), (1, 24 * 14 + 1)])
def test_a_roll_out_without_measure_is_refused(
    served: Served, clinic: UUID, desks: int, hours: int
) -> None:
    with pytest.raises(Invalid, match="go from 1 to"):
        begun(served, clinic, desks=desks, hours=hours)
    it = served.central
    assert it.store.read(lambda d: list_of(it.transaction(d), clinic)) == []


def test_roll_outs_are_made_listed_and_revoked_at_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*args: str) -> Any:
        status = main(["--data-dir", str(tmp_path / "server"), *args])
        told = capsys.readouterr()
        return json.loads(told.out) if status == 0 else json.loads(told.err)["error"]["code"]

    clinic = run("tenant", "create", "--name", "A", "--time-zone", "Europe/Berlin")["tenant_id"]
    made = run("rollout", "create", clinic, "--desks", "20", "--hours", "8")
    assert made.keys() == {"rollout_id", "code", "expires_at"}
    assert run("rollout", "revoke", made["rollout_id"]) == {
        "rollout_id": made["rollout_id"],
        "revoked": True,
    }
    (listed,) = run("rollout", "list", clinic)["rollouts"]
    assert listed["revoked_at"] is not None
    assert run("rollout", "revoke", made["rollout_id"]) == "not_found"
    assert run("rollout", "create", made["rollout_id"], "--desks", "1") == "not_found"
