"""An imported list is one step: taken back whole, but for whom somebody needs by now."""

from pathlib import Path
from uuid import UUID

import pytest

from tests import a
from tests.services.appointments.clinics import MONDAY, Clinic
from vitalbridge_desktop.exchange.patient_import import Report, import_patients
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    JoinWaitlist,
    LogContact,
    SetRecall,
)
from vitalbridge_desktop.services.appointments.needed import PatientNeeded
from vitalbridge_desktop.services.patients.commands import ArchivePatient, UpdatePatient
from vitalbridge_desktop.services.patients.queries import ListPatients

NAMES = ("Kern", "Rot", "Weiss")
LIST = "Nachname;Vorname;Geburtsdatum\n" + "".join(
    f"{name};Eva;0{n}.03.1990\n" for n, name in enumerate(NAMES, 1)
)


def imported(bus: Bus, text: str = LIST) -> Report:
    """Everybody of the list."""
    file = Path(bus.store.file).with_suffix(".csv")
    file.write_text(text)
    return import_patients(bus, a.context(), file)


def here(bus: Bus) -> list[str]:
    """Who of the list is a patient."""
    found = bus.ask(ListPatients(limit=1000), a.context()).patients
    return sorted(each.family_name for each in found if each.family_name in NAMES)


def who(report: Report, name: str) -> UUID:
    found = next(row.id for row in report.rows if row.said["family_name"] == name)
    assert found is not None
    return found


def test_an_import_is_one_step_back_and_one_step_on(clinic: Clinic) -> None:
    before = clinic.bus.undoable(a.context()).undo
    report = imported(clinic.bus)
    step, *others = clinic.bus.undoable(a.context()).undo
    assert (step.command_id, step.count, tuple(others)) == (report.command_id, 3, before)
    done = clinic.bus.undo(None, a.context())
    assert (done.events, done.stayed) == (("patient.archived",) * 3, ())
    assert here(clinic.bus) == []
    clinic.bus.redo(None, a.context())
    assert here(clinic.bus) == list(NAMES)


def test_an_import_is_one_step_after_a_restart_too(clinic: Clinic) -> None:
    imported(clinic.bus)
    clinic.bus.store.close()
    again = Bus(Store(clinic.bus.store.file, a.KEY), clinic.bus.registry, clinic.clock)
    assert again.undoable(a.context()).undo[0].count == len(NAMES)
    again.undo(None, a.context())
    assert here(again) == []
    again.store.close()


def needing(clinic: Clinic, patient: UUID, how: str) -> Command:
    ways: dict[str, Command] = {
        "visit": clinic.booking("10:00", patient_id=patient),
        "waitlist": JoinWaitlist(patient_id=patient, minutes=30),
        "recall": SetRecall(patient_id=patient, due=MONDAY),
        "call": LogContact(patient_id=patient, channel="phone", outcome="reached"),
    }
    return ways[how]


@pytest.mark.parametrize("how", ["visit", "waitlist", "recall", "call"])
def test_whom_somebody_needs_by_now_stays_and_is_named(clinic: Clinic, how: str) -> None:
    report = imported(clinic.bus)
    assert report.command_id is not None
    needed = clinic.do(needing(clinic, who(report, "Rot"), how))
    done = clinic.bus.undo(report.command_id, a.context())
    assert here(clinic.bus) == ["Rot"]
    (stayed,) = done.stayed
    assert (stayed.kind, stayed.id, stayed.why.code) == (
        "patient", who(report, "Rot"), "patient_needed",
    )  # fmt: skip
    clinic.bus.redo(report.command_id, a.context())
    clinic.undo(needed)
    assert clinic.bus.undo(report.command_id, a.context()).stayed == ()
    assert here(clinic.bus) == []


def test_where_everybody_is_needed_nothing_is_taken_back(clinic: Clinic) -> None:
    report = imported(clinic.bus)
    for n, name in enumerate(NAMES):
        clinic.book(f"1{n}:00", patient_id=who(report, name))
    with pytest.raises(PatientNeeded):
        clinic.bus.undo(report.command_id, a.context())
    assert here(clinic.bus) == list(NAMES)
    assert clinic.bus.undoable(a.context()).redo == ()


def test_one_registration_is_not_taken_back_from_under_a_visit(clinic: Clinic) -> None:
    report = imported(clinic.bus, LIST.splitlines()[0] + "\nKern;Eva;01.03.1990\n")
    visit = clinic.book("10:00", patient_id=who(report, "Kern"))
    with pytest.raises(PatientNeeded):
        clinic.bus.undo(report.command_id, a.context())
    clinic.do(CancelAppointment(appointment_id=visit, reason="Moved away"))
    clinic.bus.undo(report.command_id, a.context())
    assert here(clinic.bus) == []


def test_who_is_archived_already_is_in_nobodys_way_and_a_correction_neither(
    clinic: Clinic,
) -> None:
    report = imported(clinic.bus)
    clinic.do(ArchivePatient(patient_id=who(report, "Rot")))
    clinic.do(UpdatePatient(patient_id=who(report, "Kern"), phone="030 111222"))
    done = clinic.bus.undo(report.command_id, a.context())
    assert [each.why.code for each in done.stayed] == []
    assert here(clinic.bus) == []


def test_an_import_of_nobody_is_no_step(clinic: Clinic) -> None:
    imported(clinic.bus)
    file = Path(clinic.bus.store.file).with_suffix(".csv")
    report = import_patients(clinic.bus, a.context(), file, only_good=True)
    assert (report.imported, report.command_id) == (0, None)
    with pytest.raises(NotFound):
        clinic.bus.undo(a.DESK, a.context())
