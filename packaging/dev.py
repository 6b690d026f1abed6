"""Everything that is done with a checkout: run, test, check, bench, package.

    python3 packaging/dev.py run [OPTIONS OF vitalbridge demo]
    python3 packaging/dev.py test [OPTIONS OF pytest]
    python3 packaging/dev.py check
    python3 packaging/dev.py bench [OPTIONS OF pytest]
    python3 packaging/dev.py translations
    python3 packaging/dev.py freeze | deb | rpm | installers | reproduce
    python3 packaging/dev.py trial [DEBIAN PACKAGES OF THE RELEASE BEFORE]
    python3 packaging/dev.py windows-trial

Needs nothing but Python: the first call makes .venv from requirements.lock, the next ones start
at once. Standard library only.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

from freezing import freeze
from linux_packages import package
from prepare import PYTHON, ROOT, TRANSLATIONS, CannotPrepare, has_display, prepare, say
from release import installers, reproduce
from translations import NotTranslatable, update
from trial import trial
from windows_trial import windows_trial

BUILD = ROOT / "build"
CHECKS = {
    "lint": ["ruff", "check"],
    "format": ["ruff", "format", "--check"],
    "types": ["mypy"],
    "contracts": ["lint-imports"],
    "dependencies": ["deptry", "."],
    "dead code": ["vulture"],
}


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says; the rest is handed on."""
    verbs: dict[str, Callable[[Sequence[str]], object]] = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "translations": translations,
        "freeze": lambda _: freeze(),
        "deb": lambda _: package("deb"),
        "rpm": lambda _: package("rpm"),
        "windows-trial": lambda _: windows_trial(),
        "installers": lambda _: installers(),
        "reproduce": lambda _: reproduce(),
        "trial": lambda debs: trial([Path(each).resolve() for each in debs]),
    }
    if not arguments or arguments[0] not in verbs:
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(ROOT)
    try:
        prepare()
        status = verbs[arguments[0]](arguments[1:])
        return status if isinstance(status, int) else 0
    except CannotPrepare as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(options: Sequence[str]) -> int:
    """Start the demo clinic; without a display, play one booking and keep its pictures."""
    if has_display():
        return _call("vitalbridge", "demo", *options)
    pictures = BUILD / "rehearsal"
    say("There is no display here: one booking is played through the real window off screen.")
    status = _call("vitalbridge", "rehearse", str(pictures), *options)
    if status == 0:
        say(f"The pictures of its screens are in {pictures}")
    return status


def test(options: Sequence[str]) -> int:
    """Run the tests, as many at once as there are cores; ``-n 0``: one after another."""
    say("Running the tests (under five minutes) …")
    return _call("pytest", "-n", "auto", "--dist", "worksteal", *options)


def check(_options: Sequence[str]) -> int:
    """Lint, types, contracts, dependencies, dead code: all of them, then which failed."""
    failed = []
    for name, command in CHECKS.items():
        started = time.monotonic()
        status = _call(*command)
        say(f"{name}: {'failed' if status else 'fine'} ({time.monotonic() - started:.1f} s)")
        if status:
            failed.append(name)
    say(f"Failed: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def bench(options: Sequence[str]) -> int:
    """Run the benchmarks and write what they recorded to build/bench.md."""
    BUILD.mkdir(exist_ok=True)
    results, table = BUILD / "bench.xml", BUILD / "bench.md"
    recording = [f"--junitxml={results}", "-o", "junit_family=xunit1", "--capture=no"]
    status = _call("pytest", "tests/benchmarks", *recording, *options)
    table.write_text(_bench_table(ElementTree.parse(results).getroot()), encoding="utf-8")
    say(f"The table is in {table}")
    return status


def translations(_options: Sequence[str]) -> int:
    """Find every text of the window, merge them into the translators' files, and compile these."""
    try:
        update()
    except NotTranslatable as where:
        print(where, file=sys.stderr)
        return 1
    say(f"The translators' files are in {TRANSLATIONS}")
    return 0


def _bench_table(results: ElementTree.Element) -> str:
    """One line a benchmark, with what it told pytest's ``record_property``."""
    lines = [f"# Benchmarks at {_commit()}", "", "| benchmark | recorded |", "|---|---|"]
    for case in results.iter("testcase"):
        name = case.get("name", "").removeprefix("test_").replace("_", " ")
        recorded = [f"{p.get('name')}: {p.get('value')}" for p in case.iter("property")]
        recorded += [end for end in ("failure", "error", "skipped") if case.find(end) is not None]
        lines.append(f"| {name} | {'; '.join(recorded)} |")
    return "\n".join(lines) + "\n"


def _commit() -> str:
    described = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    return subprocess.run(described, capture_output=True, text=True, check=True).stdout.strip()


def _call(tool: str, *arguments: str) -> int:
    """Run a program of the project's own environment, off screen where there is no screen."""
    environment = dict(os.environ)
    if not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.call([str(PYTHON.parent / tool), *arguments], env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
