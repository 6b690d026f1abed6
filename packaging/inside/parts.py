"""What is inside the packages: a CycloneDX list from the lock, and everybody's licence in one text.

    python parts.py list REQUIREMENTS.LOCK FILE
    python parts.py licences FOLDER FILE

FOLDER holds the texts of the licences that packages name and do not bring.

Runs inside the project's environment. The same lock leads to the same file, but for the moment of
the commit that SOURCE_DATE_EPOCH names.
"""

import json
import os
import platform
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

RULE = "-" * 78
PRODUCT, EXTRA = "vitalbridge-desktop", "server"
_LOCKED = re.compile(r"^([a-z0-9-]+)==([^\s;\\]+)")
_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*(?<!\.py)(?<!\.pyc)$", re.IGNORECASE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def write_list(lock: Path, file: Path) -> None:
    """Write the list of the parts."""
    locked = read(lock.read_text(encoding="utf-8"))
    parts = [described(name, *locked[name]) for name in sorted(needed(PRODUCT, EXTRA))]
    product = distribution(PRODUCT)
    listed: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": moment(),
            "component": {
                "type": "application",
                "bom-ref": PRODUCT,
                "name": "VitalBridge",
                "version": product.version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [*parts, python()],
        "dependencies": [{"ref": PRODUCT, "dependsOn": [each["bom-ref"] for each in parts]}],
    }
    told = json.dumps(listed, sort_keys=True)
    listed["serialNumber"] = f"urn:uuid:{uuid5(NAMESPACE_URL, told)}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_licences(folder: Path, file: Path) -> None:
    """Write what whoever passes the packages on has to pass on with them."""
    told = ["VitalBridge is made of the following, each under its own licence.\n"]
    for name in sorted(needed(PRODUCT, EXTRA)):
        part = distribution(name)
        told.append(f"{RULE}\n{name} {part.version}\n{RULE}\n")
        told += texts(part) or [f"{licences(part)[0]}: see the end of this file.\n"]
    for text in sorted(folder.iterdir()):
        told.append(f"{RULE}\n{text.stem}\n{RULE}\n{text.read_text(encoding='utf-8')}")
    file.write_text("\n".join(told), encoding="utf-8")


def texts(part: Distribution) -> list[str]:
    """The licences that a package brings."""
    named = [each for each in part.files or () if _LICENCE.match(each.name)]
    return [each.read_text(encoding="utf-8") for each in sorted(named)]


def read(lock: str) -> dict[str, tuple[str, list[str]]]:
    """The version and the hashes of each package that the lock holds."""
    found: dict[str, tuple[str, list[str]]] = {}
    for entry in re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE):
        if head := _LOCKED.match(entry):
            found[head[1]] = head[2], sorted(_HASH.findall(entry))
    return found


def needed(name: str, extra: str = "") -> set[str]:
    """What a package is made of on this system, and what that is made of; not the package."""
    found: set[str] = set()
    waiting = list(required(name, {"", extra}))
    while waiting:
        part, extras = waiting.pop()
        if part not in found:
            found.add(part)
            waiting += required(part, {"", *extras})
    return found


def required(name: str, extras: set[str]) -> Iterator[tuple[str, set[str]]]:
    """What a package asks for here, with the extras of each."""
    for line in distribution(name).requires or ():
        asked = Requirement(line)
        if asked.marker is None or any(asked.marker.evaluate({"extra": each}) for each in extras):
            yield canonicalize_name(asked.name), asked.extras


def described(name: str, version: str, hashes: list[str]) -> dict[str, Any]:
    """One package as CycloneDX has it; the hashes are those of its files on the index."""
    purl = f"pkg:pypi/{name}@{version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": each} for each in hashes],
        "licenses": licences(distribution(name)),
    }


def licences(part: Distribution) -> list[dict[str, Any]]:
    """What a package says of its licence: an SPDX expression, else its own words."""
    told = part.metadata
    if "License-Expression" in told:
        return [{"expression": told["License-Expression"]}]
    marks = [each for each in told.get_all("Classifier") or () if each.startswith("License ::")]
    words = [each.rpartition(" :: ")[2] for each in marks] or told.get_all("License") or ["unknown"]
    return [{"license": {"name": each.splitlines()[0]}} for each in words]


def python() -> dict[str, Any]:
    """The interpreter, which is frozen in."""
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": f"pkg:generic/python@{version}",
        "name": "python",
        "version": version,
        "purl": f"pkg:generic/python@{version}",
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def moment() -> str:
    """When: that of the commit, where it is said."""
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    return datetime.fromtimestamp(seconds, UTC).isoformat()


if __name__ == "__main__":
    what = {"list": write_list, "licences": write_licences}
    what[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
