"""Columns of a list: no heading is cut, and the list is as wide as its place."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.theme import Theme

HEADS = ("Dringlichkeit", "Name", "Motif du rendez-vous", "Bei", "Wann")
SHARES = (4, 30, 10, 20, 36)


def cells(row: str) -> list[Cell]:
    return [Cell(row)] * len(HEADS)


@pytest.mark.parametrize("wide", [560, 722, 1100])
def test_no_heading_is_cut_and_no_room_is_left(qtbot: QtBot, theme: Theme, wide: int) -> None:
    columns = [Column(head, share) for head, share in zip(HEADS, SHARES, strict=True)]
    table: RowTable[str] = RowTable(theme, "People", columns, cells, key=str)
    qtbot.addWidget(table)
    table.resize(wide, 300)
    table.show()
    head = table.horizontalHeader()
    widths = [table.columnWidth(n) for n in range(len(HEADS))]
    assert all(width >= head.sectionSizeHint(n) for n, width in enumerate(widths))
    assert table.viewport().width() - len(HEADS) < sum(widths) <= table.viewport().width()


def test_columns_give_way_one_after_the_other_until_the_rest_has_room(
    qtbot: QtBot, theme: Theme
) -> None:
    number = "The number of the record"  # wider than its least
    columns = [Column("Name", 40, 200), Column(number, 20, 60, spare=2), Column("When", 20, 200)]
    columns.append(Column("Missed", 10, 150, spare=1))
    table: RowTable[str] = RowTable(theme, "People", columns, lambda row: [Cell(row)] * 4, key=str)
    qtbot.addWidget(table)
    seen = []
    for wide in (900, 700, 702, 570, 540, 900):
        table.resize(wide, 300)
        table.show()
        seen.append(
            [column.title for n, column in enumerate(columns) if not table.isColumnHidden(n)]
        )
    assert seen == [
        ["Name", number, "When", "Missed"],
        ["Name", "When", "Missed"],
        ["Name", "When", "Missed"],
        ["Name", "When", "Missed"],
        ["Name", "When"],
        ["Name", number, "When", "Missed"],
    ]


def test_the_chosen_row_keeps_to_the_round_corners_of_the_frame(qtbot: QtBot, theme: Theme) -> None:
    table: RowTable[str] = RowTable(
        theme, "People", [Column("Name", 1)], lambda row: [Cell(row)], key=str
    )
    qtbot.addWidget(table)
    table.set_rows(["one", "two"])
    table.resize(600, table.sizeHint().height())
    table.choose(1)
    image = table.grab().toImage()
    ground = QColor(theme.colours.accent_soft)
    bottom = image.height() - 3
    assert image.pixelColor(300, bottom) == ground
    corners = [image.pixelColor(x, bottom) for x in (2, image.width() - 3)]
    assert ground not in corners
