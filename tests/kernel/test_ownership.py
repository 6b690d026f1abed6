"""A service touches its own tables and no others: refused by the machine, with the table's name."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import (
    exists,
    func,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.sql.expression import column

from tests import a
from tests.kernel.toys import MakeThing, ThingMade, labels, things
from vitalbridge_desktop.kernel import ledger
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import among
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import NotOwned, NotTenanted, tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

t, l = things.c, labels.c  # noqa: E741
mine = t.tenant_id == tenant
other = labels.alias("innocent")
things_too = select(l.tenant_id, l.text).cte("things_too")
FOREIGN: dict[str, Any] = {
    "select": select(l.text).where(l.tenant_id == tenant),
    "join": select(t.name, l.text).join(labels, l.id == t.id).where(mine),
    "comma": select(t.name, l.text).where(mine, l.id == t.id),
    "in": select(t.name).where(mine, t.id.in_(select(l.id))),
    "among": select(t.name).where(mine, among(l.id, tenant)),
    "scalar": select(t.name, select(l.text).limit(1).scalar_subquery()).where(mine),
    "subquery": select(select(l.tenant_id, l.text).subquery().c.text).where(t.tenant_id == tenant),
    "exists": select(t.name).where(mine, exists().where(l.id == t.id)),
    "alias": select(other.c.text).where(other.c.tenant_id == tenant),
    "cte": select(things_too.c.text).where(things_too.c.tenant_id == tenant),
    "union": select(t.name).where(mine).union_all(select(l.text).where(l.tenant_id == tenant)),
    "order by": select(t.name).where(mine).order_by(select(l.text).limit(1).scalar_subquery()),
    "a table of the same name": select(table("labels", column("text")).c.text).where(mine),
    "text": select(text("text FROM labels")).where(mine),
    "text in where": select(t.name).where(mine, text("EXISTS (SELECT 1 FROM labels)")),
    "text in from": select(column("text")).select_from(text("labels")).where(mine),
    "literal column": select(literal_column("(SELECT text FROM labels)")).where(mine),
    "a search index called": select(func.labels("x").table_valued("text").c.text).where(mine),
    "the outbox": select(ledger.outbox.c.raw).where(ledger.outbox.c.tenant_id == tenant),
    "the schema": select(table("sqlite_schema", column("sql")).c.sql).where(mine),
}
NAMED = {"text": "FROM labels", "the outbox": "outbox", "the schema": "sqlite_schema"}


class Pry(Query[object]):
    """A question that is none of this service's business."""


def prying(bus: Bus, answer: Callable[[Pry, Rows], object]) -> Bus:
    """A shop whose service ``thief`` owns things, and would like to see labels."""
    thief = Service("thief", thing=things)
    thief.query(Pry, answer)
    thief.command(MakeThing, lambda command, uow: decide(command, uow, answer), ThingMade)
    thief.event(ThingMade, lambda *_: None, lambda _, rows: admit(rows, answer))
    return Bus(bus.store, Registry((thief,)))


def decide(command: MakeThing, uow: UnitOfWork, answer: Callable[[Pry, Rows], object]) -> None:
    """Read it in a command, or where the command's fact is judged."""
    if command.name == "in the command":
        answer(Pry(), uow.rows)
    uow.emit(ThingMade(thing_id=uuid7(), name=command.name))


def admit(rows: Rows, answer: Callable[[Pry, Rows], object]) -> None:
    answer(Pry(), rows)


@pytest.mark.parametrize("way", FOREIGN)
@pytest.mark.parametrize("once", ["read", "one"])
def test_a_query_cannot_read_the_table_of_another_service(bus: Bus, way: str, once: str) -> None:
    thieves = prying(bus, lambda _, rows: getattr(rows, once)(FOREIGN[way]))

    with pytest.raises(NotOwned, match=NAMED.get(way, "labels")):
        thieves.ask(Pry(), a.context())


@pytest.mark.parametrize("where", ["in the command", "in the admission"])
def test_no_function_of_a_service_can(bus: Bus, where: str) -> None:
    thieves = prying(bus, lambda _, rows: rows.read(FOREIGN["select"]))

    with pytest.raises(NotOwned, match="labels"):
        thieves.dispatch(MakeThing(name=where), a.context())


@pytest.mark.parametrize(
    "write",
    [
        lambda rows: rows.put(labels, id=uuid7(), text="mine"),
        lambda rows: rows.change(labels, id=uuid7(), text="mine"),
        lambda rows: rows.remove(labels, id=uuid7()),
        lambda rows: rows.put(ledger.digests, id=uuid7(), total=b""),
    ],
    ids=["put", "change", "remove", "the kernel's"],
)
def test_no_function_of_a_service_writes_the_table_of_another(
    bus: Bus, write: Callable[[Rows], None]
) -> None:
    vandal = Service("vandal", thing=things)
    vandal.command(
        MakeThing, lambda c, uow: uow.emit(ThingMade(thing_id=uuid7(), name=c.name)), ThingMade
    )
    vandal.event(ThingMade, lambda _, rows: write(rows))

    with pytest.raises(NotOwned, match=r"labels|digests"):
        Bus(bus.store, Registry((vandal,))).dispatch(MakeThing(name="Lamp"), a.context())


def test_what_one_service_may_read_another_may_not(bus: Bus) -> None:
    """The same statement, so that no cache of statements lets it slip."""
    statement = FOREIGN["select"]
    owner = Service("owner", label=labels)
    owner.query(Pry, lambda _, rows: rows.read(statement))
    thieves = prying(bus, lambda _, rows: rows.read(statement))

    assert Bus(bus.store, Registry((owner,))).ask(Pry(), a.context()) == []
    with pytest.raises(NotOwned):
        thieves.ask(Pry(), a.context())
    assert Bus(bus.store, Registry((owner,))).ask(Pry(), a.context()) == []


def test_a_statement_has_to_say_whose_rows_it_means(bus: Bus) -> None:
    careless = prying(bus, lambda _, rows: rows.read(select(t.name)))

    with pytest.raises(NotTenanted, match="things"):
        careless.ask(Pry(), a.context())


def test_counting_and_looking_whether_there_is_one_are_allowed(bus: Bus) -> None:
    counting = select(func.count()).where(mine)
    there = select(exists().where(mine))

    assert prying(bus, lambda _, rows: rows.one(counting)).ask(Pry(), a.context()) == (0,)
    assert prying(bus, lambda _, rows: rows.one(there)).ask(Pry(), a.context()) == (False,)
