"""What has happened at the demo clinic: staff, providers, patients, and two months of visits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from uuid import UUID, uuid5

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.time import (
    local_day,
    plus_days,
    promise,
    shifted,
)
from vitalbridge_desktop.kernel.watching import Watch, unwatched
from vitalbridge_desktop.services.appointments import events as visits
from vitalbridge_desktop.services.patients import events as records

from .house import KINDS, LOCATIONS, ROOMS, STRESS, TELE, TREADMILL, often
from .leave import OKAFOR, offs, tell_leave
from .log import GeneratedLog
from .people import ALERTS, STAFF, Person, people
from .setting_up import tell_setting_up
from .waiting import tell_waiting
from .weeks import Calendar, Hours, cut, holidays_around, of_minute

ZONE = "Europe/Berlin"
REASONS = ("chest pain", "biopsy", "stress ECG", "dressing", "check-up", "headache", "video", None)
RECENT = 7  # days back for which every step of a visit is told
MANY = 200  # patients a provider: enough for some to come again and again
FEW, SHORT = 4, 10  # visits ahead of which one clashes; minutes that are too few for it
FIRST = 2  # visits on the treadmill, whenever it is there
TWO_PHONES = 5  # one patient in so many has a mobile as well
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
    """A time in the book: with whom, what kind, where, as numbers; *minute* of the day."""

    provider: int
    day: date
    minute: int
    kind: int
    room: int | None


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
        self.calendar = Calendar(self.today, holidays_around(self.today))
        self.staff = [self.id(f"staff {name}") for name, *_ in STAFF]
        self.providers = [self.id(f"provider {n}") for n in range(size.providers)]
        self.patients = [self.id(f"patient {n}") for n in range(size.patients)]
        self.kinds = [self.id(f"kind {kind.name}") for kind in KINDS]
        self.offs = offs(self.calendar)
        self.visits: list[Visit] = []
        self.whose: dict[UUID, UUID] = {}  # the patient of each visit
        self.locations = [self.id(f"location {n}") for n in range(len(LOCATIONS))]
        self.rooms = [self.id(f"room {n}") for n in range(len(ROOMS))]

    def id(self, name: str) -> UUID:
        """The id of something in this clinic."""
        return uuid5(self.tenant_id, name)

    def say(self, fact: Event, at: datetime | None = None, code: str | None = None) -> None:
        """State a fact, by the front desk."""
        self.log.add(fact, at or self.founded, self.staff[1], code)

    def tell(self, verifier: str, watch: Watch = unwatched) -> None:
        """Tell everything; *verifier* is what the staff's password is checked against.

        *watch* is told how many of the days are told, and may raise to end it.
        """
        tell_setting_up(self, verifier)
        persons = people(self.size.patients, self.today, self.chance)
        self._patients(persons)
        for distance in range(-self.size.days, self.size.days + 1):
            watch(distance + self.size.days, 2 * self.size.days + 1)
            for number in range(self.size.providers):
                self._day(number, plus_days(self.today, distance))
        tell_leave(self)
        self._clashes()
        tell_waiting(self)

    def _patients(self, persons: list[Person]) -> None:
        for number, (patient_id, one) in enumerate(zip(self.patients, persons, strict=True)):
            usual = self.chance.choice(self.providers) if self.chance.random() < USUAL else None
            self.say(
                records.PatientCreated(
                    patient_id=patient_id, record_number=f"DM-{number + 1:06}",
                    family_name=one.family_name, given_name=one.given_name,
                    birth_date=one.birth_date, sex=one.sex, phone=one.phone, email=one.email,
                    language=one.language, usual_provider_id=usual,
                    second_phone=_mobile(number),
                )
            )  # fmt: skip
            if number % 37 == 0:
                text = ALERTS[number // 37 % len(ALERTS)]
                self.say(records.PatientAlertSet(patient_id=patient_id, text=text))

    def _day(self, number: int, day: date) -> None:
        """One provider's visits of one day."""
        for hours in self._hours(number, day):
            self._visits(number, day, hours)

    def _hours(self, number: int, day: date) -> Iterator[Hours]:
        """When a provider sees patients, where nothing was known to keep them from it."""
        off = [
            (each.first, each.last)
            for each in self.offs
            if each.provider in (None, number) and each.first_day <= day <= each.last_day
        ]
        for whole in self.calendar.hours(number, day):
            yield from cut(whole, off)

    def _visits(self, number: int, day: date, hours: Hours) -> None:
        """Visits one after the other, with some room between."""
        minute, taken = hours.first + self.chance.choice((0, 0, 0, 10, 30)), 0
        while True:
            kind = self._kind(hours.room, taken)
            needed = KINDS[kind].minutes + KINDS[kind].buffer_after
            if minute + needed > hours.last:
                break
            self._visit(Place(number, day, minute, kind, hours.room))
            minute += -(-needed // 10) * 10 + self.chance.choice((0, 0, 0, 0, 10, 30))
            taken += 1

    def _kind(self, room: int | None, taken: int) -> int:
        """A kind of visit that the room does for; with a treadmill, first those that need it."""
        if room is not None and taken < FIRST and TREADMILL in ROOMS[room].equipment:
            return STRESS
        return self.chance.choices(range(len(KINDS)), often(room))[0]

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
        room = place.room if name != TELE and code is None else None
        wall = datetime.combine(place.day, of_minute(place.minute))
        when = promise(wall, minutes, ZONE)
        fact = visits.AppointmentCreated(
            appointment_id=self.id(f"visit {len(self.visits)} {code}"),
            patient_id=patient_id,
            provider_id=self.providers[place.provider],
            room_id=None if room is None else self.rooms[room],
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
        ahead = [v for v in self.visits if v.start > self.now and self._may_clash(v)]
        that_day = [v for v in ahead if v.place.day == ahead[0].place.day]
        if that_day:
            helped = (v for v in that_day if self._free_colleague(v.place))
            taken = next(helped, that_day[:FEW][-1])
            other = self.patients[len(self.patients) // 2]
            self._booked(taken.place, other, code="slot_taken")
        patient_id = self.patients[0]
        for phone, code in (("+493055509201", None), ("+493055509202", "stale")):
            fact = records.PatientUpdated(patient_id=patient_id, changed=("phone",), phone=phone)
            self.say(fact, shifted(self.now, -30), code)

    def _free_colleague(self, place: Place) -> bool:
        """Whether somebody else is there and sees nobody then."""
        until = place.minute + KINDS[place.kind].minutes
        busy = {
            each.place.provider
            for each in self.visits
            if each.place.day == place.day
            and each.place.minute < until
            and place.minute < each.place.minute + KINDS[each.place.kind].minutes
        }
        return any(
            hours.first <= place.minute and until <= hours.last
            for number in range(self.size.providers)
            if number not in busy
            for hours in self._hours(number, place.day)
        )

    @staticmethod
    def _may_clash(visit: Visit) -> bool:
        """Whether two desks could have given this time away: with Dr. Okafor, in any room."""
        kind = KINDS[visit.place.kind]
        return visit.place.provider == OKAFOR and kind.minutes > SHORT and not kind.equipment


def _mobile(number: int) -> str | None:
    """A second phone, for whoever has one; the first patient’s is still to be decided."""
    return f"+49171555{number:04}" if number and number % TWO_PHONES == 0 else None
