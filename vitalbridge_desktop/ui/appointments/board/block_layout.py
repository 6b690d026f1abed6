"""Which words stand where inside a block: never cut through, the name first of all.

A block's second line is "09:20 · Follow-up · knee". Where the status word does not fit beside the
name it moves down; where there is one line only it gives way to the name. A block with others
beside it may be too narrow for that: it begins the family name, and the given name below.
"""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock
from vitalbridge_desktop.ui.sides import ELLIPSIS
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

from .model import BoardBlock
from .words import short_status_words, status_words

STRIPE = 4.0
LEFT = STRIPE + 7.0
RIGHT = 6.5
GAP = 5.0
SPARE = 3.0  # by which a second line may come nearer to the right edge than a status
MARK = 13.0  # the cloud or the warning sign, with its distance
NAME_LINE = 15.0
DETAIL_LINE = 14.0
TWO_LINES = NAME_LINE + DETAIL_LINE
TIGHT_LINE = 15.0  # lower than this: the smallest letters
LEAST_NAME = 54.0
NARROW = 72.0  # less than this: the beginnings of the names, with little room around them
NARROW_LEFT, NARROW_RIGHT = STRIPE + 3.5, 2.0
NARROW_LINE = 13.0
MOST_KEPT = 5_000  # blocks
OWN_ROW = 2  # where a status word too wide for the first two rows stands alone

Part = Literal["name", "detail", "status"]


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of text, and the left end of its base line."""

    part: Part
    text: str
    letters: Letters
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class BlockText:
    """Everything that stands in a block.

    Attributes:
        alert_at: Left edge and middle of the warning sign; None without one.
        cloud_at: Likewise of the mark for what is not synced.
    """

    lines: tuple[Line, ...]
    alert_at: tuple[float, float] | None
    cloud_at: tuple[float, float] | None


class BlockLayout:
    """Lays out the words of blocks in the theme's letters."""

    def __init__(self, theme: Theme) -> None:
        self._name = Letters(theme.font(Size.note, Weight.bold))
        self._detail = Letters(theme.font(Size.small))
        self._status = Letters(theme.font(Size.tiny, Weight.bold))
        self._low_name = Letters(theme.font(Size.small, Weight.bold))
        self._tiny_name = Letters(theme.font(Size.tiny, Weight.bold))
        self._tiny_detail = Letters(theme.font(Size.tiny))
        self._known: dict[UUID, tuple[BoardBlock, float, float, BlockText]] = {}
        self._words = {state: word.upper() for state, word in status_words().items()}
        self._short = {state: word.upper() for state, word in short_status_words().items()}

    def lay_out(self, block: BoardBlock, width: float, height: float) -> BlockText:
        """The words of a block *width* by *height*, positions from its top left corner.

        They are kept, since a column is painted again when one of its blocks is another.
        """
        known = self._known.get(block.appointment_id)
        if known is not None and known[0] is block and known[1:3] == (width, height):
            return known[3]
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        if width < NARROW:
            text = self._narrow(block, width, height)
        else:
            low = height < TWO_LINES
            text = (self._one_line if low else self._lines)(block, width, height)
        self._known[block.appointment_id] = (block, width, height, text)
        return text

    def _word(self, block: BoardBlock) -> str:
        return self._words.get((block.status, block.confirmed)) or block.status.upper()

    def _word_within(self, block: BoardBlock, room: float) -> str:
        """The state in so much room, shortened if need be; empty where even that fails."""
        fitting = (word for word in self._words_of(block) if self._status.width(word) <= room)
        return next(fitting, "")

    def _words_of(self, block: BoardBlock) -> list[str]:
        """The state, and the same shorter where it can be said so."""
        short = self._short.get((block.status, block.confirmed))
        return [self._word(block), short] if short else [self._word(block)]

    def _one_line(self, block: BoardBlock, width: float, height: float) -> BlockText:
        low = height < TIGHT_LINE
        name = self._tiny_name if low else self._low_name
        left, right = LEFT + (MARK if block.alert else 0), width - RIGHT
        spare = right - left - GAP - name.width(block.name)
        if short := self._short.get((block.status, block.confirmed)):  # may cut the given name
            wide = self._status.width(short) + (0.0 if block.synced else MARK)
            family, _, given = block.name.partition(", ")
            least = max(LEAST_NAME, name.width(f"{family}, {given[:1]}{ELLIPSIS}"))
            spare = max(spare, min(right - left - GAP - least, wide))
        lines: list[Line] = []
        cloud = None
        if not block.synced and spare >= MARK:
            right, spare = right - MARK, spare - MARK
            cloud = (right + 3, height / 2)
        if word := self._word_within(block, spare):
            right -= self._status.width(word)
            at = self._status.centred(0, height, word)
            lines.append(Line("status", word, self._status, right, at))
        if right < width - RIGHT:
            right -= GAP
        shown = name.fit(block.name, right - left)
        base = name.centred(0, height, shown)
        lines.append(Line("name", shown, name, left, base))
        after = left + name.width(shown) + GAP
        detail = self._tiny_detail if low else self._detail
        for text in (_second_line(block), block.detail):  # whole, or not at all
            if shown == block.name and text and detail.width(text) <= right - after:
                lines.append(Line("detail", text, detail, after, base))
                break
        return BlockText(tuple(lines), _sign(block, height / 2), cloud)

    def _narrow(self, block: BoardBlock, width: float, height: float) -> BlockText:
        letters = self._tiny_name if height < TIGHT_LINE else self._low_name
        rows = max(1, int(height // NARROW_LINE))
        pad = 0.0 if rows == 1 else min(3.0, (height - rows * NARROW_LINE) / 2)
        deep = height if rows == 1 else NARROW_LINE
        lines: list[Line] = []
        names = block.name.split(", ")[:rows]
        for row, part in enumerate(names):
            left = NARROW_LEFT + (MARK if block.alert and row == 0 else 0)
            if shown := letters.begin(part, width - NARROW_RIGHT - left):
                base = letters.centred(pad + row * NARROW_LINE, deep, shown)
                lines.append(Line("name", shown, letters, left, base))
        below = pad + len(names) * NARROW_LINE + NARROW_LINE / 2
        cloud = None if block.synced or rows <= len(names) else (NARROW_LEFT, below)
        sign = (NARROW_LEFT, pad + deep / 2) if block.alert else None
        return BlockText(tuple(lines), sign, cloud)

    def _lines(self, block: BoardBlock, width: float, height: float) -> BlockText:
        pad = min(4.0, (height - TWO_LINES) / 2)
        left, right = LEFT + (MARK if block.alert else 0), width - RIGHT
        rows = 1 + int((height - pad - NAME_LINE - 2) // DETAIL_LINE)
        for word in self._words_of(block):
            taken = self._status.width(word) + (0.0 if block.synced else MARK)
            names, row = self._names(block.name, right - left, taken + GAP, rows)
            if row != 1 or self._detail.width(block.detail) <= right - LEFT - taken - GAP:
                break
        if row == 1 and self._gives_way(block, right - LEFT - taken - GAP):
            word, taken = "", taken - self._status.width(word)
        lines = [
            Line(
                "name", name, self._name, left, self._name.centred(pad + at * NAME_LINE, NAME_LINE)
            )
            for at, name in enumerate(names)
        ]
        more = len(names) - 1
        under = pad + NAME_LINE * len(names)
        lines += self._detail_lines(
            block, right - LEFT + SPARE, under, rows - 1 - more, (row, taken)
        )
        top = under + DETAIL_LINE * (row - 1) if row else pad
        base = self._status.centred(top, DETAIL_LINE if row else NAME_LINE)
        x = LEFT if row == OWN_ROW else right - taken
        if word and (row == 0 or taken <= right - LEFT):
            lines.append(Line("status", word, self._status, x, base))
        end = min(x + taken, right) - MARK + 3
        cloud = None if block.synced else (end, base - self._status.cap_height / 2)
        return BlockText(tuple(lines), _sign(block, pad + NAME_LINE / 2), cloud)

    def _gives_way(self, block: BoardBlock, room: float) -> bool:
        """Whether "booked", which goes without saying, takes the room of the kind of visit."""
        kind, _, _ = block.detail.partition(" · ")
        usual = block.status == "booked" and not block.confirmed
        return usual and self._detail.width(kind) > room

    def _names(self, name: str, room: float, status: float, rows: int) -> tuple[list[str], int]:
        """The name's lines, and the row that the status stands on.

        Beside the name where both fit; else the name is broken in two where there are three rows;
        else the status goes down and leaves the name the whole first row.
        """
        if self._name.width(name) <= room - status:
            return [name], 0
        if rows > OWN_ROW:
            broken = self._name.wrap(name, room - status, 2)
            if " ".join(broken) == name:
                return broken, 0
        return [self._name.fit(name, room)], OWN_ROW if rows > OWN_ROW else 1

    def _detail_lines(
        self, block: BoardBlock, room: float, top: float, most: int, status: tuple[int, float]
    ) -> list[Line]:
        """The lines under the name; the status keeps its place where it stands among them."""
        row, taken = status
        letters = self._detail
        if row == 0 and most > 1:
            texts = letters.wrap(_second_line(block), room, most)
        else:
            spare = room if row in (0, OWN_ROW) else room - SPARE - taken - GAP
            letters, text = self._whole(block, spare)
            texts = [text]
        lines = []
        for index, part in enumerate(texts):
            base = self._detail.centred(top + DETAIL_LINE * index, DETAIL_LINE)
            lines.append(Line("detail", part, letters, LEFT, base))
        return [line for line in lines if line.text]

    def _whole(self, block: BoardBlock, room: float) -> tuple[Letters, str]:
        """As much as can be said whole, and in which letters: the reason goes first, then the time,
        which is at the left too; the kind of visit is written smaller, and shortened at last."""
        if not block.detail:
            return self._detail, self._detail.fit(clock(block.start), room)
        kind, _, _ = block.detail.partition(" · ")
        when = clock(block.start)
        each = (dotted((when, block.detail)), dotted((when, kind)), block.detail, kind)
        for text in each:
            if self._detail.width(text) <= room:
                return self._detail, text
        return self._tiny_detail, self._tiny_detail.fit(kind, room)


def _second_line(block: BoardBlock) -> str:
    return dotted((clock(block.start), block.detail))


def _sign(block: BoardBlock, middle: float) -> tuple[float, float] | None:
    return (LEFT - 1, middle) if block.alert else None
