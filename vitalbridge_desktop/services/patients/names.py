"""Who patients are: by their ids, and all of them by name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import Integer, Select, String, bindparam, func, or_, select, tuple_

from vitalbridge_desktop.kernel.columns import Flag, Id, IdList, among
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.kept import Kept, those
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .phones import shown_phone
from .records import of_patient
from .tables import patients, second_phone

p = patients.c
REMEMBERED = 20_000  # names: a few megabytes


@dataclass(slots=True)  # not frozen, as a board asks for a thousand at a time
class PatientName:
    """What a block on the board and a line of a list say about a patient."""

    id: UUID
    family_name: str
    given_name: str
    birth_date: date
    phone: str | None
    record_number: str
    alert: str | None
    active: bool
    usual_provider_id: UUID | None = None
    second_phone: str | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """Patients by name, in the order of their ids; who is not known to the clinic is absent."""

    patients: tuple[PatientName, ...]


class PatientNames(Query[Names]):
    """Who these patients are: no look into a record. Without *phones* those are left out."""

    ids: tuple[UUID, ...]
    phones: bool = True


LINE: Select[*tuple[Any, ...]] = select(  # what PatientName holds
    p.id,
    p.family_name,
    p.given_name,
    p.birth_date,
    p.phone,
    p.record_number,
    p.alert,
    p.active,
    p.usual_provider_id,
    second_phone,
).where(p.tenant_id == tenant)
_NAME_OF = LINE.where(p.id == bindparam("id", type_=Id))
_NAMES_OF = LINE.where(among(p.id, bindparam("ids", type_=IdList)))
Reached = tuple[PatientName, str | None, str | None]  # without phones, and those as stored


def patient_names(query: PatientNames, rows: Rows) -> Names:
    kept = rows.kept(_kept)
    found = (
        those(_read(query.ids, rows), query.ids)
        if kept is None
        else kept.get(query.ids, lambda missing: _read(missing, rows), rows)
    )
    if not query.phones:
        return Names(tuple([who for who, *_ in found]))
    told = (replace(who, phone=one, second_phone=two) for who, one, two in found)
    return Names(tuple([shown(each, rows) for each in told]))


def _kept() -> Kept[UUID, Reached]:
    """A commit drops a reader's pages just when a board asks for its thousand names again."""
    return Kept(frozenset({"patient"}), REMEMBERED)


def _read(ids: Iterable[UUID], rows: Rows) -> dict[UUID, Reached]:
    several = tuple(ids)
    if len(several) == 1:  # as a booking asks: half the cost of a list
        found = rows.read(_NAME_OF, id=several[0])
    else:
        found = rows.read(_NAMES_OF, ids=several)
    return {row[0]: _reached(*row) for row in found}


def _reached(id: UUID, family: str, given: str, born: date, one: str | None, *more: Any) -> Reached:
    number, alert, active, usual, two = more
    return PatientName(id, family, given, born, None, number, alert, active, usual), one, two


def shown(patient: PatientName, rows: Rows) -> PatientName:
    """With the phones as they are dialled in the clinic's country."""
    if patient.phone is None and patient.second_phone is None:
        return patient
    one, two = shown_phone(patient.phone, rows), shown_phone(patient.second_phone, rows)
    return replace(patient, phone=one, second_phone=two)


@dataclass(frozen=True, slots=True)
class Patients:
    """A page of patients by family name, given name."""

    patients: tuple[PatientName, ...]


class ListPatients(Query[Patients]):
    """The clinic's patients by name; *after* is the last one of the page before."""

    after: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=1000)] = 100
    include_archived: bool = False


@dataclass(frozen=True, slots=True)
class PatientTotal:
    """How many patients come here; those that are archived or merged do not."""

    patients: int


class PatientCount(Query[PatientTotal]):
    """How many patients there are."""


_COUNT = select(func.count(type_=Integer)).where(p.tenant_id == tenant, p.active)


def patient_count(query: PatientCount, rows: Rows) -> PatientTotal:
    del query

    def counted(whole: Iterable[None]) -> dict[None, int]:
        return {each: rows.read(_COUNT)[0][0] for each in whole}

    kept = rows.kept(_kept_count)
    (total,) = kept.get((None,), counted, rows) if kept else counted((None,)).values()
    return PatientTotal(total)


def _kept_count() -> Kept[None, int]:
    """To count a million takes a tenth of a second: once, and when one of them has changed."""
    return Kept(frozenset({"patient"}), 1)


_by_name = (p.family_name, p.given_name, p.id)
_PAGE = (
    LINE.where(
        or_(p.active, bindparam("archived", type_=Flag)),
        tuple_(*_by_name)
        > tuple_(
            bindparam("family_name", type_=String),
            bindparam("given_name", type_=String),
            bindparam("after", type_=Id),
        ),
    )
    .order_by(*_by_name)
    .limit(bindparam("most", type_=Integer))
)
_PLACE = select(*_by_name).where(p.tenant_id == tenant, of_patient)


def list_patients(query: ListPatients, rows: Rows) -> Patients:
    """
    Raises:
        NotFound: The clinic has no patient *after*.
    """
    place: tuple[str, str, UUID] | None = ("", "", UUID(int=0))
    if query.after is not None:
        place = rows.one(_PLACE, patient_id=query.after)
    if place is None:
        raise NotFound("after")
    family_name, given_name, after = place
    page = rows.read(
        _PAGE,
        family_name=family_name,
        given_name=given_name,
        after=after,
        archived=query.include_archived,
        most=query.limit,
    )
    return Patients(tuple(shown(PatientName(*row), rows) for row in page))
