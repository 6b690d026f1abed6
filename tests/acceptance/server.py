"""A central server in a process of its own, and what its administrator types beside it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import IO, Any
from urllib.request import urlopen

from tests.acceptance.desk import ANNA, ROOT, Desk, environment, one_object, printing
from vitalbridge_desktop.server.cli import main

PROGRAM = [sys.executable, "-m", "vitalbridge_desktop.server"]
PATIENCE = 30  # seconds that a process is given to start or to end


@dataclass(frozen=True)
class Server:
    """A server that answers at *url*."""

    folder: Path
    url: str

    @property
    def port(self) -> str:
        """Where it listens."""
        return self.url.rpartition(":")[2]

    def call(self, *words: str) -> dict[str, Any]:
        """What the server's own command line prints."""
        with printing() as (out, _):
            status = main(["--data-dir", str(self.folder), *words])
        assert status == 0
        printed: dict[str, Any] = json.loads(out.getvalue())
        return printed

    def tenant(self) -> str:
        """A new clinic without desks."""
        made = self.call("tenant", "create", "--name", "Nord", "--time-zone", "Europe/Berlin")
        return str(made["tenant_id"])

    def code(self, tenant_id: str) -> str:
        """A one-time code for a desk of the clinic."""
        return str(self.call("desk", "enrol", tenant_id)["code"])

    def invitation(self) -> str:
        """A one-time code for a desk that brings its own clinic."""
        return str(self.call("tenant", "invite")["code"])

    def joined(self, folder: Path, tenant_id: str) -> Desk:
        """A desk that has just joined the clinic."""
        desk = Desk(folder)
        join = ("clinic", "join", self.url, self.code(tenant_id))
        desk.other(**ANNA).call(*join).printed()
        return desk


@contextmanager
def running(folder: Path, port: str = "0") -> Iterator[Server]:
    """The server as long as the block lasts; it ends when asked to, and without a complaint."""
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(folder), "run", "--port", port],
        cwd=ROOT,
        env=environment(None),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said: Queue[str] = Queue()
    log: list[str] = []
    listening = Thread(target=_heard, args=(process.stderr, said, log))
    listening.start()
    try:
        url = said.get(timeout=PATIENCE)
        with urlopen(f"{url}/readyz", timeout=PATIENCE) as ready:
            assert ready.status == 200
        yield Server(folder, url)
    finally:
        process.terminate()
        ended = process.wait(PATIENCE)
        listening.join()
        process.stderr.close()
    assert ended == 0, log
    assert not any("Traceback" in line for line in log), log


def _heard(lines: IO[str], said: "Queue[str]", log: list[str]) -> None:
    """Read to the end what the server says; the address in its first line goes to *said*."""
    for line in lines:
        log.append(line)
        if line.startswith("VitalBridge server listens on http://127.0.0.1:"):
            said.put(line.split()[-1])


def beside(folder: Path, *words: str) -> dict[str, Any]:
    """What the server's command line prints, run as a program."""
    done = subprocess.run(
        [*PROGRAM, "--data-dir", str(folder), *words],
        cwd=ROOT,
        env=environment(None),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    return one_object(done.stdout)


@contextmanager
def answering(status: int, kind: str, body: bytes, port: int = 0) -> Iterator[str]:
    """The address of something that answers everything alike, and is no server of ours."""

    class Same(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name is the library's

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    served = HTTPServer(("127.0.0.1", port), Same)
    thread = Thread(target=served.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{served.server_port}"
    finally:
        served.shutdown()
        thread.join()
        served.server_close()
