"""What a person may choose about the window; kept with the other settings under "window"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

SECTION = "window"


@dataclass(frozen=True, slots=True)
class UiSettings:
    """The window's own settings.

    `theme` is system, light, dark or contrast; `size` the bench size in per cent (90-150);
    `language` one of `domain.values.LANGUAGES`; `volume` 0-100, 0 is silent. A scan is at least
    `scan_length` characters no more than `scan_gap_ms` apart. `started` is False until the first
    start was answered.
    """

    theme: str = "system"
    size: int = 100
    language: str = "en"
    volume: int = 80
    scan_gap_ms: int = 35
    scan_length: int = 4
    started: bool = False

    @classmethod
    def read(cls, settings: Mapping[str, Any]) -> Self:
        """Take what is known from the section "window"; unknown or misshapen values keep the
        default.
        """
        section = settings.get(SECTION, {})
        given: dict[str, Any] = {}
        for field in fields(cls):
            value = section.get(field.name) if isinstance(section, Mapping) else None
            if type(value) is type(field.default):
                given[field.name] = value
        return cls(**given)

    def as_settings(self) -> dict[str, Any]:
        return {SECTION: asdict(self)}
