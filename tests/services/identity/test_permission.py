"""Whether who stated a fact may: asked by the server, which trusts no desk's word for it."""

from collections.abc import Callable
from uuid import UUID

import pytest

from tests import a
from tests.services.verdicts import may_state
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.services.identity.commands import (
    AddStaffMember,
    DeactivateStaffMember,
    SetPassword,
    SetRoles,
)
from vitalbridge_desktop.services.identity.events import Role, StaffAdded, StaffPasswordSet
from vitalbridge_desktop.services.identity.service import identity
from vitalbridge_desktop.services.patients.events import PatientArchived
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.events import TenantCreated
from vitalbridge_desktop.services.tenants.service import tenants

SYSTEM = UUID(int=0)
ARCHIVED = PatientArchived(patient_id=UUID(int=7))


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    return make_bus(tenants, identity, patients)


def account(bus: Bus, username: str, role: Role, password: str | None = "long-secret") -> UUID:
    """Somebody with one role."""
    made = AddStaffMember(username=username, family_name="Berg", given_name="Eva", roles=(role,))
    id = bus.dispatch(made, a.context()).id
    if password is not None:
        said = SetPassword.model_validate({"staff_id": id, "password": password})
        bus.dispatch(said, a.context())
    return id


def test_what_a_role_may_do_may_be_stated_and_nothing_else(bus: Bus) -> None:
    desk = account(bus, "desk", "front-desk")
    doctor = account(bus, "doctor", "clinician")
    assert may_state(bus, ARCHIVED, desk)
    assert not may_state(bus, ARCHIVED, doctor)
    assert not may_state(bus, ARCHIVED, UUID(int=9))  # of whom the clinic knows nothing
    bus.dispatch(SetRoles(staff_id=desk, roles=("clinician",)), a.context())
    assert not may_state(bus, ARCHIVED, desk)


def test_who_has_left_states_nothing_any_more(bus: Bus) -> None:
    account(bus, "boss", "administrator")
    desk = account(bus, "desk", "front-desk")
    bus.dispatch(DeactivateStaffMember(staff_id=desk), a.context())
    assert not may_state(bus, ARCHIVED, desk)


def test_a_clinic_is_founded_by_the_product_until_somebody_can_sign_in(bus: Bus) -> None:
    founded = TenantCreated(tenant_id=a.TENANT, name="Lakeside", time_zone="Europe/Berlin")
    first = StaffAdded(
        staff_id=a.STAFF, username="anna", family_name="B", given_name="A",
        roles=("administrator",),
    )  # fmt: skip
    assert may_state(bus, founded, SYSTEM)
    assert may_state(bus, first, SYSTEM)
    boss = account(bus, "anna", "administrator", password=None)
    secret = StaffPasswordSet(staff_id=boss, verifier="")
    assert may_state(bus, secret, SYSTEM)
    bus.dispatch(
        SetPassword.model_validate({"staff_id": boss, "password": "long-secret"}), a.context()
    )
    assert not may_state(bus, secret, SYSTEM)
    assert not may_state(bus, first, SYSTEM)


def test_only_who_gives_accounts_sets_the_password_of_somebody_else(bus: Bus) -> None:
    boss, desk = account(bus, "boss", "administrator"), account(bus, "desk", "front-desk")
    assert may_state(bus, StaffPasswordSet(staff_id=desk, verifier=""), desk)
    assert may_state(bus, StaffPasswordSet(staff_id=desk, verifier=""), boss)
    assert not may_state(bus, StaffPasswordSet(staff_id=boss, verifier=""), desk)
