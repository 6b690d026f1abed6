"""Twenty desks by Friday: a server and a code are set, and the desks join by themselves."""

import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.acceptance.conftest import patient
from tests.acceptance.desk import ANNA, Desk
from tests.acceptance.server import Server
from vitalbridge_desktop.policy import Policy
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.opening import Opening
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.window import Window

PATIENCE = 15_000  # ms


@pytest.fixture
def policy(server: Server, tmp_path: Path) -> Policy:
    """A clinic with a first desk and one patient, and a code that lets two more in."""
    tenant = server.tenant()
    first = server.joined(tmp_path / "first", tenant)
    patient(first, "Pham", "Linh", "1988-09-02")
    first.sync()
    code = server.call("rollout", "create", tenant, "--desks", "2")["code"]
    return Policy(url=server.url, rollout_code=code, fixed={"lock_after": 3})


def new_desk(folder: Path, url: str | None, code: str | None) -> Desk:
    """A desk without a clinic, on a computer whose environment names a server and a code."""
    set_ = {"VITALBRIDGE_SERVER_URL": url or "", "VITALBRIDGE_ROLLOUT_CODE": code or ""}
    return Desk(folder, variables=set_, **ANNA)


def test_desks_join_with_one_code_and_nothing_typed(policy: Policy, tmp_path: Path) -> None:
    for name in ("two", "three"):
        desk = new_desk(tmp_path / name, policy.url, policy.rollout_code)
        desk.call("clinic", "join").printed()
        assert len(desk.ask("search-patients", text="pham")["patients"]) == 1
    late = new_desk(tmp_path / "four", policy.url, policy.rollout_code)
    assert "have joined already" in late.call("clinic", "join").error()["message"]
    assert not (late.folder / "store.db").exists()


def test_a_desk_joins_no_other_server_than_the_one_that_is_set(
    policy: Policy, tmp_path: Path
) -> None:
    desk = new_desk(tmp_path / "two", policy.url, policy.rollout_code)
    said = desk.call("clinic", "join", "https://elsewhere.example", "ABCD-EFGH-JKMN").error(2)
    assert (said["code"], said["field"]) == ("usage", "url")
    assert not (desk.folder / "store.db").exists()


def test_without_a_server_set_or_named_the_call_is_told(tmp_path: Path) -> None:
    said = Desk(tmp_path / "two", **ANNA).call("clinic", "join").error(2)
    assert (said["code"], said["field"]) == ("usage", "url")


def test_a_roll_out_makes_nobody_administrator(server: Server, tmp_path: Path) -> None:
    tenant = server.tenant()
    code = server.call("rollout", "create", tenant, "--desks", "2")["code"]
    desk = new_desk(tmp_path / "two", server.url, code)
    assert "first desk by hand" in desk.call("clinic", "join").error(2)["message"]
    assert not (desk.folder / "store.db").exists()


def test_a_new_desks_window_asks_who_sits_there_and_joins(
    qtbot: QtBot, qapp: QApplication, policy: Policy, tmp_path: Path
) -> None:
    window = Window(qapp, replace(Settings(tmp_path / "two"), policy=policy))
    qtbot.addWidget(window.frame)
    window.show()
    try:
        qtbot.waitUntil(lambda: bool(window.frame.findChildren(Opening)), timeout=PATIENCE)
        (asking,) = window.frame.findChildren(Opening)
        assert window.frame.focusWidget() is asking.card.user
        QTest.keyClicks(asking.card.user, ANNA["user"])
        QTest.keyClicks(asking.card.password, ANNA["password"])
        asking.card.submit.click()
        qtbot.waitUntil(lambda: window.desktop is not None, timeout=PATIENCE)
        assert window.desktop is not None
        settle(window.desktop.bus)
        window.choices.choose(lock_after=0)
        assert window.choices.value.lock_after == 3
    finally:
        window.close()


def test_settings_that_cannot_be_used_are_told_in_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    broken = Policy(problem="The settings can't be used. Ask your administrator.")
    window = Window(qapp, replace(Settings(tmp_path / "two"), policy=broken))
    qtbot.addWidget(window.frame)
    window.show()
    try:
        qtbot.waitUntil(lambda: "administrator" in window.frame.sentence(), timeout=PATIENCE)
    finally:
        window.close()


def test_the_way_to_the_server_is_the_proxy_that_is_set_whatever_else_is_said(
    tmp_path: Path,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy, ThreadPoolExecutor() as thread:
        heard = thread.submit(refusing, proxy)
        desk = new_desk(tmp_path / "two", "https://clinic.example", "ABCD-EFGH-JKMN")
        way = {"VITALBRIDGE_PROXY": f"http://127.0.0.1:{proxy.getsockname()[1]}", "NO_PROXY": "*"}
        desk = desk.other(variables=desk.variables | way, beside=True)
        assert desk.call("clinic", "join").error()["code"] == "offline"
        assert heard.result(timeout=10).startswith(b"CONNECT clinic.example:443 ")


def refusing(proxy: socket.socket) -> bytes:
    """What a proxy was asked for that lets nobody through."""
    caller, _ = proxy.accept()
    with caller:
        asked = caller.recv(4096)
        caller.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    return asked
