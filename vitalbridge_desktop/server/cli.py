"""The ``vitalbridge-server`` command: one JSON object out, one error object where it is refused."""

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from platformdirs import user_data_path

from vitalbridge_desktop import __version__
from vitalbridge_desktop.kernel.errors import Invalid, Locked, Refusal, Usage
from vitalbridge_desktop.kernel.logs import logging_to

from . import calls
from .settings import ServerSettings

PORT = 8420
REFUSED, WRONG_CALL, BUG = 1, 2, 3
_LOG = logging.getLogger(__name__)
_FOLDER = user_data_path("VitalBridge Server", appauthor=False)
_Verbs = Any  # argparse has no public name for what add_subparsers returns


class _Parser(argparse.ArgumentParser):
    """Options that the environment can set too; a wrong call is a refusal like any other."""

    def error(self, message: str) -> NoReturn:
        raise Usage(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")

    def option(self, name: str, **how: Any) -> None:
        """An option; ``VITALBRIDGE_SERVER_…`` sets it where the call does not."""
        variable = f"VITALBRIDGE_SERVER_{name.strip('-').replace('-', '_').upper()}"
        if variable in os.environ and how.get("default") is not argparse.SUPPRESS:
            how |= {"default": os.environ[variable], "required": False}
        how["help"] = f"{how.get('help', '')} [{variable}]"
        self.add_argument(name, **how)


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one call; its exit status."""
    folder = _FOLDER
    try:
        call = _parser().parse_args(argv)
        folder = call.data_dir
        answer = call.run(ServerSettings(folder, call.database, call.key_file), call)
    except Refusal as refusal:
        _complain(refusal.code, refusal.message, refusal.field, refusal.details)
        return WRONG_CALL if isinstance(refusal, Usage | Locked | Invalid) else REFUSED
    except Exception:  # a bug of ours: a sentence for people, the rest in the log
        _complain("internal", f"Something went wrong here. {_written_down(folder)}", None, {})
        return BUG
    if answer is None:
        return 0
    print(json.dumps(answer, ensure_ascii=False))
    return 0 if answer.get("sound", True) else REFUSED


def _parser() -> _Parser:
    parser = _Parser(prog="vitalbridge-server", description="The central server of VitalBridge.")
    parser.add_argument("--version", action="version", version=__version__)
    _places(parser, default=_FOLDER)
    verbs = parser.add_subparsers(required=True, metavar="CALL")
    running = _verb(verbs, "run", calls.run, "serve until asked to end")
    running.option("--host", default="127.0.0.1", help="address to listen on")
    running.option("--port", type=int, default=PORT, help="port to listen on")
    running.option("--tls-cert", type=Path, help="certificate chain, PEM")
    running.option("--tls-key", type=Path, help="its key, PEM")
    _verb(verbs, "migrate", calls.bring_up, "bring the store to the newest schema")
    _verb(verbs, "check", calls.check, "read the whole store; status 1 where anything is wrong")
    saving = _verb(verbs, "backup", calls.backup, "a consistent copy, while the server runs")
    saving.add_argument("file", type=Path)
    _tenant(verbs.add_parser("tenant", help="clinics"))
    _desk(verbs.add_parser("desk", help="the desks of clinics"))
    _rollout(verbs.add_parser("rollout", help="one code for many desks"))
    return parser


def _tenant(parser: _Parser) -> None:
    verbs = parser.add_subparsers(required=True, metavar="CALL")
    founding = _verb(verbs, "create", calls.create_tenant, "found a clinic")
    founding.option("--name", required=True)
    founding.option("--time-zone", required=True, help="as in Europe/Berlin")
    _verb(verbs, "invite", calls.invite, "a code for a desk that brings its own clinic")


def _desk(parser: _Parser) -> None:
    verbs = parser.add_subparsers(required=True, metavar="CALL")
    enrolling = _verb(verbs, "enrol", calls.enrol_desk, "a code for a further desk of a clinic")
    enrolling.add_argument("tenant_id")
    enrolling.option("--name", help="how the desk is called")
    listing = _verb(verbs, "list", calls.list_desks, "the desks of one clinic, or of all")
    listing.add_argument("tenant_id", nargs="?")
    revoking = _verb(verbs, "revoke", calls.revoke_desk, "shut a desk out")
    revoking.add_argument("desk_id")


def _rollout(parser: _Parser) -> None:
    verbs = parser.add_subparsers(required=True, metavar="CALL")
    beginning = _verb(verbs, "create", calls.roll_out, "a code that lets many desks in")
    beginning.add_argument("tenant_id")
    beginning.option("--desks", type=int, required=True, help="how many desks it lets in")
    beginning.option("--hours", type=int, default=24, help="for how long")
    listing = _verb(verbs, "list", calls.list_rollouts, "the roll-outs of one clinic, or of all")
    listing.add_argument("tenant_id", nargs="?")
    revoking = _verb(verbs, "revoke", calls.end_rollout, "let no further desk in")
    revoking.add_argument("rollout_id")


def _verb(verbs: _Verbs, name: str, run: Callable[..., object], words: str) -> _Parser:
    parser: _Parser = verbs.add_parser(name, help=words, description=words)
    parser.set_defaults(run=run)
    _places(parser, default=argparse.SUPPRESS)
    return parser


def _places(parser: _Parser, default: Any) -> None:
    """Where everything lies: said before or after the verb."""
    nowhere = None if default is _FOLDER else default
    parser.option("--data-dir", type=Path, default=default, help="folder of the server's store")
    parser.option("--database", default=nowhere, help="URL of another store than the folder's")
    parser.option("--key-file", type=Path, default=nowhere, help="where the store's key lies")


def _complain(code: str, message: str, field: str | None, details: Mapping[str, object]) -> None:
    error = {"code": code, "message": message, "field": field, "details": dict(details)}
    print(json.dumps({"error": error}, ensure_ascii=False, default=str), file=sys.stderr)


def _written_down(folder: Path) -> str:
    """Where the log says more."""
    with logging_to(ServerSettings(folder).log) as file:
        if file is None:
            return "There is no log: the data folder cannot be written."
        _LOG.exception("a call failed")
        return f"The log {file} says more."
