"""The demo clinic is made whole or not at all."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vitalbridge_desktop.demo.clinic import Size
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.kernel.watching import Cancelled
from vitalbridge_desktop.settings import Settings

MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
SMALL = Size(providers=2, patients=40, days=3)


def test_a_demo_clinic_that_is_stopped_anywhere_leaves_nothing(tmp_path: Path) -> None:
    told: list[int] = []
    ensure(Settings(tmp_path / "made"), SMALL, MORNING, lambda done, _: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 100
    assert len(told) > 7

    for point in (1, len(told) // 2, len(told)):
        asked: list[int] = []

        def stop(done: int, whole: int, asked: list[int] = asked, point: int = point) -> None:
            asked.append(done * whole)
            if len(asked) == point:
                raise Cancelled

        with pytest.raises(Cancelled):
            ensure(Settings(tmp_path / "stopped" / "demo"), SMALL, MORNING, stop)
        assert not (tmp_path / "stopped").exists()
