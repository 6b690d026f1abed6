"""How soon the frozen desk's window is painted, beside the source's, in the same run.

Both are started as a person starts them, and Qt itself tells when it first shows what was
painted; `python3 packaging/dev.py freeze` makes what is measured.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.settings import Settings

ROUNDS = 15
ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "dist" / "vitalbridge" / "vitalbridge"
SOURCE = Path(sys.executable).with_name("vitalbridge")
PAINTED = "qt.widgets.painting: Flushing"


@pytest.mark.skipif(not FROZEN.exists(), reason="nothing is frozen: packaging/dev.py freeze")
def test_the_frozen_window_is_there_as_soon_as_the_sources(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    ensure(Settings(tmp_path).demo())
    for program in (SOURCE, FROZEN):
        first_paint(program, tmp_path)  # fills the caches
    found = [(first_paint(SOURCE, tmp_path), first_paint(FROZEN, tmp_path)) for _ in range(ROUNDS)]
    source, frozen = (median(each) for each in zip(*found, strict=True))
    ratio = median(two / one for one, two in found)
    record_property("source, first paint", f"{source:.0f} ms")
    record_property("frozen, first paint", f"{frozen:.0f} ms = {ratio:.2f} × source (goal 1.1)")


def first_paint(program: Path, folder: Path) -> float:
    """From the start of the process to the first paint, in ms."""
    rules = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true", "QT_QPA_PLATFORM": "offscreen"}
    begun = time.perf_counter()
    with subprocess.Popen(
        [str(program), "--data-dir", str(folder / "demo"), "--user", "demo"],
        env=os.environ | rules | {"VITALBRIDGE_PASSWORD": "demo"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as started:
        assert started.stderr is not None
        for line in started.stderr:
            if line.startswith(PAINTED):
                passed = (time.perf_counter() - begun) * 1000
                break
        else:
            raise AssertionError(f"{program} painted nothing")
        started.kill()
    return passed
