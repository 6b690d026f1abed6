"""What can be taken back, newest first, and brought back again."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done, Stayed
from vitalbridge_desktop.kernel.undoing import Step, Steps
from vitalbridge_desktop.kernel.watching import Watch
from vitalbridge_desktop.services.patients.queries import Names, PatientNames

from .bus import UiBus
from .listed import listed
from .texts import describe
from .work import Work

NAMED = 3  # who stayed: more names than these nobody reads in passing


class Undo(QObject):
    """Takes back what this person did, each step by the inverse that it left behind.

    The steps are read from the trail of the desk, so those from before the window opened are among
    them; a step that this window did is called by the words that it was told with.

    Signals:
        said: What happened, in words, and whether it can be taken back.
        lasting: A Work begins that may take a while; what it does, in words.
    """

    said = Signal(str, bool)
    lasting = Signal(object, str)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner
        self._texts: dict[UUID, str] = {}
        self._gone: set[UUID] = set()
        self._work: Work[Done] = Work(owner)

    @Slot(str, object)
    def remember(self, text: str, command_id: UUID | None) -> None:
        """Something was done and said; with its id it can be taken back."""
        if command_id is not None:
            self._texts[command_id] = text
        self.said.emit(text, command_id is not None)

    @Slot()
    def undo(self) -> None:
        """Take back the newest step."""
        self._bus.steps(self._owner, self._undo_next)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._bus.steps(self._owner, self._redo_next)

    def _undo_next(self, steps: Steps) -> None:
        step = self._next(steps.undo)
        if step is None:
            self.said.emit(self.tr("There is nothing to take back."), False)
        else:
            self.take_back(step)

    def _redo_next(self, steps: Steps) -> None:
        step = self._next(steps.redo)
        if step is None:
            self.said.emit(self.tr("There is nothing to bring back."), False)
        else:
            self.bring_back(step)

    def take_back(self, step: Step) -> None:
        """Take back a step, however long ago it was."""
        told = self.tr("Taken back: {}")
        no_more = self.tr("This can’t be taken back any more. {}")
        if step.count > 1:
            self._at_length(step, self.tr("Taking back"), told, no_more, redo=False)
        else:
            refused = partial(self._refused, step, no_more)
            self._bus.undo(self._owner, step.command_id, self._telling(step, told), refused)

    def bring_back(self, step: Step) -> None:
        """Bring back a step that was taken back."""
        told = self.tr("Brought back: {}")
        no_more = self.tr("This can’t be brought back any more. {}")
        if step.count > 1:
            self._at_length(step, self.tr("Bringing back"), told, no_more, redo=True)
        else:
            refused = partial(self._refused, step, no_more)
            tell = self._telling(step, told)
            self._bus.undo(self._owner, step.command_id, tell, refused, redo=True)

    def told(self, step: Step) -> str:
        """With which words this window told of the step; empty where another did it."""
        if step.count > 1:
            return self.tr("%n patients were imported", "", step.count)
        return self._texts.get(step.command_id, "")

    def _at_length(self, step: Step, doing: str, told: str, no_more: str, *, redo: bool) -> None:
        """A whole list: somebody may want to see how far it is, and to stop it."""

        def job(watch: Watch) -> Done:
            return self._bus.undone_at_length(step.command_id, watch, redo=redo)

        def done(done: Done) -> None:
            self._bus.undone.emit(done)
            self._telling(step, told)(done)

        def refused(sentence: str, _: str | None) -> None:
            if self._work.stopped():
                self.said.emit(sentence, False)
            else:
                self._pass_over(step, no_more.format(sentence))

        if not self._work.running():
            self.lasting.emit(self._work, doing)
            self._work.begin(job, done, refused)

    def _refused(self, step: Step, no_more: str, refusal: Refusal) -> None:
        self._pass_over(step, no_more.format(describe(refusal)))

    def _pass_over(self, step: Step, sentence: str) -> None:
        self._gone.add(step.command_id)  # the one before it can be taken back all the same
        self.said.emit(sentence, False)

    def _next(self, steps: tuple[Step, ...]) -> Step | None:
        return next((each for each in steps if each.command_id not in self._gone), None)

    def _telling(self, step: Step, told: str) -> Callable[[Done], None]:
        """Say *told* of a step in the words that it was told with, or in those of its facts."""

        def say(words: str) -> None:
            self.said.emit(told.format(words), False)

        def tell(done: Done) -> None:
            words = self.told(step)
            if done.stayed:
                self._tell_who_stayed(told.format(words), done.stayed)
            elif words:
                say(words)
            else:
                from .step_words import tell_step  # noqa: PLC0415 - after a restart alone

                tell_step(self._bus, self._owner, step, say)

        return tell

    def _tell_who_stayed(self, told: str, stayed: tuple[Stayed, ...]) -> None:
        """Of a list, some could not be taken back: who, and why."""
        why, count = describe(stayed[0].why), len(stayed)

        def tell(found: Names) -> None:
            names = [f"{each.given_name} {each.family_name}" for each in found.patients]
            if count > len(names):
                names.append(self.tr("%n more", "", count - len(names)))
            words = self.tr("{told}. %n stayed as they are: {names}. {why}", "", count)
            self.said.emit(words.format(told=told, names=listed(names), why=why), False)

        ids = tuple(each.id for each in stayed[:NAMED])
        self._bus.ask(self._owner, PatientNames(ids=ids, phones=False), tell)
