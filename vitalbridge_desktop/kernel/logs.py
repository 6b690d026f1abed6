"""What went wrong is written down: in a file of bounded size, and never with a patient's name.

An exception's own words may quote what was typed or stored, so only its kind and where it was
raised go into the log; the sentences that are logged beside it are ours.
"""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_BYTES, _COPIES = 1 << 20, 3
_LEVELS = {logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}  # as syslog numbers them
_LOG = logging.getLogger(__name__)
_Wrong = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """Tells the kind of an exception and the places that it came by, not its words."""

    def format(self, record: logging.LogRecord) -> str:
        told = copy(record)
        told.exc_text = None  # another handler may have put the exception's words there
        return super().format(told)

    def formatException(self, ei: _Wrong) -> str:  # noqa: N802 - the name is the library's
        lines, wrong = [], ei[1]
        while wrong is not None:
            lines.append(f"{type(wrong).__module__}.{type(wrong).__qualname__}")
            for frame in traceback.extract_tb(wrong.__traceback__):
                lines.append(f"  {frame.filename}:{frame.lineno} in {frame.name}")
            wrong = wrong.__cause__ or (None if wrong.__suppress_context__ else wrong.__context__)
        return "\n".join(lines)


class _Journal(Discreet):
    """For systemd's journal, which notes the time itself and reads the level from the line."""

    def format(self, record: logging.LogRecord) -> str:
        level = _LEVELS.get(record.levelno, 4)
        return "\n".join(f"<{level}>{line}" for line in super().format(record).splitlines())


@contextmanager
def logging_to(file: Path, *, journal: bool = False) -> Iterator[Path | None]:
    """Warnings and worse go to *file*, for as long as the block lasts.

    Where *journal* may be, a service of systemd has them in its journal instead, where its
    administrators look. None where they cannot be written.
    """
    try:
        handler = _for_journal() if journal and _in_journal() else _for_file(file)
    except OSError:
        yield None
        return
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield file
    finally:
        root.removeHandler(handler)
        handler.close()


@contextmanager
def nothing_goes_unsaid(file: Path) -> Iterator[None]:
    """While the block lasts, what nobody has caught is in the log, and on no screen."""
    on_main, on_threads = sys.excepthook, threading.excepthook

    def write_down(
        kind: type[BaseException], wrong: BaseException, trace: TracebackType | None
    ) -> None:
        _LOG.error("nobody has caught this", exc_info=(kind, wrong, trace))

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            write_down(args.exc_type, args.exc_value, args.exc_traceback)

    with logging_to(file) as there:
        if there is not None:
            sys.excepthook, threading.excepthook = write_down, on_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = on_main, on_threads


def _for_file(file: Path) -> logging.Handler:
    handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_COPIES, encoding="utf-8")
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.WARNING)
    return handler


def _for_journal() -> logging.Handler:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Journal("%(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    return handler


def _in_journal() -> bool:
    """Whether standard error is systemd's journal: it says by which device and inode."""
    try:
        error = os.fstat(2)
    except OSError:
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{error.st_dev}:{error.st_ino}"
