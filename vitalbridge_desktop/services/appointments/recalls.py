"""Whom to ask to come again, and what was last said to whom."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import Day, IdList, Instant, among
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import day_span, local_day, now, plus_days, with_offset
from vitalbridge_desktop.services.patients.queries import PatientName, PatientNames
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .board import display_name
from .contact_tables import contacts, recalls
from .rules import TOLD
from .tables import appointments
from .visit_types import ListVisitTypes, list_visit_types

AHEAD = 60  # days: what is looked at unless said otherwise
COMING = ("proposed", "pending", "booked", "arrived", "checked-in")
a, c, r = appointments.c, contacts.c, recalls.c


@dataclass(frozen=True, slots=True)
class Contact:
    """A call or a message, and what came of it."""

    id: UUID
    patient_id: UUID
    appointment_id: UUID | None
    channel: str
    outcome: str
    note: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Recall:
    """Somebody who is to be asked to come again.

    Attributes:
        overdue: The day has come.
        booked_start: The next visit that would do: of that type, where one was said.
        asked: The patient knows since the day has come.
        attempts: How often they were rung or written to since then.
        last_contact: The newest one.
    """

    id: UUID
    patient_id: UUID
    patient: str
    phone: str | None
    due: date
    overdue: bool
    visit_type_id: UUID | None
    visit_type: str | None
    reason: str | None
    booked_start: datetime | None
    asked: bool
    attempts: int
    last_contact: Contact | None
    version: int
    synced: bool
    second_phone: str | None = None


@dataclass(frozen=True, slots=True)
class Recalls:
    """Open recalls, the longest due first."""

    recalls: tuple[Recall, ...]


class RecallList(Query[Recalls]):
    """Who is to be asked to come again, up to so many days ahead."""

    patient_id: UUID | None = None
    days: int = Field(default=AHEAD, ge=0, le=3660)
    at: AwareDatetime = Field(default_factory=now)


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to ring.

    Attributes:
        kind: ``rejected`` (the visit could not stand), ``away`` (its provider is on leave),
            ``cancelled`` or ``moved`` since the patient was last told, ``recall``, or
            ``unconfirmed``.
        start: When the visit is, or would have been.
        since: Since when there is something to tell.
        attempts: How often it was tried since then, in vain.
    """

    kind: str
    patient_id: UUID
    patient: str
    phone: str | None
    appointment_id: UUID | None
    recall_id: UUID | None
    provider_id: UUID | None
    start: datetime | None
    since: datetime
    reason: str | None
    attempts: int
    last_contact: Contact | None
    second_phone: str | None = None


@dataclass(frozen=True, slots=True)
class Calls:
    """Whom to ring: news of visits by their time, recalls by their day, then who is to confirm."""

    calls: tuple[Call, ...]


class CallList(Query[Calls]):
    """Whom must I ring? What concerns visits within so many days, and recalls that are due.

    Attributes:
        confirm_days: Visits up to so many days ahead that nobody has confirmed are to be rung for
            as well; none where it is 0.
    """

    days: int = Field(default=AHEAD, ge=1, le=366)
    confirm_days: int = Field(default=0, ge=0, le=31)
    at: AwareDatetime = Field(default_factory=now)


_OPEN = (
    select(r.id, r.patient_id, r.due, r.visit_type_id, r.reason, r.version)
    .where(
        r.tenant_id == tenant,
        r.state == "open",
        r.standing == "accepted",
        r.due <= bindparam("until", type_=Day),
    )
    .order_by(r.due, r.id)
)
_COMING = (
    select(a.patient_id, a.visit_type_id, a.start)
    .where(
        a.tenant_id == tenant,
        among(a.patient_id, bindparam("ids", type_=IdList)),
        a.start > bindparam("at", type_=Instant),
        a.standing == "accepted",
        or_(*(a.status == status for status in COMING)),
    )
    .order_by(a.start)
)
_CONTACTS = (
    select(c.id, c.patient_id, c.appointment_id, c.channel, c.outcome, c.note, c.at)
    .where(
        c.tenant_id == tenant,
        among(c.patient_id, bindparam("ids", type_=IdList)),
        c.struck.is_(False),
        c.standing == "accepted",
    )
    .order_by(c.at, c.id)
)


def recall_list(query: RecallList, rows: Rows) -> Recalls:
    zone = rows.ask(GetTenant()).time_zone
    today = local_day(query.at, zone)
    found = [
        row
        for row in rows.read(_OPEN, until=plus_days(today, query.days))
        if query.patient_id in (None, row[1])
    ]
    people = {row[1] for row in found}
    names, told = patients_named(people, rows), contacts_of(people, zone, rows)
    coming: list[Any] = rows.read(_COMING, ids=sorted(people), at=query.at) if people else []
    kinds = {each.id: each.name for each in list_visit_types(ListVisitTypes(), rows).visit_types}
    unsynced = rows.unsynced()
    listed = []
    for id, patient_id, due, kind_id, reason, version in found:
        who, heard = names.get(patient_id), told.get(patient_id, [])
        begins = day_span(due, zone).start
        since = [each for each in heard if each.at >= begins and each.appointment_id is None]
        visits = (s for p, k, s in coming if p == patient_id and kind_id in (None, k))
        booked = next(visits, None)
        listed.append(
            Recall(
                id, patient_id, display_name(who), who.phone if who else None, due, due <= today,
                kind_id, kinds.get(kind_id) if kind_id else None, reason,
                booked and with_offset(booked, zone),
                any(each.outcome in TOLD for each in since), len(since),
                heard[-1] if heard else None, version, synced=id not in unsynced,
                second_phone=who.second_phone if who else None,
            )
        )  # fmt: skip
    return Recalls(tuple(listed))


def contacts_of(people: Iterable[UUID], zone: str, rows: Rows) -> dict[UUID, list[Contact]]:
    """What was said to each of these patients, oldest first."""
    said: dict[UUID, list[Contact]] = {}
    for row in rows.read(_CONTACTS, ids=sorted(people)):
        contact = Contact(*row)
        contact = replace(contact, at=with_offset(contact.at, zone))
        said.setdefault(contact.patient_id, []).append(contact)
    return said


def patients_named(people: Iterable[UUID], rows: Rows) -> dict[UUID, PatientName]:
    """These patients by id."""
    asked = PatientNames(ids=tuple(sorted(people)))
    return {each.id: each for each in rows.ask(asked).patients}
