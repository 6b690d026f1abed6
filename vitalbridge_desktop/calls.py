"""The words of a call: options, then a verb; without one, the window."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from getpass import getpass
from importlib import import_module
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from . import __version__
from .cli import settings_of
from .settings import Settings


class WrongCall(Exception):
    """The words of the call are off."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong by raising, so that every error is told in one form."""

    def error(self, message: str) -> NoReturn:
        """
        Raises:
            WrongCall: Always.
        """
        raise WrongCall(message)


def call(words: Sequence[str]) -> int:
    """Do what *words* say; the exit status as of ``cli.main``."""
    try:
        said = _parser().parse_args(words)
        settings = _settings(said)
        if settings.policy.problem is not None and said.verb not in (None, "policy"):
            raise WrongCall(settings.policy.problem.rstrip("."))
    except WrongCall as wrong:
        print(json.dumps(told("usage", f"{wrong}. Try vitalbridge --help.")), file=sys.stderr)
        return 2
    if said.verb is None:
        return int(import_module("vitalbridge_desktop.app").run(settings))
    status: int = import_module("vitalbridge_desktop.verbs").run(said, settings)
    return status


def told(
    code: str, message: str, field: str | None = None, details: object = None
) -> dict[str, object]:
    """What went wrong, in the form that scripts rely on."""
    return {"error": {"code": code, "message": message, "field": field, "details": details or {}}}


def _settings(said: argparse.Namespace) -> Settings:
    settings = settings_of(os.environ, said.data_dir, said.user)
    asked = settings.user and settings.password is None and said.verb is not None
    if asked and sys.stdin.isatty():
        return replace(settings, password=getpass(f"Password of {settings.user}: ") or None)
    return settings


def _parser() -> Parser:
    parser = Parser(prog="vitalbridge", description="The front desk of a VitalBridge clinic.")
    parser.add_argument("--data-dir", metavar="DIR", help="where the store lies")
    parser.add_argument("--user", metavar="NAME", help="who signs in")
    parser.add_argument("--version", action="version", version=f"vitalbridge {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser)
    demo = verbs.add_parser("demo", help="the app on a demo clinic")
    for option, usual in (("providers", 8), ("patients", 2000), ("days", 30), ("seed", 1)):
        demo.add_argument(f"--{option}", type=int, default=usual, metavar="N")
    demo.add_argument("--no-gui", action="store_true", help="only make it")
    for name, help_ in (("do", "dispatch a command"), ("ask", "run a query")):
        message = verbs.add_parser(name, help=help_)
        message.add_argument("name", metavar="NAME")
        message.add_argument("json", metavar="JSON", nargs="?", default="{}")
    catalog = verbs.add_parser("catalog", help="every command, query and event")
    catalog.add_argument("--json", action="store_true", help="with their JSON Schema")
    _clinic(verbs.add_parser("clinic", help="make, join or connect a clinic"))
    sync = verbs.add_parser("sync", help="push and pull now")
    sync.add_argument("--watch", action="store_true", help="until interrupted")
    verbs.add_parser("status", help="how this desk stands")
    verbs.add_parser("policy", help="what the administrator has set for this computer")
    verbs.add_parser("check", help="read the whole store")
    _files(verbs)
    for name, help_ in (("undo", "take a command back"), ("redo", "bring it back")):
        step = verbs.add_parser(name, help=help_)
        step.add_argument("command_id", metavar="COMMAND_ID", nargs="?", type=UUID)
    verbs.add_parser(
        "unlock", help="let somebody in on this desk with the recovery key"
    ).add_argument("recovery_key", metavar="RECOVERY_KEY")
    verbs.add_parser("recovery-key", help="a new recovery key for this desk; the old one ends")
    for name, help_ in (("backup", "copy the store"), ("restore", "put a copy in its place")):
        verbs.add_parser(name, help=help_).add_argument("file", type=Path, metavar="FILE")
    _pictures(verbs)
    return parser


def _pictures(verbs: "argparse._SubParsersAction[Parser]") -> None:
    """What is drawn off screen."""
    drawn = verbs.add_parser("screenshots", help="draw every screen of the demo clinic")
    played = verbs.add_parser(
        "rehearse", help="book once through the window off screen, and draw the screens"
    )
    for each in (drawn, played):
        each.add_argument("folder", type=Path, metavar="FOLDER")
    drawn.add_argument("--language", default="en", metavar="CODE", help="in this language")
    drawn.add_argument(
        "--all", action="store_true", help="in Arabic and at 200 %% too, each in a folder below"
    )


def _files(verbs: "argparse._SubParsersAction[Parser]") -> None:
    """Files of other programs."""
    import_ = verbs.add_parser("import", help="take over a file of another program")
    import_.add_argument("kind", choices=["patients"])
    import_.add_argument("file", type=Path, metavar="FILE")
    import_.add_argument("--dry-run", action="store_true", help="only tell what it would do")
    import_.add_argument("--only-good", action="store_true", help="leave out what is not")
    export = verbs.add_parser("export", help="write a file for another program")
    export.add_argument("kind", choices=["appointments", "patients"])
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--from", dest="start", type=date.fromisoformat, metavar="D")
    export.add_argument("--to", type=date.fromisoformat, metavar="D")


def _clinic(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(
        dest="kind", metavar="create|join|connect", required=True, parser_class=Parser
    )
    create = kinds.add_parser("create", help="a new clinic on this desk")
    create.add_argument("--name", required=True, metavar="N")
    create.add_argument("--time-zone", required=True, metavar="Z")
    create.add_argument("--country", metavar="CC")
    for name, help_ in (
        ("join", "enrol this desk with a clinic on a server"),
        ("connect", "bring this desk's clinic to a server"),
    ):
        there = kinds.add_parser(name, help=help_)
        left_out = "?" if name == "join" else None  # the administrator may have set them
        there.add_argument("url", metavar="URL", nargs=left_out)
        there.add_argument("code", metavar="CODE", nargs=left_out)
        if name == "join":
            there.add_argument("--desk", metavar="NAME")
