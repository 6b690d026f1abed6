"""Who is to come again is rung from a day on."""

from datetime import timedelta
from typing import Any

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.appointments.ringing import TUESDAY, calls, kinds, recall, told
from vitalbridge_desktop.kernel.errors import AlreadySo
from vitalbridge_desktop.kernel.time import instant_of
from vitalbridge_desktop.services.appointments.commands import (
    ClearRecall,
    ReopenRecall,
)
from vitalbridge_desktop.services.appointments.queries import (
    Recall,
    RecallList,
)


def recalls(clinic: Clinic, **said: Any) -> tuple[Recall, ...]:
    return clinic.ask(RecallList(at=clinic.clock.now, **said)).recalls


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


def test_a_cleared_recall_asks_nobody_until_it_is_open_again(clinic: Clinic) -> None:
    done = recall(clinic)
    clinic.do(ClearRecall(recall_id=done.id))
    assert (kinds(clinic), recalls(clinic)) == ([], ())
    clinic.do(ReopenRecall(recall_id=done.id))
    assert kinds(clinic) == ["recall"]
    with pytest.raises(AlreadySo):
        clinic.do(ReopenRecall(recall_id=done.id))
