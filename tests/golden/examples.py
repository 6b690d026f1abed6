"""One example of every event's wire form, kept for ever: what was once written can be read.

Run with the package on the path, it adds an example of each event that has none yet, and never
touches one that is there: ``python -m tests.golden.examples``.
"""

import json
import types
import typing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from vitalbridge_desktop.kernel.envelopes import Origin, raw_envelope
from vitalbridge_desktop.kernel.messages import Envelope, Event, Message
from vitalbridge_desktop.kernel.service import Registry

HERE = Path(__file__).parent
FOLDER = HERE / "events"
STATED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
PLAIN: dict[type, object] = {
    str: "Long enough",
    bool: True,
    int: 30,
    date: date(2026, 3, 2),
    datetime: STATED,
    time: time(8, 30),
}
NAMED: dict[str, object] = {
    "wall": "2026-03-02T09:00:00",
    "zone": "Europe/Berlin",
    "time_zone": "Europe/Berlin",
    "fold": 1,
    "end": STATED + timedelta(minutes=30),
    "birth_date": date(1961, 3, 14),
    "phone": "+493012345678",
    "family_name": "Müller-O’Neill",
    "email": "anna@example.org",
    "country": "DE",
    "language": "de",
}


def stored(folder: str = FOLDER.name) -> dict[str, dict[str, Any]]:
    """The corpus: what the wire carried, by the event's name; what was an undo apart."""
    found = sorted((HERE / folder).glob("*.json"))
    return {file.stem: json.loads(file.read_text()) for file in found}


def lacking(registry: Registry, corpus: typing.Container[str]) -> list[str]:
    """The events that the corpus has no example of."""
    return sorted(wire for wire in registry.by_wire if wire not in corpus)


def example(type_: type[Event], registry: Registry) -> dict[str, Any]:
    """The wire form of a fact that says all that it can say."""
    fact = _filled(type_)
    fact.state(
        Envelope(
            id=_id("event"),
            tenant_id=_id("tenant"),
            time=STATED,
            staff_id=_id("staff"),
            command_id=_id("command"),
            base_version=1,
            base_position=7,
            version=2,
        )
    )
    service = registry.events[type_].service.name
    outer: dict[str, Any] = json.loads(raw_envelope(fact, service, Origin("Front desk", -12)))
    return outer


def _filled(type_: type[Any]) -> Any:
    return type_(**{n: _value(field.annotation, n) for n, field in type_.model_fields.items()})


def _value(annotation: Any, name: str) -> Any:
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    said = NAMED.get(name)
    if said is not None and type(said) in (annotation, *inner):
        return said
    if origin in (types.UnionType, typing.Union):
        return _value(next(each for each in inner if each is not types.NoneType), name)
    if origin is not None:
        return _held(origin, inner, name)
    if issubclass(annotation, Message):
        return _filled(annotation)
    return _id(name) if annotation is UUID else PLAIN[annotation]


def _held(origin: Any, inner: tuple[Any, ...], name: str) -> Any:
    if origin is typing.Literal:
        return inner[-1]
    first = _value(inner[0], name)
    return first if origin is typing.Annotated else origin((first,))


def _id(name: str) -> UUID:
    """An id that the name alone decides."""
    return uuid5(NAMESPACE_OID, name)


def main() -> None:
    """Add an example of each event that has none."""
    from vitalbridge_desktop.composition import REGISTRY  # noqa: PLC0415 - when run, not imported

    for wire in lacking(REGISTRY, stored()):
        text = json.dumps(
            example(REGISTRY.by_wire[wire], REGISTRY), indent=2, sort_keys=True, ensure_ascii=False
        )
        (FOLDER / f"{wire}.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
