"""How reliably somebody comes, and when next, in the words of a panel and of a list."""

from datetime import date

from vitalbridge_desktop.services.appointments.queries import PatientInBrief

from .language import Words
from .moments import near_moment

tr = Words("visits in brief")


def next_words(brief: PatientInBrief, today: date) -> str:
    """When the next visit is: Today 14:30; empty where none is booked."""
    return near_moment(brief.next_start, today) if brief.next_start else ""


def missed_words(brief: PatientInBrief) -> str:
    """1 of 14 visits; empty where none was due yet."""
    told = tr("{missed} of %n visits", "No-shows", brief.due).format(missed=brief.missed)
    return told if brief.due else ""


def missed_count(brief: PatientInBrief) -> str:
    """The same under a heading that says the rest: 1 / 14."""
    return f"{brief.missed} / {brief.due}" if brief.due else ""
