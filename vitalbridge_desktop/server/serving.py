"""Listening: uvicorn with the server's own start, its own end and no way into clear text."""

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from threading import current_thread, main_thread

import uvicorn

from vitalbridge_desktop.kernel.errors import Usage

from .central import Central
from .http import app_of
from .wakes import Wakes

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_BACKLOG = 2048
_KEEP_ALIVE = 75  # seconds; longer than a desk keeps an idle connection, so that it never races
_GRACE = 10  # seconds that requests under way may take when the server ends


class Listening(uvicorn.Server):
    """A listening server; *heard* is told its address once it answers."""

    def __init__(self, config: uvicorn.Config, wakes: Wakes, heard: Callable[[], None]) -> None:
        super().__init__(config)
        self._wakes, self._heard = wakes, heard

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        await super().startup(sockets)
        self._heard()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End: who waits for the next entry is answered now."""
        self._wakes.close()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End calmly when asked to; the signal is not raised again, so the store gets closed."""
        if current_thread() is not main_thread():
            yield
            return
        before = {each: signal.signal(each, self.handle_exit) for each in _SIGNALS}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def listening(
    central: Central, *, heard: Callable[[], None], tls: tuple[Path, Path] | None = None
) -> Listening:
    """A server whose ``run(sockets=[…])`` serves on a bound socket until its end."""
    wakes = Wakes()
    config = uvicorn.Config(
        app_of(central, wakes),
        log_config=None,
        access_log=False,  # addresses and positions are nobody's business
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=_GRACE,
        ssl_certfile=None if tls is None else str(tls[0]),
        ssl_keyfile=None if tls is None else str(tls[1]),
        lifespan="off",
    )
    return Listening(config, wakes, heard)


def bind(host: str, port: int, *, encrypted: bool) -> socket.socket:
    """A socket to listen on.

    Raises:
        Usage: The address is not this computer's or is taken, or patients' names would cross a
            network in clear text.
    """
    if not encrypted and not _is_loopback(host):
        raise Usage(
            "Other computers would send patients' names in clear text. Give --tls-cert and"
            " --tls-key, or listen on 127.0.0.1 behind a proxy that encrypts.",
            field="host",
        )
    try:
        return _bound(host, port)
    except OSError as error:
        sentence = f"The server cannot listen on {host}, port {port}: {error.strerror}."
        raise Usage(sentence, field="port") from error


def _bound(host: str, port: int) -> socket.socket:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, kind, protocol, _, address = found[0]
    # With the protocol named, asyncio switches off Nagle's wait: 40 ms of every answer.
    bound = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":  # there it would let two servers have one port
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen(_BACKLOG)
    except OSError:
        bound.close()
        raise
    return bound


def serve(central: Central, bound: socket.socket, tls: tuple[Path, Path] | None) -> None:
    """Serve until asked to end; says on standard error where."""
    host, port = bound.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    address = f"{'http' if tls is None else 'https'}://{shown}:{port}"
    line = f"VitalBridge server listens on {address}"
    server = listening(central, heard=lambda: print(line, file=sys.stderr, flush=True), tls=tls)
    server.run(sockets=[bound])


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
