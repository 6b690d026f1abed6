"""`dev.py freeze`: the desk and the server as programs that need no Python."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from prepare import PYTHON, ROOT, CannotPrepare, packages_of_the_system, say

DIST, BUILD = ROOT / "dist", ROOT / "build"
FOLDER, SERVER = DIST / "vitalbridge", DIST / "vitalbridge-server"
BUNDLE = DIST / "VitalBridge.app"
LICENCES = ROOT / "packaging" / "licences"
SPEC = ROOT / "packaging" / "vitalbridge.spec"
ICON = ROOT / "resources" / "icons" / "vitalbridge.svg"
ICONS = BUILD / "icons"
INSIDE = ROOT / "packaging" / "inside"  # programs that run in the project's environment
_MB = 1 << 20


def freeze() -> None:
    """Make dist/vitalbridge, and what belongs to it, anew.

    Raises:
        CannotPrepare: A tool is missing or fails; the sentence says which.
    """
    started = time.monotonic()
    packages_of_the_system({"objdump": "binutils"}, libraries=True)
    say(f"Freezing {version()} …")
    call_inside(INSIDE / "draw_icons.py", ICON, ICONS)
    call_inside(INSIDE / "parts.py", "licences", LICENCES, BUILD / "LICENCES.txt")
    with (BUILD / "freeze.log").open("w") as log:
        _frozen(log.fileno())
    if sys.platform.startswith("linux"):
        _strip()
    say(
        f"{FOLDER} holds {size_of(FOLDER) / _MB:.0f} MB, made in {time.monotonic() - started:.0f} s"
    )


def version() -> str:
    """The version of the product; it stands in the package and nowhere else."""
    text = (ROOT / "vitalbridge_desktop" / "__init__.py").read_text(encoding="utf-8")
    return text.rpartition('__version__ = "')[2].partition('"')[0]


def epoch() -> str:
    """The moment that everything in a package bears: that of the commit, seconds since 1970."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    told = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(told, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "315532800"  # not a checkout: 1980, the first that a ZIP can say


def files_in(folder: Path) -> Iterator[Path]:
    """Every file below a folder, in one order on every machine; links are not followed."""
    return iter(sorted(each for each in folder.rglob("*") if each.is_symlink() or each.is_file()))


def size_of(folder: Path) -> int:
    """How many bytes the files of a folder hold."""
    return sum(each.lstat().st_size for each in files_in(folder))


def call_inside(program: Path, *arguments: Path | str) -> None:
    """Run one of our programs in the project's environment.

    Raises:
        CannotPrepare: It fails.
    """
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SOURCE_DATE_EPOCH": epoch()}
    command = [str(PYTHON), str(program), *map(str, arguments)]
    if subprocess.call(command, env=environment) != 0:
        raise CannotPrepare(f"{program.name} failed; it says why above.")


def _frozen(log: int) -> None:
    for folder in (FOLDER, SERVER, BUNDLE):
        shutil.rmtree(folder, ignore_errors=True)
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "freeze")]
    command = [str(PYTHON.parent / "pyinstaller"), "--noconfirm", "--clean", *places, str(SPEC)]
    fixed = {
        "SOURCE_DATE_EPOCH": epoch(),
        "PYTHONHASHSEED": "1",
        "VITALBRIDGE_VERSION": version(),
    }
    if subprocess.call(command, env=os.environ | fixed, stdout=log, stderr=log) != 0:
        raise CannotPrepare(f"PyInstaller failed; {BUILD / 'freeze.log'} says why.")


def _strip() -> None:
    """Take the debugger's notes out of the libraries: 40 MB that no desk reads."""
    strip = shutil.which("strip")
    libraries = [
        str(each)
        for folder in (FOLDER, SERVER)
        for each in files_in(folder / "lib")
        if ".so" in each.name and not each.is_symlink()
    ]
    if strip is not None:
        subprocess.run([strip, "--strip-unneeded", *libraries], check=True)
