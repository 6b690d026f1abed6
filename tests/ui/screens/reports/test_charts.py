"""Charts keep within their room, can be read, and are mirrored."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_theme import READABLE, THEMES, contrast
from vitalbridge_desktop.ui.printing import Page, Paper, page_size
from vitalbridge_desktop.ui.reports.chart_view import ChartView
from vitalbridge_desktop.ui.reports.charts import chart_of
from vitalbridge_desktop.ui.reports.figures import Figure, Headline, Mark
from vitalbridge_desktop.ui.reports.headline_row import HIGH, HeadlineRow
from vitalbridge_desktop.ui.reports.heat_chart import blend, readable_on
from vitalbridge_desktop.ui.reports.ink import ink_of
from vitalbridge_desktop.ui.reports.report_sheet import ReportSheet
from vitalbridge_desktop.ui.sheet import Head
from vitalbridge_desktop.ui.theme import Theme

THIRD_BAR = 227  # pixels from the top of a page whose first figure has bars


def crowd(count: int) -> Figure:
    """As many providers as a hospital has, with names as long as they come."""
    made = tuple(Mark(f"Dr. Papadopoulos-Montgomery {n}", float(n), f"{n} %") for n in range(count))
    return Figure("utilisation", "Use", "", "bars", made, 100.0, (), ())


def test_a_chart_of_forty_providers_keeps_within_its_width(theme: Theme) -> None:
    chart = chart_of(crowd(40), ink_of(theme), 320)
    image = QImage(420, round(chart.height()), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    chart.paint(painter, chosen=3)
    painter.end()
    beyond = image.copy(320, 0, 100, image.height())
    assert not any(beyond.pixel(x, y) for x in range(100) for y in range(0, beyond.height(), 3))


@pytest.mark.parametrize("look", THEMES)
def test_the_number_in_a_cell_can_be_read_however_full_it_is(look: str) -> None:
    colours = THEMES[look]
    for strong in (colours.accent_bar, colours.tints["amber"].stripe):
        for share in range(0, 101, 5):
            ground = blend(QColor(colours.track), QColor(strong), share / 100)
            assert contrast(readable_on(ground), ground.name()) >= READABLE


def test_where_words_go_from_right_to_left_a_chart_does_too(qtbot: QtBot, theme: Theme) -> None:
    days = tuple(Mark(name, 5.0, "5%") for name in ("Mon", "Tue", "Wed"))
    view = ChartView(theme, Figure("days", "Days", "", "columns", days, 10.0, (), ()))
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setFixedWidth(300)
    view.show()
    QTest.mouseMove(view, QPoint(290, 60))
    qtbot.waitUntil(lambda: view.mark() is days[0])
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.mark() is days[1]


@pytest.mark.parametrize("mirrored", [False, True])
def test_an_arrow_stops_at_the_end_of_a_row_and_says_where_it_is(
    qtbot: QtBot, theme: Theme, mirrored: bool
) -> None:
    cells = tuple(Mark(f"{who} {day}", 5.0, "5%") for who in "AB" for day in (1, 2))
    view = ChartView(
        theme, Figure("by-day", "Days", "", "heat", cells, 10.0, (), (), ("A", "B"), ("1", "2"))
    )
    qtbot.addWidget(view)
    onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        onward, back = back, onward
    view.look(0)
    reader = QAccessible.queryAccessibleInterface(view)
    assert reader.role() == QAccessible.Role.Chart
    assert reader.text(QAccessible.Text.Name) == "Days"
    for key, at in ((onward, 1), (onward, 1), (Qt.Key.Key_Down, 3), (back, 2), (back, 2)):
        QTest.keyClick(view, key)
        assert view.mark() is cells[at]
        assert reader.text(QAccessible.Text.Description) == cells[at].spoken()


def test_on_paper_too_a_chart_goes_from_right_to_left(qapp: QApplication, theme: Theme) -> None:
    """The bars begin where the names stand: at the right."""
    size = page_size(Paper.A4)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        sheet = ReportSheet(theme, Head("Reports"), [], [crowd(3)], size)
        image = QImage(size.toSize(), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        sheet.pages()[0](painter)
        painter.end()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    bar = QColor(sheet.ink.colours.accent_bar)
    filled = [x for x in range(image.width()) if image.pixelColor(x, THIRD_BAR) == bar]
    assert filled
    assert min(filled) > image.width() / 2


@pytest.mark.parametrize(("wide", "rows"), [(900, 1), (460, 2), (330, 3)])
def test_the_numbers_on_top_are_said_whole_in_as_many_rows_as_they_need(
    qtbot: QtBot, theme: Theme, wide: int, rows: int
) -> None:
    row = HeadlineRow(theme)
    qtbot.addWidget(row)
    row.resize(wide, 100)
    row.show_headlines([Headline("1,934", "of the time booked")] * 6)
    assert row.height() == rows * HIGH


def test_a_figure_higher_than_a_page_goes_on_on_the_next(theme: Theme) -> None:
    sheet = ReportSheet(
        theme, Head("Reports"), [Headline("1", "visit")], [crowd(90)], page_size(Paper.A4)
    )
    pages = sheet.pages()
    assert len(pages) == 3
    for page in pages:
        assert printed(page).pixelColor(2, 38).lightness() < 230  # the line below the title


def printed(page: Page) -> QImage:
    """A page of A4 as it comes out of the printer."""
    image = QImage(page_size(Paper.A4).toSize(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    page(painter)
    painter.end()
    return image


def test_a_printed_chart_goes_from_right_to_left_where_words_do(
    qapp: QApplication, theme: Theme
) -> None:
    figure = Figure("use", "Use", "", "bars", (Mark("Osei", 20.0, "20%"),), 100.0, (), ())
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = ReportSheet(theme, Head("Reports"), [], [figure], page_size(Paper.A4)).pages()[0]
    image, bar = printed(page), QColor(theme.colours.accent_bar)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    down = range(0, 300, 3)
    filled = [x for x in range(image.width()) if any(image.pixelColor(x, y) == bar for y in down)]
    assert min(filled) > image.width() / 2
