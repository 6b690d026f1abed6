"""Composition root: the only place where the parts meet. Knows no window."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from .kernel.anchor import SUFFIX
from .kernel.bus import Bus
from .kernel.desk import DeskState
from .kernel.errors import Damaged, Forbidden, Locked, Usage
from .kernel.files import UNDER_WAY
from .kernel.keys import FILE, KeyRing
from .kernel.messages import Actor, Command, Context, Done, Query
from .kernel.migration import migrate
from .kernel.service import Registry
from .kernel.store import Store
from .kernel.time import now
from .kernel.watching import Watch, unwatched
from .services.appointments.service import appointments
from .services.cases.service import cases
from .services.identity.commands import SetPassword
from .services.identity.queries import (
    StaffNames,
)
from .services.identity.service import identity
from .services.patients.service import patients
from .services.providers.service import providers
from .services.schedules.service import schedules
from .services.tenants.service import tenants
from .settings import DEMO, Settings
from .signing_in import SYSTEM, demo_user, signed_in

if TYPE_CHECKING:
    from .kernel.restoring import ReadyCopy
    from .sync.relay import Relay

A = TypeVar("A")
SERVICES = (tenants, identity, providers, patients, schedules, appointments, cases)
REGISTRY = Registry(SERVICES)


class NoClinic(Usage):
    """Nothing was made or joined in this folder yet."""


@dataclass
class App:
    """A clinic's desk, opened and signed in; ``close`` gives the store back.

    Attributes:
        desk: Which desk this is, told apart from every other by its id.
        key: Opens the store; for whoever gets a password here.
    """

    settings: Settings
    store: Store
    bus: Bus
    who: Actor
    desk: str
    key: bytes = field(repr=False)

    @cached_property
    def relay(self) -> "Relay":
        """Keeps in step with the server; made when it is first asked for."""
        # 40 ms of HTTP that a clinic without a server need not wait for.
        from .sync.relay import Relay  # noqa: PLC0415

        return Relay(self.bus, ca_file=self.settings.ca_file)

    @property
    def running(self) -> "Relay | None":
        """The relay, where it was started."""
        return self.relay if self._has_relay() and self.relay.runs() else None

    def dispatch(self, command: Command, seen_version: int | None = None) -> Done:
        """Carry out a command as the person signed in.

        Raises:
            Refusal: A rule says no; nothing was written.
        """
        done = self.bus.dispatch(command, Context(self.who, self.desk, seen_version))
        if isinstance(command, SetPassword) and command.password is not None:
            self.let_in(done.id, command.password.get_secret_value())
        return done

    def ask(self, query: Query[A]) -> A:
        """The answer to a query.

        Raises:
            Refusal: The person may not know, or there is no such thing.
        """
        return self.bus.ask(query, Context(self.who, self.desk))

    def start_sync(self) -> None:
        """Keep in step with the server from now on, where there is one and nobody else does."""
        connected = self.store.read(lambda driver: self.bus.transaction(driver).state.server_url)
        if connected is not None:
            with suppress(Locked):  # another program keeps this store in step
                self.relay.start()

    def close(self) -> None:
        """End the threads and give the store back."""
        if self._has_relay():
            self.relay.stop()
        self.store.close()

    def _has_relay(self) -> bool:
        return "relay" in self.__dict__

    def let_in(self, staff_id: UUID, password: str) -> None:
        """Wrap the store's key with somebody's new password: it opens this desk from now on.

        For a thread that nobody waits for: some 100 ms of work.
        """
        ring = KeyRing(self.settings.data_dir)
        if not ring.is_demo():
            staff = self.bus.ask(StaffNames(), Context(SYSTEM)).staff
            ring.add(
                next(each.username for each in staff if each.id == staff_id), password, self.key
            )

    def new_recovery(self) -> str:
        """A new recovery key, told once; the old one no longer opens this desk's store.

        Raises:
            Forbidden: Only who may shut others out may.
        """
        if not self.who.may("deactivate-staff-member"):
            raise Forbidden("Your account may not make a recovery key. Ask an administrator.")
        return KeyRing(self.settings.data_dir).new_recovery(self.key)

    def person(self, username: str, password: str) -> Actor:
        """Who that is, proven by the password; for a thread that nobody waits for.

        Raises:
            Locked: There is no such account, or the password is not theirs.
        """
        return signed_in(self.bus, replace(self.settings, user=username, password=password))

    def take_seat(self, who: Actor, settings: Settings) -> None:
        """Somebody else, who has proven who they are, sits here from now on."""
        self.who, self.settings = who, settings

    def standing(self) -> DeskState:
        """What this desk knows of itself and of its server."""
        return self.store.read(lambda driver: self.bus.transaction(driver).state)

    def connect(self, url: str, code: str) -> None:
        """Bring this desk's clinic to a server, and keep in step with it from now on.

        Raises:
            Refusal: It has a server, or nobody answers there, or the code does not open it.
        """
        from .sync.enrolment import connect  # noqa: PLC0415 - HTTP, as above

        connect(self.bus, url, code, ca_file=self.settings.ca_file)
        self.start_sync()

    def back_up(self, file: Path, watch: Watch | None = None) -> None:
        """Copy the store while it is in use; for a thread that nobody waits for.

        *watch* is told how far it is, and may raise to end it.

        Raises:
            Usage: The file is one of the desk's own, which the copy would replace.
            Unwritable: There is no room, or no right to write there.
        """
        from .kernel.care import backup  # noqa: PLC0415 - nor need a start wait for this

        require_foreign(file, self.settings)
        backup(self.store, file, watch)

    def unpack(self, file: Path, watch: Watch) -> "ReadyCopy":
        """Make a copy ready to take the store's place, while that is in use; raises a Refusal."""
        from .kernel.restoring import ready  # noqa: PLC0415 - as above

        who = self.settings.user, self.settings.password
        return ready(self.settings.store, file, lambda keys: keys.open(*who), watch)


def build(settings: Settings, clock: Callable[[], datetime] = now, watch: Watch = unwatched) -> App:
    """Open this folder's clinic and sign in; *watch* is told where it takes a new schema.

    Raises:
        NoClinic: There is no clinic here yet.
        Usage: It is not said who signs in.
        Locked: Neither the keyring nor the password opens it.
        Damaged: The store is an empty file; SQLite would take it for a new one.
    """
    require_clinic(settings)
    if settings.store.stat().st_size == 0:
        raise Damaged(f"{settings.store} is empty. Restore it from a backup.")
    ring = KeyRing(settings.data_dir)
    key = ring.open(settings.user, settings.password)
    bus = opened(settings, key, clock, watch)
    try:
        published = ring.is_demo() and settings.user == settings.password == DEMO
        who = demo_user(bus) if published else signed_in(bus, settings)
        desk = bus.store.read(lambda driver: str(bus.transaction(driver).state.desk_id))
    except BaseException:
        bus.store.close()
        raise
    return App(settings, bus.store, bus, who, desk, key)


def require_clinic(settings: Settings) -> None:
    """Finish a restore that a program had begun when it died; then a clinic must be there.

    Raises:
        NoClinic: There is none.
    """
    if settings.store.with_name(UNDER_WAY).exists():
        from .kernel.restoring import finished  # noqa: PLC0415 - no other start needs it

        finished(settings.store)
    if not settings.store.exists():
        raise NoClinic("There is no clinic on this desk yet. Make one, join one, or try the demo.")


def let_in(settings: Settings, recovery_key: str) -> str:
    """Give somebody a way into the store on this desk, proven by the recovery key; who that is.

    For a colleague whose account was made at another desk, and for a password changed there.

    Raises:
        NoClinic: There is no clinic here yet.
        Usage: It is not said who it is.
        Locked: The recovery key is not this clinic's, or name and password don't fit together.
    """
    require_clinic(settings)
    if settings.user is None or settings.password is None:
        raise Usage("Say who you are with --user NAME, and give the password.", field="user")
    ring = KeyRing(settings.data_dir)
    key = ring.with_recovery(recovery_key)
    bus = opened(settings, key)
    try:
        who = signed_in(bus, settings)
    finally:
        bus.store.close()
    ring.add(settings.user, settings.password, key)
    return who.name


def own_files(settings: Settings) -> tuple[Path, ...]:
    """The files that a desk works with: nothing else may be put in their place."""
    store = settings.store
    beside = (store.with_name(f"{store.name}{suffix}") for suffix in ("-wal", "-shm", SUFFIX))
    return (store, *beside, store.with_name(FILE), settings.log)


def require_foreign(file: Path, settings: Settings) -> None:
    """
    Raises:
        Usage: The file is one of the desk's own.
    """
    if file.resolve() in {each.resolve() for each in own_files(settings)}:
        message = "This is a file that the desk works with. Choose another one."
        raise Usage(message, field="file")


def opened(
    settings: Settings,
    key: bytes,
    clock: Callable[[], datetime] = now,
    watch: Watch = unwatched,
) -> Bus:
    """The bus on this folder's store, brought to the newest schema, which *watch* is told of."""
    migrate(settings.store, key, "desk", watch=watch)
    return Bus(Store(settings.store, key), REGISTRY, clock)
