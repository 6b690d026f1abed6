"""When a program shows its window: from its start until Qt says that it shows what was painted."""

import os
import subprocess
import time
from pathlib import Path

PAINTED = "qt.widgets.painting: Flushing"
RULES = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true", "QT_QPA_PLATFORM": "offscreen"}


def first_paint(*words: str, folder: Path) -> float:
    """In ms; *words* start the program on the demo clinic that lies in *folder*."""
    clinic = {"VITALBRIDGE_DATA_DIR": str(folder / "demo"), "VITALBRIDGE_USER": "demo"}
    told = os.environ | RULES | clinic | {"VITALBRIDGE_PASSWORD": "demo"}
    begun = time.perf_counter()
    with subprocess.Popen(
        words, env=told, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as started:
        assert started.stderr is not None
        for line in started.stderr:
            if line.startswith(PAINTED):
                passed = (time.perf_counter() - begun) * 1000
                break
        else:
            raise AssertionError(f"{words[0]} painted nothing")
        started.kill()
    return passed
