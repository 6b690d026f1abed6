"""Laws of starting the window: one a folder, and a sentence where there is no display."""

import subprocess
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
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


def test_of_two_starts_on_one_folder_one_stays(wrapped: Desk) -> None:
    windows = [started(wrapped), started(wrapped)]
    with ThreadPoolExecutor(2) as waiting:
        try:
            ends = [waiting.submit(window.wait) for window in windows]
            ended, stays = wait(ends, PATIENCE, FIRST_COMPLETED)
            assert [end.result() for end in ended] == [0]
            wrapped.do("add-room", name="Room 1")  # beside the open window
            assert not any(end.done() for end in stays)
        finally:
            for window in windows:
                window.kill()
            said = [window.communicate()[1] for window in windows]
    assert not any("Traceback" in text for text in said), said
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
