"""The floor beneath a sync: the least that any server does with a batch, on raw Starlette and SQL.

A log and one table of rows in an encrypted store, one commit a batch, known ids left out; no rules,
no verdicts, no chain. Prints its address, serves until its standard input ends.
"""

import json
import sys
from pathlib import Path
from threading import Thread

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tests import a
from vitalbridge_desktop.kernel.driver import Driver, SqliteConnection
from vitalbridge_desktop.kernel.store import opened
from vitalbridge_desktop.server.serving import bind

TABLES = (
    "CREATE TABLE log(position INTEGER PRIMARY KEY, id TEXT UNIQUE, raw TEXT)",
    "CREATE TABLE row(id TEXT PRIMARY KEY, data TEXT) WITHOUT ROWID",
)


def laid_out(file: Path) -> SqliteConnection:
    """An encrypted store with the floor's two tables."""
    connection = opened(file, a.KEY)
    for table in TABLES:
        connection.execute(table)
    return connection


def kept(connection: Driver, entries: list[dict[str, object]], raws: list[str]) -> None:
    """Write a batch in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for entry, raw in zip(entries, raws, strict=True):
        if connection.execute("SELECT 1 FROM log WHERE id = ?", (entry["id"],)).fetchone():
            continue
        connection.execute("INSERT INTO log(id, raw) VALUES (?, ?)", (entry["id"], raw))
        values = (entry["subject"], json.dumps(entry["data"]))
        connection.execute("INSERT OR REPLACE INTO row VALUES (?, ?)", values)
    connection.execute("COMMIT")


def main(file: Path) -> None:
    """Serve."""
    connection = laid_out(file)

    async def push(request: Request) -> Response:
        entries = json.loads(await request.body())
        kept(connection, entries, [json.dumps(entry) for entry in entries])
        return Response(json.dumps([entry["id"] for entry in entries]))

    async def pull(request: Request) -> Response:
        after = int(request.query_params["after"])
        sql = "SELECT raw FROM log WHERE position > ? ORDER BY position LIMIT 500"
        found = connection.execute(sql, (after,)).fetchall()
        return Response("[" + ",".join(raw for (raw,) in found) + "]")

    routes = [Route("/push", push, methods=["POST"]), Route("/pull", pull)]
    app: ASGIApp = Starlette(routes=routes)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
    with bind("127.0.0.1", 0, encrypted=False) as bound:
        print(bound.getsockname()[1], flush=True)

        def until_closed() -> None:
            sys.stdin.read()
            server.should_exit = True

        Thread(target=until_closed, daemon=True).start()
        server.run(sockets=[bound])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
