"""Who sits here and in which clinic: said around the screens, and kept with the day."""

from PySide6.QtCore import QObject

from vitalbridge_desktop.kernel.messages import Actor
from vitalbridge_desktop.services.tenants.events import TenantFact
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant
from vitalbridge_desktop.ui.listed import dotted

from .bus import UiBus
from .shell import Shell
from .views import Fresh


class Surroundings(QObject):
    """Says in the shell who sits here, and where.

    Attributes:
        person: Initials, name and role.
        place: The clinic's name and zone; empty while not known.
    """

    def __init__(self, bus: UiBus, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self.person, self.place = self._words_of(bus.who), ""
        shell.sidebar.show_person(*self.person)
        self._fresh: Fresh[Tenant] = Fresh(bus, shell, (TenantFact,), GetTenant, self._show_place)

    def start(self) -> None:
        """Ask which clinic this is."""
        self._fresh.refresh()

    def _show_place(self, clinic: Tenant) -> None:
        self.place = dotted((clinic.name, clinic.time_zone))
        self._shell.strip.set_place(self.place)

    def _words_of(self, who: Actor) -> tuple[str, str, str]:
        names = who.name.split()
        initials = "".join(name[0] for name in (names[:1] + names[-1:] if names[1:] else names))
        roles = {
            "administrator": self.tr("Administrator"),
            "front-desk": self.tr("Front desk"),
            "clinician": self.tr("Clinician"),
        }
        role = next((words for role, words in roles.items() if role in who.roles), "")
        return initials.upper(), who.name, role
