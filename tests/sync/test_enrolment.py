"""A desk comes to belong to a clinic on a server, or brings its own, all of it or nothing."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from tests import a
from tests.server.served import Served
from tests.sync.desks import Desk
from tests.sync.wires import answering, nobody
from vitalbridge_desktop.kernel.errors import Invalid, Offline
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.sync.client import Server, checked_url
from vitalbridge_desktop.sync.errors import AlreadyConnected, CodeRefused, OtherClinic

Make = Callable[..., Desk]


def nothing_written(desk: Desk) -> bool:
    """The store is as it was when it was made."""
    return desk.count("desk") == desk.count("inbox") == desk.count("outbox") == 0


def test_a_code_is_good_once_however_it_is_written(
    make_desk: Make, served: Served, clinic: UUID
) -> None:
    desk, code = make_desk(), served.code(clinic)
    spoken = " " + code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    joined = desk.join(served.url, spoken)
    assert joined.tenant_id == clinic
    assert joined.stream == f"{joined.desk_id}.1"
    other = make_desk()
    with pytest.raises(CodeRefused, match="used already") as told:
        other.join(served.url, code)
    assert (told.value.field, told.value.details) == ("code", {"problem": "code_used"})
    assert nothing_written(other)


def test_a_code_is_too_old_after_a_quarter_of_an_hour(
    make_desk: Make, served: Served, clinic: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, code, clock = make_desk(), served.code(clinic), served.central.clock
    monkeypatch.setattr(served.central, "clock", lambda: shifted(clock(), 15))
    with pytest.raises(CodeRefused, match="too old"):
        desk.join(served.url, code)
    assert nothing_written(desk)


@pytest.mark.parametrize("code", ["", "ABCD-EFGH-JKMN", "x" * 5000, "\x00", "ключ"])
def test_a_wrong_code_is_told_and_nothing_is_written(
    make_desk: Make, served: Served, code: str
) -> None:
    desk = make_desk()
    with pytest.raises(CodeRefused, match="no such code"):
        desk.join(served.url, code)
    assert nothing_written(desk)


def test_an_invitation_is_for_a_clinic_that_is_brought_along(
    make_desk: Make, served: Served
) -> None:
    desk, code = make_desk(), served.code(None)
    with pytest.raises(CodeRefused):
        desk.join(served.url, code)
    assert nothing_written(desk)


def test_a_clinic_that_the_server_has_is_not_brought_twice(
    make_desk: Make, served: Served, clinic: UUID
) -> None:
    first = make_desk()
    first.join(served.url, served.code(clinic))
    first.book(9)
    first.sync()
    other = make_desk()
    other.store.write(a.desk)
    other.store.write(lambda d: d.execute("UPDATE desk SET tenant_id = :t", {"t": clinic.bytes}))
    other.book(9)
    with pytest.raises(OtherClinic, match="has this clinic already"):
        other.connect(served.url, served.code(None))
    assert other.read(lambda t: t.state.server_url) is None
    with pytest.raises(OtherClinic):
        make_own(make_desk).connect(served.url, served.code(clinic))


def make_own(make_desk: Make) -> Desk:
    """A desk with a clinic of its own."""
    desk = make_desk()
    desk.store.write(a.desk)
    return desk


def test_a_desk_that_has_a_clinic_neither_joins_nor_connects_again(
    make_desk: Make, served: Served, clinic: UUID
) -> None:
    desk, code = make_own(make_desk), served.code(clinic)
    with pytest.raises(AlreadyConnected):
        desk.join(served.url, code)
    joined = make_desk()
    joined.join(served.url, code)  # it was not used up
    with pytest.raises(AlreadyConnected, match="belongs to"):
        joined.connect(served.url, served.code(None))


def test_the_name_of_a_stream_changes_and_its_numbers_begin_at_one(
    make_desk: Make, served: Served
) -> None:
    desk = make_desk()
    desk.store.write(a.desk)
    tenant = uuid7()
    desk.store.write(lambda d: d.execute("UPDATE desk SET tenant_id = :t", {"t": tenant.bytes}))
    for hour in range(3):
        desk.book(hour)
    joined = desk.connect(served.url, served.code(None))
    assert desk.status().stream == joined.stream
    desk.sync()
    sql = "SELECT deskstream, deskseq FROM log WHERE tenant_id = :t ORDER BY position"
    found = served.central.store.read(lambda d: d.execute(sql, {"t": tenant.bytes}).fetchall())
    assert found == [(joined.stream, f"{n:019}") for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("status", "kind"), [(200, "text/html"), (404, "text/html"), (500, "text/plain")]
)
def test_what_is_no_server_of_ours_is_told_and_nothing_is_written(
    make_desk: Make, status: int, kind: str
) -> None:
    desk = make_desk()
    with answering(status, b"hello", kind) as url, pytest.raises(Offline):
        desk.join(url, "ABCD-EFGH-JKMN")
    with nobody() as url, pytest.raises(Offline, match="No server answers"):
        desk.join(url, "ABCD-EFGH-JKMN")
    assert nothing_written(desk)


@pytest.mark.parametrize(
    "url",
    [
        "http://clinic.example",
        "http://192.168.1.5:8420",
        "http://127.0.0.1.evil.example",
        "ftp://127.0.0.1",
        "127.0.0.1:8420",
        "https://ada:secret@clinic.example",
        "https://clinic.example?x=1",
        "http://",
        "",
        "http://[::1",
        "https://clinic.example:99999",
    ],
)
def test_an_address_that_is_none_or_would_send_names_in_clear_text_is_refused(
    make_desk: Make, url: str
) -> None:
    desk = make_desk()
    with pytest.raises(Invalid) as told:
        desk.join(url, "ABCD-EFGH-JKMN")
    assert told.value.field == "url"
    assert nothing_written(desk)


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8420", "http://localhost", "http://[::1]:1", "https://clinic.example/"],
)
def test_an_address_that_is_safe_is_taken(url: str) -> None:
    assert str(checked_url(f" {url} "))


def test_a_file_that_holds_no_certificate_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "ca.pem"
    broken.write_text("hello")
    for file in (broken, tmp_path / "missing.pem"):
        with pytest.raises(Invalid, match="holds no certificate") as told:
            Server("https://clinic.example", None, file)
        assert told.value.field == "ca_file"
