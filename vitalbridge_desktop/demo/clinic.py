"""What has happened at the demo clinic: staff, providers, patients, and two months of visits."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from random import Random
from uuid import UUID, uuid5

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.time import (
    WEEKDAYS,
    local_day,
    plus_days,
    promise,
    shifted,
)
from vitalbridge_desktop.services.appointments import events as visits
from vitalbridge_desktop.services.identity import events as accounts
from vitalbridge_desktop.services.patients import events as records
from vitalbridge_desktop.services.providers import events as doctors
from vitalbridge_desktop.services.schedules import events as hours
from vitalbridge_desktop.services.tenants import events as clinics

from .leave import AWAY, tell_leave
from .log import GeneratedLog
from .people import ALERTS, STAFF, Person, people, provider
from .waiting import tell_waiting

ZONE = "Europe/Berlin"
TELE = "Tele visit"
KINDS = (  # name, minutes, buffer after, colour, how often
    ("Consult", 30, 0, "sky", 8),
    ("Follow-up", 20, 0, "teal", 6),
    ("Procedure", 45, 5, "violet", 2),
    ("Vaccine", 10, 0, "amber", 2),
    (TELE, 20, 0, "slate", 2),
)
REASONS = ("chest pain", "biopsy", "stress ECG", "dressing", "check-up", "headache", "video", None)
ROOMS = ("Room 1", "Room 2", "Room 3", "Room 4", "Room 5", "ECG", "Lab")  # one a provider
MORNING, AFTERNOON = (8, 12), (13, 17)
RECENT = 7  # days back for which every step of a visit is told
MANY = 200  # patients a provider: enough for some to come again and again
EARLY = 15  # minutes before their time that patients may have come
USUAL, CANCELLED, NO_SHOW, CONFIRMED = 0.7, 0.03, 0.08, 0.5  # shares


@dataclass(frozen=True, slots=True)
class Size:
    """How large the clinic is; *days* back and as many ahead."""

    providers: int = 8
    patients: int = 2000
    days: int = 30
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A time in the book: with whom and what kind, both as numbers; *minute* of the day."""

    provider: int
    day: date
    minute: int
    kind: int


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit to be told of."""

    id: UUID
    place: Place
    start: datetime
    end: datetime


class DemoClinic:
    """Tells the clinic's history to a log, as it looks at the moment *now*."""

    def __init__(self, log: GeneratedLog, tenant_id: UUID, size: Size, now: datetime) -> None:
        self.log, self.tenant_id, self.size, self.now = log, tenant_id, size, now
        self.today, self.zone = local_day(now, ZONE), ZONE
        self.founded = shifted(now, -(size.days + 10) * 24 * 60)
        self.chance = Random(size.seed)
        self.staff = [self.id(f"staff {name}") for name, *_ in STAFF]
        self.providers = [self.id(f"provider {n}") for n in range(size.providers)]
        self.patients = [self.id(f"patient {n}") for n in range(size.patients)]
        self.kinds = [self.id(f"kind {name}") for name, *_ in KINDS]
        self.visits: list[Visit] = []
        self.whose: dict[UUID, UUID] = {}  # the patient of each visit
        self.rooms = [self.id(f"room {n}") for n in range(len(ROOMS))]

    def id(self, name: str) -> UUID:
        """The id of something in this clinic."""
        return uuid5(self.tenant_id, name)

    def say(self, fact: Event, at: datetime | None = None, code: str | None = None) -> None:
        """State a fact, by the front desk."""
        self.log.add(fact, at or self.founded, self.staff[1], code)

    def tell(self, verifier: str) -> None:
        """Tell everything; *verifier* is what the staff's password is checked against."""
        self._clinic(verifier)
        persons = people(self.size.patients, self.today, self.chance)
        self._patients(persons)
        for day in self._days():
            for number in range(self.size.providers):
                self._day(number, day)
        tell_leave(self)
        self._clashes()
        tell_waiting(self)

    def _clinic(self, verifier: str) -> None:
        self.say(
            clinics.TenantCreated(
                tenant_id=self.tenant_id, name="Green Valley Clinic", time_zone=ZONE, country="DE"
            )
        )
        for room_id, name in zip(self.rooms, ROOMS, strict=True):
            self.say(clinics.RoomAdded(room_id=room_id, name=name))
        for staff_id, (username, given, family, roles) in zip(self.staff, STAFF, strict=True):
            who = self.providers[0] if username == "doctor" else None
            self.say(
                accounts.StaffAdded(
                    staff_id=staff_id, username=username, family_name=family, given_name=given,
                    roles=roles, provider_id=who,
                )
            )  # fmt: skip
            self.say(accounts.StaffPasswordSet(staff_id=staff_id, verifier=verifier))
        for kind_id, (name, minutes, after, colour, _) in zip(self.kinds, KINDS, strict=True):
            self.say(
                visits.VisitTypeDefined(
                    visit_type_id=kind_id, name=name, minutes=minutes, buffer_after=after,
                    colour=colour,
                )
            )  # fmt: skip
        for number, provider_id in enumerate(self.providers):
            self._provider(number, provider_id)

    def _provider(self, number: int, provider_id: UUID) -> None:
        title, given, family, specialty = provider(number)
        self.say(
            doctors.ProviderCreated(
                provider_id=provider_id, family_name=family, given_name=given, title=title,
                specialty=specialty,
            )
        )  # fmt: skip
        weekly = tuple(
            hours.WeeklyHours.model_validate_json(
                f'{{"weekday": "{weekday}", "start": "{first:02}:00", "end": "{last:02}:00"}}'
            )
            for weekday in self._weekdays()
            for first, last in (MORNING, AFTERNOON)
        )
        self.say(hours.WorkingHoursSet(provider_id=provider_id, weekly=weekly))

    def _weekdays(self) -> list[str]:
        """Monday to Friday; and today, so that there is something to see on a Sunday."""
        open_days = {*range(5), self.today.weekday()}
        return [WEEKDAYS[number] for number in sorted(open_days)]

    def _patients(self, persons: list[Person]) -> None:
        for number, (patient_id, one) in enumerate(zip(self.patients, persons, strict=True)):
            usual = self.chance.choice(self.providers) if self.chance.random() < USUAL else None
            self.say(
                records.PatientCreated(
                    patient_id=patient_id, record_number=f"DM-{number + 1:06}",
                    family_name=one.family_name, given_name=one.given_name,
                    birth_date=one.birth_date, sex=one.sex, phone=one.phone, email=one.email,
                    language=one.language, usual_provider_id=usual,
                )
            )  # fmt: skip
            if number % 37 == 0:
                text = ALERTS[number // 37 % len(ALERTS)]
                self.say(records.PatientAlertSet(patient_id=patient_id, text=text))

    def _days(self) -> Iterable[date]:
        around = range(-self.size.days, self.size.days + 1)
        days = (plus_days(self.today, distance) for distance in around)
        return (day for day in days if WEEKDAYS[day.weekday()] in self._weekdays())

    def _day(self, number: int, day: date) -> None:
        """One provider's visits of one day, one after the other with some room between."""
        if number == AWAY and day == self.today:
            return
        for first, last in (MORNING, AFTERNOON):
            minute = first * 60 + self.chance.choice((0, 0, 0, 10, 30))
            while True:
                kind = self.chance.choices(range(len(KINDS)), [k[4] for k in KINDS])[0]
                needed = KINDS[kind][1] + KINDS[kind][2]
                if minute + needed > last * 60:
                    break
                self._visit(Place(number, day, minute, kind))
                minute += -(-needed // 10) * 10 + self.chance.choice((0, 0, 0, 10, 20, 40))

    def _visit(self, place: Place) -> None:
        visit = self._booked(place, self._whose())
        self.visits.append(visit)
        self._progress(visit)

    def _whose(self) -> UUID:
        """Two of three visits are of those who come every other week, nobody's twice on a day."""
        number, every = len(self.visits), len(self.patients)
        regulars = every * 3 // 10 if every >= MANY * self.size.providers else 0
        if regulars and number % 3:
            return self.patients[number * 2 // 3 * 11 % regulars]
        if regulars:
            return self.patients[regulars + number // 3 * 11 % (every - regulars)]
        return self.patients[number * 7 % every]

    def _booked(self, place: Place, patient_id: UUID, code: str | None = None) -> Visit:
        """Book a visit; with a *code*, one that the server could not let stand."""
        name, minutes, buffer_after = KINDS[place.kind][:3]
        in_room = place.provider < len(self.rooms) and name != TELE and code is None
        wall = datetime.combine(place.day, time(place.minute // 60, place.minute % 60))
        when = promise(wall, minutes, ZONE)
        fact = visits.AppointmentCreated(
            appointment_id=self.id(f"visit {len(self.visits)} {code}"),
            patient_id=patient_id,
            provider_id=self.providers[place.provider],
            room_id=self.rooms[place.provider] if in_room else None,
            visit_type_id=self.kinds[place.kind],
            reason=self.chance.choice(REASONS),
            wall=when.wall,
            zone=when.zone,
            fold=when.fold,
            minutes=minutes,
            start=when.start,
            end=when.end,
            buffer_after=buffer_after,
        )
        self.whose[fact.appointment_id] = patient_id
        ahead = self.chance.randrange(2, 20) * 24 * 60 + 90
        booked_at = shifted(self.now, -51) if code else shifted(when.start, -ahead)
        who = self.staff[0 if len(self.visits) % 4 == 1 else 1]  # both answer the phone
        self.log.add(fact, min(booked_at, self.now), who, code)
        return Visit(fact.appointment_id, place, when.start, when.end)

    def _progress(self, visit: Visit) -> None:
        """How far the visit has come by now."""
        id, luck = visit.id, self.chance.random()
        before = min(shifted(visit.start, -24 * 60), self.now)
        if luck < CANCELLED:
            self.call_off(id, before)
        elif visit.start > shifted(self.now, EARLY):
            if luck < CONFIRMED and visit.place.day <= plus_days(self.today, 2):
                self.say(visits.AppointmentConfirmed(appointment_id=id), before)
        elif luck < NO_SHOW and visit.end < self.now:
            self.say(visits.AppointmentNoShow(appointment_id=id), visit.end)
        elif visit.place.day < plus_days(self.today, -RECENT):
            self.say(visits.AppointmentCompleted(appointment_id=id), visit.end)
        else:
            self._steps(visit)

    def call_off(self, visit_id: UUID, at: datetime) -> None:
        """The patient rang: they can't come."""
        reason = "Patient called: cannot come"
        self.say(visits.AppointmentCancelled(appointment_id=visit_id, reason=reason), at)
        rang = visits.ContactLogged(
            contact_id=self.id(f"contact {visit_id}"), patient_id=self.whose[visit_id],
            appointment_id=visit_id, channel="phone", outcome="reached",
        )  # fmt: skip
        self.say(rang, at)

    def _steps(self, visit: Visit) -> None:
        """Arrived, in the room, done: those that lie behind us."""
        came = shifted(visit.start, -self.chance.randrange(2, 18))
        went_in = shifted(visit.start, self.chance.randrange(0, 9))
        steps: tuple[tuple[visits.AppointmentFact, datetime], ...] = (
            (visits.AppointmentArrived(appointment_id=visit.id), came),
            (visits.AppointmentCheckedIn(appointment_id=visit.id), went_in),
            (visits.AppointmentCompleted(appointment_id=visit.id), visit.end),
        )
        for fact, at in steps:
            if at <= self.now:
                self.say(fact, at)

    def _clashes(self) -> None:
        """Another desk was offline: a visit that found its time taken, a phone changed twice."""
        ahead = [v for v in self.visits if v.start > self.now and v.place.provider == 1]
        if ahead:
            taken = ahead[min(3, len(ahead) - 1)]
            other = self.patients[len(self.patients) // 2]
            self._booked(taken.place, other, code="slot_taken")
        patient_id = self.patients[0]
        for phone, code in (("+493055509201", None), ("+493055509202", "stale")):
            fact = records.PatientUpdated(patient_id=patient_id, changed=("phone",), phone=phone)
            self.say(fact, shifted(self.now, -30), code)
