"""The waiting room, opened from the strip: who waits, since when, for whom, and who is late."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.commands import LogContact
from vitalbridge_desktop.services.appointments.events import AppointmentFact, Outcome
from vitalbridge_desktop.services.appointments.queries import BoardVisit, Waiting
from vitalbridge_desktop.services.appointments.queries import WaitingRoom as WhoWaits
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import Names, PatientNames
from vitalbridge_desktop.ui.appointments.visits.acts import Step, VisitActs
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock as clock_words
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .words import Here, here

SIDE, TOP = 20, 14
SHARE = 0.62  # of the height that it may take
RANG: dict[str, Outcome] = {"1": "reached", "2": "no-answer"}
KEYS: dict[str, Step] = {"a": "arrived", "i": "room", "d": "done", "s": "noshow"}


class WaitingPanel(QWidget):
    """Lies over the lower edge of its parent; every step of a visit is one key.

    Signals:
        said: What was done, in words, and the id of the command that takes it back.
        move_asked: A BoardVisit that is to have another time.
        walk_in_asked: Somebody stands at the counter without a visit.
        record_asked: A patient's UUID.
        chosen: The BoardVisit on whose row the keyboard stands.

    Attributes:
        table: Who is here.
    """

    said = Signal(str, object)
    move_asked = Signal(object)
    walk_in_asked = Signal()
    record_asked = Signal(object)
    chosen = Signal(object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bus, self._theme, self._around = bus, theme, parent
        self._before: QWidget | None = None
        self._found = Waiting(())
        self._phones: dict[UUID, str] = {}
        self._clinic = Clinic(bus, self)
        self._clock = ClinicClock(bus, self)
        self._acts = VisitActs(bus, self)
        self._deeds = Deeds(bus, self)
        columns = (
            Column(self.tr("Since"), 18, 140),
            Column(self.tr("Patient"), 22),
            Column(self.tr("For"), 16),
            Column(self.tr("Visit"), 24, spare=1),
            Column(self.tr("Next"), 23),
        )
        self.table: RowTable[Here] = RowTable(
            theme,
            self.tr("Waiting room"),
            columns,
            self._cells,
            key=lambda row: row.visit.appointment_id,
        )
        self.walk_in = Button(theme, self.tr("Walk-in"), hint="Shift N")
        self.close_button = Button(theme, self.tr("Close"), kind="quiet", hint="Esc")
        self._nobody = label(self.tr("Nobody waits, and nobody is late."), "soft")
        self._told = label("", "note")
        self._arrange()
        self._fresh: Fresh[Waiting] = Fresh(
            bus, self, (AppointmentFact, PatientFact), self._query, self._show
        )
        self._connect()
        self.hide()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr("Waiting room"), "title"), 1)
        head.addWidget(self.walk_in)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self.table, self._nobody, self._told):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self._around.installEventFilter(self)
        self._acts.said.connect(self.said)
        self._deeds.said.connect(self.said)
        self._clock.started.connect(self._fresh.refresh)
        self._clock.minute.connect(self._on_minute)
        self._clinic.changed.connect(self.table.renew)
        self.table.chosen.connect(self._tell)
        self.table.opened.connect(lambda row: self._step(row.next))
        self.walk_in.clicked.connect(self._on_walk_in)
        self.close_button.clicked.connect(self.leave)
        self._theme.changed.connect(self.update)

    # ---- coming and going -------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """Come up, the keyboard on who has waited longest; or go away."""
        if not self.isHidden():
            self.leave()
            return
        self._before = self.window().focusWidget()
        self.show()
        self._settle()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        if not self.isHidden():
            self.hide()
            if self._before is not None:
                self._before.setFocus()

    @Slot()
    def put_away(self) -> None:
        """Another screen is in front: the keyboard belongs to it."""
        self._before = None
        self.leave()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clinic.catch_up()
        if self._clock.zone:
            self._fresh.refresh()
        else:
            self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        around = self._around.rect()
        layout = self.layout()
        wish = layout.sizeHint().height() if layout is not None else 0
        high = min(max(wish, 180), round(around.height() * SHARE))
        self.setGeometry(QRect(0, around.height() - high, around.width(), high))

    # ---- who is here ------------------------------------------------------------------------

    def _query(self) -> WhoWaits:
        return WhoWaits(at=self._clock.instant())

    def _show(self, found: Waiting) -> None:
        self._found = found
        ids = tuple({each.patient_id for each in (*found.visits, *found.late)})
        self._bus.ask(self, PatientNames(ids=ids), self._show_names)
        self._draw()

    def _show_names(self, found: Names) -> None:
        self._phones = {each.id: each.phone or "" for each in found.patients}
        self._tell()

    @Slot()
    def _on_minute(self) -> None:
        if self.isVisible():
            self._fresh.refresh()

    def _draw(self) -> None:
        rows = here(self._found, self._clock.instant())
        current = self.table.current()
        self.table.set_rows(rows, current.visit.appointment_id if current else None)
        self.table.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        if not rows and self.isVisible():
            self.setFocus()
        self._settle()

    def _cells(self, row: Here) -> Sequence[Cell]:
        visit = row.visit
        start = clock_words(wall_time(visit.start, self._clock.zone))
        kind = dotted((start, visit.visit_type, visit.reason))
        alert = "triangle-alert" if visit.alert else ""
        return (
            Cell(row.words(), row.look),
            Cell(visit.patient, "strong", alert),
            Cell(self._clinic.provider(visit.provider_id), "plain"),
            Cell(kind, "soft"),
            Cell(row.next_words(), "note"),
        )

    @Slot()
    def _tell(self) -> None:
        row = self.table.current()
        keys = self.tr("Enter next step · A, I, D, S steps · P record · Ctrl Z takes back")
        if row is None:
            self._told.setText("")
            return
        if self.isVisible():
            self.chosen.emit(row.visit)
        phone = self._phones.get(row.visit.patient_id, "")
        alert = row.visit.alert or ""
        if row.group == "late":
            ring = self.tr("Ring {phone}: 1 reached, 2 no answer · {keys}")
            keys = ring.format(phone=phone or self.tr("(no number)"), keys=keys)
        self._told.setText(dotted((alert, keys)))

    # ---- what is done -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.text().lower(), self.table.current()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif plain and key in KEYS:
            self._step(KEYS[key])
        elif plain and key in RANG and row is not None and row.group == "late":
            self._rang(row.visit, RANG[key])
        elif plain and key == "r" and row is not None:
            self._move(row.visit)
        elif plain and key == "p" and row is not None:
            self.leave()
            self.record_asked.emit(row.visit.patient_id)
        else:
            super().keyPressEvent(event)

    def _step(self, step: Step) -> None:
        row = self.table.current()
        if row is not None:
            self._acts.take_step(row.visit, step)

    def _rang(self, visit: BoardVisit, outcome: Outcome) -> None:
        """Write down what came of ringing somebody who is late."""
        words = self.tr("{name} was reached")
        if outcome == "no-answer":
            words = self.tr("{name} did not answer")
        command = LogContact(
            patient_id=visit.patient_id,
            appointment_id=visit.appointment_id,
            channel="phone",
            outcome=outcome,
        )
        self._deeds.do(self, [Deed(command, words.format(name=visit.patient))], self._on_refused)

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self.said.emit(describe(refusal), None)

    def _move(self, visit: BoardVisit) -> None:
        self.put_away()
        self.move_asked.emit(visit)

    @Slot()
    def _on_walk_in(self) -> None:
        self.put_away()
        self.walk_in_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
