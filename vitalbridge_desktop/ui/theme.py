"""How the window looks: colours, fonts, measures and icons, by day and by night."""

from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from .colours import DARK, LIGHT, Colours
from .icons import Icons

FAMILY, ARABIC = "Inter", "Noto Sans Arabic"
# Left to itself, a field goes by what stands in it: an empty one or a name in Latin letters would
# begin at the left of a window that is read from the right. Borders have sides of their own.
FROM_RIGHT = """
QLineEdit { qproperty-alignment: "AlignRight | AlignAbsolute | AlignVCenter"; }
#inspector-area { border-left: none; border-right: 1px solid @border; }
"""


class Space:
    """Distances between things, in logical pixels."""

    tight = 4
    small = 8
    medium = 12
    large = 16
    wide = 24


class Radius:
    """How round corners are, in logical pixels."""

    chip = 4
    block = 6
    button = 7
    card = 9


class Size:
    """Heights of letters, in logical pixels."""

    tiny = 10
    small = 11
    note = 12
    body = 13
    lead = 14
    brand = 15
    title = 16


class Weight:
    """How bold letters are."""

    normal = QFont.Weight.Normal
    medium = QFont.Weight.Medium
    strong = QFont.Weight.DemiBold
    bold = QFont.Weight.Bold


class Scheme(Enum):
    """By day, by night, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class _Placeholders(Template):
    delimiter = "@"


class Theme(QObject):
    """The look of one app, handed to every widget that paints itself.

    *resources* is the shipped folder with ``fonts/``, ``icons/`` and ``style.qss``. The app gets
    its font, palette and style sheet at once, and again whenever the scheme changes.

    Signals:
        changed: The colours are others now; what was painted is stale.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._icons = Icons(resources / "icons")
        self._sheet = _Placeholders((resources / "style.qss").read_text(encoding="utf-8"))
        self._from_right = _Placeholders(FROM_RIGHT)
        self._marks = (resources / "marks").as_posix()  # what a style sheet draws arrows with
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._scheme = scheme
        self.colours: Colours = LIGHT
        letters = "*.ttf" if app.isRightToLeft() else f"{FAMILY}-*.ttf"
        for file in sorted((resources / "fonts").glob(letters)):
            QFontDatabase.addApplicationFont(str(file))
        app.setStyle("Fusion")
        app.setFont(self.font(Size.body))
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        hints = app.styleHints().accessibility()
        hints.contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than what is written on it."""
        return QColor(self.colours.window).lightness() < QColor(self.colours.text).lightness()

    @property
    def mirrored(self) -> bool:
        """Whether one reads from the right."""
        return self._app.isRightToLeft()

    @property
    def scheme(self) -> Scheme:
        """What was asked for, which may be "as the system says"."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Ask for day, night, or the system's choice."""
        if scheme is not self._scheme:  # to dress every widget anew takes its time
            self._scheme = scheme
            self._follow()

    def font(
        self, size: float, weight: QFont.Weight = Weight.normal, *, tabular: bool = False
    ) -> QFont:
        """The letters of the app; *tabular* makes all figures equally wide."""
        key = (size, weight.value, tabular)
        if key not in self._fonts:
            font = QFont([FAMILY, ARABIC])
            font.setPixelSize(max(1, round(size)))
            font.setWeight(weight)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return self._fonts[key]

    def icon(self, name: str, colour: str = "", size: int = 16) -> QIcon:
        """An icon for a widget; in the colour of text where none is named."""
        return self._icons.icon(name, colour or self.colours.text, size)

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """An icon for a painter: *size* logical pixels, sharp at this pixel *ratio*."""
        return self._icons.pixmap(name, colour, size, ratio)

    @Slot()
    def _on_system_changed(self) -> None:
        self._follow()

    def _follow(self) -> None:
        before = self.colours
        self._dress()
        if self.colours is not before:
            self.changed.emit()

    def _dress(self) -> None:
        self.colours = self._chosen()
        self._app.setPalette(_palette(self.colours))
        sheets = (self._sheet, self._from_right) if self.mirrored else (self._sheet,)
        words = {**self.colours.words(), "marks": self._marks}
        self._app.setStyleSheet("".join(each.substitute(words) for each in sheets))

    def _chosen(self) -> Colours:
        """The colours that were asked for, or those that the system asks for."""
        hints = self._app.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self._scheme is Scheme.CONTRAST or (strong and self._scheme is Scheme.SYSTEM):
            from .contrast import BY_DAY, BY_NIGHT  # noqa: PLC0415 - few need them

            return BY_NIGHT if dark else BY_DAY
        dark = dark if self._scheme is Scheme.SYSTEM else self._scheme is Scheme.DARK
        return DARK if dark else LIGHT


def _palette(colours: Colours) -> QPalette:
    """What Qt itself paints with, where no style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.panel),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.text_faint),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.toast),
        (role.ToolTipText, colours.toast_text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.accent_text),
        (role.Link, colours.accent),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.text_faint))
    return palette
