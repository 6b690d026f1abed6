"""Makes the demo clinic where there is none, or where it has grown old."""

from datetime import datetime
from functools import partial
from pathlib import Path
from shutil import rmtree
from uuid import UUID, uuid5

from sqlalchemy import insert

from vitalbridge_desktop.composition import REGISTRY, opened
from vitalbridge_desktop.founding import beside
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Usage
from vitalbridge_desktop.kernel.files import written
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.ledger import desk
from vitalbridge_desktop.kernel.prepared import SQLITE
from vitalbridge_desktop.kernel.time import local_day, now
from vitalbridge_desktop.kernel.transaction import Transaction
from vitalbridge_desktop.kernel.watching import WHOLE, Watch, between, unwatched
from vitalbridge_desktop.services.identity.rules import verifier_of
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.sync.rebase import apply_page

from .clinic import ZONE, DemoClinic, Size
from .log import GeneratedLog

MADE = "demo.txt"  # the day that the clinic was dated around
ASIDE = "demo-before"
PASSWORD = "demo"
TOLD = 20  # per cent of the way
NAMESPACE = UUID("6a1f6a1e-7d8c-5b1d-9a53-6f9f8d0f2c11")


def ensure(
    settings: Settings,
    size: Size | None = None,
    at: datetime | None = None,
    watch: Watch = unwatched,
) -> bool:
    """Make the demo clinic in ``settings.data_dir`` unless today's is there; whether it was made.

    An older one is kept aside, in place of the one that was kept before. *watch* is told how far
    it is, in per cent; what it raises ends it, and leaves what was there.

    Raises:
        Usage: There is a real clinic.
        Unwritable: The folder can't be written.
    """
    folder, moment = settings.data_dir, at or now()
    day = local_day(moment, ZONE).isoformat()
    if KeyRing(folder).exists():
        if not KeyRing(folder).is_demo():
            raise Usage(f"{folder} holds a real clinic; the demo needs a folder of its own.")
        mark = folder / MADE
        if size is None and mark.exists() and mark.read_text() == day:
            return False
    with beside(folder.parent) as fresh:
        _make(fresh, size or Size(), moment, watch)
        written(fresh / MADE, day.encode())
        if folder.exists():
            aside = folder.with_name(ASIDE)
            rmtree(aside, ignore_errors=True)
            folder.rename(aside)
        fresh.rename(folder)
    return True


def _make(folder: Path, size: Size, moment: datetime, watch: Watch) -> None:
    tenant_id = uuid5(NAMESPACE, f"{size} {moment.date()}")
    desk_id, other_desk = uuid5(tenant_id, "desk 2"), uuid5(tenant_id, "desk 1")
    log = GeneratedLog(tenant_id, REGISTRY, "Desk 1", f"{other_desk}.1")
    clinic = DemoClinic(log, tenant_id, size, moment)
    clinic.tell(verifier_of(PASSWORD), between(watch, 0, TOLD))
    bus = opened(Settings(folder), KeyRing(folder).create_demo())
    try:
        bus.store.write(partial(_settle, tenant_id, desk_id))
        bus.store.write(partial(_pull, bus, log, moment, watch))  # at once: half of it is no demo
    finally:
        bus.store.close()


def _pull(bus: Bus, log: GeneratedLog, moment: datetime, watch: Watch, driver: Driver) -> None:
    pulled = between(watch, TOLD, WHOLE)
    for page in log.pages():
        apply_page(bus.transaction(driver), page, moment)
        pulled(page.next, len(log.entries))


def _settle(tenant_id: UUID, desk_id: UUID, driver: Driver) -> None:
    Transaction(driver, SQLITE, tenant_id, REGISTRY).run(
        insert(desk).values(
            id=1, tenant_id=tenant_id, desk_id=desk_id, name="Desk 2", stream=f"{desk_id}.1"
        )
    )
