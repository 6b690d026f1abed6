"""A list that was imported is taken back with one call, which names who stays."""

from tests.acceptance.conftest import Clinic
from tests.acceptance.days import at

LIST = "family_name,given_name,birth_date\nKern,Eva,1990-03-14\nRot,Jon,1991-01-01\n"


def test_an_import_is_taken_back_with_one_call_that_names_who_stays(clinic: Clinic) -> None:
    desk, file = clinic.desk, clinic.desk.folder.parent / "list.csv"
    file.write_text(LIST)
    report = desk.call("import", "patients", str(file)).printed()
    kern, rot = (row["id"] for row in report["rows"])
    clinic.book(at("11:00"), patient_id=rot)
    back = desk.call("undo", report["command_id"]).printed()
    assert back["events"] == ["patient.archived"]
    assert [(each["kind"], each["id"], each["code"]) for each in back["stayed"]] == [
        ("patient", rot, "patient_needed")
    ]
    assert [desk.ask("get-patient", patient_id=each)["active"] for each in (kern, rot)] == [
        False,
        True,
    ]
