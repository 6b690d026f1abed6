"""A Debian of its own in a folder, with nothing in it but what Debian cannot do without."""

import json
import os
import shutil
import stat
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any

from freezing import files_in
from prepare import CannotPrepare

PORT = 18420
SERVER = f"http://127.0.0.1:{PORT}"
TOOLS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "unshare": "util-linux"}
STAFF = {"VITALBRIDGE_USER": "anna", "VITALBRIDGE_PASSWORD": "trial"}
_DISPLAY = ":97"
_PAINTED = "qt.widgets.painting: Flushing"
_APT = Path("/etc/apt")
_DEVICES = (("null", 1, 3), ("zero", 1, 5), ("random", 1, 8), ("urandom", 1, 9), ("tty", 5, 0))
_DATA = ("home/reception", "var/lib/vitalbridge-server")


class Failed(CannotPrepare):
    """A step did not go as it has to; the message says which."""


class Bare:
    """The system below *root*, made by debootstrap from where this computer gets its packages."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def __enter__(self) -> "Bare":
        codename = _told("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
        sites = _told("apt-get", "indextargets", "--format", "$(SITE) $(CODENAME)").splitlines()
        mirror = next(line.split()[0] for line in sites if line.split()[1:] == [codename])
        _told("debootstrap", "--variant=minbase", codename, str(self.root), mirror)
        (self.root / "etc/apt/sources.list").unlink()
        for name in ("sources.list", "sources.list.d"):
            if (_APT / name).is_dir():
                shutil.copytree(_APT / name, self.root / "etc/apt" / name, dirs_exist_ok=True)
            elif (_APT / name).exists():
                shutil.copy(_APT / name, self.root / "etc/apt" / name)
        for name, major, minor in _DEVICES:
            if not (self.root / "dev" / name).exists():
                os.mknod(self.root / "dev" / name, stat.S_IFCHR | 0o666, os.makedev(major, minor))
        _told("mount", "--bind", "/proc", str(self.root / "proc"))
        self.as_root("apt-get", "update")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        subprocess.run(["umount", "--lazy", str(self.root / "proc")], check=False)

    # ---- what an administrator does ---------------------------------------------------------

    def as_root(self, *command: str) -> str:
        """What a command prints."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        return _told("chroot", str(self.root), *command, environment=quiet)

    def install(self, packages: Sequence[Path]) -> None:
        """Install or upgrade, as ``apt-get install ./FILE`` does."""
        for each in packages:
            shutil.copy(each, self.root / "srv")
        files = [f"/srv/{each.name}" for each in packages]
        self.as_root("apt-get", "install", "-y", "--no-install-recommends", *files)

    def server(self, *call: str) -> Any:
        """One call of the server's command, as root types it."""
        return json.loads(self.as_root("vitalbridge-server", *call))

    @contextmanager
    def serving(self) -> Iterator[None]:
        """The server runs, under its own account, as its unit starts it."""
        command = ["chroot", str(self.root), "vitalbridge-server", "run", "--port", str(PORT)]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=_PLAIN) as running:
            assert running.stderr is not None
            line = running.stderr.readline()
            try:
                if "listens on" not in line:
                    raise Failed(f"The server does not start: {line}")
                yield
            finally:
                running.terminate()

    # ---- what somebody at the desk does -----------------------------------------------------

    def desk(self, name: str, *call: str) -> Any:
        """One call of the desk's command, off screen, with a data folder for each *name*."""
        screen = {"QT_QPA_PLATFORM": "offscreen"}
        return json.loads(_told(*self._as_reception(name), *call, environment=STAFF | screen))

    @contextmanager
    def screen(self) -> Iterator[None]:
        """A screen that the desk's windows appear on: this computer's Xvfb."""
        command = ["Xvfb", _DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
            time.sleep(1)
            try:
                yield
            finally:
                running.terminate()

    def window(self, name: str) -> float:
        """Open the window until it was painted; from the start until then, in ms.

        Raises:
            Failed: It painted nothing.
        """
        rules = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true", "DISPLAY": _DISPLAY}
        begun, lines = time.perf_counter(), []
        with subprocess.Popen(
            self._as_reception(name), stderr=subprocess.PIPE, text=True, env=_PLAIN | STAFF | rules
        ) as running:
            assert running.stderr is not None
            for line in running.stderr:
                lines.append(line)
                if line.startswith(_PAINTED):
                    running.terminate()
                    return (time.perf_counter() - begun) * 1000
        raise Failed(f"The window painted nothing: {''.join(lines)}")

    def _as_reception(self, name: str) -> list[str]:
        changed = ["chroot", "--userspec=reception:reception", str(self.root)]
        return [*changed, "vitalbridge", "--data-dir", f"/home/reception/{name}"]

    # ---- what is looked at afterwards -------------------------------------------------------

    def expect_nothing(self, *places: str) -> None:
        """
        Raises:
            Failed: Something is there.
        """
        for place in places:
            if os.path.lexists(self.root / place):
                raise Failed(f"{place} is there.")

    def expect_linked(self, folder: str) -> int:
        """How many libraries were looked at.

        Raises:
            Failed: One of them needs another that is not on this system.
        """
        files = [each for each in files_in(self.root / folder) if ".so" in each.name]
        own = f"LD_LIBRARY_PATH=/{folder}/lib"  # as the program sets it for itself
        for each in files:
            told = self.as_root("env", own, "ldd", f"/{each.relative_to(self.root)}")
            if lacking := [line.strip() for line in told.splitlines() if "not found" in line]:
                raise Failed(f"{each.name} lacks libraries: {', '.join(lacking)}")
        return len(files)

    def data(self) -> Mapping[str, str]:
        """Every file of the desks and of the server, with a hash of what is in it."""
        return {
            str(file): sha256(file.read_bytes()).hexdigest()
            for place in _DATA
            for file in files_in(self.root / place)
            if file.is_file()
        }


_PLAIN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/tmp"}


def _told(*command: str, environment: Mapping[str, str] | None = None) -> str:
    """What a command prints on standard output.

    Raises:
        Failed: It does not end well, or not within ten minutes.
    """
    done = subprocess.run(
        command,
        env=_PLAIN | dict(environment or {}),
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode != 0:
        words = " ".join(command)
        raise Failed(f"{words} ends with {done.returncode}: {done.stdout[-2000:]}{done.stderr}")
    return done.stdout
