"""Laws of plans for visits that need equipment: each has a room that is free, none twice."""

from uuid import UUID

from tests.services.schedules.hearts import TUESDAY, Heart, refused
from vitalbridge_desktop.services.appointments.commands import (
    AcceptReplacementPlan,
    PlannedPlace,
    UpdateVisitType,
)
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.schedules.commands import ApproveLeaveRequest, SubmitLeaveRequest
from vitalbridge_desktop.services.schedules.queries import Plan, PlannedMove, ReplacementPlan
from vitalbridge_desktop.services.tenants.commands import UpdateRoom


def away(heart: Heart) -> UUID:
    """Osei is away on Tuesday, and nobody minds."""
    asked = SubmitLeaveRequest(provider_id=heart.clinic.osei, start=TUESDAY, end=TUESDAY)
    id = heart.clinic.do(asked).id
    heart.clinic.do(ApproveLeaveRequest(leave_request_id=id))
    return id


def plan(heart: Heart, leave: UUID) -> Plan:
    return heart.clinic.ask(ReplacementPlan(leave_request_id=leave, at=heart.clinic.clock.now))


def told(moves: tuple[PlannedMove, ...]) -> list[tuple[str, str, UUID | None]]:
    return [(each.kind, f"{each.start:%d %H:%M}", each.room_id) for each in moves if each.start]


def overlapping(heart: Heart) -> tuple[UUID, UUID]:
    """Two ECGs of Osei's at once, of which nobody has said where they are."""
    needed, none = (
        UpdateVisitType(visit_type_id=heart.ecg, equipment=each) for each in (("ECG",), ())
    )
    heart.clinic.do(none)
    first = heart.book()
    second = heart.book(patient_id=heart.clinic.berg, overbook_reason="Asked to")
    heart.clinic.do(needed)
    heart.clinic.provider("Third")
    return first, second


def test_a_visit_keeps_its_room_with_a_colleague_at_its_own_time(heart: Heart) -> None:
    heart.book(room_id=heart.two)
    assert told(plan(heart, away(heart)).moves) == [("colleague", "03 10:00", heart.two)]


def test_no_room_is_given_twice_in_one_plan(heart: Heart) -> None:
    overlapping(heart)
    assert told(plan(heart, away(heart)).moves) == [
        ("colleague", "03 10:00", heart.one),
        ("colleague", "03 10:00", heart.two),
    ]


def test_who_finds_no_room_at_their_own_time_has_the_next_one(heart: Heart) -> None:
    overlapping(heart)
    heart.clinic.do(UpdateRoom(room_id=heart.two, active=False))
    moves = plan(heart, away(heart)).moves
    assert told(moves) == [
        ("colleague", "03 10:00", heart.one),
        ("nearest", "03 10:30", heart.one),
    ]


def test_where_no_room_has_what_is_needed_the_patient_is_rung(heart: Heart) -> None:
    visit = heart.book()
    for room in (heart.one, heart.two):
        heart.clinic.do(UpdateRoom(room_id=room, equipment=()))
    found = plan(heart, away(heart))
    assert (found.moves, [each.appointment_id for each in found.calls]) == ((), [visit])


def test_a_plan_is_carried_out_in_its_rooms_and_one_undo_brings_the_old_ones_back(
    heart: Heart,
) -> None:
    visits = overlapping(heart)
    before = [heart.clinic.visit(each) for each in visits]
    done = heart.clinic.do(AcceptReplacementPlan(leave_request_id=away(heart)))
    assert [heart.room_of(each) for each in visits] == [heart.one, heart.two]
    heart.clinic.undo(done)
    after = [heart.clinic.visit(each) for each in visits]
    assert [(v.provider_id, v.start, v.room_id) for v in after] == [
        (v.provider_id, v.start, v.room_id) for v in before
    ]


def test_a_place_without_a_room_takes_a_free_one_and_a_place_in_a_bare_room_is_refused(
    heart: Heart,
) -> None:
    visit, leave = heart.book(room_id=heart.one), away(heart)
    heart.clinic.do(UpdateRoom(room_id=heart.one, active=False))
    (move,) = plan(heart, leave).moves
    assert move.start is not None
    place = PlannedPlace(appointment_id=visit, provider_id=heart.clinic.lind, start=move.start)
    bare = place.model_copy(update={"room_id": heart.bare})
    wish = AcceptReplacementPlan(leave_request_id=leave, moves=(bare,))
    assert refused(lambda: heart.clinic.do(wish))[:2] == ("invalid", "room_id")
    heart.clinic.do(AcceptReplacementPlan(leave_request_id=leave, moves=(place,)))
    assert heart.room_of(visit) == heart.two


def test_the_plan_among_the_ways_out_names_its_rooms(heart: Heart) -> None:
    heart.book(room_id=heart.two)
    away(heart)
    (item,) = heart.clinic.ask(NeedsAttention(at=heart.clinic.clock.now)).items
    assert f"'room_id': '{heart.two}'" in str(item.solutions[-1].fields["moves"])
