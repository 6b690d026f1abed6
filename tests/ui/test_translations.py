"""Every text of the window has its words in every language that is complete."""

import ast
import re
import subprocess
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from prepare import PYTHON, TRANSLATIONS
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from translations import NotTranslatable, Reader, Word, isolating, source_of, spacing, words

from vitalbridge_desktop.kernel.errors import Stale
from vitalbridge_desktop.ui.language import LANGUAGES, Language, locale_of
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.moments import NO_BREAK, clock, hour_words, near_clock
from vitalbridge_desktop.ui.places import places
from vitalbridge_desktop.ui.sidebar import Sidebar
from vitalbridge_desktop.ui.sides import is_arabic, is_read_from_right
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme

COMPLETE = tuple(LANGUAGES)  # nothing is missing in any of them
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%[0-9]")


class Told(NamedTuple):
    """A text, and what a translator made of it: several forms where it counts."""

    word: Word
    forms: tuple[str, ...]


def told(source: Path) -> Iterator[Told]:
    """Everything in a translator's file, the unfinished with no form."""
    for context in ElementTree.parse(source).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            counted = message.get("numerus") == "yes"
            forms = [each.text or "" for each in made.iter("numerusform")] or [made.text or ""]
            done = made.get("type") is None and all(forms)
            comment = message.findtext("comment") or ""
            word = Word(name, message.findtext("source") or "", comment, counted)
            yield Told(word, tuple(forms) if done else ())


def compiled(source: Path, into: Path) -> None:
    """Make what the app reads."""
    lrelease = str(PYTHON.parent / "pyside6-lrelease")
    call = [lrelease, "-silent", "-nounfinished", str(source), "-qm", str(into)]
    subprocess.run(call, check=True)


def missing(language: str, texts: list[Word]) -> list[Word]:
    """What nobody has told yet in this language; English itself only has to count."""
    known = {each.word for each in told(source_of(language)) if each.forms}
    needed = [word for word in texts if word.counted] if language == "en" else texts
    return [word for word in needed if word not in known]


def unlike(each: Told) -> bool:
    """Whether a translation fills in other things than its text."""
    wanted = sorted(PLACEHOLDER.findall(each.word.text))
    if each.word.counted:  # "one" may be said in a word
        wanted = [name for name in wanted if name != "%n"]
        got = [[n for n in PLACEHOLDER.findall(form) if n != "%n"] for form in each.forms]
    else:
        got = [PLACEHOLDER.findall(form) for form in each.forms]
    return any(sorted(form) != wanted for form in got)


@pytest.mark.parametrize("language", COMPLETE)
def test_no_text_of_the_window_is_untranslated(language: str) -> None:
    assert missing(language, words()) == [], "python3 packaging/dev.py translations, then translate"


def test_a_text_that_nobody_translated_is_found() -> None:
    new = Word("Desktop", "%n new things", "", counted=True)
    assert missing("en", [*words(), new]) == [new]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    assert [each for each in told(source_of(language)) if unlike(each)] == []


def test_a_translation_that_fills_in_something_else_is_found() -> None:
    assert unlike(Told(Word("c", "Kept {value}", "", counted=False), ("Behalten {wert}",)))
    assert unlike(Told(Word("c", "%n of {n}", "", counted=True), ("%n von {n}", "%n")))
    assert not unlike(
        Told(Word("c", "%n of {n}", "", counted=True), ("eins von {n}", "%n von {n}"))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_reads_was_made_of_what_the_translator_wrote(
    language: str, tmp_path: Path
) -> None:
    compiled(source_of(language), tmp_path / "new.qm")
    made, read = tmp_path / "new.qm", source_of(language).with_suffix(".qm")
    assert made.read_bytes() == read.read_bytes(), "python3 packaging/dev.py translations"


FILLED_IN = re.compile(r"\{[^}]*\}|<[^>]*>|https?:\S*|;;|\d:\d")
WRONG_SIGNS = {  # what no typesetter of the language would let stand
    "de": re.compile("[\"”«»']"),
    "es": re.compile("[\"“”']|^[^¿]*\\?|^[^¡]*!"),
    "fr": re.compile("[\"“”„']| [:;!?»%]|« |[^\\s\u00a0\u202f][:;!?](?!\\S)"),
    "ar": re.compile("[\"“”„']|[\u0600-\u06ff][,;?]"),
}


def wrong_signs(each: Told, language: str) -> bool:
    """Whether quotation marks, question marks or the spaces before them are not the language's."""
    plain = (FILLED_IN.sub("X", form) for form in each.forms)
    return any(WRONG_SIGNS[language].search(form) for form in plain)


@pytest.mark.parametrize("language", WRONG_SIGNS)
def test_signs_and_spaces_are_those_of_the_language(language: str) -> None:
    found = [each.forms for each in told(source_of(language)) if wrong_signs(each, language)]
    assert found == []


def test_signs_and_spaces_of_another_language_are_found() -> None:
    word = Word("c", "Who?", "", counted=False)
    wrong = {"de": "«Wer»", "es": "Quién?", "fr": "Qui ?", "ar": "من?"}
    assert all(wrong_signs(Told(word, (text,)), language) for language, text in wrong.items())
    right = {"de": "„Wer?“", "es": "¿Quién?", "fr": "Qui\u202f?", "ar": "من؟"}
    assert not any(wrong_signs(Told(word, (text,)), language) for language, text in right.items())


def test_french_is_given_its_spaces() -> None:
    file = source_of("fr").read_text(encoding="utf-8")
    assert spacing(file) == file
    assert spacing("<translation>Qui ? « {who} » : 5 %</translation>") == (
        "<translation>Qui\u202f? «\u00a0{who}\u00a0»\u00a0: 5\u00a0%</translation>"
    )
    assert spacing("<source>Who ? 5 %</source>") == "<source>Who ? 5 %</source>"


def test_a_text_that_is_put_together_before_it_is_translated_is_found() -> None:
    tree = ast.parse("class A:\n    def f(self):\n        self.tr(f'{n} visits')")
    with pytest.raises(NotTranslatable, match="boards"):
        list(Reader(Path(__file__).with_name("boards.py"), tree).words())


def test_a_text_is_found_under_the_context_that_the_app_looks_it_up_with() -> None:
    tree = ast.parse(
        "tr = Words('plain')\n"
        "tr('one')\n"
        "class A:\n"
        "    def f(self):\n        self.tr('two')\n        tr('three')\n"
        "    def g(self):\n        tr = self.tr\n        tr('%n four', '', n)\n"
    )
    found = Reader(Path(__file__), tree).words()
    assert [(word.context, word.text, word.counted) for word in found] == [
        ("plain", "one", False),
        ("A", "two", False),
        ("plain", "three", False),
        ("A", "%n four", True),
    ]


def begins_from_left(text: str) -> bool:
    """Whether Arabic words would be read from the left, since a key or a name comes first."""
    return is_arabic(text) and not is_read_from_right(
        PLACEHOLDER.sub("", text.replace("%Ln", "%n"))
    )


def test_no_arabic_text_is_read_from_the_left_since_a_key_comes_first() -> None:
    forms = [form for each in told(source_of("ar")) for form in each.forms]
    assert [form for form in forms if begins_from_left(form)] == []
    assert begins_from_left("Enter حجز")


def counts_by_hand(word: Word) -> bool:
    """Whether it is one of two texts, for one and for several: no language has to have just two."""
    return not word.counted and bool(re.match(r"1 [a-z]", word.text))


def test_no_text_is_the_singular_of_another() -> None:
    assert [word for word in words() if counts_by_hand(word)] == []
    assert counts_by_hand(Word("MonthModel", "1 visit", "", counted=False))


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {1: "1 visit", 2: "2 visits"}),
        ("de", {1: "1 Termin", 2: "2 Termine"}),
        (
            "ar",
            {
                0: "لا مواعيد",
                1: "موعد واحد",
                2: "موعدان",
                3: "3 مواعيد",
                10: "10 مواعيد",
                11: "11 موعدًا",
                99: "99 موعدًا",
                100: "100 موعد",
                103: "103 مواعيد",
            },
        ),
    ],
)
def test_a_number_chooses_the_form_of_its_text(
    code: str, forms: dict[int, str], qapp: QApplication
) -> None:
    before, spoken = QLocale(), Language(qapp, TRANSLATIONS)
    try:
        spoken.speak(code)
        told = {n: QCoreApplication.translate("MonthModel", "%n visits", "", n) for n in forms}
        assert told == forms
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_name_in_the_navigation_stands_whole_beside_its_key(
    code: str, qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    before, spoken = QLocale(), Language(qapp, TRANSLATIONS)
    try:
        spoken.speak(code)
        sidebar = Sidebar(theme)
        qtbot.addWidget(sidebar)
        for place in places():
            sidebar.add_entry(*place)
        sidebar.resize(sidebar.width(), 700)
        sidebar.grab()
        cut = [each.title for each in places() if not sidebar.entry(each.name).shows_keys()]
        assert cut == []
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)


@pytest.fixture
def language(qapp: QApplication, tmp_path: Path) -> Iterator[Language]:
    """The app's language; English again afterwards."""
    source = tmp_path / "vitalbridge_de.ts"
    source.write_text(
        '<!DOCTYPE TS><TS version="2.1" language="de_DE"><context><name>moments</name>'
        "<message><source>Today</source><translation>Heute</translation></message></context></TS>",
        encoding="utf-8",
    )
    compiled(source, source.with_suffix(".qm"))
    before = QLocale()
    spoken = Language(qapp, tmp_path)
    yield spoken
    spoken.speak("en")
    QLocale.setDefault(before)


def test_the_window_speaks_what_was_chosen_and_english_again(language: Language) -> None:
    language.speak("de")
    assert QCoreApplication.translate("moments", "Today") == "Heute"
    assert QLocale().language() == QLocale.Language.German
    assert QCoreApplication.translate("QDialogButtonBox", "Cancel") != ""
    language.speak("en")
    assert QCoreApplication.translate("moments", "Today") == "Today"


def test_a_word_that_is_no_language_means_the_system_s(language: Language) -> None:
    language.speak("klingon")
    assert language.code in LANGUAGES


def test_arabic_is_written_from_right_to_left_with_one_kind_of_figures(language: Language) -> None:
    language.speak("ar")
    assert language.mirrored
    assert locale_of("ar").zeroDigit() == "0"


@pytest.mark.parametrize(
    ("habit", "words_"), [("en_US", "2:30 PM"), ("de_DE", "14:30"), ("fr_FR", "14:30")]
)
def test_a_time_is_written_as_the_country_does(habit: str, words_: str, language: Language) -> None:
    language.speak("en")
    QLocale.setDefault(QLocale(habit))
    assert clock(time(14, 30)).replace(NO_BREAK, " ") == words_
    assert " " not in clock(time(14, 30))
    short = hour_words(time(14)).replace(NO_BREAK, " ")
    assert short == ("2 PM" if "PM" in words_ else "14:00")
    assert near_clock(time(0, 5)) == ("12:05" if "PM" in words_ else "00:05")


def test_a_refusal_is_told_in_the_language_of_the_window(qapp: QApplication) -> None:
    refusal = Stale("Lars changed the phone at 10:12. Look once more.")
    before, spoken = QLocale(), Language(qapp, TRANSLATIONS)
    assert describe(refusal) == refusal.message  # English: the rule's own sentence says more
    try:
        spoken.speak("de")
        assert "inzwischen" in describe(refusal)
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)


def test_a_list_has_the_comma_of_the_language_and_nothing_empty(qapp: QApplication) -> None:
    before, spoken = QLocale(), Language(qapp, TRANSLATIONS)
    parts = ("a", "", None, "b")
    assert listed(parts) == "a, b"
    try:
        spoken.speak("ar")
        assert listed(parts) == "\u200f\u2068a\u2069، \u2068b\u2069"
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)


def test_what_is_filled_into_a_line_read_from_the_right_keeps_its_own_direction() -> None:
    file = source_of("ar").read_text(encoding="utf-8")
    assert isolating(file) == file
    assert isolating("<translation>{who}، {n}%</translation>") == (
        "<translation>\u2068{who}\u2069، {n}%</translation>"
    )
    assert isolating("<source>{who}, {when}</source>") == "<source>{who}, {when}</source>"


@pytest.mark.parametrize("code", [*LANGUAGES])
def test_each_field_of_a_booking_has_a_letter_of_its_own_that_no_button_has(
    qapp: QApplication, code: str
) -> None:
    before, spoken = QLocale(), Language(qapp, TRANSLATIONS)
    captions = ("&Patient", "Visit &type", "&With", "W&hen")
    try:
        spoken.speak(code)
        told = [qapp.translate("BookingFields", each) for each in captions]
        told.append(qapp.translate("RoomRow", "Roo&m"))
        keys = [QKeySequence.mnemonic(each).toString() for each in told]
        keys += [f"Alt+{letter}" for letter in "EKLOR"]  # explain, hold, wait, overbook, repeat
        assert "" not in keys
        assert len(set(keys)) == len(keys)
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)
