"""What a machine has and lacks: pure decisions, and the sentences a person reads.

Standard library only, since this runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

OLDEST_PYTHON = (3, 11)
FIRST_PYTHON_TOO_NEW = (3, 14)

# What `import PySide6.QtWidgets` loads: without these not even a test without a screen runs.
QT_NEEDED = (
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libx11-6",
)

# What Qt's window plug-ins load (X11 and Wayland).
QT_WINDOW = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libwayland-cursor0",
    "libwayland-egl1",
)

FONTS = ("fonts-noto-core", "fonts-noto-cjk")
DEVICES = ("libusb-1.0-0", "alsa-utils")
VIRTUAL_SCREEN = ("xvfb", "xauth")

NEEDED = QT_NEEDED
WANTED = (*QT_WINDOW, *FONTS, *DEVICES, *VIRTUAL_SCREEN)


def python_objection(version: tuple[int, int]) -> str | None:
    """Return why this Python cannot run Packbench, or None when it can."""
    if OLDEST_PYTHON <= version < FIRST_PYTHON_TOO_NEW:
        return None
    oldest, newest = OLDEST_PYTHON, (FIRST_PYTHON_TOO_NEW[0], FIRST_PYTHON_TOO_NEW[1] - 1)
    return (
        f"Packbench runs on Python {dotted(oldest)} to {dotted(newest)}; this is "
        f"{dotted(version)}. Start it with one of those, for example: "
        f"python{dotted(oldest)} packaging/bootstrap.py demo"
    )


def dotted(version: Iterable[int]) -> str:
    return ".".join(str(part) for part in version)


def has_display(*, platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown; `platform` is a value of `sys.platform`."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def missing_packages(*, required: Iterable[str], installed: Iterable[str]) -> list[str]:
    """Return the Debian packages that are not installed, in the order asked for.

    Debian 13 and Ubuntu 24.04 renamed some libraries with a `t64` ending; apt takes the old name.
    """
    present = set(installed)
    return [name for name in required if not present & {name, f"{name}t64"}]


def installed_packages(dpkg_answer: str) -> list[str]:
    """Read the answer of `dpkg-query -W -f '${db:Status-Status} ${Package}\\n'`."""
    lines = (line.split() for line in dpkg_answer.splitlines())
    return [words[1] for words in lines if len(words) == 2 and words[0] == "installed"]


def apt_command(packages: Iterable[str]) -> str:
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def missing_packages_sentence(*, packages: list[str], reason: str) -> str:
    """Name what is missing, why set-up did not install it, and the one command that does."""
    return f"Not installed ({reason}): {', '.join(packages)}. Run: {apt_command(packages)}"


NO_VENV_REASON = "Python lacks its venv module, and set-up may not install it"
NO_APT_SENTENCE = (
    "No Debian package tool here, so Qt's system libraries and the Noto fonts were not checked; "
    "`packbench doctor` tells what is missing."
)
NO_SCREEN_SENTENCE = "No screen here, so the same shift runs without a window."


def no_pip_sentence(log: Path) -> str:
    return (
        "The Python packages could not be installed. The first set-up needs a package index that "
        f"answers; later ones need no network. What pip said: {log}"
    )


def venv_python(venv: Path, *, platform: str = sys.platform) -> Path:
    return venv / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def launcher(venv: Path, *, platform: str = sys.platform) -> tuple[Path, str]:
    """Return the path and the text of the `packbench` command inside the virtual environment.

    It replaces itself by Python, so that its process id is the program's own, and it finds Python
    beside itself, so that a path with spaces does no harm.
    """
    if platform == "win32":
        return venv / "Scripts" / "packbench.cmd", '@"%~dp0python.exe" -m workstation %*\n'
    return (
        venv / "bin" / "packbench",
        '#!/bin/sh\nhere=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)\n'
        'exec "$here/python" -m workstation "$@"\n',
    )


def stamp(*, lock: bytes, python: str) -> str:
    """Return the mark of a finished installation: it changes with the lock file or the Python."""
    return hashlib.sha256(lock.replace(b"\r\n", b"\n") + python.encode()).hexdigest()
