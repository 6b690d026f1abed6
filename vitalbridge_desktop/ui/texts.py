"""Refusal codes and validation errors in the words of the front desk, translatable."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vitalbridge_desktop.kernel.errors import Refusal

KNOWN: dict[str, Any] = {
    "forbidden": QT_TRANSLATE_NOOP(
        "texts", "Your account may not do this. Somebody with the permission can."
    ),
    "offline": QT_TRANSLATE_NOOP(
        "texts", "The server can't be reached just now. Everything is kept on this desk."
    ),
    "not_found": QT_TRANSLATE_NOOP(
        "texts", "This is not there any more. The list will show what is."
    ),
}
# Codes whose rule names a time, a person or a way out, and so says more than words written here.
SPEAK_FOR_THEMSELVES = frozenset(
    {
        "already_connected", "blocked", "cancelled", "clinic_exists", "code_refused", "damaged",
        "desk_shut_out", "diverged", "duplicate_patient", "duplicate_username", "holiday",
        "in_the_past", "inactive", "invalid", "invalid_transition", "last_administrator",
        "leave_overlaps", "location_in_use", "locked", "newer_store", "no_way_back",
        "not_connected", "nothing_left", "on_leave", "outside_working_hours",
        "record_number_taken", "rows_in_the_way",
        "slot_taken", "stale", "tenant_mismatch", "too_far_ahead", "too_short_notice",
        "unreadable_file", "unsendable", "unwritable", "upgrade_required", "usage",
        "visit_needs_time",
    }
)  # fmt: skip


def describe(refusal: Refusal) -> str:
    """What a rule says, as a calm colleague would; the rule's own sentence where it knows more."""
    known = KNOWN.get(refusal.code)
    return refusal.message if known is None else QCoreApplication.translate("texts", known)


def describe_invalid(error: Any) -> str:
    """One of Pydantic's errors in plain words."""
    known = {
        "missing": tr("This is needed."),
        "string_too_short": tr("This is needed."),
        "string_too_long": tr("This is too long."),
        "date_from_datetime_parsing": tr("This is not a date."),
        "date_type": tr("This is not a date."),
        "datetime_type": tr("This is not a time."),
        "uuid_type": tr("Please choose one."),
        "is_instance_of": tr("Please choose one."),
        "none_required": tr("This has to stay empty."),
    }
    kind = str(error.get("type", ""))
    return known.get(kind, tr("This can't be right: {}").format(error.get("msg", "")))


def tr(text: str) -> str:
    """*text* in the language of the window."""
    return QCoreApplication.translate("texts", text)


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
