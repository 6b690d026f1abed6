"""Public holidays, proposed by country and region; the clinic decides which it keeps."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.messages import Query, Text
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.services.tenants.queries import GetTenant


@dataclass(frozen=True, slots=True)
class PublicHoliday:
    """A day on which most are closed; *kept*: this clinic is too."""

    day: date
    name: str
    kept: bool


@dataclass(frozen=True, slots=True)
class ProposedHolidays:
    """The public holidays of a year, earliest first; ``set-holidays`` keeps some."""

    country: str
    region: str | None
    holidays: tuple[PublicHoliday, ...]


class PublicHolidays(Query[ProposedHolidays]):
    """Which days are holidays where the clinic is, or in another country and region."""

    year: int = Field(ge=1970, le=2100)
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    region: Text | None = None


def public_holidays(query: PublicHolidays, rows: Rows) -> ProposedHolidays:
    """
    Raises:
        Invalid: The clinic has no country yet, or nothing is known of that country or region.
    """
    import holidays  # noqa: PLC0415 - 60 ms that no start has to wait for

    clinic = rows.ask(GetTenant())
    country = query.country or clinic.country
    if country is None:
        raise Invalid("Say first in which country the clinic is.", field="country")
    region = query.region or (clinic.region if country == clinic.country else None)
    part = None if region is None else region.removeprefix(f"{country}-")
    known = holidays.list_supported_countries(include_aliases=True)
    if country not in known:
        raise Invalid(said("No holidays are known of {country}.", country=country), field="country")
    if part is not None and part not in known[country]:
        parts = ", ".join(known[country][:20]) or "none"
        message = said(
            "No region {region} is known of {country}. There are: {parts}.",
            region=region,
            country=country,
            parts=parts,
        )
        raise Invalid(message, field="region")
    found = holidays.country_holidays(country, subdiv=part, years=query.year)
    kept = {each.day for each in clinic.holidays}
    told = (PublicHoliday(day, name, day in kept) for day, name in sorted(found.items()))
    return ProposedHolidays(country, region, tuple(told))
