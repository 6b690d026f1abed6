"""Who has an account at the clinic, and what each may do."""

from vitalbridge_desktop.services.identity.commands import (
    AddStaffMember,
    DeactivateStaffMember,
    ReactivateStaffMember,
    SetRoles,
    UpdateStaffMember,
)
from vitalbridge_desktop.services.identity.events import StaffFact
from vitalbridge_desktop.services.identity.queries import ListStaff, Staff, StaffMember
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.providers.queries import ListProviders, Providers
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .entries import Entry
from .entry_form import EntryForm
from .fields import ChoiceField, TextField, TicksField
from .password_form import LetIn, PasswordForm
from .roster import Roster
from .words import role_words


class StaffRoster(Roster[Staff, StaffMember]):
    """Accounts: names, roles, password; who left signs in no more.

    Attributes:
        password: Sets a password for the account that is shown.
    """

    permission = "add-staff-member"
    stale_on = (StaffFact,)

    def __init__(self, bus: UiBus, theme: Theme, let_in: LetIn) -> None:
        tr = self.tr
        self._provider = ChoiceField(tr("Sees patients as"), [(None, tr("No provider"))])
        form = EntryForm(
            bus,
            theme,
            tr("Account"),
            {
                "family_name": TextField(tr("Family name")),
                "given_name": TextField(tr("Given name")),
                "username": TextField(tr("Signs in as"), tr("m.rossi")),
                "provider_id": self._provider,
                "roles": TicksField(tr("May do what is done by"), list(role_words().items())),
            },
            needed=("family_name", "given_name", "username", "roles"),
        )
        self.password = PasswordForm(bus, theme, tr("Password"), let_in)
        super().__init__(bus, theme, tr("Accounts"), tr("New account"), form)
        self.beside.insertWidget(1, self.password)
        self.password.hide()
        self.password.said.connect(self.said)
        self._seeing: Fresh[Providers] = Fresh(
            bus, self, (ProviderFact,), ListProviders, self._show_providers
        )
        self._seeing.refresh()

    def query(self) -> ListStaff:
        return ListStaff(include_inactive=True)

    def entries(self, answer: Staff) -> list[Entry[StaffMember]]:
        return [
            Entry(each.id, each.name, self._detail(each), each.active, each)
            for each in answer.staff
        ]

    def begin_new(self) -> None:
        self.form.begin(
            AddStaffMember,
            {"roles": ("front-desk",)},
            lambda now: self.tr("Account {} made; set its password").format(now["username"]),
        )

    def show_entry(self, entry: Entry[StaffMember]) -> None:
        self.form.change(
            UpdateStaffMember,
            {"staff_id": entry.id},
            {name: getattr(entry.of, name) for name in self.form.fields},
            lambda now: self.tr("{given_name} {family_name} changed").format(**now),
            apart={"roles": SetRoles},
        )

    def shown(self, entry: Entry[StaffMember] | None) -> None:
        may = self.bus.who.may(self.permission)
        self.password.setVisible(entry is not None and entry.active and may)
        if entry is not None:
            self.password.begin(entry.id, entry.title)

    def switching(self, entry: Entry[StaffMember]) -> tuple[str, Deed]:
        if entry.active:
            told = self.tr("{} may not sign in any more").format(entry.title)
            command = DeactivateStaffMember(staff_id=entry.id)
            return self.tr("May not sign in any more"), Deed(command, told)
        told = self.tr("{} may sign in again").format(entry.title)
        return self.tr("May sign in again"), Deed(ReactivateStaffMember(staff_id=entry.id), told)

    def _detail(self, each: StaffMember) -> str:
        if not each.active:
            return self.tr("signs in no more")
        if not each.can_sign_in:
            return self.tr("has no password yet")
        words = role_words()
        return listed(words.get(role, role) for role in each.roles)

    def _show_providers(self, answer: Providers) -> None:
        nobody = (None, self.tr("No provider"))
        self._provider.set_choices([nobody, *((each.id, each.name) for each in answer.providers)])
        self.refresh()
