"""What is worked out once is worked out anew when it has changed, and a look is kept."""

from uuid import UUID

import pytest

from tests import a
from tests.kernel.asking import rows
from tests.kernel.toys import (
    Labels,
    ListThings,
    MakeThing,
    OpenThing,
    ThingMade,
    thing_service,
    things,
)
from vitalbridge_desktop.kernel import ledger
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver, Row
from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Envelope
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Registry, Service


def test_what_services_remember_under_one_name_stays_apart(bus: Bus) -> None:
    def things(_: ListThings, rows: Rows) -> str:
        return rows.memo("mine", lambda: "things")

    def labels(_: Labels, rows: Rows) -> str:
        return rows.memo("mine", lambda: "labels")

    both = Service("things"), Service("labels")
    both[0].query(ListThings, things)
    both[1].query(Labels, labels)
    bus = Bus(bus.store, Registry(both))

    def ask_both(driver: Driver) -> list[object]:
        transaction = bus.transaction(driver)
        return [transaction.ask(ListThings()), transaction.ask(Labels())]

    assert bus.store.read(ask_both) == ["things", "labels"]


def test_what_is_remembered_in_a_transaction_is_worked_out_anew_once_a_fact_has_changed_it(
    bus: Bus,
) -> None:
    """Labels hear of things, and what they remember of things is overtaken too."""
    counted: list[str] = []

    def how_many(_: Labels, rows: Rows) -> dict[UUID, str]:
        def make() -> dict[UUID, str]:
            counted.append("worked out")
            return {each.id: each.name for each in rows.ask(ListThings())}

        return rows.memo("named", make)

    service = Service("labels")
    service.query(Labels, how_many)
    bus = Bus(bus.store, Registry((thing_service, service)))

    def work(driver: Driver) -> list[int]:
        transaction = bus.transaction(driver)
        before = [len(transaction.ask(Labels())) for _ in range(2)]
        fact = ThingMade(thing_id=uuid7(), name="Lamp")
        fact.state(Envelope(uuid7(), a.TENANT, bus.clock(), a.STAFF, uuid7(), 0, 0, 1))
        transaction.apply(fact, transaction.journal())
        return [*before, len(transaction.ask(Labels()))]

    assert bus.store.write(work) == [0, 0, 1]
    assert counted == ["worked out", "worked out"]


def test_a_look_is_in_the_audit_trail_before_the_answer_is_out(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    seen_while_answering: list[list[Row]] = []

    def open_thing(query: OpenThing, _: Rows) -> str:
        looks = "SELECT action, subject_id FROM audit WHERE command_id IS NULL"
        other = bus.store.open()
        seen_while_answering.append(other.execute(looks).fetchall())
        other.close()
        return str(query.thing_id)

    service = Service("things", thing=things)
    service.query(OpenThing, open_thing)
    looking = Bus(bus.store, Registry((service,)))
    looking.ask(OpenThing(thing_id=lamp.id), a.context())

    assert seen_while_answering == [[("open-thing", lamp.id.bytes)]]


def test_a_look_that_is_not_allowed_is_not_taken(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    before = rows(bus.store, ledger.audit)

    with pytest.raises(Forbidden):
        bus.ask(OpenThing(thing_id=lamp.id), a.context("list-things"))
    assert rows(bus.store, ledger.audit) == before
