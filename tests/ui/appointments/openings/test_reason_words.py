"""Why a time is closed is said in the language of the window, with its times and names."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.appointments.queries import all_taken, lacking, none_has
from vitalbridge_desktop.services.tenants.queries import Room
from vitalbridge_desktop.ui.appointments.openings.reason_words import reason_words

SAID = (
    "Booked from 09:50 to 10:35: Rossi, Olga.",
    "Room 2 is in use until 11:00: Dr. Samuel Okafor.",
    "Blocked until 16:30: Team meeting.",
    "The clinic books at most 365 days ahead.",
)


class Backwards(QTranslator):
    """A language in which a sentence is told from its end."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return " ".join(reversed(source.split(" "))) if context == "reasons" else ""


@pytest.mark.parametrize("sentence", SAID)
def test_in_english_it_is_the_sentence_of_the_rules(sentence: str) -> None:
    assert reason_words(sentence) == sentence


def test_in_another_language_times_and_names_stand_in_its_own_sentence() -> None:
    backwards = Backwards()
    QCoreApplication.installTranslator(backwards)
    try:
        assert reason_words(SAID[0]) == "Rossi, Olga. 10:35: to 09:50 from Booked"
        assert reason_words("Nobody has words for this.") == "Nobody has words for this."
    finally:
        QCoreApplication.removeTranslator(backwards)


@pytest.mark.parametrize(
    "sentence",
    [
        all_taken(("ECG",)),
        all_taken(()),
        none_has(("ECG", "scales")),
        lacking(Room(uuid7(), "Room 0", None, True, 1), ("ECG",)),
    ],
)
def test_what_the_rules_say_of_rooms_and_equipment_has_words(sentence: str) -> None:
    backwards = Backwards()
    QCoreApplication.installTranslator(backwards)
    try:
        assert reason_words(sentence) != sentence
    finally:
        QCoreApplication.removeTranslator(backwards)
