"""Tables of fields, for carriers whose document is no machine's: what they say of a request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Rule:
    """One field as the document has it: its pattern, and whether it must be there."""

    pattern: str = r"[\s\S]+"
    required: bool = False


def text_of(most: int, *, required: bool = False, least: int = 1) -> Rule:
    return Rule(rf"[\s\S]{{{least},{most}}}", required)


def complaints(given: Any, table: Mapping[str, Rule], where: str) -> list[str]:
    """Name the fields of a request that the table does not have, or that are not as it says."""
    if not isinstance(given, dict):
        return [f"{where}: no fields at all"]
    found = [f"{where}.{name} is not in the document" for name in given.keys() - table.keys()]
    for name, rule in table.items():
        value = given.get(name)
        empty = value is None or value == ""
        if empty and rule.required:
            found.append(f"{where}.{name} is missing")
        elif (
            not empty
            and isinstance(value, str | int | float)
            and not re.fullmatch(rule.pattern, str(value))
        ):
            found.append(f"{where}.{name} is not {rule.pattern}")
    return found
