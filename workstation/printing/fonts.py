"""Finds the font files that a label may use; knows paths only, no drawing library.

The order is the order of preference, so that the same label looks the same on every machine that
has the fonts. DejaVu stands last: with it alone Latin, Greek, Cyrillic and plain Arabic still
print.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SUFFIXES = (".ttf", ".otf", ".ttc")


@dataclass(frozen=True, slots=True)
class Family:
    """One font family: its name, and the stems of its files (regular first, then bold)."""

    name: str
    stems: tuple[str, ...]


def _noto(script: str) -> Family:
    name = f"NotoSans{script}"
    return Family(f"Noto Sans {script}".strip(), (f"{name}-Regular", f"{name}-Bold"))


FAMILIES = (
    _noto(""),
    _noto("Arabic"),
    Family("Noto Sans CJK SC", ("NotoSansCJK-Regular", "NotoSansCJK-Bold")),
    _noto("Hebrew"),
    _noto("Thai"),
    _noto("Devanagari"),
    _noto("Bengali"),
    _noto("Tamil"),
    _noto("Georgian"),
    _noto("Armenian"),
    Family("DejaVu Sans", ("DejaVuSans", "DejaVuSans-Bold")),
)

NEEDED = ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")
"""The families without which an address in one of our five languages cannot be printed."""

ADVICE = "Install the packages fonts-noto-core and fonts-noto-cjk, then try again."


def font_folders() -> tuple[Path, ...]:
    """Where fonts may lie on this machine; PACKBENCH_FONTS names a folder searched first."""
    home = Path.home()
    own = os.environ.get("PACKBENCH_FONTS")
    folders = [Path(own)] if own else []
    if sys.platform == "win32":  # pragma: no cover - the other system's branch
        local = Path(os.environ.get("LOCALAPPDATA", home))
        folders += [
            local / "Microsoft" / "Windows" / "Fonts",
            Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
        ]
    elif sys.platform == "darwin":  # pragma: no cover - the other system's branch
        folders += [home / "Library" / "Fonts", Path("/Library/Fonts")]
    else:
        folders += [
            home / ".local" / "share" / "fonts",
            home / ".fonts",
            Path("/usr/local/share/fonts"),
            Path("/usr/share/fonts"),
        ]
    return tuple(folders)


def find_fonts(folders: tuple[Path, ...] | None = None) -> dict[str, tuple[Path, ...]]:
    """Give the files of each family that is present, by family name, in the order of preference."""
    return _search(font_folders() if folders is None else folders)


@cache
def _search(folders: tuple[Path, ...]) -> dict[str, tuple[Path, ...]]:
    by_stem: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in SUFFIXES:
                by_stem.setdefault(path.stem, path)
    found = {
        family.name: tuple(by_stem[stem] for stem in family.stems if stem in by_stem)
        for family in FAMILIES
    }
    return {name: paths for name, paths in found.items() if paths}


def missing_fonts(folders: tuple[Path, ...] | None = None) -> tuple[str, ...]:
    """Name the needed families that this machine lacks."""
    found = find_fonts(folders)
    return tuple(name for name in NEEDED if name not in found)
