"""How soon the frozen desk's window is painted, beside the source's, in the same run.

Both are started as a person starts them, and Qt itself tells when it first shows what was
painted; `python3 packaging/dev.py freeze` makes what is measured.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.first_paint import first_paint
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.settings import Settings

ROUNDS = 15
ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "dist" / "vitalbridge" / "vitalbridge"
SOURCE = Path(sys.executable).with_name("vitalbridge")


@pytest.mark.skipif(not FROZEN.exists(), reason="nothing is frozen: packaging/dev.py freeze")
def test_the_frozen_window_is_there_as_soon_as_the_sources(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    ensure(Settings(tmp_path).demo())
    for program in (SOURCE, FROZEN):
        first_paint(str(program), folder=tmp_path)  # fills the caches
    found = [
        tuple(first_paint(str(program), folder=tmp_path) for program in (SOURCE, FROZEN))
        for _ in range(ROUNDS)
    ]
    source, frozen = (median(each) for each in zip(*found, strict=True))
    ratio = median(two / one for one, two in found)
    record_property("source, first paint", f"{source:.0f} ms")
    record_property("frozen, first paint", f"{frozen:.0f} ms = {ratio:.2f} × source (goal 1.1)")
