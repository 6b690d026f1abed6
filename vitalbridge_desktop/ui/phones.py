"""Where somebody is reached: the phone that is rung first, and the second one."""

from typing import Protocol

from .listed import dotted
from .sides import from_the_left


class Reached(Protocol):
    """Who may have one phone, two, or none."""

    @property
    def phone(self) -> str | None: ...
    @property
    def second_phone(self) -> str | None: ...


def phones(who: Reached) -> str:
    """In one line: 030 5550201 · 030 5550202; empty where there is none."""
    return dotted(_each(who))


def phone_lines(who: Reached) -> str:
    """One below the other; empty where there is none."""
    return "\n".join(_each(who))


def unbroken(phone: str | None) -> str:
    """A phone that goes on in the next line as a whole."""
    return from_the_left((phone or "").replace(" ", "\u00a0"))


def _each(who: Reached) -> list[str]:
    return [unbroken(each) for each in (who.phone, who.second_phone) if each]
