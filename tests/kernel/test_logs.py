"""The log tells what went wrong and where, is of bounded size, and names no patient."""

import logging
import os
import subprocess
import sys
from pathlib import Path

from vitalbridge_desktop.kernel.logs import logging_to, nothing_goes_unsaid

CANARY = "Zsófia Quetzalcoatl"
IN_JOURNAL = """
import logging, os
from pathlib import Path
from vitalbridge_desktop.kernel.logs import logging_to
error = os.fstat(2)
os.environ["JOURNAL_STREAM"] = f"{error.st_dev}:{error.st_ino}"
with logging_to(Path("server.log"), journal=True):
    logging.getLogger("server").warning("the clock jumped")
"""


def stumble() -> None:
    try:
        raise KeyError(CANARY)
    except KeyError as wrong:
        raise ValueError(f"{CANARY} is no name") from wrong


def test_an_exception_is_told_by_its_kind_and_place_and_not_by_its_words(tmp_path: Path) -> None:
    with logging_to(tmp_path / "a.log") as file:
        try:
            stumble()
        except ValueError:
            logging.getLogger("tests").exception("a call failed")
    assert file is not None
    text = file.read_text()
    assert "a call failed" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert f"{__file__}:" in text
    assert "in stumble" in text
    assert CANARY not in text


def test_what_nobody_caught_is_in_the_log_and_not_on_the_screen(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from vitalbridge_desktop.kernel.logs import nothing_goes_unsaid\n"
        "ending = nothing_goes_unsaid(Path('a.log')); ending.__enter__()\n"
        f"raise ValueError({CANARY!r})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "")
    text = (tmp_path / "a.log").read_text()
    assert "builtins.ValueError" in text
    assert CANARY not in text


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path: Path) -> None:
    hook = sys.excepthook
    with nothing_goes_unsaid(tmp_path / "nowhere" / "a.log"):
        assert sys.excepthook is hook


def test_the_log_never_grows_beyond_four_files_of_a_megabyte(tmp_path: Path) -> None:
    with logging_to(tmp_path / "a.log"):
        log = logging.getLogger("tests")
        for _ in range(6):
            log.warning("x" * (1 << 20))
    assert len(list(tmp_path.iterdir())) == 4


def test_a_service_of_systemd_writes_to_its_journal(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_JOURNAL],
        cwd=tmp_path,
        env=os.environ | {"JOURNAL_STREAM": "0:0"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == "<4>server: the clock jumped\n"
    assert not (tmp_path / "server.log").exists()


def test_a_variable_that_somebody_else_has_set_sends_nothing_to_a_journal(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_JOURNAL.replace("os.environ[", "other = dict(); other[")],
        cwd=tmp_path,
        env=os.environ | {"JOURNAL_STREAM": "0:0"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert "the clock jumped" in (tmp_path / "server.log").read_text()
