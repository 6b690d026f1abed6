"""Laws of visits that need equipment: they are in rooms that have it, on the server too."""

from datetime import time, timedelta
from uuid import UUID

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from tests.services.schedules.hearts import LACKS, TAKEN, TUESDAY, Heart, refused
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.errors import AlreadySo
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import instant_of
from vitalbridge_desktop.services.appointments.commands import (
    CreateSeries,
    DefineVisitType,
    RescheduleAppointment,
    UpdateVisitType,
)
from vitalbridge_desktop.services.appointments.events import AppointmentCreated
from vitalbridge_desktop.services.appointments.queries import (
    ListAppointments,
    SeriesPreview,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.services.schedules.queries import ExplainSlot
from vitalbridge_desktop.services.tenants.commands import AddLocation, AddRoom, UpdateRoom


def test_a_room_without_the_equipment_is_refused(heart: Heart) -> None:
    assert refused(lambda: heart.book(room_id=heart.bare)) == ("invalid", "room_id", LACKS)
    assert heart.against(room_id=heart.bare) == [("invalid", LACKS)]
    assert refused(lambda: heart.starts(room_id=heart.bare)) == ("invalid", "room_id", LACKS)


def test_a_visit_is_not_moved_into_a_room_without_the_equipment(heart: Heart) -> None:
    move = RescheduleAppointment(
        appointment_id=heart.book(), start=at("11:00", TUESDAY), room_id=heart.bare
    )
    assert refused(lambda: heart.clinic.do(move)) == ("invalid", "room_id", LACKS)


def test_the_server_refuses_a_fact_in_a_room_without_the_equipment(heart: Heart) -> None:
    start = instant_of(at("10:00", TUESDAY), ZONE)

    def judge(room_id: UUID) -> None:
        fact = AppointmentCreated(
            appointment_id=uuid7(),
            patient_id=heart.clinic.anna,
            provider_id=heart.clinic.osei,
            room_id=room_id,
            visit_type_id=heart.ecg,
            wall="2026-03-03T10:00:00",
            zone=ZONE,
            fold=0,
            minutes=30,
            start=start,
            end=start + timedelta(minutes=30),
        )
        admitted(heart.clinic.bus, fact)

    judge(heart.one)
    assert refused(lambda: judge(heart.bare)) == ("invalid", "room_id", LACKS)


def test_the_first_free_room_with_the_equipment_is_taken(heart: Heart) -> None:
    assert heart.room_of(heart.book()) == heart.one
    other = heart.book(provider_id=heart.clinic.lind, patient_id=heart.clinic.berg)
    assert heart.room_of(other) == heart.two


def test_where_no_room_with_the_equipment_is_free_the_time_is_refused_and_not_offered(
    heart: Heart,
) -> None:
    assert "10:00" in heart.starts()
    assert heart.against() == []
    heart.fill(heart.one)
    assert "10:00" in heart.starts()
    assert heart.against() == []
    heart.fill(heart.two)
    for ranked in (True, False):
        offered = set(heart.starts(ranked=ranked))
        assert {"09:30", "10:30"} <= offered
        assert offered.isdisjoint({"09:45", "10:00", "10:15"})
    assert refused(heart.book) == ("slot_taken", "room_id", TAKEN)
    assert heart.against() == [("slot_taken", TAKEN)]


def test_the_nearest_times_for_a_room_are_free_in_it(heart: Heart) -> None:
    heart.fill(heart.one)
    why = ExplainSlot(
        provider_id=heart.clinic.osei,
        start=at("10:00", TUESDAY),
        minutes=30,
        visit_type_id=heart.ecg,
        room_id=heart.one,
        at=heart.clinic.clock.now,
    )
    nearest = heart.clinic.ask(why).nearest
    assert [f"{each.start:%H:%M}" for each in nearest] == ["09:20", "09:30", "10:30"]
    heart.clinic.do(UpdateRoom(room_id=heart.two, active=False))
    for room_id in (heart.bare, heart.two):  # no room that does: those of any other
        elsewhere = heart.clinic.ask(why.model_copy(update={"room_id": room_id}))
        assert f"{elsewhere.nearest[-1].start:%H:%M}" == "10:30"


def test_a_room_that_is_needed_before_the_last_minute_is_not_offered(heart: Heart) -> None:
    clinic = heart.clinic
    clinic.do(UpdateRoom(room_id=heart.one, active=False))
    clinic.book("10:09", TUESDAY, provider_id=clinic.lind, room_id=heart.two)
    for ranked in (True, False):
        offered = heart.starts(ranked=ranked)
        assert "09:30" in offered
        assert "09:40" not in offered  # till 10:10
        assert "10:39" in offered


def test_what_is_offered_can_be_booked(heart: Heart) -> None:
    heart.fill(heart.one, heart.two)
    heart.clinic.do(UpdateRoom(room_id=heart.two, equipment=()))
    for start in heart.starts():
        done = heart.clinic.do(heart.clinic.booking(start, TUESDAY, visit_type_id=heart.ecg))
        assert heart.room_of(done.id) == heart.one
        heart.clinic.undo(done)


def test_where_no_room_in_use_has_the_equipment_that_is_said(heart: Heart) -> None:
    heart.clinic.do(UpdateRoom(room_id=heart.one, active=False))
    heart.clinic.do(UpdateRoom(room_id=heart.two, equipment=("Scales",)))
    said = "No room in use has ECG."
    assert refused(heart.book) == ("invalid", "room_id", said)
    assert heart.against() == [("invalid", said)]
    assert heart.starts() == []


def test_each_visit_of_a_series_takes_a_free_room_that_has_the_equipment(heart: Heart) -> None:
    series = CreateSeries(
        patient_id=heart.clinic.anna,
        provider_id=heart.clinic.osei,
        visit_type_id=heart.ecg,
        start=at("10:00", TUESDAY),
        rule=Repetition(freq="weekly", count=2),
    )
    heart.fill(heart.one)
    heart.clinic.do(series)
    day = ListAppointments(
        from_=MONDAY, to=TUESDAY + timedelta(days=7), patient_id=heart.clinic.anna
    )
    visits = heart.clinic.ask(day).appointments
    assert [each.room_id for each in visits] == [heart.two, heart.one]


def test_a_series_is_told_on_which_date_no_room_with_the_equipment_is_free(heart: Heart) -> None:
    heart.fill(heart.one, heart.two)
    preview = SeriesPreview(
        patient_id=heart.clinic.anna,
        provider_id=heart.clinic.osei,
        visit_type_id=heart.ecg,
        start=at("10:00", TUESDAY),
        rule=Repetition(freq="weekly", count=2),
        at=heart.clinic.clock.now,
    )
    told = heart.clinic.ask(preview).dates
    assert [[why.message for why in each.reasons] for each in told] == [[TAKEN], []]
    assert [(each.room_id, each.room) for each in told] == [(None, None), (heart.one, "Room 1")]
    unfit = preview.model_copy(update={"room_id": heart.bare})
    assert refused(lambda: heart.clinic.ask(unfit)) == ("invalid", "room_id", LACKS)


def test_who_may_overbook_takes_any_room(heart: Heart) -> None:
    wish = heart.clinic.booking(
        "10:00", TUESDAY, visit_type_id=heart.ecg, room_id=heart.bare, overbook_reason="Urgent"
    )
    assert refused(lambda: heart.clinic.do(wish, "create-appointment"))[0] == "forbidden"
    assert heart.room_of(heart.clinic.do(wish, "create-appointment", "overbook").id) == heart.bare


def test_a_visit_that_is_moved_keeps_its_room_or_takes_another(heart: Heart) -> None:
    visit = heart.book("12:00", room_id=heart.two)
    for start, taken, room in (("11:00", (), heart.two), ("10:00", (heart.two,), heart.one)):
        heart.fill(*taken)
        move = RescheduleAppointment(appointment_id=visit, start=at(start, TUESDAY))
        done = heart.clinic.do(move)
        assert heart.room_of(visit) == room
    heart.clinic.undo(done)
    assert heart.room_of(visit) == heart.two


def test_the_room_is_where_the_provider_is(heart: Heart) -> None:
    clinic = heart.clinic
    lake, harbour = (clinic.do(AddLocation(name=name)).id for name in ("Lake", "Harbour"))
    shore = clinic.do(AddRoom(name="A shore", location_id=lake, equipment=("ECG",))).id
    wharf = clinic.do(AddRoom(name="B wharf", location_id=harbour, equipment=("ECG",))).id
    for room in (heart.one, heart.two):
        clinic.do(UpdateRoom(room_id=room, active=False))
    weekly = (WeeklyHours(weekday="tue", start=time(8), end=time(18), location_id=harbour),)
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=weekly))
    assert heart.room_of(heart.book()) == wharf
    clinic.do(UpdateRoom(room_id=wharf, active=False))
    assert refused(lambda: heart.book("11:00")) == ("slot_taken", "room_id", TAKEN)
    assert heart.against("11:00") == [("slot_taken", TAKEN)]
    assert heart.starts() == []
    assert heart.room(shore).active


def test_several_things_are_needed_at_once(heart: Heart) -> None:
    both = ("scales", "ECG", "Ecg")
    heart.clinic.do(UpdateVisitType(visit_type_id=heart.ecg, equipment=both))
    assert heart.kind().equipment == ("ECG", "scales")
    assert heart.room_of(heart.book()) == heart.two
    said = "Room 0 does not have ECG and scales, which this visit needs."
    assert refused(lambda: heart.book("12:00", room_id=heart.bare))[2] == said


def test_what_a_room_has_and_what_a_visit_needs_is_told_kept_and_taken_back(heart: Heart) -> None:
    clinic = heart.clinic
    assert heart.room(heart.two).equipment == ("ecg", "Scales")
    assert heart.kind().equipment == ("ECG",)
    clinic.do(UpdateRoom(room_id=heart.two, name="Room 02"))
    clinic.do(UpdateVisitType(visit_type_id=heart.ecg, minutes=20))
    assert heart.room(heart.two).equipment == ("ecg", "Scales")
    assert heart.kind().equipment == ("ECG",)
    emptied = clinic.do(UpdateRoom(room_id=heart.two, equipment=()))
    freed = clinic.do(UpdateVisitType(visit_type_id=heart.ecg, equipment=()))
    assert heart.room(heart.two).equipment == heart.kind().equipment == ()
    with pytest.raises(AlreadySo):
        clinic.do(UpdateRoom(room_id=heart.two, equipment=()))
    clinic.undo(freed)
    clinic.undo(emptied)
    assert heart.room(heart.two).equipment == ("ecg", "Scales")
    assert heart.kind().equipment == ("ECG",)


def test_what_has_and_needs_nothing_is_written_so_that_an_older_desk_can_read_it(
    clinic: Clinic,
) -> None:
    room = clinic.do(AddRoom(name="Room 0")).id
    kind = clinic.do(DefineVisitType(name="Talk", minutes=30)).id
    clinic.do(UpdateRoom(room_id=room, name="Room 00"))
    clinic.undo(clinic.do(UpdateVisitType(visit_type_id=kind, minutes=40)))
    told = clinic.bus.store.read(lambda d: d.execute("SELECT raw FROM outbox", {}).fetchall())
    assert len(told) > 4
    assert not [raw for (raw,) in told if "equipment" in raw]
