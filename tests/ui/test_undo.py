"""The window takes back what this person did, also before it opened."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.services.appointments.clinics import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.patients.commands import UpdatePatient
from vitalbridge_desktop.services.patients.queries import GetPatient
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.undo import Undo


def phone(clinic: Clinic) -> str | None:
    """What stands in the record."""
    return clinic.ask(GetPatient(patient_id=clinic.anna)).phone


def test_a_step_from_before_the_window_is_taken_back_and_brought_back(
    qtbot: QtBot, store: Store
) -> None:
    clock = Clock()
    clinic = Clinic(Bus(store, REGISTRY, clock), clock)
    clinic.do(UpdatePatient(patient_id=clinic.anna, phone="030 111"))
    told = clinic.do(UpdatePatient(patient_id=clinic.anna, phone="030 222"))
    window = QWidget()
    qtbot.addWidget(window)
    bus = UiBus(clinic.bus, a.actor(), "Front desk", window)
    undo = Undo(bus, window)
    undo.remember("New phone", told.command_id)
    for act, says, left in (
        (undo.undo, "Taken back: New phone", "030 111"),
        (undo.undo, "Taken back: Record changed · Lindqvist, Anna", None),
        (undo.redo, "Brought back: Record changed · Lindqvist, Anna", "030 111"),
        (undo.redo, "Brought back: New phone", "030 222"),
        (undo.redo, "There is nothing to bring back.", "030 222"),
    ):
        with qtbot.waitSignal(undo.said) as said:
            act()
        assert said.args is not None
        assert (said.args[0], phone(clinic)) == (says, left)
    bus.end()


def test_a_step_that_cannot_be_taken_back_is_passed_over_the_next_time(
    qtbot: QtBot, store: Store
) -> None:
    clock = Clock()
    clinic = Clinic(Bus(store, REGISTRY, clock), clock)
    clinic.do(UpdatePatient(patient_id=clinic.berg, phone="030 111"))
    clinic.do(UpdatePatient(patient_id=clinic.anna, phone="030 222"))
    window = QWidget()
    qtbot.addWidget(window)
    bus = UiBus(clinic.bus, a.actor("update-provider"), "Front desk", window)
    undo = Undo(bus, window)
    for _ in range(2):
        with qtbot.waitSignal(undo.said) as said:
            undo.undo()
        assert said.args is not None
        assert said.args[0].startswith("This can’t be taken back any more.")
    assert phone(clinic) == "030 222"
    bus.end()
