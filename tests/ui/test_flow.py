"""Parts side by side: in a line while there is room, in more lines where there is not."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines
from vitalbridge_desktop.ui.theme import Theme

STEPS = ("Gebucht", "Bestätigen", "Eingetroffen", "Im Zimmer", "Erledigt")
PANEL = 280


def filled(window: QWidget, qtbot: QtBot, theme: Theme, width: int) -> list[Button]:
    """Five buttons that fill a width between them."""
    qtbot.addWidget(window)
    holder = QWidget(window)
    row = Flow(4, holder, fill=True)
    buttons = [Button(theme, words, compact=True) for words in STEPS]
    for button in buttons:
        row.addWidget(button)
    holder.resize(width, row.heightForWidth(width))
    window.show()
    return buttons


def test_long_words_go_on_in_a_second_line_and_none_is_cut(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    buttons = filled(window, qtbot, theme, PANEL)
    assert sorted({button.y() for button in buttons}) == [0, 34]
    for button in buttons:
        assert button.width() >= button.minimumSizeHint().width()
        assert button.geometry().right() < PANEL


@pytest.mark.parametrize("width", [280, 400, 777])
def test_each_line_is_as_wide_as_the_whole(qtbot: QtBot, theme: Theme, width: int) -> None:
    window = QWidget()
    buttons = filled(window, qtbot, theme, width)
    for y in {button.y() for button in buttons}:
        line = [button for button in buttons if button.y() == y]
        assert min(button.x() for button in line) == 0
        assert max(button.geometry().right() for button in line) == width - 1


def test_words_in_a_panel_are_never_cut_through(qtbot: QtBot, theme: Theme) -> None:
    """Its cards are as high as their words need at the width that they have."""
    panel = Inspector()
    qtbot.addWidget(panel)
    for _ in range(2):
        card = Card(theme, "Tasten")
        card.body.addWidget(lines := Lines())
        lines.set_lines(
            Line("Umschalt N, F10", "ohne Termin, Wartezimmer", "plain") for _ in range(12)
        )
        panel.add(card)
    panel.resize(PANEL, 300)
    panel.show()
    qtbot.waitUntil(lambda: lines.height() >= lines.heightForWidth(lines.width()))
    assert panel.verticalScrollBar().maximum() > 0
