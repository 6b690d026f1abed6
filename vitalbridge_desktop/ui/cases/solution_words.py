"""Ways out, in the words of the front desk: on their buttons, and once they were taken."""

from datetime import date
from uuid import UUID

from vitalbridge_desktop.services.cases.queries import AttentionItem, Solution
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import clock, inside, near_day, near_moment

from .field_words import short_value, shortened

tr = Words("cases")


def family_name(item: AttentionItem) -> str:
    """The patient as a receptionist calls them, as long as a button has room."""
    return shortened(item.patient.partition(",")[0])


def button_words(solution: Solution, item: AttentionItem, clinic: Clinic, *, first: bool) -> str:
    """What a way out says on its button; the first one in a row says it at length."""
    where_it_was = solution.kind == "move" and solution.start == item.start
    if solution.kind == "move" and not (first or where_it_was) and solution.start is not None:
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
        "renumber": tr("Give {who} another number"),
    }.get("stay" if where_it_was else solution.kind)
    if told is None:
        return _dismissal(item, clinic)
    words = told.format(
        who=family_name(item),
        when=_when(solution, clinic.today()),
        doctor=clinic.provider(solution.provider_id),
        value=_wished(item, clinic),
        room=_room(solution, clinic),
    )
    return words.replace("……", "…")  # after a name that was shortened


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
        "renumber": tr("{who} has another record number"),
    }.get(solution.kind, tr("Left as it is"))
    return told.format(
        who=item.patient,
        when=_when(solution, clinic.today()),
        doctor=clinic.provider(solution.provider_id),
        value=_wished(item, clinic),
        room=_room(solution, clinic),
    )


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


def _wished(item: AttentionItem, clinic: Clinic) -> str:
    fields = item.fields or {}
    if len(fields) != 1:
        return tr("what {} says").format(item.desk)
    (name, value), *_ = fields.items()
    return short_value(name, value, (item.current or {}).get(name), clinic)


def _dismissal(item: AttentionItem, clinic: Clinic) -> str:
    if item.kind == "field" and len(item.current or {}) == 1 and item.code == "stale":
        ((name, value),) = (item.current or {}).items()
        wished = (item.fields or {}).get(name)
        return tr("Keep {}").format(short_value(name, value, wished, clinic))
    if item.kind == "unreadable":
        return tr("Put aside")
    return tr("Leave as it is")
