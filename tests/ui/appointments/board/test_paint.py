"""The day board paints no more than has changed, and what it paints can be seen."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.boards import at, column, picture, provider, visit
from vitalbridge_desktop.ui.appointments.board.band_names import BandNames
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.frame import HEAD_HEIGHT, HOUR_LINE, HOURS_WIDTH
from vitalbridge_desktop.ui.appointments.board.model import BoardPicture, BoardSpan
from vitalbridge_desktop.ui.appointments.board.paints import BoardPaints
from vitalbridge_desktop.ui.appointments.board.tiles import Tiles
from vitalbridge_desktop.ui.theme import Scheme, Theme


def look(board: DayBoardWidget) -> QImage:
    """What a person sees of the board."""
    return board.viewport().grab().toImage()


def painted(board: DayBoardWidget) -> int:
    """How many columns were painted so far, after the board was looked at."""
    look(board)
    return board.scene.columns.painted


def has(image: QImage, colour: str) -> bool:
    """Whether a colour is anywhere in a picture."""
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_only_the_column_that_changed_is_painted_again(board: DayBoardWidget) -> None:
    before = painted(board)
    first, *others = board.picture().columns
    changed = replace(first, blocks=(*first.blocks, visit("15:00", 30, "New, One")))
    board.set_picture(replace(board.picture(), columns=(changed, *others)))
    assert painted(board) == before + 1


def test_an_equal_picture_paints_nothing_again(board: DayBoardWidget) -> None:
    before = painted(board)
    old = board.picture()
    copies = tuple(replace(c, blocks=tuple(replace(b) for b in c.blocks)) for c in old.columns)
    board.set_picture(replace(old, columns=copies, now=at("10:42")))
    assert painted(board) == before


def test_scrolling_choosing_and_a_ghost_paint_no_column_again(
    board: DayBoardWidget,
) -> None:
    board.resize(900, 420)
    board.set_picture(picture(*(column(n, visit("09:00")) for n in range(1, 9))))
    for value in (0, 200, 400, 10_000):
        board.horizontalScrollBar().setValue(value)
        look(board)
    before = painted(board)
    for value in (0, 37, 400, 10_000):
        board.horizontalScrollBar().setValue(value)
        board.verticalScrollBar().setValue(value)
        look(board)
    board.select(board.picture().columns[0].blocks[0].appointment_id)
    board.show_ghost(provider(2), at("10:00"), 30, "Okafor")
    board.set_now(at("11:11"))
    assert painted(board) == before


def test_another_width_or_scheme_paints_the_columns_again(
    theme: Theme, board: DayBoardWidget
) -> None:
    before = painted(board)
    board.resize(board.width() + 60, board.height())
    assert painted(board) == before + 3
    theme.set_scheme(Scheme.DARK)
    try:
        assert painted(board) == before + 6
        assert has(look(board).copy(0, 0, 60, 60), theme.colours.surface)
    finally:
        theme.set_scheme(Scheme.LIGHT)


def test_heads_stay_in_sight_while_the_day_scrolls(board: DayBoardWidget) -> None:
    board.resize(900, 420)
    top = look(board).copy(52, 0, 700, HEAD_HEIGHT)
    board.verticalScrollBar().setValue(board.verticalScrollBar().maximum())
    assert board.verticalScrollBar().value() > 0
    assert look(board).copy(52, 0, 700, HEAD_HEIGHT) == top


def test_a_board_that_grows_still_begins_with_a_whole_line(board: DayBoardWidget) -> None:
    """Unless somebody has scrolled meanwhile."""
    board.resize(900, 420)
    today = picture(column(1), now="16:30")
    board.set_picture(replace(today, day=today.day + timedelta(days=1)))
    board.set_picture(today)
    bar = board.verticalScrollBar()
    assert bar.value() > 0
    board.resize(900, 650)
    lines = [f"{hour:02}:{minute}" for hour in range(8, 17) for minute in ("00", "30")]
    places = [board.slot_place(provider(1), at(line)).y() for line in lines]
    assert min(abs(y - HEAD_HEIGHT - HOUR_LINE) for y in places) < 4
    bar.setValue(bar.maximum())
    board.resize(900, 660)
    assert bar.value() == bar.maximum()


def test_a_clash_has_a_red_frame(theme: Theme, board: DayBoardWidget) -> None:
    clash = visit("10:00", 30, clash=True)
    board.set_picture(picture(column(1, clash)))
    place = board.block_place(clash.appointment_id).toRect().adjusted(-2, -2, 2, 2)
    assert has(look(board).copy(place), theme.colours.clash_frame)
    assert has(look(board).copy(place), theme.colours.clash_fill)


def test_a_refused_visit_is_hollow(theme: Theme, board: DayBoardWidget) -> None:
    stands, refused = visit("10:00", 60, "Stands, A"), visit("12:00", 60, "Not, B")
    refused = replace(refused, standing="rejected")
    board.set_picture(picture(column(1, stands, refused)))
    fill = theme.colours.tints["sky"].fill
    assert has(look(board).copy(board.block_place(stands.appointment_id).toRect()), fill)
    assert not has(look(board).copy(board.block_place(refused.appointment_id).toRect()), fill)


def test_leave_is_banded_and_closed_time_hatched(theme: Theme, board: DayBoardWidget) -> None:
    leave = BoardSpan(at("10:00"), at("12:00"), "leave", "On leave")
    open_hours = column(1).spans
    board.set_picture(picture(replace(column(1), spans=(*open_hours, leave))))
    image = look(board)
    spot = board.slot_place(provider(1), at("10:40")).toPoint()
    assert has(image.copy(spot.x(), spot.y(), 40, 30), theme.colours.leave.stripe)
    spot = board.slot_place(provider(1), at("07:30")).toPoint()
    assert has(image.copy(spot.x(), spot.y(), 40, 30), theme.colours.closed.stripe)
    spot = board.slot_place(provider(1), at("13:05")).toPoint()
    assert image.pixelColor(spot) == QColor(theme.colours.surface)


def test_a_band_is_named_once_where_it_is_in_sight_and_never_under_a_visit_or_cut(
    theme: Theme,
) -> None:
    names = BandNames(theme, BoardPaints(theme.colours, 1.0))
    leave = BoardSpan(at("08:00"), at("17:00"), "leave", "On leave until Wed 25 Nov · approved")
    band, visits = QRectF(0, 40, 104, 800), [QRectF(5, 300, 90, 40), QRectF(5, 350, 90, 20)]
    tops = {0: 44, 100: 104, 200: 204, 252: 374, 310: 374, 380: 384, 770: 774}
    for scrolled, top in tops.items():
        seen = QRectF(0, scrolled, 104, 400)
        (name,) = names.placed([(leave, band)], visits, seen)
        assert name.lines == ("On leave until", "Wed 25 Nov", "approved")
        assert name.place.top() == top, scrolled
    for hidden in (QRectF(0, 800, 104, 400), QRectF(0, 0, 104, 80)):
        assert names.placed([(leave, band)], visits, hidden) == []


def test_the_name_of_a_band_stays_in_sight_while_the_board_scrolls(
    theme: Theme, board: DayBoardWidget
) -> None:
    board.resize(700, 300)
    leave = BoardSpan(at("07:30"), at("17:30"), "leave", "On leave")
    board.set_picture(picture(replace(column(1), spans=(leave,))))
    head = QRect(HOURS_WIDTH, HEAD_HEIGHT, 300, 24)
    for value in (0, 60, 211, board.verticalScrollBar().maximum() // 2):
        board.verticalScrollBar().setValue(value)
        assert has(look(board).copy(head), theme.colours.leave.text), value


def test_the_now_line_leaves_the_words_of_a_visit_alone(
    theme: Theme, board: DayBoardWidget
) -> None:
    block, now = visit("10:00", 60), theme.colours.now
    board.set_picture(picture(column(1, block), column(2), now="10:30"))
    place = board.block_place(block.appointment_id).toRect()
    image = look(board)
    free = board.slot_place(provider(2), at("10:30")).toPoint()
    assert has(image.copy(free.x(), free.y() - 6, 4, 12), now)
    assert has(image.copy(place.x(), place.y(), 6, place.height()), now)
    words = place.adjusted(8, 2, -4, -2)
    board.set_picture(replace(board.picture(), now=None))
    assert image.copy(words) == look(board).copy(words)


def test_a_day_on_which_nobody_works_says_so(board: DayBoardWidget) -> None:
    closed = replace(column(1), spans=())
    board.set_picture(picture(closed))
    silent = look(board)
    board.set_picture(picture(replace(closed, blocks=(visit("09:00"),))))
    middle = board.viewport().rect().adjusted(300, 300, -300, -300)
    assert look(board).copy(middle) != silent.copy(middle)


def test_an_empty_day_says_so(board: DayBoardWidget) -> None:
    full = look(board)
    day = board.picture()
    board.set_picture(BoardPicture(day.day, day.first, day.last, None, ()))
    assert look(board) != full


def nothing(_painter: QPainter) -> None:
    """Paint nothing."""


def test_the_oldest_pictures_are_dropped_when_they_grow_too_many() -> None:
    tiles = Tiles(most=3 * 10 * 10 * 4)
    for number in (1, 2, 3, 4, 1):
        tiles.tile(provider(number), (number,), (10, 10), 1.0, nothing)
    assert tiles.painted == 5
    tiles.tile(provider(4), (4,), (10, 10), 1.0, nothing)
    assert tiles.painted == 5
