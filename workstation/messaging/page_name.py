"""The names of tracking pages as files."""

from __future__ import annotations

from workstation.domain.errors import Refused

SUFFIX = ".html"


def checked(name: str) -> str:
    """The name itself; raises `Refused` for one that could lead out of its folder."""
    if not name.replace("-", "").replace("_", "").isalnum():
        raise Refused("This is no name of a page.", "It is made anew with the next event.")
    return name


def file_of(name: str) -> str:
    """The file of a page."""
    return f"{name}{SUFFIX}"
