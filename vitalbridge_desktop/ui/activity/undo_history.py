"""What a person did and can take back, and what they took back and can bring back."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import with_offset
from vitalbridge_desktop.kernel.undoing import Step, Steps
from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.patients.queries import Names, PatientNames
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.step_words import step_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.undo import Undo

from .activity_words import tr, visit_words

GAP = 12
MOST = 60  # steps that are listed: what was done before is mended by ordinary commands


@dataclass(frozen=True, slots=True)
class Line:
    """A step, and whether it stands."""

    step: Step
    stands: bool


class UndoHistory(QWidget):
    """Own steps, the newest first: Enter takes one back, or brings it back.

    Attributes:
        table: The steps.
    """

    chosen = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, undo: Undo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic, self._undo = bus, clinic, undo
        self._visits: dict[UUID, Appointment] = {}
        self._names: dict[UUID, str] = {}
        self._asked: set[UUID] = set()
        columns = (
            Column(tr("When"), 18, 118),
            Column(tr("What"), 28),
            Column(tr("About"), 34),
            Column(tr("State"), 20),
        )
        self.table: RowTable[Line] = RowTable(
            theme, tr("What I did"), columns, self._cells, key=lambda each: each.step.command_id
        )
        sentence = tr("What you did at this desk and can take back, from before a restart too.")
        self._none = label(tr("You did nothing lately that could be taken back."), "heading")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys = label(tr("↑↓ choose · Enter takes back, or brings back"), "note")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addWidget(label(sentence, "soft", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(self._none, 1)
        column.addWidget(self._keys)
        column.addStretch(0)
        self.table.opened.connect(self.turn)
        self.table.chosen.connect(self.chosen)
        bus.committed.connect(self._on_committed)

    def enter(self) -> None:
        """It is in front now."""
        self._bus.steps(self, self._show)
        self.table.setFocus()

    def lines(self) -> list[Line]:
        """What is shown."""
        return self.table.rows()

    @Slot(object)
    def turn(self, line: Line) -> None:
        """Take a step back, or bring it back."""
        if line.stands:
            self._undo.take_back(line.step)
        else:
            self._undo.bring_back(line.step)

    @Slot()
    def _on_committed(self) -> None:
        if self.isVisible():
            self._bus.steps(self, self._show)

    def _show(self, steps: Steps) -> None:
        lines = [Line(each, True) for each in steps.undo] + [
            Line(each, False) for each in steps.redo
        ]
        lines.sort(key=lambda line: line.step.at, reverse=True)
        lines = lines[:MOST]
        chosen = self.table.current()
        self.table.set_rows(lines, chosen.step.command_id if chosen else None)
        if not lines and self.table.hasFocus():
            self.setFocus()  # a hidden table would give the keyboard to whoever is next
        self.table.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self._keys.setVisible(bool(lines))
        for line in lines:
            self._learn(line.step)

    def _cells(self, line: Line) -> Sequence[Cell]:
        step, today = line.step, self._clinic.today()
        at = with_offset(step.at, self._clinic.zone())
        stands = tr("can be taken back") if line.stands else tr("taken back")
        return (
            Cell(near_moment(at, today), "soft"),
            Cell(self._what(step), "strong" if line.stands else "soft"),
            Cell(self._about(step), "plain" if line.stands else "soft"),
            Cell(stands, "note", "" if line.stands else "undo-2"),
        )

    def _what(self, step: Step) -> str:
        return self._undo.told(step) or step_words(self._bus.bus.registry, step)

    # ---- whom it is about ------------------------------------------------------------------

    def _about(self, step: Step) -> str:
        if step.count > 1:
            return ""
        visit = self._visits.get(step.subject_id)
        whom = visit.patient_id if visit is not None else step.subject_id
        when = visit_words(visit.start, self._clinic.today()) if visit is not None else ""
        name = self._names.get(whom, "") or self._clinic.provider(step.subject_id)
        return dotted((name, when))

    def _learn(self, step: Step) -> None:
        """Ask once whom a step is about."""
        if step.subject_id in self._asked:
            return
        self._asked.add(step.subject_id)
        if step.kind == "patient":
            self._ask_name(step.subject_id)
        elif step.kind == "appointment":
            query = GetAppointment(appointment_id=step.subject_id)
            self._bus.ask(self, query, self._show_visit, _nothing)

    def _show_visit(self, visit: Appointment) -> None:
        self._visits[visit.id] = visit
        if visit.patient_id in self._names:
            self.table.renew()
        else:
            self._ask_name(visit.patient_id)

    def _ask_name(self, patient_id: UUID) -> None:
        self._bus.ask(self, PatientNames(ids=(patient_id,)), self._show_name, _nothing)

    def _show_name(self, found: Names) -> None:
        for each in found.patients:
            self._names[each.id] = f"{each.family_name}, {each.given_name}"
        self.table.renew()


def _nothing(refusal: Refusal) -> None:
    """What is not there any more has no name."""
    del refusal
