"""Activity: who did what, at this desk and at the others, and what I can take back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vitalbridge_desktop.exchange.csv_export import csv_text
from vitalbridge_desktop.services.cases.queries import ActivityLine
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import full_moment
from vitalbridge_desktop.ui.printouts import Printout, Printouts
from vitalbridge_desktop.ui.saving import Ask, ask_where
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.sheet import Head
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.undo import Undo

from .activity_log import ActivityLog
from .activity_panel import ActivityPanel
from .activity_sheet import ActivitySheet
from .activity_words import looks_words, tr
from .undo_history import UndoHistory

LOG, MINE = "log", "mine"


class ActivityScreen(Screen):
    """Everything that was done, for those who may know it; for all, their own steps.

    Signals:
        said: What was saved, in words.
        record_asked: The id of a patient whose record is to be opened.

    Attributes:
        log, history, panel, views: Its parts.
    """

    said = Signal(str, object)
    record_asked = Signal(object)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        undo: Undo,
        ask: Ask = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._may = bus.who.may("list-activity")
        self._clinic = Clinic(bus, self)
        self._outs = Printouts(self, self._clinic.country, ask)
        self._outs.said.connect(self.said)
        self.history = UndoHistory(bus, theme, self._clinic, undo)
        self.log = ActivityLog(bus, theme, self._clinic)
        self.panel = ActivityPanel(theme, self._clinic)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.log)
        self._pages.addWidget(self.history)
        self._above = self._controls()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._connect()
        self.show_view(LOG if self._may else MINE)

    def _controls(self) -> QWidget:
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.views = Segmented([(LOG, tr("Everyone")), (MINE, tr("My steps"))])
        self.save_button = Button(self._theme, tr("Save…"), icon="file-down", hint="S")
        self.print_button = Button(self._theme, tr("Print…"), icon="printer")
        self.print_button.setAccessibleName(tr("Print"))
        row.addWidget(label(tr("Activity"), "title"))
        for part in (self.views, self.save_button, self.print_button):
            row.addWidget(part)
        self.views.setVisible(self._may)
        return above

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.log.chosen.connect(self._on_line)
        self.log.table.opened.connect(lambda _: self._open_record())
        self.panel.person_asked.connect(self._only_person)
        self.panel.patient_asked.connect(self._only_patient)
        self.panel.record_asked.connect(self._open_record)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_out)
        screen_keys = ScreenKeys(self, self.panel, self._above)
        for keys, slot in (
            ("W", self._only_person),
            ("P", self._only_patient),
            ("Esc", self.log.filters.clear),
            ("S", self.save),
            ("Ctrl+P", self.print_out),
            ("M", self._turn_view),
        ):
            screen_keys.bind(keys, slot)

    # ---- the screen --------------------------------------------------------------------------

    def controls(self) -> QWidget:
        return self._above

    def inspector(self) -> ActivityPanel:
        return self.panel

    def keys(self) -> list[tuple[str, str]]:
        turn = [(tr("What everybody did, or my steps"), "M")] if self._may else []
        if not self._is_log():
            return [(tr("Take back, or bring back"), "Enter"), *turn]
        return [
            (tr("Open the record"), "Enter"),
            (tr("Only what this person did"), "W"),
            (tr("Only what this patient is about"), "P"),
            (tr("Show everything"), "Esc"),
            (tr("Save"), "S"),
            (tr("Print"), "Ctrl P"),
            *turn,
        ]

    def enter(self) -> None:
        self._clinic.catch_up()
        if self.views.current() == LOG and self._may:
            self.log.enter()
        else:
            self.history.enter()

    @Slot(str)
    def show_view(self, name: str) -> None:
        """Show what everybody did, or the own steps."""
        mine = name == MINE
        self.views.set_current(name)
        self._pages.setCurrentWidget(self.history if mine else self.log)
        self.panel.show_line(None if mine else self.log.table.current())
        for part in (self.save_button, self.print_button):
            part.setVisible(not mine)
        if self.isVisible():
            self.enter()

    @Slot(object)
    def _on_line(self, line: ActivityLine | None) -> None:
        self.panel.show_line(line if self._is_log() else None)

    @Slot()
    def _turn_view(self) -> None:
        if self._may:
            self.show_view(MINE if self._is_log() else LOG)

    def _is_log(self) -> bool:
        return self._pages.currentWidget() is self.log

    def _line(self) -> ActivityLine | None:
        return self.log.table.current() if self._is_log() else None

    @Slot()
    def _only_person(self) -> None:
        if (line := self._line()) is not None:
            self.log.filters.narrow_to_person(line.staff_id)

    @Slot()
    def _only_patient(self) -> None:
        line = self._line()
        if line is not None and line.patient_id is not None:
            self.log.filters.narrow_to_patient(line.patient_id, line.subject)

    @Slot()
    def _open_record(self) -> None:
        line = self._line()
        if line is not None and line.patient_id is not None:
            self.record_asked.emit(line.patient_id)

    # ---- handing on --------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Save the lines that are shown as a table, or as a PDF."""
        if self._is_log() and self.log.lines():
            heads = (tr("When"), tr("Who"), tr("What"), tr("About"), tr("Desk"))
            rows = self.log.rows()
            self._outs.save_table(self._out(), lambda: csv_text(heads, rows).encode("utf-8-sig"))

    @Slot()
    def print_out(self) -> None:
        """Print the lines that are shown."""
        if self._is_log() and self.log.lines():
            self._outs.print_out(self._out())

    def _out(self) -> Printout:
        shown, rows, theme = self.log.filters.words(), self.log.rows(), self._theme
        title = tr("Activity · {}").format(shown) if shown else tr("Activity")
        aside = tr("printed {}").format(full_moment(self._clinic.now()))
        head = Head(title, aside, looks_words() if self.log.tells_looks() else "")
        name = f"{tr('activity')}-{self._clinic.today()}"
        return Printout(title, lambda size: ActivitySheet(theme, head, rows, size).pages(), name)
