"""Every command is dispatched and every query asked through the command line."""

import json
import types
import typing
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from pydantic import AwareDatetime

from tests.acceptance.conftest import ALWAYS, created
from tests.acceptance.days import DAY, instant
from tests.acceptance.desk import ANNA, Answer, Desk
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Message

RULE = {"freq": "weekly", "count": 3}
# What generated values would not say: the rest follows from the fields of each message.
SAID: dict[str, dict[str, Any]] = {
    "create-patient": {"confirmed_not_duplicate": True},
    "create-tenant": {"time_zone": "Europe/Berlin"},
    "update-tenant": {"name": "Süd", "horizon_days": 800, "self_approval": True},
    "update-location": {"name": "Annex"},
    "update-room": {"name": "Room 2", "equipment": ["ECG"]},
    "update-staff-member": {"given_name": "Ana"},
    "set-roles": {"roles": ["clinician"]},
    "add-staff-member": {"roles": ["front-desk"]},
    "set-password": {"password": "longer-secret"},
    "update-provider": {"given_name": "Ana"},
    "update-patient": {"given_name": "Ana"},
    "merge-patients": {"into_id": "other"},
    "resolve-case": {"resolution": "dismissed"},
    "update-visit-type": {"name": "Longer", "equipment": []},
    "set-working-hours": {
        "weekly": [{"weekday": day, "start": "08:00", "end": "18:00"} for day in ALWAYS]
    },
    "create-series": {"rule": RULE, "start": instant("15:00")},
    "series-preview": {"rule": RULE},
    "leave-taken": {"year": 2026},
    "public-holidays": {"year": 2026, "country": "DE"},
    "hold-slot": {"start": instant("14:00")},
    "sign-in": {"username": "anna"},
}
FIRST = (  # in this order, so that the others find what they are about
    "update-tenant", "add-location", "add-room", "create-provider", "set-working-hours",
    "create-patient", "define-visit-type", "create-appointment", "set-patient-alert",
    "submit-leave-request", "hold-slot", "join-waitlist",
    "cancel-appointment", "reinstate-appointment", "accept-replacement-plan",
    "confirm-appointment", "mark-arrived",
    "revert-status", "reschedule-appointment", "mark-arrived", "check-in",
    "complete-appointment", "update-patient", "update-provider", "renew-hold", "release-hold",
    "block-time", "add-schedule-exception", "log-contact", "set-recall",
)  # fmt: skip
LAST = (
    "archive-patient", "restore-patient", "merge-patients", "unmerge-patients",
    "deactivate-provider", "reactivate-provider",
)  # fmt: skip
STAFF = (
    "add-staff-member", "update-staff-member", "set-roles", "set-password",
    "deactivate-staff-member", "reactivate-staff-member",
)  # fmt: skip
WRONG = {"invalid", "usage", "internal"}


class Person:
    """Somebody who types every name of the catalogue once, with what comes to mind."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.known: dict[str, str] = {}
        self.came: dict[str, Answer] = {}
        self.done: dict[str, str] = {}

    def said(self, verb: str, name: str) -> Answer:
        """Dispatch or ask it."""
        messages: dict[str, Any] = REGISTRY.command_names | REGISTRY.query_names
        fields = self._fields(messages[name]) | SAID.get(name, {})
        if fields.get("into_id") == "other":
            fields["into_id"] = self.known["elder_patient_id"]
        if verb == "do":
            fields["command_id"] = str(uuid7())
        answer = self.desk.call(verb, name, json.dumps(fields))
        if verb == "do" and answer.status == 0:
            key = REGISTRY.commands[messages[name]].states[0].key
            self.known[key] = str(json.loads(answer.out)["id"])
            self.done[name] = fields["command_id"]
        self.came[name] = answer
        return answer

    def _fields(self, message: type[Message]) -> dict[str, Any]:
        return {
            field.alias or name: self._value(field.annotation, name)
            for name, field in message.model_fields.items()
            if field.is_required() or name in self.known
        }

    def _value(self, annotation: Any, name: str) -> Any:
        origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
        if origin in (types.UnionType, typing.Union):
            return self._value(next(each for each in inner if each is not types.NoneType), name)
        if origin in (typing.Annotated, typing.Literal):
            return inner[0] if origin is typing.Literal else self._value(inner[0], name)
        if origin in (tuple, list, frozenset):
            return [self._value(inner[0], name.removesuffix("s"))]
        if isinstance(annotation, type) and issubclass(annotation, Message):
            return self._fields(annotation)
        return self._plain(annotation, name)

    def _plain(self, annotation: Any, name: str) -> Any:
        if annotation is UUID:
            return self.known.get(name) or self.known.get(name.partition("_")[2]) or str(uuid4())
        late = name in ("to", "end", "until", "valid_to")
        values: dict[type, Any] = {
            str: "anna" if name == "text" else f"{name.capitalize()} of theirs".replace("_", " "),
            int: 30,
            bool: True,
            date: "1961-03-14" if name == "birth_date" else str(DAY),
            datetime: instant("11:00" if late else "10:00"),
            AwareDatetime: instant("11:00" if late else "10:00"),
            time: "18:00" if late else "08:00",
            dict: {},
        }
        return "username" if name == "username" else values[annotation]


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Everything was typed once."""
    return everything(tmp_path_factory.mktemp("typed") / "desk")


def everything(folder: Path) -> Person:
    """Type every name of the catalogue at a new desk."""
    person = Person(created(Desk(folder)))
    person.said("do", "create-patient")
    person.known["elder_patient_id"] = person.known["patient_id"]
    others = sorted(set(REGISTRY.command_names) - {*FIRST, *LAST, *STAFF})
    for name in (*FIRST, *(others), *LAST):
        if name in REGISTRY.command_names:
            person.said("do", name)
    for name in sorted(REGISTRY.query_names):
        person.said("ask", name)
    person.desk = person.desk.other(**ANNA)  # once two work here it has to be said who signs in
    for name in STAFF:
        person.said("do", name)
    person.said("ask", "get-staff-member")
    return person


def test_each_name_of_the_catalogue_was_typed(typed: Person) -> None:
    assert set(typed.came) == {*REGISTRY.command_names, *REGISTRY.query_names}


def test_each_was_done_or_refused_by_a_rule(typed: Person) -> None:
    wrong = {
        name: answer.err
        for name, answer in typed.came.items()
        if answer.status != 0 and json.loads(answer.err)["error"]["code"] in WRONG
    }
    assert wrong == {}


def test_most_of_them_were_done(typed: Person) -> None:
    done = [name for name, answer in typed.came.items() if answer.status == 0]
    assert len(done) > len(typed.came) * 0.8, {*typed.came} - {*done}


def test_each_command_left_a_way_back_or_says_why_there_is_none(typed: Person) -> None:
    for name, command_id in reversed(typed.done.items()):
        answer = typed.desk.call("undo", command_id)
        error = {} if answer.status == 0 else json.loads(answer.err)["error"]
        why = REGISTRY.command_names[name].for_good
        if why or error.get("code") == "no_way_back":
            assert (name, error["code"], error["message"]) == (name, "no_way_back", why)
