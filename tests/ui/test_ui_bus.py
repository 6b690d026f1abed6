"""What the window hears of commits, its own and those of another program, and of its questions."""

from collections.abc import Iterator
from functools import partial
from threading import Barrier

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.services.appointments.clinics import Clinic, Clock
from tests.ui.screens.conftest import readers_held
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus, Facts
from vitalbridge_desktop.kernel.store import READERS, Store
from vitalbridge_desktop.services.patients.commands import UpdatePatient
from vitalbridge_desktop.services.patients.events import PatientFact, PatientUpdated
from vitalbridge_desktop.services.patients.queries import Names, PatientNames
from vitalbridge_desktop.ui import views
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.latest import Latest
from vitalbridge_desktop.ui.views import Fresh

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


def test_only_the_newest_question_is_answered_and_one_that_is_dropped_is_not(
    qtbot: QtBot, clinic: Clinic, bus: UiBus
) -> None:
    gate, heard = readers_held(clinic.bus.store), list[str]()
    typing, dropped = Latest(bus, bus), Latest(bus, bus)
    for told in ("first", "second"):
        typing.ask(PatientNames(ids=(clinic.anna,)), partial(_note, heard, told))
    dropped.ask(PatientNames(ids=()), lambda _: heard.append("dropped"))
    dropped.drop()

    with qtbot.waitSignal(bus.settled):
        gate.set()
    assert heard == ["second"]


def _note(heard: list[str], told: str, answer: Names) -> None:
    assert answer.patients
    heard.append(told)


def test_an_answer_that_is_not_wanted_any_more_when_it_arrives_is_dropped(
    qtbot: QtBot, clinic: Clinic, bus: UiBus
) -> None:
    gate, heard = readers_held(clinic.bus.store), list[Names]()
    stop = bus.ask(bus, PatientNames(ids=(clinic.anna,)), heard.append)
    free = Barrier(READERS)
    gate.set()
    for each in [clinic.bus.store.on_reader(free.wait) for _ in range(READERS)]:
        each.result()

    stop.wish()
    with qtbot.waitSignal(bus.settled):
        pass
    assert not heard


def test_a_window_that_closes_waits_for_no_answer(clinic: Clinic, bus: UiBus) -> None:
    gate, asked = readers_held(clinic.bus.store), list[Names]()
    stop = bus.ask(bus, PatientNames(ids=(clinic.anna,)), asked.append)
    bus.end()
    gate.set()

    assert stop.wished
    assert clinic.bus.ask(PatientNames(ids=()), a.context()).patients == ()
    assert not asked


def test_what_is_counted_for_long_is_shown_before_it_is_counted_anew(
    qtbot: QtBot, clinic: Clinic, bus: UiBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "LONG", 0.0)
    owner, seen = QWidget(), list[str | None]()
    qtbot.addWidget(owner)
    owner.show()
    anna = PatientNames(ids=(clinic.anna,))
    fresh = Fresh(
        bus, owner, (PatientFact,), lambda: anna, lambda n: seen.append(n.patients[0].phone)
    )
    gate = readers_held(clinic.bus.store)
    fresh.refresh()
    with qtbot.waitSignal(bus.committed):
        bus.dispatch(bus, UpdatePatient(patient_id=clinic.anna, phone="030 111"))

    gate.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
