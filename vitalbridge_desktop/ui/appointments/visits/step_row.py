"""How far a visit has come, and the next step: Booked, Confirm, Arrived, In room, Done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.theme import Theme

from .acts import Step

GAP = 4
ORDER = ("booked", "confirm", "arrived", "room", "done")
HERE = {"arrived": "arrived", "checked-in": "room", "fulfilled": "done"}
KEYS = {"confirm": "C", "arrived": "A", "room": "I", "done": "D"}


class StepRow(QWidget):
    """Five buttons in a row: the state that holds is tinted, the next step stands out.

    Signals:
        chosen: The ``acts.Step`` that a person pressed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "booked": self.tr("Booked"),
            "confirm": self.tr("Confirm"),
            "arrived": self.tr("Arrived"),
            "room": self.tr("In room"),
            "done": self.tr("Done"),
        }
        self._state = ""
        self._buttons = {name: Button(theme, words[name], compact=True) for name in ORDER}
        row = Flow(GAP, self, fill=True)
        for name, button in self._buttons.items():
            if name in KEYS:
                button.setToolTip(f"{words[name]}  {KEYS[name]}")
            button.clicked.connect(lambda _=False, name=name: self._on_pressed(name))
            row.addWidget(button)

    def button(self, name: Step) -> Button:
        """The button of one step."""
        return self._buttons[name]

    def show_state(self, status: str, *, confirmed: bool) -> None:
        """Show another state: FHIR's status, and whether the patient has confirmed."""
        self._state = HERE.get(status, "confirm" if confirmed else "booked")
        ended = status in ("noshow", "cancelled", "entered-in-error")
        here = ORDER.index(self._state)
        following = ORDER[here + 1] if here + 1 < len(ORDER) else ""
        confirm = self._buttons["confirm"]
        confirm.setText(self.tr("Confirmed") if confirmed else self.tr("Confirm"))
        for index, name in enumerate(ORDER):
            button, reachable = self._buttons[name], index == here or name in self._after()
            button.setEnabled(reachable and not ended)
            chosen = name == self._state and not ended
            button.set_kind(
                "chosen"
                if chosen
                else "primary"
                if name == following and not ended
                else "secondary"
            )

    def _after(self) -> tuple[str, ...]:
        """The steps that lead on from here."""
        return {
            "booked": ("confirm", "arrived"),
            "confirm": ("arrived",),
            "arrived": ("room",),
            "room": ("done",),
        }.get(self._state, ())

    def _on_pressed(self, name: str) -> None:
        if name != self._state:
            self.chosen.emit(name)
