"""What the demo clinic was set up with: its house, its staff, its kinds of visits, its hours."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.appointments import events as visits
from vitalbridge_desktop.services.identity import events as accounts
from vitalbridge_desktop.services.providers import events as doctors
from vitalbridge_desktop.services.schedules import events as schedules
from vitalbridge_desktop.services.tenants import events as clinics

from .house import KINDS, LOCATIONS, MAIN, ROOMS
from .people import STAFF, provider
from .weeks import COUNTRY, REGION, USUAL, WORKDAYS, Stint, of_minute, spans

if TYPE_CHECKING:
    from .clinic import DemoClinic

NAME = "Green Valley Clinic"
SETTLED = 45  # days for which the present hours have been valid before the first visit


def tell_setting_up(clinic: "DemoClinic", verifier: str) -> None:
    """Tell it; *verifier* is what the staff's password is checked against."""
    clinic.say(
        clinics.TenantCreated(
            tenant_id=clinic.tenant_id, name=NAME, time_zone=clinic.zone, country=COUNTRY,
            region=REGION,
        )
    )  # fmt: skip
    kept = tuple(
        clinics.ClosedDay(day=day, name=name) for day, name in clinic.calendar.holidays.items()
    )
    clinic.say(clinics.HolidaysSet(tenant_id=clinic.tenant_id, holidays=kept))
    _house(clinic)
    _staff(clinic, verifier)
    for number, provider_id in enumerate(clinic.providers):
        _provider(clinic, number, provider_id)
    _extras(clinic)


def _house(clinic: "DemoClinic") -> None:
    for location_id, (name, address) in zip(clinic.locations, LOCATIONS, strict=True):
        clinic.say(clinics.LocationAdded(location_id=location_id, name=name, address=address))
    for room_id, room in zip(clinic.rooms, ROOMS, strict=True):
        clinic.say(
            clinics.RoomAdded(
                room_id=room_id, name=room.name, location_id=clinic.locations[room.location],
                equipment=room.equipment,
            )
        )  # fmt: skip
    for kind_id, kind in zip(clinic.kinds, KINDS, strict=True):
        clinic.say(
            visits.VisitTypeDefined(
                visit_type_id=kind_id, name=kind.name, minutes=kind.minutes,
                buffer_after=kind.buffer_after, colour=kind.colour, equipment=kind.equipment,
            )
        )  # fmt: skip


def _staff(clinic: "DemoClinic", verifier: str) -> None:
    for staff_id, (username, given, family, roles) in zip(clinic.staff, STAFF, strict=True):
        who = clinic.providers[0] if username == "doctor" else None
        clinic.say(
            accounts.StaffAdded(
                staff_id=staff_id, username=username, family_name=family, given_name=given,
                roles=roles, provider_id=who,
            )
        )  # fmt: skip
        clinic.say(accounts.StaffPasswordSet(staff_id=staff_id, verifier=verifier))


def _provider(clinic: "DemoClinic", number: int, provider_id: UUID) -> None:
    title, given, family, specialty = provider(number)
    clinic.say(
        doctors.ProviderCreated(
            provider_id=provider_id, family_name=family, given_name=given, title=title,
            specialty=specialty,
        )
    )  # fmt: skip
    since = _since(clinic)
    before = (Stint(WORKDAYS, USUAL, None),)
    periods = ((before, None, plus_days(since, -1)), (clinic.calendar.stints(number), since, None))
    for stints, first, last in periods:
        weekly = tuple(_weekly(clinic, stints))
        clinic.say(
            schedules.WorkingHoursSet(
                provider_id=provider_id, weekly=weekly, valid_from=first, valid_to=last
            )
        )


def _extras(clinic: "DemoClinic") -> None:
    """Hours on a Saturday, on top of the week's."""
    for extra in clinic.calendar.extras():
        if extra.provider < len(clinic.providers):
            room = ROOMS[extra.room]
            open_ = {
                "start": of_minute(extra.first),
                "end": of_minute(extra.last),
                "location_id": clinic.locations[room.location],
            }
            clinic.say(
                schedules.ScheduleExceptionAdded(
                    schedule_exception_id=clinic.id(f"extra {extra.day}"),
                    provider_id=clinic.providers[extra.provider],
                    day=extra.day, hours=(schedules.DayHours.model_validate(open_),),
                    label=extra.label, extra=True,
                )
            )  # fmt: skip


def _since(clinic: "DemoClinic") -> date:
    """The day from which on the present hours are valid: the first of a month."""
    return plus_days(clinic.today, -clinic.size.days - SETTLED).replace(day=1)


def _weekly(clinic: "DemoClinic", stints: Iterable[Stint]) -> Iterable[schedules.WeeklyHours]:
    for stint in stints:
        where = MAIN if stint.room is None else ROOMS[stint.room].location
        for weekday in stint.days.split():
            for start, end in spans(stint.times):
                yield schedules.WeeklyHours.model_validate(
                    {
                        "weekday": weekday,
                        "start": start,
                        "end": end,
                        "location_id": clinic.locations[where],
                        "weeks": clinic.calendar.turn() if stint.alternate else "every",
                    }
                )
