"""Who sees patients, kept in the settings."""

from vitalbridge_desktop.services.providers.commands import (
    CreateProvider,
    DeactivateProvider,
    ReactivateProvider,
    UpdateProvider,
)
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.providers.queries import ListProviders, Provider, Providers
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed
from vitalbridge_desktop.ui.theme import Theme

from .entries import Entry
from .entry_form import EntryForm
from .fields import TextField
from .roster import Roster


class ProviderRoster(Roster[Providers, Provider]):
    """Names and specialty of each provider; who left can come back."""

    permission = "create-provider"
    stale_on = (ProviderFact,)

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        tr = self.tr
        empty = tr("May stay empty")
        form = EntryForm(
            bus,
            theme,
            tr("Provider"),
            {
                "family_name": TextField(tr("Family name")),
                "given_name": TextField(tr("Given name")),
                "title": TextField(tr("Title"), tr("Dr.")),
                "specialty": TextField(tr("Specialty"), empty),
            },
            needed=("family_name", "given_name"),
        )
        super().__init__(bus, theme, tr("Providers"), tr("New provider"), form)

    def query(self) -> ListProviders:
        return ListProviders(include_inactive=True)

    def entries(self, answer: Providers) -> list[Entry[Provider]]:
        away = self.tr("sees no patients here any more")
        return [
            Entry(
                each.id,
                each.name,
                (each.specialty or "") if each.active else away,
                each.active,
                each,
            )
            for each in answer.providers
        ]

    def begin_new(self) -> None:
        told = self.tr(
            "{given_name} {family_name} sees patients now. Working hours are set under Schedules"
            " & leave."
        )
        self.form.begin(CreateProvider, {}, lambda now: told.format(**now))

    def show_entry(self, entry: Entry[Provider]) -> None:
        self.form.change(
            UpdateProvider,
            {"provider_id": entry.id},
            {name: getattr(entry.of, name) for name in self.form.fields},
            lambda now: self.tr("{given_name} {family_name} changed").format(**now),
        )

    def switching(self, entry: Entry[Provider]) -> tuple[str, Deed]:
        if entry.active:
            told = self.tr("{} sees no patients any more").format(entry.title)
            command = DeactivateProvider(provider_id=entry.id)
            return self.tr("Sees no patients any more"), Deed(command, told)
        told = self.tr("{} sees patients again").format(entry.title)
        return self.tr("Sees patients again"), Deed(ReactivateProvider(provider_id=entry.id), told)
