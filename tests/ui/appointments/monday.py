"""The clinic of the mock-ups: Monday, 23 November 2026, 10:42 in Berlin, with its visits."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.appointments.commands import (
    CheckIn,
    CompleteAppointment,
    ConfirmAppointment,
    CreateAppointment,
    DefineVisitType,
    MarkArrived,
    MarkNoShow,
)
from vitalbridge_desktop.services.appointments.visit_types import Colour
from vitalbridge_desktop.services.identity.commands import AddStaffMember
from vitalbridge_desktop.services.patients.commands import CreatePatient, SetPatientAlert
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    SetWorkingHours,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import Weekday, WeeklyHours
from vitalbridge_desktop.services.tenants.commands import AddRoom, CreateTenant

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
ZONE = "Europe/Berlin"
WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
Hours = tuple[tuple[str, str], ...]

VISIT_TYPES: tuple[tuple[str, int, Colour], ...] = (
    ("Consult", 30, "sky"),
    ("Follow-up", 30, "teal"),
    ("Procedure", 30, "violet"),
    ("Vaccination", 20, "amber"),
    ("Telephone", 40, "slate"),
)
PROVIDERS: tuple[tuple[str | None, str, str, str, Hours], ...] = (
    ("Dr.", "Ada", "Lindqvist", "Family medicine", (("08:00", "12:00"), ("13:00", "16:30"))),
    ("Dr.", "Samuel", "Okafor", "Cardiology", (("08:30", "12:00"), ("13:00", "16:30"))),
    ("Dr.", "Mei", "Tanaka", "Pediatrics", (("08:00", "12:00"), ("13:00", "16:30"))),
    ("Dr.", "Jonas", "Weber", "Dermatology", (("08:00", "12:00"), ("13:00", "16:30"))),
    (None, "Nadia", "Haddad", "Nurse", (("08:00", "12:00"), ("13:00", "15:00"))),
)
VISITS = """
Lindqvist  08:00 30 Consult     arrived   Adeyemi, Tunde    chest pain
Lindqvist  08:30 30 Follow-up   done      Brandt, Lena
Lindqvist  09:00 45 Procedure   done      Castillo, Rosa    biopsy
Lindqvist  10:00 30 Consult     room      Dubois, Marc
Lindqvist  10:30 30 Follow-up   arrived   Evans, Holly
Lindqvist  11:00 20 Vaccination confirmed Fischer, Kai
Lindqvist  11:30 30 Consult     waiting   Gupta, Anika
Lindqvist  13:30 30 Consult     booked    Hansen, Ole
Lindqvist  14:00 60 Procedure   confirmed Ibrahim, Salma    long
Lindqvist  15:30 30 Follow-up   booked    Jansen, Piet
Okafor     08:30 40 Consult     done      Kovács, Éva
Okafor     09:20 40 Follow-up   room      Larsson, Nils
Okafor     10:20 40 Consult     confirmed Müller, Petra
Okafor     11:20 40 Telephone   confirmed Novak, Jan        video
Okafor     13:00 60 Procedure   waiting   O’Connor, Sean    stress ECG
Okafor     15:30 40 Follow-up   booked    Quist, Ebba
Tanaka     08:00 20 Vaccination done      Rossi, Luca
Tanaka     08:20 20 Vaccination done      Rossi, Mia
Tanaka     08:40 30 Consult     done      Sato, Yuki
Tanaka     09:15 30 Consult     done      Tran, Bao
Tanaka     09:50 30 Follow-up   noshow    Ueda, Ren
Tanaka     10:25 30 Consult     arrived   Vogel, Ida
Tanaka     11:00 30 Consult     confirmed Weiss, Noah
Tanaka     11:30 30 Consult     confirmed Xu, Fei
Tanaka     13:00 30 Follow-up   booked    Yilmaz, Can
Tanaka     13:30 30 Consult     booked    Zimmer, Paul
Tanaka     14:00 30 Consult     booked    Abbas, Noor
Tanaka     14:40 30 Consult     booked    Baker, Sam
Tanaka     15:15 30 Consult     booked    Chen, Wei
Haddad     08:00 15 Vaccination done      Diaz, Ana
Haddad     08:15 15 Vaccination done      Engel, Tom
Haddad     09:00 30 Procedure   done      Farah, Idris      dressing
Haddad     10:00 30 Procedure   confirmed Gomez, Luz        bloods
Haddad     13:00 30 Procedure   booked    Holm, Sara        bloods
"""
FLOW: dict[str, tuple[type[Command], ...]] = {
    "waiting": (),
    "booked": (),
    "confirmed": (ConfirmAppointment,),
    "arrived": (MarkArrived,),
    "room": (MarkArrived, CheckIn),
    "done": (MarkArrived, CheckIn, CompleteAppointment),
    "noshow": (MarkNoShow,),
}


def at(clock: str, day: date = MONDAY) -> datetime:
    """A wall time."""
    return datetime.combine(day, time.fromisoformat(clock))


class Clock:
    """The clinic's clock: stands where it was put."""

    def __init__(self, clock: str = "10:42", day: date = MONDAY) -> None:
        self.put(clock, day)

    def put(self, clock: str, day: date = MONDAY) -> None:
        """Let it be another time in Berlin, in winter."""
        self.now = at(clock, day).replace(tzinfo=UTC) - timedelta(hours=1)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Clinic:
    """A clinic on its bus, and who is in it by family name."""

    bus: Bus
    clock: Clock
    providers: dict[str, UUID] = field(default_factory=dict)
    patients: dict[str, UUID] = field(default_factory=dict)
    types: dict[str, UUID] = field(default_factory=dict)
    visits: dict[str, UUID] = field(default_factory=dict)
    room: UUID | None = None

    def do(self, command: Command) -> UUID:
        """Carry out a command as somebody who may do everything; the id it made or changed."""
        return self.bus.dispatch(command, a.context()).id

    def provider(
        self,
        family: str,
        given: str = "Sam",
        title: str | None = "Dr.",
        specialty: str = "Family medicine",
        hours: Hours = (("08:00", "12:00"), ("13:00", "16:30")),
    ) -> UUID:
        """Somebody who sees patients from Monday to Friday."""
        made = self.do(
            CreateProvider(family_name=family, given_name=given, title=title, specialty=specialty)
        )
        weekly = tuple(
            WeeklyHours(weekday=day, start=time.fromisoformat(first), end=time.fromisoformat(last))
            for day in WEEK
            for first, last in hours
        )
        self.do(SetWorkingHours(provider_id=made, weekly=weekly))
        self.providers[family] = made
        return made

    def patient(
        self,
        name: str,
        born: date = date(1988, 9, 2),
        phone: str | None = None,
        alert: str | None = None,
        usual: str | None = None,
    ) -> UUID:
        """Somebody who comes here, from "Pham, Linh"."""
        family, _, given = name.partition(", ")
        made = self.do(
            CreatePatient(
                family_name=family,
                given_name=given or "Ada",
                birth_date=born,
                sex="female",
                phone=phone,
                usual_provider_id=self.providers[usual] if usual else None,
                confirmed_not_duplicate=True,
            )
        )
        if alert is not None:
            self.do(SetPatientAlert(patient_id=made, text=alert))
        self.patients[name] = made
        return made

    def visit(
        self,
        patient: str,
        provider: str,
        start: datetime,
        *,
        minutes: int = 30,
        kind: str = "Consult",
        reason: str | None = None,
        room: UUID | None = None,
    ) -> UUID:
        """A booked visit."""
        made = self.do(
            CreateAppointment(
                patient_id=self.patients.get(patient) or self.patient(patient),
                provider_id=self.providers[provider],
                start=start,
                minutes=minutes,
                visit_type_id=self.types[kind],
                reason=reason,
                room_id=room,
            )
        )
        self.visits[patient] = made
        return made

    def settle(self) -> None:
        """The server has judged everything so far."""
        self.bus.store.write(lambda driver: driver.execute("UPDATE outbox SET state = 'settled'"))


def founded(bus: Bus, clock: Clock) -> Clinic:
    """The clinic with its visit types and the cardiologist; nobody is booked."""
    clinic = Clinic(bus, clock)
    clinic.do(CreateTenant(name="Green Valley Clinic", time_zone=ZONE, country="DE"))
    clinic.do(
        AddStaffMember(
            username="rossi", family_name="Rossi", given_name="Maria", roles=("front-desk",)
        )
    )
    for name, minutes, colour in VISIT_TYPES:
        clinic.types[name] = clinic.do(DefineVisitType(name=name, minutes=minutes, colour=colour))
    title, given, family, specialty, hours = PROVIDERS[1]
    clinic.provider(family, given, title, specialty, hours)
    return clinic


def busy(clinic: Clinic) -> Clinic:
    """The whole Monday of the mock-ups."""
    for title, given, family, specialty, hours in PROVIDERS:
        if family not in clinic.providers:
            clinic.provider(family, given, title, specialty, hours)
    clinic.room = clinic.do(AddRoom(name="Room 2 · ECG"))
    leave = SubmitLeaveRequest(
        provider_id=clinic.providers["Weber"], start=MONDAY, end=date(2026, 11, 25)
    )
    clinic.do(ApproveLeaveRequest(leave_request_id=clinic.do(leave)))
    people(clinic)
    lines = [line.split(None, 5) for line in VISITS.strip().splitlines()]
    late = [line for line in lines if line[4] == "waiting"]
    for line in lines:
        if line not in late:
            _book(clinic, line)
    clinic.settle()
    for line in late:
        _book(clinic, line)
    clinic.clock.put("10:42")
    return clinic


def people(clinic: Clinic) -> None:
    """Those of whom more is said than their name."""
    clinic.patient(
        "O’Connor, Sean", date(1961, 3, 14), "+49 30 5550 114", "uses a wheelchair, room 2 only"
    )
    clinic.patient(
        "Pham, Linh", date(1988, 9, 2), "+49 30 5550 733", "Interpreter: Vietnamese", "Okafor"
    )
    clinic.patient("Pham, Lan", date(1975, 1, 20), "+49 30 5550 812")
    clinic.patient("Phan, Minh", date(1999, 12, 3), "+49 30 5550 266")


def _book(clinic: Clinic, line: Iterable[str]) -> None:
    provider, start, minutes, kind, state, rest = line
    name, _, reason = (part.strip() for part in rest.partition("  "))
    clinic.clock.put("07:00")
    made = clinic.visit(
        name,
        provider,
        at(start),
        minutes=int(minutes),
        kind=kind,
        reason=reason or None,
        room=clinic.room if name.startswith("O’") else None,
    )
    came = at(start) - timedelta(minutes=6)
    if state == "arrived":
        came = max(came, at("10:24"))
    clinic.clock.put(f"{came:%H:%M}")
    for step in FLOW[state]:
        clinic.do(step.model_validate({"appointment_id": made}))
