"""A still sketch of the window: what is painted first, before anything is loaded.

It must cost next to nothing: no fonts, no icons, no style sheet, and none of QPainter's own
calls, since the first of them loads all constants of Qt's namespace (18 ms); so it is a drawing
that Qt renders by itself. Nothing in it moves: a desk that waits costs nothing.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

SIDEBAR_WIDTH = 198
TOP_BAR_HEIGHT = 52
STRIP_HEIGHT = 34
HEAD = 56
HOURS = 52
COLUMNS = 5
VISITS = ((0.10, 0.05), (0.17, 0.08), (0.31, 0.05), (0.42, 0.12), (0.60, 0.05), (0.71, 0.09))

LIGHT = {
    "sidebar": "#10233a",
    "surface": "#ffffff",
    "border": "#dde4ec",
    "line_soft": "#eff3f6",
    "track": "#e8edf2",
    "text_soft": "#5b6b7d",
}
DARK = {
    "sidebar": "#0a1119",
    "surface": "#121b25",
    "border": "#263544",
    "line_soft": "#192530",
    "track": "#223040",
    "text_soft": "#94a5b8",
}


def window(
    width: float, height: float, colours: dict[str, str], *, mirrored: bool = False
) -> bytes:
    """The whole window as a drawing: navigation, bar, a day, strip."""
    right, bottom = width - SIDEBAR_WIDTH, height - STRIP_HEIGHT
    parts = [
        _bar(0, 0, width, height, colours["surface"]),
        _bar(0, 0, SIDEBAR_WIDTH, height, colours["sidebar"]),
        _bar(SIDEBAR_WIDTH, TOP_BAR_HEIGHT - 1, right, 1, colours["border"]),
        _bar(SIDEBAR_WIDTH, bottom, right, 1, colours["border"]),
        _bar(SIDEBAR_WIDTH + 14, 10, right * 0.6, 32, colours["line_soft"], radius=7),
        f'<g transform="translate({SIDEBAR_WIDTH} {TOP_BAR_HEIGHT})">',
        *_day(right, bottom - TOP_BAR_HEIGHT, colours),
        "</g>",
    ]
    return _drawing(width, height, parts, mirrored)


def day(width: float, height: float, colours: dict[str, str], *, mirrored: bool = False) -> bytes:
    """A day of some providers as a drawing."""
    ground = _bar(0, 0, width, height, colours["surface"])
    return _drawing(width, height, [ground, *_day(width, height, colours)], mirrored)


def paint(painter: QPainter, place: QRectF, drawing: bytes) -> None:
    """Paint a drawing of this module."""
    QSvgRenderer(QByteArray(drawing)).render(painter, place)


def _day(width: float, height: float, colours: dict[str, str]) -> Iterator[str]:
    line, track = colours["line_soft"], colours["track"]
    wide, tall = (width - HOURS) / COLUMNS, height - HEAD
    yield _bar(0, HEAD - 1, width, 1, track)
    for column in range(COLUMNS):
        left = round(HOURS + column * wide)
        yield _bar(left, 0, 1, height, line)
        yield _bar(left + 10, 14, wide * 0.5, 9, track, radius=4)
        yield _bar(left + 10, 31, wide * 0.35, 7, line, radius=3)
        shift = HEAD + tall * 0.02 * (column * 3 % 4)
        for index, (top, part) in enumerate(VISITS):
            if (index + column + 1) % 4:
                yield _bar(left + 5, shift + tall * top, wide - 10, tall * part, line, radius=6)


def _bar(x: float, y: float, width: float, height: float, colour: str, *, radius: float = 0) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        f' rx="{radius}" fill="{colour}"/>'
    )


def _drawing(width: float, height: float, parts: Iterable[str], mirrored: bool) -> bytes:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}">'
    turn = f"translate({width:.0f} 0) scale(-1 1)" if mirrored else "scale(1)"
    return f'{head}<g transform="{turn}">{"".join(parts)}</g></svg>'.encode()
