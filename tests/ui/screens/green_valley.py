"""A small clinic to look at: Green Valley on Monday, 23 November 2026, at ten in the morning."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import insert

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.confirmed import confirm
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.envelopes import Origin, raw_envelope
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.ledger import inbox
from vitalbridge_desktop.kernel.messages import Command, Envelope, Event
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.kernel.service import Verdict
from vitalbridge_desktop.services.appointments.commands import (
    CreateAppointment,
    DefineVisitType,
)
from vitalbridge_desktop.services.appointments.events import AppointmentCreated
from vitalbridge_desktop.services.identity.commands import AddStaffMember
from vitalbridge_desktop.services.patients.commands import CreatePatient, SetPatientAlert
from vitalbridge_desktop.services.patients.events import PatientUpdated
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    BlockTime,
    SetWorkingHours,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import Weekday, WeeklyHours
from vitalbridge_desktop.services.tenants.commands import CreateTenant

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # ten o'clock in Berlin
TODAY = date(2026, 11, 23)
WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")


class Moment:
    """The clinic's clock: it stands still until a test turns it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def at(clock: str, day: date = TODAY) -> datetime:
    """A wall time."""
    return datetime.combine(day, time.fromisoformat(clock))


@dataclass
class GreenValley:
    """The clinic on its bus, and who is in it by family name."""

    bus: Bus
    providers: dict[str, UUID] = field(default_factory=dict)
    patients: dict[str, UUID] = field(default_factory=dict)
    consult: UUID | None = None
    staff_id: UUID | None = None
    positions: int = 0

    def pass_time(self, *, minutes: int = 0, seconds: int = 0) -> None:
        """Turn the clinic's clock."""
        clock = self.bus.clock
        assert isinstance(clock, Moment)
        clock.now += timedelta(minutes=minutes, seconds=seconds)

    def do(self, command: Command) -> UUID:
        """Carry out a command as somebody who may do everything; the id it made or changed."""
        return self.bus.dispatch(command, a.context()).id

    def provider(
        self,
        family: str,
        given: str = "Sam",
        *,
        title: str | None = "Dr.",
        specialty: str | None = "General practice",
        hours: tuple[tuple[str, str], ...] = (("08:30", "12:00"), ("13:00", "16:30")),
    ) -> UUID:
        """Somebody who sees patients from Monday to Friday."""
        made = self.do(
            CreateProvider(family_name=family, given_name=given, title=title, specialty=specialty)
        )
        self.providers[family] = made
        self.hours(family, *hours)
        return made

    def hours(self, provider: str, *hours: tuple[str, str]) -> None:
        """The hours of every day from Monday to Friday."""
        weekly = tuple(
            WeeklyHours(weekday=day, start=time.fromisoformat(start), end=time.fromisoformat(end))
            for day in WEEK
            for start, end in hours
        )
        self.do(SetWorkingHours(provider_id=self.providers[provider], weekly=weekly))

    def patient(
        self,
        family: str,
        given: str = "Ada",
        born: date = date(1988, 9, 2),
        *,
        phone: str | None = None,
        second_phone: str | None = None,
        email: str | None = None,
        alert: str | None = None,
    ) -> UUID:
        """Somebody who comes here."""
        made = self.do(
            CreatePatient(
                family_name=family,
                given_name=given,
                birth_date=born,
                phone=phone,
                second_phone=second_phone,
                email=email,
                confirmed_not_duplicate=True,
            )
        )
        if alert is not None:
            self.do(SetPatientAlert(patient_id=made, text=alert))
        self.patients[family] = made
        return made

    def visit(
        self,
        patient: str,
        provider: str,
        start: datetime,
        *,
        minutes: int = 30,
        room_id: UUID | None = None,
    ) -> UUID:
        """A booked visit."""
        return self.do(
            CreateAppointment(
                patient_id=self.patients[patient],
                provider_id=self.providers[provider],
                start=start,
                minutes=minutes,
                visit_type_id=self.consult,
                room_id=room_id,
            )
        )

    def leave(
        self,
        provider: str,
        start: date,
        end: date,
        *,
        reason: str | None = None,
        approved: bool = False,
    ) -> UUID:
        """A request for leave."""
        made = self.do(
            SubmitLeaveRequest(
                provider_id=self.providers[provider], start=start, end=end, reason=reason
            )
        )
        if approved:
            self.do(ApproveLeaveRequest(leave_request_id=made))
        return made

    def block(self, provider: str, start: datetime, end: datetime) -> UUID:
        """Time in which a provider takes no visits."""
        return self.do(
            BlockTime(
                provider_id=self.providers[provider], start=start, end=end, reason="Team meeting"
            )
        )

    # ---- what another desk stated and the server did not let stand ---------------------------

    def clash(
        self, patient: str, provider: str, start: datetime, *, code: str = "slot_taken"
    ) -> UUID:
        """A visit that another desk booked and that could not stand."""
        begins = start.replace(tzinfo=UTC) - timedelta(hours=1)  # Berlin in winter
        fact = AppointmentCreated(
            appointment_id=uuid7(),
            patient_id=self.patients[patient],
            provider_id=self.providers[provider],
            visit_type_id=self.consult,
            wall=f"{start:%Y-%m-%dT%H:%M}",
            zone="Europe/Berlin",
            fold=0,
            minutes=30,
            start=begins,
            end=begins + timedelta(minutes=30),
        )
        self.refused(fact, code)
        return fact.appointment_id

    def two_phones(self, patient: str, phone: str) -> None:
        """A phone number that another desk changed as well."""
        fact = PatientUpdated(patient_id=self.patients[patient], changed=("phone",), phone=phone)
        self.refused(fact, "stale")

    def misread(self, count: int) -> None:
        """Changes of other desks that this version of the program cannot apply."""
        row = {
            "tenant_id": a.TENANT,
            "type": "appointment.beamed",
            "kind": "appointment",
            "verdict": "accepted",
            "code": None,
            "understood": False,
            "raw": "{}",
        }

        def work(driver: Driver) -> None:
            for _ in range(count):
                self.positions += 1
                found = row | {
                    "position": self.positions, "id": uuid7(), "subject_id": uuid7(),
                }  # fmt: skip
                Prepared(insert(inbox).values(found), SQLITE).run(driver, {})

        self.bus.store.write(work)

    def refused(self, fact: Event, code: str, verdict: str = "rejected") -> None:
        """The server's verdict on a fact of Desk 2, as a pull would bring it."""
        self.positions += 1
        stated = NOW - timedelta(minutes=9)
        envelope = Envelope(
            id=uuid7(),
            tenant_id=a.TENANT,
            time=stated,
            staff_id=self.staff_id or a.STAFF,
            command_id=uuid7(),
            base_version=0,
            base_position=0,
            version=1,
            standing="rejected",
        )
        fact.state(envelope)
        told = Verdict(
            position=self.positions,
            verdict=verdict,
            code=code,
            event_id=envelope.id,
            type=fact.wire,
            kind=fact.kind,
            subject_id=fact.subject_id,
            staff_id=envelope.staff_id,
            desk="Desk 2",
            stated_at=stated.isoformat(),
            recorded_at=(NOW - timedelta(minutes=2)).isoformat(),
            words=json.loads(raw_envelope(fact, "test", Origin("Desk 2", 0))),
            creates=fact.creates,
        )

        def work(driver: Driver) -> None:
            transaction = self.bus.transaction(driver)
            digests = Digests(transaction)
            confirm(transaction, told, fact if fact.creates else None, digests)
            digests.save()

        self.bus.store.write(work)
        self.bus.announce(frozenset({type(fact)}))


def founded(bus: Bus) -> GreenValley:
    """The clinic with two doctors, a kind of visit and nobody booked."""
    clinic = GreenValley(bus)
    clinic.do(CreateTenant(name="Green Valley", time_zone="Europe/Berlin", country="DE"))
    clinic.staff_id = clinic.do(
        AddStaffMember(
            username="rossi", family_name="Rossi", given_name="Maria", roles=("front-desk",)
        )
    )
    clinic.consult = clinic.do(DefineVisitType(name="Consult", minutes=30))
    clinic.provider("Okafor", "Samuel", specialty="Cardiology")
    clinic.provider("Lindqvist", "Ada")
    return clinic
