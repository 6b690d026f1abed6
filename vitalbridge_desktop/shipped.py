"""Where the folders lie that are shipped beside the code: icons, fonts, migrations."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(folder: str) -> Path:
    """The folder of this name: beside the package in a checkout, inside it once installed.

    A frozen app unpacks it inside the package too, so that no third place is looked at.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    for place in (_PACKAGE, _PACKAGE.parent):
        if (place / folder).is_dir():
            return place / folder
    raise FileNotFoundError(f"{folder} is missing from the installation at {_PACKAGE}")
