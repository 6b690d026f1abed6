"""What every screen knows of the clinic before it draws: its day, its providers, its staff."""

from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.time import with_offset
from vitalbridge_desktop.services.identity.events import StaffFact
from vitalbridge_desktop.services.identity.queries import Names, StaffNames
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.providers.queries import ListProviders, Provider, Providers
from vitalbridge_desktop.services.tenants.events import RoomFact, TenantFact
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListRooms, Rooms, Tenant

from .bus import UiBus
from .views import Fresh


class Clinic(QObject):
    """The clinic's day and names, kept fresh for one screen.

    Signals:
        changed: Something of it is known now, or another.
    """

    changed = Signal()

    def __init__(self, bus: UiBus, screen: QWidget) -> None:
        super().__init__(screen)
        self._bus = bus
        self._zone = ""
        self._country: str | None = None
        self._providers: dict[UUID, Provider] | None = None
        self._staff: dict[UUID, str] | None = None
        self._rooms: dict[UUID, str] | None = None
        self._asking_tenant: Fresh[Tenant] = Fresh(
            bus, screen, (TenantFact,), GetTenant, self._show_tenant
        )
        self._asking_providers: Fresh[Providers] = Fresh(
            bus, screen, (ProviderFact,), self._everybody, self._show_providers
        )
        bus.committed.connect(self._on_committed)

    def catch_up(self) -> None:
        """Ask for what changed while nobody looked."""
        self._asking_tenant.catch_up()
        self._asking_providers.catch_up()
        if self._staff is None:
            self._ask_staff()
        if self._rooms is None:
            self._ask_rooms()

    def known(self) -> bool:
        """Whether the day and everybody's names are known."""
        named = (self._providers, self._staff, self._rooms)
        return bool(self._zone) and all(each is not None for each in named)

    def zone(self) -> str:
        """The clinic's time zone; UTC while not known."""
        return self._zone or "UTC"

    def country(self) -> str | None:
        """Where the clinic is, ISO 3166-1 alpha-2; None where that is not known."""
        return self._country

    def now(self) -> datetime:
        """This moment by the clock on the clinic's wall."""
        return with_offset(self._bus.bus.clock(), self.zone())

    def today(self) -> date:
        """The clinic's day."""
        return self.now().date()

    def active(self) -> list[Provider]:
        """Everybody who sees patients, by family name."""
        return [each for each in (self._providers or {}).values() if each.active]

    def get(self, provider_id: UUID | None) -> Provider | None:
        """A provider, active or not."""
        return (self._providers or {}).get(provider_id) if provider_id else None

    def provider(self, provider_id: UUID | None) -> str:
        """How the clinic speaks of a provider: Dr. Okafor; empty while not known."""
        found = self.get(provider_id)
        return short_name(found) if found else ""

    def staff(self, staff_id: UUID | None) -> str:
        """How the clinic speaks of a staff member: M. Rossi; empty while not known."""
        return (self._staff or {}).get(staff_id, "") if staff_id else ""

    def room(self, room_id: UUID | None) -> str:
        """What a room is called; empty while not known."""
        return (self._rooms or {}).get(room_id, "") if room_id else ""

    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        if any(issubclass(fact, StaffFact) for fact in facts):
            self._ask_staff()
        if any(issubclass(fact, RoomFact) for fact in facts):
            self._ask_rooms()

    def _ask_rooms(self) -> None:
        self._bus.ask(self, ListRooms(), self._show_rooms, lambda _: self._show_rooms(Rooms(())))

    def _show_rooms(self, answer: Rooms) -> None:
        self._rooms = {each.id: each.name for each in answer.rooms}
        self.changed.emit()

    def _ask_staff(self) -> None:
        # Who may not know the staff or the rooms reads no names; nothing else is missing.
        self._bus.ask(self, StaffNames(), self._show_staff, lambda _: self._show_staff(Names(())))

    @staticmethod
    def _everybody() -> ListProviders:
        return ListProviders(include_inactive=True)

    def _show_tenant(self, answer: Tenant) -> None:
        self._zone, self._country = answer.time_zone, answer.country
        self.changed.emit()

    def _show_providers(self, answer: Providers) -> None:
        self._providers = {each.id: each for each in answer.providers}
        self.changed.emit()

    def _show_staff(self, answer: Names) -> None:
        self._staff = {each.id: initialled(each.name) for each in answer.staff}
        self.changed.emit()


def short_name(provider: Provider) -> str:
    """Title and family name, or the given name's initial: Dr. Okafor, N. Haddad."""
    before = provider.title or f"{provider.given_name[:1]}."
    return f"{before} {provider.family_name}"


def initialled(name: str) -> str:
    """A name with its given names as one initial: M. Rossi."""
    *given, family = name.split() or [""]
    return f"{given[0][0]}. {family}" if given else family
