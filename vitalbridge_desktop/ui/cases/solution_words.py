"""Ways out, in the words of the front desk: on their buttons, and once they were taken."""

from datetime import date
from uuid import UUID

from vitalbridge_desktop.services.cases.queries import AttentionItem, Solution
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import clock, inside, near_day, near_moment

tr = Words("cases")
TAIL = 3  # last figures that tell two phone numbers apart
SHORT = 18  # letters of a value on a button


def family_name(item: AttentionItem) -> str:
    """The patient as a receptionist calls them."""
    return item.patient.partition(",")[0]


def button_words(solution: Solution, item: AttentionItem, clinic: Clinic, *, first: bool) -> str:
    """What a way out says on its button; the first one in a row says it at length."""
    if solution.kind == "move" and not first and solution.start is not None:
        return near_moment(solution.start, clinic.today())
    told = {
        "move": tr("Move {who} to {when}"),
        "stay": tr("Leave {who} at {when}"),
        "colleague": "{doctor} {when}",
        "room": tr("Move {who} to {room}") if first else "{room}",
        "overbook": tr("Keep both (overbook)"),
        "cancel": tr("Cancel {who}…"),
        "keep_mine": tr("Keep {value}"),
        "keep_both": tr("Keep both numbers"),
    }.get(solution.kind)
    if told is None:
        return _dismissal(item)
    return told.format(
        who=family_name(item),
        when=_when(solution, clinic.today()),
        doctor=clinic.provider(solution.provider_id),
        value=_wished(item),
        room=_room(solution, clinic),
    )


def done_words(solution: Solution, item: AttentionItem, clinic: Clinic) -> str:
    """What was done, for the line that offers to take it back."""
    told = {
        "move": tr("{who} moved to {when}"),
        "stay": tr("{who} stays at {when}"),
        "colleague": tr("{who} moved to {doctor}, {when}"),
        "room": tr("{who} moved to {room}"),
        "overbook": tr("Both visits are kept: {who}"),
        "cancel": tr("Visit cancelled: {who}"),
        "keep_mine": tr("{who}: kept {value}"),
        "keep_both": tr("{who}: both numbers are kept"),
    }.get(solution.kind, tr("Left as it is"))
    return told.format(
        who=item.patient,
        when=_when(solution, clinic.today()),
        doctor=clinic.provider(solution.provider_id),
        value=_wished(item),
        room=_room(solution, clinic),
    )


def field_words(name: str) -> str:
    """A field of a patient's record, in the desk's words."""
    return {
        "family_name": tr("Family name"),
        "given_name": tr("Given name"),
        "birth_date": tr("Birth date"),
        "sex": tr("Sex"),
        "phone": tr("Phone number"),
        "second_phone": tr("Second phone number"),
        "email": tr("E-mail"),
        "language": tr("Language"),
        "interpreter": tr("Interpreter"),
        "address": tr("Address"),
        "contact_person": tr("Contact person"),
        "contact_phone": tr("Contact phone"),
        "usual_provider_id": tr("Usual doctor"),
        "record_number": tr("Record number"),
    }.get(name, name)


def value_words(value: object) -> str:
    """A field's value as it can be read."""
    if value is None:
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value)


def _when(solution: Solution, today: date) -> str:
    """15:20 today, or Tue 08:30."""
    if solution.start is None:
        return ""
    day = near_day(solution.start.date(), today)
    if solution.start.date() == today:
        return f"{clock(solution.start)} {inside(day)}"
    return f"{inside(day)} {clock(solution.start)}"


def _room(solution: Solution, clinic: Clinic) -> str:
    told = str(solution.fields.get("room_id") or "")
    return (clinic.room(UUID(told)) if told else "") or tr("another room")


def _wished(item: AttentionItem) -> str:
    fields = item.fields or {}
    if len(fields) != 1:
        return tr("what {} says").format(item.desk)
    (name, value), *_ = fields.items()
    return _short(name, value)


def _short(name: str, value: object) -> str:
    said = value_words(value)
    if name in ("phone", "second_phone", "contact_phone") and value is not None:
        return f"…{said[-TAIL:]}"
    return said if len(said) <= SHORT else f"{said[: SHORT - 1]}…"


def _dismissal(item: AttentionItem) -> str:
    if item.kind == "field" and len(item.current or {}) == 1 and item.code == "stale":
        ((name, value),) = (item.current or {}).items()
        return tr("Keep {}").format(_short(name, value))
    if item.kind == "unreadable":
        return tr("Put aside")
    return tr("Leave as it is")
