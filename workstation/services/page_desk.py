"""What the window may do about the place of tracking pages: its secrets alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageDesk:
    """Secrets by their names ("password", "secret_key"), in the system's key ring."""

    keep_secret: Callable[[str, str], None]
    """Raises `NotConfigured` where there is no key ring."""
    kept: Callable[[Sequence[str]], frozenset[str]]
    """Which of these there are."""
