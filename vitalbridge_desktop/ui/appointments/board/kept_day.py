"""A day's picture as text, kept in the store: the next start shows the day before it has loaded
anything that could ask for it.

What is kept is right, or it is not shown: no fact was committed since (``kernel.kept_views``), it
is still that day, and the same version of the app speaks the same language to somebody who is not
asked who they are.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID
from zlib import crc32

from PySide6.QtCore import QLocale

from vitalbridge_desktop import __version__
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.kept_views import kept_in
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.time import local_day, wall_time
from vitalbridge_desktop.settings import DEMO, Settings

from .model import BoardBlock, BoardColumn, BoardPicture, BoardSpan

ZONE = 2  # where in the name of what is kept


@dataclass(frozen=True, slots=True)
class KeptDay:
    """One day as it was shown last, and what stood around it.

    Attributes:
        person: Initials, name and role of who sits here.
        place: The clinic's name and zone in words.
    """

    picture: BoardPicture
    person: tuple[str, str, str]
    place: str


def unasked(settings: Settings) -> bool:
    """Whether the clinic opens without anybody saying who they are."""
    named = settings.user is not None
    return not named or (settings.user == settings.password == DEMO and _ring(settings).is_demo())


def kept_day(
    settings: Settings, clock: Callable[[], datetime], *, by_room: bool = False
) -> KeptDay | None:
    """Today as it was shown last, if that is how it still is; nothing heavy is loaded for it."""
    try:
        if not settings.store.exists() or not unasked(settings):
            return None
        texts = kept_in(settings.store, _ring(settings).open())
    except Refusal:  # whoever opens the clinic in earnest is told why
        return None
    for name, raw in texts.items():
        zone = name.split()[ZONE]
        if name == name_of(zone, local_day(clock(), zone), by_room=by_room):
            return _at(day_in(raw), wall_time(clock(), zone))
    return None


def name_of(zone: str, day: date, *, by_room: bool) -> str:
    """Under which name a day is kept: another version, shape or language does not find it."""
    kinds = (BoardPicture, BoardColumn, BoardSpan, BoardBlock)
    shape = crc32(" ".join(field.name for kind in kinds for field in fields(kind)).encode())
    columns = "rooms" if by_room else "providers"
    return f"{__version__}+{shape:08x} {QLocale().name()} {zone} {day} {columns}"


def text_of(day: KeptDay) -> str:
    """A day as text."""
    return json.dumps(day, default=_plain, separators=(",", ":"))


def day_in(raw: str) -> KeptDay:
    """The day in a text that ``text_of`` wrote."""
    (day, first, last, now, columns, _, nobody), person, place = json.loads(raw)
    picture = BoardPicture(
        date.fromisoformat(day),
        time.fromisoformat(first),
        time.fromisoformat(last),
        None if now is None else datetime.fromisoformat(now),
        tuple(map(_column, columns)),
        nobody=nobody,
    )
    return KeptDay(picture, tuple(person), place)


def _column(told: list[Any]) -> BoardColumn:
    provider, title, subtitle, load, spans, blocks, *rest = told
    each = tuple(map(_span, spans)), tuple(map(_block, blocks))
    return BoardColumn(UUID(provider), title, subtitle, load, *each, *rest)


def _span(told: list[Any]) -> BoardSpan:
    start, end, *rest = told
    return BoardSpan(datetime.fromisoformat(start), datetime.fromisoformat(end), *rest)


def _block(told: list[Any]) -> BoardBlock:
    appointment, patient, start, end, *rest = told
    times = (datetime.fromisoformat(start), datetime.fromisoformat(end))
    return BoardBlock(UUID(appointment), UUID(patient), *times, *rest)


def _plain(value: object) -> object:
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _at(day: KeptDay, now: datetime) -> KeptDay:
    return replace(day, picture=replace(day.picture, now=now.replace(second=0, microsecond=0)))


def _ring(settings: Settings) -> KeyRing:
    return KeyRing(settings.data_dir)
