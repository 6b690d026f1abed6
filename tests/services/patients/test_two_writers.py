"""Two desks that change one record: neither overwrites what it has not seen."""

from datetime import date
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.conftest import updated
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.errors import (
    AlreadySo,
    Invalid,
    Stale,
)
from vitalbridge_desktop.services.patients.commands import (
    SetPatientAlert,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.events import (
    PatientAlertSet,
)


def test_two_desks_may_change_two_fields_but_not_the_same_one(bus: Bus, patient: UUID) -> None:
    bus.dispatch(UpdatePatient(patient_id=patient, phone="555 123"), a.context())

    admitted(bus, updated(patient, email="a@example.org"), base_version=1)
    with pytest.raises(Stale) as refused:
        admitted(bus, updated(patient, phone="555 999"), base_version=1)
    assert refused.value.field == "phone"
    assert refused.value.details == {"field": "phone", "mine": "555 999", "theirs": "555 123"}
    admitted(bus, updated(patient, phone="555 999"), base_version=2)


def test_two_desks_that_say_the_same_do_not_clash(bus: Bus, patient: UUID) -> None:
    bus.dispatch(UpdatePatient(patient_id=patient, phone="555 123"), a.context())
    admitted(bus, updated(patient, phone="555 123", email="a@example.org"), base_version=1)
    with pytest.raises(AlreadySo):
        admitted(bus, updated(patient, phone="555 123"), base_version=1)


def test_what_a_person_did_not_see_is_not_overwritten_at_one_desk_either(
    bus: Bus, patient: UUID
) -> None:
    bus.dispatch(UpdatePatient(patient_id=patient, birth_date=date(1961, 3, 15)), a.context())
    late = UpdatePatient(patient_id=patient, birth_date=date(1961, 3, 16))
    with pytest.raises(Stale) as refused:
        bus.dispatch(late, a.context(seen_version=1))
    assert canonical(refused.value.details) == (
        '{"field":"birth_date","mine":"1961-03-16","theirs":"1961-03-15"}'
    )
    bus.dispatch(late, a.context(seen_version=2))


def test_two_desks_never_overwrite_each_others_alert(bus: Bus, patient: UUID) -> None:
    bus.dispatch(SetPatientAlert(patient_id=patient, text="Latex allergy"), a.context())
    with pytest.raises(Stale):
        admitted(bus, PatientAlertSet(patient_id=patient, text="Deaf"), base_version=1)
    admitted(bus, PatientAlertSet(patient_id=patient, text="Deaf"), base_version=2)


def test_a_fact_that_empties_a_name_is_not_admitted(bus: Bus, patient: UUID) -> None:
    with pytest.raises(Invalid) as refused:
        admitted(bus, updated(patient, family_name=None))
    assert refused.value.field == "family_name"
