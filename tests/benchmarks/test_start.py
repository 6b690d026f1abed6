"""How soon the window is there, and today's board in it, beside a bare window in the same run."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.benchmarks.first_paint import first_paint
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.settings import Settings

ROUNDS = 9
HERE = Path(__file__).parent
BARE = (sys.executable, str(HERE / "started_bare.py"))
PROGRAM = str(Path(sys.executable).with_name("vitalbridge"))
RUN = (
    "import os, sys, time; os.environ['BEGUN'] = repr(time.perf_counter());"
    " import runpy; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0])"
)


def test_the_window_is_there_at_once_and_the_board_soon_after(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    ensure(Settings(tmp_path).demo())
    started("ours", str(tmp_path))  # fills the caches, and keeps the day
    found = [(started("bare"), started("ours", str(tmp_path))) for _ in range(ROUNDS)]
    programs = [
        (first_paint(*BARE, folder=tmp_path), first_paint(PROGRAM, folder=tmp_path))
        for _ in range(ROUNDS)
    ]
    bare = median(one["painted"] for one, _ in found)
    painted = median(two["painted"] for _, two in found)
    readable = median(two["readable"] for _, two in found)
    answers = median(two["answers"] for _, two in found)
    stall = median(two["stall"] for _, two in found)
    record_property("bare window, first paint", f"{bare:.0f} ms")
    record_property("first paint", f"{painted:.0f} ms = {painted / bare:.2f} × bare (goal 1.2)")
    whole, ours = (median(each) for each in zip(*programs, strict=True))
    record_property("bare program, from its start to its first paint", f"{whole:.0f} ms")
    record_property("ours, from its start", f"{ours:.0f} ms = {ours / whole:.2f} × bare (goal 1.2)")
    record_property("today's board", f"{readable:.0f} ms = {readable / bare:.2f} × bare (goal 4)")
    record_property("answers keys", f"{answers:.0f} ms = {answers / bare:.2f} × bare")
    record_property("longest stall on the way", f"{stall:.0f} ms (goal 50)")


def started(what: str, *words: str) -> dict[str, float]:
    """One start in a process of its own."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(HERE / f"started_{what}.py"), *words],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
