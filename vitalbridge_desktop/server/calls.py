"""What each verb of the ``vitalbridge-server`` command does."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Invalid, NotFound, Usage
from vitalbridge_desktop.kernel.logs import logging_to
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.store import Store, copied

from .central import Central
from .checking import checked
from .founding import found_clinic
from .registry import REGISTRY
from .rollouts import list_of, new_rollout, revoke_rollout
from .serving import bind, serve
from .settings import ServerSettings
from .tenancy import desks, exists, new_code, revoke

Answer = dict[str, object]


def run(settings: ServerSettings, call: Namespace) -> None:
    """Serve until asked to end."""
    if (call.tls_cert is None) != (call.tls_key is None):
        raise Usage("A certificate and its key go together.", field="tls_cert")
    tls = None if call.tls_cert is None else (call.tls_cert, call.tls_key)
    with (
        bind(call.host, call.port, encrypted=tls is not None) as bound,
        opened(settings) as it,
        logging_to(settings.log, journal=True),
    ):
        serve(it, bound, tls)


def bring_up(settings: ServerSettings, _: Namespace) -> Answer:
    """Bring the store to the newest schema."""
    migrate(settings.store, settings.key(), "server")
    return {"database": str(settings.store)}


def create_tenant(settings: ServerSettings, call: Namespace) -> Answer:
    """Found a clinic."""
    with opened(settings) as it:
        id = it.store.write(lambda driver: found_clinic(it, call.name, call.time_zone, driver))
    return {"tenant_id": str(id)}


def invite(settings: ServerSettings, _: Namespace) -> Answer:
    """A code for a desk that brings its own clinic."""
    with opened(settings) as it:
        code = it.store.write(lambda d: new_code(it.transaction(d), it.clock(), tenant_id=None))
    return {"code": code}


def enrol_desk(settings: ServerSettings, call: Namespace) -> Answer:
    """A code for a further desk of a clinic."""
    tenant_id = _id(call.tenant_id, "tenant_id")
    with opened(settings) as it:

        def made(driver: Driver) -> str:
            transaction = it.transaction(driver)
            if not exists(transaction, tenant_id):
                raise NotFound("tenant_id")
            return new_code(transaction, it.clock(), tenant_id=tenant_id, desk_name=call.name)

        return {"code": it.store.write(made)}


def roll_out(settings: ServerSettings, call: Namespace) -> Answer:
    """One code for many desks of a clinic."""
    tenant_id = _id(call.tenant_id, "tenant_id")
    with opened(settings) as it:

        def made(driver: Driver) -> Answer:
            transaction, now = it.transaction(driver), it.clock()
            if not exists(transaction, tenant_id):
                raise NotFound("tenant_id")
            return new_rollout(
                transaction, now, tenant_id=tenant_id, desks=call.desks, hours=call.hours
            )

        return it.store.write(made)


def list_rollouts(settings: ServerSettings, call: Namespace) -> Answer:
    """The roll-outs of one clinic, or of all."""
    tenant_id = None if call.tenant_id is None else _id(call.tenant_id, "tenant_id")
    with opened(settings) as it:
        return {"rollouts": it.store.read(lambda d: list_of(it.transaction(d), tenant_id))}


def end_rollout(settings: ServerSettings, call: Namespace) -> Answer:
    """Let no further desk in by this roll-out; those that are in stay."""
    rollout_id = _id(call.rollout_id, "rollout_id")
    with opened(settings) as it:
        if not it.store.write(lambda d: revoke_rollout(it.transaction(d), rollout_id, it.clock())):
            raise NotFound("rollout_id")
    return {"rollout_id": str(rollout_id), "revoked": True}


def list_desks(settings: ServerSettings, call: Namespace) -> Answer:
    """The desks of one clinic, or of all."""
    tenant_id = None if call.tenant_id is None else _id(call.tenant_id, "tenant_id")
    with opened(settings) as it:
        return {"desks": it.store.read(lambda d: desks(it.transaction(d), tenant_id))}


def revoke_desk(settings: ServerSettings, call: Namespace) -> Answer:
    """Shut a desk out."""
    desk_id = _id(call.desk_id, "desk_id")
    with opened(settings) as it:
        if not it.store.write(lambda d: revoke(it.transaction(d), desk_id, it.clock())):
            raise NotFound("desk_id")
    return {"desk_id": str(desk_id), "revoked": True}


def check(settings: ServerSettings, _: Namespace) -> Answer:
    """Read everything, and say what is wrong."""
    with opened(settings) as it:
        return it.store.read(lambda driver: checked(it, driver))


def backup(settings: ServerSettings, call: Namespace) -> Answer:
    """A consistent copy, while the server runs; it opens with the same key."""
    target: Path = call.file
    if target.exists():
        raise Usage(f"{target} is there already.", field="file")
    if not target.absolute().parent.is_dir():
        raise Usage(f"There is no folder {target.absolute().parent}.", field="file")
    with opened(settings) as it:
        source = it.store.open()
        try:
            copied(source, target, settings.key())
        finally:
            source.close()
    return {"file": str(target)}


@contextmanager
def opened(settings: ServerSettings) -> Iterator[Central]:
    """The server's store, brought to the newest schema, and closed in the end."""
    key = settings.key()
    migrate(settings.store, key, "server")
    store = Store(settings.store, key)
    try:
        yield Central(store, REGISTRY)
    finally:
        store.close()


def _id(text: str, field: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Invalid(f"{text!r} is no id.", field=field) from None
