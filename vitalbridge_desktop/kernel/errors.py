"""What a person can mend: refusals with a stable code, the field they belong to, and a sentence."""

from collections.abc import Mapping
from typing import ClassVar


class Refusal(Exception):
    """A rule says no. Nothing is written; the person at the desk can do something about it.

    Attributes:
        code: Stable name, for scripts, translations and tests.
        field: The input it belongs to, or None.
        details: Evidence, as values that JSON can hold.
        already_true: What was asked for is so already; a server calls the fact superseded.
    """

    code: ClassVar[str] = "refused"
    already_true: ClassVar[bool] = False

    def __init__(
        self, message: str, *, field: str | None = None, details: Mapping[str, object] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.details = dict(details or {})


class NotFound(Refusal):
    """There is no such thing in this clinic, whoever else may have it."""

    code = "not_found"

    def __init__(self, field: str) -> None:
        thing = field.removesuffix("_id").replace("_", " ")
        super().__init__(f"There is no such {thing} in this clinic.", field=field)


class Inactive(Refusal):
    """It is there, but no longer in use."""

    code = "inactive"

    def __init__(self, field: str) -> None:
        thing = field.removesuffix("_id").replace("_", " ")
        super().__init__(f"This {thing} is no longer in use.", field=field)


class Invalid(Refusal):
    """A value that cannot be meant."""

    code = "invalid"


class InvalidTransition(Refusal):
    """The state it is in does not lead there."""

    code = "invalid_transition"


class AlreadySo(InvalidTransition):
    """It is in that state already: a server calls the wish superseded, a desk refuses it."""

    already_true = True


class Stale(Refusal):
    """Somebody changed it since this person looked."""

    code = "stale"


class Forbidden(Refusal):
    """The person signed in may not do this."""

    code = "forbidden"


class Offline(Refusal):
    """The server cannot be reached, or does not answer as one."""

    code = "offline"


class Locked(Refusal):
    """The store cannot be opened with what was given."""

    code = "locked"


class Unwritable(Refusal):
    """The store takes nothing more: its disk is full, or fails, or may not be written."""

    code = "unwritable"


class Damaged(Refusal):
    """The store, or a copy of one, is not what was once written."""

    code = "damaged"


class Usage(Refusal):
    """The call itself is wrong."""

    code = "usage"
