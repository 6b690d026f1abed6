"""The mouse on the day board: what it is over, what it has taken hold of, where that would go."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot

from . import dragging
from .dragging import Drag
from .layout import BoardLayout, Ghost

THRESHOLD = 6.0  # pixels: less is a click by an unsteady hand
SCROLL_EVERY = 30  # milliseconds, only while something is held near an edge


class BoardPointer(QObject):
    """Follows one press from the button going down until it comes up again.

    Places are in content coordinates, the pointer's own place in the window is *at*.

    Signals:
        ghost_changed: Ghost | None: what dropping here would make.
        dropped: Drag, Ghost.
        pulled: Where to scroll, as pixels right and down.
    """

    ghost_changed = Signal(object)
    dropped = Signal(object, object)
    pulled = Signal(int, int)

    def __init__(self, layout: Callable[[], BoardLayout], parent: QObject) -> None:
        super().__init__(parent)
        self._layout = layout
        self._drag: Drag | None = None
        self._from = QPointF()
        self._ghost: Ghost | None = None
        self._pull = (0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_EVERY)
        self._timer.timeout.connect(self._on_pull)

    @property
    def dragging(self) -> bool:
        """Whether something is held and has been moved."""
        return self._ghost is not None

    def lifted(self) -> UUID | None:
        """The visit that is on its way somewhere."""
        drag = self._drag if self.dragging else None
        return drag.block.appointment_id if drag and drag.kind == "move" and drag.block else None

    def press(self, place: QPointF) -> None:
        """The button went down."""
        layout = self._layout()
        spot = layout.spot(place.x(), place.y(), layout.scale.grid.step)
        self._drag = dragging.take(layout, spot, place.y()) if spot else None
        self._from = place

    def move(self, place: QPointF, pull: tuple[int, int]) -> None:
        """The pointer moved with the button down; *pull* is how far it is beyond an edge."""
        if self._drag is None:
            return
        if not self.dragging and (place - self._from).manhattanLength() < THRESHOLD:
            return
        self._pull = pull
        if pull == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        made = dragging.ghost(self._drag, self._layout(), place.x(), place.y())
        if made != self._ghost:
            self._ghost = made
            self.ghost_changed.emit(made)

    def release(self) -> None:
        """The button came up: what was held is dropped where its ghost stands."""
        drag, made = self._drag, self._ghost
        self.cancel()
        if drag is not None and made is not None:
            self.dropped.emit(drag, made)

    def cancel(self) -> None:
        """Let go of everything; nothing happens."""
        self._timer.stop()
        self._drag = None
        if self._ghost is not None:
            self._ghost = None
            self.ghost_changed.emit(None)

    @Slot()
    def _on_pull(self) -> None:
        self.pulled.emit(*self._pull)
