"""What a command, a query and an undo may do, and what the machine refuses them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Table, select

from tests import a
from tests.kernel.toys import (
    REGISTRY,
    Labels,
    ListThings,
    MakePair,
    MakeThing,
    NameTaken,
    OpenThing,
    RenameThing,
    ThingBroken,
    ThingMade,
    labels,
    thing_service,
    things,
)
from vitalbridge_desktop.kernel import ledger
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver, Row
from vitalbridge_desktop.kernel.envelopes import read_fact
from vitalbridge_desktop.kernel.errors import Forbidden, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Envelope, Event, Query
from vitalbridge_desktop.kernel.rows import ReadOnly, Rows
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.kernel.ways_back import NoWayBack

KEPT: tuple[Table, ...] = (ledger.outbox, ledger.audit, ledger.base_row, things, labels)


def rows(store: Store, table: Table) -> list[Row]:
    """Everything in a table."""
    return store.read(lambda d: d.execute(f"SELECT * FROM {table.name}").fetchall())


def everything(store: Store) -> dict[str, list[Row]]:
    """All that a command could have written."""
    return {table.name: rows(store, table) for table in KEPT}


def names(bus: Bus) -> list[str]:
    return sorted(thing.name for thing in bus.ask(ListThings(), a.context()))


def with_command(bus: Bus, decide: Callable[[Any, UnitOfWork], Any], *states: type[Event]) -> Bus:
    """The same shop, in which ``MakeThing`` is decided by *decide*."""
    service = Service("things", thing=things)
    service.command(MakeThing, decide, *states)
    for each in thing_service.events:
        service.event(each.message, each.apply, each.admit)
    return Bus(bus.store, Registry((service,)))


def test_a_command_writes_its_rows_its_envelope_and_its_audit_line(bus: Bus) -> None:
    moment = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    bus = Bus(bus.store, REGISTRY, clock=lambda: moment)
    command = MakeThing(name="Lamp")

    done = bus.dispatch(command, a.context())

    assert (done.command, done.events) == ("make-thing", ("thing.made",))
    assert rows(bus.store, things) == [(a.TENANT.bytes, done.id.bytes, "Lamp", "accepted", 1)]
    (queued,) = bus.store.read(
        lambda d: bus.transaction(d).fetch(select(ledger.outbox.c.raw, ledger.outbox.c.state))
    )
    fact = read_fact(queued[0], REGISTRY)
    assert isinstance(fact, ThingMade)
    assert (fact.name, fact.envelope.time, queued[1]) == ("Lamp", moment, "waiting")
    assert fact.envelope.command_id == done.command_id == command.command_id
    (line,) = rows(bus.store, ledger.audit)
    assert done.id.bytes in line
    assert fact.envelope.id.bytes in line


def test_a_foreign_fact_changes_rows_in_the_same_transaction(bus: Bus) -> None:
    done = bus.dispatch(MakeThing(name="Lamp"), a.context())
    assert bus.ask(Labels(), a.context()) == {done.id: "LAMP"}

    bus.dispatch(RenameThing(thing_id=done.id, name="Torch"), a.context())
    assert bus.ask(Labels(), a.context()) == {done.id: "TORCH"}


def test_a_refused_command_writes_nothing(bus: Bus) -> None:
    bus.dispatch(MakeThing(name="Lamp"), a.context())
    before = everything(bus.store)

    for refused in (MakeThing(name="Lamp"), MakePair(names=("Chair", "Lamp"))):
        with pytest.raises(NameTaken) as told:
            bus.dispatch(refused, a.context())
        assert (told.value.code, told.value.field) == ("name_taken", "name")
        assert everything(bus.store) == before


def test_a_command_that_fails_by_a_bug_of_ours_writes_nothing(bus: Bus) -> None:
    def half_way(command: MakeThing, uow: UnitOfWork) -> None:
        uow.emit(ThingMade(thing_id=uuid7(), name=command.name))
        raise ZeroDivisionError

    before = everything(bus.store)
    with pytest.raises(ZeroDivisionError):
        with_command(bus, half_way, ThingMade).dispatch(MakeThing(name="Lamp"), a.context())
    assert everything(bus.store) == before


def test_the_same_command_runs_once_and_answers_the_same(bus: Bus) -> None:
    command = MakePair(names=("Lamp", "Chair"))
    first = bus.dispatch(command, a.context())
    before = everything(bus.store)

    assert bus.dispatch(command, a.context()) == first
    assert everything(bus.store) == before


def test_the_same_command_from_many_hands_runs_once(bus: Bus) -> None:
    command = MakeThing(name="Lamp")
    with ThreadPoolExecutor(8) as hands:
        answers = list(hands.map(lambda _: bus.dispatch(command, a.context()), range(32)))

    assert len(set(answers)) == 1
    assert names(bus) == ["Lamp"]


def test_a_refused_command_may_be_tried_again(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    again = MakeThing(name="Lamp")
    with pytest.raises(NameTaken):
        bus.dispatch(again, a.context())
    bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())

    bus.dispatch(again, a.context())
    assert names(bus) == ["Lamp", "Torch"]


def test_a_command_may_state_only_what_it_declares(bus: Bus) -> None:
    def break_it(_: MakeThing, uow: UnitOfWork) -> None:
        uow.emit(ThingBroken(thing_id=uuid7()))

    with pytest.raises(TypeError, match=r"make-thing may not state thing\.broken"):
        with_command(bus, break_it, ThingMade).dispatch(MakeThing(name="Lamp"), a.context())


def test_a_command_that_shows_instead_of_telling_is_refused(bus: Bus) -> None:
    def show(command: MakeThing, uow: UnitOfWork) -> object:
        uow.emit(ThingMade(thing_id=uuid7(), name=command.name))
        return {"name": command.name}

    before = everything(bus.store)
    with pytest.raises(TypeError, match="commands tell, never show"):
        with_command(bus, show, ThingMade).dispatch(MakeThing(name="Lamp"), a.context())
    assert everything(bus.store) == before


def test_a_command_that_states_nothing_is_refused(bus: Bus) -> None:
    with pytest.raises(TypeError, match="stated nothing"):
        with_command(bus, lambda _, __: None).dispatch(MakeThing(name="Lamp"), a.context())


def test_a_command_cannot_write_a_row_without_a_fact(bus: Bus) -> None:
    def write(_: MakeThing, uow: UnitOfWork) -> None:
        uow.rows.put(things, id=uuid7(), name="Lamp", standing="accepted", version=1)

    with pytest.raises(ReadOnly, match="things"):
        with_command(bus, write, ThingMade).dispatch(MakeThing(name="Lamp"), a.context())
    assert rows(bus.store, things) == []


def test_a_query_that_writes_is_refused(bus: Bus) -> None:
    class Meddle(Query[None]):
        pass

    def meddle(_: Meddle, rows: Rows) -> None:
        rows.put(things, id=uuid7(), name="Lamp", standing="accepted", version=1)

    service = Service("things", thing=things)
    service.query(Meddle, meddle)
    with pytest.raises(ReadOnly, match="things tried to write things"):
        Bus(bus.store, Registry((service,))).ask(Meddle(), a.context())
    assert rows(bus.store, things) == []


def test_only_who_may_do_it_does_it(bus: Bus) -> None:
    with pytest.raises(Forbidden) as refused:
        bus.dispatch(MakeThing(name="Lamp"), a.context("rename-thing"))
    assert refused.value.details == {"command": "make-thing"}
    with pytest.raises(Forbidden):
        bus.ask(ListThings(), a.context("make-thing"))

    bus.dispatch(MakeThing(name="Lamp"), a.context("make-thing"))
    assert names(bus) == ["Lamp"]


def test_what_the_person_saw_travels_with_the_fact(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context(seen_version=1))
    bus.dispatch(RenameThing(thing_id=lamp.id, name="Light"), a.context())

    raws = bus.store.read(lambda d: bus.transaction(d).fetch(select(ledger.outbox.c.raw)))
    seen = [read_fact(raw, REGISTRY).envelope.base_version for (raw,) in raws]
    assert seen == [0, 1, 2]
    (thing,) = bus.ask(ListThings(), a.context())
    assert (thing.name, thing.version) == ("Light", 3)


def test_a_thing_of_another_clinic_is_not_there(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    bus.store.write(lambda d: d.execute("UPDATE things SET tenant_id = ?", (uuid7().bytes,)))

    assert bus.ask(ListThings(), a.context()) == ()
    with pytest.raises(NotFound):
        bus.ask(OpenThing(thing_id=lamp.id), a.context())
    with pytest.raises(NotFound):
        bus.dispatch(RenameThing(thing_id=lamp.id, name="Mine"), a.context())


def test_a_store_without_a_clinic_answers_nothing(empty_store: Store) -> None:
    bus = Bus(empty_store, REGISTRY)

    for ask in (
        lambda: bus.ask(ListThings(), a.context()),
        lambda: bus.dispatch(MakeThing(name="Lamp"), a.context()),
    ):
        with pytest.raises(NotFound, match="clinic"):
            ask()


# ---- what others hear, and what the audit trail keeps of looks --------------------------------


def test_a_commit_is_told_once_and_a_refusal_never(bus: Bus) -> None:
    heard: list[frozenset[type[Event]]] = []
    bus.subscribe(heard.append)
    command = MakePair(names=("Lamp", "Chair"))

    bus.dispatch(command, a.context())
    bus.dispatch(command, a.context())
    with pytest.raises(NameTaken):
        bus.dispatch(MakeThing(name="Lamp"), a.context())
    assert heard == [frozenset({ThingMade})]


def test_who_hears_of_a_commit_and_stumbles_neither_undoes_it_nor_hides_it_from_others(
    bus: Bus, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[frozenset[type[Event]]] = []

    def stumble(facts: frozenset[type[Event]]) -> None:
        raise ZeroDivisionError(facts)

    bus.subscribe(stumble)
    bus.subscribe(heard.append)

    done = bus.dispatch(MakeThing(name="Lamp"), a.context())
    assert (done.events, names(bus)) == (("thing.made",), ["Lamp"])
    assert heard == [frozenset({ThingMade})]
    assert "ZeroDivisionError" in caplog.text


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


# ---- undo -------------------------------------------------------------------------------------


def test_an_undo_takes_a_command_back_also_after_the_app_was_closed(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    reopened = Store(bus.store.file, a.KEY)

    undone = Bus(reopened, REGISTRY).undo(renamed.command_id, a.context())

    assert (undone.command, undone.events) == ("rename-thing", ("thing.renamed",))
    assert names(Bus(reopened, REGISTRY)) == ["Lamp"]
    (line,) = reopened.read(
        lambda d: d.execute("SELECT undoes FROM audit WHERE undoes IS NOT NULL").fetchall()
    )
    assert line == (renamed.command_id.bytes,)
    reopened.close()


def test_an_undo_can_be_undone(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    undone = bus.undo(renamed.command_id, a.context())

    bus.undo(undone.command_id, a.context())
    assert names(bus) == ["Torch"]


def test_an_undo_obeys_the_rules(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    bus.dispatch(MakeThing(name="Lamp"), a.context())

    with pytest.raises(NameTaken):
        bus.undo(renamed.command_id, a.context())
    with pytest.raises(Forbidden):
        bus.undo(renamed.command_id, a.context("make-thing"))


def test_what_left_no_inverse_cannot_be_undone(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())

    with pytest.raises(NoWayBack):
        bus.undo(lamp.command_id, a.context())
    with pytest.raises(NotFound):
        bus.undo(uuid7(), a.context())
