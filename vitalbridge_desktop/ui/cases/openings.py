"""Other free times for a visit: a few that lie far enough apart to be a choice."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.cases.queries import Solution
from vitalbridge_desktop.services.schedules.queries import AvailableSlots, Openings, Slot
from vitalbridge_desktop.ui.bus import UiBus

AHEAD = 21  # days
MOST = 9  # as many as there are keys
READ = 2000
NOON = 12


class OpeningsFinder(QObject):
    """Looks for times with the visit's own provider, a morning and an afternoon a day."""

    def __init__(self, bus: UiBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus

    def find(
        self, appointment_id: UUID, now: datetime, on_found: Callable[[list[Solution]], None]
    ) -> None:
        """Ask; *on_found* is called with what was found, earliest first."""

        def look(visit: Appointment) -> None:
            since = max(visit.start, now)
            query = AvailableSlots(
                from_=since,
                to=plus_days(since.date(), AHEAD),
                provider_ids=(visit.provider_id,),
                visit_type_id=visit.visit_type_id,
                minutes=visit.minutes,
                limit=READ,
            )
            self._bus.ask(self, query, lambda found: on_found(_offered(appointment_id, found)))

        self._bus.ask(self, GetAppointment(appointment_id=appointment_id), look)


def spread(slots: Iterable[Slot]) -> list[Slot]:
    """The first free time of each morning and each afternoon."""
    found: dict[tuple[date, bool], Slot] = {}
    for slot in slots:
        found.setdefault((slot.start.date(), slot.start.hour < NOON), slot)
    return list(found.values())[:MOST]


def _offered(appointment_id: UUID, found: Openings) -> list[Solution]:
    return [
        Solution(
            "move",
            "reschedule-appointment",
            {
                "appointment_id": str(appointment_id),
                "start": slot.start.isoformat(),
                "provider_id": str(slot.provider_id),
            },
            slot.start,
            slot.provider_id,
        )
        for slot in spread(found.slots)
    ]
