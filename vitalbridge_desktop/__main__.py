"""Command line → Settings → app."""

import sys

from vitalbridge_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
