"""Laws of rooms for visits that need equipment, when visits are moved or state none."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, at
from tests.services.schedules.hearts import TAKEN, TUESDAY, Heart, refused
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import instant_of, shifted
from vitalbridge_desktop.services.appointments.commands import (
    ArrangedVisit,
    ChangeSeries,
    CreateSeries,
    PlaceVisit,
    RearrangeSeries,
    RescheduleAppointment,
    UpdateVisitType,
)
from vitalbridge_desktop.services.appointments.events import (
    AppointmentCreated,
    AppointmentRescheduled,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    ListAppointments,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.tenants.commands import UpdateRoom

Scope = Literal["this", "following", "all"]
NEEDED = "This visit needs a room with ECG."


def series(heart: Heart, count: int = 3) -> list[UUID]:
    """An ECG of Anna's every Tuesday at ten."""
    made = CreateSeries(
        patient_id=heart.clinic.anna,
        provider_id=heart.clinic.osei,
        visit_type_id=heart.ecg,
        start=at("10:00", TUESDAY),
        rule=Repetition(freq="weekly", count=count),
    )
    heart.clinic.do(made)
    return [each.id for each in visits(heart)]


def visits(heart: Heart) -> tuple[Appointment, ...]:
    """What Anna has."""
    until = TUESDAY + timedelta(days=60)
    asked = ListAppointments(from_=MONDAY, to=until, patient_id=heart.clinic.anna)
    return heart.clinic.ask(asked).appointments


def rooms(heart: Heart) -> list[UUID | None]:
    return [each.room_id for each in visits(heart)]


@pytest.mark.parametrize(
    ("scope", "moved"), [("this", (1,)), ("following", (1, 2)), ("all", (0, 1, 2))]
)
def test_a_changed_series_takes_a_free_room_on_each_date_and_undo_brings_the_old_ones_back(
    heart: Heart, scope: Scope, moved: tuple[int, ...]
) -> None:
    ids = series(heart)
    for n in moved:
        day = TUESDAY + timedelta(weeks=n)
        heart.book_at(day, "11:00", heart.one)
    change = ChangeSeries(appointment_id=ids[1], scope=scope, new_time=at("11:00").time())
    done = heart.clinic.do(change)
    taken = [heart.two if n in moved else heart.one for n in range(3)]
    assert rooms(heart) == taken
    heart.clinic.undo(done)
    assert rooms(heart) == [heart.one] * 3


def test_a_series_whose_visits_follow_each_other_keeps_its_room(heart: Heart) -> None:
    ids = series(heart)
    heart.clinic.do(UpdateRoom(room_id=heart.two, active=False))
    heart.clinic.do(ChangeSeries(appointment_id=ids[0], scope="all", shift_days=7))
    assert rooms(heart) == [heart.one] * 3
    done = heart.clinic.do(ChangeSeries(appointment_id=ids[0], scope="all", shift_days=-7))
    assert rooms(heart) == [heart.one] * 3
    heart.clinic.undo(done)
    assert rooms(heart) == [heart.one] * 3


def test_a_changed_series_says_on_which_date_there_is_no_room_and_writes_nothing(
    heart: Heart,
) -> None:
    ids = series(heart)
    for room in (heart.one, heart.two):
        heart.book_at(TUESDAY + timedelta(weeks=1), "11:00", room)
    change = ChangeSeries(appointment_id=ids[0], scope="all", new_time=at("11:00").time())
    code, field, said = refused(lambda: heart.clinic.do(change))
    assert (code, field, said) == ("slot_taken", "room_id", f"On Tue 10 Mar 2026: {TAKEN}")
    assert {f"{each.start:%H:%M}" for each in visits(heart)} == {"10:00"}


def test_a_pinned_visit_that_is_put_down_takes_a_free_room(heart: Heart) -> None:
    visit = heart.book("12:00")
    heart.fill(heart.one)
    there = ArrangedVisit(
        appointment_id=visit,
        start=at("10:00", TUESDAY),
        minutes=30,
        provider_id=heart.clinic.osei,
        room_id=heart.one,
    )
    done = heart.clinic.do(RearrangeSeries(visits=(there,)))
    assert heart.room_of(visit) == heart.two
    heart.clinic.undo(done)
    assert heart.room_of(visit) == heart.one


def test_a_visit_that_is_placed_without_a_room_keeps_its_own_or_takes_a_free_one(
    heart: Heart,
) -> None:
    visit = heart.book("12:00", room_id=heart.two)

    def place(start: str) -> Done:
        return heart.clinic.do(
            PlaceVisit(
                appointment_id=visit,
                provider_id=heart.clinic.osei,
                start=at(start, TUESDAY),
                minutes=30,
            )
        )

    place("11:00")
    assert heart.room_of(visit) == heart.two
    heart.fill(heart.two)
    done = place("10:00")
    assert heart.room_of(visit) == heart.one
    heart.clinic.undo(done)
    assert heart.room_of(visit) == heart.two


def test_an_undo_puts_a_visit_back_where_it_was_before_it_needed_a_room(heart: Heart) -> None:
    heart.clinic.do(UpdateVisitType(visit_type_id=heart.ecg, equipment=()))
    visit = heart.book("12:00")
    heart.clinic.do(UpdateVisitType(visit_type_id=heart.ecg, equipment=("ECG",)))
    move = RescheduleAppointment(appointment_id=visit, start=at("11:00", TUESDAY))
    done = heart.clinic.do(move)
    assert heart.room_of(visit) == heart.one
    heart.clinic.undo(done)
    assert heart.room_of(visit) is None


def test_a_visit_whose_room_is_out_of_use_takes_another_when_it_is_moved(heart: Heart) -> None:
    visit = heart.clinic.book("12:00", TUESDAY, room_id=heart.one)
    heart.clinic.do(UpdateRoom(room_id=heart.one, active=False))
    heart.clinic.do(RescheduleAppointment(appointment_id=visit, start=at("11:00", TUESDAY)))
    assert heart.room_of(visit) == heart.bare


def stated(heart: Heart, start: datetime) -> AppointmentCreated:
    """What an older desk says of an ECG: it names no room."""
    return AppointmentCreated(
        appointment_id=uuid7(),
        patient_id=heart.clinic.anna,
        provider_id=heart.clinic.osei,
        visit_type_id=heart.ecg,
        wall=f"{start:%Y-%m-%dT%H:%M:%S}",
        zone=ZONE,
        fold=0,
        minutes=30,
        start=instant_of(start, ZONE),
        end=shifted(instant_of(start, ZONE), 30),
    )


@pytest.mark.parametrize("change", [AppointmentCreated, AppointmentRescheduled])
def test_a_fact_that_names_no_room_for_a_visit_that_needs_one_does_not_stand(
    heart: Heart, change: Callable[..., AppointmentCreated | AppointmentRescheduled]
) -> None:
    fields = stated(heart, at("10:00", TUESDAY)).model_dump()
    if change is AppointmentRescheduled:
        for name in ("patient_id", "visit_type_id", "reason", "series_id"):
            del fields[name]
        fields["appointment_id"] = heart.book("12:00")

    def judge(**said: object) -> None:
        admitted(heart.clinic.bus, change(**(fields | said)))

    assert refused(judge) == ("room_needed", "room_id", NEEDED)
    judge(room_id=heart.one)
    judge(overbook_reason="In the corridor")
