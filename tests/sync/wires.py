"""What lies between a desk and its server, and breaks; and what else may answer at an address."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread
from urllib.parse import urlsplit


class Wire(ThreadingTCPServer):
    """Passes bytes on to a server, except where it is told to break.

    Attributes:
        lose: Calls whose next answer is lost, after the server has carried them out.
        cut: Calls whose next request breaks off after so many bytes.
        down: Nothing gets through at all.
        requests: The calls that were seen, in order.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, url: str) -> None:
        super().__init__(("127.0.0.1", 0), _Passing)
        parts = urlsplit(url)
        self.target = (parts.hostname or "", parts.port or 0)
        self.lose: list[str] = []
        self.cut: dict[str, int] = {}
        self.down = False
        self.requests: list[str] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Passing(BaseRequestHandler):
    """One connection, one request at a time: a desk never sends the next before the answer."""

    server: Wire

    def handle(self) -> None:
        wire = self.server
        with closing(socket.create_connection(wire.target)) as far, closing(self.request) as near:
            while request := _message(near):
                call = request.split(b"\r\n", 1)[0].split(b" ")[1].split(b"?")[0].decode()
                call = call.rpartition("/")[2]
                wire.requests.append(call)
                if wire.down:
                    return
                if call in wire.cut:
                    far.sendall(request[: wire.cut.pop(call)])
                    return
                far.sendall(request)
                answer = _message(far)
                if call in wire.lose:
                    wire.lose.remove(call)
                    return
                near.sendall(answer)


def _message(connection: socket.socket) -> bytes:
    """A whole request or answer; empty at the end."""
    got = b""
    while b"\r\n\r\n" not in got:
        part = connection.recv(65536)
        if not part:
            return b""
        got += part
    head, _, body = got.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].split(b":")[1]) if lengths else 0
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def wired(url: str) -> Iterator[Wire]:
    """A wire to a server."""
    with Wire(url) as wire:
        thread = Thread(target=wire.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield wire
        wire.shutdown()
        thread.join()


@contextmanager
def answering(
    status: int, body: bytes = b"", kind: str = "text/html", **headers: str
) -> Iterator[str]:
    """Some other program that answers everything in the same way; its address."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            self.send_response(status)
            for name, value in {**headers, "Content-Type": kind}.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = _answer  # noqa: N815 - the library's names

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@contextmanager
def nobody() -> Iterator[str]:
    """An address at which nobody answers."""
    with closing(socket.socket()) as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
