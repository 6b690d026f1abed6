"""The server as a program of its own: ``python -m vitalbridge_desktop.server``."""

import sys

from vitalbridge_desktop.server.cli import main

if __name__ == "__main__":
    sys.exit(main())
