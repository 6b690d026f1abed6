"""The clinic itself: what it is called, where it is, how far ahead it books."""

from vitalbridge_desktop.services.tenants.commands import UpdateTenant
from vitalbridge_desktop.services.tenants.events import TenantFact
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .countries import countries, zones
from .entry_form import EntryForm
from .fields import ChoiceField, NumberField, TextField, TickField
from .holidays_card import HolidaysCard
from .section import Section
from .words import not_allowed

HORIZON, NOTICE = (1, 3660), (0, 30 * 24 * 60)


class ClinicSection(Section):
    """Name, zone, country, holidays, horizon and notice.

    Attributes:
        form, holidays: Its parts.
    """

    def __init__(self, bus: UiBus, theme: Theme) -> None:
        super().__init__(self.tr("Clinic"))
        tr = self.tr
        self.form = EntryForm(
            bus,
            theme,
            tr("The clinic"),
            {
                "name": TextField(tr("Name")),
                "time_zone": ChoiceField(tr("Time zone"), [(zone, zone) for zone in zones()]),
                "country": ChoiceField(tr("Country"), [(None, tr("Not said")), *countries()]),
                "region": TextField(tr("Region of its holidays"), tr("BY, NW, may stay empty")),
                "horizon_days": NumberField(
                    tr("Booked at most so far ahead"),
                    HORIZON,
                    lambda count: self.tr("days", "behind their number", count),
                ),
                "notice_minutes": NumberField(
                    tr("Booked at the latest so long before"), NOTICE, tr("min")
                ),
                "self_approval": TickField(tr("Staff may approve their own leave")),
            },
            needed=("name",),
        )
        self.form.back.hide()
        self.holidays = HolidaysCard(bus, theme)
        may = bus.who.may("update-tenant")
        self.form.set_editable(may)
        if not may:
            self.form.show_note(not_allowed())
        self.add_part(self.form)
        self.add_part(self.holidays)
        self.close_column()
        for part in (self.form, self.holidays):
            part.said.connect(self.said)
        self._fresh: Fresh[Tenant] = Fresh(bus, self, (TenantFact,), GetTenant, self._show)
        self._fresh.refresh()

    def enter(self) -> None:
        self._fresh.catch_up()

    def _show(self, clinic: Tenant) -> None:
        self.holidays.show_clinic(clinic)
        if not self.form.edited():
            shown = {name: getattr(clinic, name) for name in self.form.fields}
            self.form.change(UpdateTenant, {}, shown, lambda _: self.tr("The clinic is changed"))
