"""Whom to ring: everybody who does not know yet what has become of their visit."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import Instant
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    day_span,
    instant_of,
    local_day,
    plus_days,
    with_offset,
)
from vitalbridge_desktop.services.patients.queries import PatientName
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import stranded_since
from .board import display_name
from .recalls import (
    Call,
    CallList,
    Calls,
    Contact,
    RecallList,
    contacts_of,
    patients_named,
    recall_list,
)
from .rules import TOLD
from .tables import appointments

AWAY = "Their provider is on leave"
STILL_TO_COME = ("proposed", "pending", "booked")
ENDS_WHEN_TOLD = ("moved", "cancelled", "unconfirmed")
a = appointments.c
_CHANGED = (
    select(
        a.id, a.patient_id, a.provider_id, a.start, a.status, a.standing, a.moved_at, a.status_at,
        a.booked_at, a.cancelled_because,
    )
    .where(
        a.tenant_id == tenant,
        a.start > bindparam("at", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        or_(
            a.moved_at.is_not(None),
            a.status == "cancelled",
            a.standing == "rejected",
        ),
    )
    .order_by(a.start, a.id)
)  # fmt: skip
_UNCONFIRMED = (
    select(a.id, a.patient_id, a.provider_id, a.start, a.booked_at)
    .where(
        a.tenant_id == tenant,
        a.start > bindparam("at", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        a.status == "booked",
        a.standing == "accepted",
        a.confirmed.is_(False),
    )
    .order_by(a.start, a.id)
)


@dataclass(frozen=True, slots=True)
class _News:
    """Something that a patient has to be told."""

    kind: str
    patient_id: UUID
    start: datetime
    since: datetime
    appointment_id: UUID
    provider_id: UUID
    reason: str | None


def call_list(query: CallList, rows: Rows) -> Calls:
    zone = rows.ask(GetTenant()).time_zone
    at = instant_of(query.at, zone)
    until = day_span(plus_days(local_day(at, zone), query.days), zone).end
    news = {each.appointment_id: each for each in _changed(at, until, rows)}
    for visit in stranded_since(at, rows):
        news.setdefault(
            visit.appointment_id,
            _News(
                "away", visit.patient_id, visit.start, at, visit.appointment_id,
                visit.provider_id, AWAY,
            ),
        )  # fmt: skip
    calls = _calls(news.values(), zone, rows)
    calls.sort(key=lambda call: (call.start or at, call.patient))
    first_asked = [
        each
        for each in _unconfirmed(at, zone, query.confirm_days, rows)
        if each.appointment_id not in news
    ]
    return Calls((*calls, *_due(at, zone, rows), *_calls(first_asked, zone, rows)))


def _calls(news: Collection[_News], zone: str, rows: Rows) -> list[Call]:
    people = {each.patient_id for each in news}
    names, said = patients_named(people, rows), contacts_of(people, zone, rows)
    calls = (_call(each, names, said, zone) for each in news)
    return [call for call in calls if call is not None]


def _unconfirmed(at: datetime, zone: str, days: int, rows: Rows) -> Iterator[_News]:
    """Visits of the coming days that nobody has confirmed."""
    until = day_span(plus_days(local_day(at, zone), days), zone).end
    found = rows.read(_UNCONFIRMED, at=at, until=until) if days else []
    for id, who, provider_id, start, booked_at in found:
        yield _News("unconfirmed", who, start, booked_at, id, provider_id, None)


def _changed(at: datetime, until: datetime, rows: Rows) -> Iterator[_News]:
    """What has become of visits, the gravest of each."""
    found: list[Any] = rows.read(_CHANGED, at=at, until=until)
    for id, who, provider_id, start, status, standing, moved_at, status_at, booked_at, why in found:
        if status == "cancelled":
            yield _News("cancelled", who, start, status_at, id, provider_id, why)
        elif standing == "rejected":
            yield _News("rejected", who, start, booked_at, id, provider_id, None)
        elif moved_at is not None and status in STILL_TO_COME:
            yield _News("moved", who, start, moved_at, id, provider_id, None)


def _call(
    news: _News, names: dict[UUID, PatientName], said: dict[UUID, list[Contact]], zone: str
) -> Call | None:
    """The call, unless the patient was told since; who could not be reached is still to ring."""
    about = [
        each
        for each in said.get(news.patient_id, ())
        if each.appointment_id in (None, news.appointment_id)
    ]
    since = [each for each in about if each.at >= news.since]
    if news.kind in ENDS_WHEN_TOLD and any(each.outcome in TOLD for each in since):
        return None
    who = names.get(news.patient_id)
    return Call(
        kind=news.kind,
        patient_id=news.patient_id,
        patient=display_name(who),
        phone=who.phone if who else None,
        appointment_id=news.appointment_id,
        recall_id=None,
        provider_id=news.provider_id,
        start=with_offset(news.start, zone),
        since=with_offset(news.since, zone),
        reason=news.reason,
        attempts=len(since),
        last_contact=about[-1] if about else None,
        second_phone=who.second_phone if who else None,
    )


def _due(at: datetime, zone: str, rows: Rows) -> Iterator[Call]:
    """Recalls whose day has come, without a visit, of patients who do not know yet."""
    for each in recall_list(RecallList(days=0, at=at), rows).recalls:
        if each.booked_start is None and not each.asked:
            yield Call(
                kind="recall",
                patient_id=each.patient_id,
                patient=each.patient,
                phone=each.phone,
                appointment_id=None,
                recall_id=each.id,
                provider_id=None,
                start=None,
                since=with_offset(day_span(each.due, zone).start, zone),
                reason=each.reason,
                attempts=each.attempts,
                last_contact=each.last_contact,
                second_phone=each.second_phone,
            )
