"""A new clinic on this desk: keys, store and first administrator, all of it or nothing."""

import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import NamedTuple
from uuid import UUID

from pydantic import SecretStr
from sqlalchemy import insert

from .composition import REGISTRY, opened
from .kernel.bus import Bus
from .kernel.driver import Driver
from .kernel.errors import Locked, Unwritable, Usage
from .kernel.files import durable
from .kernel.ids import uuid7
from .kernel.keys import FILE, KeyRing
from .kernel.ledger import desk
from .kernel.messages import Context
from .kernel.prepared import SQLITE
from .kernel.sentences import said
from .kernel.transaction import Transaction
from .kernel.watching import Watch, unwatched
from .services.identity.commands import AddStaffMember, SetPassword
from .services.identity.queries import ListStaff
from .services.tenants.commands import CreateTenant
from .settings import STORE, Settings
from .signing_in import SYSTEM, signed_in
from .sync.enrolment import Joined, join
from .sync.relay import Relay


class Person(NamedTuple):
    """What somebody is called."""

    given_name: str
    family_name: str


class ClinicExists(Usage):
    """The folder has a clinic already."""


def found_clinic(
    settings: Settings,
    name: str,
    zone: str,
    country: str | None,
    person: Person | None = None,
) -> tuple[UUID, str]:
    """Make a clinic of one desk, with its first administrator; no server is needed.

    *person* is what the administrator is called, where it is said.

    The clinic's id, and the recovery key, which is told this once.

    Raises:
        Usage: There is a clinic here already, or it is not said who its administrator will be.
        Locked: There is neither keyring nor password to protect the store with.
        Refusal: The zone does not exist, or the folder can't be written.
    """
    _require_new(settings)
    command = CreateTenant(tenant_id=uuid7(), name=name, time_zone=zone, country=country)
    tenant_id = command.tenant_id or uuid7()

    def furnish(bus: Bus) -> None:
        settle(bus, tenant_id, "Desk 1")
        bus.dispatch(command, Context(SYSTEM))
        add_administrator(bus, settings.user or "", settings.password, person)

    return tenant_id, made(settings, furnish)


def join_clinic(
    settings: Settings,
    url: str,
    code: str,
    desk_name: str,
    *,
    first: bool = True,
    watch: Watch = unwatched,
) -> tuple[Joined, str]:
    """Make this desk one of a clinic's on a server, and fetch the clinic.

    Where the clinic has no staff yet, ``settings.user`` becomes its first administrator; else the
    account has to be there, and the password its own. Answers with the recovery key too. Not
    *first*: a clinic without staff is none to join yet. *watch* is told how much of the clinic has
    come, and may raise to end it; nothing is left behind then, but the code is used up.

    Raises:
        Usage: There is a clinic here already, or it is not said who signs in.
        Locked: There is no such account, or the password is not theirs; nothing is left behind.
        Refusal: The server cannot be reached, or the code does not open it.
    """
    _require_new(settings)
    joined: list[Joined] = []

    def furnish(bus: Bus) -> None:
        joined.append(join(bus, url, code, desk_name=desk_name, ca_file=settings.ca_file))
        relay = Relay(bus, ca_file=settings.ca_file)
        relay.sync_once(watch)
        if bus.ask(ListStaff(), Context(SYSTEM)).staff:
            signed_in(bus, settings)
        elif not first:
            raise Usage("Nobody has an account at this clinic yet: set up its first desk by hand.")
        else:
            add_administrator(bus, settings.user or "", settings.password)
            relay.sync_once()

    recovery = made(settings, furnish)
    return joined[0], recovery


def join_as_set(
    settings: Settings, url: str | None = None, code: str | None = None, desk_name: str = ""
) -> tuple[Joined, str]:
    """Join the clinic that the administrator of this computer has set, or the one that is named.

    A desk that a roll-out lets in is named after the computer, and makes nobody administrator.

    Raises:
        Usage: It is neither set nor named, or another server is named than the one that is set.
        Locked: Nobody has said yet who sits here.
        Refusal: As ``join_clinic``.
    """
    policy = settings.policy
    place, entry = url or policy.url, code or policy.rollout_code
    if place is None or entry is None:
        raise Usage("Say which server, and the code that lets this desk in.", field="url")
    if policy.url is not None and place.rstrip("/") != policy.url.rstrip("/"):
        sentence = said("Desks of this computer belong to {url}.", url=policy.url)
        raise Usage(sentence, field="url")
    if settings.user is None:
        raise Locked("This desk joins its clinic as soon as you say who you are.", field="user")
    return join_clinic(settings, place, entry, desk_name or platform.node(), first=code is not None)


def made(settings: Settings, furnish: Callable[[Bus], None]) -> str:
    """Make keys and store beside their place, let *furnish* fill them, then put them there.

    Nothing is left behind when it fails. The keys move last: with them the clinic is there.
    """
    with beside(settings.data_dir) as folder:
        ring = KeyRing(folder)
        key, recovery = ring.create(settings.user or "", settings.password)
        bus = opened(Settings(folder), key)
        try:
            furnish(bus)
        finally:
            bus.store.close()
        (folder / STORE).rename(settings.data_dir / STORE)
        (folder / FILE).rename(settings.data_dir / FILE)
        durable(settings.data_dir)
    return recovery


def settle(bus: Bus, tenant_id: UUID, name: str) -> None:
    """Give the desk its identity, as yet without a server."""
    desk_id = uuid7()

    def write(driver: Driver) -> None:
        Transaction(driver, SQLITE, tenant_id, REGISTRY).run(
            insert(desk).values(
                id=1,
                tenant_id=tenant_id,
                desk_id=desk_id,
                name=name,
                stream=f"{desk_id}.0",
            )
        )

    bus.store.write(write)


def add_administrator(
    bus: Bus, username: str, password: str | None, person: Person | None = None
) -> UUID:
    """The clinic's first staff member, who may do everything."""
    system = Context(SYSTEM)
    named = person or Person(username.capitalize(), "Administrator")
    added = bus.dispatch(
        AddStaffMember(
            username=username,
            family_name=named.family_name,
            given_name=named.given_name,
            roles=("administrator", "front-desk"),
        ),
        system,
    )
    if password is not None:
        bus.dispatch(SetPassword(staff_id=added.id, password=SecretStr(password)), system)
    return added.id


def _require_new(settings: Settings) -> None:
    if settings.user is None:
        raise Usage("Say who signs in, with --user NAME.", field="user")
    if KeyRing(settings.data_dir).exists():
        raise ClinicExists("This folder has its clinic already.", field="data_dir")


@contextmanager
def beside(data_dir: Path) -> Iterator[Path]:
    """A folder of its own inside the data folder; what is empty afterwards is gone.

    Raises:
        Unwritable: The folder can't be written.
    """
    try:
        new = [folder for folder in (data_dir, *data_dir.parents) if not folder.exists()]
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = Path(mkdtemp(prefix=".new-", dir=data_dir))
    except OSError as wrong:
        message = f"The folder {data_dir} can't be written: {wrong.strerror}. Choose another one."
        raise Unwritable(message, field="data_dir") from None
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)
        with suppress(OSError):  # a folder with a clinic in it stays
            for folder in new:
                folder.rmdir()
