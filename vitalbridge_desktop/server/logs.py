"""Where the server writes down what went wrong: a file of bounded size, never a patient's name."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG = "server.log"
_BYTES, _COPIES = 1 << 20, 3


@contextmanager
def logging_to(folder: Path) -> Iterator[Path | None]:
    """Warnings and worse go to the folder's log; None where it cannot be written."""
    try:
        handler = RotatingFileHandler(
            folder / LOG, maxBytes=_BYTES, backupCount=_COPIES, delay=False
        )
    except OSError:
        yield None
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield folder / LOG
    finally:
        root.removeHandler(handler)
        handler.close()
