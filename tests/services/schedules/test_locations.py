"""Laws of a clinic in two places: nobody is booked where they do not work then."""

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import instant_of
from vitalbridge_desktop.services.appointments.commands import RescheduleAppointment
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.providers.commands import DeactivateProvider
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    ApproveLeaveRequest,
    SetWorkingHours,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import DayHours, WeeklyHours, WorkingHoursSet
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ExplainSlot,
    Explanation,
    HoursImpact,
    ListWorkingHours,
    ReplacementPlan,
)
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    RemoveLocation,
    UpdateRoom,
)
from vitalbridge_desktop.services.tenants.events import LocationRemoved

TUESDAY = MONDAY + timedelta(days=1)
FOUR, EIGHT, NOON, SIX = time(16), time(8), time(12), time(18)


class Two:
    """Osei is at the harbour until noon and at the lake after it; Lind is anywhere all day."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.harbour = clinic.do(AddLocation(name="Harbour")).id
        self.lake = clinic.do(AddLocation(name="Lake")).id
        self.wharf = clinic.do(AddRoom(name="Wharf", location_id=self.harbour)).id
        self.shore = clinic.do(AddRoom(name="Shore", location_id=self.lake)).id
        self.tent = clinic.do(AddRoom(name="Tent")).id
        self.works(clinic.osei, (EIGHT, NOON, self.harbour), (NOON, SIX, self.lake))

    def works(self, provider_id: UUID, *hours: tuple[time, time, UUID | None]) -> None:
        """Every Monday and Tuesday."""
        said = SetWorkingHours(provider_id=provider_id, weekly=tuple(weekly(*hours)))
        self.clinic.do(said)

    def starts(self, **said: Any) -> list[str]:
        """From which time on, and until when Osei could see somebody for an hour."""
        fields: dict[str, Any] = {"provider_ids": (self.clinic.osei,), "minutes": 60} | said
        asked = AvailableSlots(from_=TUESDAY, to=TUESDAY, at=self.clinic.clock.now, **fields)
        found = self.clinic.ask(asked).slots
        return [f"{found[0].start:%H:%M}", f"{found[-1].end:%H:%M}"] if found else []

    def why(self, start: str, **said: Any) -> Explanation:
        """Why not at that time with Osei?"""
        fields: dict[str, Any] = {"provider_id": self.clinic.osei, "minutes": 30} | said
        asked = ExplainSlot(start=at(start, TUESDAY), at=self.clinic.clock.now, **fields)
        return self.clinic.ask(asked)


def weekly(*hours: tuple[time, time, UUID | None]) -> Iterator[WeeklyHours]:
    for start, end, there in hours:
        yield WeeklyHours(weekday="mon", start=start, end=end, location_id=there)
        yield WeeklyHours(weekday="tue", start=start, end=end, location_id=there)


@pytest.fixture
def two(clinic: Clinic) -> Two:
    return Two(clinic)


def test_times_at_a_location_are_those_at_which_the_provider_is_there(two: Two) -> None:
    assert two.starts() == ["08:00", "18:00"]
    assert two.starts(location_id=two.harbour) == ["08:00", "12:00"]
    assert two.starts(location_id=two.lake) == ["12:00", "18:00"]
    lind = (two.clinic.lind,)
    assert two.starts(provider_ids=lind, location_id=two.lake) == ["08:00", "18:00"]


def test_times_in_a_room_are_those_at_which_the_provider_is_where_it_is(two: Two) -> None:
    assert two.starts(room_id=two.wharf) == ["08:00", "12:00"]
    assert two.starts(room_id=two.shore) == ["12:00", "18:00"]
    assert two.starts(room_id=two.tent) == ["08:00", "18:00"]
    assert two.starts(room_id=two.tent, location_id=two.lake) == ["12:00", "18:00"]


def test_a_question_about_no_such_place_is_refused(two: Two) -> None:
    with pytest.raises(Refusal) as nowhere:
        two.starts(location_id=uuid7())
    assert (nowhere.value.code, nowhere.value.field) == ("not_found", "location_id")
    with pytest.raises(Refusal, match="Wharf is at another location") as apart:
        two.starts(location_id=two.lake, room_id=two.wharf)
    assert (apart.value.code, apart.value.field) == ("invalid", "room_id")
    with pytest.raises(Refusal) as unknown:
        two.why("09:00", location_id=uuid7())
    assert unknown.value.field == "location_id"


def test_a_visit_is_at_one_place_from_its_start_to_its_end(two: Two) -> None:
    """Nobody walks from the harbour to the lake while a patient is seen."""
    for ranked in (False, True):
        asked = AvailableSlots(
            from_=at("11:00", TUESDAY),
            to=at("13:00", TUESDAY),
            provider_ids=(two.clinic.osei,),
            minutes=60,
            ranked=ranked,
            at=two.clinic.clock.now,
        )
        assert [f"{e.start:%H:%M}" for e in two.clinic.ask(asked).slots] == ["11:00", "12:00"]
    assert [each.code for each in two.why("11:45").reasons] == ["outside_working_hours"]
    with pytest.raises(Refusal) as refused:
        two.clinic.book("11:45", TUESDAY)
    assert refused.value.code == "outside_working_hours"
    two.clinic.book("11:30", TUESDAY)


def test_a_room_where_the_provider_is_not_then_is_refused_and_nothing_is_written(two: Two) -> None:
    clinic = two.clinic
    with pytest.raises(Refusal, match="Outside of working hours at Lake") as refused:
        clinic.book("09:00", TUESDAY, room_id=two.shore)
    assert refused.value.code == "outside_working_hours"
    assert two.starts(room_id=two.shore) == ["12:00", "18:00"]
    visit = clinic.book("09:00", TUESDAY, room_id=two.wharf)
    later = RescheduleAppointment(appointment_id=visit, start=at("13:00", TUESDAY))
    with pytest.raises(Refusal, match="Outside of working hours at Harbour"):
        clinic.do(later)
    clinic.do(later.model_copy(update={"room_id": two.shore, "command_id": uuid7()}))
    assert clinic.visit(visit).room_id == two.shore
    clinic.book("09:00", TUESDAY, room_id=two.shore, overbook_reason="As an exception")


def test_a_time_at_the_wrong_place_is_explained(two: Two) -> None:
    found = two.why("09:00", location_id=two.lake)
    assert [each.code for each in found.reasons] == ["outside_working_hours"]
    told = "Outside of working hours at Lake. That day there: 12:00 to 18:00."
    assert found.reasons[0].message == told
    assert found.nearest[0].start == instant_of(at("12:00", TUESDAY), ZONE)
    assert [each.message for each in two.why("09:00", room_id=two.shore).reasons] == [told]
    assert two.why("09:00", room_id=two.wharf).free
    assert two.why("09:00").free
    apart = two.why("09:00", room_id=two.wharf, location_id=two.lake).reasons
    assert [each.code for each in apart] == ["invalid", "outside_working_hours"]
    assert apart[0].message == "Wharf is not at Lake."


def test_other_hours_of_a_day_may_be_at_a_place_too(two: Two) -> None:
    hours = (DayHours(start=FOUR, end=SIX, location_id=two.harbour),)
    said = AddScheduleException(provider_id=two.clinic.osei, day=TUESDAY, hours=hours)
    done = two.clinic.do(said)
    assert two.starts(location_id=two.harbour) == ["16:00", "18:00"]
    assert two.starts(location_id=two.lake) == []
    two.clinic.undo(done)
    assert two.starts(location_id=two.lake) == ["12:00", "18:00"]


def test_hours_at_no_such_place_are_refused(two: Two) -> None:
    with pytest.raises(Refusal) as refused:
        two.works(two.clinic.osei, (EIGHT, NOON, uuid7()))
    assert (refused.value.code, refused.value.field) == ("not_found", "location_id")
    hours = (DayHours(start=EIGHT, end=NOON, location_id=uuid7()),)
    with pytest.raises(Refusal, match="no such location"):
        two.clinic.do(AddScheduleException(provider_id=two.clinic.osei, day=TUESDAY, hours=hours))


def test_hours_come_back_with_their_places_when_a_change_is_taken_back(two: Two) -> None:
    asked = ListWorkingHours(provider_id=two.clinic.osei)
    before = two.clinic.ask(asked).periods
    done = two.clinic.do(
        SetWorkingHours(provider_id=two.clinic.osei, weekly=tuple(weekly((EIGHT, SIX, None))))
    )
    assert two.starts(location_id=two.harbour) == ["08:00", "18:00"]
    two.clinic.undo(done)
    assert two.clinic.ask(asked).periods == before
    assert {each.location_id for each in before[0].weekly} == {two.harbour, two.lake}


def test_hours_that_name_no_place_are_written_as_they_always_were() -> None:
    """Else the rows of stores that are older would have other digests than a new desk's."""
    fact = WorkingHoursSet(provider_id=uuid7(), weekly=tuple(weekly((EIGHT, NOON, None))))
    assert "location" not in canonical(fact.model_dump(mode="json"))


def test_a_visit_whose_provider_is_elsewhere_now_needs_attention(two: Two) -> None:
    clinic = two.clinic
    visit = clinic.book("09:00", TUESDAY, room_id=two.wharf)
    clinic.book("10:00", TUESDAY, room_id=two.tent)
    swapped = tuple(weekly((EIGHT, NOON, two.lake), (NOON, SIX, two.harbour)))
    foreseen = HoursImpact(provider_id=clinic.osei, weekly=swapped, at=clinic.clock.now)
    assert [each.appointment_id for each in clinic.ask(foreseen).visits] == [visit]
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=swapped))
    items = clinic.ask(NeedsAttention(at=clinic.clock.now, solutions=False)).items
    assert [each.appointment_id for each in items] == [visit]


def test_a_replacement_without_a_room_is_at_one_place_throughout(two: Two) -> None:
    clinic = two.clinic
    visit = clinic.book("11:30", TUESDAY)
    clinic.do(RescheduleAppointment(appointment_id=visit, start=at("11:00", TUESDAY), minutes=60))
    two.works(clinic.lind, (EIGHT, time(11, 30), two.lake), (time(11, 30), SIX, two.harbour))
    leave = SubmitLeaveRequest(provider_id=clinic.osei, start=TUESDAY, end=TUESDAY)
    asked = ReplacementPlan(leave_request_id=clinic.do(leave).id, at=clinic.clock.now)
    (move,) = clinic.ask(asked).moves
    assert (move.kind, move.provider_id) == ("nearest", clinic.lind)
    assert move.start == instant_of(at("11:30", TUESDAY), ZONE)


def test_a_replacement_is_with_somebody_who_is_where_the_room_is(two: Two) -> None:
    clinic = two.clinic
    visit = clinic.book("09:00", TUESDAY, room_id=two.wharf)
    two.works(clinic.lind, (EIGHT, NOON, two.lake), (NOON, SIX, two.harbour))
    leave = SubmitLeaveRequest(provider_id=clinic.osei, start=TUESDAY, end=TUESDAY)
    leave_id = clinic.do(leave).id
    clinic.do(ApproveLeaveRequest(leave_request_id=leave_id))
    asked = ReplacementPlan(leave_request_id=leave_id, at=clinic.clock.now)
    (move,) = clinic.ask(asked).moves
    assert (move.appointment_id, move.kind, move.provider_id) == (visit, "nearest", clinic.lind)
    assert move.start == instant_of(at("12:00", TUESDAY), ZONE)


def test_a_location_with_working_hours_stays_until_there_are_none(clinic: Clinic) -> None:
    annex = clinic.do(AddLocation(name="Annex")).id
    removing = RemoveLocation(location_id=annex)

    def why() -> tuple[str, str | None, str]:
        with pytest.raises(Refusal) as said:
            clinic.do(removing)
        return said.value.code, said.value.field, said.value.message

    weekly = (WeeklyHours(weekday="tue", start=EIGHT, end=NOON, location_id=annex),)
    stays = "Sam Osei has hours at this location: it stays."
    set_hours = clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=weekly))
    assert why() == ("location_in_use", "location_id", stays)
    with pytest.raises(Refusal, match="it stays"):
        admitted(clinic.bus, LocationRemoved(location_id=annex))
    clinic.undo(set_hours)
    hours = (DayHours(start=EIGHT, end=NOON, location_id=annex),)
    for day in (TUESDAY, MONDAY - timedelta(days=1)):
        once = AddScheduleException(provider_id=clinic.osei, day=day, hours=hours)
        added = clinic.do(once)
        if day == TUESDAY:
            assert why() == ("location_in_use", "location_id", stays)
            clinic.undo(added)
    until, since = MONDAY - timedelta(days=1), MONDAY
    past = SetWorkingHours(provider_id=clinic.osei, weekly=weekly, valid_to=until)
    clinic.do(past)
    gone = SetWorkingHours(provider_id=clinic.lind, weekly=weekly, valid_from=since)
    clinic.do(gone)
    assert why()[2] == "Sam Lind has hours at this location: it stays."
    clinic.do(DeactivateProvider(provider_id=clinic.lind))
    clinic.do(removing)  # what is over, and the hours of who left, hold nothing


def test_a_location_goes_with_its_rooms_out_of_use_and_they_are_not_used_again(two: Two) -> None:
    clinic = two.clinic
    annex = clinic.do(AddLocation(name="Annex")).id
    room = clinic.do(AddRoom(name="Cellar", location_id=annex)).id
    visit = clinic.book("09:00", TUESDAY, room_id=room, overbook_reason="As an exception")
    removing = RemoveLocation(location_id=annex)
    with pytest.raises(Refusal, match="such as Cellar: it stays") as used:
        clinic.do(removing)
    assert used.value.code == "location_in_use"
    again = UpdateRoom(room_id=room, active=True)
    clinic.do(UpdateRoom(room_id=room, active=False))
    gone = clinic.do(removing)
    with pytest.raises(Refusal, match="given up the location of Cellar") as refused:
        clinic.do(again)
    assert (refused.value.code, refused.value.field) == ("location_given_up", "room_id")
    assert two.why("09:00", room_id=room).reasons  # and no bug: its place is none any more
    clinic.do(RescheduleAppointment(appointment_id=visit, start=at("10:00", TUESDAY), room_id=None))
    clinic.undo(gone)
    clinic.do(again.model_copy(update={"command_id": uuid7()}))
