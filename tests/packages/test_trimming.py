"""What a frozen desk keeps, and what it leaves out."""

import pytest
from trimming import LANGUAGES, kept, reachable, without_loose_ends

PLUGINS = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "place",
    [
        f"{PLUGINS}/platforms/libqxcb.so",
        f"{PLUGINS}/platforms/libqoffscreen.so",
        f"{PLUGINS}/imageformats/libqsvg.so",
        f"{PLUGINS}/printsupport/libcupsprintersupport.so",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
        *(f"PySide6/Qt/translations/qtbase_{each}.qm" for each in LANGUAGES),
        "vitalbridge_desktop/migrations/desk/versions/0001_the_first_desk.py",
        "libssl.so.3",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_a_desk_can_come_to_load_is_kept(place: str) -> None:
    assert kept(place)


@pytest.mark.parametrize(
    "place",
    [
        f"{PLUGINS}/platforms/libqvnc.so",
        f"{PLUGINS}/platformthemes/libqgtk3.so",
        f"{PLUGINS}/qmltooling/libqmldbg_server.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "libX11.so.6",
        "libfontconfig.so.1",
        r"PySide6\opengl32sw.dll",
        "keyring-25.7.0.dist-info/RECORD",
    ],
)
def test_what_no_desk_loads_and_what_is_the_systems_is_left_out(place: str) -> None:
    assert not kept(place)


def test_a_library_that_only_a_dropped_plugin_needed_goes_with_it() -> None:
    plugin = (f"{PLUGINS}/platforms/libqxcb.so", "/b/libqxcb.so", "BINARY")
    cursor = ("libxcb-cursor.so.0", "/b/libxcb-cursor.so.0", "BINARY")
    image = ("libxcb-image.so.0", "/b/libxcb-image.so.0", "BINARY")
    cairo = ("libcairo.so.2", "/b/libcairo.so.2", "BINARY")
    python = ("libpython3.11.so.1.0", "/b/libpython3.11.so.1.0", "BINARY")
    links = {"/b/libqxcb.so": ["libxcb-cursor.so.0"], cursor[1]: ["libxcb-image.so.0"]}
    found = reachable([plugin, cursor, image, cairo, python], lambda file: links.get(file, []))
    assert found == [plugin, cursor, image, python]


def test_a_link_to_what_was_left_out_is_left_out() -> None:
    core = ("PySide6/Qt/lib/libQt6Core.so.6", "/b/libQt6Core.so.6", "BINARY")
    links = [
        (f"lib{name}.so.6", f"PySide6/Qt/lib/lib{name}.so.6", "SYMLINK")
        for name in ("Qt6Core", "Qt6Quick")
    ]
    assert without_loose_ends(links, [core]) == links[:1]
