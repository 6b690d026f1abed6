"""The verbs that open or draw a window."""

import argparse

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
    return {"files": screenshots(call.folder)}, USUAL


def play(call: argparse.Namespace, _: Settings) -> Answer:
    """Book once through the real window off screen, and draw the screens."""
    return rehearse(call.folder), USUAL


VERBS = {"demo": demo, "screenshots": draw, "rehearse": play}
