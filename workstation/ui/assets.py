"""Where the files that travel with Packbench lie: icons, pictures, sounds, translations."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def asset(kind: str, name: str) -> Path:
    """The path of a file under resources, such as ("icons", "tick.svg")."""
    return RESOURCES / kind / name
