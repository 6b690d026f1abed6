"""What a booking needs beside the day: the form, its panel, and holds, repeats and walk-ins."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.theme import Theme

from .extras import BookingExtras
from .form import BookingForm
from .panel import BookingPanel


class BookingParts(QObject):
    """The parts of one seat's booking, joined.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; None where
            nothing was changed.

    Attributes:
        form, extras, panel: The parts.
    """

    said = Signal(str, object)

    def __init__(self, bus: UiBus, theme: Theme, clock: ClinicClock, screen: QWidget) -> None:
        super().__init__(screen)
        self.form = BookingForm(bus, theme, clock=clock)
        self.extras = BookingExtras(self.form, theme, clock)
        self.panel = BookingPanel(bus, theme, clock)
        self.form.registering.said.connect(self.said)
        self.extras.said.connect(self.said)
        self.form.fields.patient.chosen.connect(self.panel.show_patient)
        self.form.calls.restored.connect(self._on_restored)
        self.panel.usual_known.connect(self.form.openings.prefer)
        self.panel.identity.listen(self.form, self.panel)
        self.panel.identity.changed.connect(self.extras.tick)
        self.extras.ticked.connect(self.panel.identity.put)

    @Slot()
    def _on_restored(self) -> None:
        draft = self.form.calls.draft()
        words = self.tr("A booking is half made: {who}. N goes on with it.")
        who = draft.patient or draft.line or self.tr("nobody yet")
        self.said.emit(words.format(who=who), None)
