"""The command line: without a word it opens the window; with some they are read first.

Most starts come from a menu and have none, so that reading words, which takes longer to import
than the window itself, stands in a module of its own (``calls.py``).
"""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from .policy import policy_of
from .settings import Settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call; the exit status of INTERFACES: 0 done, 1 refused, 2 wrong call, 3 our bug."""
    words = sys.argv[1:] if arguments is None else arguments
    if words:
        from .calls import call  # noqa: PLC0415 - see above

        return call(words)
    from .app import run  # noqa: PLC0415 - a call with words may need no window

    return run(settings_of(os.environ))


def settings_of(
    environment: Mapping[str, str], folder: str | None = None, user: str | None = None
) -> Settings:
    """What a call named, else the environment, and what the administrator has set."""
    folder = folder or environment.get("VITALBRIDGE_DATA_DIR")
    policy = policy_of(environment=environment)
    if policy.proxy is not None:
        _go_through(policy.proxy)
    given = Settings(
        user=user or environment.get("VITALBRIDGE_USER") or None,
        password=environment.get("VITALBRIDGE_PASSWORD") or None,
        ca_file=policy.ca_file,
        policy=policy,
    )
    return replace(given, data_dir=Path(folder)) if folder else given


def _go_through(proxy: str) -> None:
    """Every request to a server takes this way, whatever the person's own environment says."""
    for name in ("NO_PROXY", "ALL_PROXY", "HTTPS_PROXY"):
        os.environ.pop(name, None)
        os.environ.pop(name.lower(), None)
    os.environ["HTTPS_PROXY"] = proxy
