"""Words that several pages of the settings say."""

from vitalbridge_desktop.ui.language import Words

tr = Words("settings")


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
