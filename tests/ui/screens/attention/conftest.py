"""What needs a decision: the screen, and clashes and hits for it."""

from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cases.attention_card import AttentionCard
from vitalbridge_desktop.ui.cases.attention_screen import AttentionScreen
from vitalbridge_desktop.ui.theme import Theme

Enter = Callable[[], AttentionScreen]


TUESDAY = date(2026, 11, 24)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> AttentionScreen:
    return AttentionScreen(ui_bus, theme)


@pytest.fixture
def entered(qtbot: QtBot, show: Show, screen: AttentionScreen) -> Enter:
    """Goes to the screen and waits until its first card has the keyboard."""

    def enter() -> AttentionScreen:
        show(screen)
        qtbot.waitUntil(screen.stack.has_keyboard)
        return screen

    return enter


@pytest.fixture
def clash(clinic: GreenValley) -> UUID:
    """Berg has the time that Pham was promised by another desk."""
    clinic.patient("Berg", "Maja")
    clinic.patient("Pham", "Linh", date(1990, 1, 1), phone="+49 30 5550 733")
    clinic.visit("Berg", "Okafor", at("14:30"))
    return clinic.clash("Pham", "Okafor", at("14:30"))


@pytest.fixture
def hit(clinic: GreenValley) -> list[UUID]:
    """Three visits on a day on which Dr. Okafor is away; Dr. Tanaka could see two of them."""
    clinic.provider("Tanaka", "Yuki", specialty="Cardiology")
    for family in ("Adeyemi", "Berg", "Castillo", "Dubois"):
        clinic.patient(family, born=date(1970, 1, len(clinic.patients) + 1))
    visits = [
        clinic.visit(family, "Okafor", at(start, TUESDAY))
        for family, start in (("Adeyemi", "09:00"), ("Berg", "10:00"), ("Castillo", "11:00"))
    ]
    clinic.visit("Dubois", "Tanaka", at("11:00", TUESDAY))
    clinic.leave("Okafor", TUESDAY, TUESDAY, approved=True)
    return visits


def visit(clinic: GreenValley, appointment_id: UUID) -> Appointment:
    return clinic.bus.ask(GetAppointment(appointment_id=appointment_id), a.context())


def start_of(clinic: GreenValley, appointment_id: UUID) -> datetime:
    return wall_time(visit(clinic, appointment_id).start, "Europe/Berlin")


def phone_of(clinic: GreenValley, family: str) -> str | None:
    asked = PatientNames(ids=(clinic.patients[family],))
    (found,) = clinic.bus.ask(asked, a.context()).patients
    return found.phone


def words(card: AttentionCard) -> list[str]:
    told = (each.text() for each in card.findChildren(QLabel))
    return [each.replace("\u00a0", " ") for each in told if each]


def only(screen: AttentionScreen) -> AttentionCard:
    (card,) = screen.stack.cards()
    assert isinstance(card, AttentionCard)
    return card
