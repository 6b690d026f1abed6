"""Every command that can be taken back, at random: whatever a clinic may do."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any, cast
from uuid import UUID

from hypothesis import strategies as some

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.appointments.commands import (
    AcceptReplacementPlan,
    ArrangedVisit,
    CancelAppointment,
    ChangeSeries,
    CheckIn,
    ClearRecall,
    CompleteAppointment,
    ConfirmAppointment,
    CreateAppointment,
    CreateSeries,
    DefineVisitType,
    HoldSlot,
    JoinWaitlist,
    LeaveWaitlist,
    LogContact,
    MarkArrived,
    MarkNoShow,
    PlaceVisit,
    RearrangeSeries,
    ReinstateAppointment,
    RejoinWaitlist,
    ReleaseHold,
    RenewHold,
    ReopenRecall,
    RescheduleAppointment,
    RestoreContact,
    ReturnToWaitlist,
    RevertStatus,
    SetRecall,
    StrikeContact,
    TakeFromWaitlist,
    UpdateVisitType,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.cases.commands import ReopenCase, ResolveCase
from vitalbridge_desktop.services.identity.commands import (
    AddStaffMember,
    DeactivateStaffMember,
    ReactivateStaffMember,
    SetRoles,
    UpdateStaffMember,
)
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    ClearPatientAlert,
    CreatePatient,
    MergePatients,
    RestorePatient,
    SetPatientAlert,
    UnmergePatients,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.telling_apart import (
    ForgetPatientsApart,
    TellPatientsApart,
)
from vitalbridge_desktop.services.providers.commands import (
    CreateProvider,
    DeactivateProvider,
    ReactivateProvider,
    UpdateProvider,
)
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    ApproveLeaveRequest,
    BlockTime,
    RejectLeaveRequest,
    RemoveScheduleException,
    ReopenLeaveRequest,
    SetWorkingHours,
    SubmitLeaveRequest,
    UnblockTime,
    WithdrawLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    Holiday,
    RemoveLocation,
    SetHolidays,
    UpdateLocation,
    UpdateRoom,
    UpdateTenant,
)

OF_A_VISIT: tuple[type[Any], ...] = (
    ConfirmAppointment, MarkArrived, CheckIn, CompleteAppointment, MarkNoShow, RevertStatus,
    ReinstateAppointment,
)  # fmt: skip
OF_LEAVE: tuple[type[Any], ...] = (
    ApproveLeaveRequest, RejectLeaveRequest, WithdrawLeaveRequest, ReopenLeaveRequest,
    AcceptReplacementPlan,
)  # fmt: skip
OF_A_PATIENT: tuple[type[Any], ...] = (
    ArchivePatient, RestorePatient, UnmergePatients, ClearPatientAlert,
)  # fmt: skip
OF_TWO_PATIENTS: tuple[type[Any], ...] = (TellPatientsApart, ForgetPatientsApart)
Drawn = Mapping[type[Command], some.SearchStrategy[Any]]


def drawn(
    clinic: Clinic, ids: Mapping[str, Sequence[UUID]], booked: Mapping[UUID, UUID], spare: UUID
) -> Drawn:
    """Whatever a clinic may do, whether it may do it now or not: by command, how one is made.

    *booked* are visits that were found for somebody on the waitlist, by their entry.

    Only *spare*, a provider whom nobody sees, is ever deactivated: a visit that was moved away from
    a provider who has left is not given back to them, and the undo says so.
    """
    every = [_visits(clinic, ids), _lists(clinic, ids, booked), _people(clinic, ids, spare)]
    return {kind: how for part in [*every, _clinic(clinic, ids)] for kind, how in part.items()}


def _of(ids: Sequence[UUID], field: str, *kinds: type[Any], **said: Any) -> Drawn:
    """Commands that are about one of these things."""
    return {kind: some.builds(kind, **{field: some.sampled_from(ids)}, **said) for kind in kinds}


def _time() -> some.SearchStrategy[datetime]:
    return some.builds(
        lambda hour, day: at(f"{hour:02}:00", MONDAY + timedelta(days=day)),
        some.integers(9, 16),
        some.integers(0, 2),
    )


def _words() -> some.SearchStrategy[str]:
    return some.sampled_from(["one", "two", "three"])


def _seen(clinic: Clinic) -> dict[str, some.SearchStrategy[UUID]]:
    return {
        "patient_id": some.sampled_from([clinic.anna, clinic.berg]),
        "provider_id": some.sampled_from([clinic.osei, clinic.lind]),
    }


def _visits(clinic: Clinic, ids: Mapping[str, Sequence[UUID]]) -> Drawn:
    visits, start, seen = ids["appointments"], _time(), _seen(clinic)
    half = some.just(30)
    weekly = some.just(Repetition(freq="weekly", count=2))
    place = {"start": start, "minutes": half, "provider_id": seen["provider_id"]}
    arranged = some.builds(ArrangedVisit, appointment_id=some.sampled_from(visits), **place)
    changes = {"scope": some.sampled_from(["this", "following", "all"])}
    return {
        **_of(visits, "appointment_id", *OF_A_VISIT),
        **_of(visits, "appointment_id", CancelAppointment, reason=_words()),
        **_of(visits, "appointment_id", RescheduleAppointment, start=start,
              provider_id=seen["provider_id"]),
        **_of(visits, "appointment_id", PlaceVisit, **place),
        **_of(visits, "appointment_id", ChangeSeries, shift_days=some.integers(1, 2), **changes),
        CreateAppointment: some.builds(CreateAppointment, start=start, minutes=half, **seen),
        CreateSeries: some.builds(CreateSeries, start=start, minutes=half, rule=weekly, **seen),
        RearrangeSeries: arranged.map(lambda visit: RearrangeSeries(visits=(visit,))),
        HoldSlot: some.builds(HoldSlot, start=start, minutes=half, **seen),
        **_of(ids["slot_holds"], "hold_id", ReleaseHold, RenewHold),
        **_of(ids["leave_requests"], "leave_request_id", *OF_LEAVE),
    }  # fmt: skip


def _lists(clinic: Clinic, ids: Mapping[str, Sequence[UUID]], booked: Mapping[UUID, UUID]) -> Drawn:
    patient, waiting = _seen(clinic)["patient_id"], ids["waitlist_entries"]
    found = some.sampled_from(sorted(booked.items()))
    due = some.integers(20, 22).map(lambda n: MONDAY + timedelta(days=n))
    by_phone = {"channel": some.just("phone"), "outcome": some.just("reached"), "note": _words()}
    return {
        JoinWaitlist: some.builds(JoinWaitlist, patient_id=patient, minutes=some.just(30)),
        **_of(waiting, "waitlist_entry_id", LeaveWaitlist, RejoinWaitlist),
        **{
            kind: some.builds(_for_somebody_who_waits, some.just(kind), found)
            for kind in (TakeFromWaitlist, ReturnToWaitlist)
        },
        LogContact: some.builds(LogContact, patient_id=patient, **by_phone),
        **_of(ids["contacts"], "contact_id", StrikeContact, RestoreContact),
        SetRecall: some.builds(SetRecall, patient_id=patient, due=due),
        **_of(ids["recalls"], "recall_id", ClearRecall, ReopenRecall),
        **_of(ids["cases"], "case_id", ResolveCase, ReopenCase),
    }


def _people(clinic: Clinic, ids: Mapping[str, Sequence[UUID]], spare: UUID) -> Drawn:
    patients, providers, staff = (
        [clinic.anna, clinic.berg], [clinic.osei, clinic.lind], ids["staff_members"],
    )  # fmt: skip
    named = {"family_name": _words(), "given_name": _words()}
    roles = some.sampled_from([("clinician",), ("front-desk",), ("front-desk", "clinician")])
    phone = some.none() | some.sampled_from(["030 1234567", "030 7654321"])
    pair = some.permutations(patients)
    return {
        **_of(patients, "patient_id", *OF_A_PATIENT),
        **_of(
            patients, "patient_id", UpdatePatient, phone=phone, second_phone=phone, address=_words()
        ),
        **_of(patients, "patient_id", SetPatientAlert, text=_words()),
        CreatePatient: some.builds(CreatePatient, birth_date=some.just(MONDAY), **named),
        MergePatients: pair.map(lambda both: MergePatients(patient_id=both[0], into_id=both[1])),
        **{
            kind: some.builds(
                lambda both, kind: kind(patient_id=both[0], other_id=both[1]), pair, some.just(kind)
            )
            for kind in OF_TWO_PATIENTS
        },
        **_of(providers, "provider_id", UpdateProvider, specialty=_words()),
        **_of([spare], "provider_id", DeactivateProvider, ReactivateProvider),
        CreateProvider: some.builds(CreateProvider, **named),
        AddStaffMember: some.builds(AddStaffMember, username=_words(), roles=roles, **named),
        **_of(staff, "staff_id", UpdateStaffMember, family_name=_words()),
        **_of(staff, "staff_id", SetRoles, roles=roles),
        **_of(staff, "staff_id", DeactivateStaffMember, ReactivateStaffMember),
    }


def _clinic(clinic: Clinic, ids: Mapping[str, Sequence[UUID]]) -> Drawn:
    provider, start = _seen(clinic)["provider_id"], _time()
    away = some.sampled_from([MONDAY + timedelta(days=7 + n) for n in range(3)])
    hours = some.sampled_from(
        [(), (WeeklyHours(weekday="mon", start=time(8), end=time(20)),)]
    )  # fmt: skip
    blocked = some.builds(
        lambda id, s: BlockTime(provider_id=id, start=s, end=s + timedelta(hours=1)),
        provider, start,
    )  # fmt: skip
    feast = away.map(lambda day: SetHolidays(holidays=(Holiday(day=day, name="Feast"),)))
    equipment = some.sampled_from([(), ("ECG",)])
    return {
        UpdateTenant: some.builds(UpdateTenant, name=_words()),
        SetHolidays: feast,
        AddLocation: some.builds(AddLocation, name=_words()),
        **_of(ids["locations"], "location_id", RemoveLocation),
        **_of(ids["locations"], "location_id", UpdateLocation, address=_words()),
        AddRoom: some.builds(AddRoom, name=_words(), equipment=equipment),
        **_of(ids["rooms"], "room_id", UpdateRoom, active=some.booleans(), equipment=equipment),
        DefineVisitType: some.builds(DefineVisitType, name=_words(), minutes=some.just(20)),
        **_of([clinic.buffered], "visit_type_id", UpdateVisitType, name=_words(),
              equipment=equipment),
        SetWorkingHours: some.builds(SetWorkingHours, provider_id=provider, weekly=hours,
                                     valid_from=away),
        AddScheduleException: some.builds(AddScheduleException, provider_id=provider, day=away),
        **_of(ids["schedule_exceptions"], "schedule_exception_id", RemoveScheduleException),
        BlockTime: blocked,
        **_of(ids["blocks"], "block_id", UnblockTime),
        SubmitLeaveRequest: some.builds(SubmitLeaveRequest, provider_id=provider, start=away,
                                        end=away),
    }  # fmt: skip


def _for_somebody_who_waits(kind: type[Any], found: tuple[UUID, UUID]) -> Any:
    return kind(waitlist_entry_id=found[0], appointment_id=found[1])


def histories(how: Drawn) -> some.SearchStrategy[list[Command]]:
    """Some of them, one after the other."""
    one = some.sampled_from(sorted(how, key=lambda kind: kind.__name__)).flatmap(how.__getitem__)
    return some.lists(cast("some.SearchStrategy[Command]", one), min_size=4, max_size=16)
