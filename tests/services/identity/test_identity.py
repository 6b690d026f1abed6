"""Laws of staff accounts: one name each, never without an administrator, never a password kept."""

import dataclasses
import json
from collections.abc import Callable
from uuid import UUID

import pytest
from pydantic import SecretStr, TypeAdapter, ValidationError

from tests import a
from tests.services.verdicts import applied
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo, Forbidden, Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.services.identity.admission import DuplicateUsername, LastAdministrator
from vitalbridge_desktop.services.identity.commands import (
    AddStaffMember,
    DeactivateStaffMember,
    ReactivateStaffMember,
    SetPassword,
    SetRoles,
    UpdateStaffMember,
)
from vitalbridge_desktop.services.identity.events import Role, StaffAdded
from vitalbridge_desktop.services.identity.queries import (
    GetStaffMember,
    ListStaff,
    SignIn,
    Staff,
    StaffNames,
    actor_of,
    password_fits,
)
from vitalbridge_desktop.services.identity.service import identity


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    return make_bus(identity)


@pytest.fixture
def ada(bus: Bus) -> UUID:
    return added(bus, "ada", "administrator")


def added(bus: Bus, username: str, *roles: Role) -> UUID:
    command = AddStaffMember(
        username=username,
        family_name="Okafor",
        given_name=username.title(),
        roles=roles or ("front-desk",),
    )
    return bus.dispatch(command, a.context()).id


def password(staff_id: UUID, text: str) -> SetPassword:
    return SetPassword(staff_id=staff_id, password=SecretStr(text))


def test_an_account_is_listed_by_name_and_never_with_its_verifier(bus: Bus, ada: UUID) -> None:
    bus.dispatch(password(ada, "correct horse"), a.context())

    staff = bus.ask(ListStaff(), a.context())
    (listed,) = staff.staff
    assert listed == bus.ask(GetStaffMember(staff_id=ada), a.context())
    assert (listed.name, listed.roles, listed.can_sign_in) == (
        "Ada Okafor",
        ("administrator",),
        True,
    )
    assert b"argon2" not in TypeAdapter(Staff).dump_json(staff)


def test_a_password_is_kept_nowhere(bus: Bus, ada: UUID) -> None:
    bus.dispatch(password(ada, "correct horse"), a.context())

    kept = bus.store.read(
        lambda driver: [
            driver.execute(f"SELECT * FROM {table}").fetchall()
            for table in ("outbox", "audit", "staff_members", "base_row")
        ]
    )
    assert "correct horse" not in repr(kept)
    assert "$argon2id$v=19$m=65536,t=3,p=4$" in repr(kept)
    assert "correct horse" not in repr(password(ada, "correct horse"))


def test_who_knows_the_password_may_sign_in_with_the_username_in_any_case(
    bus: Bus, ada: UUID
) -> None:
    assert not password_fits(bus.ask(SignIn(username="ada"), a.context()), "")
    bus.dispatch(password(ada, "correct horse"), a.context())

    signed_in = bus.ask(SignIn(username=" ADA "), a.context())
    assert (signed_in.staff_id, signed_in.username, signed_in.active) == (ada, "ada", True)
    assert password_fits(signed_in, "correct horse")
    assert not password_fits(signed_in, "Correct horse")
    with pytest.raises(NotFound) as refused:
        bus.ask(SignIn(username="eve"), a.context())
    assert refused.value.field == "username"


def test_a_verifier_made_elsewhere_serves_as_well(bus: Bus, ada: UUID) -> None:
    bus.dispatch(password(ada, "correct horse"), a.context())
    verifier = bus.ask(SignIn(username="ada"), a.context()).verifier
    bob = added(bus, "bob")
    bus.dispatch(SetPassword(staff_id=bob, verifier=verifier), a.context())
    assert password_fits(bus.ask(SignIn(username="bob"), a.context()), "correct horse")


@pytest.mark.parametrize(
    "verifier",
    [
        "correct horse",
        "$argon2i$v=19$m=65536,t=3,p=4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2g",
        "$argon2id$v=19$m=9999999,t=3,p=4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2g",
        "$argon2id$v=19$m=65536,t=99,p=4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2g",
        "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2g\n",
    ],
)
def test_what_is_no_verifier_or_would_hang_a_desk_is_refused(
    bus: Bus, ada: UUID, verifier: str
) -> None:
    with pytest.raises(Invalid) as refused:
        bus.dispatch(SetPassword(staff_id=ada, verifier=verifier), a.context())
    assert refused.value.field == "verifier"


@pytest.mark.parametrize(
    "fields", [{}, {"password": "x", "verifier": "y"}, {"password": ""}, {"password": None}]
)
def test_either_a_password_or_a_verifier_is_set(fields: dict[str, str | None]) -> None:
    with pytest.raises(ValidationError):
        SetPassword.model_validate_json(json.dumps({"staff_id": str(uuid7()), **fields}))


def test_everybody_sets_their_own_password_and_nobody_elses(bus: Bus, ada: UUID) -> None:
    bob = added(bus, "bob")
    as_bob = Context(actor_of(bus.ask(SignIn(username="bob"), a.context())))

    bus.dispatch(password(bob, "battery"), as_bob)
    with pytest.raises(Forbidden):
        bus.dispatch(password(ada, "battery"), as_bob)


def test_two_accounts_never_sign_in_with_one_name_in_whatever_case(bus: Bus, ada: UUID) -> None:
    for username in ("ada", "ADA", " Ada "):
        with pytest.raises(DuplicateUsername) as refused:
            added(bus, username)
        assert refused.value.field == "username"
    bob = added(bus, "bob")
    with pytest.raises(DuplicateUsername):
        bus.dispatch(UpdateStaffMember(staff_id=bob, username="Ada"), a.context())
    bus.dispatch(UpdateStaffMember(staff_id=ada, username="Ada"), a.context())


@pytest.mark.usefixtures("ada")
def test_a_name_is_free_again_when_its_account_is_out_of_use(bus: Bus) -> None:
    old = added(bus, "bob")
    gone = bus.dispatch(DeactivateStaffMember(staff_id=old), a.context())
    assert not bus.ask(SignIn(username="bob"), a.context()).active

    new = added(bus, "Bob")
    assert bus.ask(SignIn(username="bob"), a.context()).staff_id == new
    with pytest.raises(DuplicateUsername):
        bus.undo(gone.command_id, a.context())


@pytest.mark.parametrize("username", ["", "  ", "two words", "a\tb", "x" * 65])
def test_a_username_is_one_short_word(username: str) -> None:
    with pytest.raises(ValidationError):
        AddStaffMember(username=username, family_name="O", given_name="A", roles=("front-desk",))


def test_a_role_that_does_not_exist_or_none_at_all_is_refused() -> None:
    fields = {"username": "ada", "family_name": "Okafor", "given_name": "Ada"}
    for roles in ((), ("owner",), ("*",)):
        with pytest.raises(ValidationError):
            AddStaffMember.model_validate({**fields, "roles": roles})


def test_the_last_administrator_stays_one(bus: Bus, ada: UUID) -> None:
    added(bus, "bob")
    with pytest.raises(LastAdministrator):
        bus.dispatch(DeactivateStaffMember(staff_id=ada), a.context())
    with pytest.raises(LastAdministrator) as refused:
        bus.dispatch(SetRoles(staff_id=ada, roles=("front-desk",)), a.context())
    assert refused.value.field == "roles"

    added(bus, "eve", "clinician", "administrator")
    bus.dispatch(SetRoles(staff_id=ada, roles=("front-desk",)), a.context())
    assert bus.ask(GetStaffMember(staff_id=ada), a.context()).roles == ("front-desk",)


@pytest.mark.usefixtures("ada")
def test_an_administrator_who_left_is_none(bus: Bus) -> None:
    bob = added(bus, "bob", "administrator")
    bus.dispatch(DeactivateStaffMember(staff_id=bob), a.context())
    (ada,) = bus.ask(ListStaff(), a.context()).staff
    with pytest.raises(LastAdministrator):
        bus.dispatch(DeactivateStaffMember(staff_id=ada.id), a.context())


def test_roles_are_named_once_and_undo_gives_back_the_former(bus: Bus, ada: UUID) -> None:
    roles: tuple[Role, ...] = ("front-desk", "administrator", "front-desk")
    done = bus.dispatch(SetRoles(staff_id=ada, roles=roles), a.context())
    known = bus.ask(GetStaffMember(staff_id=ada), a.context())
    assert known.roles == ("administrator", "front-desk")
    with pytest.raises(AlreadySo):
        bus.dispatch(SetRoles(staff_id=ada, roles=("front-desk", "administrator")), a.context())
    bus.undo(done.command_id, a.context())
    assert bus.ask(GetStaffMember(staff_id=ada), a.context()).roles == ("administrator",)


@pytest.mark.usefixtures("ada")
def test_an_account_goes_out_of_use_with_all_its_permissions_and_comes_back(bus: Bus) -> None:
    bob = added(bus, "bob")
    gone = bus.dispatch(DeactivateStaffMember(staff_id=bob), a.context())
    assert actor_of(bus.ask(SignIn(username="bob"), a.context())).permissions == frozenset()
    assert [each.username for each in bus.ask(ListStaff(), a.context()).staff] == ["ada"]
    every = bus.ask(ListStaff(include_inactive=True), a.context()).staff
    assert [each.username for each in every] == ["ada", "bob"]
    assert [each.name for each in bus.ask(StaffNames(), a.context()).staff][-1] == "Bob Okafor"

    bus.undo(gone.command_id, a.context())
    with pytest.raises(AlreadySo):
        bus.dispatch(ReactivateStaffMember(staff_id=bob), a.context())
    assert bus.ask(SignIn(username="bob"), a.context()).active


def test_undo_says_only_again_what_was_said(bus: Bus, ada: UUID) -> None:
    provider = uuid7()
    done = bus.dispatch(
        UpdateStaffMember(staff_id=ada, family_name="Berg", provider_id=provider), a.context()
    )
    signed_in = bus.ask(SignIn(username="ada"), a.context())
    assert actor_of(signed_in).provider_id == provider
    bus.dispatch(UpdateStaffMember(staff_id=ada, given_name="Ana"), a.context())
    bus.undo(done.command_id, a.context())
    known = bus.ask(GetStaffMember(staff_id=ada), a.context())
    assert (known.name, known.provider_id) == ("Ana Okafor", None)


def test_an_unknown_account_is_not_found(bus: Bus) -> None:
    for command in (
        UpdateStaffMember(staff_id=uuid7(), username="x"),
        SetRoles(staff_id=uuid7(), roles=("clinician",)),
        password(uuid7(), "x"),
        DeactivateStaffMember(staff_id=uuid7()),
        ReactivateStaffMember(staff_id=uuid7()),
    ):
        with pytest.raises(NotFound):
            bus.dispatch(command, a.context())


def test_an_actor_carries_the_roles_and_may_do_what_they_allow(bus: Bus) -> None:
    added(bus, "eve", "clinician", "front-desk")
    signed_in = bus.ask(SignIn(username="eve"), a.context())
    eve = actor_of(signed_in)
    assert eve.roles == {"clinician", "front-desk"}
    assert eve.may("create-patient")
    assert eve.may("overbook")
    assert not eve.may("set-roles")
    with pytest.raises(Forbidden):
        bus.ask(SignIn(username="eve"), Context(eve))
    assert dataclasses.replace(signed_in, roles=()).roles == ()
    assert actor_of(dataclasses.replace(signed_in, roles=("owner",))).permissions == frozenset()


def test_an_account_that_the_server_rejected_signs_in_again_under_a_name_of_its_own(
    bus: Bus, ada: UUID
) -> None:
    twin = StaffAdded(
        staff_id=uuid7(),
        username="ADA",
        family_name="Berg",
        given_name="Ada",
        roles=("administrator",),
    )
    applied(bus, twin, standing="rejected")
    assert bus.ask(SignIn(username="ada"), a.context()).staff_id == ada
    with pytest.raises(LastAdministrator):
        bus.dispatch(DeactivateStaffMember(staff_id=ada), a.context())
    with pytest.raises(DuplicateUsername):
        bus.dispatch(password(twin.staff_id, "correct horse"), a.context())

    bus.dispatch(UpdateStaffMember(staff_id=twin.staff_id, username="berg"), a.context())
    bus.dispatch(password(twin.staff_id, "correct horse"), a.context())
    assert password_fits(bus.ask(SignIn(username="berg"), a.context()), "correct horse")
