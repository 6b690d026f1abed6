"""A copy of the clinic in one file, made while others work, and put back when it is needed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy

from vitalbridge_desktop.kernel.restoring import ReadyCopy
from vitalbridge_desktop.kernel.time import now
from vitalbridge_desktop.kernel.watching import Cancelled
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.progress_row import ProgressRow
from vitalbridge_desktop.ui.seat import OpenClinic
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.work import Work, told

from .fields import TextField
from .section import Section

PAD = 16
ENDING = "vitalbridge"


class BackupSection(Section):
    """Makes a copy, and puts one back.

    Signals:
        restore_asked: A ReadyCopy is to take the store's place.

    Attributes:
        target, make, busy: The parts of making one.
        source, restore, unpacking: The parts of putting one back.
    """

    restore_asked = Signal(object)

    def __init__(self, theme: Theme, seat: OpenClinic) -> None:
        super().__init__(self.tr("Backup"))
        self._theme, self._seat = theme, seat
        self._work: Work[None] = Work(self)
        self._unpacking: Work[ReadyCopy] = Work(self)
        self._certain = False
        self._arrange_making()
        self._arrange_putting_back()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._stop)
        self.close_column()

    def _arrange_making(self) -> None:
        tr, theme = self.tr, self._theme
        self.target = TextField(tr("Into this file"))
        self.target.set_value(str(_usual()))
        self.make = Button(theme, tr("Make a copy"), kind="primary")
        self.busy = ProgressRow(theme, self._work)
        self.busy.say(tr("The copy is being made"), per_cent=True)
        making = self._card(
            tr("Make a copy"),
            tr(
                "The copy is encrypted like the store, with its keys in it: it opens with the same"
                " passwords and the recovery key. Everyone can go on working meanwhile."
            ),
        )
        self._ask_for(making, self.target, self._choose_target)
        making.body.addWidget(self.busy)
        making.add_actions(self.make)
        self.add_part(making)
        self.make.clicked.connect(self._make)
        self._work.busy.connect(self._on_busy)
        self.target.line.returnPressed.connect(self._make)

    def _arrange_putting_back(self) -> None:
        tr, theme = self.tr, self._theme
        self.source = TextField(tr("From this file"))
        self.restore = Button(theme, tr("Put it back…"), kind="danger")
        putting = self._card(
            tr("Put a copy back"),
            tr(
                "The copy is unpacked and checked first; until that is done it can be stopped, and"
                " nothing is changed. Then the clinic is closed, and what was in the copy opens."
                " What it replaces is kept beside it."
            ),
        )
        self._ask_for(putting, self.source, self._choose_source)
        self.unpacking = ProgressRow(theme, self._unpacking)
        self.unpacking.say(tr("The copy is being unpacked and checked"), per_cent=True)
        putting.body.addWidget(self.unpacking)
        putting.add_actions(self.restore)
        self.add_part(putting)
        self.restore.clicked.connect(self._restore)
        self._unpacking.busy.connect(self._on_busy)
        self.source.edited.connect(self._doubt)

    def _card(self, title: str, about: str) -> Card:
        card = Card(self._theme, title)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.addWidget(label(about, "soft", wrap=True))
        return card

    def _ask_for(self, card: Card, field: TextField, choose: object) -> None:
        button = Button(self._theme, self.tr("Choose…"))
        button.clicked.connect(choose)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)

    @Slot()
    def _choose_target(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Make a copy"), str(_usual()))
        if chosen:
            self.target.set_value(chosen)

    @Slot()
    def _choose_source(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Put a copy back"))
        if chosen:
            self.source.set_value(chosen)
            self._doubt()

    @Slot()
    def _make(self) -> None:
        self.target.error.hide()
        text = self.target.value()
        if text is None:
            self._show_error(self.target, self.tr("This is needed."), None)
            return
        file = Path(text).expanduser()
        self.target.setFocus()  # the button can't be pressed meanwhile; Esc can
        self._work.begin(
            lambda watch: self._seat.back_up(file, watch),
            lambda _: self.said.emit(self.tr("A copy is in {}").format(file), None),
            partial(self._show_error, self.target),
        )

    def _show_error(self, field: TextField, sentence: str, _: str | None) -> None:
        field.error.setText(sentence)
        field.error.show()
        field.setFocus()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.make.setDisabled(busy)
        self.restore.setDisabled(busy)

    @Slot()
    def _stop(self) -> None:
        self._work.stop()
        self._unpacking.stop()

    @Slot()
    def _doubt(self) -> None:
        self._certain = False
        self.restore.setText(self.tr("Put it back…"))
        self.restore.updateGeometry()

    @Slot()
    def _restore(self) -> None:
        """The first press asks, the second does it."""
        text = self.source.value()
        self.source.error.hide()
        if text is None or not Path(text).expanduser().is_file():
            self._show_error(self.source, self.tr("There is no such file."), None)
        elif self._certain:
            self._doubt()
            self._unpack(Path(text).expanduser())
        else:
            self._certain = True
            self.restore.setText(self.tr("Yes, close the clinic and put it back"))
            self.restore.updateGeometry()

    def _unpack(self, file: Path) -> None:
        """Make it ready while the clinic is open; only what is ready may take its place."""
        self.source.setFocus()  # the button can't be pressed meanwhile; Esc can
        self._unpacking.begin(
            lambda watch: self._seat.unpack(file, watch),
            self._on_ready,
            partial(self._show_error, self.source),
        )

    def _on_ready(self, copy: ReadyCopy) -> None:
        if self._unpacking.stopped():  # at the last moment: it counts all the same
            copy.discard()
            self._show_error(self.source, *told(Cancelled()))
        else:
            self.restore_asked.emit(copy)


def _usual() -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
    if not folder.is_dir():
        folder = Path.home()
    return folder / f"clinic-{now():%Y-%m-%d}.{ENDING}"
