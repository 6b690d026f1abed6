"""Who may do what, and how a password is kept: deny by default, and never the password itself."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

MAY_LACK = frozenset({"provider_id"})

# ---- what each role may do: names of commands, of queries, and of grants -----------------------

_VIEWS = frozenset(
    {
        "get-tenant", "list-tenants", "list-locations", "list-rooms",
        "staff-names",
        "get-provider", "list-providers", "search-providers",
        "get-patient", "surviving-record", "merged-records",
        "patient-names", "patient-count", "list-patients", "search-patients",
        "possible-duplicates",
        "view-schedule", "view-availability", "available-slots", "explain-slot",
        "public-holidays", "list-leave-requests", "leave-impact", "closed-times",
        "leave-taken", "week-rooms",
        "displaced-visits", "stranded-visits",
        "list-working-hours", "list-schedule-exceptions", "list-blocks",
        "hours-impact", "exception-impact", "block-impact",
        "list-visit-types", "visit-length", "booked-time", "busy-minutes", "patients-busy",
        "get-appointment",
        "booked-days", "clinic-days", "unsynced-since", "unequipped-visits",
        "list-appointments", "upcoming-appointments", "day-board", "waiting-room",
        "series-preview", "waitlist-matches", "list-cancelled-times", "list-contacts",
        "freed-times", "waitlist-openings",
        "list-waitlist", "call-list", "recall-list", "replacement-plan", "visit-history",
        "visits-in-brief", "record-looks",
        "needs-attention", "outdated-times", "retimed-visits",
        "outdated-absences",
    }
)  # fmt: skip
_OWN_ACCOUNT = frozenset({"set-password"})
_VISITS = frozenset(
    {
        "create-appointment", "reschedule-appointment", "cancel-appointment",
        "reinstate-appointment", "unsettle-appointment", "confirm-appointment",
        "mark-arrived", "check-in",
        "complete-appointment", "mark-no-show", "revert-status",
        "hold-slot", "renew-hold", "release-hold", "create-series", "change-series",
        "rearrange-series",
        "join-waitlist", "leave-waitlist", "rejoin-waitlist",
        "return-to-waitlist", "take-from-waitlist",
        "log-contact", "strike-contact", "restore-contact",
        "set-recall", "clear-recall", "reopen-recall", "follow-clock-rules",
        "set-patient-alert", "clear-patient-alert",
    }
)  # fmt: skip
_ABSENCES = frozenset(
    {
        "block-time",
        "unblock-time",
        "retime-absences",
        "submit-leave-request",
        "withdraw-leave-request",
        "reopen-leave-request",
    }
)
_RECORDS = frozenset(
    {
        "create-patient", "update-patient", "merge-patients", "unmerge-patients",
        "tell-patients-apart", "forget-patients-apart",
        "archive-patient", "restore-patient",
    }
)  # fmt: skip
_CLASHES = frozenset({"resolve-case", "reopen-case", "accept-replacement-plan", "place-visit"})
_CLINIC = frozenset(
    {
        "create-tenant", "update-tenant", "add-location", "update-location",
        "remove-location", "add-room", "update-room", "set-holidays",
        "add-staff-member", "update-staff-member", "set-roles", "deactivate-staff-member",
        "reactivate-staff-member", "list-staff", "get-staff-member", "granted-to",
        "create-provider", "update-provider", "deactivate-provider", "reactivate-provider",
        "set-working-hours", "add-schedule-exception", "remove-schedule-exception",
        "approve-leave-request", "reject-leave-request",
        "define-visit-type", "update-visit-type",
        "utilisation", "no-show-rate", "waiting-times", "booking-figures", "list-records",
        "open-minutes", "period-report", "list-activity",
    }
)  # fmt: skip
_EXCEPTIONS = frozenset({"overbook", "book-outside-hours"})

POLICY: Mapping[str, frozenset[str]] = {
    "front-desk": _VIEWS | _OWN_ACCOUNT | _VISITS | _ABSENCES | _RECORDS | _CLASHES,
    "clinician": _VIEWS | _OWN_ACCOUNT | _VISITS | _ABSENCES | _EXCEPTIONS,
    "administrator": (
        _VIEWS | _OWN_ACCOUNT | _VISITS | _ABSENCES | _RECORDS | _CLASHES | _CLINIC
        | _EXCEPTIONS | {"approve-leave"}
    ),
}  # fmt: skip

BEFORE_SIGN_IN = frozenset({"sign-in"})  # the app asks it while nobody is signed in: no role may


def permissions_of(roles: Iterable[str]) -> frozenset[str]:
    """Everything that somebody with these roles may do; an unknown role allows nothing."""
    return frozenset().union(*(POLICY.get(role, frozenset()) for role in roles))


# ---- accounts --------------------------------------------------------------------------------


def username_key(username: str) -> str:
    """A username without case: two accounts may not differ by case alone."""
    return username.casefold()


def changes(given: Mapping[str, Any], current: Mapping[str, Any]) -> dict[str, Any]:
    """What of the given values would change something.

    No value says nothing where there must be one, and empties what may be empty.
    """
    said = {f: v for f, v in given.items() if v is not None or f in MAY_LACK}
    return {field: value for field, value in said.items() if current[field] != value}


# ---- passwords: Argon2id with the second parameters that RFC 9106, section 4, recommends -------

PASSES, KIBIBYTES, LANES = 3, 64 * 1024, 4
MOST_PASSES, MOST_KIBIBYTES, MOST_LANES = 16, 1024 * 1024, 16  # more would be meant to hang a desk
_VERIFIER = re.compile(
    r"\$argon2id\$v=19\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})"
    r"\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{22,86}"
)


def verifier_of(password: str) -> str:
    """What the password is checked against, salted: 64 MiB and some 50 ms of work."""
    from argon2 import PasswordHasher

    return PasswordHasher(PASSES, KIBIBYTES, LANES).hash(password)


def is_verifier(text: str) -> bool:
    """Whether it is an Argon2id verifier that a desk can afford to check."""
    found = _VERIFIER.fullmatch(text)
    if found is None:
        return False
    kibibytes, passes, lanes = map(int, found.groups())
    return kibibytes <= MOST_KIBIBYTES and passes <= MOST_PASSES and lanes <= MOST_LANES


def fits(password: str, verifier: str) -> bool:
    """Whether it is the password that the verifier was made of."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(verifier, password)
    except (VerificationError, InvalidHashError):
        return False
