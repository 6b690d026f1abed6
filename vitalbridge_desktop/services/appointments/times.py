"""When a visit may be booked for: from today up to the clinic's horizon."""

from datetime import datetime
from typing import Any
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Forbidden, Refusal
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import Promise, local_day, minutes_between, plus_days, promise
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .visit_types import Length


class InThePast(Refusal):
    """A visit is booked for today or later; walk-ins of the day are written down afterwards."""

    code = "in_the_past"


class TooFarAhead(Refusal):
    """The clinic does not book that far ahead."""

    code = "too_far_ahead"


class TooShortNotice(Refusal):
    """The clinic wants to know of a visit earlier than that."""

    code = "too_short_notice"


def promised(start: datetime, minutes: int, fold: int | None, uow: UnitOfWork) -> Promise:
    """The time as it would be promised now."""
    return promised_at(start, minutes, fold, uow.now, uow.rows)


def promised_at(
    start: datetime, minutes: int, fold: int | None, now: datetime, rows: Rows
) -> Promise:
    """The time as it would be promised at the moment *now*.

    Raises:
        InThePast, TooFarAhead: Visits are booked from today up to the clinic's horizon.
        Invalid: The clocks skip it.
    """
    clinic = rows.ask(GetTenant())
    when = promise(start, minutes, clinic.time_zone, fold=fold)
    today, day = local_day(now, clinic.time_zone), local_day(when.start, clinic.time_zone)
    if day < today:
        raise InThePast("That day is over; visits are booked for today or later.", field="start")
    if day > plus_days(today, clinic.horizon_days):
        message = said("The clinic books at most %n days ahead.", count=clinic.horizon_days)
        raise TooFarAhead(message, field="start")
    return when


def require_notice(when: Promise, uow: UnitOfWork) -> None:
    """
    Raises:
        TooShortNotice: It is too soon, for whoever may not overbook.
    """
    why = too_soon(when, uow.now, uow.rows)
    if why is not None and not uow.who.may("overbook"):
        raise why


def too_soon(when: Promise, now: datetime, rows: Rows) -> TooShortNotice | None:
    """What stands against booking it at the moment *now*, where the clinic wants a notice."""
    notice = rows.ask(GetTenant()).notice_minutes
    if not notice or minutes_between(now, when.start) >= notice:
        return None
    hours, minutes = divmod(notice, 60)
    told = said("A visit is booked at least %n hours ahead.", count=hours)
    if minutes or hours == 1:
        told = said("A visit is booked at least %n minutes ahead.", count=notice)
    return TooShortNotice(told, field="start")


def times(when: Promise, length: Length) -> dict[str, Any]:
    return {
        "wall": when.wall,
        "zone": when.zone,
        "fold": when.fold,
        "minutes": length.minutes,
        "start": when.start,
        "end": when.end,
        "buffer_before": length.buffer_before,
        "buffer_after": length.buffer_after,
    }


def require_may_overbook(
    reason: str | None, uow: UnitOfWork, appointment_id: UUID | None = None
) -> None:
    """Who moved an overbooked visit may take that back.

    Raises:
        Forbidden: Overbooking needs a permission.
    """
    if reason is not None and not may_overbook(appointment_id, uow):
        raise Forbidden("Your account may not overbook.", field="overbook_reason")


def may_overbook(appointment_id: UUID | None, uow: UnitOfWork) -> bool:
    """Whether this person may let a visit stand over another one, or puts it back there."""
    back = appointment_id is not None and uow.takes_back_own(appointment_id)
    return back or uow.who.may("overbook")
