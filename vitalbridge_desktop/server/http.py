"""The server's HTTP interface: thin; what is asked is read here and decided elsewhere."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from vitalbridge_desktop import __version__
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.sync.protocol import (
    BATCH,
    LONGEST_WAIT,
    MOST_BYTES,
    MOST_EVENTS,
    PROBLEM,
    PROTOCOL,
    Enrol,
    Enrolled,
    Hello,
    Outcomes,
    Page,
    ProblemDetails,
    Welcome,
    Wire,
)

from .central import Central
from .metrics import Metrics
from .problems import Problem, busy, unreadable
from .requests import read, read_batch, said, too_large, unpacked
from .throttle import Throttle
from .wakes import Wakes

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_MARK = {"VB-Protocol": str(PROTOCOL)}  # how a desk knows that a VitalBridge server answers
_HEADERS = [
    {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
    for name in ("Authorization", "VB-Protocol", "VB-Stream", "VB-Lease", "VB-Cursor")
]


class Calls:
    """What desks can call."""

    def __init__(self, central: Central, wakes: Wakes) -> None:
        self.central, self.wakes = central, wakes
        self.metrics, self.throttle = Metrics(), Throttle()

    async def enrol(self, request: Request) -> Response:
        """Let a desk in with a one-time code, or give it a new stream."""
        address = request.client.host if request.client else ""
        self.throttle.check(address)
        wish = read(Enrol, await _body(request))
        authorization = request.headers.get("authorization")
        try:
            enrolled = await self.write(partial(self.central.enrol, wish, authorization))
        except Problem as problem:
            if problem.status in (401, 403):
                self.throttle.wrong(address)
            raise
        return self.answer("enrol", enrolled)

    async def hello(self, request: Request) -> Response:
        """Greet a desk and give it the lease to push."""
        wish = read(Hello, await _body(request))
        welcome = await self.write(partial(self.central.hello, said(request.headers), wish))
        return self.answer("hello", welcome)

    async def push(self, request: Request) -> Response:
        """Judge a batch of events."""
        spoken = said(request.headers)
        body = unpacked(await _body(request), request.headers.get("content-encoding"))
        envelopes = read_batch(body, spoken.stream)
        tenant_id, outcomes = await self.write(partial(self.central.push, spoken, envelopes))
        self.wakes.wake(tenant_id)
        for outcome in outcomes.outcomes:
            self.metrics.count("vitalbridge_events_total", status=outcome.status)
        return self.answer("push", outcomes)

    async def pull(
        self,
        request: Request,
        after: Annotated[int, Query(ge=0)],
        limit: Annotated[int, Query(ge=1, le=MOST_EVENTS)] = MOST_EVENTS,
        wait: Annotated[int, Query(ge=0)] = 0,
    ) -> Response:
        """The log after a position; without a next entry it waits for one."""
        spoken = said(request.headers)
        if spoken.cursor != after:
            raise unreadable("after is not what VB-Cursor says")
        tenant_id = await self.read(partial(self.central.clinic_of, spoken))
        coming = self.wakes.next(tenant_id)
        page, count = await self.read(partial(self.central.pull, spoken, limit))
        if not count and wait:
            await self.wakes.wait(coming, min(wait, LONGEST_WAIT))
            page, count = await self.read(partial(self.central.pull, spoken, limit))
        self.metrics.count("vitalbridge_entries_served_total", count)
        return self.answer("pull", page)

    async def healthz(self) -> Response:
        """The process is alive."""
        alive = f'{{"status":"ok","server":"vitalbridge","version":"{__version__}"}}'
        return Response(alive, 200, _MARK, "application/json")

    async def readyz(self) -> Response:
        """The store answers."""
        clinics = await self.read(self.central.clinics)
        ready = f'{{"status":"ready","clinics":{clinics}}}'
        return Response(ready, 200, _MARK, "application/json")

    async def show_metrics(self) -> Response:
        """What was counted, for Prometheus."""
        text = self.metrics.text(self.wakes.waiting)
        return Response(text, 200, media_type="text/plain; version=0.0.4; charset=utf-8")

    async def write(self, work: Callable[[Driver], T]) -> T:
        """Run *work* in a write transaction, off the event loop."""
        store = self.central.store
        return await _carried_out(store.on_writer(partial(store.write_here, work)))

    async def read(self, work: Callable[[Driver], T]) -> T:
        """Run *work* on a snapshot, off the event loop."""
        store = self.central.store
        return await _carried_out(store.on_reader(partial(store.read_here, work)))

    def answer(self, call: str, answer: Wire | str) -> Response:
        """A call that went well."""
        self.metrics.count("vitalbridge_requests_total", call=call, status=200)
        text = answer if isinstance(answer, str) else answer.model_dump_json()
        return Response(text, 200, _MARK, "application/json")

    async def refused(self, request: Request, error: Exception) -> Response:
        """A call that went wrong, as problem details."""
        problem = _problem_of(error)
        call = request.url.path.rpartition("/")[2] if "/sync/" in request.url.path else "other"
        known = call if call in ("enrol", "hello", "push", "pull") else "other"
        self.metrics.count("vitalbridge_requests_total", call=known, status=problem.status)
        headers = dict(_MARK)
        if problem.retry_after is not None:
            headers["Retry-After"] = str(problem.retry_after)
        text = problem.details().model_dump_json(exclude_none=True)
        return Response(text, problem.status, headers, PROBLEM)


def app_of(central: Central, wakes: Wakes) -> FastAPI:
    """The application that uvicorn runs."""
    calls = Calls(central, wakes)
    app = FastAPI(
        title="VitalBridge",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.include_router(_sync(calls))
    for path, shown in (("/healthz", calls.healthz), ("/readyz", calls.readyz)):
        app.add_api_route(path, shown, methods=["GET"], response_model=None)
    app.add_api_route("/metrics", calls.show_metrics, methods=["GET"], response_model=None)
    for kind in (Problem, Refusal, RequestValidationError, HTTPException, ClientDisconnect):
        app.add_exception_handler(kind, calls.refused)
    app.add_exception_handler(Exception, calls.refused)
    return app


def _sync(calls: Calls) -> APIRouter:
    router = APIRouter(prefix="/v1/sync", redirect_slashes=False)
    routes: tuple[tuple[str, Callable[..., Any], type[Wire], type[Wire], str], ...] = (
        ("/enrol", calls.enrol, Enrol, Enrolled, "application/json"),
        ("/hello", calls.hello, Hello, Welcome, "application/json"),
        ("/push", calls.push, Wire, Outcomes, BATCH),
    )
    problems: dict[int | str, dict[str, Any]] = {
        status: {"model": ProblemDetails} for status in (401, 403, 409, 413, 422, 426, 429, 503)
    }
    for path, call, asked, answer, media in routes:
        schema: dict[str, Any] = asked.model_json_schema()
        if path == "/push":
            schema = {"type": "array", "items": {"type": "object"}, "maxItems": MOST_EVENTS}
        extra: dict[str, Any] = {"requestBody": {"content": {media: {"schema": schema}}}}
        if path != "/enrol":
            extra["parameters"] = _HEADERS
        answers = {200: {"model": answer}, **problems}
        router.add_api_route(
            path,
            call,
            methods=["POST"],
            response_model=None,
            responses=answers,
            openapi_extra=extra,
        )
    router.add_api_route(
        "/pull",
        calls.pull,
        methods=["GET"],
        response_model=None,
        responses={200: {"model": Page}, **problems},
        openapi_extra={"parameters": _HEADERS},
    )
    return router


async def _carried_out(work: Future[T]) -> T:
    """What the store's thread answers; a bug of ours is written down, and only this call fails."""
    try:
        return await asyncio.wrap_future(work)
    except (Problem, Refusal):
        raise
    except Exception as bug:
        _LOG.exception("a call failed")
        raise Problem(500, "internal", "The server has a problem of its own.") from bug


async def _body(request: Request) -> bytes:
    parts, size = [], 0
    async for part in request.stream():
        parts.append(part)
        size += len(part)
        if size > MOST_BYTES:
            raise too_large()
    return b"".join(parts)


def _problem_of(error: Exception) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, Refusal):  # the store is locked, full or damaged
        return busy()
    if isinstance(error, RequestValidationError | ClientDisconnect):
        return unreadable("the request is not what it has to be")
    if isinstance(error, HTTPException):
        return Problem(error.status_code, "not_found", "There is no such call here.")
    return Problem(500, "internal", "The server has a problem of its own.")
