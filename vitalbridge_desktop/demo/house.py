"""The house of the demo clinic: its locations and rooms, what they have, what is done in them."""

from typing import NamedTuple

MAIN, LAKESIDE = range(2)
LOCATIONS = (  # name, address
    ("Main Street", "12 Main Street, Green Valley"),
    ("Lakeside", "3 Shore Road, Green Valley"),
)
TELE = "Tele visit"
TREADMILL = "Treadmill"


class Room(NamedTuple):
    """A room, at which of the locations it is, and what it has."""

    name: str
    location: int
    equipment: tuple[str, ...] = ()


class Kind(NamedTuple):
    """A kind of visit: minutes, minutes to tidy up after it, how often it is booked.

    Attributes:
        equipment: What its room has to have.
    """

    name: str
    minutes: int
    buffer_after: int
    colour: str
    often: int
    equipment: tuple[str, ...] = ()


ROOMS = (
    Room("Room 1", MAIN),
    Room("Room 2", MAIN, ("ECG",)),
    Room("Room 3", MAIN),
    Room("Room 4", MAIN),
    Room("Room 5", MAIN),
    Room("Room 6", MAIN, ("Ultrasound",)),
    Room("ECG", MAIN, ("ECG",)),
    Room("Lab", MAIN),
    Room("Lakeside 1", LAKESIDE, ("ECG", TREADMILL)),
    Room("Lakeside 2", LAKESIDE),
)
KINDS = (
    Kind("Consult", 30, 0, "sky", 8),
    Kind("Follow-up", 20, 0, "teal", 6),
    Kind("Procedure", 45, 5, "violet", 2),
    Kind("Vaccine", 10, 0, "amber", 2),
    Kind(TELE, 20, 0, "slate", 2),
    Kind("ECG", 15, 5, "violet", 3, ("ECG",)),
    Kind("Ultrasound", 30, 5, "violet", 3, ("Ultrasound",)),
    Kind("Stress ECG", 40, 5, "violet", 0, (TREADMILL,)),  # two whenever its room is used
)
STRESS = len(KINDS) - 1


def often(room: int | None) -> list[int]:
    """How often each kind is booked into a room; never what the room does not do for."""
    has = () if room is None else ROOMS[room].equipment
    return [kind.often if set(kind.equipment) <= set(has) else 0 for kind in KINDS]
