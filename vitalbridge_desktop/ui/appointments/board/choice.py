"""Choosing several visits of the board at once."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from .layout import BoardLayout
from .model import BoardBlock


def every(layout: BoardLayout) -> frozenset[UUID]:
    """All visits of the board that are looked for."""
    return frozenset(block.appointment_id for _, block in _blocks(layout) if not block.faint)


def spanned(layout: BoardLayout, one: UUID, other: UUID) -> frozenset[UUID]:
    """The visits between two of them: in the columns and the hours that lie between."""
    ends = [found for id in (one, other) if (found := layout.find(id))]
    columns = [column for column, _ in ends]
    first = min(block.start for _, block in ends)
    last = max(block.end for _, block in ends)
    return frozenset(
        block.appointment_id
        for column, block in _blocks(layout)
        if min(columns) <= column <= max(columns) and block.start < last and block.end > first
    )


def reading_order(layout: BoardLayout, chosen: Iterable[UUID]) -> tuple[UUID, ...]:
    """Visits column by column, each from its first hour on; those that are gone are not told."""
    wanted = set(chosen)
    return tuple(
        block.appointment_id for _, block in _blocks(layout) if block.appointment_id in wanted
    )


def _blocks(layout: BoardLayout) -> Iterator[tuple[int, BoardBlock]]:
    for index in range(layout.columns.count):
        for block in sorted(layout.column(index).blocks, key=lambda block: block.start):
            yield index, block
