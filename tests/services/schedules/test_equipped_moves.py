"""Laws of what keeps and moves visits that need equipment: holds, series, pins, the waitlist."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal
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
    CancelAppointment,
    ChangeSeries,
    CreateSeries,
    HoldSlot,
    JoinWaitlist,
    PlaceVisit,
    RearrangeSeries,
    ReleaseHold,
    RenewHold,
    RescheduleAppointment,
    UpdateVisitType,
)
from vitalbridge_desktop.services.appointments.events import (
    AppointmentCreated,
    AppointmentRescheduled,
    SlotHeld,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    ListAppointments,
    WaitlistMatches,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.schedules.queries import FreedTimes, WaitlistOpenings
from vitalbridge_desktop.services.tenants.commands import UpdateRoom

Scope = Literal["this", "following", "all"]
HELD = "The room is held until 09:10."
NEEDED = "This visit needs a room with ECG."


def hold(heart: Heart, **said: Any) -> Done:
    """An ECG on Tuesday at ten that somebody thinks about."""
    fields: dict[str, Any] = {"provider_id": heart.clinic.osei, "visit_type_id": heart.ecg}
    return heart.clinic.do(HoldSlot(start=at("10:00", TUESDAY), **(fields | said)))


def other(heart: Heart, **said: Any) -> UUID:
    """Berg's ECG with Lind, at the same time."""
    whose: dict[str, Any] = {"provider_id": heart.clinic.lind, "patient_id": heart.clinic.berg}
    return heart.book(**(whose | said))


def test_a_held_visit_holds_a_room_and_booking_it_takes_that_one(heart: Heart) -> None:
    held = hold(heart)
    assert refused(lambda: other(heart, room_id=heart.one)) == ("slot_taken", "start", HELD)
    assert heart.room_of(other(heart)) == heart.two
    assert heart.room_of(heart.book(hold_id=held.id)) == heart.one


def test_a_hold_keeps_the_room_that_is_named(heart: Heart) -> None:
    held = hold(heart, room_id=heart.two)
    assert heart.room_of(heart.book(hold_id=held.id)) == heart.two
    bare = HoldSlot(
        provider_id=heart.clinic.lind,
        start=at("10:00", TUESDAY),
        visit_type_id=heart.ecg,
        room_id=heart.bare,
    )
    assert refused(lambda: heart.clinic.do(bare))[:2] == ("invalid", "room_id")


def test_a_visit_that_is_moved_under_a_hold_takes_the_room_that_was_held(heart: Heart) -> None:
    visit = heart.book("12:00", room_id=heart.one)
    held = hold(heart, room_id=heart.two)
    start = at("10:00", TUESDAY)
    heart.clinic.do(RescheduleAppointment(appointment_id=visit, start=start, hold_id=held.id))
    assert heart.room_of(visit) == heart.two


def test_where_every_room_is_held_the_time_is_refused_and_not_offered_until_they_run_out(
    heart: Heart,
) -> None:
    hold(heart, room_id=heart.two)
    third = heart.clinic.provider("Third")
    hold(heart, room_id=heart.one, provider_id=third)
    lind = {"provider_ids": (heart.clinic.lind,)}
    assert refused(lambda: other(heart)) == ("slot_taken", "room_id", TAKEN)
    assert refused(lambda: hold(heart, provider_id=heart.clinic.lind))[1] == "room_id"
    assert "10:00" not in heart.starts(**lind)
    assert heart.against(provider_id=heart.clinic.lind) == [("slot_taken", TAKEN)]
    in_two = heart.against(provider_id=heart.clinic.lind, room_id=heart.two)
    assert in_two == [("slot_taken", "Room 2 is held until 09:10.")]
    heart.clinic.clock.on(10 * 60)
    assert "10:00" in heart.starts(**lind)
    assert heart.against(provider_id=heart.clinic.lind) == []
    assert heart.room_of(other(heart)) == heart.one


def test_a_hold_that_ran_out_is_not_renewed_over_who_took_its_room(heart: Heart) -> None:
    held = hold(heart)
    heart.clinic.clock.on(11 * 60)
    other(heart, room_id=heart.one)
    renewing = RenewHold(hold_id=held.id)
    assert refused(lambda: heart.clinic.do(renewing))[0] == "slot_taken"


def test_a_released_hold_gives_its_room_back(heart: Heart) -> None:
    heart.clinic.do(ReleaseHold(hold_id=hold(heart).id))
    assert heart.room_of(other(heart)) == heart.one


def test_a_hold_of_an_older_desk_keeps_the_provider_alone(heart: Heart) -> None:
    start = instant_of(at("10:00", TUESDAY), ZONE)
    fact = SlotHeld(
        hold_id=uuid7(),
        provider_id=heart.clinic.osei,
        visit_type_id=heart.ecg,
        start=start,
        end=shifted(start, 30),
        zone=ZONE,
        expires_at=shifted(start, 10),
    )
    assert "room_id" not in fact.model_dump(mode="json")
    admitted(heart.clinic.bus, fact)
    other(heart, room_id=heart.one)
    for room, code in ((heart.one, "slot_taken"), (heart.bare, "invalid")):
        kept = fact.model_copy(update={"room_id": room})
        assert refused(partial(admitted, heart.clinic.bus, kept))[0] == code


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


@pytest.fixture
def freed(heart: Heart) -> Heart:
    """Berg has called off Tuesday's visit at ten with Osei; Anna waits for an ECG."""
    visit = heart.clinic.book("10:00", TUESDAY, patient_id=heart.clinic.berg)
    heart.clinic.do(CancelAppointment(appointment_id=visit, reason="ill"))
    join = JoinWaitlist(patient_id=heart.clinic.anna, visit_type_id=heart.ecg)
    heart.clinic.do(join)
    return heart


def waiting(heart: Heart) -> list[UUID]:
    """Who would like Tuesday at ten."""
    asked = WaitlistMatches(
        provider_id=heart.clinic.osei,
        start=at("10:00", TUESDAY),
        minutes=30,
        at=heart.clinic.clock.now,
    )
    return [each.id for each in heart.clinic.ask(asked).entries]


def test_a_freed_time_is_for_who_needs_equipment_while_a_room_with_it_is_free(
    freed: Heart,
) -> None:
    at_ten = FreedTimes(at=freed.clinic.clock.now)
    (entry,) = waiting(freed)
    assert [each.waiting for each in freed.clinic.ask(at_ten).times] == [1]
    freed.fill(freed.one, freed.two)
    assert waiting(freed) == []
    assert freed.clinic.ask(at_ten).times == ()
    openings = WaitlistOpenings(waitlist_entry_id=entry, at=freed.clinic.clock.now)
    slots = freed.clinic.ask(openings.model_copy(update={"limit": 100})).slots
    assert at("10:00", TUESDAY) not in {each.start.replace(tzinfo=None) for each in slots}


def test_an_offered_time_holds_a_room_and_is_booked_in_it(freed: Heart) -> None:
    (entry,) = waiting(freed)
    held = hold(freed, waitlist_entry_id=entry, room_id=freed.two)
    visit = freed.book(hold_id=held.id, waitlist_entry_id=entry)
    assert freed.room_of(visit) == freed.two


def test_who_waits_for_an_earlier_ecg_is_offered_times_with_a_room(heart: Heart) -> None:
    visit = heart.book("16:00")
    heart.clinic.do(JoinWaitlist(patient_id=heart.clinic.anna, appointment_id=visit))
    assert len(waiting(heart)) == 1
    heart.fill(heart.one, heart.two)
    assert waiting(heart) == []
