"""What an undo may do on the server: put back what was there, for those who took it away."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

import pytest

from tests.sync.days import Day, closed
from tests.sync.desks import Desk
from vitalbridge_desktop.kernel.errors import Forbidden, InvalidTransition
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Actor, Command, Context, Done, Query
from vitalbridge_desktop.kernel.time import now, plus_days
from vitalbridge_desktop.services.appointments.commands import (
    AcceptReplacementPlan,
    ArrangedVisit,
    CancelAppointment,
    CreateAppointment,
    RearrangeSeries,
    RescheduleAppointment,
    UnsettleAppointment,
)
from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.identity.commands import AddStaffMember, SetPassword
from vitalbridge_desktop.services.identity.events import Role
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    ReopenLeaveRequest,
    SetWorkingHours,
    SubmitLeaveRequest,
    WithdrawLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import ListLeaveRequests
from vitalbridge_desktop.signing_in import SYSTEM

DAY = plus_days(now().date(), 30)


@dataclass
class Clinic:
    """Two desks of a clinic with two providers; the first of them has an account."""

    day: Day
    osei: UUID = field(init=False)
    lind: UUID = field(init=False)
    people: dict[str, Actor] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.day.pull(self.one)
        self.osei, self.lind = self.provider("Osei"), self.provider("Lind")
        for name, role, provider_id in (
            ("boss", "administrator", None),
            ("other boss", "administrator", None),
            ("desk", "front-desk", None),
            ("osei", "administrator", self.osei),
        ):
            self.people[name] = self.account(name.replace(" ", ""), role, provider_id)
        closed(self.day)
        self.day.pull(self.one)

    @property
    def one(self) -> Desk:
        return self.day.desks[0]

    @property
    def two(self) -> Desk:
        return self.day.desks[1]

    def account(self, name: str, role: Any, provider_id: UUID | None) -> Actor:
        roles: tuple[Role, ...] = (role,)
        made = AddStaffMember(
            username=name, family_name=name, given_name="A", roles=roles, provider_id=provider_id
        )
        id = self.do(made).id
        said = {"staff_id": id, "password": "long-secret"}
        self.do(SetPassword.model_validate(said))
        return Actor(id, name, frozenset(roles), permissions_of(roles), provider_id)

    def provider(self, name: str) -> UUID:
        id = self.do(CreateProvider(family_name=name, given_name="S")).id
        weekdays = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        hours = [{"weekday": day, "start": time(8), "end": time(18)} for day in weekdays]
        said = {"provider_id": id, "weekly": tuple(hours)}
        self.do(SetWorkingHours.model_validate(said))
        return id

    def context(self, who: str | None) -> Context:
        """Whoever is named, else the first administrator; before there is one, the product."""
        return Context(self.people.get(who or "boss", SYSTEM), "Front desk")

    def do(self, command: Command, who: str | None = None, desk: Desk | None = None) -> Done:
        return (desk or self.one).bus.dispatch(command, self.context(who))

    def forge(self, command: Command, who: str, undoes: UUID | None = None) -> Done:
        """Carry it out at a desk whose program does not ask what its person may."""
        able = replace(self.people[who], permissions=frozenset({"*"}), provider_id=None)
        return self.one.bus.dispatch(command, Context(able, "Front desk", undoes=undoes))

    def undo(self, done: Done, who: str, desk: Desk | None = None) -> Done:
        return (desk or self.one).bus.undo(done.command_id, self.context(who))

    def ask(self, query: Query[Any], desk: Desk | None = None) -> Any:
        return (desk or self.one).bus.ask(query, Context(SYSTEM, ""))

    def visit(self, id: UUID, desk: Desk | None = None) -> Appointment:
        found: Appointment = self.ask(GetAppointment(appointment_id=id), desk)
        return found

    def book(self, hour: int, desk: Desk | None = None, **said: Any) -> UUID:
        born, sure = date(1980, 1, 2), True
        who = CreatePatient(
            family_name="F", given_name=str(uuid7()), birth_date=born, confirmed_not_duplicate=sure
        )
        fields: dict[str, Any] = {"provider_id": self.osei, "minutes": 30, **said}
        fields["patient_id"] = self.do(who, desk=desk).id
        start = datetime.combine(DAY, time(hour))
        return self.do(CreateAppointment(start=start, **fields), desk=desk).id

    def leave(self, approve: str | None = None) -> UUID:
        id = self.do(SubmitLeaveRequest(provider_id=self.osei, start=DAY, end=DAY), "desk").id
        if approve:
            self.do(ApproveLeaveRequest(leave_request_id=id), approve)
        return id

    def status(self, leave: UUID) -> str:
        found = self.ask(ListLeaveRequests()).leave_requests
        return next(str(each.status) for each in found if each.id == leave)

    def level(self) -> list[str]:
        """Everybody sends and hears everything: the codes of what the server would not have."""
        closed(self.day)
        self.day.pull(self.one)
        return [each.code for each in self.ask(NeedsAttention(at=now())).items if each.case_id]


@pytest.fixture
def clinic(day: Day) -> Clinic:
    """Two desks that are level."""
    return Clinic(day)


def test_the_own_plan_is_taken_back_into_closed_time_and_overbookings_alike(
    clinic: Clinic,
) -> None:
    plain, squeezed = clinic.book(10), clinic.book(10, overbook_reason="Emergency")
    plan = AcceptReplacementPlan(leave_request_id=clinic.leave("boss"))
    done = clinic.do(plan, "desk")
    assert clinic.level() == []
    clinic.undo(done, "desk")
    assert clinic.level() == []
    for desk in clinic.day.desks:
        assert clinic.visit(plain, desk).overbook_reason is None
        assert clinic.visit(squeezed, desk).overbook_reason == "Emergency"
        assert {clinic.visit(each, desk).provider_id for each in (plain, squeezed)} == {clinic.osei}
    clinic.one.bus.redo(done.command_id, clinic.context("desk"))
    assert clinic.level() == []
    assert clinic.visit(plain, clinic.two).provider_id == clinic.lind


def test_a_time_that_was_given_away_meanwhile_is_not_taken_back_at_another_desk_in_silence(
    clinic: Clinic,
) -> None:
    visit = clinic.book(10)
    done = clinic.do(AcceptReplacementPlan(leave_request_id=clinic.leave()), "desk")
    assert clinic.level() == []
    clinic.undo(done, "desk")  # and before that is known:
    clinic.book(10, clinic.two)
    clinic.day.push(clinic.two)
    assert clinic.level() == ["slot_taken"]
    assert clinic.visit(visit).provider_id == clinic.lind


@pytest.mark.parametrize("hour", [11, None])
def test_a_way_out_that_is_taken_back_is_a_case_again_on_every_desk(
    clinic: Clinic, hour: int | None
) -> None:
    clinic.book(10, clinic.two)
    clinic.day.push(clinic.two)
    visit = clinic.book(10)
    assert "slot_taken" in clinic.level()
    way_out = CancelAppointment(appointment_id=visit, reason="Ill")
    moved = datetime.combine(DAY, time(hour or 12))
    move = RescheduleAppointment(appointment_id=visit, start=moved)
    done = clinic.do(way_out if hour is None else move, "desk")
    assert "slot_taken" not in clinic.level()

    clinic.undo(done, "desk")
    assert "slot_taken" in clinic.level()
    for desk in clinic.day.desks:
        was = clinic.visit(visit, desk)
        assert (was.standing, was.status, was.start.hour) == ("rejected", "booked", 10)
    clinic.do(move.model_copy(update={"command_id": uuid7()}), "desk")
    assert "slot_taken" not in clinic.level()
    assert clinic.visit(visit, clinic.two).start.hour == moved.hour


def test_a_visit_that_stands_is_never_without_a_time(clinic: Clinic) -> None:
    visit = clinic.book(10)
    wish = UnsettleAppointment(
        appointment_id=visit, start=clinic.visit(visit).start, minutes=30, provider_id=clinic.osei
    )
    with pytest.raises(InvalidTransition):
        clinic.do(wish, "desk")


def test_who_moved_an_overbooked_visit_takes_that_back_and_nobody_else_without_the_right(
    clinic: Clinic,
) -> None:
    clinic.book(10)
    squeezed = clinic.book(10, overbook_reason="Emergency")
    later = datetime.combine(DAY, time(11))
    move = RescheduleAppointment(appointment_id=squeezed, start=later)
    mine, theirs = clinic.do(move, "desk"), clinic.people["boss"]
    clinic.undo(mine, "desk")
    assert clinic.level() == []
    assert clinic.visit(squeezed, clinic.two).overbook_reason == "Emergency"

    moved = clinic.do(move.model_copy(update={"command_id": uuid7()}), theirs.name)
    with pytest.raises(Forbidden):
        clinic.undo(moved, "desk")


@pytest.mark.parametrize(("who", "hour"), [("boss", 10), ("desk", 12)])
def test_what_only_says_that_it_is_an_undo_overbooks_nobody(
    clinic: Clinic, who: str, hour: int
) -> None:
    """Another's step, whose overbooking is theirs to bring back; or a time where it never was."""
    clinic.book(10)
    clinic.book(12)
    visit = clinic.book(10, overbook_reason="Emergency")
    away, over = (datetime.combine(DAY, time(each)) for each in (11, hour))
    step = clinic.do(RescheduleAppointment(appointment_id=visit, start=away), who)
    wish = RescheduleAppointment(appointment_id=visit, start=over, overbook_reason="So")
    clinic.forge(wish, "desk", undoes=step.command_id)
    assert clinic.level() == ["forbidden"]
    assert clinic.visit(visit).start.hour == away.hour


def test_an_approval_comes_back_by_whoever_took_it_away(clinic: Clinic) -> None:
    leave = clinic.leave("boss")
    withdrawn = clinic.do(WithdrawLeaveRequest(leave_request_id=leave), "desk")
    clinic.undo(withdrawn, "desk")
    assert clinic.level() == []
    assert clinic.status(leave) == "approved"

    again = clinic.do(WithdrawLeaveRequest(leave_request_id=leave), "boss")
    for who in ("desk", "osei"):  # the one may not approve, and the other not this leave
        with pytest.raises(Forbidden):
            clinic.undo(again, who)
    clinic.undo(again, "other boss")
    assert clinic.level() == []


def test_what_only_says_that_it_is_an_undo_approves_no_leave(clinic: Clinic) -> None:
    asked = clinic.leave()
    back = clinic.do(WithdrawLeaveRequest(leave_request_id=asked), "osei")
    wish = ReopenLeaveRequest(leave_request_id=asked, status="approved")
    able = replace(clinic.people["other boss"], permissions=frozenset({"*"}))
    with pytest.raises(Forbidden):  # it was not approved before
        clinic.one.bus.dispatch(wish, Context(able, "", undoes=back.command_id))


def test_an_approval_that_an_older_desk_brings_back_unasked_is_refused_by_the_server(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave = clinic.leave("boss")
    taken = clinic.do(WithdrawLeaveRequest(leave_request_id=leave), "boss")
    assert clinic.level() == []
    unasked = "vitalbridge_desktop.services.schedules.leave_commands.require_may_decide"
    with monkeypatch.context() as older:
        older.setattr(unasked, lambda *_: None)
        wish = ReopenLeaveRequest(leave_request_id=leave, status="approved")
        clinic.forge(wish, "osei", undoes=taken.command_id)
    assert clinic.level() == ["forbidden"]
    assert clinic.status(leave) == "withdrawn"


def test_of_two_desks_that_rearrange_the_same_visits_unheard_the_first_stands(
    clinic: Clinic,
) -> None:
    visits = [clinic.book(hour) for hour in (9, 10)]
    assert clinic.level() == []

    def at(hours: tuple[int, int], desk: Desk) -> RearrangeSeries:
        return RearrangeSeries(
            visits=tuple(
                ArrangedVisit(
                    appointment_id=each,
                    start=datetime.combine(DAY, time(hour)),
                    minutes=30,
                    provider_id=clinic.osei,
                    seen_version=clinic.visit(each, desk).version,
                )
                for each, hour in zip(visits, hours, strict=True)
            )
        )

    clinic.do(at((13, 14), clinic.one), "desk")
    clinic.do(at((15, 16), clinic.two), "boss", clinic.two)
    assert clinic.level() == ["stale", "stale"]
    for desk in clinic.day.desks:
        clinic.day.pull(desk)
        assert [clinic.visit(each, desk).start.hour for each in visits] == [13, 14]
