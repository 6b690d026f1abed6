"""The work that a painted window waits for; it runs on threads.

Imports stand inside the functions: they are the greater part of that work.
"""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from .settings import Settings

if TYPE_CHECKING:
    from datetime import datetime

    from .composition import App
    from .kernel.restoring import ReadyCopy
    from .kernel.watching import Watch
    from .ui.appointments.board.kept_day import KeptDay
    from .ui.desktop import Desktop
    from .ui.early import Early

Clock = Callable[[], "datetime"]
Loaded = tuple["App", "type[Desktop]"]
Prepared = tuple["type[Early]", "KeptDay | None"]


class UnusablePolicy(Exception):
    """What the administrator has set can't be read; *message* says where and why."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def prepare(settings: Settings, clock: Clock | None = None, *, by_room: bool = False) -> "Prepared":
    """Import what draws a day, and read how today was shown last, if that is how it still is."""
    from .kernel.time import now  # noqa: PLC0415
    from .ui.appointments.board.kept_day import kept_day  # noqa: PLC0415
    from .ui.early import Early  # noqa: PLC0415

    return Early, kept_day(settings, clock or now, by_room=by_room)


def load(settings: Settings, clock: Clock | None, watch: "Watch") -> "Loaded":
    """Import what is heavy and open the clinic; runs on a thread while the frame is shown.

    *watch* is told how far it is where this version needs the store to be another.
    """
    from .composition import build  # noqa: PLC0415
    from .kernel.files import placed  # noqa: PLC0415
    from .kernel.time import now  # noqa: PLC0415
    from .ui.desktop import Desktop  # noqa: PLC0415

    if settings.policy.problem is not None:
        raise UnusablePolicy(settings.policy.problem)
    if settings.policy.rolls_out and not placed(settings.store):
        from .founding import join_as_set  # noqa: PLC0415 - once in the life of a desk

        join_as_set(settings)
    app = build(settings, clock or now, watch)
    app.start_sync()
    gc.freeze()  # from here on the window tidies up, on its own thread
    return app, Desktop


def put_back(app: "App", copy: "ReadyCopy") -> None:
    """Close the clinic and put a copy in its place; runs on a thread, with nothing else open.

    Raises:
        Refusal: Another program has the store open. What was there is there still.
    """
    app.close()
    try:
        copy.take_place()
    finally:
        copy.discard()
