"""The small parts of a screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.badge import Banner
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Size, Theme, Weight


def test_a_button_has_room_for_its_words_its_icon_and_its_key(qtbot: QtBot, theme: Theme) -> None:
    widths = []
    for hint, icon in (("", ""), ("R", ""), ("R", "check")):
        button = Button(theme, "Move", hint=hint, icon=icon)
        qtbot.addWidget(button)
        widths.append(button.sizeHint().width())
    assert widths == sorted(set(widths))


def test_what_is_chosen_has_room_for_its_bolder_words(qtbot: QtBot, theme: Theme) -> None:
    words = "Only this provider and nobody else"
    choice = Segmented([("one", words), ("all", "Everyone")])
    qtbot.addWidget(choice)
    choice.resize(choice.minimumSizeHint())
    choice.grab()  # everything has its place
    strong = theme.font(Size.body, Weight.strong)
    strong.setWeight(QFont.Weight.Bold)
    padding = 2 * 12
    assert choice.button("one").width() >= QFontMetrics(strong).horizontalAdvance(words) + padding


def test_enter_presses_the_button_on_which_the_keyboard_is(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button(theme, "Copy", parent=window)
    window.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_a_button_can_become_another_kind(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Confirm")
    qtbot.addWidget(button)
    button.set_kind("primary")
    assert button.kind == button.property("kind") == "primary"
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    assert image.pixelColor(6, button.height() // 2).name() == theme.colours.accent


def test_one_of_several_is_down_and_a_press_tells_which(qtbot: QtBot) -> None:
    views = Segmented([("day", "Day"), ("week", "Week"), ("month", "Month")])
    qtbot.addWidget(views)
    assert views.current() == "day"
    week = next(b for b in views.findChildren(QPushButton) if b.text() == "Week")
    with qtbot.waitSignal(views.chosen) as chosen:
        QTest.mouseClick(week, Qt.MouseButton.LeftButton)
    assert chosen.args == ["week"]
    views.set_current("month")
    assert views.current() == "month"


def test_a_card_lays_what_left_and_how_right(qtbot: QtBot, theme: Theme) -> None:
    card = Card(theme, "Visit", aside="today", stripe="badge")
    qtbot.addWidget(card)
    how = card.add_line("With", "Dr. Samuel Okafor")
    card.resize(300, 200)
    image = card.grab().toImage()
    what = next(label for label in card.findChildren(QLabel) if label.text() == "With")
    assert what.geometry().left() < how.geometry().left()
    assert image.pixelColor(1, card.height() // 2).name() == theme.colours.badge


def test_an_inspector_can_be_filled_again(qtbot: QtBot, theme: Theme) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(300, 500)
    inspector.show()
    for name in ("Pham, Linh", "O’Connor, Sean"):
        inspector.clear()
        inspector.set_heading(name, "004-218")
        inspector.add(Banner(theme, "Alert: uses a wheelchair"))
        inspector.add(Button(theme, "Move"), Button(theme, "Copy"))
    qtbot.waitUntil(
        lambda: "Pham, Linh" not in [label.text() for label in inspector.findChildren(QLabel)]
    )
    page = inspector.widget()
    assert page is not None
    assert page.width() <= inspector.viewport().width()
