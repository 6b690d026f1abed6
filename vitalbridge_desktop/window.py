"""The main window: loads the clinic behind the painted frame, then fills the frame with screens."""

import gc
import logging
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from .preferences import Preferences, preferences_of
from .settings import Settings
from .shipped import shipped
from .starting import Clock, Loaded, Prepared, load, prepare, put_back
from .ui.choices import Choices
from .ui.frame import Frame
from .ui.language import Language, Words
from .ui.loading import Loading
from .ui.tidying import Tidying
from .ui.watched import Watched

if TYPE_CHECKING:
    from .composition import App
    from .kernel.messages import Actor
    from .kernel.restoring import ReadyCopy
    from .ui.appointments.board.kept_day import KeptDay
    from .ui.beginning.first_start import FirstStart
    from .ui.desktop import Desktop
    from .ui.early import Early
    from .ui.opening import Opening

DONE = object()
UNEXPECTED = (
    "Something went wrong while opening the clinic. Nothing is lost; the log file says more: {}"
)
tr = Words("Window")
logger = logging.getLogger(__name__)


class Window:
    """The frame, and the clinic that is loaded behind it once it was painted.

    What this desk *prefers* is what was chosen in its folder, and the *clock* the system's, unless
    given. A *frame* that is given was painted already.

    Attributes:
        frame: The window.
        desktop: The screens in it, once the clinic is open.
        beginning: What a desk without a clinic shows.
    """

    def __init__(
        self,
        qt: QApplication,
        settings: Settings,
        prefers: Preferences | None = None,
        clock: Clock | None = None,
        frame: Frame | None = None,
    ) -> None:
        self._qt, self._settings, self._clock = qt, settings, clock
        chosen = prefers or preferences_of(settings.data_dir)
        self.choices = Choices(chosen, settings.data_dir, settings.policy.fixed)
        self.choices.changed.connect(self._on_chosen)
        self._language = Language(qt, shipped("resources") / "translations")
        self._speak()
        self.frame = frame or Frame(chosen.dark)
        self.desktop: Desktop | None = None
        self._app: App | None = None
        self._making: type[Desktop] | None = None
        self._early: Early | None = None
        self._tidying: Tidying | None = None
        self._asking: Opening | None = None
        self.beginning: FirstStart | None = None
        self._apology = ""  # what could not be done before the clinic was opened again
        self._loading = self._load(settings)
        self._preparing = Loading(partial(prepare, settings, clock, by_room=chosen.by_room))
        self._preparing.done.connect(self._show_early)
        self._preparing.failed.connect(self._fail)
        if frame is None:
            self.frame.painted.connect(self._preparing.start)
        else:
            self._preparing.start()

    def show(self) -> None:
        """Show the frame; the rest follows."""
        self.frame.show()

    def come_forward(self) -> None:
        """Bring the window in front of others."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as below

        minimized = Qt.WindowState.WindowMinimized
        self.frame.setWindowState(self.frame.windowState() & ~minimized)  # as large as it was
        self.frame.show()
        self.frame.raise_()
        self.frame.activateWindow()

    def close(self) -> None:
        """Give the store back; nothing is said any more."""
        self._upgrade.stop()
        if self.desktop is not None:
            self.desktop.keep_day()
            self.desktop.end()
        if self._tidying is not None:
            self._tidying.deleteLater()
            self._tidying = None
            gc.enable()
        if self._app is not None:
            self._app.close()
            self._app = None
        self._language.hush()

    def _load(self, settings: Settings) -> Loading:
        self._upgrade = upgrade = Watched(self.frame)
        loading = Loading(lambda: load(settings, self._clock, upgrade.watch))
        upgrade.progressed.connect(self._tell_upgrade)
        loading.done.connect(upgrade.end_watch)
        loading.failed.connect(upgrade.end_watch)
        loading.done.connect(self._open)
        loading.failed.connect(self._fail)
        return loading

    def _tell_upgrade(self) -> None:
        """The store takes a new schema, once a release: said where somebody waits for it."""
        from .ui.progress_card import ProgressCard  # noqa: PLC0415 - only where it is needed

        self._upgrade.progressed.disconnect(self._tell_upgrade)
        if self._early is None:
            return
        card = ProgressCard(self._early.theme, self._upgrade, self.frame)
        card.row.say(tr("Bringing the clinic to this version"), per_cent=True)
        card.add_text(
            tr(
                "A copy is made first. If you stop it or close the window, everything stays as"
                " it was."
            ),
            "note",
        )
        self._upgrade.begin_watch()

    def _show_early(self, prepared: Prepared) -> None:
        """Show what is known of today, then load the clinic."""
        early, kept = prepared
        self._early = early(self._qt, self.choices.value)
        self._go_on(self._early.steps(), kept)

    def _go_on(self, steps: "Iterator[None]", kept: "KeptDay | None") -> None:
        """One step a turn: the window answers in between."""
        if next(steps, DONE) is not DONE:
            QTimer.singleShot(0, partial(self._go_on, steps, kept))
            return
        if self._early is not None and kept is not None:
            self._early.show_day(kept)
            self.frame.fill(self._early.shell)
        QTimer.singleShot(0, self._loading.start)  # after this round of painting is shown

    def _open(self, loaded: Loaded) -> None:
        self._app, self._making = loaded
        self._tidying = self._tidying or Tidying(self.frame)
        self._furnish()
        if self._apology and self.desktop is not None:
            self.desktop.shell.toast.say(self._apology, undo=False)
            self._apology = ""

    def _furnish(self) -> None:
        """Put the screens into the frame; another time in another language."""
        if self._app is None or self._making is None or self._early is None:
            return
        if self.desktop is not None:
            self.desktop.end()
            self._early = type(self._early)(self._qt, self.choices.value).made()
        self.desktop = self._making(self._early, self.choices, self._app)
        self.desktop.restore_asked.connect(self._restore)
        self.desktop.seated.switched.connect(self._switch)
        self.frame.fill(self.desktop.shell)
        self.desktop.shell.take_keyboard()  # again: now it stands in a window

    def _switch(self, who: "Actor", user: str, password: str) -> None:
        """Somebody else signed in: the screens are theirs, with what they may do."""
        self._settings = replace(self._settings, user=user, password=password)
        if self._app is not None:
            self._app.take_seat(who, self._settings)
            self._furnish()

    def _restore(self, copy: "ReadyCopy") -> None:
        """Close the clinic, put a copy that is ready in its place, and open what is there then."""
        closed, self._app = self._app, None
        if closed is None or self.desktop is None:
            return
        self.desktop.end()
        self.frame.clear()
        self._loading = Loading(partial(put_back, closed, copy))
        self._loading.done.connect(self._reopen)
        self._loading.failed.connect(self._reopen)
        self._loading.start()

    def _reopen(self, outcome: object) -> None:
        """Open again; what went wrong before is said over what is there."""
        self._apology = str(getattr(outcome, "message", ""))
        self._loading = self._load(self._settings)
        self._loading.start()

    def _speak(self) -> None:
        self._spoken = self.choices.value.language
        self._language.speak(self._spoken)
        if self._language.mirrored != self._qt.isRightToLeft():
            self._turn_round()

    def _turn_round(self) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - 18 ms for what is seldom needed

        mirrored, usual = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self._qt.setLayoutDirection(mirrored if self._language.mirrored else usual)

    def _on_chosen(self) -> None:
        if self.choices.value.language != self._spoken:
            self._speak()
            self._furnish()

    def _fail(self, wrong: BaseException) -> None:
        from .composition import NoClinic  # noqa: PLC0415 - loaded by now
        from .kernel.errors import Locked  # noqa: PLC0415
        from .kernel.watching import Cancelled  # noqa: PLC0415
        from .signing_in import WhoIsIt  # noqa: PLC0415 - as that is

        if isinstance(wrong, NoClinic):
            self._begin()
            return
        if isinstance(wrong, Locked | WhoIsIt):
            self._ask(wrong)
            return
        sentence = getattr(wrong, "message", None)
        if isinstance(wrong, Cancelled):
            sentence = tr(
                "Stopped: the clinic is as it was. Open VitalBridge again when there is time to"
                " bring it to this version."
            )
        if sentence is None:
            from .kernel.logs import logging_to  # noqa: PLC0415 - only where it is needed

            with logging_to(self._settings.log):
                logger.error("the clinic can't be opened", exc_info=wrong)
            sentence = UNEXPECTED.format(self._settings.log)
        self.frame.fail(str(sentence))

    def _begin(self) -> None:
        """There is no clinic here yet: make one, join one, or look at the demo."""
        from .first_clinic import FirstClinic  # noqa: PLC0415 - only where it is needed
        from .ui.beginning.first_start import FirstStart  # noqa: PLC0415

        if self._early is None:
            return
        self.beginning = FirstStart(self._early.theme, FirstClinic(self._settings))
        self.beginning.opened.connect(self._try)
        self.beginning.demo_opened.connect(self._open_demo)
        self.frame.fill(self.beginning)
        self.beginning.begin()

    def _open_demo(self) -> None:
        self._settings = self._settings.demo()
        self._loading = self._load(self._settings)
        self._loading.start()

    def _ask(self, wrong: BaseException) -> None:
        """The store is locked: ask who it is, then try again."""
        from .ui.opening import Opening  # noqa: PLC0415 - only where it is needed

        if self._early is None:
            return
        if self._asking is None:
            self._asking = Opening(self._early.theme, self._settings.user or "")
            self._asking.given.connect(self._try)
            self.frame.fill(self._asking)
            self._asking.begin()
        else:
            self._asking.refuse(str(getattr(wrong, "message", "")))

    def _try(self, user: str, password: str) -> None:
        self._settings = replace(self._settings, user=user, password=password)
        self._loading = self._load(self._settings)
        self._loading.start()
