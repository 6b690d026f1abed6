"""A desk as a script sees it: what one calls, what is printed, and the exit status."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.rings import NONE, keyring_is_there
from vitalbridge_desktop.cli import main

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "vitalbridge_desktop"]
RECOVERY = re.compile(r"Keep this recovery key in a safe place; .*: [A-Z0-9-]{30,}\n")
Fields = dict[str, Any]
ANNA: Fields = {"user": "anna", "password": "secret-pass"}


@dataclass(frozen=True)
class Answer:
    """What one call came to."""

    status: int
    out: str
    err: str

    def printed(self) -> Fields:
        """What a call that was done printed: one JSON object, and nothing beside it."""
        assert self.status == 0, self.err
        assert RECOVERY.sub("", self.err) == ""
        return one_object(self.out)

    def error(self, status: int = 1) -> Fields:
        """What a refused call said: one JSON object with a sentence, and nothing beside it."""
        assert self.status == status, self
        assert self.out == ""
        said = one_object(self.err)
        assert list(said) == ["error"]
        error: Fields = said["error"]
        assert list(error) == ["code", "message", "field", "details"]
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", error["code"])
        assert re.fullmatch(r"\S.*[.?!]", error["message"]), "not a sentence"
        assert isinstance(error["details"], dict)
        return error


def one_object(text: str) -> Fields:
    """*text* read as the one JSON object that it is, on one line."""
    assert re.fullmatch(r"\{[^\n]*\}\n", text), text
    read: Fields = json.loads(text)
    return read


@dataclass(frozen=True)
class Desk:
    """One data folder and the person in front of it.

    Attributes:
        user: Who signs in; with nobody named the keyring opens the store, which is fast.
        keyring: Whether the computer has one.
        beside: Whether calls are programs of their own, which never have one here.
        variables: What else the environment says.
    """

    folder: Path
    user: str | None = None
    password: str | None = None
    keyring: bool = True
    beside: bool = False
    variables: dict[str, str] = field(default_factory=dict)

    def other(self, **differs: Any) -> "Desk":
        """The same desk, used differently."""
        return replace(self, **differs)

    def call(self, *words: str, stdin: str = "") -> Answer:
        """Type *words* after the options."""
        typed = ["--data-dir", str(self.folder), *self._signed_in(), *words]
        answer = _beside(typed, self, stdin) if self.beside else _within(typed, self, stdin)
        assert "Traceback" not in answer.out + answer.err
        return answer

    def do(self, name: str, /, **fields: Any) -> Fields:
        """Dispatch a command that is done."""
        answer = self.call("do", name, json.dumps(fields)).printed()
        assert list(answer) == ["command", "id", "events"]
        return answer

    def ask(self, name: str, /, **fields: Any) -> Fields:
        """The answer of a query."""
        return self.call("ask", name, json.dumps(fields)).printed()

    def refused(self, name: str, /, **fields: Any) -> Fields:
        """Dispatch a command that a rule refuses; it writes nothing: the error."""
        with nothing_written(self.folder):
            return self.call("do", name, json.dumps(fields)).error(1)

    def invalid(self, name: str, /, **fields: Any) -> Fields:
        """Dispatch a command that cannot be meant; it writes nothing: the error."""
        with nothing_written(self.folder):
            return self.call("do", name, json.dumps(fields)).error(2)

    def id(self, name: str, /, **fields: Any) -> str:
        """The id of what a command made."""
        return str(self.do(name, **fields)["id"])

    def status(self) -> Fields:
        """How the desk stands."""
        return self.call("status").printed()

    def sync(self) -> Fields:
        """Push and pull now."""
        return self.call("sync").printed()

    def is_sound(self) -> bool:
        """Nothing is wrong with the store."""
        return self.call("check").status == 0

    def attention(self, appointment_id: str) -> list[Fields]:
        """What a person has to look at, as to one visit."""
        items: list[Fields] = self.ask("needs-attention")["items"]
        return [item for item in items if item["appointment_id"] == appointment_id]

    def _signed_in(self) -> list[str]:
        return ["--user", self.user] if self.user else []


def environment(password: str | None) -> dict[str, str]:
    """Like the test's own, but for who signs in."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("VITALBRIDGE_")}
    return kept | NONE | ({"VITALBRIDGE_PASSWORD": password} if password is not None else {})


def _beside(typed: list[str], desk: Desk, stdin: str) -> Answer:
    done = subprocess.run(
        [*PROGRAM, *typed],
        cwd=ROOT,
        env=environment(desk.password) | desk.variables,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def _within(typed: list[str], desk: Desk, stdin: str) -> Answer:
    with pytest.MonkeyPatch.context() as patch, keyring_is_there(desk.keyring), printing() as said:
        for key in os.environ:
            if key.startswith("VITALBRIDGE_"):
                patch.delenv(key)
        if desk.password is not None:
            patch.setenv("VITALBRIDGE_PASSWORD", desk.password)
        for name, value in desk.variables.items():
            patch.setenv(name, value)
        patch.setattr(sys, "stdin", io.StringIO(stdin))
        try:
            status = main(typed)
        except SystemExit as ended:  # as --help and --version do
            status = int(ended.code or 0)
    return Answer(status, *(channel.getvalue() for channel in said))


@contextmanager
def printing() -> Iterator[tuple[io.StringIO, io.StringIO]]:
    """What is printed in the block, on both channels."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        yield out, err


@contextmanager
def nothing_written(folder: Path) -> Iterator[None]:
    """The store is the same to the byte after the block."""
    before = contents(folder)
    yield
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, str]:
    """The digest of every file that a desk keeps; its log is not its store."""
    return {
        str(file.relative_to(folder)): sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix != ".log"
    }
