"""One booking through the real window off screen, with the keys of a receptionist."""

from pathlib import Path

from .kernel.messages import Done
from .pictures import draw_scenes, staged
from .ui.desktop import Desktop
from .ui.stage import draw, press, settle

MOST_ENTERS = 5  # choose the patient, the opening, and book


class NotBooked(RuntimeError):
    """The keys did not lead to a visit on the board."""


def rehearse(folder: Path) -> dict[str, object]:
    """Play it, and draw every screen into *folder* on the way; what was booked, and how.

    Raises:
        NotBooked: The keys did not lead to a visit on the board.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with staged() as (window, desktop):
        done, keys = _book(desktop)
        settle(desktop.bus)
        visit = desktop.board.view.chosen()
        if visit is None or visit.appointment_id != done.id:
            raise NotBooked("the booked visit is not on the board")
        draw(window.frame, folder / "booked.png")
        said = f"{visit.patient} booked for {visit.start:%A %d %B, %H:%M}"
        files = draw_scenes(window, desktop, folder)
    return {"booked": said, "keys": keys, "folder": str(folder), "pictures": len(files) + 1}


def _book(desktop: Desktop) -> tuple[Done, int]:
    """Press what a receptionist presses; the booking, and how many keys it took."""
    booked: list[Done] = []
    desktop.board.form.booked.connect(lambda done, *_: booked.append(done))
    keys = 0
    for letters in ("n", "pham"):
        press(letters)
        settle(desktop.bus)
        keys += len(letters)
    while not booked and keys < len("npham") + MOST_ENTERS:
        press("\r")
        settle(desktop.bus)
        keys += 1
    if not booked:
        raise NotBooked("nothing was booked")
    return booked[0], keys
