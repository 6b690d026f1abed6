"""What is painted by hand stands at the right where one reads from there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.sides import Sides, from_the_left, isolated
from vitalbridge_desktop.ui.theme import Theme


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The app is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_a_thing_keeps_its_distance_from_the_edge_that_reading_begins_at() -> None:
    usual, mirrored = Sides(200, mirrored=False), Sides(200, mirrored=True)
    assert usual.x(10, 16) == 10
    assert mirrored.x(10, 16) == 200 - 10 - 16
    assert mirrored.rect(QRectF(0, 5, 4, 30)) == QRectF(196, 5, 4, 30)


def test_within_a_strip_that_does_not_begin_at_the_window_s_edge() -> None:
    assert Sides(100, mirrored=True, left=50).x(60, 20) == 120


@pytest.mark.usefixtures("mirrored")
def test_a_card_bears_its_stripe_where_reading_begins(qtbot: QtBot, theme: Theme) -> None:
    card = Card(theme, stripe="badge")
    qtbot.addWidget(card)
    card.resize(200, 80)
    picture = card.grab().toImage()
    assert picture.pixelColor(198, 40) == QColor(theme.colours.badge)
    assert picture.pixelColor(1, 40) != QColor(theme.colours.badge)


@pytest.mark.usefixtures("mirrored")
def test_a_name_in_any_letters_stands_where_reading_begins(qtbot: QtBot, theme: Theme) -> None:
    for words in ("Pham", "فام"):
        shown = label(words)
        qtbot.addWidget(shown)
        shown.resize(300, 20)
        at = inked(shown.grab().toImage())
        assert min(at) > 200
        assert max(at) > 295, f"{words} does not stand at the right edge of {theme.scheme}"


def inked(picture: QImage) -> list[int]:
    """The columns in which something is painted."""
    ground = picture.pixelColor(150, 0)
    across, down = range(picture.width()), range(picture.height())
    return [x for x in across if any(picture.pixelColor(x, y) != ground for y in down)]


def line_x(line: QTextLine, at: int) -> float:
    """Where the cursor stands in a line, in pixels from its left end."""
    found: object = line.cursorToX(at)
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float)
    return x


@pytest.mark.usefixtures("mirrored")
def test_of_a_list_the_first_is_read_first() -> None:
    line = listed(("الاثنين", "الثلاثاء"))
    shown = QTextLayout(line)
    shown.beginLayout()
    first = shown.createLine()
    shown.endLayout()
    monday, tuesday = (line_x(first, line.index(word) + 1) for word in ("الاثنين", "الثلاثاء"))
    assert monday > tuesday  # further to the right


@pytest.mark.usefixtures("mirrored")
def test_a_number_is_read_from_the_left_among_words_from_the_right() -> None:
    assert from_the_left("030 555") == "\u2066030 555\u2069"
    assert from_the_left(None) == ""


def test_a_number_is_left_alone_among_words_from_the_left() -> None:
    assert from_the_left("030 555") == "030 555"


def test_parts_of_a_line_are_as_they_are_where_one_reads_from_the_left(qapp: QApplication) -> None:
    assert not qapp.isRightToLeft()
    assert isolated("Osei") == "Osei"
    assert dotted(("“Lisbon”", "", None, "37")) == "“Lisbon” · 37"


@pytest.mark.usefixtures("mirrored")
def test_parts_of_a_line_turn_nothing_around_them_to_their_side() -> None:
    assert isolated("") == ""
    assert dotted(("“Lisbon”", "", None, "37")) == "\u200f\u2068“Lisbon”\u2069 · \u206837\u2069"
    assert listed(("Osei", "Pham")) == "\u200f\u2068Osei\u2069, \u2068Pham\u2069"
