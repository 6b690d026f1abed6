"""The languages that patients speak, as the window calls them."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from vitalbridge_desktop.ui.language import Words

tr = Words("languages")
NAMES: dict[str, Any] = {  # by BCP 47 tag
    "ar": QT_TRANSLATE_NOOP("languages", "Arabic"),
    "bg": QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    "bs": QT_TRANSLATE_NOOP("languages", "Bosnian"),
    "cs": QT_TRANSLATE_NOOP("languages", "Czech"),
    "da": QT_TRANSLATE_NOOP("languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("languages", "German"),
    "el": QT_TRANSLATE_NOOP("languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "et": QT_TRANSLATE_NOOP("languages", "Estonian"),
    "fa": QT_TRANSLATE_NOOP("languages", "Persian"),
    "fi": QT_TRANSLATE_NOOP("languages", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "hr": QT_TRANSLATE_NOOP("languages", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("languages", "Hungarian"),
    "it": QT_TRANSLATE_NOOP("languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("languages", "Korean"),
    "lt": QT_TRANSLATE_NOOP("languages", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("languages", "Latvian"),
    "nl": QT_TRANSLATE_NOOP("languages", "Dutch"),
    "no": QT_TRANSLATE_NOOP("languages", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("languages", "Polish"),
    "ps": QT_TRANSLATE_NOOP("languages", "Pashto"),
    "pt": QT_TRANSLATE_NOOP("languages", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "sk": QT_TRANSLATE_NOOP("languages", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("languages", "Slovenian"),
    "sq": QT_TRANSLATE_NOOP("languages", "Albanian"),
    "sr": QT_TRANSLATE_NOOP("languages", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("languages", "Swedish"),
    "ta": QT_TRANSLATE_NOOP("languages", "Tamil"),
    "th": QT_TRANSLATE_NOOP("languages", "Thai"),
    "ti": QT_TRANSLATE_NOOP("languages", "Tigrinya"),
    "tr": QT_TRANSLATE_NOOP("languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("languages", "Urdu"),
    "vi": QT_TRANSLATE_NOOP("languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("languages", "Chinese"),
}


def language_words(code: str) -> str:
    """A language by its BCP 47 tag, as the window calls it; the tag where it is not known."""
    if name := NAMES.get(code.partition("-")[0].lower()):
        return tr(name)
    language = QLocale(code).language()
    return code if language == QLocale.Language.C else QLocale.languageToString(language)
