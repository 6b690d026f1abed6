"""Where the parts of a booking stand, and how the keyboard walks from one to the next."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.screen_keys import INSIDE

if TYPE_CHECKING:
    from .form import BookingForm

WIDEST = 880
SIDE, TOP = 36, 24
GAP = 16
AROUND_LIST = 440  # what the fields and the buttons take of the height
SIZED = (QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Page(QScrollArea):
    """Scrolls to the reason when the keyboard comes there, and lets the openings fill the rest."""

    def __init__(self, form: "BookingForm") -> None:
        super().__init__()
        self._form = form
        for part in (form, form.reason, form.fields.room):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        form, room = self._form, self._form.fields.room
        if event.type() == QEvent.Type.FocusIn and watched is form.reason:
            self.ensureWidgetVisible(form.reason)
        elif event.type() in SIZED and watched is not form.reason:
            below = 0 if room.isHidden() else room.sizeHint().height() + GAP
            form.openings.list.set_room(form.height() - AROUND_LIST - below)
        return super().eventFilter(watched, event)


def arrange(form: "BookingForm") -> None:
    """Put everything on one page that scrolls where it does not fit."""
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(form.title, 1)
    head.addWidget(form.call_bar)
    head.addWidget(form.clear)
    inner = QWidget()
    inner.setObjectName("plain")
    inner.setMaximumWidth(WIDEST + 2 * SIDE)
    column = QVBoxLayout(inner)
    column.setContentsMargins(SIDE, TOP, SIDE, TOP)
    column.setSpacing(GAP)
    column.addLayout(head)
    for part in (form.patient_band, form.fields, form.registering, form.openings):
        column.addWidget(part)
    column.addWidget(form.errors[""])
    column.addWidget(form.buttons)
    column.addLayout(form.below)
    column.addStretch(1)
    page = Page(form)
    page.setWidgetResizable(True)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setWidget(inner)
    whole = QVBoxLayout(form)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(page)
    _order(form)
    for keys, act in (("Alt+E", form.openings.explain), ("F8", form.swap)):
        shortcut = QShortcut(QKeySequence(keys), form)
        shortcut.setContext(INSIDE)
        shortcut.activated.connect(act)


def _order(form: "BookingForm") -> None:
    fields, openings = form.fields, form.openings
    asked = (fields.patient, fields.kind, fields.whom, fields.when, fields.room.field)
    found = (openings.list, openings.reasons.why_not.overbook)
    for before, after in pairwise((*asked, *found, *form.buttons.parts(), form.clear)):
        QWidget.setTabOrder(before, after)
