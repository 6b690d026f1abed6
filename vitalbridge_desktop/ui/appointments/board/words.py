"""What the day board says in words: on its blocks, in its tips, to a screen reader."""

from datetime import datetime

from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock, clocks

from .model import BoardBlock, BoardColumn
from .walk import Stop

tr = Words("DayBoard")


def status_words() -> dict[tuple[str, bool], str]:
    """Each state in one word, by FHIR's status and whether the patient has confirmed."""
    words = {
        "proposed": tr("Proposed"),
        "pending": tr("Held"),
        "booked": tr("Booked"),
        "arrived": tr("Arrived"),
        "checked-in": tr("In room"),
        "fulfilled": tr("Done"),
        "noshow": tr("No-show"),
        "cancelled": tr("Cancelled"),
        "waitlist": tr("Waitlist"),
        "entered-in-error": tr("In error"),
    }
    known = {(status, sure): word for status, word in words.items() for sure in (False, True)}
    return known | {("booked", True): tr("Confirmed")}


def short_status_words() -> dict[tuple[str, bool], str]:
    """The same for narrow places; only those that can be said shorter."""
    words = {
        "arrived": tr("Here", "Arrived, in a narrow place"),
        "noshow": tr("Missed", "No-show, in a narrow place"),
        "checked-in": tr("Room", "In room, in a narrow place"),
    }
    known = {(status, sure): word for status, word in words.items() for sure in (False, True)}
    return known | {("booked", True): tr("Conf", "Confirmed, in a narrow place")}


def status_word(block: BoardBlock) -> str:
    """A visit's state in one word, as the front desk says it."""
    return status_words().get((block.status, block.confirmed), block.status)


def load_words(column: BoardColumn) -> str:
    """How booked a column is; empty where there is no time."""
    return "" if column.load is None else tr("{percent}%").format(percent=round(column.load * 100))


def marks(block: BoardBlock) -> list[str]:
    """What stands out about a visit, each in a short sentence."""
    found = []
    if block.rejected:
        found.append(tr("The server refused it: needs attention"))
    elif block.clash:
        found.append(tr("Clashes with another visit"))
    if block.alert:
        found.append(tr("The patient has an alert"))
    if not block.synced:
        found.append(tr("On this desk, not yet synced"))
    return found


def spoken_block(block: BoardBlock, column: BoardColumn) -> str:
    """A visit as a screen reader says it."""
    when = tr("{start} to {end}").format(start=clock(block.start), end=clock(block.end))
    parts = [block.name, when, column.title, block.detail, status_word(block), *marks(block)]
    return listed(parts)


def spoken_stop(stop: Stop, column: BoardColumn) -> str:
    """Where the cursor stands, as a screen reader says it."""
    if stop.block is not None:
        return spoken_block(stop.block, column)
    state = closed_words(column, stop.start) or tr("free")
    return f"{clock(stop.start)}, {column.title}, {state}"


def closed_words(column: BoardColumn, at: datetime) -> str:
    """Why nobody is seen at a time; empty where somebody could be."""
    here = [span for span in column.spans if span.start <= at < span.end]
    named = next((span.label for span in here if span.kind != "open" and span.label), "")
    return named or ("" if here else tr("closed"))


def tip(block: BoardBlock) -> str:
    """What the mouse is told about a visit, a line each."""
    first = dotted((clocks(block.start, block.end), status_word(block)))
    return "\n".join([block.name, first, *([block.detail] if block.detail else []), *marks(block)])
