"""The language of the window: which there are, which the system speaks, and how it is changed.

It is loaded before the first paint, so it knows nothing but Qt's core.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from vitalbridge_desktop.preferences import MIRRORED

ENGLISH = "en"
LANGUAGES = {  # each in its own words: who needs it can read it
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
}
NEUTRAL = {ENGLISH: "en_150"}  # English as in Europe: day before month, 24 hours
ONE_KIND = {"ar": "ar_AE"}  # where figures are those of the rest of the window


class Language(QObject):
    """Makes the app speak one language at a time.

    *folder* holds the compiled translations, ``vitalbridge_de.qm`` and so on.

    Attributes:
        code: ISO 639-1 of what is spoken.
    """

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        super().__init__()
        self._app, self._folder = app, folder
        self._installed: list[QTranslator] = []
        self.code = ENGLISH

    def speak(self, wanted: str) -> None:
        """Speak the language *wanted*, or the system's for any word that is none."""
        self.code = wanted if wanted in LANGUAGES else system_language()
        self.hush()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = [self._folder / f"vitalbridge_{self.code}.qm"]
        if self.code != ENGLISH:
            files.insert(0, qt / f"qtbase_{self.code}.qm")  # the words of Qt's own dialogs
        self._installed = [each for each in map(self._loaded, files) if each is not None]
        QLocale.setDefault(locale_of(self.code))

    def hush(self) -> None:
        """Take its words out of the app."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    @property
    def mirrored(self) -> bool:
        """Whether it is written from right to left."""
        return self.code in MIRRORED

    def _loaded(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            return translator
        return None


class Words:
    """The texts of a part of the window, in the language that is spoken.

    ``tr = Words("leave")`` at the top of a module: what it is called with stands under that context
    in the translators' files. A widget has ``self.tr``, under the name of its class.
    """

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(self, text: str, comment: str = "", count: int = -1) -> str:
        """*text* as it is told here; *comment* is for translators, *count* chooses the plural."""
        return QCoreApplication.translate(self._context, text, comment, count)


def system_language() -> str:
    """The first of the system's languages that the app speaks; English where it speaks none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


def locale_of(code: str) -> QLocale:
    """How dates and numbers are written in a language, by the habits of the system's country."""
    here = QLocale.system().territory()
    if here == QLocale.Country.AnyTerritory:
        return QLocale(NEUTRAL.get(code) or ONE_KIND.get(code, code))
    locale = QLocale(QLocale(code).language(), here)
    return locale if locale.zeroDigit() == "0" else QLocale(ONE_KIND.get(code, code))
