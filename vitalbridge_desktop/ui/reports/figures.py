"""What a chart shows: plain values, with the words that are written beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Shape = Literal["bars", "columns", "share", "heat"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar or column.

    Attributes:
        label: What it is of.
        value: How long it is, in the figure's unit; None where there is nothing to tell.
        said: The value in words.
        note: What it is made of: 12 of 140 visits.
        far: A second value, further out: the longest wait beside the usual one.
    """

    label: str
    value: float | None
    said: str
    note: str = ""
    far: float | None = None

    def spoken(self) -> str:
        """The mark as a screen reader says it."""
        told = f"{self.label}: {self.said}"
        return f"{told} ({self.note})" if self.note else told


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart and the table behind it.

    Attributes:
        name: Its name in a file.
        most: The value that fills the whole length.
        rows, columns: Of a heat map, whose marks stand row by row.
        heads: What the columns of its table are called; the first is that of the labels.
        table: A line for each mark: label first, then its values as they were counted.
    """

    name: str
    title: str
    hint: str
    shape: Shape
    marks: tuple[Mark, ...]
    most: float
    heads: tuple[str, ...]
    table: tuple[tuple[object, ...], ...]
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """Whether there is nothing to see."""
        return all(mark.value is None for mark in self.marks)

    def spoken(self) -> str:
        """All of it as a screen reader says it."""
        return "; ".join(mark.spoken() for mark in self.marks if mark.value is not None)


@dataclass(frozen=True, slots=True)
class Headline:
    """One number that says much: 64 %, booked of open time."""

    said: str
    about: str


def percent(part: float, whole: float) -> int | None:
    """How much of the whole, rounded to the nearest; None of nothing."""
    return round(100 * part / whole) if whole else None


def ceiling(values: Sequence[float | None], least: float) -> float:
    """The end of an axis: the highest value, or *least*."""
    return max([least, *(each for each in values if each is not None)])
