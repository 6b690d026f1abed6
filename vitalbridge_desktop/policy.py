"""What the administrator has set for every desk of this computer.

It stands in a file that staff cannot write, and wins over what anybody chooses; the environment
says the same where the file is silent. Read before the first paint: nothing heavy is imported.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NAME = "settings.toml"
LONGEST_LOCK = 480  # minutes
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")  # no regular expression before the first paint


@dataclass(frozen=True, slots=True)
class Policy:
    """What is set; nothing, where there is no file and no variable.

    Attributes:
        file: Where it stands, or would.
        url: The server that desks of this computer belong to.
        ca_file: Certificates to trust for it, beside the system's.
        proxy: The way there, as in ``http://proxy.example:3128``.
        rollout_code: Lets a new desk join its clinic by itself.
        fixed: Preferences that nobody at the desk can change, by name.
        unknown: Names in the file that this version does not know.
        problem: Why the file cannot be used, in a sentence; then no desk opens.
    """

    file: Path = Path(NAME)
    url: str | None = None
    ca_file: Path | None = None
    proxy: str | None = None
    rollout_code: str | None = field(default=None, repr=False)
    fixed: Mapping[str, Any] = field(default_factory=dict, hash=False)
    unknown: tuple[str, ...] = ()
    problem: str | None = None

    @property
    def rolls_out(self) -> bool:
        """Whether a new desk of this computer joins its clinic by itself."""
        return self.url is not None and self.rollout_code is not None


class _Unusable(Exception):
    """A value that cannot be meant."""


def machine_file() -> Path:
    """Where the file stands on this system; no variable of the environment moves it."""
    if sys.platform.startswith("linux"):
        return Path("/etc/vitalbridge") / NAME
    from platformdirs import site_data_path  # noqa: PLC0415 - the first paint waits for it

    return site_data_path("VitalBridge", appauthor=False) / NAME


def policy_of(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Policy:
    """What *file*, the machine's unless said, and *environment* have set."""
    place = file or machine_file()
    try:
        said = _read(place)
        values = {key: _value(key, said.pop(key, None), environment) for key in _KEYS}
    except _Unusable as wrong:
        sentence = f"The settings in {place} can't be used: {wrong}. Ask your administrator."
        return Policy(place, problem=sentence)
    fixed = {
        name: values[f"desk.{name}"]
        for name in ("language", "lock_after")
        if values[f"desk.{name}"] is not None
    }
    return Policy(
        place,
        url=values["server.url"],
        ca_file=values["server.ca_file"],
        proxy=values["server.proxy"],
        rollout_code=values["server.rollout_code"],
        fixed=fixed,
        unknown=tuple(sorted(said)),
    )


def _read(file: Path) -> dict[str, Any]:
    """The file's values by ``table.name``; none where there is no file."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as wrong:
        raise _Unusable("it can't be read") from wrong
    import tomllib  # noqa: PLC0415 - 4 ms that a computer without the file need not wait for

    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise _Unusable(f"it is no TOML ({wrong})") from wrong
    flat: dict[str, Any] = {}
    for table, values in tables.items():
        if isinstance(values, dict):
            flat |= {f"{table}.{name}": value for name, value in values.items()}
        else:
            flat[table] = values
    return flat


def _value(key: str, said: object, environment: Mapping[str, str]) -> Any:
    variable, meant = _KEYS[key]
    given = environment.get(variable) or None if said is None else said
    return None if given is None else meant(key, given)


def _text(key: str, given: object) -> str:
    if not isinstance(given, str) or not given.strip():
        raise _Unusable(f"{key} has to be a text")
    return given.strip()


def _path(key: str, given: object) -> Path:
    return Path(_text(key, given))


def _language(key: str, given: object) -> str:
    if not isinstance(given, str) or len(given) not in (2, 3) or not LETTERS.issuperset(given):
        raise _Unusable(f"{key} has to be a language as in de or fr")
    return given


def _minutes(key: str, given: object) -> int:
    number = int(given) if isinstance(given, str) and given.isdecimal() else given
    if type(number) is not int or not 0 <= number <= LONGEST_LOCK:
        raise _Unusable(f"{key} has to be minutes from 0 to {LONGEST_LOCK}")
    return number


_KEYS: dict[str, tuple[str, Callable[[str, object], Any]]] = {
    "server.url": ("VITALBRIDGE_SERVER_URL", _text),
    "server.ca_file": ("VITALBRIDGE_CA_FILE", _path),
    "server.proxy": ("VITALBRIDGE_PROXY", _text),
    "server.rollout_code": ("VITALBRIDGE_ROLLOUT_CODE", _text),
    "desk.language": ("VITALBRIDGE_LANGUAGE", _language),
    "desk.lock_after": ("VITALBRIDGE_LOCK_AFTER", _minutes),
}
