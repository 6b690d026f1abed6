"""Books a visit: patient, kind, with whom, when in words; the openings are there as you type."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.commands import CreateAppointment
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.moments import inside
from vitalbridge_desktop.ui.theme import Theme

from .booking_choices import Kind
from .booking_fields import BookingFields
from .openings import Opening
from .openings_view import OpeningsView
from .screen_keys import INSIDE
from .wish import BookingWish

WIDEST = 880
SIDE, TOP = 36, 24
GAP = 18
AROUND_LIST = 372  # what the fields and the button take of the height
LONGEST = 500  # as messages.Text has it


class BookingForm(CommandForm[CreateAppointment]):
    """Fills in one booking; what was typed stays when it is left.

    Signals:
        booked: The command's Done, what was booked in words, and the Opening that it took.
        closed: A person left the form.
        register_asked: A patient of this name is to be registered.

    Attributes:
        fields, openings, reason: Its parts.
    """

    booked = Signal(object, str, object)
    closed = Signal()
    register_asked = Signal(str)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        parent: QWidget | None = None,
        clock: ClinicClock | None = None,
    ) -> None:
        super().__init__(bus, CreateAppointment, parent)
        self._clock = clock or ClinicClock(bus, self)
        self.fields = BookingFields(bus, theme, self._clock)
        self.openings = OpeningsView(bus, theme, self._clock, self.fields.provider)
        self.submit = Button(theme, self.tr("Book"), kind="primary", hint="⏎")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, if there is one to note"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMaxLength(LONGEST)
        self.clear = Button(theme, self.tr("Start over"), kind="quiet")
        self.errors = {**self.fields.errors, "": ErrorLabel()}
        self._taken: Opening | None = None
        self._arrange()
        self._connect()
        if clock is None:
            self._clock.start()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("New booking"), "title"), 1)
        head.addWidget(self.clear)
        actions = QHBoxLayout()
        actions.setSpacing(10)
        actions.addWidget(self.submit)
        actions.addWidget(self.reason, 1)
        inner = QWidget()
        inner.setObjectName("plain")
        inner.setMaximumWidth(WIDEST + 2 * SIDE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.fields)
        column.addWidget(self.openings)
        column.addLayout(actions)
        column.addWidget(self.errors[""])
        column.addStretch(1)
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        fields = self.fields
        order = (fields.patient, fields.kind, fields.whom, fields.when, self.openings.list)
        for before, after in zip(order, (*order[1:], self.reason), strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.reason, self.submit)
        QWidget.setTabOrder(self.submit, self.clear)

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_changed)
        self.fields.moved_on.connect(self._on_moved_on)
        self.fields.stepped.connect(self.openings.list.step)
        self.fields.patient.register_asked.connect(self.register_asked)
        self.fields.patient.refused.connect(lambda words: self.show_error("patient_id", words))
        self.openings.chosen.connect(self._on_chosen)
        self.openings.taken.connect(self.send)
        self.submit.clicked.connect(self.send)
        self.reason.returnPressed.connect(self.send)
        self.clear.clicked.connect(self.begin_again)
        self.accepted.connect(self._on_accepted)
        self.refused.connect(self._on_no)
        keys = QShortcut(QKeySequence("Alt+E"), self)
        keys.setContext(INSIDE)
        keys.activated.connect(self.openings.explain)

    # ---- beginning --------------------------------------------------------------------------

    def begin(self, wish: BookingWish | None = None) -> None:
        """Come up with what is known already; what was typed before is kept beside it."""
        self.clear_errors()
        if wish is not None:
            if wish.patient_id is not None:
                self.fields.patient.set_patient(wish.patient_id)
            if wish.start is not None:
                self.fields.put_start(wish.start)
            self.fields.put(wish.provider_id, wish.minutes)
        known = wish is not None and wish.patient_id is not None
        (self.fields.when if known else self.fields.patient).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    @Slot()
    def begin_again(self) -> None:
        """Forget what was typed."""
        self.clear_errors()
        self.reason.clear()
        self.fields.begin_again()
        self.fields.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.openings.catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.openings.list.set_room(self.height() - AROUND_LIST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # ---- what is booked ---------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        kind, opening = self.fields.kind.value(), self.openings.current()
        known = isinstance(kind, Kind)
        return {
            "patient_id": self.fields.patient.patient_id(),
            "provider_id": opening.provider_id if opening else None,
            "start": opening.slot.start if opening else None,
            "visit_type_id": kind.visit_type_id if known else None,
            "minutes": kind.other_length if known else None,
            "reason": self.reason.text().strip() or None,
        }

    @Slot()
    def send(self) -> None:
        """Book the chosen opening; what is missing is said at its field."""
        if not self.submit.isEnabled():
            return
        if self.openings.current() is None:
            self.clear_errors()
            self.show_error("start", self.tr("Choose one of the openings."))
            return
        self._taken = self.openings.current()
        super().send()
        if not self.errors["patient_id"].isHidden():
            self.fields.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_changed(self) -> None:
        self.clear_errors()
        asked = self.fields.asked()
        self.openings.ask(asked)
        if asked is None and self.fields.wanted() is None and self._clock.zone:
            words = self.tr("Try words like soonest, tue 9, 24.11. 10:30 or next week.")
            self.show_error("start", words)

    @Slot()
    def _on_moved_on(self) -> None:
        if self.fields.patient.patient_id() is None:
            self.fields.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.openings.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_chosen(self, opening: Opening | None) -> None:
        self.submit.setText(self.tr("Book"))
        if opening is not None:
            self.submit.setText(
                self.tr("Book {time} with {provider}").format(
                    time=inside(self.openings.moment(opening)), provider=self._doctor(opening)
                )
            )
        self.submit.updateGeometry()

    def _doctor(self, opening: Opening) -> str:
        found = self.fields.provider(opening.provider_id)
        return short_name(found) if found else ""

    @Slot(object)
    def _on_accepted(self, done: Done) -> None:
        taken, somebody = self._taken, self.fields.patient.value()
        if taken is None or somebody is None:
            return
        words = self.tr("Booked {name} for {time} with {provider}").format(
            name=f"{somebody.family_name}, {somebody.given_name}",
            time=inside(self.openings.moment(taken)),
            provider=self._doctor(taken),
        )
        self.begin_again()
        self.booked.emit(done, words, taken)

    @Slot(object)
    def _on_no(self, refusal: Refusal) -> None:
        if refusal.field == "start":
            self.fields.when.setFocus(Qt.FocusReason.ShortcutFocusReason)
