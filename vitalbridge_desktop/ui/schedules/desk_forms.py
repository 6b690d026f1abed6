"""The forms of the schedules' screen, made when they are first opened, one of them at a time."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.theme import Theme

from .leave_form import LeaveForm

if TYPE_CHECKING:
    from .block_form import BlockForm
    from .day_form import DayForm
    from .holidays_form import HolidaysForm
    from .hours_form import HoursForm
    from .sick_form import SickForm

People = Sequence[tuple[UUID, str]]


class DeskForms(QWidget):
    """Edit hours, another day, block time, closing days, sick today.

    Attributes:
        clinic: What is known of the clinic.
        leave, hours, day, block, holidays, sick: The forms.

    Signals:
        opened: A form is open now.
        grown: It takes another height, since it says more.
        left: The form is closed; the keyboard is free.
        told: What was done, in words, and the command's id.
        asked: The id of a request for leave whose plan is wanted.
    """

    opened = Signal()
    grown = Signal()
    left = Signal()
    told = Signal(str, object)
    asked = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.clinic, self._known = clinic, (bus, theme, clinic)
        self._open: QWidget | None = None
        self.leave = LeaveForm(*self._known)
        self.leave.left.connect(self.close_form)
        self.leave.accepted.connect(self._on_leave)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.leave)
        self.leave.hide()
        self.hide()

    @cached_property
    def hours(self) -> "HoursForm":
        """The week."""
        from .hours_form import HoursForm  # noqa: PLC0415 - most open the screen to look

        form = HoursForm(*self._known)
        form.left.connect(self.close_form)
        form.told.connect(self.told)
        return form

    @cached_property
    def day(self) -> "DayForm":
        """Another day than in the week."""
        from .day_form import DayForm  # noqa: PLC0415 - see above

        form = DayForm(*self._known)
        form.left.connect(self.close_form)
        form.told.connect(self.told)
        return form

    @cached_property
    def block(self) -> "BlockForm":
        """Block time."""
        from .block_form import BlockForm  # noqa: PLC0415 - see above

        form = BlockForm(*self._known)
        form.left.connect(self.close_form)
        form.told.connect(self.told)
        return form

    @cached_property
    def holidays(self) -> "HolidaysForm":
        """Closing days."""
        from .holidays_form import HolidaysForm  # noqa: PLC0415 - see above

        form = HolidaysForm(*self._known)
        form.left.connect(self.close_form)
        form.told.connect(self.told)
        return form

    @cached_property
    def sick(self) -> "SickForm":
        """Sick today."""
        from .sick_form import SickForm  # noqa: PLC0415 - see above

        form = SickForm(*self._known)
        form.asked.connect(self.asked)
        form.left.connect(self.close_form)
        form.told.connect(self.told)
        return form

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height() and self.isVisible():
            QTimer.singleShot(0, self, self.grown.emit)  # the page knows its height by then

    def current(self) -> QWidget | None:
        """The form that is open."""
        return self._open

    def take_up(self) -> bool:
        """Give the keyboard to the form that is open, where it was in it; False where none is."""
        if self._open is None:
            return False
        first = self._open.nextInFocusChain() or self._open
        (self._open.focusWidget() or first).setFocus()
        return True

    def edits_hours(self) -> bool:
        """Whether the week is edited now."""
        return self._open is not None and self._open is self.__dict__.get("hours")

    def edit_hours(self, provider_id: UUID) -> None:
        """Open a provider's week."""
        self._show(self.hours)
        self.hours.begin(provider_id)

    def another_day(self, provider_id: UUID) -> None:
        """Open another day of a provider."""
        self._show(self.day)
        self.day.begin(provider_id)

    def block_time(self, provider_id: UUID, people: People) -> None:
        """Open a block, first of a provider."""
        self._show(self.block)
        self.block.begin(provider_id, people)

    def closing_days(self) -> None:
        """Open the clinic's closing days."""
        self._show(self.holidays)
        self.holidays.begin()

    def sick_today(self, people: People) -> None:
        """Ask who is sick."""
        self._show(self.sick)
        self.sick.begin(people)

    def ask_leave(self, provider_id: UUID | None, people: People) -> None:
        """Open a request for leave."""
        self._show(self.leave)
        self.leave.begin(people, provider_id)

    def _on_leave(self, done: Done) -> None:
        self.close_form()
        self.told.emit(self.tr("Leave asked for"), done.command_id)

    @Slot()
    def close_form(self) -> None:
        """Close what is open."""
        if self._open is not None:
            self._open.hide()
            self._open = None
            self.hide()
            self.left.emit()

    def _show(self, form: QWidget) -> None:
        if self._open is not None and self._open is not form:
            self._open.hide()
        if self._column.indexOf(form) < 0:
            self._column.addWidget(form)
        self._open = form
        form.show()
        self.show()
        self.opened.emit()
