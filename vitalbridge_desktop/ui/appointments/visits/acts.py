"""What is done to one visit: each a command, a sentence about it, and the way back."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.services.appointments.commands import (
    ArrangedVisit,
    CancelAppointment,
    CheckIn,
    CompleteAppointment,
    ConfirmAppointment,
    MarkArrived,
    MarkNoShow,
    RearrangeSeries,
    ReleaseHold,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.queries import BoardHold, BoardVisit
from vitalbridge_desktop.ui.appointments.days.pictures import Target
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.texts import describe

Step = Literal["confirm", "arrived", "room", "done", "noshow"]
STEPS: dict[Step, Callable[[UUID], Command]] = {
    "confirm": lambda id: ConfirmAppointment(appointment_id=id),
    "arrived": lambda id: MarkArrived(appointment_id=id),
    "room": lambda id: CheckIn(appointment_id=id),
    "done": lambda id: CompleteAppointment(appointment_id=id),
    "noshow": lambda id: MarkNoShow(appointment_id=id),
}


class VisitActs(QObject):
    """Dispatches what a person decided about a visit, with the version that they saw.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; what a rule
            refused, with None.
        moved: A visit's id and its new start.
        freed: A visit that was cancelled: its time is free.
    """

    said = Signal(str, object)
    moved = Signal(object, object)
    freed = Signal(object)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner

    def take_step(self, visit: BoardVisit, step: Step) -> None:
        """Bring a visit one step further."""
        words = {
            "confirm": self.tr("{name} has confirmed"),
            "arrived": self.tr("{name} has arrived"),
            "room": self.tr("{name} is in the room"),
            "done": self.tr("{name} is done"),
            "noshow": self.tr("{name} did not come"),
        }[step]
        self._do(STEPS[step](visit.appointment_id), visit, words.format(name=visit.patient))

    def cancel(self, visit: BoardVisit, reason: str, *, patient_knows: bool = False) -> None:
        """Give a visit's time back; who called off knows, and is not rung."""
        command = CancelAppointment(
            appointment_id=visit.appointment_id, reason=reason, patient_knows=patient_knows
        )
        words = self.tr("Cancelled {name}: {reason}")
        told = words.format(name=visit.patient, reason=reason)
        self._do(command, visit, told, lambda: self.freed.emit(visit))

    def move(self, visit: BoardVisit, target: Target, words: str) -> None:
        """Move a visit."""
        other = target.provider_id != visit.provider_id
        command = RescheduleAppointment(
            appointment_id=visit.appointment_id,
            provider_id=target.provider_id if other else None,
            room_id=target.room_id,
            start=target.start,
        )
        self._do(command, visit, words, lambda: self.moved.emit(visit.appointment_id, target.start))

    def resize(self, visit: BoardVisit, start: datetime, minutes: int) -> None:
        """Make a visit longer or shorter."""
        command = RescheduleAppointment(
            appointment_id=visit.appointment_id, start=start, minutes=minutes
        )
        words = self.tr("{name} takes {n} min")
        self._do(command, visit, words.format(name=visit.patient, n=minutes))

    def release(self, hold: BoardHold) -> None:
        """Keep a time for nobody any more."""
        words = self.tr("The time is free again")
        self._bus.dispatch(
            self._owner,
            ReleaseHold(hold_id=hold.hold_id),
            lambda done: self.said.emit(words, done.command_id),
            self._on_refused,
        )

    def take_step_all(self, visits: Sequence[BoardVisit], step: Step) -> None:
        """Bring several visits one step further, each to be taken back on its own."""
        for visit in visits:
            self.take_step(visit, step)

    def cancel_all(self, visits: Sequence[BoardVisit], reason: str) -> None:
        """Give the times of several visits back, in one step that can be taken back."""
        words = self.tr("Cancelled %n visits: {reason}", "", len(visits))
        self._arrange(
            [_as_it_is(visit, cancelled=reason) for visit in visits],
            words.format(reason=reason),
        )

    def move_all(self, moves: Sequence[tuple[BoardVisit, Target]]) -> None:
        """Move several visits, all or none, in one step that can be taken back."""
        self._arrange(
            [_as_it_is(visit, target) for visit, target in moves],
            self.tr("Moved %n visits", "", len(moves)),
        )

    def _arrange(self, visits: Sequence[ArrangedVisit], words: str) -> None:
        command = RearrangeSeries(visits=tuple(visits))
        self._bus.dispatch(
            self._owner,
            command,
            lambda done: self.said.emit(words, done.command_id),
            self._on_refused,
        )

    def _do(
        self,
        command: Command,
        visit: BoardVisit,
        words: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        def on_done(done: Done) -> None:
            self.said.emit(words, done.command_id)
            if then is not None:
                then()

        self._bus.dispatch(self._owner, command, on_done, self._on_refused, visit.version)

    def _on_refused(self, refusal: Refusal) -> None:
        self.said.emit(describe(refusal), None)


def _as_it_is(
    visit: BoardVisit, target: Target | None = None, cancelled: str | None = None
) -> ArrangedVisit:
    """The visit where it is, or where it is to be."""
    there = target or Target(visit.start)
    return ArrangedVisit(
        appointment_id=visit.appointment_id,
        start=there.start,
        minutes=(visit.end - visit.start) // timedelta(minutes=1),
        provider_id=there.provider_id or visit.provider_id,
        room_id=there.room_id or visit.room_id,
        overbook_reason=visit.overbook_reason,
        cancelled=cancelled,
        seen_version=visit.version,
    )
