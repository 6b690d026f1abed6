"""Record numbers: counted at each desk, and never used twice."""

from datetime import date
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.conftest import updated
from tests.services.patients.people import record, registered
from tests.services.verdicts import admitted, applied
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.patients.admission import RecordNumberTaken
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    MergePatients,
    SetPatientAlert,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.events import (
    PatientCreated,
)


def test_a_desk_counts_its_patients_and_no_number_is_ever_used_again(bus: Bus) -> None:
    first = registered(bus, "Lee", "Ann")
    second = registered(bus, "Lee", "Bo")
    letters, _, counter = record(bus, first).record_number.partition("-")
    assert (len(letters), counter) == (3, "000001")
    bus.dispatch(ArchivePatient(patient_id=second), a.context())
    bus.dispatch(MergePatients(patient_id=second, into_id=first), a.context())

    third = registered(bus, "Lee", "Cy")
    assert record(bus, third).record_number == f"{letters}-000003"


def test_a_desk_that_knows_another_ones_numbers_goes_on_with_its_own(bus: Bus) -> None:
    theirs = created("BBB-000041")
    applied(bus, theirs)
    mine = record(bus, registered(bus, "Osei")).record_number
    assert mine.endswith("-000001")
    assert not mine.startswith("BBB")


def test_after_a_million_patients_the_letters_grow(bus: Bus) -> None:
    letters = record(bus, registered(bus, "Lee", "Ann")).record_number[:3]
    applied(bus, created(f"{letters}-999999"))
    assert record(bus, registered(bus, "Lee", "Bo")).record_number == f"{letters}B-000001"
    assert record(bus, registered(bus, "Lee", "Cy")).record_number == f"{letters}B-000002"


def test_a_number_that_two_desks_gave_stays_with_the_first_and_the_second_gets_another(
    bus: Bus,
) -> None:
    first = registered(bus, "Lee", "Ann")
    number = record(bus, first).record_number
    twin = created(number)
    with pytest.raises(RecordNumberTaken, match=number):
        admitted(bus, twin)

    applied(bus, twin, standing="rejected")
    with pytest.raises(RecordNumberTaken):
        bus.dispatch(SetPatientAlert(patient_id=twin.patient_id, text="Deaf"), a.context())
    for said in ({"phone": "555 123"}, {"phone": "555 123", "record_number": number}):
        with pytest.raises(RecordNumberTaken):
            admitted(bus, updated(twin.patient_id, **said))
    bus.dispatch(UpdatePatient(patient_id=twin.patient_id, phone="555 123"), a.context())

    mended = record(bus, twin.patient_id)
    assert (mended.standing, mended.phone) == ("accepted", "555 123")
    assert mended.record_number == number[:-1] + "2"
    assert record(bus, first).record_number == number


def test_no_record_is_given_the_number_of_another(bus: Bus, patient: UUID) -> None:
    other = registered(bus, "Osei")
    with pytest.raises(RecordNumberTaken):
        admitted(bus, updated(other, record_number=record(bus, patient).record_number))


def created(record_number: str) -> PatientCreated:
    return PatientCreated(
        patient_id=uuid7(),
        record_number=record_number,
        family_name="Berg",
        given_name="Ida",
        birth_date=date(1970, 1, 1),
    )
