"""Founding a clinic on the server: ``tenant.created`` at position 1 of its log."""

import json
from uuid import UUID

from pydantic import ValidationError

from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.envelopes import Origin, raw_envelope
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Envelope, Event
from vitalbridge_desktop.sync.protocol import NOBODY, stamped

from .central import Central
from .log import Log
from .tenancy import Device, found_log, open_stream
from .transaction import ServerTransaction
from .verdicts import Judging

_SERVER = Origin("Server", 0)


def found_clinic(central: Central, name: str, time_zone: str, driver: Driver) -> UUID:
    """A new clinic; its id.

    Raises:
        Invalid: There is no such time zone, or the name is none.
    """
    tenant_id, now = uuid7(), central.clock()
    transaction = central.transaction(driver, tenant_id)
    fact = _created(central, tenant_id, name, time_zone)
    transaction.admit(fact)
    found_log(transaction, tenant_id, now)
    stream = f"{tenant_id}.0"  # the server's own: no desk is ever numbered 0
    open_stream(transaction, Device(tenant_id, tenant_id, 0), stream, now)
    book = Log(transaction, central.key, now)
    Judging(transaction, book, stream, 0).judge([_pushed(transaction, fact, stream)])
    return tenant_id


def _created(central: Central, tenant_id: UUID, name: str, time_zone: str) -> Event:
    """The fact as the clinics' own command would state it."""
    command = central.registry.command_names["create-tenant"]
    try:
        wish = command.model_validate({"name": name, "time_zone": time_zone})
    except ValidationError as wrong:
        first = wrong.errors()[0]
        raise Invalid(f"{first['msg']}.", field=str(first["loc"][0])) from None
    said = wish.model_dump(include={"name", "time_zone"})
    fact = central.registry.by_wire["tenant.created"].model_validate(
        {"tenant_id": tenant_id, **said}
    )
    fact.state(
        Envelope(
            id=uuid7(),
            tenant_id=tenant_id,
            time=central.clock(),
            staff_id=NOBODY,
            command_id=wish.command_id,
            base_version=0,
            base_position=0,
            version=1,
        )
    )
    return fact


def _pushed(transaction: ServerTransaction, fact: Event, stream: str) -> dict[str, object]:
    service = transaction.registry.events[type(fact)].service.name
    pushed: dict[str, object] = json.loads(stamped(raw_envelope(fact, service, _SERVER), stream, 1))
    return pushed
