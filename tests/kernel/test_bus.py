"""A command writes all that it has to, or nothing."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Table, select

from tests import a
from tests.kernel.asking import names, rows
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
from vitalbridge_desktop.kernel.driver import Row
from vitalbridge_desktop.kernel.envelopes import read_fact
from vitalbridge_desktop.kernel.errors import Forbidden, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Event, Query
from vitalbridge_desktop.kernel.rows import ReadOnly, Rows
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

KEPT: tuple[Table, ...] = (ledger.outbox, ledger.audit, ledger.base_row, things, labels)


def everything(store: Store) -> dict[str, list[Row]]:
    """All that a command could have written."""
    return {table.name: rows(store, table) for table in KEPT}


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
