"""How this desk likes its window: language, look, keys, and when it locks itself.

Belongs to the desk and never leaves it; nothing of a patient is in it. Plain dataclass and JSON:
it is read before the first paint.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

FILE = "preferences.json"
SYSTEM = "system"  # as the system has it
MIRRORED = frozenset({"ar"})  # languages that are written from right to left
LOCK_AFTER = 10  # minutes
SCALES = (100, 125, 150, 175, 200)  # per cent
GRIDS = (5, 10, 15, 20, 30, 60)  # minutes
CHOICES: dict[str, tuple[object, ...]] = {
    "scheme": (SYSTEM, "light", "dark", "contrast"),
    "scale": SCALES,
    "grid": (0, *GRIDS),
}


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen on this desk; what was not follows the system.

    Attributes:
        language: ISO 639-1, or ``system``.
        scheme: ``light``, ``dark``, ``contrast`` or ``system``.
        scale: How large everything is, in per cent; from the next start on.
        lock_after: Minutes without a key or a move after which the desk locks; 0 is never.
        shortcuts: Keys that were chosen, by the name of what they do.
        hour_height: How many pixels of the board an hour takes; 0 as usual.
        narrow: Whether the board's columns may be narrower than usual.
        grid: How fine time is on the board, in minutes; 0 as usual.
        by_room: Whether the day has a column for each room, rather than each provider.
        width, height: The window as it was closed, in pixels; 0 as usual.
        full: Whether it filled the screen.
    """

    language: str = SYSTEM
    scheme: str = SYSTEM
    scale: int = SCALES[0]
    lock_after: int = LOCK_AFTER
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    hour_height: int = 0
    narrow: bool = False
    grid: int = 0
    by_room: bool = False
    width: int = 0
    height: int = 0
    full: bool = False

    @property
    def dark(self) -> bool | None:
        """Whether the window is dark; None: as the system is."""
        return {"dark": True, "light": False}.get(self.scheme)

    def keep(self, folder: Path) -> None:
        """Write them into the desk's folder: whole, or not at all.

        Raises:
            OSError: The folder can't be written.
        """
        import json  # noqa: PLC0415 - as below

        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = folder / f"{FILE}.new"
        new.write_text(json.dumps(asdict(self), indent=1, sort_keys=True), encoding="utf-8")
        new.replace(folder / FILE)


def preferences_of(folder: Path) -> Preferences:
    """What was chosen on the desk whose data lies in *folder*.

    A file that can't be read, or says what cannot be, keeps nobody from working: what is wrong in
    it counts as not chosen.
    """
    try:
        text = (folder / FILE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return Preferences()
    import json  # noqa: PLC0415 - 2 ms that a desk where nothing was chosen need not wait for

    try:
        said = json.loads(text)
    except ValueError:
        return Preferences()
    if not isinstance(said, dict):
        return Preferences()
    usual = Preferences()
    known = {each.name: getattr(usual, each.name) for each in fields(usual)}
    return Preferences(**{name: _sound(name, said.get(name), known[name]) for name in known})


def _sound(name: str, said: Any, usual: Any) -> Any:
    """The value, if it can be meant; else the usual one."""
    if isinstance(usual, Mapping):
        texts = isinstance(said, dict) and all(isinstance(each, str) for each in said.values())
        return said if texts else usual
    if type(said) is not type(usual):
        return usual
    if said not in CHOICES.get(name, (said,)):
        return usual
    return max(0, said) if type(said) is int else said
