"""Painted columns kept as pictures, so that scrolling and dragging copy and do not paint."""

from collections import OrderedDict
from collections.abc import Callable
from math import ceil

from PySide6.QtGui import QPainter, QPixmap

from .model import Key

MOST_BYTES = 64 * 1024 * 1024
BYTES_A_PIXEL = 4

Stamp = tuple[object, ...]


class Tiles:
    """Pictures by column; each is painted anew when its stamp is another one.

    The stamp names all that the picture depends on. What has not been looked at for longest is
    dropped when the pictures together grow above *most* bytes.

    Attributes:
        painted: How many pictures were painted so far.
    """

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[Key, tuple[Stamp, QPixmap]] = OrderedDict()
        self.painted = 0

    def tile(
        self,
        key: Key,
        stamp: Stamp,
        size: tuple[int, int],
        ratio: float,
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        """The picture for *key*, *size* in logical pixels, painted if it is not as stamped."""
        known = self._kept.get(key)
        if known is not None and _same(known[0], stamp):
            self._kept.move_to_end(key)
            return known[1]
        pixmap = QPixmap(ceil(size[0] * ratio), ceil(size[1] * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        paint(painter)
        painter.end()
        self.painted += 1
        self._kept[key] = (stamp, pixmap)
        self._kept.move_to_end(key)
        self._drop_oldest()
        return pixmap

    def forget(self) -> None:
        """Drop every picture."""
        self._kept.clear()

    def _drop_oldest(self) -> None:
        total = sum(_bytes(pixmap) for _, pixmap in self._kept.values())
        while total > self._most and len(self._kept) > 1:
            _, (_, pixmap) = self._kept.popitem(last=False)
            total -= _bytes(pixmap)


def _same(stamp: Stamp, other: Stamp) -> bool:
    """Whether two stamps hold the same objects, or equal numbers."""
    return len(stamp) == len(other) and all(
        a is b or (isinstance(a, int | float) and a == b) for a, b in zip(stamp, other, strict=True)
    )


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * BYTES_A_PIXEL
