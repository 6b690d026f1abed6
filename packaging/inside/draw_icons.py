"""Draws the app's icon in all sizes, as PNG, and as Windows and macOS want it in one file.

    python draw_icons.py SVG FOLDER

Runs inside the project's environment, since Qt does the drawing.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 256)
ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}


def main(svg: Path, folder: Path) -> None:
    """Write ``NxN.png`` for each size, ``vitalbridge.ico`` and ``vitalbridge.icns``."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    drawn = {size: draw(renderer, size, folder / f"{size}x{size}.png") for size in SIZES}
    (folder / "vitalbridge.ico").write_bytes(ico({size: drawn[size] for size in ICO}))
    (folder / "vitalbridge.icns").write_bytes(icns({k: drawn[size] for k, size in ICNS.items()}))


def draw(renderer: QSvgRenderer, size: int, file: Path) -> bytes:
    """The icon at this many pixels, written to *file*."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"{file} can't be written")
    return file.read_bytes()


def ico(images: dict[int, bytes]) -> bytes:
    """Windows' container: a directory of 16 bytes an image, then the PNG files."""
    head, at = struct.pack("<HHH", 0, 1, len(images)), 6 + 16 * len(images)
    for size, image in images.items():
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return head + b"".join(images.values())


def icns(images: dict[str, bytes]) -> bytes:
    """Apple's container: type, length and PNG file of each size."""
    body = b"".join(
        kind.encode() + struct.pack(">I", len(image) + 8) + image for kind, image in images.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
