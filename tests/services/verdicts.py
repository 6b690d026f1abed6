"""Facts that come from elsewhere: applied as a pull would, judged as the server would."""

from typing import Any
from uuid import UUID

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.confirmed import confirm, next_version
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Envelope, Event
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Verdict
from vitalbridge_desktop.kernel.time import now
from vitalbridge_desktop.kernel.transaction import Transaction


def applied(bus: Bus, *facts: Event, standing: str = "accepted") -> None:
    """Write the rows of facts of another desk that the log has."""

    def work(driver: Driver) -> None:
        transaction = bus.transaction(driver)
        for fact in facts:
            fact.state(_envelope(transaction, fact, standing=standing))
            transaction.apply(fact, transaction.journal())

    bus.store.write(work)


def admitted(bus: Bus, fact: Event, base_version: int | None = None) -> None:
    """Judge a fact of another desk, which had seen *base_version*; nothing is written.

    Raises:
        Refusal: It may not stand.
    """

    def work(driver: Driver) -> None:
        transaction = bus.transaction(driver)
        seen = {} if base_version is None else {"base_version": base_version}
        fact.state(_envelope(transaction, fact, **seen))
        transaction.admit(fact)

    bus.store.read(work)


def refused(bus: Bus, type: str, kind: str, code: str) -> None:
    """Note what the server said of another desk's fact that could not stand: a case opens."""
    verdict = Verdict(
        position=1,
        verdict="rejected",
        code=code,
        event_id=uuid7(),
        type=type,
        kind=kind,
        subject_id=uuid7(),
        staff_id=uuid7(),
        desk="Desk 2",
        stated_at="2026-03-02T08:00:00+00:00",
        recorded_at="2026-03-02T08:01:00+00:00",
        words={"data": {}},
        creates=type.endswith((".created", ".held")),
    )

    def note(driver: Driver) -> None:
        transaction = bus.transaction(driver)
        confirm(transaction, verdict, None, Digests(transaction))

    bus.store.write(note)


def stated(
    transaction: Transaction, fact: Event, staff_id: UUID, undoes: UUID | None = None
) -> Event:
    """The fact, as somebody stated it at another desk."""
    fact.state(_envelope(transaction, fact, staff_id=staff_id, undoes=undoes))
    return fact


def may_state(bus: Bus, fact: Event, staff_id: UUID, undoes: UUID | None = None) -> bool:
    """Whether the server would let it be judged at all."""

    def work(driver: Driver) -> None:
        transaction = bus.transaction(driver)
        one = stated(transaction, fact.model_copy(), staff_id, undoes)
        for service, allow in bus.registry.permits():
            allow(one, bus.registry.stated_by[type(one)], Rows(transaction, service))

    try:
        bus.store.read(work)
    except Forbidden:
        return False
    return True


def _envelope(transaction: Transaction, fact: Event, **said: Any) -> Envelope:
    version = next_version(transaction, fact)
    values: dict[str, Any] = {
        "id": uuid7(),
        "tenant_id": transaction.tenant_id,
        "time": now(),
        "staff_id": a.STAFF,
        "command_id": uuid7(),
        "base_version": version - 1,
        "base_position": 0,
        "version": version,
    }
    return Envelope(**(values | said))
