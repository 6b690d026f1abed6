"""What is painted by hand stands at the right where one reads from there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.badge import ICON, Banner
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.lookup_field import AsideField
from vitalbridge_desktop.ui.sides import Sides, from_the_left, isolated, leading, reading
from vitalbridge_desktop.ui.theme import Scheme, Size, Theme, Weight


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
def test_an_alert_stands_beside_its_mark_and_not_on_it(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme, "Interpreter")
    qtbot.addWidget(banner)
    banner.resize(300, 30)
    banner.grab()  # everything has its place
    words = banner.findChildren(QLabel)[0].geometry()
    assert words.right() < 300 - 10 - ICON
    assert words.left() <= 10


@pytest.mark.usefixtures("mirrored")
def test_a_name_in_any_letters_stands_where_reading_begins(qtbot: QtBot, theme: Theme) -> None:
    for words in ("Pham", "فام"):
        shown = label(words)
        qtbot.addWidget(shown)
        shown.resize(300, 20)
        at = inked(shown.grab().toImage())
        assert min(at) > 200
        assert max(at) > 295, f"{words} does not stand at the right edge of {theme.scheme}"


def inked(picture: QImage, height: int = 0) -> list[int]:
    """The columns in which something is painted, in the whole of it or at its top only."""
    ground = picture.pixelColor(150, 0)
    across, down = range(picture.width()), range(height or picture.height())
    return [x for x in across if any(picture.pixelColor(x, y) != ground for y in down)]


def line_x(line: QTextLine, at: int) -> float:
    """Where the cursor stands in a line, in pixels from its left end."""
    found: object = line.cursorToX(at)
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float)
    return x


def places(line: str, *parts: str) -> list[float]:
    """Where in a line, in pixels from its left end, the inside of each part stands."""
    shown = QTextLayout(line)
    shown.beginLayout()
    first = shown.createLine()
    shown.endLayout()
    return [line_x(first, line.index(part) + len(part) // 2) for part in parts]


@pytest.mark.usefixtures("mirrored")
def test_of_a_list_the_first_is_read_first() -> None:
    line = listed(("الاثنين", "الثلاثاء"))
    monday, tuesday = places(line, "الاثنين", "الثلاثاء")
    assert monday > tuesday  # further to the right


@pytest.mark.usefixtures("mirrored")
def test_what_is_shortened_ends_beside_the_letters_that_were_cut_off(theme: Theme) -> None:
    letters = Letters(theme.font(Size.body))
    line = letters.fit("صباحًا · Consultation", letters.width("صباحًا · Consult"))
    start, end, behind = places(line, "Co", "ns", "…")
    assert start < end < behind < places(line, "صباحًا")[0]


@pytest.mark.usefixtures("mirrored")
def test_a_shortened_number_ends_where_it_is_read_to(theme: Theme) -> None:
    letters = Letters(theme.font(Size.body))
    line = letters.fit(f"قبل {isolated('12:00 ص')} اليوم", letters.width("قبل 12:00…"))
    before, number, behind = places(line, "ب", "12", "…")
    assert before > number > behind


@pytest.mark.usefixtures("mirrored")
def test_every_line_of_a_paragraph_begins_at_the_edge(qtbot: QtBot, theme: Theme) -> None:
    wrong = ErrorLabel()
    wrong.setText("وصل " * 9)
    for words in (label(wrong.text(), wrap=True), wrong):
        qtbot.addWidget(words)
        words.setFont(theme.font(Size.body))
        words.resize(160, words.heightForWidth(160))
        picture = words.grab().toImage()
        one_line = words.fontMetrics().height()
        assert words.height() >= 2 * one_line
        assert max(inked(picture, one_line)) == max(inked(picture)) > 150


@pytest.mark.usefixtures("mirrored")
def test_a_paragraph_goes_on_in_a_new_line_where_it_says_so(qtbot: QtBot, theme: Theme) -> None:
    words = label("سطر\nوسطر طويل", wrap=True)
    qtbot.addWidget(words)
    words.setFont(theme.font(Size.body))
    words.resize(300, words.heightForWidth(300))
    assert inked(words.grab().toImage(), words.height() // 3)  # one line would be in the middle


@pytest.mark.usefixtures("mirrored")
def test_a_field_and_what_it_says_aside_begin_where_reading_does(
    qtbot: QtBot, qapp: QApplication
) -> None:
    before = qapp.styleSheet()
    Theme(qapp, shipped("resources"), Scheme.LIGHT)
    field = AsideField()
    qtbot.addWidget(field)
    field.resize(400, 34)
    field.setText("Pham")
    field.say_aside("سبعة")
    field.ensurePolished()
    aside = field.findChild(QLabel)
    assert isinstance(aside, QLabel)
    assert aside.geometry().right() < 100
    assert field.alignment() & ~Qt.AlignmentFlag.AlignVCenter == leading()
    qapp.setStyleSheet(before)


@pytest.mark.usefixtures("mirrored")
def test_a_broken_line_is_read_from_where_the_whole_is_read_from(theme: Theme) -> None:
    letters = Letters(theme.font(Size.body))
    until = f"حتى {isolated('الأحد 29 نوفمبر')}، نعم"
    for room in range(60, 140, 4):
        lines = letters.wrap(until, room, 9)
        for line in (each.strip("\u200f\u2068\u2069") for each in lines):
            whole = next(each for each in lines if line in each)
            first, last = places(whole, line[:2], line[-2:])
            assert first > last or len(line) < len("29، ")
            assert whole.count("\u2068") == whole.count("\u2069")


def written(theme: Theme, line: str, side: Qt.LayoutDirection) -> QImage:
    """A line, as it is written on something that is read from a side."""
    picture = QImage(200, 30, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    painter.setLayoutDirection(side)
    Letters(theme.font(Size.body)).write(painter, "#000000", QRectF(0, 0, 200, 30), line)
    painter.end()
    return picture


@pytest.mark.usefixtures("mirrored")
def test_a_line_is_read_from_where_its_letters_are_and_figures_as_what_is_around_them(
    theme: Theme,
) -> None:
    usual, mirrored = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert [reading(line, mirrored) for line in ("3 Shore Road", "Ctrl ⏎")] == [usual, usual]
    assert reading("30 د", usual) == mirrored
    for side in (usual, mirrored):
        assert reading("2026-11-27 10:42", side) == side
    for line in ("3 Shore Road", "30 د"):
        assert written(theme, line, usual) == written(theme, line, mirrored)


@pytest.mark.usefixtures("mirrored")
def test_arabic_letters_stay_within_a_low_strip(theme: Theme) -> None:
    letters = Letters(theme.font(Size.tiny, Weight.bold))
    deep = QFontMetricsF(letters.font).tightBoundingRect("انتهى").bottom()
    assert letters.centred(0, 12) + deep > 12
    assert letters.centred(0, 12, "انتهى") + deep <= 12
    assert letters.centred(0, 12, "Okafor") == letters.centred(0, 12)


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
