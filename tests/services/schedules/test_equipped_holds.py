"""Laws of rooms for visits that need equipment, while time is held or offered from the waitlist."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest

from tests.services.appointments.clinics import ZONE, at
from tests.services.schedules.hearts import TAKEN, TUESDAY, Heart, refused
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import instant_of, shifted
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    HoldSlot,
    JoinWaitlist,
    ReleaseHold,
    RenewHold,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.events import (
    SlotHeld,
)
from vitalbridge_desktop.services.appointments.queries import (
    WaitlistMatches,
)
from vitalbridge_desktop.services.schedules.queries import FreedTimes, WaitlistOpenings

HELD = "The room is held until 09:10."


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
