"""Laws of contacts, recalls and the call list: who does not know yet is rung, nobody twice."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests import a
from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.verdicts import applied
from vitalbridge_desktop.kernel.errors import AlreadySo, Inactive, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.kernel.time import instant_of, shifted
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    ClearRecall,
    ConfirmAppointment,
    LogContact,
    ReopenRecall,
    RescheduleAppointment,
    RestoreContact,
    SetRecall,
    StrikeContact,
)
from vitalbridge_desktop.services.appointments.events import AppointmentCreated
from vitalbridge_desktop.services.appointments.queries import (
    Call,
    CallList,
    ListContacts,
    Recall,
    RecallList,
)
from vitalbridge_desktop.services.patients.commands import ArchivePatient
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    SubmitLeaveRequest,
)

TUESDAY = MONDAY + timedelta(days=1)


def calls(clinic: Clinic, **said: Any) -> tuple[Call, ...]:
    return clinic.ask(CallList(at=clinic.clock.on(60), **said)).calls


def kinds(clinic: Clinic) -> list[str]:
    return [each.kind for each in calls(clinic)]


def told(clinic: Clinic, outcome: str = "reached", **said: Any) -> Done:
    clinic.clock.on(60)
    fields = {"patient_id": clinic.anna, "channel": "phone", "outcome": outcome}
    return clinic.do(LogContact.model_validate(fields | said))


def moved(clinic: Clinic, visit: UUID, wall: str = "11:00") -> Done:
    clinic.clock.on(60)
    return clinic.do(RescheduleAppointment(appointment_id=visit, start=at(wall, TUESDAY)))


def recall(clinic: Clinic, due: date = MONDAY, **said: Any) -> Done:
    return clinic.do(SetRecall(patient_id=clinic.anna, due=due, **said))


def recalls(clinic: Clinic, **said: Any) -> tuple[Recall, ...]:
    return clinic.ask(RecallList(at=clinic.clock.now, **said)).recalls


def test_a_visit_that_was_moved_is_on_the_list_until_the_patient_knows(clinic: Clinic) -> None:
    visit = clinic.book("10:00", TUESDAY)
    assert calls(clinic) == ()
    moved(clinic, visit)
    (call,) = calls(clinic)
    assert (call.kind, call.patient, call.appointment_id) == ("moved", "Lindqvist, Anna", visit)
    assert (call.start, call.attempts) == (instant_of(at("11:00", TUESDAY), ZONE), 0)
    told(clinic, appointment_id=visit)
    assert calls(clinic) == ()
    moved(clinic, visit, "12:00")
    assert kinds(clinic) == ["moved"]


@pytest.mark.parametrize(
    ("outcome", "knows"),
    [
        ("reached", True),
        ("message-left", True),
        ("sent", True),
        ("declined", True),
        ("no-answer", False),
        ("wrong-number", False),
    ],
)
def test_who_could_not_be_reached_is_still_to_ring(
    clinic: Clinic, outcome: str, knows: bool
) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    told(clinic, outcome)
    found = calls(clinic)
    assert (found == ()) is knows
    if not knows:
        assert found[0].attempts == 1
        assert found[0].last_contact is not None
        assert found[0].last_contact.outcome == outcome


def test_a_cancelled_visit_is_told_and_what_was_said_of_another_does_not_count(
    clinic: Clinic,
) -> None:
    visit, other = clinic.book("10:00", TUESDAY), clinic.book("15:00", TUESDAY)
    clinic.do(CancelAppointment(appointment_id=visit, reason="Osei is ill"))
    told(clinic, appointment_id=other)
    (call,) = calls(clinic)
    assert (call.kind, call.reason) == ("cancelled", "Osei is ill")
    told(clinic)
    assert calls(clinic) == ()


def test_visits_hit_by_leave_and_rejected_ones_are_on_the_list_whatever_was_said(
    clinic: Clinic,
) -> None:
    away = clinic.book("10:00", TUESDAY)
    asked = clinic.do(SubmitLeaveRequest(provider_id=clinic.osei, start=TUESDAY, end=TUESDAY))
    clinic.do(ApproveLeaveRequest(leave_request_id=asked.id))
    start = instant_of(at("09:00", TUESDAY), ZONE)
    rejected = AppointmentCreated(
        appointment_id=uuid7(),
        patient_id=clinic.berg,
        provider_id=clinic.lind,
        wall="2026-03-03T09:00",
        zone=ZONE,
        fold=0,
        minutes=30,
        start=start,
        end=shifted(start, 30),
    )
    applied(clinic.bus, rejected, standing="rejected")
    told(clinic)
    found = [(each.kind, each.appointment_id) for each in calls(clinic)]
    assert found == [("rejected", rejected.appointment_id), ("away", away)]


def test_visits_of_the_past_and_far_ahead_are_not_on_the_list(clinic: Clinic) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    clinic.do(
        CancelAppointment(
            appointment_id=clinic.book("10:00", MONDAY + timedelta(days=40)), reason="ill"
        )
    )
    assert kinds(clinic) == ["moved", "cancelled"]
    assert [each.kind for each in calls(clinic, days=30)] == ["moved"]
    clinic.clock.on(2 * 24 * 3600)
    assert kinds(clinic) == ["cancelled"]


def test_a_recall_is_on_the_list_from_its_day_on_until_the_patient_knows(clinic: Clinic) -> None:
    done = recall(clinic, TUESDAY, reason="Yearly check")
    assert calls(clinic) == ()
    told(clinic)  # before the day: about something else
    clinic.clock.on(24 * 3600)
    (call,) = calls(clinic)
    assert (call.kind, call.recall_id, call.reason) == ("recall", done.id, "Yearly check")
    told(clinic, "no-answer")
    assert calls(clinic)[0].attempts == 1
    told(clinic, "message-left")
    assert calls(clinic) == ()
    assert (recalls(clinic)[0].asked, recalls(clinic)[0].attempts) == (True, 2)


def test_a_recall_is_met_by_a_visit_of_its_type_alone(clinic: Clinic) -> None:
    recall(clinic, visit_type_id=clinic.buffered)
    clinic.book("10:00", TUESDAY)
    assert kinds(clinic) == ["recall"]
    assert recalls(clinic)[0].booked_start is None
    clinic.book("11:00", TUESDAY, visit_type_id=clinic.buffered)
    assert kinds(clinic) == []
    (line,) = recalls(clinic)
    assert line.booked_start == instant_of(at("11:00", TUESDAY), ZONE)
    assert (line.visit_type, line.overdue) == ("Procedure", True)


def test_recalls_are_listed_by_the_day_and_only_so_far_ahead(clinic: Clinic) -> None:
    late, soon = recall(clinic, MONDAY + timedelta(days=50)), recall(clinic, TUESDAY)
    recall(clinic, MONDAY + timedelta(days=61))
    assert [each.id for each in recalls(clinic)] == [soon.id, late.id]
    assert [each.id for each in recalls(clinic, days=1)] == [soon.id]
    assert recalls(clinic, patient_id=clinic.berg) == ()


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


def test_a_cleared_recall_asks_nobody_until_it_is_open_again(clinic: Clinic) -> None:
    done = recall(clinic)
    clinic.do(ClearRecall(recall_id=done.id))
    assert (kinds(clinic), recalls(clinic)) == ([], ())
    clinic.do(ReopenRecall(recall_id=done.id))
    assert kinds(clinic) == ["recall"]
    with pytest.raises(AlreadySo):
        clinic.do(ReopenRecall(recall_id=done.id))


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


def test_a_move_that_was_taken_back_is_no_news_unless_the_patient_was_told_of_it(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY)
    clinic.undo(moved(clinic, visit))
    assert kinds(clinic) == []
    moved(clinic, visit, "12:00")
    done = moved(clinic, visit, "15:00")
    clinic.clock.on(60)
    clinic.undo(done)  # 12:00 again, and the patient knows of 10:00 only
    assert kinds(clinic) == ["moved"]
    done = moved(clinic, visit, "16:00")
    told(clinic)
    clinic.clock.on(60)
    clinic.undo(done)
    assert kinds(clinic) == ["moved"]
    other = clinic.book("09:00", TUESDAY, patient_id=clinic.berg)
    done = moved(clinic, other, "09:30")
    told(clinic, patient_id=clinic.berg)
    clinic.clock.on(60)
    clinic.undo(done)  # 09:00 as at first, but they were told of 09:30
    assert [each.appointment_id for each in calls(clinic)] == [other, visit]


def test_a_visit_that_nobody_confirmed_is_to_be_rung_for_where_that_is_asked(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY)
    clinic.book("10:00", TUESDAY + timedelta(days=2), patient_id=clinic.berg)
    assert calls(clinic) == ()
    (call,) = calls(clinic, confirm_days=1)
    assert (call.kind, call.appointment_id) == ("unconfirmed", visit)

    told(clinic, "no-answer", appointment_id=visit)
    assert [each.attempts for each in calls(clinic, confirm_days=1)] == [1]
    told(clinic, "message-left", appointment_id=visit)
    assert calls(clinic, confirm_days=1) == ()


def test_who_has_confirmed_is_not_rung(clinic: Clinic) -> None:
    visit = clinic.book("10:00", TUESDAY)
    clinic.do(ConfirmAppointment(appointment_id=visit))
    assert calls(clinic, confirm_days=1) == ()


def test_a_visit_that_was_moved_is_rung_for_once_and_not_for_confirming_too(
    clinic: Clinic,
) -> None:
    moved(clinic, clinic.book("10:00", TUESDAY))
    assert [each.kind for each in calls(clinic, confirm_days=1)] == ["moved"]


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


def test_who_rang_to_call_off_is_not_rung_and_taking_it_back_strikes_the_call(
    clinic: Clinic,
) -> None:
    visit = clinic.book("10:00", TUESDAY)
    done = clinic.do(
        CancelAppointment(appointment_id=visit, reason="Patient is ill", patient_knows=True)
    )
    assert done.events == ("appointment.cancelled", "contact.logged")
    assert calls(clinic) == ()
    said = ListContacts(patient_id=clinic.anna)
    assert [each.note for each in clinic.ask(said).contacts] == ["Patient is ill"]

    clinic.bus.undo(done.command_id, a.context())
    assert clinic.ask(said).contacts == ()
    assert calls(clinic) == ()
