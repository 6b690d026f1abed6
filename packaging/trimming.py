"""What a frozen desk leaves out: libraries, plugins and translations that nothing of ours loads."""

import re
from collections.abc import Callable, Iterable, Sequence

# Modules that others import only where they are asked for something that we never do.
NEEDLESS_MODULES = [
    "tkinter",
    "_pytest",
    "pytest",
    "hypothesis",
    "pygments",
    "rich",  # colours for a command line of httpx2 that nobody calls
    "mypy",
    "numpy",
    "setuptools",
    "pip",
    "alembic.testing",
    "sqlalchemy.testing",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlite3",  # the store's is SQLCipher's
    "phonenumbers.carrierdata",
    "phonenumbers.geodata",  # 40 MB of whose number it is and where
    "phonenumbers.tzdata",
    "readline",
    "rapidfuzz.fuzz_cpp_avx2",  # it takes those for any processor where these are missing, and
    "rapidfuzz.distance.metrics_cpp_avx2",  # for one pair of names they are as quick
]
LANGUAGES = ("ar", "de", "en", "es", "fr")  # whose words for Qt's own buttons are shipped

# Qt's plugins by kind, and those of each kind that a desk can come to use.
PLUGINS = {
    "platforms": r"q(xcb|offscreen|minimal|wayland.*|windows|cocoa)",
    "imageformats": r"q(svg|ico)",
    "iconengines": r".*",
    "styles": r".*",
    "platforminputcontexts": r"(compose|ibus).*",
    "platformthemes": r"qxdgdesktopportal",
    "printsupport": r".*",
    "wayland-shell-integration": r"xdg-shell",
    "wayland-decoration-client": r".*",
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/.]+)")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/([^/]+)")
_LANGUAGE = re.compile(rf"qtbase_({'|'.join(LANGUAGES)})\.qm")
_NEEDLESS = re.compile(r"opengl32sw|d3dcompiler|vitalbridge_[a-z]+\.ts")
# What pip noted about this computer, the path of the environment among it.
_NOTES_OF_PIP = re.compile(r"[^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)")

# What every desktop has and configures for itself, and what these are linked with: the packages
# depend on it, so that fonts, input and security updates are the system's.
_THE_SYSTEMS = re.compile(
    r"lib(X11|X11-xcb|Xau|Xdmcp|bsd|md|fontconfig|freetype|png16|brotlicommon|brotlidec"
    r"|dbus-1|systemd|gcrypt|gpg-error|cap|lz4|glib-2\.0|gthread-2\.0|pcre2-8"
    r"|cups|avahi-client|avahi-common|gnutls|gmp|hogweed|nettle|idn2|p11-kit|tasn1|unistring"
    r"|wayland-client|wayland-cursor|wayland-egl"
    r"|gssapi_krb5|krb5|k5crypto|krb5support|keyutils|com_err|stdc\+\+|gcc_s)\.so"
)

Collected = tuple[str, str, str]  # place in the folder, file, kind: as PyInstaller lists them


def kept(place: str) -> bool:
    """Whether a collected file, named by its place in the folder, belongs to what is shipped."""
    place = place.replace("\\", "/")
    if plugin := _PLUGIN.search(place):
        return bool(re.fullmatch(PLUGINS.get(plugin[1], r"(?!)"), plugin[2]))
    if translation := _TRANSLATION.search(place):
        return bool(_LANGUAGE.fullmatch(translation[1]))
    if _NOTES_OF_PIP.fullmatch(place):
        return False
    name = place.rpartition("/")[2]
    return not (_NEEDLESS.match(name) or _THE_SYSTEMS.match(name))


def reachable(
    binaries: Sequence[Collected], imports: Callable[[str], Iterable[str]]
) -> list[Collected]:
    """Without the libraries that only a plugin needed which is left out.

    *imports* tells the names of the libraries that a file is linked with.
    """
    libraries = {_name(each[0]): each for each in binaries if _is_library(each)}
    waiting = [each for each in binaries if not _is_library(each)]
    found: set[str] = set()
    while waiting:
        for name in map(_name, imports(waiting.pop()[1])):
            if name in libraries and name not in found:
                found.add(name)
                waiting.append(libraries[name])
    return [each for each in binaries if not _is_library(each) or _name(each[0]) in found]


def without_loose_ends(
    datas: Sequence[Collected], binaries: Sequence[Collected]
) -> list[Collected]:
    """Without the links to binaries that are left out."""
    places = {each[0] for each in binaries}
    return [each for each in datas if each[2] != "SYMLINK" or each[1] in places]


def _is_library(binary: Collected) -> bool:
    """Whether others are linked with it: a plugin or a module of Python is loaded by its place."""
    place, _, kind = binary
    folder, _, name = place.replace("\\", "/").rpartition("/")
    ours = name.lower().startswith(("libpython", "python"))  # loaded by the program itself
    return kind == "BINARY" and folder in ("", "PySide6", "PySide6/Qt/lib") and not ours


def _name(place: str) -> str:
    return re.split(r"[/\\]", place)[-1].lower()
