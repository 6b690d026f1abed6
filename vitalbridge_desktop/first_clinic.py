"""What a first start asks for, carried out: a clinic made here, joined, or the demo."""

from dataclasses import replace

from pydantic import ValidationError

from .demo.making import ensure
from .founding import Person, found_clinic, join_clinic
from .kernel.errors import Invalid
from .kernel.watching import Watch
from .settings import Settings
from .ui.beginning.founder import NewClinic, NewDesk


class FirstClinic:
    """Makes the clinic of one data folder, for the window."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def create(self, clinic: NewClinic) -> str:
        """Make a clinic of one desk; the recovery key.

        Raises:
            Refusal: Something about it can't be; nothing is left behind.
        """
        settings = replace(self._settings, user=clinic.username, password=clinic.password)
        person = Person(clinic.given_name, clinic.family_name)
        try:
            made = found_clinic(settings, clinic.name, clinic.time_zone, clinic.country, person)
        except ValidationError as wrong:
            raise _invalid(wrong) from None
        return made[1]

    def join(self, desk: NewDesk, watch: Watch) -> str:
        """Make this desk one of a clinic's on a server; the recovery key.

        Raises:
            Refusal: The server or the account does not let it; nothing is left behind.
        """
        settings = replace(self._settings, user=desk.username, password=desk.password)
        try:
            return join_clinic(settings, desk.url, desk.code, desk.name, watch=watch)[1]
        except ValidationError as wrong:
            raise _invalid(wrong) from None

    def demo(self, watch: Watch) -> None:
        """Make the demo clinic where there is none of today."""
        ensure(self._settings.demo(), watch=watch)


def _invalid(wrong: ValidationError) -> Invalid:
    first = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
    field = str(first["loc"][0]) if first["loc"] else None
    return Invalid(f"This can't be right: {first['msg']}.", field=field)
