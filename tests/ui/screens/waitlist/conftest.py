"""Three who wait, and the screen that shows them."""

from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show
from tests.ui.screens.green_valley import NOW, GreenValley
from vitalbridge_desktop.services.appointments.commands import (
    JoinWaitlist,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    ListWaitlist,
    UpcomingAppointments,
    WaitlistEntry,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.waitlist.waitlist_screen import WaitlistScreen

TOMORROW = date(2026, 11, 24)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> WaitlistScreen:
    return WaitlistScreen(ui_bus, theme)


@pytest.fixture
def three_wait(clinic: GreenValley) -> GreenValley:
    """Berg waits longest, Pham most urgently, Okoye for mornings with Dr. Lindqvist."""
    for family, born in (("Berg", 1979), ("Pham", 1988), ("Okoye", 1961)):
        clinic.patient(family, "Ada", date(born, 3, 3), phone=f"+49 30 {born}")
    join(clinic, "Berg", since=NOW - timedelta(days=12))
    join(clinic, "Pham", urgency="urgent", note="Rings back")
    lindqvist = clinic.providers["Lindqvist"]
    join(clinic, "Okoye", provider_ids=(lindqvist,), weekdays=("tue",), to_time=time(12))
    return clinic


def join(clinic: GreenValley, patient: str, **wishes: Any) -> UUID:
    return clinic.do(
        JoinWaitlist(patient_id=clinic.patients[patient], visit_type_id=clinic.consult, **wishes)
    )


def names(screen: WaitlistScreen) -> list[str]:
    return [each.patient.partition(",")[0] for each in screen.waiting.table.rows()]


def waiting(clinic: GreenValley) -> dict[str, WaitlistEntry]:
    found = clinic.bus.ask(ListWaitlist(at=NOW), a.context()).entries
    return {each.patient.partition(",")[0]: each for each in found}


def visits(clinic: GreenValley, patient: str) -> list[Appointment]:
    asked = UpcomingAppointments(patient_id=clinic.patients[patient], after=NOW)
    return list(clinic.bus.ask(asked, a.context()).appointments)


def opened(qtbot: QtBot, show: Show, screen: WaitlistScreen, *wanted: str) -> None:
    """The screen is there, and so are the times that fit who is chosen."""
    show(screen)
    qtbot.waitUntil(lambda: names(screen) == list(wanted))
    qtbot.waitUntil(lambda: bool(screen.panel.times()))
