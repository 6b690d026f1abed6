"""Examples of every event's wire form, kept for ever: what was once written can be read.

Run with the package on the path, it adds an example of each event of which no example has every
field, and never touches one that is there: ``python -m tests.golden.examples``.
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
    "second_phone": "+493012345679",
    "family_name": "Müller-O’Neill",
    "email": "anna@example.org",
    "country": "DE",
    "language": "de",
}


def stored(folder: str = FOLDER.name) -> dict[str, dict[str, Any]]:
    """The corpus: what the wire carried, by the file's name; what was an undo apart.

    The first example of an event bears its name; those of fields that came later a number too.
    """
    found = sorted((HERE / folder).glob("*.json"))
    return {file.stem: json.loads(file.read_text()) for file in found}


Corpus = typing.Mapping[str, dict[str, Any]]


def lacking(registry: Registry, corpus: Corpus) -> dict[str, set[str]]:
    """The fields that stand in no example, by event; where it has no example, all of them."""
    told: dict[str, set[str]] = {}
    for each in corpus.values():
        told.setdefault(each["type"], {""}).update(_told(each["data"]))
    fields = {wire: {"", *_fields(type_)} for wire, type_ in registry.by_wire.items()}
    missing = {wire: every - told.get(wire, set()) for wire, every in fields.items()}
    return {wire: names for wire, names in missing.items() if names}


def _fields(model: type[Any]) -> typing.Iterator[str]:
    """What it can say, such as ``weekly.location_id``."""
    for name, field in model.model_fields.items():
        yield name
        for inner in _models(field.annotation):
            yield from (f"{name}.{each}" for each in _fields(inner))


def _models(annotation: Any) -> typing.Iterator[type[Message]]:
    for inner in typing.get_args(annotation):
        yield from _models(inner)
    if isinstance(annotation, type) and issubclass(annotation, Message):
        yield annotation


def _told(data: Any) -> typing.Iterator[str]:
    """What an example says: a field without a value is not said."""
    if isinstance(data, list):
        for each in data:
            yield from _told(each)
    elif isinstance(data, dict):
        for name, value in data.items():
            if value is not None and value != []:
                yield name
                yield from (f"{name}.{each}" for each in _told(value))


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
    """Add an example of each event that can say what no example says."""
    from vitalbridge_desktop.composition import REGISTRY  # noqa: PLC0415 - when run, not imported

    corpus = stored()
    for wire in lacking(REGISTRY, corpus):
        text = json.dumps(
            example(REGISTRY.by_wire[wire], REGISTRY), indent=2, sort_keys=True, ensure_ascii=False
        )
        before = sum(each["type"] == wire for each in corpus.values())
        name = f"{wire}.{before + 1}" if before else wire
        (FOLDER / f"{name}.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
