"""What a case is about, in the words of the front desk."""

from vitalbridge_desktop.services.cases.queries import AttentionItem
from vitalbridge_desktop.ui.activity.activity_words import fact_words
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock, inside, near_moment
from vitalbridge_desktop.ui.phones import phones
from vitalbridge_desktop.ui.sides import isolated, read_from_the_start
from vitalbridge_desktop.ui.texts import in_short

from .field_words import field_words, tr, value_words


def title(item: AttentionItem, clinic: Clinic) -> str:
    """The heading of a card."""
    told = {
        "clash": _clash,
        "field": _field,
        "hours": _lost,
        "room": _lost,
        "refused": _refused,
    }.get(item.kind)
    if told is not None:
        return told(item, clinic)
    said = {
        "change": tr("A change could not be kept: {who}, {when}"),
        "clocks": tr("The clocks were changed: {who}, {when}"),
        "update": tr("This desk’s program has to be updated"),
    }.get(item.kind, tr("A change from {desk} could not be read"))
    when, desk = _when(item, clinic), item.desk or tr("another desk")
    return said.format(who=item.patient, when=when, desk=desk)


def found(item: AttentionItem, clinic: Clinic) -> str:
    """When the server found it."""
    if item.found_at is None:
        return ""
    today = item.found_at.date() == clinic.today()
    when = clock(item.found_at) if today else inside(near_moment(item.found_at, clinic.today()))
    if not item.desk:
        return tr("found {}").format(when)
    return tr("found {when} when {desk} came online").format(when=when, desk=item.desk)


def stated(item: AttentionItem, clinic: Clinic) -> str:
    """Who booked it, when and where: booked 09:51 on Desk 2 by M. Rossi · +49 30 5550 733."""
    parts = [_stated_at(item, clinic)]
    if item.desk:
        parts.append(tr("on {}").format(item.desk))
    if who := clinic.staff(item.staff_id):
        parts.append(tr("by {}").format(who))
    told = tr("booked {}").format(" ".join(part for part in parts if part))
    return dotted((told, phones(item)))


def explained(item: AttentionItem, clinic: Clinic) -> str:
    """What happened, in a sentence, for what is no clash of two visits."""
    told = {
        "change": _change,
        "clocks": _by_clocks,
        "field": _fields,
        "refused": _why_refused,
        "update": _too_new,
    }.get(item.kind)
    if told is not None:
        return told(item, clinic)
    if item.kind in ("hours", "room"):
        return tr("It was booked when this still fitted. It needs another place.")
    if item.code == "unknown_type":
        return tr("It was made with a newer program. Once all are updated, it can be read.")
    said = tr("{what} ({when}). Nothing else depends on it.")
    return said.format(what=fact_words(item.type), when=_stated_at(item, clinic))


def _refused(item: AttentionItem, clinic: Clinic) -> str:
    del clinic
    told = tr("Could not be kept: {}").format(fact_words(item.type))
    return dotted((told, item.subject))


def _why_refused(item: AttentionItem, clinic: Clinic) -> str:
    told = tr("Written down on {desk}, {when}{by}.").format(
        desk=item.desk or tr("another desk"),
        when=_stated_at(item, clinic),
        by=_by(item, clinic),
    )
    return f"{told} {_why(item)}"


def _why(item: AttentionItem) -> str:
    """Why something could not stand, in a sentence about others."""
    return {
        "forbidden": tr("Who did it may not do so any more."),
        "not_found": tr("What it was about is not there any more."),
        "predecessor_rejected": tr("What it followed on could not be kept."),
        "stale": tr("Another desk had changed the same before that."),
    }.get(item.code) or in_short(item.code)


def _by(item: AttentionItem, clinic: Clinic) -> str:
    who = clinic.staff(item.staff_id)
    return f" ({who})" if who else ""


def _by_clocks(item: AttentionItem, clinic: Clinic) -> str:
    del clinic
    if item.code == "slot_taken":
        return tr("With the new clocks it is at the same time as another visit.")
    return tr("No clock shows the time that was promised. The patient has to be told.")


def _lost(item: AttentionItem, clinic: Clinic) -> str:
    told = {
        "inactive": tr("The room is out of use: {who}, {when}"),
        "room_lacks": tr("The room lacks what this visit needs: {who}, {when}"),
        "room_needed": tr("This visit needs a room: {who}, {when}"),
    }.get(item.code, tr("{doctor} does not see patients then: {who}, {when}"))
    doctor = clinic.provider(item.provider_id)
    return told.format(doctor=doctor, who=item.patient, when=_when(item, clinic))


def _clash(item: AttentionItem, clinic: Clinic) -> str:
    doctor, when = clinic.provider(item.provider_id), _when(item, clinic)
    if item.code == "slot_taken" and item.kept:
        return tr("Two bookings for {doctor}, {when}").format(doctor=doctor, when=when)
    why = {
        "slot_taken": tr("Booked twice: {who}, {when}"),
        "on_leave": tr("{doctor} is on leave: {who}, {when}"),
        "outside_working_hours": tr("{doctor} does not work then: {who}, {when}"),
        "blocked": tr("{doctor} is not free then: {who}, {when}"),
        "holiday": tr("The clinic is closed then: {who}, {when}"),
        "room_needed": tr("This visit needs a room: {who}, {when}"),
    }.get(item.code, tr("No room for this visit: {who}, {when}"))
    return why.format(doctor=doctor, who=item.patient, when=when)


def _field(item: AttentionItem, clinic: Clinic) -> str:
    del clinic
    fields = list(item.fields or ())
    if item.code == "record_number_taken":
        return tr("One record number for two patients · {}").format(item.patient)
    if len(fields) == 1:
        return tr("{field} changed on two desks · {who}").format(
            field=field_words(fields[0]), who=item.patient
        )
    return tr("Record changed on two desks · {}").format(item.patient)


def _fields(item: AttentionItem, clinic: Clinic) -> str:
    if item.code == "record_number_taken":
        return tr("Both were registered while the desks could not see each other.")
    desk, when = isolated(item.desk or tr("Another desk")), isolated(_stated_at(item, clinic))
    told = read_from_the_start(f"{desk} ({when}): {_values(item.fields, clinic)}")
    now = tr("in the record now: {}").format(_values(item.current, clinic))
    return dotted((told, now if item.current else ""))


def _values(fields: dict[str, object] | None, clinic: Clinic) -> str:
    """The values of some fields; each with its name where there are several."""
    told = [(name, value_words(name, each, clinic)) for name, each in (fields or {}).items()]
    if len(told) == 1:
        return told[0][1]
    named = tr("{field}: {value}")
    return listed(named.format(field=field_words(name), value=value) for name, value in told)


def _too_new(item: AttentionItem, clinic: Clinic) -> str:
    del clinic
    count = (item.fields or {}).get("changes", 0)
    return tr(
        "Other desks made %n changes with a newer program. They show after the update.", "", count
    )


def _change(item: AttentionItem, clinic: Clinic) -> str:
    wish = {
        "appointment.rescheduled": tr("move it"),
        "appointment.cancelled": tr("cancel it"),
        "appointment.reinstated": tr("let it take place after all"),
    }.get(item.type, tr("change its status"))
    told = tr("{desk} wanted to {wish} at {when}{by}. It stands as the server has it.").format(
        desk=item.desk or tr("Another desk"),
        wish=wish,
        when=_stated_at(item, clinic),
        by=_by(item, clinic),
    )
    return f"{told} {_why(item)}"


def _when(item: AttentionItem, clinic: Clinic) -> str:
    return inside(near_moment(item.start, clinic.today())) if item.start else ""


def _stated_at(item: AttentionItem, clinic: Clinic) -> str:
    if item.stated_at is None:
        return ""
    if item.stated_at.date() == clinic.today():
        return clock(item.stated_at)
    return inside(near_moment(item.stated_at, clinic.today()))
