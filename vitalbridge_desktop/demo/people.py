"""Invented people. Their numbers begin with 5550, which nobody is given."""

import json
from dataclasses import dataclass
from datetime import date
from random import Random

from vitalbridge_desktop.services.identity.events import Role
from vitalbridge_desktop.services.patients.events import Sex
from vitalbridge_desktop.shipped import shipped

NAMES: dict[str, str] = json.loads(
    (shipped("resources") / "demo" / "names.json").read_text(encoding="utf-8")
)
GIVEN = {sex: NAMES[sex].split() for sex in ("female", "male")}
FAMILY = NAMES["family"].split()
HALF, WITH_EMAIL = 0.5, 0.6
LANGUAGES = ("de", "de", "de", "de", "en", "tr", "ar", "vi", "pl", "fr", "es")
ALERTS = (
    "Uses a wheelchair, room 2 only",
    "Allergic to penicillin",
    "Interpreter: Vietnamese",
    "Hard of hearing: call by text message",
    "Needs the quiet waiting room",
    "Brings a guide dog",
)
STAFF: tuple[tuple[str, str, str, tuple[Role, ...]], ...] = (
    ("demo", "Miriam", "Rossi", ("administrator", "front-desk", "clinician")),
    ("desk", "Lars", "Berg", ("front-desk",)),
    ("doctor", "Ada", "Lindqvist", ("clinician",)),
    ("admin", "Greta", "Klein", ("administrator",)),
)
PROVIDERS = (
    ("Dr.", "Ada", "Lindqvist", "Family medicine"),
    ("Dr.", "Samuel", "Okafor", "Cardiology"),
    ("Dr.", "Mei", "Tanaka", "Pediatrics"),
    ("Dr.", "Jonas", "Weber", "Dermatology"),
    (None, "Nadia", "Haddad", "Nurse"),
    ("Dr.", "Rosa", "Almeida", "Family medicine"),
    ("Dr.", "Idris", "Osei", "Cardiology"),
    ("Dr.", "Zofia", "Kowalski", "Pediatrics"),
)
SPECIALTIES = (
    "Family medicine",
    "Cardiology",
    "Pediatrics",
    "Dermatology",
    "Nurse",
    "Physiotherapy",
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist."""

    given_name: str
    family_name: str
    sex: Sex
    birth_date: date
    phone: str
    email: str | None
    language: str


def people(count: int, today: date, chance: Random) -> list[Person]:
    """So many people, no two with the same name and birth date."""
    found: dict[tuple[str, str, date], Person] = {}
    while len(found) < count:
        sex: Sex = "female" if chance.random() < HALF else "male"
        given, family = chance.choice(GIVEN[sex]), chance.choice(FAMILY)
        born = date.fromordinal(today.toordinal() - chance.randrange(200, 34_000))
        number = len(found)
        email = f"{family}.{number}@example.org".lower() if chance.random() < WITH_EMAIL else None
        found.setdefault(
            (given, family, born),
            Person(
                given, family, sex, born, f"+49305550{number:04}",
                email if email and email.isascii() else None, chance.choice(LANGUAGES),
            ),
        )  # fmt: skip
    return list(found.values())


def provider(number: int) -> tuple[str | None, str, str, str]:
    """Title, names and specialty of the provider with this number, however high it is."""
    if number < len(PROVIDERS):
        return PROVIDERS[number]
    names = [*GIVEN["female"], *GIVEN["male"]]
    given, family = names[number * 7 % len(names)], FAMILY[number * 13 % len(FAMILY)]
    return "Dr.", given, family, SPECIALTIES[number % len(SPECIALTIES)]
