"""Laws of what cards decide: it is said, and can be taken back, though the card is gone."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.screens.green_valley import GreenValley
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.patients.commands import SetPatientAlert
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed, Deeds


@pytest.fixture
def screen() -> QObject:
    return QObject()


@pytest.fixture
def alerts(clinic: GreenValley) -> list[Deed]:
    """Two alerts, the first of them twice: the second time a rule says no."""
    berg, pham = clinic.patient("Berg"), clinic.patient("Pham")
    said = ((berg, "first"), (berg, "again"), (pham, "second"))
    return [
        Deed(SetPatientAlert(patient_id=who, text="Allergic to latex"), words)
        for who, words in said
    ]


def test_what_is_done_is_said_though_the_card_is_gone(
    qtbot: QtBot, ui_bus: UiBus, screen: QObject, alerts: list[Deed]
) -> None:
    deeds, card = Deeds(ui_bus, screen), QObject()
    said: list[str] = []
    deeds.said.connect(lambda words, _: said.append(words))
    deeds.do(card, alerts[::2], lambda deed, refusal: pytest.fail(f"{deed} {refusal}"))
    delete(card)

    qtbot.waitUntil(lambda: said == ["first", "second"])


def test_what_is_refused_is_told_to_the_card_and_ends_it(
    qtbot: QtBot, ui_bus: UiBus, screen: QObject, alerts: list[Deed]
) -> None:
    deeds, card = Deeds(ui_bus, screen), QObject()
    said: list[str] = []
    refused: list[tuple[str, str]] = []

    def tell(deed: Deed, refusal: Refusal) -> None:
        refused.append((deed.words, refusal.code))

    deeds.said.connect(lambda words, _: said.append(words))
    deeds.do(card, alerts, tell)

    qtbot.waitUntil(lambda: refused == [("again", "invalid_transition")])
    assert said == ["first"]
