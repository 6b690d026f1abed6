"""`dev.py trial`: the packages on a bare Debian without Python, from the install to the removal.

Needs root on a Debian, since it makes a system of its own (debootstrap) and changes root into it;
what it mounts there is seen by nobody else and goes with it.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bare import SERVER, TOOLS, Bare, Failed
from linux_packages import package, packaged
from prepare import packages_of_the_system, say

BEFORE = "0.0.1"  # what this release is called where there is none before it
INSIDE = "VITALBRIDGE_TRIAL"


def trial(before: Sequence[Path] = ()) -> None:
    """Play it; *before* are the packages of an earlier release, else this one's under 0.0.1.

    Raises:
        CannotPrepare: A step fails; the sentence says which, and what it printed.
    """
    packages_of_the_system(TOOLS)
    if INSIDE not in os.environ:  # with mounts of its own, gone with the process
        again = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        if subprocess.call(again, env=os.environ | {INSIDE: "1"}) != 0:
            raise Failed("The trial has failed; it says why above.")
        return
    folder = Path(tempfile.mkdtemp(prefix="vitalbridge-trial-"))
    try:
        first = before or package("deb", of_version=BEFORE, into=folder / "before")
        after = packaged() or package("deb")
        say("-- make a bare Debian")
        with Bare(folder / "root") as bare:
            _begin(bare, first)
            visit = _work(bare)
            _upgrade(bare, after, visit)
            _remove(bare)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    say("The trial went well from the install to the removal.")


def _begin(bare: Bare, packages: Sequence[Path]) -> None:
    with step("it has no Python and nothing of ours"):
        bare.expect_nothing("usr/bin/python3", "usr/bin/vitalbridge", "usr/lib/vitalbridge")
    with step("install the desk and the server of the version before"):
        bare.install(packages)
        say(f"   {_installed(bare)}")
        bare.as_root("useradd", "--create-home", "reception")
    with step("every library finds those that it needs"):
        for folder in ("usr/lib/vitalbridge", "usr/lib/vitalbridge-server"):
            say(f"   {bare.expect_linked(folder)} in {folder}")
        bare.expect_nothing("usr/bin/python3")


def _work(bare: Bare) -> str:
    with step("book through the window off screen"):
        told = bare.desk("demo", "rehearse", "/home/reception/pictures")
        say(f"   {told['booked']}, by {told['keys']} keys")
    with step("serve, found a clinic, join it, book, and see it on a second desk"), bare.serving():
        visit = _booked(bare)
    with step("open the window under Xvfb"), bare.screen():
        say(f"   painted {bare.window('1'):.0f} ms after the start")
    return visit


def _upgrade(bare: Bare, packages: Sequence[Path], visit: str) -> None:
    settings = bare.root / "etc/vitalbridge/server.env"
    with step("upgrade with the data there and a setting that was changed by hand"):
        settings.write_text(f"{settings.read_text()}# by hand\n")
        bare.install(packages)
        say(f"   {_installed(bare)}")
        if "# by hand" not in settings.read_text():
            raise Failed("The upgrade has taken back what was set by hand.")
    with step("the visit is there, both desks go on, every store is sound"), bare.serving():
        _goes_on(bare, visit)
    with step("roll a third desk out by the settings of the computer"), bare.serving():
        _roll_out(bare)


def _remove(bare: Bare) -> None:
    with step("purge: the programs go, the data stays"):
        kept = bare.data()
        bare.as_root("apt-get", "purge", "-y", "vitalbridge", "vitalbridge-server")
        bare.expect_nothing("usr/bin/vitalbridge", "usr/bin/vitalbridge-server")
        bare.expect_nothing("usr/lib/vitalbridge", "usr/lib/vitalbridge-server")
        if not kept or bare.data() != kept:
            raise Failed("The removal has touched the data.")
        say(f"   {len(kept)} files of data are as they were")


def _installed(bare: Bare) -> str:
    shown = "${Package} ${Version}, ${Installed-Size} KiB; "
    return bare.as_root("dpkg-query", "--show", "--showformat", shown, "vitalbridge*")


def _booked(bare: Bare) -> str:
    tenant = bare.server("tenant", "create", "--name", "Trial", "--time-zone", "Europe/Berlin")
    tenant_id = tenant["tenant_id"]
    for desk in ("1", "2"):
        code = bare.server("desk", "enrol", tenant_id, "--name", f"Desk {desk}")["code"]
        bare.desk(desk, "clinic", "join", SERVER, code)
    make = {
        "create-provider": {"family_name": "Okafor", "given_name": "Ada"},
        "create-patient": {
            "family_name": "Pham",
            "given_name": "Linh",
            "birth_date": "1988-09-02",
            "phone": "+49 30 1234567",
        },
    }
    made = {name: bare.desk("1", "do", name, json.dumps(said))["id"] for name, said in make.items()}
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    hours = [{"weekday": day, "start": "08:00", "end": "17:00"} for day in days]
    provider = {"provider_id": made["create-provider"]}
    bare.desk("1", "do", "set-working-hours", json.dumps(provider | {"weekly": hours}))
    start = f"{datetime.now(UTC).date() + timedelta(days=7)}T09:00"
    wish = provider | {"patient_id": made["create-patient"], "start": start, "minutes": 30}
    visit: str = bare.desk("1", "do", "create-appointment", json.dumps(wish))["id"]
    year = json.dumps({"year": 2027, "country": "DE", "region": "BE"})
    say(f"   {len(bare.desk('1', 'ask', 'public-holidays', year)['holidays'])} holidays are known")
    say(f"   desk 1: {bare.desk('1', 'sync')}")
    say(f"   desk 2: {bare.desk('2', 'sync')}")
    _seen(bare, "2", visit)
    return visit


def _goes_on(bare: Bare, visit: str) -> None:
    done = json.dumps({"appointment_id": visit})
    bare.desk("2", "do", "confirm-appointment", done)
    for desk in ("2", "1"):
        bare.desk(desk, "sync")
        if not bare.desk(desk, "check")["sound"]:
            raise Failed(f"The store of desk {desk} is not sound.")
    if not _seen(bare, "1", visit)["confirmed"]:
        raise Failed("Desk 1 has not heard of what desk 2 has done.")
    if not bare.server("check")["sound"]:
        raise Failed("The server's store is not sound.")


def _roll_out(bare: Bare) -> None:
    tenant_id = bare.server("desk", "list")["desks"][0]["tenant_id"]
    rollout = bare.server("rollout", "create", tenant_id, "--desks", "1", "--hours", "1")
    settings = bare.root / "etc/vitalbridge/settings.toml"
    lines = ("[server]", f'url = "{SERVER}"', f'rollout_code = "{rollout["code"]}"')
    settings.write_text("\n".join([*lines, "[desk]", 'language = "de"', "lock_after = 5\n"]))
    bare.desk("3", "clinic", "join")
    if bare.desk("3", "policy")["desk"] != {"language": "de", "lock_after": 5}:
        raise Failed("What the administrator has set does not hold.")
    if bare.server("rollout", "list")["rollouts"][0]["joined"] != 1:
        raise Failed("The server does not tell who has joined.")
    try:
        bare.desk("4", "clinic", "join")
    except Failed:
        say("   one desk more than was said is not let in")
    else:
        raise Failed("The roll-out lets in more desks than was said.")


def _seen(bare: Bare, desk: str, visit: str) -> Any:
    return bare.desk(desk, "ask", "get-appointment", json.dumps({"appointment_id": visit}))


@contextmanager
def step(words: str) -> Iterator[None]:
    """Say what is done, and how long it took."""
    say(f"-- {words}")
    started = time.monotonic()
    yield
    say(f"   done in {time.monotonic() - started:.1f} s")
