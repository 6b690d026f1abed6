"""What cards decide, carried out by somebody who is still there when the card is gone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Done

from .bus import UiBus


@dataclass(frozen=True, slots=True)
class Deed:
    """A command, what is said once it is done, and what the card does *then*."""

    command: Command
    words: str
    seen_version: int | None = None
    then: Callable[[], None] | None = None


OnRefused = Callable[[Deed, Refusal], None]


class Deeds(QObject):
    """Carries out what the cards of one screen decide.

    A card goes as soon as the fact is there, which may be before the command's answer: the answer
    comes here, so that it can be said and taken back.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
    """

    said = Signal(str, object)

    def __init__(self, bus: UiBus, screen: QObject) -> None:
        super().__init__(screen)
        self._bus = bus

    def do(self, card: QObject, deeds: Sequence[Deed], on_refused: OnRefused) -> None:
        """Do one after the other, each when the one before is durable; a refusal ends it.

        *on_refused* is called for the one that a rule refuses, if *card* is still there.
        """
        if not deeds:
            return
        deed, *rest = deeds
        self._bus.dispatch(
            self,
            deed.command,
            partial(self._on_done, card, deed, rest, on_refused),
            partial(self._on_refused, card, deed, on_refused),
            seen_version=deed.seen_version,
        )

    def _on_done(
        self, card: QObject, deed: Deed, rest: Sequence[Deed], on_refused: OnRefused, done: Done
    ) -> None:
        self.said.emit(deed.words, done.command_id)
        if deed.then is not None and isValid(card):
            deed.then()
        self.do(card, rest, on_refused)

    def _on_refused(
        self,
        card: QObject,
        deed: Deed,
        on_refused: OnRefused,
        refusal: Refusal,
    ) -> None:
        if isValid(card):
            on_refused(deed, refusal)
