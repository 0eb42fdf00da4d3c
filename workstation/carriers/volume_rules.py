"""How carriers weigh a large light box, to explain a price; what they charge they say themselves.

Express carriers reckon 5,000 cm3 a kilogram; Turkish ones 3,000 cm3 a desi, in whole desi.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from workstation.ports.carrier_spec import VolumeRule

EXPRESS = VolumeRule(Decimal(5000), unit="kg")
DESI = VolumeRule(Decimal(3000), Decimal(1), "desi")

VOLUME_RULES: Mapping[str, VolumeRule] = {
    **dict.fromkeys(("ups", "fedex", "mydhl", "aramex"), EXPRESS),
    **dict.fromkeys(("yurtici", "aras", "hepsijet", "mng"), DESI),
}
