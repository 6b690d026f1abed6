"""Laws of the reports: they say what the list of the visits says, counted by hand."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.acceptance.days import TODAY
from tests.acceptance.desk import Desk, Fields

BACK = timedelta(days=12)
KEPT = ("booked", "arrived", "checked-in", "fulfilled")


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A demo clinic as an administrator sees it, with patients who come again and again."""
    folder = tmp_path_factory.mktemp("reports")
    small = ("--no-gui", "--providers", "2", "--patients", "400", "--days", str(BACK.days))
    Desk(folder).call("demo", *small).printed()
    return Desk(folder / "demo", user="admin", password="demo")


@pytest.fixture(scope="module")
def before(clinic: Desk) -> list[Fields]:
    """Every visit until the week's end, as it stands in the list."""
    span = {"from": str(TODAY - 3 * BACK), "to": str(WEEK[1])}
    found: list[Fields] = clinic.ask("list-appointments", **span)["appointments"]
    return found


WEEK = (TODAY - timedelta(days=7), TODAY - timedelta(days=1))


def asked(clinic: Desk, name: str) -> Fields:
    return clinic.ask(name, **{"from": str(WEEK[0]), "to": str(WEEK[1])})


def day_of(moment: str) -> date:
    return datetime.fromisoformat(moment).date()


def of_week(visits: list[Fields], *statuses: str) -> list[Fields]:
    return [v for v in visits if day_of(v["start"]) >= WEEK[0] and v["status"] in statuses]


def counted(groups: list[Fields]) -> dict[str, list[int]]:
    return {each["group"]: [each["visits"], each["missed"]] for each in groups}


def missed_by(visits: list[Fields], group: Any) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for each in visits:
        line = found.setdefault(group(each), [0, 0])
        line[0] += 1
        line[1] += each["status"] == "noshow"
    return found


def lead(visit: Fields) -> str:
    days = (day_of(visit["start"]) - day_of(visit["booked_at"])).days
    return next((word for most, word in LEADS if days <= most), "later")


LEADS = ((0, "same day"), (7, "within a week"), (30, "within a month"))


def test_the_time_that_was_used_is_that_of_the_visits(clinic: Desk, before: list[Fields]) -> None:
    minutes: Counter[tuple[str, str]] = Counter()
    for each in of_week(before, *KEPT):
        minutes[str(day_of(each["start"])), each["provider_id"]] += each["minutes"]
    told = asked(clinic, "utilisation")["days"]
    assert minutes
    assert {(d["day"], d["provider_id"]): d["booked_minutes"] for d in told if d["visits"]} == dict(
        minutes
    )


def test_missed_visits_are_counted_by_weekday_and_by_how_early_they_were_booked(
    clinic: Desk, before: list[Fields]
) -> None:
    decided = of_week(before, "arrived", "checked-in", "fulfilled", "noshow")
    told = asked(clinic, "no-show-rate")
    assert told["missed"] == sum(each["status"] == "noshow" for each in decided) > 0
    weekday = missed_by(decided, lambda v: f"{day_of(v['start']):%a}".lower())
    assert counted(told["by_weekday"]) == weekday
    assert counted(told["by_lead"]) == missed_by(decided, lead)
    assert counted(told["by_provider"]) == missed_by(decided, lambda v: v["provider_id"])


def test_new_and_returning_patients_and_who_booked_are_those_of_the_list(
    clinic: Desk, before: list[Fields]
) -> None:
    kept = of_week(before, *KEPT)
    earlier = {v["patient_id"] for v in before if v["status"] in KEPT and v not in kept}
    whose = {each["patient_id"] for each in kept}
    told = asked(clinic, "booking-figures")
    assert (told["new"], told["returning"]) == (len(whose - earlier), len(whose & earlier))
    assert min(told["new"], told["returning"]) > 0
    by_staff = Counter(each["booked_by"] for each in kept)
    assert {each["staff_id"]: each["visits"] for each in told["by_staff"]} == dict(by_staff)
    assert len(by_staff) > 1
    assert sum(each["visits"] for each in told["by_desk"]) == len(kept)


def test_waits_are_between_arriving_and_the_room(clinic: Desk) -> None:
    told = asked(clinic, "waiting-times")["providers"]
    assert told
    assert all(0 < each["usual_wait"] <= each["longest_wait"] for each in told)
    whole = asked(clinic, "period-report")
    assert whole["waits"]["providers"] == told
    assert whole["used"] == asked(clinic, "utilisation")
