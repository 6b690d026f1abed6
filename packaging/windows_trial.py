"""`dev.py trial windows`: the installer for Windows, around a stand-in tree, silently under Wine.

It shows that the script is whole and what it installs, upgrades and removes; it shows nothing of
the frozen programs, which can only be made on Windows.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from prepare import CannotPrepare, packages_of_the_system, say
from windows_setup import setup

WINE = "/usr/lib/wine/wine64"
PROGRAMS = ("vitalbridge.exe", "vitalbridgew.exe", "vitalbridge-server.exe")
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\VitalBridge"
PATIENCE = 60.0  # seconds that an uninstaller, which goes on by itself, may take


class Failed(CannotPrepare):
    """A step of the trial did not go as it has to."""


class Computer:
    """A Windows of its own, as far as Wine is one."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._environment = os.environ | {
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "DISPLAY": "",
        }
        self.run("wineboot", "--init")

    def run(self, *command: str) -> str:
        """What a program prints, once it has ended well."""
        done = subprocess.run(
            ["wine", *command],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        if done.returncode != 0:
            raise Failed(f"{' '.join(command)} ends with {done.returncode}: {done.stderr}")
        return done.stdout

    def home(self) -> Path:
        """The folder of the person signed in."""
        (home,) = (each for each in (self.drive / "users").iterdir() if each.name != "Public")
        return home

    def end(self) -> None:
        """Nothing of it runs any longer."""
        subprocess.run(["wine", "wineboot", "--end-session"], env=self._environment, check=False)


def windows_trial() -> None:
    """Install, upgrade and remove, for one person and for everybody.

    Raises:
        CannotPrepare: A tool is missing, or a step fails; the sentence says which.
    """
    packages_of_the_system({"makensis": "nsis", "wine": "wine"} | {WINE: "wine64"})
    folder = Path(tempfile.mkdtemp(prefix="vitalbridge-wine-"))
    try:
        first = setup(_tree(folder / "1", ["lib/old.pyc"]), folder / "made", "0.0.1")
        second = setup(_tree(folder / "2", ["lib/new.pyc"]), folder / "made", "0.0.2")
        computer = Computer(folder / "wine")
        try:
            own = computer.home() / "AppData/Local/Programs/VitalBridge"
            everybodys = computer.drive / "Program Files/VitalBridge"
            for mode, place, hive in (
                ("/CurrentUser", own, "HKCU"),
                ("/AllUsers", everybodys, "HKLM"),
            ):
                _played(computer, (first, second), mode, place, hive)
        finally:
            computer.end()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    say("The installer went well, for one person and for everybody.")


def _played(computer: Computer, setups: Sequence[Path], mode: str, place: Path, hive: str) -> None:
    kept = [
        computer.home() / "AppData/Local/VitalBridge/store.db",
        computer.drive / "ProgramData/VitalBridge/settings.toml",
    ]
    for file in kept:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("kept")
    say(f"-- {mode}: install silently")
    computer.run(str(setups[0]), "/S", mode)
    _expect(place, *PROGRAMS, "lib/old.pyc", "lib/deep/er.txt", "Uninstall.exe")
    if "0.0.1" not in computer.run("reg", "query", rf"{hive}\{KEY}", "/v", "DisplayVersion"):
        raise Failed("Windows does not list it.")
    say(f"-- {mode}: upgrade")
    computer.run(str(setups[1]), "/S", mode)
    _expect(place, *PROGRAMS, "lib/new.pyc")
    if (place / "lib/old.pyc").exists():
        raise Failed("The upgrade has left a file of the version before.")
    say(f"-- {mode}: remove; the data stays")
    (place / "mine.txt").write_text("not ours")
    computer.run(str(place / "Uninstall.exe"), "/S", mode)
    _wait_until_gone(place / "Uninstall.exe")
    if sorted(each.name for each in place.iterdir()) != ["mine.txt"]:
        raise Failed(f"The removal has left {list(place.iterdir())}.")
    (place / "mine.txt").unlink()
    for file in kept:
        if file.read_text() != "kept":
            raise Failed(f"The removal has touched {file}.")


def _tree(folder: Path, more: Sequence[str]) -> Path:
    """What stands in for a frozen folder."""
    for name in (*PROGRAMS, "lib/deep/er.txt", *more):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    return folder


def _expect(place: Path, *names: str) -> None:
    missing = [name for name in names if not (place / name).exists()]
    if missing:
        raise Failed(f"{', '.join(missing)} missing in {place}.")


def _wait_until_gone(file: Path) -> None:
    until = time.monotonic() + PATIENCE
    while file.exists():
        if time.monotonic() > until:
            raise Failed(f"{file} is still there.")
        time.sleep(0.2)
