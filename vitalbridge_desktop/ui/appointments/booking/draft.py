"""A booking as far as it is filled in: kept while another call is taken, and over a crash."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

NOBODY = ""


class KeptHold(BaseModel):
    """A time that is held for the patient of a draft; instants carry their offset."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    hold_id: UUID
    provider_id: UUID
    start: datetime
    end: datetime
    until: datetime


class Draft(BaseModel):
    """What stands in the form.

    Attributes:
        patient: The name of who was taken, or the letters that were typed.
        kind, minutes: None where they are as the last visit's were.
        provider_ids: None for anyone.
        when, line: As they were typed.
        checked: By which details the patient was recognised.
        registering: The fields of who is being registered, by their names.
        walk_in: They stand at the counter: booked is arrived.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")  # one of an older version is welcome

    patient_id: UUID | None = None
    patient: str = NOBODY
    kind: UUID | None = None
    minutes: int | None = None
    room: UUID | None = None
    provider_ids: tuple[UUID, ...] | None = None
    when: str = ""
    reason: str = ""
    line: str = ""
    checked: tuple[str, ...] = ()
    hold: KeptHold | None = None
    registering: dict[str, str] | None = None
    walk_in: bool = False

    def more(self) -> dict[str, Any]:
        """What the fields of the form do not hold themselves."""
        return {name: getattr(self, name) for name in ("line", "checked", "hold", "walk_in")}

    @property
    def for_nobody(self) -> bool:
        """Whether nothing in it tells of somebody: a time alone can be typed again."""
        return not any((self.patient_id, self.patient, self.reason, self.line, self.registering))

    @property
    def empty(self) -> bool:
        """Whether nothing in it was typed or chosen by a person."""
        return self.for_nobody and not self.when and self.provider_ids is None
