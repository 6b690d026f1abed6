"""The waitlist in the whole window: reached by its key, taken back by Ctrl+Z, leading elsewhere;
and what the palette offers to whom."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vitalbridge_desktop.demo.clinic import Size
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.patients.queries import FoundPatient
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.finder import Doing
from vitalbridge_desktop.ui.palette_list import PaletteModel
from vitalbridge_desktop.ui.stage import press, settle, until
from vitalbridge_desktop.window import Window

MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)  # a Wednesday
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    """A small demo clinic in its window."""
    demo = Settings(tmp_path_factory.mktemp("waiting")).demo()
    ensure(demo, Size(providers=3, patients=160, days=4), at=MORNING)
    window = Window(qapp, demo, clock=lambda: MORNING)
    window.show()
    try:
        until(lambda: window.desktop is not None)
        assert window.desktop is not None
        settle(window.desktop.bus)
        yield window.desktop
    finally:
        window.close()
        window.frame.close()
        window.frame.deleteLater()


def key(desktop: Desktop, which: Qt.Key, with_: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(QApplication.focusWidget() or desktop.shell, which, with_)
    settle(desktop.bus)
    settle(desktop.bus)


def test_a_booking_from_the_waitlist_is_taken_back_by_one_key(desktop: Desktop) -> None:
    key(desktop, Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    assert desktop.shell.current() == "waitlist"
    table = desktop.waitlist.waiting.table
    until(lambda: bool(table.rows()) and bool(desktop.waitlist.panel.times()))
    waiting = len(table.rows())
    press("b")
    until(lambda: len(table.rows()) == waiting - 1)
    assert desktop.shell.toast.text().startswith("Booked ")
    key(desktop, Qt.Key.Key_Z)
    until(lambda: len(table.rows()) == waiting)
    assert desktop.shell.toast.text().startswith("Taken back: Booked ")


def test_whom_to_ring_is_a_doing_of_the_palette_and_leads_to_the_record(desktop: Desktop) -> None:
    desktop.shell.go("board")
    key(desktop, Qt.Key.Key_K)
    press("whom must i ring")
    settle(desktop.bus)
    press("\r")
    calls = desktop.waitlist.calls
    until(lambda: calls.isVisible() and bool(calls.table.rows()))
    wanted = calls.table.rows()[0].patient_id
    press("o")
    until(lambda: desktop.patients.panel.opened() == wanted)
    assert desktop.shell.current() == "patients"


def offered(desktop: Desktop, text: str) -> list[str]:
    """The commands that the palette shows for what is typed."""
    palette = desktop.shell.palette_box
    palette.open(text)
    settle(desktop.bus)
    model = palette.results.model()
    assert isinstance(model, PaletteModel)
    items = [item for row in range(model.rowCount()) if (item := model.item(row)) is not None]
    palette.close_palette()
    return [each.title for each in items if isinstance(each.target, Doing)]


@pytest.mark.parametrize(
    ("role", "typed", "shown"),
    [
        ("front-desk", "register a patient", True),
        ("clinician", "register a patient", False),
        ("clinician", "book a walk-in", True),
        ("administrator", "change working hours", True),
        ("front-desk", "change working hours", False),
        ("front-desk", "reports", False),
    ],
)
def test_the_palette_offers_what_the_person_may_do(
    desktop: Desktop, role: str, typed: str, shown: bool
) -> None:
    signed_in = desktop.bus.who
    allowed = permissions_of([role])
    desktop.bus.who = replace(signed_in, roles=frozenset([role]), permissions=allowed)
    try:
        assert bool(offered(desktop, typed)) is shown
    finally:
        desktop.bus.who = signed_in


def test_from_a_record_its_patient_is_put_on_the_waitlist(desktop: Desktop) -> None:
    desktop.shell.go("patients")
    until(lambda: bool(desktop.patients.table.rows()))
    desktop.patients.table.setFocus()
    chosen = desktop.patients.table.current()
    press("w")
    form = desktop.waitlist.form
    until(lambda: form.patient.patient_id() is not None)
    assert chosen is not None
    assert form.patient.patient_id() == chosen.id
    press("\x1b")
    assert not desktop.waitlist.joining()


def test_every_screen_says_what_its_keys_do(desktop: Desktop) -> None:
    desktop.shell.go("waitlist")
    desktop.waitlist.show_waiting()
    waiting = desktop.waitlist.keys()
    desktop.waitlist.show_calls()
    assert waiting != desktop.waitlist.keys()
    for keys in (waiting, desktop.waitlist.keys(), desktop.patients.keys()):
        assert len({key for _, key in keys}) == len(keys)


def ask_to_delete(desktop: Desktop) -> None:
    """Look in the palette for what we call something else, and take it."""
    key(desktop, Qt.Key.Key_K)
    press("delete appointment")
    settle(desktop.bus)
    press("\r")


def test_what_is_done_with_a_visit_is_found_by_other_words_than_ours(desktop: Desktop) -> None:
    desktop.shell.go("board")
    board = desktop.board.view.board
    picture = board.picture()
    assert picture is not None
    blocks = [each for column in picture.columns for each in column.blocks]
    visit = next(each for each in blocks if each.status == "booked")
    board.select(None)
    ask_to_delete(desktop)
    assert desktop.shell.toast.text().startswith("Choose a visit first")
    desktop.board.view.point_at(visit.appointment_id)
    settle(desktop.bus)
    assert desktop.board.view.chosen() is not None
    ask_to_delete(desktop)
    assert desktop.board.view.panel.reasons.isVisible()
    press("\x1b")


def test_the_palette_says_that_nothing_is_called_so_once_every_answer_is_there(
    desktop: Desktop,
) -> None:
    palette = desktop.shell.palette_box
    palette.open("xqzv")
    assert not palette.nothing.isVisible()
    settle(desktop.bus)
    assert "xqzv" in palette.nothing.text()
    assert palette.nothing.isVisible()
    palette.field.setText("settings")
    assert not palette.nothing.isVisible()
    palette.close_palette()


def test_the_board_names_the_keys_that_were_chosen(desktop: Desktop) -> None:
    keys = desktop.shell.shortcuts
    for chosen, named in (("F12", "F12"), ("", "N")):
        assert keys.choose("booking", chosen) == ""
        assert dict(desktop.board.keys())["new booking"] == named


def test_a_name_without_a_space_keeps_the_panel_in_the_window(desktop: Desktop) -> None:
    panel = desktop.board.booking.panel
    name = "Wolfeschlegelsteinhausenbergerdorff" * 2
    somebody = FoundPatient(uuid4(), name, "Jo", date(1990, 1, 1), None, "DM-1", None, False)
    desktop.board.book()
    panel.show_patient(somebody)
    settle(desktop.bus)
    page = panel.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= panel.viewport().width()
    desktop.board.form.closed.emit()
