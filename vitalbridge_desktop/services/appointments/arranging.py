"""Several visits put where they are wished to be, in one step that can be taken back."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.errors import AlreadySo, Refusal, Stale
from vitalbridge_desktop.kernel.messages import Command, Message, Minutes, Text
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import instant_of, wall_time
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .booked import Booked, booked
from .events import (
    AppointmentCancelled,
    AppointmentReinstated,
    AppointmentRescheduled,
    AppointmentTime,
)
from .room_choice import Wish, chosen_room
from .times import may_overbook, promised, times
from .visit_types import VisitLength, visit_length


class ArrangedVisit(Message):
    """How one visit is to be.

    Attributes:
        cancelled: Why it is not to take place.
        seen_version: The version of the visit that the person saw; None: as it is now.
    """

    appointment_id: UUID
    start: datetime
    minutes: Minutes
    provider_id: UUID
    room_id: UUID | None = None
    overbook_reason: Text | None = None
    cancelled: Text | None = None
    seen_version: int | None = Field(default=None, ge=0)


class RearrangeSeries(Command):
    """Put each of these visits where it is said to be: how a change of a series is taken back."""

    minds_changes = True
    visits: tuple[ArrangedVisit, ...] = Field(min_length=1)


def rearrange_series(command: RearrangeSeries, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such visit.
        InvalidTransition: A visit is past being moved, or all are there already.
        Stale: Somebody else has moved or cancelled a visit since this person looked.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: One does not fit there.
    """
    arrange(command.visits, uow)


def as_it_is(id: UUID, was: Booked) -> ArrangedVisit:
    """How the visit is now."""
    return ArrangedVisit(
        appointment_id=id,
        start=was.start,
        minutes=was.minutes,
        provider_id=was.provider_id,
        room_id=was.room_id,
        overbook_reason=was.overbook_reason,
        cancelled=was.cancelled_because if was.status == "cancelled" else None,
    )


def arrange(visits: Iterable[ArrangedVisit], uow: UnitOfWork) -> None:
    """Cancel, move and reinstate until each visit is as it is wished; one inverse for all.

    Raises:
        Refusal: One of them cannot be there; the refusal tells on which date.
    """
    zone = uow.rows.ask(GetTenant()).time_zone
    before = [(each, booked(each.appointment_id, uow.rows)) for each in visits]
    inverse = RearrangeSeries(visits=tuple(as_it_is(e.appointment_id, was) for e, was in before))
    arranging = _Arranging(uow, inverse)
    for each, was in before:
        if each.cancelled is not None and was.status != "cancelled":
            arranging.move(each, was)  # where it was when it was called off
            arranging.cancel(each, was, each.cancelled)
        elif each.cancelled is None and was.status == "cancelled":
            arranging.reinstate(each, was)
    for each, was in _in_order([pair for pair in before if pair[0].cancelled is None], zone):
        arranging.move(each, was)
    if not uow.facts:
        raise AlreadySo("These visits are there already.", field="visits")


class _Arranging:
    """Facts about several visits; the first carries the inverse of all."""

    def __init__(self, uow: UnitOfWork, inverse: Command) -> None:
        self._uow, self._inverse = uow, inverse

    def cancel(self, each: ArrangedVisit, was: Booked, reason: str) -> None:
        self._emit(
            AppointmentCancelled(appointment_id=each.appointment_id, reason=reason), each, was
        )

    def reinstate(self, each: ArrangedVisit, was: Booked) -> None:
        seen = self._seen(each)
        if seen is not None and was.version > seen:
            why = Stale("Somebody else has cancelled this visit meanwhile.", field="visits")
            raise on_day(wall_time(was.start, was.zone).date(), why)
        self._emit(AppointmentReinstated(appointment_id=each.appointment_id), each, was)

    def _emit(
        self,
        fact: AppointmentCancelled | AppointmentReinstated,
        each: ArrangedVisit,
        was: Booked,
    ) -> None:
        try:
            self._uow.emit(fact, None if self._uow.facts else self._inverse, self._seen(each))
        except Refusal as why:
            raise on_day(wall_time(was.start, was.zone).date(), why) from None

    def _seen(self, each: ArrangedVisit) -> int | None:
        """What the person saw of the visit; an undo knows which visits were changed since."""
        if each.seen_version is not None:
            return each.seen_version
        return self._uow.seen(each.appointment_id)

    def move(self, each: ArrangedVisit, was: Booked) -> None:
        uow = self._uow
        wished = VisitLength(visit_type_id=was.visit_type_id, minutes=each.minutes)
        length = visit_length(wished, uow.rows)
        try:
            if _is_there(each, was, was.zone):
                return
            when = promised(each.start, each.minutes, None, uow)
            stays = each.room_id == was.room_id and uow.context.undoes is None
            wish = Wish(
                each.appointment_id, was.patient_id, each.provider_id,
                None if stays else each.room_id, uow.now, None, was.room_id,
                each.overbook_reason is not None,
            )  # fmt: skip
            fact = AppointmentRescheduled(
                appointment_id=each.appointment_id,
                provider_id=each.provider_id,
                room_id=chosen_room(wish, when, length, uow),
                **times(when, length),
            )
            inverse = None if uow.facts else self._inverse
            emit_fitting(fact, each.overbook_reason, uow, inverse, self._seen(each))
        except Refusal as why:
            raise on_day(
                wall_time(instant_of(each.start, was.zone), was.zone).date(), why
            ) from None


def emit_fitting(
    fact: AppointmentTime,
    overbook_reason: str | None,
    uow: UnitOfWork,
    inverse: Command | None,
    seen_version: int | None = None,
) -> None:
    """State the fact; where it does not fit, as an overbooking by whoever may, with a reason.

    Raises:
        Refusal: It does not fit, and nobody said why it should stand all the same.
    """
    try:
        uow.emit(fact, inverse, seen_version)
    except Stale:
        raise
    except Refusal:
        if overbook_reason is None or not may_overbook(fact.appointment_id, uow):
            raise
        squeezed_in = fact.model_copy(update={"overbook_reason": overbook_reason})
        uow.emit(squeezed_in, inverse, seen_version)


def on_day(day: date, why: Refusal) -> Refusal:
    """The refusal, with the date that it is about."""
    why.message = said("On {day:%a %d %b %Y}: {why}", day=day, why=why.message)
    why.args = (why.message,)
    why.details["date"] = day.isoformat()
    return why


def _is_there(each: ArrangedVisit, was: Booked, zone: str) -> bool:
    wished = (instant_of(each.start, zone), each.minutes, each.provider_id, each.room_id)
    return wished == (was.start, was.minutes, was.provider_id, was.room_id)


def _in_order(
    pairs: list[tuple[ArrangedVisit, Booked]], zone: str
) -> list[tuple[ArrangedVisit, Booked]]:
    """The order in which no visit runs into another that will be moved away."""
    later = [(e, was) for e, was in pairs if instant_of(e.start, zone) > was.start]
    rest = [(e, was) for e, was in pairs if instant_of(e.start, zone) <= was.start]
    later.sort(key=lambda pair: pair[1].start, reverse=True)
    return [*later, *sorted(rest, key=lambda pair: pair[1].start)]
