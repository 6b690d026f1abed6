"""What the window hears of commits, its own and those of another program."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests import a
from tests.services.appointments.clinics import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus, Facts
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.patients.commands import UpdatePatient
from vitalbridge_desktop.services.patients.events import PatientUpdated
from vitalbridge_desktop.ui.bus import UiBus

OWN, ANOTHERS = frozenset({PatientUpdated}), frozenset[type]()


@pytest.fixture
def clinic(store: Store) -> Clinic:
    """A clinic with patients."""
    clock = Clock()
    return Clinic(Bus(store, REGISTRY, clock), clock)


@pytest.fixture
def bus(qtbot: QtBot, clinic: Clinic) -> Iterator[UiBus]:
    """The window's bus, once it has had its first look."""
    bus = UiBus(clinic.bus, a.actor(), "Front desk")
    with qtbot.waitSignal(bus.settled):
        pass
    yield bus
    bus.end()


def test_what_this_window_does_is_told_once(qtbot: QtBot, clinic: Clinic, bus: UiBus) -> None:
    heard: list[Facts] = []
    bus.committed.connect(heard.append)

    with qtbot.waitSignal(bus.settled):
        bus.dispatch(bus, UpdatePatient(patient_id=clinic.anna, phone="030 111"))
    with qtbot.waitSignal(bus.settled):  # the next look
        pass
    assert heard == [OWN]


def test_what_another_program_does_is_told_within_a_second(
    qtbot: QtBot, clinic: Clinic, bus: UiBus
) -> None:
    heard: list[Facts] = []
    bus.committed.connect(heard.append)
    there = Store(clinic.bus.store.file, a.KEY)
    other = Bus(there, REGISTRY, clinic.clock)
    other.dispatch(UpdatePatient(patient_id=clinic.anna, phone="030 111"), a.context())
    there.close()

    with qtbot.waitSignal(bus.committed, timeout=2000):
        pass
    assert heard == [ANOTHERS]
