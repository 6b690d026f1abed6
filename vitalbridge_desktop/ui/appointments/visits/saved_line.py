"""Whether the server has a visit, and since when it has not."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit, Unsynced, UnsyncedSince
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Role, set_role
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.moments import inside, near_moment


class SavedLine(QObject):
    """Says it in a label."""

    def __init__(self, bus: UiBus, clock: ClinicClock, shown: QLabel) -> None:
        super().__init__(shown)
        self._bus, self._clock, self._label = bus, clock, shown
        self._visit: BoardVisit | None = None

    def show_visit(self, visit: BoardVisit) -> None:
        """Show another visit, or the same after a change."""
        role: Role
        if visit.standing == "rejected":
            words, role = self.tr("Refused: needs attention"), "danger"
        elif not visit.synced:
            words, role = self.tr("On this desk, not yet synced"), "late"
            query = UnsyncedSince(appointment_id=visit.appointment_id)
            self._bus.ask(self, query, partial(self._show_since, visit))
        else:
            words, role = self.tr("Yes, nothing is waiting"), "strong"
        self._visit = visit
        self._label.setText(words)
        set_role(self._label, role)

    def _show_since(self, visit: BoardVisit, found: Unsynced) -> None:
        if found.since is not None and visit is self._visit:
            since = near_moment(wall_time(found.since, self._clock.zone), self._clock.today())
            words = self.tr("On this desk only, since {when}")
            self._label.setText(words.format(when=inside(since)))
