"""`dev.py deb` and `dev.py rpm`: packages of what was frozen, made by nfpm; and a tar.gz.

Nothing of a package depends on when or where it was made: files bear the moment of the commit.
"""

import gzip
import json
import os
import platform
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from freezing import BUILD, DIST, FOLDER, ICONS, SERVER, epoch, files_in, version
from prepare import PYTHON, ROOT, CannotPrepare, say

SOURCES = ROOT / "packaging" / "linux"
STAGE = BUILD / "linux"
APP_ID = "org.vitalbridge.FrontDesk"
MAINTAINER = "VitalBridge <packages@vitalbridge.example>"
ABOUT = {
    "vitalbridge": "The front desk of a clinic, on- and offline",
    "vitalbridge-server": "The central server of VitalBridge",
}
# What is the system's: see trimming.py. Debian's names; elsewhere the names of the libraries.
DESK_DEBS = """
    fontconfig-config fonts-dejavu-core libcups2 libdbus-1-3 libegl1 libfontconfig1 libfreetype6
    libgcc-s1 libgl1 libglib2.0-0 libgssapi-krb5-2 libstdc++6 libwayland-client0 libwayland-cursor0
    libwayland-egl1 libx11-6 libx11-xcb1 libxcb1
"""
DESK_LIBRARIES = """
    libEGL.so.1 libGL.so.1 libX11-xcb.so.1 libX11.so.6 libcups.so.2 libdbus-1.so.3
    libfontconfig.so.1 libfreetype.so.6 libgcc_s.so.1 libglib-2.0.so.0 libgssapi_krb5.so.2
    libstdc++.so.6
    libwayland-client.so.0 libwayland-cursor.so.0 libwayland-egl.so.1 libxcb.so.1
"""
SERVER_DEBS = "libgcc-s1 libstdc++6"
SERVER_LIBRARIES = "libgcc_s.so.1 libstdc++.so.6"


def package(kind: str, *, of_version: str | None = None, into: Path = DIST) -> list[Path]:
    """Make the packages of the desk and of the server; *kind* is ``deb`` or ``rpm``.

    *of_version* is for a trial of an upgrade: the same programs under another number.

    Raises:
        CannotPrepare: Nothing was frozen, or nfpm fails.
    """
    if not FOLDER.exists():
        raise CannotPrepare("Nothing is frozen yet: python3 packaging/dev.py freeze")
    number = of_version or version()
    shutil.rmtree(STAGE, ignore_errors=True)
    _stage_desk(STAGE / "vitalbridge")
    _stage_server(STAGE / "vitalbridge-server")
    _date(STAGE)
    made = [_packed(name, kind, number, into) for name in ABOUT]
    for file in made:
        say(f"{file} holds {file.stat().st_size / 1e6:.1f} MB")
    return made


def packaged() -> list[Path]:
    """The Debian packages of what was frozen last; none where they are older."""
    found = sorted(DIST.glob(f"vitalbridge*_{version()}-1_*.deb"))
    frozen = FOLDER.stat().st_mtime if FOLDER.exists() else 0.0
    current = len(found) == len(ABOUT) and all(each.stat().st_mtime > frozen for each in found)
    return found if current else []


def tarball() -> Path:
    """One archive for the systems that take neither: unpack it anywhere and start it."""
    shutil.rmtree(STAGE, ignore_errors=True)
    name = f"vitalbridge-{version()}-linux-{platform.machine()}"
    tree = STAGE / name
    _copy(FOLDER, tree)
    _stage_share(tree / "share")
    file = DIST / f"{name}.tar.gz"
    moment = int(epoch())
    with (
        file.open("wb") as written,
        gzip.GzipFile("", "wb", fileobj=written, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for each in files_in(tree):
            entry = archive.gettarinfo(each, str(each.relative_to(STAGE)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = moment
            with each.open("rb") as content:
                archive.addfile(entry, content if entry.isreg() else None)
    say(f"{file} holds {file.stat().st_size / 1e6:.1f} MB")
    return file


def _stage_desk(tree: Path) -> None:
    _copy(FOLDER, tree / "usr/lib/vitalbridge")
    _link(tree / "usr/bin/vitalbridge", "../lib/vitalbridge/vitalbridge")
    _stage_share(tree / "usr/share")
    _fill(SOURCES / "settings.toml", tree / "usr/share/doc/vitalbridge/settings.toml")


def _stage_share(share: Path) -> None:
    """Desktop entry, icons, AppStream, man page, licence: where every desktop looks for them."""
    for png in sorted(ICONS.glob("*.png")):
        _copy(png, share / f"icons/hicolor/{png.stem}/apps/vitalbridge.png")
    scalable = ROOT / "resources/icons/vitalbridge.svg"
    _copy(scalable, share / "icons/hicolor/scalable/apps/vitalbridge.svg")
    _fill(SOURCES / f"{APP_ID}.desktop", share / f"applications/{APP_ID}.desktop")
    _fill(SOURCES / f"{APP_ID}.metainfo.xml", share / f"metainfo/{APP_ID}.metainfo.xml")
    _stage_words(share, "vitalbridge", "1")


def _stage_server(tree: Path) -> None:
    _copy(SERVER, tree / "usr/lib/vitalbridge-server")
    _fill(SOURCES / "vitalbridge-server.sh", tree / "usr/bin/vitalbridge-server", mode=0o755)
    unit = "vitalbridge-server.service"
    _fill(SOURCES / unit, tree / "usr/lib/systemd/system" / unit)
    _stage_words(tree / "usr/share", "vitalbridge-server", "8")


def _stage_words(share: Path, name: str, section: str) -> None:
    """The man page, and what whoever passes the package on must pass on too."""
    page = share / f"man/man{section}/{name}.{section}"
    _fill(SOURCES / page.name, page)
    packed = gzip.compress(page.read_bytes(), mtime=0)
    page.with_name(f"{page.name}.gz").write_bytes(packed)
    page.unlink()
    _copy(ROOT / "LICENSE", share / f"doc/{name}/copyright")
    _copy(ROOT / "CHANGELOG.md", share / f"doc/{name}/CHANGELOG.md")


def _packed(name: str, kind: str, number: str, into: Path) -> Path:
    settings = BUILD / f"{name}.{kind}.json"
    settings.write_text(json.dumps(_settings(name, kind, number), indent=1))
    into.mkdir(parents=True, exist_ok=True)
    command = [str(PYTHON.parent / "nfpm"), "package", "--packager", kind]
    command += ["--config", str(settings), "--target", str(into)]
    dated = os.environ | {"SOURCE_DATE_EPOCH": epoch()}
    done = subprocess.run(command, env=dated, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CannotPrepare(f"nfpm failed: {(done.stdout + done.stderr).strip()}")
    return Path(done.stdout.strip().rpartition("created package: ")[2])


def _settings(name: str, kind: str, number: str) -> Mapping[str, Any]:
    """What nfpm is told; YAML, of which JSON is a part."""
    settings: dict[str, Any] = {
        "name": name,
        "arch": {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()],
        "platform": "linux",
        "version": number,
        "release": "1",
        "section": "misc",
        "maintainer": MAINTAINER,
        "description": ABOUT[name],
        "license": "Apache-2.0",
        "mtime": _moment().isoformat().replace("+00:00", "Z"),
        "depends": _depends(name, kind),
        "contents": [{"src": str(STAGE / name), "dst": "/", "type": "tree"}],
        "deb": {"compression": "xz" if number == version() else "none"},
        "rpm": {"compression": "zstd", "buildhost": "vitalbridge"},
    }
    if name == "vitalbridge-server":
        settings["contents"].append(
            {
                "src": str(SOURCES / "server.env"),
                "dst": "/etc/vitalbridge/server.env",
                "type": "config|noreplace",
                "file_info": {"mode": 0o644},
            }
        )
        settings["scripts"] = {
            "postinstall": str(SOURCES / "server-installed.sh"),
            "preremove": str(SOURCES / "server-leaving.sh"),
        }
    return settings


def _depends(name: str, kind: str) -> list[str]:
    libc, desk = platform.libc_ver()[1], name == "vitalbridge"
    if kind == "deb":
        return [f"libc6 (>= {libc})", *(DESK_DEBS if desk else SERVER_DEBS).split()]
    libraries = (DESK_LIBRARIES if desk else SERVER_LIBRARIES).split()
    return [f"libc.so.6(GLIBC_{libc})(64bit)", *(f"{each}()(64bit)" for each in libraries)]


def _moment() -> datetime:
    return datetime.fromtimestamp(int(epoch()), UTC)


def _date(tree: Path) -> None:
    """Give everything below a folder the moment of the release."""
    moment = int(epoch())
    for each in tree.rglob("*"):
        os.utime(each, (moment, moment), follow_symlinks=False)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True)
    else:
        shutil.copyfile(source, target)


def _fill(template: Path, target: Path, *, mode: int = 0o644) -> None:
    """Copy a text, with the version and the day of the release in it."""
    text = template.read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version()).replace("@DATE@", f"{_moment():%Y-%m-%d}")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    target.chmod(mode)


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)
