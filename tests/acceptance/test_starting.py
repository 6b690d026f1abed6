"""Laws of starting the window: one a folder, and a sentence where there is no display."""

import subprocess
from contextlib import suppress
from pathlib import Path

from tests.acceptance.desk import PROGRAM, ROOT, Desk, environment

PATIENCE = 30


def started(desk: Desk) -> subprocess.Popen[str]:
    """The window's program on the desk's folder, off screen."""
    return subprocess.Popen(
        [*PROGRAM, "--data-dir", str(desk.folder), "--user", "anna"],
        cwd=ROOT,
        env=environment(desk.password) | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def is_open(window: subprocess.Popen[str], desk: Desk) -> bool:
    """Wait until the window has opened the store, or has ended."""
    for _ in range(PATIENCE * 10):
        if (desk.folder / "store.db-wal").exists():
            return True
        with suppress(subprocess.TimeoutExpired):
            window.wait(0.1)
            return False
    return False


def test_a_second_start_on_a_folder_ends_and_the_first_window_stays(wrapped: Desk) -> None:
    first = started(wrapped)
    try:
        assert is_open(first, wrapped)
        second = started(wrapped)
        said = second.communicate(timeout=PATIENCE)
        assert (second.returncode, said) == (0, ("", ""))
        wrapped.do("add-room", name="Room 1")  # beside the open window
        assert first.poll() is None
    finally:
        first.kill()
        noise = first.communicate()[1]
    assert "Traceback" not in noise
    assert wrapped.is_sound()


def test_without_a_display_a_sentence_says_so(tmp_path: Path) -> None:
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    plain = {key: value for key, value in environment(None).items() if key not in shown}
    done = subprocess.run(
        [*PROGRAM, "--data-dir", str(tmp_path / "desk")],
        cwd=ROOT,
        env=plain,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 2, done
    assert "display" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
