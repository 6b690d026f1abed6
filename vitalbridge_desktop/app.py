"""The window: paint the frame, load on a thread, open the screens. Imports Qt only."""

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from .settings import Settings
from .shipped import shipped
from .ui.loading import Loading
from .ui.shell import Shell
from .ui.single import SingleWindow
from .ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from .composition import App
    from .ui.desktop import Desktop

SWITCH_INTERVAL = 0.0005  # seconds: the GUI thread gets its turn within a frame
NO_DISPLAY = "There is no display here. The command line works without one: vitalbridge --help."


def run(settings: Settings) -> int:
    """Open the window and stay until it is closed; the exit status."""
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    gc.disable()  # until everything is loaded: nothing that imports make is garbage
    sys.setswitchinterval(SWITCH_INTERVAL)
    qt = QApplication(["vitalbridge"])
    single = SingleWindow(settings.data_dir)
    if not single.is_first():
        return 0
    window = Window(qt, settings)
    single.raised.connect(window.come_forward)
    window.show()
    try:
        return qt.exec()
    finally:
        window.close()


def has_display() -> bool:
    """Whether a window can be shown: anywhere but on a Linux without a screen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


class Window:
    """The shell, and the clinic that is loaded behind it once it was painted.

    Attributes:
        shell: The window.
        desktop: The screens in it, once the clinic is open.
    """

    def __init__(
        self, qt: QApplication, settings: Settings, scheme: Scheme = Scheme.SYSTEM
    ) -> None:
        self.theme = Theme(qt, shipped("resources"), scheme)
        self.shell = Shell(self.theme)
        self.desktop: Desktop | None = None
        self._app: App | None = None
        self._loading = Loading(partial(load, settings))
        self._loading.done.connect(self._open)
        self._loading.failed.connect(self._fail)
        self.shell.painted.connect(self._loading.start)

    def show(self) -> None:
        """Show the frame; the rest follows."""
        self.shell.show()

    def come_forward(self) -> None:
        """Bring the window in front of others."""
        self.shell.showNormal()
        self.shell.raise_()
        self.shell.activateWindow()

    def close(self) -> None:
        """Give the store back."""
        if self._app is not None:
            self._app.close()
            self._app = None

    def _open(self, loaded: "Loaded") -> None:
        self._app, desktop = loaded
        self.desktop = desktop(self.shell, self.theme, self._app)
        self.shell.open(self.desktop.furnish)

    def _fail(self, wrong: BaseException) -> None:
        self.shell.fail(told(wrong))


Loaded = tuple["App", "type[Desktop]"]


def load(settings: Settings) -> "Loaded":
    """Import what is heavy and open the clinic; runs on a thread while the frame is shown."""
    # The only imports inside a function: they are what the painted window waits for.
    from .composition import build  # noqa: PLC0415
    from .ui.desktop import Desktop  # noqa: PLC0415

    app = build(settings)
    app.start_sync()
    gc.collect()
    gc.freeze()
    gc.enable()
    return app, Desktop


def told(wrong: BaseException) -> str:
    """Why the clinic can't be opened, in a sentence."""
    sentence = getattr(wrong, "message", None)
    if isinstance(sentence, str):
        return sentence
    return (
        f"Something went wrong while opening the clinic: {type(wrong).__name__}. Nothing is lost."
    )
