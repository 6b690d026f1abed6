"""Why a provider takes no visits at some time: refusals by the code of the reason."""

from vitalbridge_desktop.kernel.errors import Refusal


class OutsideWorkingHours(Refusal):
    """The provider does not work then."""

    code = "outside_working_hours"


class OnLeave(Refusal):
    """The provider is on leave then."""

    code = "on_leave"


class Blocked(Refusal):
    """The provider's time is kept free of visits."""

    code = "blocked"


class ClinicHoliday(Refusal):
    """The clinic is closed on that day."""

    code = "holiday"


CLOSED: dict[str, type[Refusal]] = {
    each.code: each for each in (OnLeave, ClinicHoliday, Blocked, OutsideWorkingHours)
}
