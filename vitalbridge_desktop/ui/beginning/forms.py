"""The two forms of a first start: a clinic of one's own, and one that is on a server."""

import platform
from collections.abc import Mapping

from PySide6.QtCore import QTimeZone, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.settings.countries import countries, country_here, zones
from vitalbridge_desktop.ui.settings.fields import ChoiceField, Field, TextField
from vitalbridge_desktop.ui.settings.password_form import flaw
from vitalbridge_desktop.ui.texts import tr
from vitalbridge_desktop.ui.theme import Theme

from .founder import NewClinic, NewDesk

GAP = 12
AT = {"user": "username", "desk_name": "name", "time_zone": "time_zone", "data_dir": ""}


class BeginningForm(QWidget):
    """Fields in two columns, with what is wrong at its place.

    Signals:
        asked: Everything is there: the NewClinic or NewDesk.

    Attributes:
        fields, errors, submit: Its parts; *errors* has one for what belongs to no field.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, fields: Mapping[str, Field], submit: str) -> None:
        super().__init__()
        self.fields = dict(fields)
        self.errors = {name: field.error for name, field in self.fields.items()}
        self.errors[""] = ErrorLabel()
        self._words = submit
        self.submit = Button(theme, submit, kind="primary", hint="⏎")
        self.submit.clicked.connect(self._on_submit)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for at, field in enumerate(self.fields.values()):
            grid.addWidget(field, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
            if isinstance(field, TextField):
                field.line.returnPressed.connect(self._on_submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self.errors[""])
        column.addWidget(self.submit)

    def wish(self) -> object:
        """What is asked for."""
        raise NotImplementedError(type(self).__name__)

    def text(self, name: str) -> str:
        """What stands in a field; empty for nothing."""
        return self.fields[name].value() or ""

    def begin(self) -> None:
        """The keyboard goes to the first field that is empty."""
        empty = (each for each in self.fields.values() if each.value() is None)
        next(empty, next(iter(self.fields.values()))).setFocus()

    def show_error(self, sentence: str, field: str | None) -> None:
        """Say what is wrong, at its field if it has one here."""
        name = AT.get(field or "", field or "")
        label = self.errors.get(name, self.errors[""])
        label.setText(sentence)
        label.show()
        if name in self.fields:
            self.fields[name].setFocus()

    def set_busy(self, busy: bool, words: str) -> None:
        """Nothing else can be asked for while something is done."""
        self.setEnabled(not busy)
        self.submit.setText(words if busy else self._words)
        self.submit.updateGeometry()

    @Slot()
    def _on_submit(self) -> None:
        for error in self.errors.values():
            error.hide()
        needed = tr("This is needed.")
        missing = [name for name in self.fields if self._is_missing(name)]
        for name in reversed(missing):
            self.show_error(needed, name)
        if not missing and not self._is_weak():
            self.asked.emit(self.wish())

    def _is_missing(self, name: str) -> bool:
        field = self.fields[name]
        return isinstance(field, TextField) and field.value() is None

    def _is_weak(self) -> bool:
        if "again" not in self.fields:
            return False
        told, name = flaw(self.text("password"), self.text("again"))
        if told:
            self.show_error(told, name)
        return bool(told)


class CreateForm(BeginningForm):
    """A clinic of one's own: no server is needed."""

    def __init__(self, theme: Theme) -> None:
        tr = self.tr
        zone = ChoiceField(tr("Time zone"), [(each, each) for each in zones()])
        country = ChoiceField(tr("Country"), [(None, tr("Not said")), *countries()])
        given = TextField(tr("Your given name"))
        username = TextField(tr("You sign in as"), tr("maria"))
        fields = {
            "name": TextField(tr("Name of the clinic"), tr("Green Valley Clinic")),
            "country": country,
            "given_name": given,
            "family_name": TextField(tr("Your family name")),
            "username": username,
            "time_zone": zone,
            "password": TextField(tr("Password"), secret=True),
            "again": TextField(tr("The same again"), secret=True),
        }
        super().__init__(theme, fields, tr("Make the clinic"))
        zone.set_value(zone_here())
        country.set_value(country_here())
        given.edited.connect(self._propose)
        username.edited.connect(self._keep)
        self._proposing = True

    def wish(self) -> NewClinic:
        return NewClinic(
            name=self.text("name"),
            time_zone=self.text("time_zone"),
            country=self.fields["country"].value(),
            given_name=self.text("given_name"),
            family_name=self.text("family_name"),
            username=self.text("username"),
            password=self.text("password"),
        )

    @Slot()
    def _propose(self) -> None:
        """The first name is what most people sign in with."""
        if self._proposing:
            self.fields["username"].set_value(self.text("given_name").split(" ")[0].lower())

    @Slot()
    def _keep(self) -> None:
        self._proposing = False


class JoinForm(BeginningForm):
    """A clinic on a server, which told a code for this desk."""

    def __init__(self, theme: Theme) -> None:
        tr = self.tr
        name = TextField(tr("What this desk is called"))
        fields = {
            "url": TextField(tr("Address of the server"), "https://clinic.example"),
            "code": TextField(tr("Code"), tr("as the server told it")),
            "name": name,
            "username": TextField(tr("You sign in as")),
            "password": TextField(tr("Password"), secret=True),
        }
        super().__init__(theme, fields, tr("Join the clinic"))
        name.set_value(platform.node() or tr("Desk"))

    def wish(self) -> NewDesk:
        names = ("url", "code", "name", "username", "password")
        return NewDesk(**{name: self.text(name) for name in names})


def zone_here() -> str:
    """The system's time zone, if it is one that can be chosen; else the first in Europe."""
    named = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return named if named in zones() else "Europe/Berlin"
