"""The log is kept short beside the work, and a store ends whatever moment it is closed at."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

import pytest

from tests import a
from tests.kernel import full_checkpoint
from vitalbridge_desktop.kernel import checkpoints
from vitalbridge_desktop.kernel.checkpoints import Checkpointer
from vitalbridge_desktop.kernel.store import opened

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 10  # seconds after which what still runs hangs


@pytest.fixture
def uninterrupted() -> Iterator[None]:
    """No thread takes over from another that is busy."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(PATIENCE)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("uninterrupted")
def test_a_store_that_closes_just_when_the_log_is_due_comes_to_its_end(
    shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "PASSIVE_AFTER", 0.002)
    log = shop_file.with_name(shop_file.name + "-wal")

    def closed_after(busy: float) -> None:
        checkpointer = Checkpointer(opened(shop_file, a.KEY), log)
        checkpointer.wake()
        Event().wait(0.0005)  # it begins to wait
        over = perf_counter() + busy
        while perf_counter() < over:
            pass
        checkpointer.close()

    for busy in (0.001, 0.003, 0.004, 0.005):  # before and after its patience is over
        closing = Thread(target=closed_after, args=(busy,), daemon=True)
        closing.start()
        closing.join(PATIENCE)
        assert not closing.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_disk_that_is_full_for_a_while_does_not_end_the_writing_back(shop_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, full_checkpoint.__file__, shop_file],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout.splitlines() == ["the log is long", "the log was written back"]
