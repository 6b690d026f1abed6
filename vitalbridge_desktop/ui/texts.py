"""Refusal codes and validation errors in the words of the front desk, translatable."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from vitalbridge_desktop.kernel.errors import Refusal

from .language import Words
from .told import told

tr = Words("texts")
KNOWN: dict[str, Any] = {
    "forbidden": QT_TRANSLATE_NOOP(
        "texts", "Your account may not do this. Somebody with the permission can."
    ),
    "offline": QT_TRANSLATE_NOOP(
        "texts", "The server can’t be reached just now. Everything is kept on this desk."
    ),
    "not_found": QT_TRANSLATE_NOOP(
        "texts", "This is not there any more. The list will show what is."
    ),
}
NO_LONGER: dict[tuple[str, str | None], Any] = {  # what is no longer in use, by its field
    ("inactive", "patient_id"): QT_TRANSLATE_NOOP("texts", "This record is archived."),
    ("inactive", "into_id"): QT_TRANSLATE_NOOP("texts", "This record is archived."),
    ("inactive", "provider_id"): QT_TRANSLATE_NOOP(
        "texts", "This provider sees no patients here any more."
    ),
    ("inactive", "visit_type_id"): QT_TRANSLATE_NOOP(
        "texts", "This visit type is no longer in use."
    ),
    ("inactive", "room_id"): QT_TRANSLATE_NOOP("texts", "This room is no longer in use."),
}
# What a code means, for sentences that nobody has told in the language of the window: those of a
# server, and those of a program with other rules.
IN_SHORT: dict[str, Any] = {
    "already_connected": QT_TRANSLATE_NOOP(
        "texts", "This clinic is connected to a server already."
    ),
    "blocked": QT_TRANSLATE_NOOP("texts", "That time is blocked."),
    "cancelled": QT_TRANSLATE_NOOP("texts", "It was stopped; nothing was written."),
    "clinic_exists": QT_TRANSLATE_NOOP("texts", "There is a clinic on this desk already."),
    "code_refused": QT_TRANSLATE_NOOP(
        "texts", "The server does not take this code: it was used, or its time is over."
    ),
    "damaged": QT_TRANSLATE_NOOP("texts", "The file is damaged. A backup can be restored."),
    "desk_shut_out": QT_TRANSLATE_NOOP("texts", "The server does not know this desk any more."),
    "diverged": QT_TRANSLATE_NOOP(
        "texts", "The server’s history is not the one that this desk knows."
    ),
    "duplicate_patient": QT_TRANSLATE_NOOP(
        "texts", "Somebody with the same name and birth date, or the same phone, is here already."
    ),
    "duplicate_username": QT_TRANSLATE_NOOP("texts", "Somebody signs in with this name already."),
    "holiday": QT_TRANSLATE_NOOP("texts", "The clinic is closed on that day."),
    "in_the_past": QT_TRANSLATE_NOOP("texts", "That time is over."),
    "inactive": QT_TRANSLATE_NOOP("texts", "This is no longer in use."),
    "invalid": QT_TRANSLATE_NOOP("texts", "This can’t be right as it stands."),
    "invalid_transition": QT_TRANSLATE_NOOP(
        "texts", "That step does not follow from where the visit is now."
    ),
    "last_administrator": QT_TRANSLATE_NOOP("texts", "Somebody has to stay administrator."),
    "leave_overlaps": QT_TRANSLATE_NOOP("texts", "There is leave already in that time."),
    "location_given_up": QT_TRANSLATE_NOOP("texts", "The clinic has given up this location."),
    "location_in_use": QT_TRANSLATE_NOOP("texts", "Rooms or working hours there are still in use."),
    "locked": QT_TRANSLATE_NOOP(
        "texts", "Name and password don’t open this, or something else holds it."
    ),
    "newer_store": QT_TRANSLATE_NOOP(
        "texts", "A newer version of the program wrote this. Please install that one."
    ),
    "no_way_back": QT_TRANSLATE_NOOP("texts", "This can’t be taken back."),
    "not_connected": QT_TRANSLATE_NOOP("texts", "This clinic is not connected to a server."),
    "nothing_left": QT_TRANSLATE_NOOP("texts", "There is nothing left to take back."),
    "on_leave": QT_TRANSLATE_NOOP("texts", "They are on leave then."),
    "outside_working_hours": QT_TRANSLATE_NOOP("texts", "That is outside the working hours."),
    "patient_needed": QT_TRANSLATE_NOOP(
        "texts", "There are visits, calls or a place on the waitlist by now."
    ),
    "record_number_taken": QT_TRANSLATE_NOOP("texts", "Another record has this number."),
    "room_needed": QT_TRANSLATE_NOOP("texts", "This visit needs a room with its equipment."),
    "rows_in_the_way": QT_TRANSLATE_NOOP(
        "texts", "Some rows can’t be imported; nothing was written."
    ),
    "slot_taken": QT_TRANSLATE_NOOP("texts", "That time is taken."),
    "stale": QT_TRANSLATE_NOOP("texts", "Somebody changed this meanwhile. Please look again."),
    "tenant_mismatch": QT_TRANSLATE_NOOP("texts", "That is another clinic."),
    "too_far_ahead": QT_TRANSLATE_NOOP("texts", "The clinic does not book that far ahead."),
    "too_short_notice": QT_TRANSLATE_NOOP(
        "texts", "That is too soon: the clinic asks for more notice."
    ),
    "unreadable_file": QT_TRANSLATE_NOOP("texts", "This file can’t be read."),
    "unsendable": QT_TRANSLATE_NOOP("texts", "The server can’t take this change."),
    "unwritable": QT_TRANSLATE_NOOP("texts", "It can’t be written there."),
    "upgrade_required": QT_TRANSLATE_NOOP("texts", "This desk’s program has to be updated first."),
    "usage": QT_TRANSLATE_NOOP("texts", "Something is missing to do this."),
    "visit_needs_time": QT_TRANSLATE_NOOP("texts", "A visit needs a time."),
}


def describe(refusal: Refusal) -> str:
    """What a rule says, as a calm colleague would, with the names and times that it tells.

    Where its sentence came from afar, and so as mere English, it is what its code means.
    """
    known = KNOWN.get(refusal.code) or NO_LONGER.get((refusal.code, refusal.field))
    if known is not None:
        return tr(known)
    if (sentence := told(refusal.message)) is not None:
        return sentence
    short = IN_SHORT.get(refusal.code, "")
    return tr(short) if short else refusal.message


def in_short(code: str) -> str:
    """What a rule says, of whatever it was; empty where a code has no words."""
    said = KNOWN.get(code) or IN_SHORT.get(code, "")
    return tr(said) if said else ""


AMISS: dict[str, Any] = {  # Pydantic's kinds of errors
    "missing": QT_TRANSLATE_NOOP("texts", "This is needed."),
    "string_too_short": QT_TRANSLATE_NOOP("texts", "This is needed."),
    "too_short": QT_TRANSLATE_NOOP("texts", "This is needed."),
    "string_too_long": QT_TRANSLATE_NOOP("texts", "This is too long."),
    "string_pattern_mismatch": QT_TRANSLATE_NOOP("texts", "This can’t be right as it is written."),
    "int_parsing": QT_TRANSLATE_NOOP("texts", "This is not a number."),
    "int_type": QT_TRANSLATE_NOOP("texts", "This is not a number."),
    "greater_than_equal": QT_TRANSLATE_NOOP("texts", "This is {ge} at least."),
    "less_than_equal": QT_TRANSLATE_NOOP("texts", "This is {le} at most."),
    "date_from_datetime_parsing": QT_TRANSLATE_NOOP("texts", "This is not a date."),
    "date_type": QT_TRANSLATE_NOOP("texts", "This is not a date."),
    "datetime_type": QT_TRANSLATE_NOOP("texts", "This is not a time."),
    "uuid_type": QT_TRANSLATE_NOOP("texts", "Please choose one."),
    "is_instance_of": QT_TRANSLATE_NOOP("texts", "Please choose one."),
    "literal_error": QT_TRANSLATE_NOOP("texts", "Please choose one."),
    "none_required": QT_TRANSLATE_NOOP("texts", "This has to stay empty."),
}


def describe_invalid(error: Any) -> str:
    """One of Pydantic's errors in plain words."""
    if (known := AMISS.get(str(error.get("type", "")))) is not None:
        return tr(known).format(**error.get("ctx", {}))
    return tr(IN_SHORT["invalid"])


def state_word(status: str, confirmed: bool) -> str:
    """The desk's word for a FHIR status."""
    if status == "booked" and confirmed:
        return tr("Confirmed")
    words = {
        "proposed": tr("Proposed"),
        "pending": tr("On hold"),
        "booked": tr("Booked"),
        "arrived": tr("Arrived"),
        "checked-in": tr("In room"),
        "fulfilled": tr("Done"),
        "noshow": tr("No-show"),
        "cancelled": tr("Cancelled"),
        "waitlist": tr("Waitlist"),
        "entered-in-error": tr("Entered in error"),
    }
    return words.get(status, status)
