"""Fields of a patient's record and what they say, in the words of the front desk."""

from datetime import date
from uuid import UUID

from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.moments import full_day
from vitalbridge_desktop.ui.patients.language_names import language_words
from vitalbridge_desktop.ui.patients.patient_words import sex_words
from vitalbridge_desktop.ui.phones import unbroken

tr = Words("cases")
PHONES = ("phone", "second_phone", "contact_phone")
TAIL = 3  # last figures that tell two phone numbers apart
SHORT = 24  # letters of a value on a button


def field_words(name: str) -> str:
    """A field of a patient's record, in the desk's words."""
    return {
        "family_name": tr("Family name"),
        "given_name": tr("Given name"),
        "birth_date": tr("Birth date"),
        "sex": tr("Sex"),
        "phone": tr("Phone number"),
        "second_phone": tr("Second phone number"),
        "email": tr("E-mail"),
        "language": tr("Language"),
        "interpreter": tr("Interpreter"),
        "address": tr("Address"),
        "contact_person": tr("Contact person"),
        "contact_phone": tr("Contact phone"),
        "usual_provider_id": tr("Usual doctor"),
        "record_number": tr("Record number"),
        "alert": tr("Alert"),
    }.get(name, name)


def value_words(name: str, value: object, clinic: Clinic) -> str:
    """What a field says, as it can be read."""
    if value is None:
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    said = str(value)
    if name == "birth_date":
        return full_day(date.fromisoformat(said))
    if name == "usual_provider_id":
        return clinic.provider(UUID(said)) or tr("somebody else")
    if name in PHONES:
        return unbroken(said)
    return {"language": language_words, "sex": sex_words}.get(name, str)(said)


def short_value(name: str, value: object, other: object, clinic: Clinic) -> str:
    """What a field says, as long as a button has room.

    Of a phone the last figures, as many as tell it from the *other* one.
    """
    if name in PHONES and value is not None:
        return _last_figures(str(value), str(other or ""))
    return shortened(value_words(name, value, clinic))


def _last_figures(phone: str, other: str) -> str:
    tails = (phone[-n:] for n in range(TAIL, len(phone)))
    told = next((f"…{tail}" for tail in tails if not other.endswith(tail)), phone)
    return unbroken(told)


def shortened(text: str) -> str:
    """As much of it as a button has room for."""
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"
