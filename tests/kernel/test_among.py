"""Many ids in one bind: the database looks each of them up."""

from sqlalchemy import Column, MetaData, String, Table, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, IdList, among
from vitalbridge_desktop.kernel.driver import sqlcipher
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared, tenant

things = Table(
    "things",
    MetaData(),
    Column("tenant_id", Id, primary_key=True),
    Column("id", Id, primary_key=True),
    Column("name", String),
    sqlite_with_rowid=False,
)
NAMED = select(things.c.name).where(
    things.c.tenant_id == tenant, among(things.c.id, bindparam("ids", type_=IdList))
)


def test_among_many_ids_each_is_found_by_the_key() -> None:
    connection = sqlcipher.connect(":memory:")
    connection.execute(
        "CREATE TABLE things (tenant_id BLOB, id BLOB, name TEXT, PRIMARY KEY (tenant_id, id))"
        " WITHOUT ROWID"
    )
    clinic, ids = uuid7(), [uuid7() for _ in range(3)]
    for id in ids:
        connection.execute("INSERT INTO things VALUES (?, ?, ?)", (clinic.bytes, id.bytes, str(id)))
    named = Prepared(NAMED, SQLITE, frozenset({things}))

    found = named.run(connection, {"of_tenant": clinic, "ids": [*ids[1:], uuid7()]}).fetchall()
    assert {name for (name,) in found} == {str(id) for id in ids[1:]}
    plan = connection.execute(
        f"EXPLAIN QUERY PLAN {named.sql}", {"of_tenant": b"", "ids": "[]"}
    ).fetchall()
    assert "PRIMARY KEY (tenant_id=? AND id=?)" in str(plan)
