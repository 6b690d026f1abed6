"""Laws of garbage: it is collected on the window's thread, and there alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.tidying import Tidying


class Knot:
    """Holds on to itself: only the collector can end it."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    del qtbot
    gc.enable()
    tidying = Tidying()
    yield tidying
    tidying.deleteLater()


def litter(ended: list[int]) -> list[weakref.ref[Knot]]:
    """More garbage than Python would leave lying; *ended* learns on which threads it ends."""

    def on_end(_: weakref.ref[Knot]) -> None:
        ended.append(threading.get_ident())

    return [weakref.ref(Knot(), on_end) for _ in range(2 * gc.get_threshold()[0])]


def test_what_another_thread_left_lying_ends_on_the_windows_thread(
    qtbot: QtBot, tidying: Tidying
) -> None:
    del tidying
    ended: list[int] = []
    kept: list[list[weakref.ref[Knot]]] = []
    thread = threading.Thread(target=lambda: kept.append(litter(ended)))
    thread.start()
    thread.join()
    assert ended == []

    qtbot.waitUntil(lambda: len(ended) == len(kept[0]))
    assert set(ended) == {threading.get_ident()}


def test_little_garbage_is_left_lying(tidying: Tidying) -> None:
    gc.collect()
    ended: list[int] = []
    knot = weakref.ref(Knot(), lambda _: ended.append(1))
    tidying.look()
    assert knot() is not None
    assert ended == []
