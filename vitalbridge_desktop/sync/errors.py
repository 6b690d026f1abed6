"""What can go wrong between a desk and its server, in words that a person can act on."""

from vitalbridge_desktop.kernel.errors import Locked, Offline, Refusal

from .protocol import ProblemDetails


class Busy(Offline):
    """The server is there, but asks to be left alone for a while.

    Attributes:
        retry_after: Seconds, where it said how long.
    """

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ServerFailed(Offline):
    """The server answered that it has a problem of its own."""


class CodeRefused(Refusal):
    """The one-time code does not let this desk in."""

    code = "code_refused"


class DeskShutOut(Refusal):
    """The server does not let this desk in any longer; nothing is lost, nothing is sent."""

    code = "desk_shut_out"


class OtherClinic(Refusal):
    """What this desk wants to send belongs to another clinic; nothing is sent."""

    code = "tenant_mismatch"


class Diverged(Refusal):
    """The server's history is not the one that this desk has seen."""

    code = "diverged"


class UpgradeRequired(Refusal):
    """The server speaks a newer language than this app."""

    code = "upgrade_required"


class Unsendable(Refusal):
    """One event cannot be read by the server, or is too large; what follows it waits."""

    code = "unsendable"


class AlreadyConnected(Refusal):
    """This clinic belongs to a server already."""

    code = "already_connected"


class NotConnected(Refusal):
    """This clinic has no server."""

    code = "not_connected"


class AlreadySyncing(Locked):
    """Another window or program keeps this clinic in step already."""


class Answered(Exception):
    """The server refused a whole request; who asked knows what to do about it."""

    def __init__(self, status: int, problem: ProblemDetails) -> None:
        super().__init__(f"{status} {problem.code}")
        self.status, self.problem = status, problem
        self.code, self.expected = problem.code, problem.expected


_REFUSALS: dict[str, tuple[type[Refusal], str]] = {
    "unauthorized": (DeskShutOut, "The server does not know this desk. Join the clinic anew."),
    "device_revoked": (DeskShutOut, "This desk was shut out of the clinic on its server."),
    "tenant_mismatch": (OtherClinic, "This desk's work belongs to another clinic than the server."),
    "tenant_exists": (OtherClinic, "The server has this clinic already. Ask for a desk's code."),
    "diverged": (
        Diverged,
        "The server keeps another history than this desk has seen. It may have been set back.",
    ),
    "gap": (Diverged, "The server misses events that this desk no longer keeps."),
    "forked": (Diverged, "This desk's stream went on elsewhere, even after a new start."),
    "lease_superseded": (AlreadySyncing, "Another copy of this desk speaks to the server too."),
    "upgrade_required": (UpgradeRequired, "The server needs a newer version of this app."),
    "unreadable": (Unsendable, "The server cannot read an event of this desk."),
    "too_large": (Unsendable, "An event of this desk is too large for the server."),
    "code_unknown": (CodeRefused, "There is no such code. Look for a slip of the pen."),
    "code_used": (CodeRefused, "This code was used already. Ask for a new one."),
    "code_expired": (CodeRefused, "This code is too old. Ask for a new one."),
    "rollout_full": (CodeRefused, "All desks that this code is for have joined already."),
    "rollout_revoked": (CodeRefused, "This code was taken back. Ask for a new one."),
}


def refusal_of(answered: Answered) -> Refusal:
    """What a person reads when a request was refused for good."""
    kind, sentence = _REFUSALS.get(
        answered.code, (ServerFailed, "The server refused what this desk asked.")
    )
    field = "code" if kind is CodeRefused else None
    return kind(sentence, field=field, details={"problem": answered.code})
