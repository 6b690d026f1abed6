"""The clinic's own services keep what a rebase counts on, on random days of two real desks.

Writing a fact's rows gives the same whether it waits or is confirmed, and depends on nothing but
the rows that it writes and the tables that it looks into.
"""

import json
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from tests import a
from tests.sync.days import Day, closed
from tests.sync.desks import Desk
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.confirmed import sums_of_rows
from vitalbridge_desktop.kernel.digests import root_of
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Context, Envelope
from vitalbridge_desktop.kernel.time import now, plus_days
from vitalbridge_desktop.server.transaction import ServerTransaction
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant
from vitalbridge_desktop.signing_in import SYSTEM

NEXT_MONTH = plus_days(now().date(), 30)
DAYS = (NEXT_MONTH.isoformat(), plus_days(NEXT_MONTH, 1).isoformat())
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Fields = dict[str, Any]


class People:
    """What the people at the desks may think of: ids that there are, and times that clash."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.ids: dict[str, list[str]] = {}
        self.born = 0

    def one(self, kind: str) -> str:
        """Something of that kind that somebody made; at a desk that may not know it yet."""
        return self.random.choice(self.ids.get(kind) or [str(UUID(int=0))])

    def start(self) -> str:
        """A time on one of two mornings, so that visits meet."""
        quarter = self.random.randrange(8)
        return f"{self.random.choice(DAYS)}T{8 + quarter // 4:02}:{15 * (quarter % 4):02}"

    def wish(self) -> tuple[str, Fields]:
        """A command and its fields."""
        name = self.random.choice(tuple(WISHES))
        return name, WISHES[name](self)


def _person(it: People) -> Fields:
    it.born += 1
    return {"family_name": f"F{it.born}", "given_name": "G", "birth_date": "1980-01-02"}


def _visit(it: People) -> Fields:
    return {
        "patient_id": it.one("patient"),
        "provider_id": it.one("provider"),
        "start": it.start(),
        "minutes": 30,
    }


def _of(kind: str, **more: Any) -> Callable[[People], Fields]:
    return lambda it: {f"{kind}_id": it.one(kind), **more}


WISHES: dict[str, Callable[[People], Fields]] = {
    "create-patient": _person,
    "create-appointment": _visit,
    "hold-slot": lambda it: {"provider_id": it.one("provider"), "start": it.start(), "minutes": 30},
    "reschedule-appointment": lambda it: {
        "appointment_id": it.one("appointment"),
        "start": it.start(),
    },
    "cancel-appointment": _of("appointment", reason="Ill"),
    "reinstate-appointment": _of("appointment"),
    "confirm-appointment": _of("appointment"),
    "mark-arrived": _of("appointment"),
    "update-patient": lambda it: {
        "patient_id": it.one("patient"),
        it.random.choice(
            ("phone", "second_phone", "address")
        ): f"+4930{it.random.randrange(10**6):06}",
    },
    "set-patient-alert": _of("patient", text="Needs a lift"),
    "merge-patients": lambda it: {"patient_id": it.one("patient"), "into_id": it.one("patient")},
    "tell-patients-apart": lambda it: {
        "patient_id": it.one("patient"),
        "other_id": it.one("patient"),
    },
    "unmerge-patients": _of("patient"),
    "block-time": lambda it: {
        "provider_id": it.one("provider"),
        "start": f"{DAYS[1]}T08:00",
        "end": f"{DAYS[1]}T08:30",
        "reason": "Meeting",
    },
    "submit-leave-request": lambda it: {
        "provider_id": it.one("provider"),
        "start": DAYS[0],
        "end": DAYS[0],
    },
    "approve-leave-request": _of("leave_request"),
    "join-waitlist": lambda it: {"patient_id": it.one("patient"), "minutes": 30},
    "leave-waitlist": _of("waitlist_entry", reason="Found another"),
    "update-provider": _of("provider", specialty="Skin"),
    "resolve-case": lambda it: {"case_id": it.one("case"), "resolution": "dismissed"},
}
MADE = {
    "create-patient": "patient",
    "create-provider": "provider",
    "create-appointment": "appointment",
    "submit-leave-request": "leave_request",
    "join-waitlist": "waitlist_entry",
}


def done(desk: Desk, people: People, name: str, fields: Fields) -> None:
    """Carry out a command if its rules allow; what it made can be spoken of from now on."""
    try:
        command = desk.bus.registry.command_names[name].model_validate_json(json.dumps(fields))
        made = desk.bus.dispatch(command, Context(SYSTEM, desk.status().stream)).id
    except (Refusal, ValidationError):
        return
    if kind := MADE.get(name):
        people.ids.setdefault(kind, []).append(str(made))


def cases_of(desk: Desk) -> list[str]:
    """The cases on a desk."""
    found = desk.store.read(lambda d: d.execute("SELECT id FROM cases", {}).fetchall())
    return [str(UUID(bytes=id)) for (id,) in found]


@pytest.mark.parametrize("seed", range(5))
def test_a_random_day_in_the_clinic_gives_the_same_rows_on_both_desks(day: Day, seed: int) -> None:
    people = People(Random(seed))
    one = day.desks[0]
    day.pull(one)
    for n in range(2):
        done(one, people, "create-provider", {"family_name": f"P{n}", "given_name": "X"})
        hours = [{"weekday": each, "start": "08:00", "end": "17:00"} for each in WEEKDAYS]
        fields = {"provider_id": people.ids["provider"][n], "weekly": hours}
        done(one, people, "set-working-hours", fields)
        done(one, people, "create-patient", _person(people))
    closed(day)
    for _ in range(70):
        desk = people.random.choice(day.desks)
        people.ids["case"] = cases_of(desk)
        done(desk, people, *people.wish())
        if people.random.random() < 0.15:
            day.push(desk, most=people.random.randrange(1, 6))
        if people.random.random() < 0.15:
            day.pull(desk, most=people.random.randrange(1, 6))
    closed(day)
    day.pull(one)

    central = day.central
    server = central.store.read(
        lambda d: root_of(sums_of_rows(central.transaction(d, day.clinic), {}))
    )
    for desk in day.desks:
        assert desk.digests() == (server, server)
        assert (desk.count("base_row"), desk.status().waiting, desk.status().misread) == (0, 0, 0)
    rows = [
        {table: rows for table, rows in desk.everything().items() if table in REGISTRY.tables}
        for desk in day.desks
    ]
    assert rows[0] == rows[1]
    assert desk.status().quarantined == 0


def renamed(day: Day, driver: Driver) -> tuple[Tenant, Tenant, Tenant]:
    """The clinic as a batch sees it: twice before, and once after a fact has renamed it."""
    transaction = day.central.transaction(driver, day.clinic)
    fact = day.central.registry.by_wire["tenant.updated"].model_validate(
        {"tenant_id": day.clinic, "changed": ("name",), "name": "B"}
    )
    seen = transaction.ask(GetTenant()), transaction.ask(GetTenant())
    fact.state(Envelope(uuid7(), day.clinic, now(), a.STAFF, uuid7(), 1, 1, 2))
    transaction.apply(fact, transaction.journal())
    return (*seen, transaction.ask(GetTenant()))


def test_a_batch_asks_once_and_again_when_a_fact_has_changed_the_answer(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = day.central.store.write(partial(renamed, day))
    assert first is second
    assert (first.name, third.name) == ("A", "B")

    day.central.store.write(partial(renamed, day))
    monkeypatch.setattr(ServerTransaction, "_overtaken", lambda *_: None)
    _, second, third = day.central.store.write(partial(renamed, day))
    assert second is third  # without it, a batch would go on with what was true before
