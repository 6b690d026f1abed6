"""What was done before this window opened, in the words of the front desk, and to whom."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.undoing import Step
from vitalbridge_desktop.services.appointments.queries import GetAppointment
from vitalbridge_desktop.services.patients.queries import Names, PatientNames

from .activity.activity_words import fact_words
from .bus import UiBus
from .listed import dotted


def step_words(registry: Registry, step: Step) -> str:
    """What a step did, such as "Moved"."""
    facts = registry.commands[registry.command_names[step.command]].states
    return fact_words(facts[0].wire) if facts else step.command


def tell_step(bus: UiBus, owner: QWidget, step: Step, tell: Callable[[str], None]) -> None:
    """Call *tell* with what a step did and to whom, once that is known."""
    did = step_words(bus.bus.registry, step)

    def named(found: Names) -> None:
        tell(dotted((did, *(f"{each.family_name}, {each.given_name}" for each in found.patients))))

    def unnamed(refusal: Refusal) -> None:
        del refusal
        tell(did)

    def ask_name(patient_id: UUID) -> None:
        bus.ask(owner, PatientNames(ids=(patient_id,), phones=False), named, unnamed)

    if step.kind == "appointment":
        visit = GetAppointment(appointment_id=step.subject_id)
        bus.ask(owner, visit, lambda found: ask_name(found.patient_id), unnamed)
    elif step.kind == "patient":
        ask_name(step.subject_id)
    else:
        tell(did)
