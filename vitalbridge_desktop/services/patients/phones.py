"""Phone numbers: kept as E.164, so that one line is one text; shown and typed as in the country.

A number of a clinic that has not said its country can't be told from one of another country: it
is kept as it was written, unless it begins with the country's code.
"""

from functools import lru_cache

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .rules import EXTENSION

SHOWN = 50_000  # numbers whose national form is kept


def kept_form(written: str, country: str | None, field: str = "phone") -> str:
    """The number as it is kept: E.164, with its extension after ``;ext=``.

    Raises:
        Invalid: No line can have this number.
    """
    # 15 ms that no start has to wait for.
    import phonenumbers as library

    if country not in library.SUPPORTED_REGIONS and not written.lstrip("( ").startswith("+"):
        return written
    try:
        number = library.parse(written, country)
    except library.NumberParseException as error:
        raise Invalid(_UNREADABLE.get(error.error_type, _NO_NUMBER), field=field) from None
    reason = library.is_possible_number_with_reason(number)
    if reason != library.ValidationResult.IS_POSSIBLE:
        raise Invalid(_IMPOSSIBLE.get(reason, _NO_NUMBER), field=field)
    plain = library.format_number(number, library.PhoneNumberFormat.E164)
    return f"{plain}{EXTENSION}{number.extension}" if number.extension else plain


_NO_NUMBER = said("This is no phone number.")
_NO_COUNTRY = said(
    "No country has this code. A number from abroad begins with + and the country's code."
)
_TOO_LONG = said("This phone number is too long.")
_UNREADABLE = {0: _NO_COUNTRY, 4: _TOO_LONG}  # NumberParseException's error types
_IMPOSSIBLE = {  # ValidationResult
    1: _NO_COUNTRY,
    2: said("This phone number is too short."),
    3: _TOO_LONG,
    4: said("Give this phone number with its area code."),
}


@lru_cache(SHOWN)
def shown_form(kept: str, country: str | None) -> str:
    """The number as people in this country write it; one without a country's code as it is."""
    if not kept.startswith("+"):
        return kept
    import phonenumbers as library

    try:
        number = library.parse(kept)
    except library.NumberParseException:
        return kept
    at_home = country is not None and number.country_code == _dialled_from(country)[0]
    forms = library.PhoneNumberFormat
    return library.format_number(number, forms.NATIONAL if at_home else forms.INTERNATIONAL)


def kept_digits(dialled: str, country: str | None) -> str:
    """The digits that are kept of a number that is dialled so in this country, whole or begun."""
    if country is None:
        return dialled
    code, trunk = _dialled_from(country)
    return f"{code}{dialled.removeprefix(trunk)}" if code else dialled


@lru_cache
def _dialled_from(country: str) -> tuple[int, str]:
    """The country's code, and what is dialled before an area code; 0 where there is none."""
    import phonenumbers as library

    return (
        library.country_code_for_region(country),
        library.ndd_prefix_for_region(country, strip_non_digits=True) or "",
    )


def kept_phone(written: str | None, rows: Rows, field: str = "phone") -> str | None:
    """The number as this clinic keeps it.

    Raises:
        Invalid: No line can have it.
    """
    return None if written is None else kept_form(written, home(rows), field)


def shown_phone(kept: str | None, rows: Rows) -> str | None:
    """The number as people at this clinic write it."""
    return None if kept is None else shown_form(kept, home(rows))


def home(rows: Rows) -> str | None:
    """The country that the clinic is in, where it has said so."""
    return rows.ask(GetTenant()).country
