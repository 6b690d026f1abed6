"""Laws of holds: a time is kept until the hold runs out by the clock, and not a second longer."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.verdicts import admitted, applied, refused
from vitalbridge_desktop.kernel.errors import AlreadySo, Invalid, NotFound, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import instant_of, now, shifted
from vitalbridge_desktop.services.appointments.booked import SlotOnHold, SlotTaken
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    HoldSlot,
    ReinstateAppointment,
    ReleaseHold,
    RenewHold,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.events import SlotHeld
from vitalbridge_desktop.services.appointments.queries import BookedTime, DayBoard
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.schedules.queries import AvailableSlots, ExplainSlot


def hold(clinic: Clinic, wall: str = "10:00", **said: Any) -> HoldSlot:
    """Half an hour of Osei's, for ten minutes."""
    fields: dict[str, Any] = {"provider_id": clinic.osei, "start": at(wall), "minutes": 30}
    return HoldSlot(**(fields | said))


@pytest.mark.parametrize("start", ["10:00", "09:45", "10:15"])
def test_a_held_time_is_refused_to_others_and_says_until_when(clinic: Clinic, start: str) -> None:
    clinic.do(hold(clinic))
    with pytest.raises(SlotOnHold, match=r"^Held until 09:10\.$") as refused:
        clinic.do(clinic.booking(start))
    assert (refused.value.code, refused.value.field) == ("slot_taken", "start")
    with pytest.raises(SlotOnHold):
        clinic.do(hold(clinic, start))


def test_a_held_time_may_be_touched_and_other_providers_have_it(clinic: Clinic) -> None:
    clinic.do(hold(clinic))
    clinic.book("09:30")
    clinic.book("10:00", provider_id=clinic.lind)
    clinic.book("10:30")


def test_the_buffers_of_a_held_visit_count(clinic: Clinic) -> None:
    clinic.do(hold(clinic, minutes=None, visit_type_id=clinic.buffered))
    with pytest.raises(SlotOnHold):
        clinic.do(clinic.booking("10:30", minutes=15))
    clinic.book("10:40", minutes=15)


@given(until=st.integers(1, 120), waited=st.integers(0, 7300))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_hold_blocks_until_the_second_it_runs_out(
    clinic: Clinic, until: int, waited: int
) -> None:
    day = clinic.clock.now.date() + timedelta(days=1)
    held = clinic.do(hold(clinic, start=at("17:00", day), until_minutes=until))
    clinic.clock.on(waited)
    if waited < until * 60:
        with pytest.raises(SlotOnHold):
            clinic.do(clinic.booking("17:00", day))
        clinic.do(ReleaseHold(hold_id=held.id))
    else:
        clinic.undo(clinic.do(clinic.booking("17:00", day)))


def test_the_hold_of_a_visit_lets_it_through_and_ends(clinic: Clinic) -> None:
    held = clinic.do(hold(clinic, patient_id=clinic.anna))
    done = clinic.do(clinic.booking("10:00", hold_id=held.id))
    assert done.events == ("appointment.created", "slot.released")
    with pytest.raises(SlotTaken):
        clinic.do(clinic.booking("10:00", patient_id=clinic.berg))
    with pytest.raises(AlreadySo):
        clinic.do(ReleaseHold(hold_id=held.id))


def test_a_visit_may_be_moved_to_where_its_hold_is(clinic: Clinic) -> None:
    visit, held = clinic.book("09:30"), clinic.do(hold(clinic))
    move = RescheduleAppointment(appointment_id=visit, start=at("10:00"))
    with pytest.raises(SlotOnHold):
        clinic.do(move)
    clinic.do(move.model_copy(update={"hold_id": held.id, "command_id": uuid7()}))
    assert clinic.visit(visit).start == instant_of(at("10:00"), ZONE)


def test_a_hold_that_ran_out_still_books_where_the_time_is_free(clinic: Clinic) -> None:
    held = clinic.do(hold(clinic))
    clinic.clock.on(11 * 60)
    done = clinic.do(clinic.booking("10:00", hold_id=held.id))
    assert done.events == ("appointment.created",)


def test_a_hold_for_one_patient_books_no_other(clinic: Clinic) -> None:
    held = clinic.do(hold(clinic, patient_id=clinic.berg))
    with pytest.raises(Invalid, match="another patient"):
        clinic.do(clinic.booking("10:00", hold_id=held.id))
    with pytest.raises(NotFound):
        clinic.do(clinic.booking("10:00", hold_id=uuid7()))


def test_a_hold_is_refused_where_a_visit_would_be(clinic: Clinic) -> None:
    clinic.book("10:00")
    for start, code in (("10:15", "slot_taken"), ("07:00", "outside_working_hours")):
        with pytest.raises(Refusal) as refused:
            clinic.do(hold(clinic, start))
        assert refused.value.code == code
    with pytest.raises(SlotTaken):  # the patient is elsewhere then
        clinic.do(hold(clinic, provider_id=clinic.lind, patient_id=clinic.anna))
    with pytest.raises(NotFound):
        clinic.do(hold(clinic, "11:00", patient_id=uuid7()))


def test_a_cancelled_visit_does_not_come_back_into_a_held_time(clinic: Clinic) -> None:
    visit = clinic.book("10:00")
    clinic.do(CancelAppointment(appointment_id=visit, reason="ill"))
    clinic.do(hold(clinic))
    with pytest.raises(SlotOnHold):
        clinic.do(ReinstateAppointment(appointment_id=visit))


def test_releasing_is_undone_and_redone(clinic: Clinic) -> None:
    held = clinic.do(hold(clinic))
    released = clinic.do(ReleaseHold(hold_id=held.id))
    again = clinic.undo(released)
    with pytest.raises(SlotOnHold, match="09:10"):
        clinic.do(clinic.booking("10:00"))
    clinic.undo(again)
    clinic.undo(clinic.do(clinic.booking("10:00")))
    clinic.undo(clinic.do(RenewHold(hold_id=held.id)))
    clinic.book("10:00")


def test_a_hold_can_be_made_longer_and_short_again(clinic: Clinic) -> None:
    held = clinic.do(hold(clinic))
    longer = clinic.do(RenewHold(hold_id=held.id, until_minutes=30))
    with pytest.raises(SlotOnHold, match="09:30"):
        clinic.do(clinic.booking("10:00"))
    clinic.undo(longer)
    with pytest.raises(SlotOnHold, match="09:10"):
        clinic.do(clinic.booking("10:00"))


def test_a_hold_is_not_renewed_once_the_time_was_given_away(clinic: Clinic) -> None:
    held = clinic.do(hold(clinic))
    clinic.clock.on(15 * 60)
    clinic.book("10:00")
    with pytest.raises(SlotTaken):
        clinic.do(RenewHold(hold_id=held.id))
    with pytest.raises(AlreadySo, match="run out"):
        clinic.do(ReleaseHold(hold_id=held.id))


def test_the_board_names_a_held_block_until_it_runs_out(clinic: Clinic) -> None:
    clinic.do(hold(clinic, patient_id=clinic.anna, until_minutes=100))
    now = clinic.clock.now
    (block,) = clinic.ask(DayBoard(date=MONDAY, at=now)).holds
    assert (block.name, block.status) == ("Held until 10:40", "pending")
    assert (block.patient, block.provider_id) == ("Lindqvist, Anna", clinic.osei)
    assert block.start == instant_of(at("10:00"), ZONE)
    assert clinic.ask(DayBoard(date=MONDAY, at=shifted(now, 100))).holds == ()
    assert clinic.ask(DayBoard(date=MONDAY + timedelta(days=1), at=now)).holds == ()


def test_a_held_time_is_not_offered_and_the_question_why_not_says_so(clinic: Clinic) -> None:
    clinic.do(hold(clinic))
    now = clinic.clock.now
    day: dict[str, Any] = {"from": at("10:00"), "to": at("11:00")}
    asked = {**day, "provider_ids": (clinic.osei,), "minutes": 30}

    def offered(minutes: int) -> list[str]:
        found = clinic.ask(AvailableSlots.model_validate(asked | {"at": shifted(now, minutes)}))
        return [f"{each.start:%H:%M}" for each in found.slots]

    assert offered(0) == ["10:30"]
    assert offered(10) == ["10:00", "10:10", "10:20", "10:30"]
    why = ExplainSlot(provider_id=clinic.osei, start=at("10:00"), minutes=30, at=now)
    (reason,) = clinic.ask(why).reasons
    assert (reason.code, reason.message) == ("slot_taken", "Held until 09:10.")
    assert clinic.ask(why).nearest[-1].start == instant_of(at("10:30"), ZONE)
    assert clinic.ask(why.model_copy(update={"at": shifted(now, 10)})).free


def test_a_hold_of_another_desk_is_judged_by_the_time_at_which_things_were_said(
    clinic: Clinic,
) -> None:
    """Judged by the server's rules, at the moment at which this test runs."""
    day = MONDAY + timedelta(days=7)
    start = instant_of(at("10:00", day), ZONE)
    fields: dict[str, Any] = {
        "provider_id": clinic.osei,
        "start": start,
        "end": shifted(start, 30),
        "zone": ZONE,
    }
    late = SlotHeld(hold_id=uuid7(), expires_at=shifted(start, 10**7), **fields)
    applied(clinic.bus, late)
    clinic.book("10:00", day)  # the clinic's clock is long before the hold was said
    with pytest.raises(SlotTaken):
        admitted(clinic.bus, SlotHeld(hold_id=uuid7(), expires_at=start, **fields))


@pytest.mark.parametrize(("standing", "kept"), [("accepted", 1), ("rejected", 0)])
def test_a_hold_that_the_server_refused_keeps_nothing(
    clinic: Clinic, standing: str, kept: int
) -> None:
    start, said = instant_of(at("10:00"), ZONE), now()
    fact = SlotHeld(
        hold_id=uuid7(),
        provider_id=clinic.osei,
        start=start,
        end=shifted(start, 30),
        zone=ZONE,
        expires_at=shifted(said, 60),
    )
    applied(clinic.bus, fact, standing=standing)
    asked = BookedTime(
        start=start, end=shifted(start, 30), provider_ids=(clinic.osei,), at=shifted(said, 5)
    )
    assert len(clinic.ask(asked).holds) == kept


@pytest.mark.parametrize(("kind", "cases"), [("slot_hold", 0), ("appointment", 1)])
def test_a_hold_that_the_server_refused_is_no_case_for_a_person(
    clinic: Clinic, kind: str, cases: int
) -> None:
    """Nobody was told a time yet; a visit that was refused was promised to somebody."""
    wire = "slot.held" if kind == "slot_hold" else "appointment.created"
    refused(clinic.bus, wire, kind, "slot_taken")
    assert len(clinic.ask(NeedsAttention(at=clinic.clock.now)).items) == cases
