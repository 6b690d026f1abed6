"""The installer for Windows, made by makensis: on Windows, or for a trial on any other system."""

import os
import subprocess
import sys
from pathlib import Path

from freezing import DIST, FOLDER, ICONS, epoch, version
from prepare import ROOT, CannotPrepare, packages_of_the_system, say

SCRIPT = ROOT / "packaging" / "windows" / "vitalbridge.nsi"
SIGN = "VITALBRIDGE_SIGN_WINDOWS"  # what signs a file whose name is put behind it


def setup(source: Path = FOLDER, into: Path = DIST, number: str | None = None) -> Path:
    """Make ``VitalBridge-VERSION-setup.exe`` out of a frozen folder.

    Raises:
        CannotPrepare: makensis is missing or fails.
    """
    packages_of_the_system({"makensis": "nsis"})
    number = number or version()
    file = into / f"VitalBridge-{number}-setup.exe"
    into.mkdir(parents=True, exist_ok=True)
    told = {"VERSION": number, "SOURCE": source, "OUTPUT": file, "TARGET": "amd64-unicode"}
    if (ICONS / "vitalbridge.ico").exists():
        told["ICON"] = ICONS / "vitalbridge.ico"
    if signing := os.environ.get(SIGN):
        told["SIGN"] = signing
        for program in sorted(source.glob("*.exe")):
            if subprocess.call(f'{signing} "{program}"', shell=True) != 0:
                raise CannotPrepare(f"{program.name} could not be signed; it says why above.")
    if sys.platform == "win32":
        del told["TARGET"]  # the official makensis has 32-bit stubs alone; they run everywhere
    command = ["makensis", "-V2", *(f"-D{name}={value}" for name, value in told.items())]
    dated = os.environ | {"SOURCE_DATE_EPOCH": epoch()}
    done = subprocess.run(
        [*command, str(SCRIPT)], env=dated, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CannotPrepare(f"makensis failed: {(done.stdout + done.stderr).strip()}")
    say(f"{file} holds {file.stat().st_size / 1e6:.1f} MB")
    return file
