"""The verbs of the command line: each a command, a query or a call of the parts below."""

import argparse
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir

from pydantic import ValidationError
from pydantic_core import to_json

from .calls import told
from .catalog import catalog
from .composition import REGISTRY, App, build, let_in, require_foreign
from .founding import found_clinic, join_as_set
from .given import invalid, message_of
from .kernel.checks import check
from .kernel.errors import Refusal, Usage
from .kernel.logs import logging_to
from .kernel.messages import Context, Done
from .kernel.restoring import restore
from .kernel.time import local_day, now
from .services.tenants.queries import GetTenant
from .settings import Settings
from .status import desk_status
from .sync.enrolment import connect

USUAL, REFUSED, WRONG_CALL, BUG = 0, 1, 2, 3
IMPORT = "vitalbridge_desktop.exchange.patient_import"  # no other verb needs them
EXPORT = "vitalbridge_desktop.exchange.csv_export"
EARLIEST, YEARS_AHEAD = date(1900, 1, 1), 10  # what is exported, where it is not said
SHOWING = "vitalbridge_desktop.showing"  # verbs that draw: they import Qt
WRONG_CALLS = frozenset({"invalid", "usage", "locked"})
logger = logging.getLogger(__name__)


def run(call: argparse.Namespace, settings: Settings) -> int:
    """Carry out the verb; prints its answer, or what is wrong, as one JSON object."""
    try:
        verbs = VERBS if call.verb in VERBS else import_module(SHOWING).VERBS
        answer, status = verbs[call.verb](call, settings)
    except Refusal as refusal:
        tell = told(refusal.code, refusal.message, refusal.field, refusal.details)
        print(to_json(tell).decode(), file=sys.stderr)
        return WRONG_CALL if refusal.code in WRONG_CALLS else REFUSED
    except KeyboardInterrupt:
        return USUAL
    except BrokenPipeError:
        return _unread()
    except Exception:
        return _unexpected(settings)
    try:
        if answer is not None:
            print(to_json(answer, indent=None).decode())
        sys.stdout.flush()
    except BrokenPipeError:
        return _unread()
    return status


def _unread() -> int:
    """Whoever reads, such as ``head``, has read enough; nothing is written any more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return USUAL


def _unexpected(settings: Settings) -> int:
    """A bug of ours: the log file has it, the person gets a sentence."""
    file = settings.log if settings.data_dir.is_dir() else Path(gettempdir()) / settings.log.name
    with logging_to(file) as there:
        logger.exception("a call failed")
    where = f"The log file {file} says more." if there else "The log file can't be written either."
    sentence = f"Something went wrong on our side. {where}"
    print(json.dumps(told("internal", sentence)), file=sys.stderr)
    return BUG


Answer = tuple[object, int]


def do(call: argparse.Namespace, settings: Settings) -> Answer:
    """Dispatch a command."""
    type_ = REGISTRY.command_names.get(call.name)
    if type_ is None:
        raise Usage(f"There is no command {call.name!r}. See vitalbridge catalog.", field="name")
    command = message_of(type_, call.json)
    with _opened(settings) as desk:
        return _done(desk.dispatch(command)), USUAL


def ask(call: argparse.Namespace, settings: Settings) -> Answer:
    """Run a query."""
    type_ = REGISTRY.query_names.get(call.name)
    if type_ is None:
        raise Usage(f"There is no query {call.name!r}. See vitalbridge catalog.", field="name")
    query = message_of(type_, call.json)
    with _opened(settings) as desk:
        return desk.ask(query), USUAL


def _done(done: Done) -> dict[str, object]:
    told: dict[str, object] = {"command": done.command, "id": done.id, "events": done.events}
    if done.stayed:
        told["stayed"] = [
            {"kind": each.kind, "id": each.id, "code": each.why.code, "message": each.why.message}
            for each in done.stayed
        ]
    return told


def show_catalog(call: argparse.Namespace, _: Settings) -> Answer:
    """Every command, query and event."""
    everything = catalog(REGISTRY)
    if call.json:
        return everything, USUAL
    for kind, entries in everything.items():
        print(f"{kind}")
        for name, entry in sorted(entries.items()):
            print(f"  {name:<28} {entry['service']}")
    return None, USUAL


def clinic(call: argparse.Namespace, settings: Settings) -> Answer:
    """Make, join or connect a clinic."""
    if call.kind == "connect":
        with _opened(settings) as desk:
            connected = connect(desk.bus, call.url, call.code, ca_file=settings.ca_file)
            desk.relay.sync_once()
        return {"tenant_id": connected.tenant_id, "desk_id": connected.desk_id}, USUAL
    try:
        answer, recovery = _new_clinic(call, settings)
    except ValidationError as wrong:  # an option that became a command's field
        raise invalid(wrong) from None
    _print_recovery(recovery)
    return answer, USUAL


def _new_clinic(call: argparse.Namespace, settings: Settings) -> tuple[object, str]:
    if call.kind == "create":
        tenant_id, recovery = found_clinic(settings, call.name, call.time_zone, call.country)
        return {"tenant_id": tenant_id}, recovery
    joined, recovery = join_as_set(settings, call.url, call.code, call.desk or "")
    return {"tenant_id": joined.tenant_id, "desk_id": joined.desk_id}, recovery


def sync(call: argparse.Namespace, settings: Settings) -> Answer:
    """Push and pull now, or until interrupted."""
    with _opened(settings) as desk:
        if call.watch:
            desk.relay.start()
            signal.pause()
        return desk.relay.sync_once(), USUAL


def status(_: argparse.Namespace, settings: Settings) -> Answer:
    """How this desk stands."""
    with _opened(settings) as desk:
        return desk_status(desk), USUAL


def policy(_: argparse.Namespace, settings: Settings) -> Answer:
    """What the administrator has set, and what of it this version does not know."""
    it = settings.policy
    told = {
        "file": it.file,
        "problem": it.problem,
        "server": {"url": it.url, "ca_file": it.ca_file, "proxy": it.proxy},
        "rolls_out": it.rolls_out,
        "desk": dict(it.fixed),
        "unknown": it.unknown,
    }
    return told, REFUSED if it.problem or it.unknown else USUAL


def unlock(call: argparse.Namespace, settings: Settings) -> Answer:
    """Let somebody in whose account is there, but who can't open the store on this desk yet."""
    return {"user": let_in(settings, call.recovery_key)}, USUAL


def renew_recovery(_: argparse.Namespace, settings: Settings) -> Answer:
    """Make a new recovery key, as when the old one is lost or was seen by others."""
    with _opened(settings) as desk:
        recovery = desk.new_recovery()
    _print_recovery(recovery)
    return {"folder": settings.data_dir}, USUAL


def check_store(_: argparse.Namespace, settings: Settings) -> Answer:
    """Read the whole store; exit 1 where anything is wrong."""
    with _opened(settings) as desk:
        found = check(desk.store, REGISTRY)
    return found, USUAL if found.sound else REFUSED


def make_backup(call: argparse.Namespace, settings: Settings) -> Answer:
    """Copy the store while it is in use.

    Raises:
        Usage: The file is one of the desk's own, which the copy would replace.
    """
    require_foreign(call.file, settings)
    with _opened(settings) as desk:
        desk.back_up(call.file)
    return {"file": call.file}, USUAL


def put_back(call: argparse.Namespace, settings: Settings) -> Answer:
    """Put a copy in the store's place; what it replaces stays beside it."""
    kept = restore(
        settings.store, call.file, lambda keys: keys.open(settings.user, settings.password)
    )
    return {"kept": kept}, USUAL


def undo(call: argparse.Namespace, settings: Settings) -> Answer:
    """Take a command back; without its id, the newest of this person."""
    with _opened(settings) as desk:
        context, id = Context(desk.who, desk.desk), call.command_id
        back = desk.bus.redo if call.verb == "redo" else desk.bus.undo
        return _done(back(id, context)), USUAL


def take_over(call: argparse.Namespace, settings: Settings) -> Answer:
    """Import a file of another program."""
    with _opened(settings) as desk:
        report = import_module(IMPORT).import_patients(
            desk.bus,
            Context(desk.who, desk.desk),
            call.file,
            dry_run=call.dry_run,
            only_good=call.only_good,
        )
    return report, USUAL


def hand_on(call: argparse.Namespace, settings: Settings) -> Answer:
    """Write a file for another program.

    Raises:
        Usage: The file is one of the desk's own, or it is not said which visits.
    """
    require_foreign(call.file, settings)
    export = import_module(EXPORT)
    with _opened(settings) as desk:
        context = Context(desk.who, desk.desk)
        if call.kind == "patients":
            count = export.export_patients(desk.bus, context, call.file)
        else:
            today = local_day(now(), desk.ask(GetTenant()).time_zone)
            start, end = call.start or EARLIEST, call.to or date(today.year + YEARS_AHEAD, 12, 31)
            count = export.export_appointments(desk.bus, context, call.file, start, end)
    return {"file": call.file, "rows": count}, USUAL


@contextmanager
def _opened(settings: Settings) -> Iterator[App]:
    desk = build(settings)
    try:
        yield desk
    finally:
        desk.close()


def _print_recovery(recovery: str) -> None:
    sentence = "Keep this recovery key in a safe place; it is shown only now:"
    print(f"{sentence} {recovery}", file=sys.stderr)


VERBS: dict[str, Callable[[argparse.Namespace, Settings], Answer]] = {
    "do": do,
    "ask": ask,
    "catalog": show_catalog,
    "clinic": clinic,
    "sync": sync,
    "status": status,
    "check": check_store,
    "policy": policy,
    "unlock": unlock,
    "recovery-key": renew_recovery,
    "backup": make_backup,
    "restore": put_back,
    "undo": undo,
    "redo": undo,
    "import": take_over,
    "export": hand_on,
}
