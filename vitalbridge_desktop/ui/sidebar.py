"""The navy way around: the product's name, the screens with their keys, who is signed in."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .letters import Letters
from .sides import Sides
from .sketch import SIDEBAR_WIDTH
from .theme import Radius, Size, Space, Theme, Weight

ENTRY_HEIGHT = 33
LOGO = 22
ICON = 16
PAD = 9
GAP, NAME_GAP = 9, 5
PERSON_HEIGHT = 56
AVATAR = 30
BADGE_HEIGHT = 16.0
MOST_SHOWN = 99
BRAND = "VitalBridge"


class SidebarEntry(QAbstractButton):
    """One screen in the navigation: icon, name, key, and how much waits there."""

    def __init__(self, theme: Theme, name: str, icon: str, keys: str) -> None:
        super().__init__()
        self.name = name
        self._theme, self._icon_name, self._keys, self._count = theme, icon, keys, 0
        self._plain = Letters(theme.font(Size.body))
        self._bold = Letters(theme.font(Size.body, Weight.strong))
        self._note = Letters(theme.font(Size.small))
        self._badge = Letters(theme.font(Size.small, Weight.bold))
        self.setCheckable(True)
        self.setFixedHeight(ENTRY_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: str) -> None:
        """Show another key."""
        self._keys = keys
        self.update()

    def set_count(self, count: int) -> None:
        """Show in red how much waits; nothing for none."""
        if count != self._count:
            self._count = count
            waits = self.tr("%n waiting", "", count)
            self.setAccessibleDescription(waits if count else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDEBAR_WIDTH - 2 * Space.small, ENTRY_HEIGHT)

    def shows_keys(self) -> bool:
        """Whether there is room for the key beside the name, which may be a long one."""
        name = PAD + ICON + GAP + self._bold.width(self.text()) + NAME_GAP
        return name + self._note.width(self._keys) <= self.width() - PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        strong = self.isChecked()
        colour = colours.sidebar_active_text if strong else colours.sidebar_text
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._icon_name, colour, ICON, ratio)
        sides = Sides.of(self)
        painter.drawPixmap(QPointF(sides.x(PAD, ICON), (self.height() - ICON) / 2), pixmap)
        room = self._behind(painter, sides)
        letters = self._bold if strong else self._plain
        box = sides.between(PAD + ICON + GAP, room - NAME_GAP, QRectF(self.rect()))
        letters.write(painter, colour, box, self.text(), sides.start)
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = colours.sidebar_active if self.isChecked() else colours.sidebar_hover
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(frame, Radius.button, Radius.button)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.toast_action), 1.5))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), Radius.block, Radius.block)

    def _behind(self, painter: QPainter, sides: Sides) -> float:
        """Paint the key or the red number at the far edge; answers where it begins."""
        if not self._count:
            ink, right = self._theme.colours.sidebar_faint, self.width() - PAD
            box = sides.between(0, right, QRectF(self.rect()))
            keys = self._keys if self.shows_keys() else ""
            return right - self._note.write(painter, ink, box, keys, sides.end)
        number = str(self._count) if self._count <= MOST_SHOWN else f"{MOST_SHOWN}+"
        wide = max(BADGE_HEIGHT + 4, self._badge.width(number) + 12)
        begins = self.width() - 9 - wide
        badge = QRectF(sides.x(begins, wide), (self.height() - BADGE_HEIGHT) / 2, wide, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.badge))
        painter.drawRoundedRect(badge, BADGE_HEIGHT / 2, BADGE_HEIGHT / 2)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(self._badge.font)
        left = badge.center().x() - self._badge.width(number) / 2
        base = self._badge.centred(badge.y(), BADGE_HEIGHT)
        painter.drawText(QPointF(left, base), number)
        return begins


class PersonPlate(QWidget):
    """Who is signed in, at the foot of the navigation."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._initials = self._name = self._role = ""
        self._strong = Letters(theme.font(Size.body, Weight.strong))
        self._note = Letters(theme.font(Size.small))
        self._mono = Letters(theme.font(Size.small, Weight.bold))
        self.setFixedHeight(PERSON_HEIGHT)

    def show_person(self, initials: str, name: str, role: str) -> None:
        """Show another person."""
        self._initials, self._name, self._role = initials, name, role
        self.setAccessibleName(f"{name}, {role}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._name:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(colours.sidebar_line))
        sides = Sides.of(self)
        circle = sides.rect(QRectF(10, 13, AVATAR, AVATAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.avatar))
        painter.drawEllipse(circle)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(self._mono.font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._initials)
        left, room = 10 + AVATAR + 9, self.width() - AVATAR - 25
        for letters, base, words in ((self._strong, 26, self._name), (self._note, 42, self._role)):
            text = letters.fit(words, room)
            painter.setFont(letters.font)
            painter.drawText(QPointF(sides.x(left, letters.width(text)), base), text)
            painter.setPen(QColor(colours.sidebar_text))
        painter.end()


class Sidebar(QWidget):
    """The navigation at the left edge.

    Signals:
        chosen: The name of the screen that a person pressed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, SidebarEntry] = {}
        self._group = QButtonGroup(self)
        self._brand = Letters(theme.font(Size.brand, Weight.bold))
        self._person = PersonPlate(theme)
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.setAccessibleName(self.tr("Screens"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 54, 10, 8)
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(self._person)
        theme.changed.connect(self.update)

    def add_entry(self, name: str, title: str, icon: str, keys: str) -> None:
        """Add a screen below the others."""
        entry = SidebarEntry(self._theme, name, icon, keys)
        entry.setText(title)
        entry.clicked.connect(lambda: self.chosen.emit(name))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(len(self._entries), entry)
        self._group.addButton(entry)
        self._entries[name] = entry

    def entry(self, name: str) -> SidebarEntry:
        """The button of one screen."""
        return self._entries[name]

    def set_current(self, name: str) -> None:
        """Mark the screen that is shown."""
        self._entries[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        """Show how much waits on a screen."""
        if name in self._entries:
            self._entries[name].set_count(count)

    def show_person(self, initials: str, name: str, role: str) -> None:
        """Show who is signed in."""
        self._person.show_person(initials, name, role)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.sidebar))
        pixmap = self._theme.pixmap("vitalbridge", "", LOGO, self.devicePixelRatioF())
        sides = Sides.of(self)
        painter.drawPixmap(QPointF(sides.x(17, LOGO), 17), pixmap)
        box = sides.between(17 + LOGO + 9, self.width(), QRectF(0, 17, 0, LOGO))
        self._brand.write(painter, colours.sidebar_active_text, box, BRAND, sides.start)
        painter.end()
