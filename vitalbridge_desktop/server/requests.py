"""What a desk's request says, checked before anything is looked up."""

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from vitalbridge_desktop.sync.protocol import (
    MOST_BYTES,
    MOST_EVENTS,
    PROTOCOL,
    Pushed,
    Wire,
    envelope_of,
    parse,
)

from .problems import Problem, unauthorized, unreadable

W = TypeVar("W", bound=Wire)
_NUMBER = re.compile("[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Said:
    """What the headers of a desk's request say."""

    authorization: str
    stream: str
    lease: int
    cursor: int
    chain: str

    @property
    def credential(self) -> str:
        """What the desk proves itself with."""
        return self.authorization.partition(" ")[2]


def said(headers: Mapping[str, str]) -> Said:
    """The headers of a request.

    Raises:
        Problem: One is missing or is not what it has to be.
    """
    spoken = headers.get("vb-protocol", "")
    if spoken != str(PROTOCOL):
        detail = f"The server speaks protocol {PROTOCOL}, the desk {spoken or 'none'}."
        raise Problem(426, "upgrade_required", detail)
    if "authorization" not in headers:
        raise unauthorized()
    position, _, chain = headers.get("vb-cursor", "0:").partition(":")
    lease = headers.get("vb-lease", "0")
    if not (_NUMBER.fullmatch(position) and _NUMBER.fullmatch(lease)):
        raise unreadable("VB-Cursor or VB-Lease is no number")
    stream = headers.get("vb-stream", "")
    return Said(headers["authorization"], stream, int(lease), int(position), chain)


def read(model: type[W], body: bytes) -> W:
    """A request's body.

    Raises:
        Problem: It is not what it has to be.
    """
    try:
        return model.model_validate_json(body)
    except ValidationError as wrong:
        first = wrong.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise unreadable(f"{where}: {first['msg']}" if where else first["msg"]) from None


def read_batch(body: bytes, stream: str) -> list[dict[str, Any]]:
    """The envelopes of a push, as far as their place in the stream goes.

    Raises:
        Problem: There are too many, or one has no place: the desk sends halves to find which.
    """
    try:
        found = parse(body)
    except ValueError as wrong:
        raise unreadable(str(wrong)) from None
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise unreadable("a batch is a list of envelopes")
    if len(found) > MOST_EVENTS:
        raise Problem(413, "too_large", f"A push holds at most {MOST_EVENTS} events.")
    for each in found:
        _place(each, stream)
    return [envelope_of(each) for each in found]


def _place(envelope: dict[str, Any], stream: str) -> None:
    try:
        pushed = Pushed.model_validate(envelope)
    except ValidationError as wrong:
        raise unreadable(f"an event's {wrong.errors()[0]['loc'][0]} is not one") from None
    if pushed.deskstream != stream:
        raise unreadable("an event is of another stream")


def unpacked(body: bytes, encoding: str | None) -> bytes:
    """The body, gunzipped where it was packed, never larger than a push may be.

    Raises:
        Problem: It is larger, or is not packed as it says.
    """
    if encoding in (None, "", "identity"):
        return body
    if encoding != "gzip":
        raise Problem(415, "unreadable", "Only gzip is unpacked.")
    unpacking = zlib.decompressobj(wbits=31)
    try:
        plain = unpacking.decompress(body, MOST_BYTES + 1)
    except zlib.error as wrong:
        raise unreadable(str(wrong)) from None
    if len(plain) > MOST_BYTES:
        raise too_large()
    if not unpacking.eof:
        raise unreadable("the packed body ends too early")
    return plain


def too_large() -> Problem:
    """A body that is more than a push may be."""
    return Problem(413, "too_large", f"A push holds at most {MOST_BYTES} bytes.")
