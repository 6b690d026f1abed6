"""Speaking to a server: addresses that are safe, answers that are one, errors that have a name."""

import gzip
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import httpx2
from pydantic import ValidationError

from vitalbridge_desktop import __version__
from vitalbridge_desktop.kernel.errors import Invalid, Offline

from .errors import Answered, Busy, ServerFailed
from .protocol import (
    BATCH,
    PROTOCOL,
    Enrol,
    Enrolled,
    Hello,
    Outcomes,
    Page,
    ProblemDetails,
    Welcome,
    Wire,
    cursor_header,
)

W = TypeVar("W", bound=Wire)
TIMEOUT = httpx2.Timeout(35.0, connect=5.0)  # longer than a pull waits at the server
PACK_ABOVE = 4096  # bytes; a smaller push is not worth packing
_BROKEN = (httpx2.ReadError, httpx2.WriteError, httpx2.RemoteProtocolError)
_BUSY = (429, 503)
_FAILED = 500
_LAST_PORT = 65535


@dataclass(frozen=True, slots=True)
class Place:
    """Where a desk stands when it asks: its stream, its lease, its cursor."""

    stream: str
    lease: int
    cursor: int
    chain: str


class Server:
    """One server, as a desk speaks to it.

    Raises:
        Invalid: The address is none, or would send patients' names over a network in clear text.
    """

    def __init__(self, url: str, credential: str | None, ca_file: Path | None = None) -> None:
        self.url = checked_url(url)
        loopback = is_loopback(self.url.host)
        headers = {"VB-Protocol": str(PROTOCOL), "User-Agent": f"vitalbridge/{__version__}"}
        if credential is not None:
            headers["Authorization"] = f"Bearer {credential}"
        self._http = httpx2.AsyncClient(
            base_url=self.url,
            headers=headers,
            timeout=TIMEOUT,
            verify=_trust(ca_file) if self.url.scheme == "https" else _nobody(),
            trust_env=not loopback,
            follow_redirects=False,
        )

    async def __aenter__(self) -> "Server":
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.__aexit__(kind, error, trace)

    async def enrol(self, wish: Enrol) -> Enrolled:
        """Become a desk of a clinic, or get a new stream."""
        return await self._ask(Enrolled, "POST", "enrol", content=wish.model_dump_json())

    async def hello(self, place: Place, wish: Hello) -> Welcome:
        """Begin to speak; the lease that comes back goes into every push."""
        return await self._ask(Welcome, "POST", "hello", place, content=wish.model_dump_json())

    async def push(self, place: Place, batch: str) -> Outcomes:
        """Hand over events."""
        body, headers = batch.encode(), {"Content-Type": BATCH}
        if len(body) > PACK_ABOVE and not is_loopback(self.url.host):
            body, headers["Content-Encoding"] = gzip.compress(body, 6), "gzip"
        return await self._ask(Outcomes, "POST", "push", place, content=body, headers=headers)

    async def pull(self, place: Place, wait: int) -> Page:
        """The log's next page; with *wait* it may take that many seconds until there is one."""
        asked = {"after": place.cursor, "wait": wait}
        return await self._ask(Page, "GET", "pull", place, params=asked)

    async def alive(self) -> bool:
        """Whether a VitalBridge server answers at all."""
        try:
            answer = await self._http.get("/healthz", timeout=httpx2.Timeout(3.0))
        except (httpx2.HTTPError, OSError):
            return False
        return answer.status_code == httpx2.codes.OK and _is_ours(answer)

    async def _ask(
        self,
        shape: type[W],
        method: str,
        call: str,
        place: Place | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        **sent: Any,
    ) -> W:
        """
        Raises:
            Offline: Nobody answers, or not as a VitalBridge server would.
            Answered: The server refused the request.
        """
        said = {"Content-Type": "application/json", **_standing(place), **(headers or {})}
        asking = partial(self._http.request, method, f"/v1/sync/{call}", headers=said, **sent)
        try:
            try:
                answer = await asking()
            except _BROKEN:
                if place is None:
                    raise  # a one-time code is not tried twice
                answer = await asking()  # an idle connection had died; twice is the same as once
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            raise Offline(_unreachable(self.url, error)) from error
        return _read(shape, answer, str(self.url))


def checked_url(text: str) -> httpx2.URL:
    """An address that names a server and keeps what goes there from being overheard.

    Raises:
        Invalid: It does not.
    """
    try:
        url = httpx2.URL(text.strip())
    except (httpx2.InvalidURL, ValueError):
        raise Invalid("This is no address of a server.", field="url") from None
    if url.scheme not in ("http", "https") or not url.host:
        sentence = "A server's address begins with https://, as in https://clinic.example."
        raise Invalid(sentence, field="url")
    if not 0 < (url.port or 1) <= _LAST_PORT:
        raise Invalid(f"A server has no port {url.port}.", field="url")
    if url.userinfo or url.query or url.fragment:
        raise Invalid("A server's address has no name, question or mark in it.", field="url")
    if url.scheme == "http" and not is_loopback(url.host):
        sentence = "Patients' names never travel in clear text: the address must begin with https."
        raise Invalid(sentence, field="url")
    return url


def is_loopback(host: str) -> bool:
    """Whether the address never leaves this computer."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _trust(ca_file: Path | None) -> ssl.SSLContext:
    """The system's trust, and the clinic's own authority beside it; there is no third way."""
    context = httpx2.create_ssl_context()
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=str(ca_file))
        except (OSError, ssl.SSLError) as error:
            sentence = f"The file {ca_file} holds no certificate to trust."
            raise Invalid(sentence, field="ca_file") from error
    return context


def _nobody() -> ssl.SSLContext:
    """Trust for a desk that only speaks to its own computer: nobody's, and quick to make."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _standing(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    return {
        "VB-Stream": place.stream,
        "VB-Lease": str(place.lease),
        "VB-Cursor": cursor_header(place.cursor, place.chain),
    }


def _read(shape: type[W], answer: httpx2.Response, url: str) -> W:
    if answer.status_code in _BUSY:
        wait = answer.headers.get("retry-after", "")
        seconds = float(wait) if wait.isdecimal() else None
        raise Busy(_asked_to_wait(answer), seconds)
    if not _is_ours(answer):
        if answer.status_code >= _FAILED:
            raise ServerFailed(f"{url} answers with an error ({answer.status_code}).")
        raise Offline(f"What answers at {url} is no VitalBridge server.")
    if answer.status_code >= _FAILED:
        raise ServerFailed(f"The server has a problem of its own ({answer.status_code}).")
    try:
        if answer.status_code != httpx2.codes.OK:
            raise Answered(answer.status_code, ProblemDetails.model_validate_json(answer.content))
        return shape.model_validate_json(answer.content)
    except ValidationError as wrong:
        raise Offline(f"What answers at {url} is no VitalBridge server.") from wrong


def _asked_to_wait(answer: httpx2.Response) -> str:
    try:
        told = ProblemDetails.model_validate_json(answer.content)
    except ValidationError:
        return "The server is busy; what waits goes out later."
    return told.detail if told.code == "too_many" else "The server is busy; try again soon."


def _is_ours(answer: httpx2.Response) -> bool:
    kind = answer.headers.get("content-type", "").partition(";")[0].strip()
    return "vb-protocol" in answer.headers and kind.endswith("json")


def _unreachable(url: httpx2.URL, error: Exception) -> str:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return f"{url} cannot prove who it is: its certificate is not trusted here."
    return f"No server answers at {url}."
