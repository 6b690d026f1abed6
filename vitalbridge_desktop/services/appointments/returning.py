"""An undo that puts a visit back where it was before the step that is taken back."""

from vitalbridge_desktop.kernel.rows import Rows

from .events import AppointmentTime

_SAME = ("provider_id", "room_id", "wall", "zone", "minutes")


def returned(fact: AppointmentTime, rows: Rows) -> AppointmentTime | None:
    """The time and place to which the fact brings a visit back; None: it is no such undo."""
    undone = rows.undone(fact.envelope.undoes, fact.appointment_id)
    if undone is None or not any(isinstance(each, AppointmentTime) for each in undone.facts):
        return None
    was = [each for each in undone.before if isinstance(each, AppointmentTime)]
    if not was or any(getattr(was[-1], name) != getattr(fact, name) for name in _SAME):
        return None
    return was[-1]


def takes_back_own(fact: AppointmentTime, rows: Rows) -> bool:
    """Whether who stated the fact undoes a step of their own."""
    undone = rows.undone(fact.envelope.undoes, fact.appointment_id)
    return undone is not None and undone.by == fact.envelope.staff_id
