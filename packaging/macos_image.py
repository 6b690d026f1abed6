"""The disk image for macOS: VitalBridge.app beside a link to the Applications folder.

Signed and notarised where the environment says by whom; the recipe needs macOS.
"""

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from freezing import BUNDLE, DIST, version
from prepare import CannotPrepare, say

IDENTITY = "VITALBRIDGE_SIGN_MACOS"  # a Developer ID; PyInstaller has signed the app with it
PROFILE = "VITALBRIDGE_NOTARY_PROFILE"  # of `xcrun notarytool store-credentials`


def image() -> Path:
    """Make ``VitalBridge-VERSION-ARCH.dmg``.

    Raises:
        CannotPrepare: A tool of macOS fails.
    """
    file = DIST / f"VitalBridge-{version()}-{platform.machine()}.dmg"
    file.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(BUNDLE, Path(folder) / BUNDLE.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        made = ["hdiutil", "create", "-volname", "VitalBridge", "-srcfolder", folder]
        _call(*made, "-fs", "HFS+", "-format", "UDZO", str(file))
    if identity := os.environ.get(IDENTITY):
        _call("codesign", "--sign", identity, "--timestamp", str(file))
    if kept := os.environ.get(PROFILE):
        profile = ["--keychain-profile", kept]
        _call("xcrun", "notarytool", "submit", str(file), *profile, "--wait")
        _call("xcrun", "stapler", "staple", str(file))
    say(f"{file} holds {file.stat().st_size / 1e6:.1f} MB")
    return file


def _call(*command: str) -> None:
    if subprocess.call(command) != 0:
        raise CannotPrepare(f"{command[0]} failed; it says why above.")
