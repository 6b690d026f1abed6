"""The look of the app: readable by day and by night, one style sheet, icons in any colour."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.colours import DARK, LIGHT, Colours, Hatch, Tone
from vitalbridge_desktop.ui.contrast import BY_DAY, BY_NIGHT
from vitalbridge_desktop.ui.theme import Scheme, Size, Theme, Weight

READABLE = 4.5  # WCAG 2.2, 1.4.3: contrast of small text
ENHANCED = 7  # 1.4.6
SEEN = 3  # 1.4.11: contrast of what is no text


def luminance(colour: str) -> float:
    """WCAG's relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


THEMES = {"light": LIGHT, "dark": DARK, "high contrast": BY_DAY, "high, dark": BY_NIGHT}
GROUNDS = ("surface", "window", "panel", "card", "field", "hover")
Pairs = dict[str, tuple[str, str]]


def on(colours: Colours, texts: tuple[str, ...], grounds: tuple[str, ...]) -> Pairs:
    """Each of these texts on each of these grounds."""
    return {
        f"{text} on {ground}": (getattr(colours, text), getattr(colours, ground))
        for text in texts
        for ground in grounds
    }


def compound(colours: Colours) -> Pairs:
    """The texts of visits, messages and bands."""
    pairs: Pairs = {}
    for field in fields(colours):
        value = getattr(colours, field.name)
        if isinstance(value, Tone):
            pairs[field.name] = (value.text, value.fill)
        elif isinstance(value, Hatch):
            pairs[field.name] = (value.text, value.ground)
            pairs[f"{field.name}, striped"] = (value.text, value.stripe)
    for name, tint in colours.tints.items():
        pairs |= {
            f"tint {name}": (tint.text, tint.fill),
            f"text on {name}": (colours.text, tint.fill),
            f"soft on {name}": (colours.text_soft, tint.fill),
            f"{name} on a card": (tint.text, colours.card),
        }
    return pairs


def written(colours: Colours) -> Pairs:
    """Every pair of a text and its ground that the window has."""
    return (
        compound(colours)
        | on(colours, ("text", "text_soft", "text_faint", "danger"), GROUNDS)
        | on(colours, ("accent_text",), ("accent", "accent_hover", "accent_down"))
        | on(colours, ("sidebar_faint",), ("sidebar", "sidebar_active"))
        | on(colours, ("sidebar_text",), ("sidebar", "sidebar_hover"))
        | on(colours, ("sidebar_active_text",), ("sidebar_active",))
        | on(colours, ("accent_soft_text",), ("accent_soft",))
        | on(colours, ("toast_text", "toast_action"), ("toast",))
        | on(colours, ("text_soft",), ("clash_fill",))
        | on(colours, ("danger",), ("danger_soft",))
    )


def bold(colours: Colours) -> Pairs:
    """White figures on a colour."""
    return {each: ("#ffffff", getattr(colours, each)) for each in ("badge", "now", "avatar")}


def bounding(colours: Colours) -> Pairs:
    """Every pair of a line that says where something is, and its ground."""
    return on(colours, ("focus",), ("surface", "window", "card", "panel")) | {
        "field": (colours.field_line, colours.surface),
        "focus in the navigation": (colours.toast_action, colours.sidebar),
        "focus on a button": (colours.toast_action, colours.accent_down),
        "clash": (colours.clash_frame, colours.clash_fill),
        "now": (colours.now, colours.surface),
        "scroll bar": (colours.field_line, colours.panel),
    }


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_on_its_ground(name: str) -> None:
    found = {pair: round(contrast(*two), 2) for pair, two in written(THEMES[name]).items()}
    least = ENHANCED if name.startswith("high") else READABLE
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}
    figures = {pair: round(contrast(*two), 2) for pair, two in bold(THEMES[name]).items()}
    assert {pair: ratio for pair, ratio in figures.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("name", THEMES)
def test_every_line_that_says_where_something_is_can_be_seen(name: str) -> None:
    found = {pair: round(contrast(*two), 2) for pair, two in bounding(THEMES[name]).items()}
    assert {pair: ratio for pair, ratio in found.items() if ratio < SEEN} == {}


def test_every_placeholder_of_the_style_sheet_is_a_colour() -> None:
    sheet = (shipped("resources") / "style.qss").read_text(encoding="utf-8")
    for colours in THEMES.values():
        assert set(re.findall(r"@(\w+)", sheet)) <= {"marks", *colours.words()}


def test_every_mark_of_the_style_sheet_is_shipped() -> None:
    sheet = (shipped("resources") / "style.qss").read_text(encoding="utf-8")
    marks = set(re.findall(r"@marks/([\w.-]+)", sheet))
    assert marks == {file.name for file in (shipped("resources") / "marks").iterdir()}


def test_what_may_be_typed_in_a_field_can_be_read(qtbot: QtBot, theme: Theme) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.ensurePolished()
    colours, ink = theme.colours, line.palette().placeholderText().color()
    assert ink.alpha() == 255
    assert contrast(ink.name(), colours.surface) >= READABLE


def test_the_letters_are_inter(theme: Theme) -> None:
    info = QFontInfo(theme.font(Size.body, Weight.bold))
    assert (info.family(), info.pixelSize(), info.weight()) == ("Inter", 13, 700)


def test_words_in_arabic_stand_on_the_line_of_those_in_latin_and_hardly_lower() -> None:
    """Else each row of the window would be as tall as two, and no two words on one line."""
    for file in sorted((shipped("resources") / "fonts").glob("NotoSansArabic-*.ttf")):
        arabic = QRawFont(str(file), 100)
        latin = QRawFont(str(file.with_name(file.name.replace("NotoSansArabic", "Inter"))), 100)
        assert arabic.ascent() == pytest.approx(latin.ascent(), abs=4)
        assert arabic.descent() < 50


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
