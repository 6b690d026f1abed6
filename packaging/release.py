"""`dev.py installers`: everything that a release of this system is, with what it holds and sums.

`dev.py reproduce` builds twice and compares: the same commit leads to the same bytes.
"""

import hashlib
import sys
from pathlib import Path

from freezing import DIST, FOLDER, INSIDE, SERVER, call_inside, files_in, freeze, version
from linux_packages import package, tarball
from macos_image import image
from prepare import ROOT, say
from windows_setup import setup

SUMS = DIST / "SHA256SUMS"


def installers() -> None:
    """Freeze, and make what this system installs, the list of its parts, and the sums.

    Raises:
        CannotPrepare: A tool is missing or fails.
    """
    freeze()
    made = [*_packages(), parts()]
    lines = [f"{_sum(file)}  {file.name}\n" for file in sorted(made)]
    SUMS.write_text("".join(lines), encoding="utf-8")
    say(f"{SUMS} holds their sums")


def parts() -> Path:
    """What is inside, as CycloneDX lists it (SBOM)."""
    file = DIST / f"vitalbridge-{version()}-{sys.platform}.cdx.json"
    call_inside(INSIDE / "parts.py", "list", ROOT / "requirements.lock", file)
    say(f"{file} lists what is inside")
    return file


def reproduce() -> int:
    """Build twice and say what differs: nothing, or how many files. The exit status."""
    found = []
    for _ in range(2):
        freeze()
        found.append(_sums_of_files() | {file.name: _sum(file) for file in _packages()})
    first, second = found
    differing = sorted(
        name for name in first.keys() | second.keys() if first.get(name) != second.get(name)
    )
    for name in differing:
        say(f"differs: {name}")
    say(f"{len(first)} files compared, {len(differing)} differ.")
    return 1 if differing else 0


def _packages() -> list[Path]:
    if sys.platform == "win32":
        return [setup()]
    if sys.platform == "darwin":
        return [image()]
    return [*package("deb"), *package("rpm"), tarball()]


def _sums_of_files() -> dict[str, str]:
    return {
        str(file.relative_to(DIST)): _sum(file)
        for folder in (FOLDER, SERVER)
        for file in files_in(folder)
        if not file.is_symlink()
    }


def _sum(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
