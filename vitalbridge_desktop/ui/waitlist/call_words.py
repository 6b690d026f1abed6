"""What the call list says: why somebody is to be rung, and what came of it."""

from datetime import date
from typing import NamedTuple

from vitalbridge_desktop.services.appointments.events import Channel, Outcome
from vitalbridge_desktop.services.appointments.queries import Call, Contact
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.row_model import Look

tr = Words("calls")


class Answer(NamedTuple):
    """What can have come of a call or a message."""

    channel: Channel
    outcome: Outcome


ANSWERS = (  # on keys 1 to 6
    Answer("phone", "reached"),
    Answer("phone", "message-left"),
    Answer("phone", "no-answer"),
    Answer("phone", "wrong-number"),
    Answer("phone", "declined"),
    Answer("sms", "sent"),
)


def why(kind: str) -> str:
    """Why somebody is to be rung."""
    return {
        "rejected": tr("No time yet"),
        "away": tr("Doctor is away"),
        "cancelled": tr("Cancelled"),
        "moved": tr("Moved"),
        "recall": tr("Recall"),
        "unconfirmed": tr("To confirm"),
    }.get(kind, kind)


def why_look(kind: str) -> Look:
    """How loudly that is said."""
    loud: dict[str, Look] = {"rejected": "danger", "away": "danger", "moved": "late"}
    return loud.get(kind, "late" if kind == "cancelled" else "soft")


def outcome_words(outcome: str) -> str:
    """What came of it, as the button says it."""
    return {
        "reached": tr("Reached"),
        "message-left": tr("Message left"),
        "no-answer": tr("No answer"),
        "wrong-number": tr("Wrong number"),
        "declined": tr("Does not want to come"),
        "sent": tr("Message sent"),
    }.get(outcome, outcome)


def channel_words(channel: str) -> str:
    """How they were reached for."""
    return {
        "phone": tr("Phone"),
        "sms": tr("Text message"),
        "email": tr("E-mail"),
        "letter": tr("Letter"),
    }.get(channel, channel)


def told_words(name: str, outcome: str) -> str:
    """What was written down, in a sentence."""
    return {
        "reached": tr("{} was reached"),
        "message-left": tr("A message was left for {}"),
        "no-answer": tr("{} did not answer"),
        "wrong-number": tr("The number of {} is wrong"),
        "declined": tr("{} does not want to come"),
        "sent": tr("A message was sent to {}"),
    }[outcome].format(name)


def contact_words(contact: Contact, today: date) -> str:
    """The last contact in a line: Yesterday 10:31 · no answer."""
    parts = (near_moment(contact.at, today), outcome_words(contact.outcome).lower())
    return " · ".join(parts)


def tried(call: Call) -> str:
    """How often it was tried in vain, and what came of the last time."""
    if not call.attempts or call.last_contact is None:
        return ""
    return f"{call.attempts}× · {outcome_words(call.last_contact.outcome).lower()}"
