"""Laws of the policy: nothing is allowed that is not named, and an administrator is named all."""

import re
from importlib import import_module

import pytest

from vitalbridge_desktop.kernel.messages import wire_name
from vitalbridge_desktop.kernel.service import Service
from vitalbridge_desktop.services.identity.rules import BEFORE_SIGN_IN, POLICY, permissions_of

GRANTS = {"overbook", "book-outside-hours", "approve-leave"}
SERVICES = ("tenants", "identity", "providers", "patients")


def service(name: str) -> Service:
    module = import_module(f"vitalbridge_desktop.services.{name}.service")
    found = getattr(module, name)
    assert isinstance(found, Service)
    return found


@pytest.mark.parametrize("name", SERVICES)
def test_an_administrator_may_all_that_there_is(name: str) -> None:
    here = service(name)
    messages = [each.message for each in here.commands]
    queries = [each.message for each in here.queries]
    names = {*map(wire_name, messages), *map(wire_name, queries)}
    assert names - BEFORE_SIGN_IN <= permissions_of(["administrator"])


def test_no_role_may_ask_what_the_app_asks_before_anybody_is_signed_in() -> None:
    assert not BEFORE_SIGN_IN & permissions_of(POLICY)


def test_nothing_is_allowed_by_no_role_and_by_an_unknown_one() -> None:
    assert permissions_of([]) == permissions_of(["owner", "*", ""]) == frozenset()


def test_every_permission_is_spelt_out() -> None:
    for allowed in POLICY.values():
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in allowed)


def test_what_any_role_may_an_administrator_may_too() -> None:
    assert permissions_of(POLICY) == POLICY["administrator"]


def test_the_front_desk_holds_no_grant_and_a_clinician_approves_no_leave() -> None:
    assert not GRANTS & POLICY["front-desk"]
    assert GRANTS & POLICY["clinician"] == {"overbook", "book-outside-hours"}
    assert POLICY["administrator"] >= GRANTS


@pytest.mark.parametrize("role", ["front-desk", "clinician"])
@pytest.mark.parametrize(
    "name",
    ["set-roles", "add-staff-member", "list-staff", "update-tenant", "approve-leave-request"],
)
def test_only_an_administrator_runs_the_clinic(role: str, name: str) -> None:
    assert name not in POLICY[role]
