"""No word of English is left in a window that speaks another language.

The language is made up: each Latin letter that the window has translated is a Greek one. Whatever
is shown in Latin letters was never handed to a translator, unless the clinic said it.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from vitalbridge_desktop.demo.clinic import ZONE
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.time import instant_of, local_day, now
from vitalbridge_desktop.pictures import BY_DAY, MORNING
from vitalbridge_desktop.scenes import scenes, show_visit
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.settings.countries import zones
from vitalbridge_desktop.ui.stage import off_screen, press, settle, until
from vitalbridge_desktop.window import Window

REST = 300  # ms after which a record is looked into
LATIN = re.compile(r"[A-Za-z]{3,}")
A_WORD = re.compile(r"[^\W\d_][^\W\d_'’]+")
KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|%n|Ctrl|Shift|Esc|Space|Enter)")
ALPHA = {"a": 0x3B1, "A": 0x391}
GREEK = {chr(ord(a) + n): chr(alpha + n % 17) for a, alpha in ALPHA.items() for n in range(26)}
KEYS = "Alt Backspace Ctrl Del End Enter Esc F1 Home PgDn PgUp Shift Space Tab"
PROPER = f"{KEYS} VitalBridge Dr English Deutsch Español Français ECG"
TYPED = "okaf tue follow-up pham lena mon demo"  # by the scenes themselves
ADDRESS = re.compile(r"https?://\S+|\S+@\S+|\S*[/\\]\S+|\b[0-9a-f]{8}\b")
MOST_ROWS = 30
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
SHOWN = ("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")


class Greek(QTranslator):
    """Tells every text in Greek letters."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        parts = KEPT.split(source)
        return "".join(
            part if KEPT.fullmatch(part) else "".join(GREEK.get(each, each) for each in part)
            for part in parts
        )


@contextmanager
def greek_window(folder: Path) -> Iterator[tuple[Window, Desktop]]:
    """An open window on the demo clinic, in Greek letters, days and hours too."""
    app = off_screen()
    moment = instant_of(datetime.combine(local_day(now(), ZONE), MORNING), ZONE)
    settings = Settings(folder).demo()
    ensure(settings, at=moment)
    before, greek = QLocale(), Greek()
    window = Window(app, settings, BY_DAY, clock=lambda: moment)
    app.installTranslator(greek)
    QLocale.setDefault(QLocale("el_GR"))
    try:
        window.show()
        until(lambda: window.desktop is not None)
        assert window.desktop is not None
        settle(window.desktop.bus)
        yield window, window.desktop
    finally:
        window.close()
        window.frame.close()
        window.frame.deleteLater()
        app.removeTranslator(greek)
        QLocale.setDefault(before)


def said_by_the_clinic(desktop: Desktop) -> set[str]:
    """Every text that is stored, in whole."""

    def read(driver: Driver) -> set[str]:
        tables = driver.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'", {}
        ).fetchall()
        rows = (
            row
            for (table,) in tables
            if table not in ("outbox", "audit")
            for row in driver.execute(f'SELECT * FROM "{table}" LIMIT 4000', {}).fetchall()
        )
        return {text for row in rows for value in row for text in texts_in(value)}

    return desktop.bus.bus.store.read(read)


def texts_in(value: Any) -> Iterator[str]:
    """The texts of a stored value, of JSON within it too."""
    if isinstance(value, str):
        yield value
        if value[:1] in ("[", "{"):
            yield from texts_in(json.loads(value))
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in texts_in(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in texts_in(each))


def shown(window: QWidget) -> Iterator[str]:
    """Every text of a window: what is read, pointed at, and told to a screen reader."""
    for widget in [window, *window.findChildren(QWidget)]:
        for name in SHOWN:
            text = widget.property(name)
            if isinstance(text, str):
                yield text
        yield from (action.text() for action in widget.actions())
        if isinstance(widget, QAbstractItemView):
            yield from told_by(widget.model())
        yield from spoken(QAccessible.queryAccessibleInterface(widget))


def told_by(model: QAbstractItemModel | None) -> Iterator[str]:
    """The texts of a list or table."""
    if model is None:
        return
    table = isinstance(model, QAbstractTableModel)
    columns = range(model.columnCount(QModelIndex()) if table else 1)
    for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
        for column in columns:
            told = (model.index(row, column).data(role) for role in ROLES)
            yield from (each for each in told if isinstance(each, str))
    for column in columns if table else ():
        yield str(model.headerData(column, Qt.Orientation.Horizontal))


def spoken(interface: QAccessibleInterface | None) -> Iterator[str]:
    """What a screen reader is told of a widget that paints its parts."""
    if interface is None:
        return
    for at in range(min(interface.childCount(), 200)):
        child = interface.child(at)
        if child is not None:
            yield from (child.text(kind) for kind in SPOKEN)


def worked(desktop: Desktop) -> Iterator[str]:
    """A visit is taken through its day, and another one called off; each step says so."""
    for keys in ("caid", "x1", "s"):
        show_visit(desktop)
        settle(desktop.bus, REST)
        for key in keys:
            press(key)
            settle(desktop.bus, REST)
            yield f"{key} on a visit"
        desktop.undo.undo()
        settle(desktop.bus)
        yield f"{keys}, and back"


class English:
    """Finds what is left of it, apart from what the clinic itself has said."""

    def __init__(self, said: set[str]) -> None:
        self._sentences = sorted((t for t in said if " " in t and LATIN.search(t)), key=len)[::-1]
        short = (t for t in said if len(t) < 40)
        self._names = {word for text in short for word in A_WORD.findall(text)}
        self._names |= {*f"{PROPER} {TYPED}".replace("-", " ").split()}
        self._names |= {word for zone in zones() for word in A_WORD.findall(zone)}
        self._known: dict[str, bool] = {}

    def left(self, text: str) -> bool:
        """Whether there is English in it."""
        if text not in self._known:
            self._known[text] = bool(LATIN.search(text)) and self._is_left(text)
        return self._known[text]

    def _is_left(self, text: str) -> bool:
        plain = re.sub("<[^>]*>|[\u2066-\u2069\u200b\u200e\u200f]", "", text).replace("\u2010", "-")
        plain = ADDRESS.sub(" ", plain)
        for sentence in self._sentences:
            plain = plain.replace(sentence, " ")
        words = (word for word in A_WORD.findall(plain) if LATIN.search(word))
        return any(word not in self._names for word in words)


@pytest.mark.long
def test_no_screen_says_a_word_that_nobody_could_translate(tmp_path: Path) -> None:
    left: dict[str, str] = {}
    with greek_window(tmp_path) as (window, desktop):
        english = English(said_by_the_clinic(desktop))

        def look(name: str) -> None:
            for top in (window.frame, *QApplication.topLevelWidgets()):
                for text in shown(top):
                    if english.left(text):
                        left.setdefault(text, name)

        for name in worked(desktop):
            look(name)
        for name, show in scenes(desktop).items():
            show()
            settle(desktop.bus, REST)
            look(name)
        desktop.shell.palette_box.close_palette()
        desktop.seated.overlay.close_overlay()
        desktop.seated.locking.lock()
        look("lock")
        assert left == {}
        QLabel("Nobody could translate this.", window.frame)
        look("a word that is put in")
    assert left == {"Nobody could translate this.": "a word that is put in"}
