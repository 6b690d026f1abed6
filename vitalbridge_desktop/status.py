"""How a desk stands: what is waiting, what needs a person, whether the server answers now."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from . import __version__
from .composition import App
from .kernel.migration import newest
from .services.cases.queries import NeedsAttention
from .shipped import shipped
from .sync.errors import NotConnected
from .sync.status import sync_status


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """What scripts ask a desk for.

    Attributes:
        online: The server answers now.
        waiting: Events that the server does not have yet, the oldest since *oldest_waiting*.
        attention: Things that a person has to decide.
        cursor: The last entry of the server's log that was applied.
        schema: The version of the store's tables.
        digest: One hash over every confirmed row; desks at the same cursor have the same.
        alarm: What is wrong with this copy of the log, if anything.
    """

    online: bool
    waiting: int
    oldest_waiting: datetime | None
    quarantined: int
    attention: int
    cursor: int
    last_sync: datetime | None
    schema: int
    version: str
    tenant_id: UUID
    desk_id: UUID
    digest: str
    alarm: str | None


def desk_status(app: App) -> DeskStatus:
    """How this desk stands now; asks the server whether it is there."""
    try:
        online = app.relay.alive()
    except NotConnected:
        online = False
    attention = len(app.ask(NeedsAttention(solutions=False)).items)
    store, bus = app.store, app.bus
    sync = store.read(lambda driver: sync_status(bus.transaction(driver)))
    state = store.read(lambda driver: bus.transaction(driver).state)
    return DeskStatus(
        online=online,
        waiting=sync.waiting,
        oldest_waiting=sync.oldest_waiting,
        quarantined=sync.quarantined,
        attention=attention,
        cursor=sync.cursor,
        last_sync=sync.last_sync,
        schema=newest(shipped("migrations") / "desk"),
        version=__version__,
        tenant_id=state.tenant_id,
        desk_id=state.desk_id,
        digest=sync.digest,
        alarm=sync.alarm,
    )
