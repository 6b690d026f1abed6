"""Makes a checkout ready to run: the virtual environment, its packages, Qt's system libraries.

Standard library only: this runs before anything is installed.
"""

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
TRANSLATIONS = ROOT / "resources" / "translations"
OLDEST, NEWEST = (3, 11), (3, 14)

# Library → Debian package. What Qt asks for on a bare Debian 12, found with ldd on its wheels.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class CannotPrepare(Exception):
    """The machine lacks something that only a person can give it; the message says what."""


def prepare() -> None:
    """Bring the checkout to where the app can start; does nothing on the second call.

    Raises:
        CannotPrepare: A sentence that says what to do.
    """
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise CannotPrepare(
            f"Python {platform.python_version()} will not do: "
            f"start this with a Python from {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}."
        )
    locked = _digest(LOCK, platform.python_version(), platform.machine())
    if packages := _missing_packages(making_venv=_stamp("lock") != locked):
        _install_with_apt(packages)
    described = _digest(PROJECT, locked)
    if _stamp("lock") != locked:
        _make_environment()
        _install_locked()
        _set_stamp("lock", locked)
    if _stamp("project") != described:
        _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        _set_stamp("project", described)
    sources = sorted(TRANSLATIONS.glob("*.ts"))
    translators = _digest_of(sources, locked)
    made = all(source.with_suffix(".qm").exists() for source in sources)
    if _stamp("translations") != translators or not made:
        compile_translations()
        _set_stamp("translations", translators)


def compile_translations() -> None:
    """Make what the app reads of what translators wrote; unfinished texts stay English.

    Each file is replaced whole: Qt maps them, and a window may be open in this very checkout.
    """
    lrelease = str(PYTHON.parent / "pyside6-lrelease")
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        made = source.with_suffix(".qm.new")
        call = [lrelease, "-silent", "-nounfinished", str(source), "-qm", str(made)]
        subprocess.run(call, check=True)
        made.replace(source.with_suffix(".qm"))


def packages_of_the_system(tools: Mapping[str, str], *, libraries: bool = False) -> None:
    """Have these programs here, given with Debian's package of each; *libraries*: also those that
    a frozen desk takes along: Qt's for a window, and Python's own.

    Raises:
        CannotPrepare: A sentence that says what to do.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    if libraries:
        missing += [package for name, package in X11_LIBRARIES.items() if not _loads(name)]
        if not _has_python_library():
            missing.append(f"libpython{sys.version_info[0]}.{sys.version_info[1]}")
    if missing:
        _install_with_apt(missing)


def has_display() -> bool:
    """Whether a window could be shown to somebody."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(sentence: str) -> None:
    """One line of progress, shown at once."""
    print(sentence, flush=True)


# ---- the virtual environment ----------------------------------------------------------------


def _make_environment() -> None:
    say(f"Making {VENV.name} with Python {platform.python_version()} …")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        raise CannotPrepare(f"{VENV} cannot be made: {(made.stdout + made.stderr).strip()}")


def _install_locked() -> None:
    started = time.monotonic()
    say(f"Installing what {LOCK.name} names (about 300 MB, once) …")
    _pip("--require-hashes", "--requirement", str(LOCK))
    say(f"Installed in {time.monotonic() - started:.0f} s.")


def _pip(*arguments: str) -> None:
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    if subprocess.run([*pip, "install", "-qq", *arguments], check=False).returncode != 0:
        raise CannotPrepare("The packages could not be installed; pip says why above.")


def _digest(file: Path, *more: str) -> str:
    return _digest_of([file], *more)


def _digest_of(files: Sequence[Path], *more: str) -> str:
    return hashlib.sha256(
        b"".join(map(Path.read_bytes, files)) + "\n".join(more).encode()
    ).hexdigest()


def _stamp(name: str) -> str | None:
    stamp = VENV / f"{name}.stamp"
    return stamp.read_text() if PYTHON.exists() and stamp.exists() else None


def _set_stamp(name: str, value: str) -> None:
    (VENV / f"{name}.stamp").write_text(value)


# ---- the system's libraries -----------------------------------------------------------------


def _missing_packages(*, making_venv: bool) -> list[str]:
    """What Debian calls the packages that Qt, and the making of a venv, still need here."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = QT_LIBRARIES | (X11_LIBRARIES if os.environ.get("DISPLAY") else {})
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if making_venv and importlib.util.find_spec("ensurepip") is None:  # Debian ships it apart
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    return missing


def _has_python_library() -> bool:
    """Debian's Python has its library inside the program, and ships it apart for others."""
    library = sysconfig.get_config_var("INSTSONAME")
    beside = Path(sysconfig.get_config_var("LIBDIR") or "/") / library
    return beside.exists() or _loads(library)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install_with_apt(packages: Sequence[str]) -> None:
    """
    Raises:
        CannotPrepare: Not root on a Debian; the sentence holds the line to type.
    """
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise CannotPrepare(
            f"Packages of the system are missing; Debian calls them {', '.join(packages)}."
        )
    if sys.platform == "win32" or os.geteuid() != 0:
        raise CannotPrepare(f"Packages of the system are missing; this installs them: sudo {line}")
    say(f"Installing packages of the system: {' '.join(packages)} …")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in ("apt-get update", line):
        done = subprocess.run(step.split(), env=quiet, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise CannotPrepare(f"{step} failed: {done.stderr.strip()}")
