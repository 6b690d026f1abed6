"""Series of visits: booked at once, and changed from one of them on."""

from datetime import datetime, time
from typing import Literal, Self
from uuid import UUID

from pydantic import Field, model_validator
from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import Invalid, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import day_span, local_day, plus_days, wall_time
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .arranging import ArrangedVisit, arrange, as_it_is, emit_fitting, on_day
from .booked import Booked, booked
from .events import AppointmentCreated, IdentityDetail
from .room_choice import Wish, chosen_room
from .rules import STILL_TO_COME
from .series_dates import SeriesWish, wished_starts
from .step_admission import require_timed
from .tables import appointments
from .times import promised, require_may_overbook, require_notice, times
from .visit_types import VisitLength, visit_length

MISTAKE = "Booked by mistake"
a = appointments.c
_OF_SERIES = (
    select(a.id, a.start)
    .where(
        a.tenant_id == tenant,
        a.series_id == bindparam("series_id", type_=Id),
        a.start >= bindparam("since", type_=Instant),
        or_(*(a.status == status for status in STILL_TO_COME)),
    )
    .order_by(a.start)
)
_SERIES_OF = select(a.series_id, a.start).where(
    a.tenant_id == tenant, a.id == bindparam("id", type_=Id)
)


class CreateSeries(SeriesWish, Command):
    """Give a patient a time on every date of a rule.

    Attributes:
        identity_checked: What the caller said and was compared with the record.
    """

    identity_checked: tuple[IdentityDetail, ...] = ()


def create_series(command: CreateSeries, uow: UnitOfWork) -> None:
    """
    Raises:
        Invalid: The rule says no dates, or too many, or the clocks skip the time on one of them.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: One of the dates does not
            fit; the refusal tells which.
        InThePast, TooFarAhead: Visits are booked from today up to the clinic's horizon.
        Forbidden: Overbooking needs a permission.
    """
    wanted = VisitLength(visit_type_id=command.visit_type_id, minutes=command.minutes)
    length, series_id = visit_length(wanted, uow.rows), uuid7()
    require_may_overbook(command.overbook_reason, uow)
    starts = wished_starts(command, uow.rows.ask(GetTenant()).time_zone)
    inverse: Command | None = ChangeSeries(series_id=series_id, scope="all", cancel=MISTAKE)
    for day, start in starts.items():
        if day in command.skip:
            continue
        try:
            when = promised(start, length.minutes, command.fold, uow)
            require_notice(when, uow)
            wish = Wish(
                uuid7(), command.patient_id, command.provider_id, command.room_id, uow.now,
                overbooked=command.overbook_reason is not None,
            )  # fmt: skip
            fact = AppointmentCreated(
                appointment_id=wish.id,
                patient_id=command.patient_id,
                provider_id=command.provider_id,
                room_id=chosen_room(wish, when, length, uow),
                visit_type_id=command.visit_type_id,
                reason=command.reason,
                series_id=series_id,
                identity_checked=tuple(sorted({*command.identity_checked})),
                **times(when, length),
            )
            emit_fitting(fact, command.overbook_reason, uow, inverse)
        except Refusal as why:
            raise on_day(day, why) from None
        inverse = None  # the first fact's takes all of them back


class ChangeSeries(Command):
    """Move visits of a series, give them to somebody else, or cancel them.

    Attributes:
        scope: The visit named, that one and those after it, or all that are still to come.
        shift_days: So many days later, or earlier; the wall time stays.
        new_time: Another wall time on the same day.
        cancel: Why they will not take place.
    """

    series_id: UUID | None = None
    appointment_id: UUID | None = None
    scope: Literal["this", "following", "all"]
    shift_days: int = Field(default=0, ge=-366, le=366)
    new_time: time | None = None
    minutes: Minutes | None = None
    provider_id: UUID | None = None
    room_id: UUID | None = None
    cancel: Text | None = None
    overbook_reason: Text | None = None

    @model_validator(mode="after")
    def _says_which_and_what(self) -> Self:
        if self.appointment_id is None and (self.scope != "all" or self.series_id is None):
            raise ValueError("name the visit, or the series where all of it is meant")
        moves = (
            self.new_time,
            self.minutes,
            self.provider_id,
            self.room_id,
            self.shift_days or None,
        )
        if (self.cancel is not None) == any(each is not None for each in moves):
            raise ValueError("move the visits, or cancel them")
        return self


def change_series(command: ChangeSeries, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such visit or series, or it is no longer to come.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: One of the visits does
            not fit there; the refusal tells which.
        InvalidTransition: The visit is past being moved.
        Forbidden: Overbooking needs a permission.
    """
    require_may_overbook(command.overbook_reason, uow)
    arranged = []
    for id in _visits_meant(command, uow):
        was = booked(id, uow.rows)
        if command.cancel is not None:
            wished = as_it_is(id, was).model_copy(update={"cancelled": command.cancel})
        else:
            require_timed(was, said("This visit can't be moved any more."))
            wished = _as_wished(id, was, command)
        arranged.append(wished)
    arrange(arranged, uow)


def _visits_meant(command: ChangeSeries, uow: UnitOfWork) -> list[UUID]:
    series_id, since = command.series_id, None
    if command.appointment_id is not None:
        found = uow.rows.one(_SERIES_OF, id=command.appointment_id)
        if found is None or command.series_id not in (None, found[0]):
            raise NotFound("appointment_id")
        if command.scope == "this":
            return [command.appointment_id]
        series_id, since = found
    if series_id is None:
        raise Invalid("This visit belongs to no series.", field="appointment_id")
    if command.scope == "all" or since is None:
        zone = uow.rows.ask(GetTenant()).time_zone
        since = day_span(local_day(uow.now, zone), zone).start
    meant = uow.rows.read(_OF_SERIES, series_id=series_id, since=since)
    if not meant:
        raise NotFound("series_id")
    return [id for id, _ in meant]


def _as_wished(id: UUID, was: Booked, command: ChangeSeries) -> ArrangedVisit:
    """The wall time moves, not the instant: the promise is what the clock on the wall shows."""
    start, wall = was.start, wall_time(was.start, was.zone)
    if command.shift_days or command.new_time:
        day = plus_days(wall.date(), command.shift_days)
        start = datetime.combine(day, command.new_time or wall.time())
    return ArrangedVisit(
        appointment_id=id,
        start=start,
        minutes=command.minutes or was.minutes,
        provider_id=command.provider_id or was.provider_id,
        room_id=command.room_id or was.room_id,
        overbook_reason=command.overbook_reason,
    )
