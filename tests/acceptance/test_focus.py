"""What there is to see on every screen: by keyboard where one is, by night nothing that dazzles."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from vitalbridge_desktop.pictures import staged
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.key_hint import key_words
from vitalbridge_desktop.ui.places import places
from vitalbridge_desktop.ui.stage import press, settle
from vitalbridge_desktop.ui.striped_card import StripedCard
from vitalbridge_desktop.window import Window

MOST_STOPS = 60
AROUND = 4  # pixels that a mark may reach out of what it marks
STEPS = (1, 2, 4)  # pixels: together wider than any stroke of a letter or an icon
LIGHT = 190  # of 255
SCREENS = [place.name for place in places()]


@pytest.fixture(scope="module")
def opened(qapp: QApplication) -> Iterator[tuple[Window, Desktop]]:
    """The demo clinic; no cursor blinks, which would look like a mark."""
    blinking = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    with staged() as (window, desktop):
        window.frame.activateWindow()
        yield window, desktop
    qapp.setCursorFlashTime(blinking)


def seen(window: QWidget, part: QWidget) -> QImage:
    """What the window shows where a part of it stands."""
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    around = place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    return window.grab(around).toImage()


def lightest_patch(window: QWidget) -> int:
    """How light the lightest spot of a window is that is larger than a stroke of its letters."""
    image = window.grab().toImage()
    for step in STEPS:
        for across, down in ((step, 0), (0, step)):
            before, painter = image.copy(), QPainter(image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Darken)
            painter.drawImage(across, down, before)
            painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return max(grey.constBits())


def is_marked(window: QWidget, part: QWidget) -> bool:
    """Whether it looks otherwise with the keyboard than without, or is ringed as in hand."""
    if isinstance(part, StripedCard):
        return part.in_hand()
    with_it = seen(window, part)
    part.clearFocus()
    without = seen(window, part)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it != without


def unmarked(window: QWidget, screen: str) -> list[str]:
    """The stops of the Tab key at which nothing shows where the keyboard is."""
    found: list[str] = []
    visited: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        part = QApplication.focusWidget()
        assert part is not None, f"the keyboard got lost on {screen} after {len(visited)} stops"
        if part in visited:
            break
        visited.append(part)
        if not is_marked(window, part):
            found.append(f"{type(part).__name__} {part.objectName() or part.accessibleName()}")
    assert len(visited) > len(SCREENS), "the walk did not get anywhere"
    return found


@pytest.mark.parametrize("screen", SCREENS)
def test_the_keyboard_can_be_seen_at_every_stop(
    opened: tuple[Window, Desktop], screen: str
) -> None:
    window, desktop = opened
    desktop.shell.go(screen)
    settle(desktop.bus)
    assert unmarked(window.frame, screen) == []


@pytest.mark.parametrize("key", ["v", "2", "3", "4"])
def test_the_keyboard_can_be_seen_however_the_days_are_shown(
    opened: tuple[Window, Desktop], key: str
) -> None:
    window, desktop = opened
    desktop.shell.go("board")
    QTest.keyClick(QApplication.focusWidget() or window.frame, Qt.Key.Key_Down)
    press(key)
    settle(desktop.bus)
    part = QApplication.focusWidget()
    assert part is not None
    assert desktop.board.view.isAncestorOf(part)
    assert is_marked(window.frame, part)
    press("v" if key == "v" else "1")
    settle(desktop.bus)


def test_by_night_nothing_on_any_screen_is_light(opened: tuple[Window, Desktop]) -> None:
    window, desktop = opened
    assert lightest_patch(window.frame) > LIGHT
    desktop.choices.choose(scheme="dark")
    found = {}
    for screen in SCREENS:
        desktop.shell.go(screen)
        settle(desktop.bus)
        found[screen] = lightest_patch(window.frame)
    patch = QWidget(window.frame)
    patch.setStyleSheet("background: white")
    patch.setGeometry(20, 500, 12, 12)
    patch.show()
    found["a light patch"] = lightest_patch(window.frame)
    patch.deleteLater()
    desktop.choices.choose(scheme="light")
    assert found.pop("a light patch") > LIGHT
    assert {screen: light for screen, light in found.items() if light > LIGHT} == {}


def test_a_stop_without_a_mark_is_found(opened: tuple[Window, Desktop]) -> None:
    window, _ = opened
    bare = QWidget(window.frame)
    bare.setGeometry(20, 20, 60, 60)
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bare.show()
    bare.setFocus(Qt.FocusReason.TabFocusReason)
    assert not is_marked(window.frame, bare)
    bare.deleteLater()


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_tells_its_keys_and_gives_the_keyboard_back(
    opened: tuple[Window, Desktop], screen: str
) -> None:
    _, desktop = opened
    desktop.shell.go(screen)
    settle(desktop.bus)
    before = QApplication.focusWidget()
    assert before is not None
    shown = desktop.shell.screen_of(screen)
    assert shown is not None

    QTest.keyClicks(before, "?")
    overlay = desktop.seated.overlay
    assert overlay.isVisible()
    told, its = [line.how for line in overlay.lines()], shown.keys()
    assert its
    assert told[-len(its) :] == [key_words(keys) for _, keys in its]
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert QApplication.focusWidget() is before

    QTest.keyClick(before, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = QApplication.focusWidget()
    assert palette is not None
    assert desktop.shell.palette_box.isAncestorOf(palette)
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    assert not desktop.shell.palette_box.isVisible()
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize(
    ("screen", "keys"), [("patients", "x"), ("waitlist", "x"), ("activity", "m")]
)
def test_a_key_that_closes_what_lies_over_a_screen_does_nothing_to_the_screen(
    opened: tuple[Window, Desktop], screen: str, keys: str
) -> None:
    _, desktop = opened
    desktop.shell.go(screen)
    settle(desktop.bus)
    if screen == "patients":
        QTest.keyClick(desktop.patients.search, Qt.Key.Key_Return)
        settle(desktop.bus)
    before, done = QApplication.focusWidget(), list[object]()
    assert before is not None
    desktop.bus.committed.connect(done.append)
    QTest.keyClicks(before, "?")
    QTest.keyClicks(desktop.seated.overlay, keys)
    settle(desktop.bus)
    assert not desktop.seated.overlay.isVisible()
    assert QApplication.focusWidget() is before
    assert done == []


def test_a_form_that_is_left_gives_the_keyboard_back(opened: tuple[Window, Desktop]) -> None:
    _, desktop = opened
    desktop.shell.go("patients")
    settle(desktop.bus)
    for key in "ri":
        QTest.keyClick(desktop.patients.search, Qt.Key.Key_Return)
        settle(desktop.bus)
        table = QApplication.focusWidget()
        assert table is desktop.patients.table
        QTest.keyClicks(table, key)
        assert not desktop.patients.listing()
        QTest.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_Escape)
        assert desktop.patients.listing()
        assert QApplication.focusWidget() is table


def test_where_nothing_is_to_be_shown_the_keyboard_stays_on_the_screen(
    opened: tuple[Window, Desktop],
) -> None:
    _, desktop = opened
    desktop.shell.go("activity")
    settle(desktop.bus)
    table = desktop.activity.log.table
    QTest.keyClicks(table, "m")
    settle(desktop.bus)
    assert desktop.activity.history.lines() == []
    there = QApplication.focusWidget()
    assert there is not None
    assert desktop.activity.isAncestorOf(there)
    QTest.keyClicks(there, "m")
    assert QApplication.focusWidget() is table
