"""What a fact about a held time must not break."""

from vitalbridge_desktop.kernel.errors import AlreadySo, NotFound
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.services.patients.queries import PatientNames

from .admission import require_in_use, require_open
from .booked import Place
from .equipment import require_equipped
from .events import SlotHeld, SlotReleased, SlotRenewed
from .held import hold


def admit_held(event: SlotHeld, rows: Rows) -> None:
    if (
        event.patient_id is not None
        and not rows.ask(PatientNames(ids=(event.patient_id,))).patients
    ):
        raise NotFound("patient_id")
    require_in_use(event.provider_id, event.room_id, rows)
    if event.room_id is not None:  # an older desk keeps none, and what it keeps passes by itself
        require_equipped(event.visit_type_id, event.room_id, rows)
    place = Place(
        id=event.hold_id,
        provider_id=event.provider_id,
        room_id=event.room_id,
        patient_id=event.patient_id,
        start=event.start,
        end=event.end,
        busy_start=shifted(event.start, -event.buffer_before),
        busy_end=shifted(event.end, event.buffer_after),
        zone=event.zone,
        at=event.envelope.time,
    )
    require_open(place, rows)


def admit_renewed(event: SlotRenewed, rows: Rows) -> None:
    was = hold(event.hold_id, rows)
    place = Place(
        id=event.hold_id,
        provider_id=was.provider_id,
        room_id=was.room_id,
        patient_id=was.patient_id,
        start=was.start,
        end=was.end,
        busy_start=was.busy_start,
        busy_end=was.busy_end,
        zone=was.zone,
        at=event.envelope.time,
        hold_id=event.hold_id,
    )
    require_open(place, rows)


def admit_released(event: SlotReleased, rows: Rows) -> None:
    """
    Raises:
        NotFound: There is no such hold.
        AlreadySo: The time is kept no longer.
    """
    was = hold(event.hold_id, rows)
    if was.state == "released":
        raise AlreadySo("This hold was released already.", field="hold_id")
    if not was.active(event.envelope.time):
        raise AlreadySo("This hold has run out already.", field="hold_id")
