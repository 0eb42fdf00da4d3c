"""A scale beside the bench: what it says, and when it said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from workstation.domain.weighing import Weighing

__all__ = ["FoundScale", "Scale", "Weighing"]


@dataclass(frozen=True, slots=True)
class FoundScale:
    """One scale that is plugged in, or a serial port that may have one.

    `kind` is "hid" (`address`: "vendor:product" or "vendor:product:serial" in hexadecimal) or
    "serial" (`address`: the port's name); `sure` is False for a port on which anything may be.
    """

    kind: str
    address: str
    name: str = ""
    sure: bool = True


class Scale(Protocol):
    """One scale."""

    @property
    def key(self) -> str: ...

    def weigh(self) -> Weighing:
        """Ask for what lies on it now: no answer from before the question counts.

        Raises `DeviceProblem` (state "offline" or "silent") when it cannot be asked.
        """
        ...
