"""How far a visit can come: pure functions on plain values.

Statuses are FHIR R4's (http://hl7.org/fhir/R4/valueset-appointmentstatus.html).
"""

from vitalbridge_desktop.kernel.errors import AlreadySo, InvalidTransition
from vitalbridge_desktop.kernel.sentences import said

DEFAULT_MINUTES = 30  # where neither a length nor a visit type was given
TIMED = frozenset({"proposed", "pending", "booked", "arrived"})
FLOW = {
    "arrived": frozenset({"booked"}),
    "checked-in": frozenset({"arrived"}),
    "fulfilled": frozenset({"checked-in"}),
    "noshow": frozenset({"booked", "arrived"}),
    "cancelled": frozenset({"proposed", "pending", "booked", "arrived"}),
}
TOLD = ("reached", "message-left", "sent", "declined")  # outcomes: the patient knows
STILL_TO_COME = ("proposed", "pending", "booked")
FREES_TIME = ("cancelled", "noshow", "entered-in-error")
WORDS = {
    "proposed": said("proposed"),
    "pending": said("on hold"),
    "booked": said("booked"),
    "arrived": said("arrived"),
    "checked-in": said("in the room"),
    "fulfilled": said("done"),
    "cancelled": said("cancelled"),
    "noshow": said("marked as a no-show"),
    "entered-in-error": said("entered in error"),
    "waitlist": said("on the waitlist"),
}


def require_step(status: str, wanted: str) -> None:
    """
    Raises:
        AlreadySo: It is *wanted* already.
        InvalidTransition: *status* does not lead there.
    """
    if status == wanted:
        message = said("This visit is {status} already.", status=WORDS[wanted])
        raise AlreadySo(message, field="appointment_id")
    if status not in FLOW[wanted]:
        message = said(
            "This visit is {status}; it can't be {wanted}.",
            status=WORDS[status],
            wanted=WORDS[wanted],
        )
        details = {"status": status}
        raise InvalidTransition(message, field="appointment_id", details=details)
