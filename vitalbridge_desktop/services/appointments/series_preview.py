"""How each date of a series would go, before anything is saved."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Promise,
    Span,
    day_span,
    minutes_between,
    shifted,
    with_offset,
)
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListRooms, Room

from .admission import free_times, objections, require_in_use
from .booked import Place, clashes
from .equipment import require_equipped
from .room_choice import Wish, room_for
from .series_dates import (
    DateReason,
    FreeTime,
    SeriesDate,
    SeriesDates,
    SeriesPreview,
    wished_starts,
)
from .times import promised_at, too_soon
from .visit_types import Length, VisitLength, visit_length

NOT_YET = UUID(int=0)  # a visit that nobody has booked has no id
WITHIN = 14 * 24 * 60  # minutes in which a free time is looked for, where the day has none
TRIED = 20  # free times that are tried whether the patient can come then


def series_preview(query: SeriesPreview, rows: Rows) -> SeriesDates:
    """
    Raises:
        NotFound, Inactive: There is no such provider, room or visit type.
        Invalid: The rule says no dates, or too many, or all of them are left out; or the room
            lacks what the visits need.
    """
    zone = rows.ask(GetTenant()).time_zone
    wanted = VisitLength(visit_type_id=query.visit_type_id, minutes=query.minutes)
    length = visit_length(wanted, rows)
    require_in_use(query.provider_id, query.room_id, rows)
    if query.room_id is not None:
        require_equipped(query.visit_type_id, query.room_id, rows)
    found = tuple(
        _date(query, day, start, length, rows) for day, start in wished_starts(query, zone).items()
    )
    return SeriesDates(zone, length.minutes, found, sum(each.fits for each in found))


def _date(
    query: SeriesPreview, day: date, start: datetime, length: Length, rows: Rows
) -> SeriesDate:
    skipped = day in query.skip
    try:
        when = promised_at(start, length.minutes, query.fold, query.at, rows)
    except Refusal as why:
        reasons = (DateReason(why.code, why.message),)
        return SeriesDate(day, None, None, False, skipped, reasons, None)
    begins, ends = with_offset(when.start, when.zone), with_offset(when.end, when.zone)
    if skipped:
        return SeriesDate(day, begins, ends, False, skipped, (), None)
    place = _place(query, when, length)
    room, no_room = _room(query, when, length, rows)
    against = [*objections(place, rows), *no_room]
    if soon := too_soon(when, query.at, rows):
        against.append(soon)
    told = tuple(DateReason(why.code, why.message) for why in against)
    nearest = _nearest(query, place, length, rows) if told else None
    id, name = (None, None) if room is None else (room.id, room.name)
    return SeriesDate(day, begins, ends, not told, skipped, told, nearest, id, name)


def _room(
    query: SeriesPreview, when: Promise, length: Length, rows: Rows
) -> tuple[Room | None, list[Refusal]]:
    """The room that the visit would take; or why there is none that has what it needs."""
    wish = Wish(NOT_YET, query.patient_id, query.provider_id, query.room_id, query.at)
    try:
        id = room_for(wish, when, length, rows)
    except Refusal as why:
        return None, [why]
    every = rows.ask(ListRooms()).rooms if id is not None else ()
    return next((each for each in every if each.id == id), None), []


def _place(query: SeriesPreview, when: Promise, length: Length) -> Place:
    return Place(
        id=NOT_YET,
        provider_id=query.provider_id,
        room_id=query.room_id,
        patient_id=query.patient_id,
        start=when.start,
        end=when.end,
        busy_start=shifted(when.start, -length.buffer_before),
        busy_end=shifted(when.end, length.buffer_after),
        zone=when.zone,
        at=query.at,
    )


def _nearest(query: SeriesPreview, place: Place, length: Length, rows: Rows) -> FreeTime | None:
    """The nearest free time of the day, else the next one; where room and patient are free too."""
    day = day_span(with_offset(place.start, place.zone).date(), place.zone)
    since = max(day.start, query.at)
    for until in (day.end, shifted(day.end, WITHIN)):
        if since >= until:
            continue
        within, kind = Span(since, until), query.visit_type_id
        found = free_times(query.provider_id, within, length.minutes, kind, query.at, rows=rows)
        for free in sorted(found, key=lambda each: _distance(each, place))[:TRIED]:
            if next(clashes(_moved(place, free, length), rows), None) is None:
                return FreeTime(
                    with_offset(free.start, place.zone), with_offset(free.end, place.zone)
                )
    return None


def _distance(free: Span, place: Place) -> int:
    return abs(minutes_between(place.start, free.start))


def _moved(place: Place, free: Span, length: Length) -> Place:
    return replace(
        place,
        start=free.start,
        end=free.end,
        busy_start=shifted(free.start, -length.buffer_before),
        busy_end=shifted(free.end, length.buffer_after),
    )
