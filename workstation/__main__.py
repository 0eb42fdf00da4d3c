"""Starts Packbench: `python -m workstation`, or the command `packbench`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; without arguments the window opens."""
    from workstation.front import folder_of, open_window

    folder = folder_of(sys.argv[1:])
    if folder is not None:
        return open_window(folder)
    from workstation.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
