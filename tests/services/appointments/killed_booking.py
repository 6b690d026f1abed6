"""Books appointments until it is killed: ``killed_booking.py STORE ROUNDS [careless]``."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tests import a
from tests.killing import Scene, kill
from tests.services.appointments.clinics import MONDAY, Clock, at
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import CreateAppointment
from vitalbridge_desktop.services.patients.queries import SearchPatients
from vitalbridge_desktop.services.providers.queries import ListProviders

_BOOKED = "SELECT subject_id FROM outbox WHERE kind = 'appointment'"
_ROWS = "SELECT id FROM appointments"
NEVER = {
    "a fact without its rows": f"{_BOOKED} EXCEPT {_ROWS}",
    "rows without their fact": f"{_ROWS} EXCEPT {_BOOKED}",
    "a time given twice": (
        "SELECT 1 FROM appointments GROUP BY provider_id, start HAVING count(*) > 1"
    ),
}
TIMES = [f"{hour:02}:{minute:02}" for hour in range(8, 18) for minute in range(0, 60, 10)]


def visits(bus: Bus) -> Iterator[Command]:
    """Ten minutes each, one after the other, at times that are still free."""
    found = bus.store.read(lambda d: d.execute("SELECT count(*) FROM appointments").fetchone())
    patients = bus.ask(SearchPatients(text="Anna"), a.context()).patients
    providers = bus.ask(ListProviders(), a.context()).providers
    number = found[0] if found else 0
    while True:
        day, time = divmod(number // len(providers), len(TIMES))
        who = number % len(providers)
        yield CreateAppointment(
            patient_id=patients[who].id,
            provider_id=providers[who].id,
            start=at(TIMES[time], MONDAY + timedelta(days=day + 1)),
            minutes=10,
        )
        number += 1


SCENE = Scene(lambda file: Bus(Store(file, a.KEY), REGISTRY, Clock()), visits, 1, NEVER)

if __name__ == "__main__":
    kill(SCENE, Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
