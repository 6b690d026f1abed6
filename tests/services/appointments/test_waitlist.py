"""Laws of the waitlist: who waits longest and most urgently is rung first, and waits no longer."""

from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.errors import AlreadySo, Inactive, Invalid, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import instant_of, now
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    HoldSlot,
    JoinWaitlist,
    LeaveWaitlist,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.events import WaitlistLeft
from vitalbridge_desktop.services.appointments.queries import (
    ListWaitlist,
    WaitlistEntry,
    WaitlistMatches,
)
from vitalbridge_desktop.services.appointments.waitlist_matches import would_like
from vitalbridge_desktop.services.patients.commands import ArchivePatient

TUESDAY = MONDAY + timedelta(days=1)


def join(clinic: Clinic, patient_id: UUID | None = None, **said: Any) -> Done:
    clinic.clock.on(60)
    who = patient_id or clinic.anna
    return clinic.do(JoinWaitlist(patient_id=who, **({"minutes": 30} | said)))


def waiting(clinic: Clinic, **said: Any) -> tuple[WaitlistEntry, ...]:
    return clinic.ask(ListWaitlist(at=clinic.clock.now, **said)).entries


def matches(clinic: Clinic, wall: str = "10:00", day: date = TUESDAY, **said: Any) -> list[UUID]:
    fields: dict[str, Any] = {"provider_id": clinic.osei, "minutes": 30, "at": clinic.clock.now}
    asked = WaitlistMatches(**(fields | {"start": at(wall, day)} | said))
    return [each.id for each in clinic.ask(asked).entries]


def test_an_entry_says_who_waits_for_what(clinic: Clinic) -> None:
    done = join(
        clinic,
        minutes=None,
        visit_type_id=clinic.buffered,
        provider_ids=(clinic.osei,),
        weekdays=("tue",),
        from_time=time(9),
        to_time=time(12),
        earliest=TUESDAY,
        latest=TUESDAY + timedelta(days=30),
        urgency="soon",
        note="Rings back",
    )
    (entry,) = waiting(clinic)
    assert (entry.id, entry.patient, entry.visit_type) == (done.id, "Lindqvist, Anna", "Procedure")
    assert (entry.minutes, entry.urgency, entry.note) == (30, "soon", "Rings back")
    assert (entry.provider_ids, entry.weekdays) == ((clinic.osei,), ("tue",))
    assert (entry.from_time, entry.to_time) == ("09:00", "12:00")
    assert (entry.earliest, entry.since) == (TUESDAY, clinic.clock.now)
    assert waiting(clinic, provider_id=clinic.lind) == ()
    assert waiting(clinic, patient_id=clinic.berg) == ()


def test_the_most_urgent_come_first_then_those_who_have_waited_longest(clinic: Clinic) -> None:
    patients = [clinic.patient(f"Person{n}") for n in range(5)]
    urgencies = ("routine", "soon", "urgent", "routine", "urgent")
    made = [join(clinic, who, urgency=how).id for who, how in zip(patients, urgencies, strict=True)]
    order = [made[n] for n in (2, 4, 1, 0, 3)]
    assert [each.id for each in waiting(clinic)] == order
    assert matches(clinic) == order


def test_who_was_written_down_before_has_waited_longer(clinic: Clinic) -> None:
    first, second = join(clinic).id, join(clinic, clinic.berg, since=at("08:00")).id
    assert [each.id for each in waiting(clinic)] == [second, first]


@pytest.mark.parametrize(
    ("wishes", "fits"),
    [
        ({}, True),
        ({"minutes": 35}, False),
        ({"minutes": 20}, True),
        ({"weekdays": ("tue", "fri")}, True),
        ({"weekdays": ("mon",)}, False),
        ({"from_time": time(10)}, True),
        ({"from_time": time(10, 5)}, False),
        ({"to_time": time(10, 30)}, True),
        ({"to_time": time(10, 25)}, False),
        ({"earliest": TUESDAY, "latest": TUESDAY}, True),
        ({"earliest": TUESDAY + timedelta(days=1)}, False),
        ({"latest": MONDAY}, False),
    ],
)
def test_a_free_time_is_offered_only_where_it_meets_the_wishes(
    clinic: Clinic, wishes: dict[str, Any], fits: bool
) -> None:
    join(clinic, **wishes)
    assert bool(matches(clinic)) is fits


def test_a_wish_for_a_provider_is_met_by_no_other(clinic: Clinic) -> None:
    join(clinic, provider_ids=(clinic.lind,))
    assert matches(clinic) == []
    assert len(matches(clinic, provider_id=clinic.lind)) == 1


@given(
    start=st.integers(0, 1439),
    minutes=st.integers(5, 120),
    since=st.integers(0, 1300),
    width=st.integers(5, 600),
)
@example(start=23 * 60 + 30, minutes=60, since=0, width=1425)  # it would last past midnight
@settings(max_examples=100, deadline=None)
def test_a_visit_lies_wholly_within_the_hours_that_are_wished_for(
    start: int, minutes: int, since: int, width: int
) -> None:
    until = min(since + width, 1439)
    entry = WaitlistEntry(
        id=uuid7(), patient_id=uuid7(), patient="", phone=None, visit_type_id=None,
        visit_type=None, minutes=minutes, provider_ids=(), weekdays=(),
        from_time=f"{since // 60:02}:{since % 60:02}", to_time=f"{until // 60:02}:{until % 60:02}",
        earliest=None, latest=None, urgency="routine", appointment_id=None, booked_start=None,
        note=None, since=now(), offer=None, offered_until=None, over=False, active=True,
        version=1, synced=True,
    )  # fmt: skip
    wall = at(f"{start // 60:02}:{start % 60:02}")
    within = since <= start and start + minutes <= until
    assert would_like(entry, uuid7(), wall, 120) is within


def test_a_patient_who_is_elsewhere_then_is_not_rung(clinic: Clinic) -> None:
    join(clinic)
    clinic.book("10:15", TUESDAY, provider_id=clinic.lind)
    assert matches(clinic) == []
    assert len(matches(clinic, "11:00")) == 1


def test_who_wants_an_earlier_time_is_offered_none_later(clinic: Clinic) -> None:
    visit = clinic.book("11:00", TUESDAY)
    entry = join(clinic, appointment_id=visit).id
    assert matches(clinic, "10:00") == [entry]
    assert matches(clinic, "10:45") == [entry]  # their own visit is not in the way
    assert matches(clinic, "11:00") == matches(clinic, "12:00") == []
    assert waiting(clinic)[0].booked_start == instant_of(at("11:00", TUESDAY), ZONE)
    clinic.do(CancelAppointment(appointment_id=visit, reason="ill"))
    assert waiting(clinic)[0].over
    assert matches(clinic, "10:00") == []


def test_an_entry_whose_last_day_is_past_is_over(clinic: Clinic) -> None:
    join(clinic, latest=MONDAY)
    assert not waiting(clinic)[0].over
    clinic.clock.on(24 * 3600)
    assert waiting(clinic)[0].over


def test_a_cancelled_slot_is_filled_in_two_steps_and_the_patient_waits_no_longer(
    clinic: Clinic,
) -> None:
    freed = clinic.book("10:00", TUESDAY, patient_id=clinic.berg)
    entry = join(clinic).id
    clinic.do(CancelAppointment(appointment_id=freed, reason="ill"))
    (found,) = matches(clinic)
    offer = HoldSlot(
        provider_id=clinic.osei, start=at("10:00", TUESDAY), minutes=30, waitlist_entry_id=found
    )
    held = clinic.do(offer)
    assert waiting(clinic)[0].offered_until is not None
    assert matches(clinic, "12:00") == []  # they think about another offer
    booking = clinic.booking("10:00", TUESDAY, hold_id=held.id, waitlist_entry_id=entry)
    done = clinic.do(booking)
    assert done.events == ("appointment.created", "slot.released", "waitlist.left")
    assert waiting(clinic) == ()


def test_an_offer_that_ran_out_can_be_made_again(clinic: Clinic) -> None:
    entry = join(clinic).id
    start = at("10:00", TUESDAY)
    clinic.do(HoldSlot(provider_id=clinic.osei, start=start, minutes=30, waitlist_entry_id=entry))
    clinic.clock.on(600)
    assert waiting(clinic)[0].offered_until is None
    assert matches(clinic) == [entry]


def test_a_booking_from_the_waitlist_is_taken_back_and_done_again(clinic: Clinic) -> None:
    entry = join(clinic).id
    before = waiting(clinic)[0].since
    done = clinic.do(clinic.booking("10:00", TUESDAY, waitlist_entry_id=entry))
    undone = clinic.undo(done)
    assert undone.events == ("appointment.cancelled", "waitlist.rejoined")
    assert [(each.id, each.since) for each in waiting(clinic)] == [(entry, before)]
    clinic.undo(undone)
    assert waiting(clinic) == ()
    assert clinic.visit(done.id).status == "booked"


def test_an_earlier_time_is_taken_by_moving_the_visit_and_back(clinic: Clinic) -> None:
    visit = clinic.book("11:00", TUESDAY)
    entry = join(clinic, appointment_id=visit).id
    move = RescheduleAppointment(
        appointment_id=visit, start=at("10:00", TUESDAY), waitlist_entry_id=entry
    )
    undone = clinic.undo(clinic.do(move))
    assert undone.events == ("appointment.rescheduled", "waitlist.rejoined")
    assert [each.id for each in waiting(clinic)] == [entry]
    clinic.undo(undone)
    assert waiting(clinic) == ()
    assert clinic.visit(visit).start == instant_of(at("10:00", TUESDAY), ZONE)


def test_joining_and_leaving_are_taken_back_in_reverse(clinic: Clinic) -> None:
    joined = join(clinic)
    left = clinic.do(LeaveWaitlist(waitlist_entry_id=joined.id, reason="Went elsewhere"))
    assert waiting(clinic) == ()
    clinic.undo(left)
    assert [each.id for each in waiting(clinic)] == [joined.id]
    clinic.undo(joined)
    assert waiting(clinic) == ()
    with pytest.raises(AlreadySo):
        clinic.do(LeaveWaitlist(waitlist_entry_id=joined.id))


def test_what_cannot_be_waited_for_is_refused(clinic: Clinic) -> None:
    visit = clinic.book("11:00", TUESDAY, patient_id=clinic.berg)
    wrong: tuple[tuple[type[Refusal], str, dict[str, Any]], ...] = (
        (NotFound, "patient_id", {"patient_id": uuid7()}),
        (NotFound, "visit_type_id", {"visit_type_id": uuid7()}),
        (NotFound, "provider_id", {"provider_ids": (uuid7(),)}),
        (NotFound, "appointment_id", {"appointment_id": visit}),
        (Invalid, "to_time", {"from_time": time(10), "to_time": time(10)}),
        (Invalid, "latest", {"earliest": TUESDAY, "latest": MONDAY}),
    )
    for refusal, field, said in wrong:
        with pytest.raises(Refusal) as refused:
            join(clinic, **said)
        assert (type(refused.value), refused.value.field) == (refusal, field)
    clinic.do(ArchivePatient(patient_id=clinic.anna))
    with pytest.raises(Inactive):
        join(clinic)


def test_nobody_waits_twice_for_the_same(clinic: Clinic) -> None:
    join(clinic)
    with pytest.raises(AlreadySo):
        join(clinic)
    join(clinic, provider_ids=(clinic.osei,))
    assert len(waiting(clinic)) == 2


def test_a_booking_names_an_entry_of_its_own_patient_who_still_waits(clinic: Clinic) -> None:
    entry = join(clinic, clinic.berg).id
    with pytest.raises(Invalid, match="Another patient"):
        clinic.do(clinic.booking("10:00", TUESDAY, waitlist_entry_id=entry))
    clinic.do(LeaveWaitlist(waitlist_entry_id=entry))
    with pytest.raises(AlreadySo):
        clinic.book("10:00", TUESDAY, patient_id=clinic.berg, waitlist_entry_id=entry)
    with pytest.raises(NotFound):
        clinic.book("10:00", TUESDAY, waitlist_entry_id=uuid7())


def test_two_desks_take_one_patient_off_once(clinic: Clinic) -> None:
    """The server calls the second superseded: what it says is so already."""
    entry = join(clinic).id
    clinic.do(LeaveWaitlist(waitlist_entry_id=entry))
    with pytest.raises(AlreadySo) as refused:
        admitted(clinic.bus, WaitlistLeft(waitlist_entry_id=entry))
    assert refused.value.already_true
