"""The look of the app: readable by day and by night, one style sheet, icons in any colour."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.colours import DARK, LIGHT, Colours, Hatch, Tone
from vitalbridge_desktop.ui.theme import Scheme, Size, Theme, Weight

READABLE = 4.5  # WCAG 2.2, 1.4.3: contrast of small text


def luminance(colour: str) -> float:
    """WCAG's relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_small_coloured_text_can_be_read(colours: Colours) -> None:
    pairs = {f"tint {name}": (t.text, t.fill) for name, t in colours.tints.items()}
    for field in fields(colours):
        value = getattr(colours, field.name)
        if isinstance(value, Tone):
            pairs[field.name] = (value.text, value.fill)
        elif isinstance(value, Hatch):
            pairs[field.name] = (value.text, value.ground)
    for ground in ("surface", "window", "panel", "card"):
        pairs |= {f"text on {ground}": (colours.text, getattr(colours, ground))}
        pairs |= {f"soft text on {ground}": (colours.text_soft, getattr(colours, ground))}
        pairs |= {f"danger on {ground}": (colours.danger, getattr(colours, ground))}
    for name in ("sky", "teal", "violet", "amber", "slate", "rose"):
        pairs |= {f"soft text on {name}": (colours.text_soft, colours.tints[name].fill)}
    pairs |= {
        "navigation": (colours.sidebar_text, colours.sidebar),
        "chosen": (colours.accent_soft_text, colours.accent_soft),
        "toast": (colours.toast_text, colours.toast),
        "undo": (colours.toast_action, colours.toast),
        "clash": (colours.text_soft, colours.clash_fill),
    }
    weak = {name: round(contrast(*pair), 2) for name, pair in pairs.items()}
    assert {name: ratio for name, ratio in weak.items() if ratio < READABLE} == {}


def test_every_placeholder_of_the_style_sheet_is_a_colour() -> None:
    sheet = (shipped("resources") / "style.qss").read_text(encoding="utf-8")
    for colours in (LIGHT, DARK):
        assert set(re.findall(r"@(\w+)", sheet)) <= {"marks", *colours.words()}


def test_every_mark_of_the_style_sheet_is_shipped() -> None:
    sheet = (shipped("resources") / "style.qss").read_text(encoding="utf-8")
    marks = set(re.findall(r"@marks/([\w.-]+)", sheet))
    assert marks == {file.name for file in (shipped("resources") / "marks").iterdir()}


def test_the_letters_are_inter(theme: Theme) -> None:
    info = QFontInfo(theme.font(Size.body, Weight.bold))
    assert (info.family(), info.pixelSize(), info.weight()) == ("Inter", 13, 700)


def test_the_scheme_can_be_chosen_and_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, shipped("resources"), Scheme.LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.DARK)
    assert theme.dark
    assert qapp.palette().window().color() == QColor(DARK.window)
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.LIGHT)
    with qtbot.waitSignal(theme.changed, timeout=50, raising=False) as again:
        theme.set_scheme(Scheme.LIGHT)
    assert not again.signal_triggered


def test_an_icon_is_drawn_in_the_colour_asked_for(theme: Theme) -> None:
    image = theme.pixmap("check", "#ff0000", 24, 2.0).toImage()
    assert image.width() == 48
    inked = [
        image.pixelColor(x, y)
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert all(colour.name() == "#ff0000" for colour in inked)


def test_a_missing_icon_draws_nothing(theme: Theme) -> None:
    image = theme.pixmap("no-such-icon", "#ff0000", 8, 1.0).toImage()
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(8) for y in range(8))
