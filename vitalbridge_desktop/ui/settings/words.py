"""Words that several pages of the settings say."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The words in the language of the app."""
    return QCoreApplication.translate("settings", text)


def role_words() -> dict[str, str]:
    """What somebody can be at the clinic."""
    return {
        "front-desk": tr("Front desk"),
        "clinician": tr("Clinician"),
        "administrator": tr("Administrator"),
    }


def not_allowed() -> str:
    """Why nothing can be changed here."""
    return tr("You can read this. An administrator can change it.")
