"""What the columns of a list of patients mean: by their names, else by what is in them."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

FULL_NAME = "full_name"
# English, German, Spanish and French, without case, accents and signs.
_NAMES: dict[str, str] = {
    "family_name": """familyname lastname surname last family nachname familienname name2 zuname
        apellido apellidos primerapellido nom nomdefamille""",
    "given_name": """givenname firstname forename first given vorname rufname nombre nombres prenom
        prenoms""",
    FULL_NAME: """name fullname patient patientname patientenname nombrecompleto nomcomplet
        nometprenom nomprenom""",
    "birth_date": """birthdate dateofbirth dob birthday born geburtsdatum geburtstag gebdatum geb
        geboren fechadenacimiento fechanacimiento nacimiento datedenaissance naissance nele
        ddn""",
    "sex": "sex gender geschlecht sexo genero sexe genre",
    "phone": """phone phonenumber telephone tel mobile mobilephone cell cellphone telefon
        telefonnummer mobil handy handynummer rufnummer telefono movil celular telephonemobile
        portable numerodetelephone""",
    "email": "email emailaddress mail emailadresse correo correoelectronico courriel",
    "address": """address street anschrift adresse strasse direccion domicilio adressepostale
        rue""",
    "language": "language sprache idioma lengua langue",
    "contact_person": """contact contactperson guardian nextofkin kontaktperson angehoriger
        vormund contacto personadecontacto tutor personneacontacter tuteur""",
    "second_phone": """secondphone phone2 telephone2 tel2 otherphone workphone telefon2 zweittelefon
        telefondienstlich telefongeschaft telefono2 movil2 telephone2""",
    "contact_phone": """contactphone guardianphone kontakttelefon notfallnummer
        telefonodecontacto telephoneducontact""",
}
KNOWN = {name: field for field, names in _NAMES.items() for name in names.split()}

DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{8}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"['+(]{0,2}[0-9][0-9 ()/.+-]{5,25}")
_SEX = re.compile(
    r"m|f|w|h|d|male|female|other|mannlich|weiblich|divers|homme|femme|hombre|mujer"
    r"|masculino|femenino|masculin|feminin"
)
_LOOKS = {"email": _EMAIL, "birth_date": DATE, "phone": _PHONE, "sex": _SEX}
MOST_OF = 0.8  # of the fields that hold anything have to look like it
SAMPLE = 200


def plain(text: str) -> str:
    """A header without case, accents, space and signs: ``Prénom(s)`` is ``prenoms``."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(each for each in apart if each.isalnum() and each.isascii())


def meanings(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str | None]:
    """The field of a patient that each column holds; None where it holds none that is kept."""
    found: list[str | None] = []
    for name in header:
        field = KNOWN.get(plain(name))
        if field == "phone" and field in found:  # such as a mobile beside the one at home
            field = "second_phone"
        found.append(None if field in found else field)
    for n in range(len(header)):
        if found[n] is None and plain(header[n]) not in KNOWN:
            found[n] = _by_contents((row[n] for row in rows[:SAMPLE] if n < len(row)), found)
    if {"family_name", "given_name"} <= set(found):
        return [None if field == FULL_NAME else field for field in found]
    if FULL_NAME in found and "given_name" in found:  # German lists: Name, Vorname
        return ["family_name" if field == FULL_NAME else field for field in found]
    return found


def is_data(header: Sequence[str]) -> bool:
    """Whether what should name the columns is a patient already."""
    return any(DATE.fullmatch(each) or _EMAIL.fullmatch(each) for each in header)


def _by_contents(fields: Iterable[str], taken: Sequence[str | None]) -> str | None:
    said = [each for each in fields if each]
    for field, looks in _LOOKS.items():
        if field in taken or not said:
            continue
        alike = sum(bool(looks.fullmatch(_bare(each) if field == "sex" else each)) for each in said)
        if alike >= MOST_OF * len(said):
            return field
    return None


def _bare(text: str) -> str:
    return plain(text)
