"""The verbs that open or draw a window."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from . import app
from .demo.clinic import Size
from .demo.making import ensure
from .pictures import screenshots
from .rehearsal import rehearse
from .settings import Settings
from .verbs import USUAL, Answer


def demo(call: argparse.Namespace, settings: Settings) -> Answer:
    """Make the demo clinic where there is none of today; open the window on it."""
    size = Size(call.providers, call.patients, call.days, call.seed)
    made = ensure(settings.demo(), None if size == Size() else size)
    if call.no_gui:
        return {"folder": settings.demo().data_dir, "made": made}, USUAL
    return None, app.run(settings.demo())


def draw(call: argparse.Namespace, _: Settings) -> Answer:
    """Draw every screen of the demo clinic off screen."""
    files = screenshots(call.folder, call.language)
    if call.all:
        for below, language, scale in (("200", "en", 2), ("ar", "ar", 1), ("ar-200", "ar", 2)):
            files += _apart(call.folder / below, language, scale)
    return {"files": files}, USUAL


def _apart(folder: Path, language: str, scale: int) -> list[Path]:
    """Draw in a program of its own: Qt learns its scale once, when it starts."""
    call = [sys.executable, "-m", __package__, "screenshots", str(folder), "--language", language]
    scaled = os.environ | {app.SCALE: str(scale)}
    subprocess.run(call, env=scaled, check=True, stdout=subprocess.DEVNULL)
    return sorted(folder.glob("*.png"))


def play(call: argparse.Namespace, _: Settings) -> Answer:
    """Book once through the real window off screen, and draw the screens."""
    return rehearse(call.folder), USUAL


VERBS = {"demo": demo, "screenshots": draw, "rehearse": play}
