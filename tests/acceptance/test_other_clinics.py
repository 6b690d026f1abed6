"""Laws of ids: what another clinic has is as unknown as what nobody has."""

from typing import Any

import pytest

from tests.acceptance.conftest import Clinic
from tests.acceptance.days import QUIET, at

NOBODY = "01980000-0000-7000-8000-000000000000"
BY_ID: dict[str, tuple[str, str, dict[str, Any]]] = {
    "reschedule-appointment": ("appointment_id", "visit", {"start": at("15:00")}),
    "cancel-appointment": ("appointment_id", "visit", {"reason": "Ill"}),
    "confirm-appointment": ("appointment_id", "visit", {}),
    "mark-arrived": ("appointment_id", "visit", {}),
    "update-patient": ("patient_id", "pham", {"phone": "+49 30 1"}),
    "update-provider": ("provider_id", "osei", {"specialty": "Skin"}),
    "set-working-hours": ("provider_id", "osei", {"weekly": []}),
    "submit-leave-request": ("provider_id", "osei", {"start": str(QUIET), "end": str(QUIET)}),
    "approve-leave-request": ("leave_request_id", "visit", {}),
    "update-room": ("room_id", "room", {"name": "Room 2"}),
    "resolve-case": ("case_id", "visit", {}),
}


def told_twice(
    clinic: Clinic, stranger: Clinic, name: str, kind: str, /, **given: Any
) -> list[Any]:
    """What is said of an id that nobody has, and of one that another clinic has."""
    field, attribute = kind.split(":")
    ids = (NOBODY, getattr(stranger, attribute))
    errors = [clinic.desk.refused(name, **(given | {field: id})) for id in ids]
    for error, id in zip(errors, ids, strict=True):
        assert (error["code"], error["field"]) == ("not_found", field)
        error["details"] = str(error["details"]).replace(id, "")
        error["message"] = error["message"].replace(id, "")
    return errors


@pytest.mark.parametrize("name", BY_ID)
def test_what_another_clinic_has_is_as_unknown_as_what_nobody_has(
    clinic: Clinic, stranger: Clinic, name: str
) -> None:
    field, attribute, given = BY_ID[name]
    unknown, foreign = told_twice(clinic, stranger, name, f"{field}:{attribute}", **given)
    assert foreign == unknown


@pytest.mark.parametrize(
    "kind", ["patient_id:pham", "provider_id:osei", "room_id:room", "visit_type_id:buffered"]
)
def test_nobody_is_booked_with_what_another_clinic_has(
    clinic: Clinic, stranger: Clinic, kind: str
) -> None:
    usual = clinic.booking(at("15:00"))
    if kind.startswith("visit_type"):
        del usual["minutes"]
    unknown, foreign = told_twice(clinic, stranger, "create-appointment", kind, **usual)
    assert foreign == unknown


@pytest.mark.parametrize(
    ("name", "field", "attribute"),
    [
        ("get-appointment", "appointment_id", "visit"),
        ("get-patient", "patient_id", "pham"),
        ("get-provider", "provider_id", "osei"),
    ],
)
def test_nothing_of_another_clinic_is_found(
    made: Clinic, stranger: Clinic, name: str, field: str, attribute: str
) -> None:
    fields = f'{{"{field}": "{getattr(stranger, attribute)}"}}'
    assert made.desk.call("ask", name, fields).error()["code"] == "not_found"
