"""What was said to a patient is kept, struck and said again."""

from collections.abc import Callable
from uuid import UUID

import pytest

from tests.services.appointments.clinics import MONDAY, Clinic
from tests.services.appointments.ringing import TUESDAY, kinds, moved, recall, told
from vitalbridge_desktop.kernel.errors import AlreadySo, Inactive, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.appointments.commands import (
    ClearRecall,
    LogContact,
    RestoreContact,
    SetRecall,
    StrikeContact,
)
from vitalbridge_desktop.services.appointments.queries import (
    ListContacts,
)
from vitalbridge_desktop.services.patients.commands import ArchivePatient

Make = Callable[[Clinic], tuple[Command, Callable[[UUID], Command]]]


PAIRS: dict[str, Make] = {
    "contact": lambda clinic: (
        LogContact(patient_id=clinic.anna, channel="phone", outcome="reached"),
        lambda id: StrikeContact(contact_id=id),
    ),
    "recall": lambda clinic: (
        SetRecall(patient_id=clinic.anna, due=MONDAY),
        lambda id: ClearRecall(recall_id=id, reason="Came already"),
    ),
}


@pytest.mark.parametrize("kind", PAIRS)
def test_both_are_taken_back_in_reverse_and_done_again(clinic: Clinic, kind: str) -> None:
    make, end = PAIRS[kind](clinic)
    made = clinic.do(make)
    ended = clinic.do(end(made.id))
    with pytest.raises(AlreadySo):
        clinic.do(end(made.id))
    back = clinic.undo(ended)
    clinic.undo(back)
    with pytest.raises(AlreadySo):
        clinic.do(end(made.id))


def test_a_contact_that_was_struck_has_told_nobody(clinic: Clinic) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    done = told(clinic)
    assert kinds(clinic) == []
    undone = clinic.undo(done)
    assert kinds(clinic) == ["moved"]
    clinic.undo(undone)
    assert kinds(clinic) == []
    with pytest.raises(AlreadySo):
        clinic.do(RestoreContact(contact_id=done.id))


def test_what_is_not_there_is_refused_and_an_archived_patient_is_not_recalled(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY, patient_id=clinic.berg)
    nobody = uuid7()
    wrong: tuple[tuple[str, Command], ...] = (
        ("patient_id", LogContact(patient_id=nobody, channel="sms", outcome="sent")),
        (
            "appointment_id",
            LogContact(patient_id=clinic.anna, appointment_id=visit, channel="sms", outcome="sent"),
        ),
        ("contact_id", StrikeContact(contact_id=nobody)),
        ("patient_id", SetRecall(patient_id=nobody, due=MONDAY)),
        (
            "visit_type_id",
            SetRecall(patient_id=clinic.anna, due=MONDAY, visit_type_id=nobody),
        ),
        ("recall_id", ClearRecall(recall_id=nobody)),
    )
    for field, command in wrong:
        with pytest.raises(Refusal) as refused:
            clinic.do(command)
        assert (type(refused.value), refused.value.field) == (NotFound, field)
    clinic.do(ArchivePatient(patient_id=clinic.anna))
    with pytest.raises(Inactive):
        recall(clinic)
    told(clinic)


def test_what_was_said_to_a_patient_is_listed_newest_first_without_what_was_struck(
    clinic: Clinic,
) -> None:
    told(clinic, "no-answer")
    struck = told(clinic, "wrong-number").id
    told(clinic, note="Rings back")
    clinic.do(StrikeContact(contact_id=struck))
    told(clinic, patient_id=clinic.berg)

    said = clinic.ask(ListContacts(patient_id=clinic.anna)).contacts
    assert [(each.outcome, each.note) for each in said] == [
        ("reached", "Rings back"),
        ("no-answer", None),
    ]
