"""How long the window does not answer when a screen is gone to for the first time.

Beside the second visit of the same screen in the same run, which makes and imports nothing. The
limit is 50 ms, and it holds for the while too in which the modules of the screens are imported.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.settings import Settings

ROUNDS = 7
LIMIT = 50  # ms
SCRIPT = Path(__file__).parent / "visited_first.py"


def test_a_screen_is_there_at_once_when_it_is_gone_to_for_the_first_time(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    ensure(Settings(tmp_path).demo())
    visited(tmp_path)  # fills the caches
    found = [visited(tmp_path) for _ in range(ROUNDS)]
    idle = median(each["idle"][0] for each in found)
    record_property("while modules are imported", f"{idle:.0f} ms (limit {LIMIT})")
    for name in list(found[0])[1:]:
        first, again = (median(each[name][at] for each in found) for at in (0, 1))
        ratio = f"{first / max(again, 1):.1f} × the second visit"
        record_property(name, f"{first:.0f} ms, then {again:.0f} ms: {ratio} (limit {LIMIT})")


def visited(folder: Path) -> dict[str, list[float]]:
    """The stalls of one window, in a process of its own."""
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return told
