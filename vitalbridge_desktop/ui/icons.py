"""Line icons from ``resources/icons``, drawn in any colour, as sharp as the screen is."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

RATIOS = (1.0, 2.0)


class Icons:
    """Every icon that was asked for, once a colour, size and pixel ratio.

    The files draw with ``currentColor``; that word is replaced before Qt sees them. A name
    without a file draws nothing: a missing icon must not keep a clinic from working.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon *size* logical pixels high, for a screen with this pixel *ratio*."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            pixmap = QPixmap(QSize(size, size) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, QRectF(0, 0, size, size), name, colour)
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, size: int = 16) -> QIcon:
        """The icon for a widget that wants a ``QIcon``."""
        icon = QIcon()
        for ratio in RATIOS:
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
        return icon

    def paint(self, painter: QPainter, place: QRectF, name: str, colour: str) -> None:
        """Draw the icon into *place*."""
        renderer = self._renderer(name, colour)
        if renderer.isValid():
            renderer.render(painter, place)

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._renderers:
            file = self._folder / f"{name}.svg"
            renderer = QSvgRenderer()
            if file.is_file():
                drawing = file.read_text(encoding="utf-8").replace("currentColor", colour)
                renderer.load(QByteArray(drawing.encode()))
            self._renderers[key] = renderer
        return self._renderers[key]
