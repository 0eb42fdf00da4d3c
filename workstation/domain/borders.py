"""Which countries share one customs border, and what a parcel across one must carry."""

from __future__ import annotations

EU = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MC", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip
"""The customs union's members, and Monaco."""
US = frozenset({"US", "PR", "VI", "GU", "AS", "MP", "UM"})


def crosses_customs(one: str, other: str) -> bool:
    """Tell whether a parcel between two countries is declared to customs.

    Turkey's union with the EU and the Gulf's common tariff spare duties, not the declaration.
    """
    if one == other:
        return False
    return not any(one in union and other in union for union in (EU, US))
