"""What the server answers to a request that it cannot follow: problem details, RFC 9457."""

from http import HTTPStatus

from vitalbridge_desktop.sync.protocol import ProblemDetails


class Problem(Exception):
    """The whole request is refused; nothing of it was written.

    Attributes:
        retry_after: Seconds after which it is worth another try, where waiting helps.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        expected: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(detail)
        self.status, self.code, self.detail = status, code, detail
        self.expected, self.retry_after = expected, retry_after

    def details(self) -> ProblemDetails:
        """What goes over the wire."""
        return ProblemDetails(
            title=HTTPStatus(self.status).phrase,
            status=self.status,
            code=self.code,
            detail=self.detail,
            expected=self.expected,
        )


def unauthorized() -> Problem:
    """Nobody has this credential."""
    return Problem(401, "unauthorized", "This desk is not known here.")


def unreadable(why: str) -> Problem:
    """The body is not what it has to be."""
    return Problem(422, "unreadable", f"The request cannot be read: {why}.")


def gap(expected: int) -> Problem:
    """An earlier event of the stream is missing."""
    return Problem(409, "gap", f"Number {expected} comes next.", expected=expected)


def forked() -> Problem:
    """Another event has this number already: the desk's store was copied or set back."""
    detail = "This stream went on elsewhere; enrol again for a new one."
    return Problem(409, "forked", detail)


def busy() -> Problem:
    """The store cannot take it at the moment."""
    return Problem(503, "busy", "The server is busy. Try again soon.", retry_after=2)
