"""Web shops and order files: the one list of what orders can come from.

Each source is named here by hand, so that find-usages works and a frozen build needs no metadata.
"""

from __future__ import annotations

from workstation.shops.files import OrderFileReader

ORDER_READERS = (OrderFileReader,)
"""Everything that reads `ports.shop.OrderFiles`; web shops get a tuple of their own."""

__all__ = ["ORDER_READERS", "OrderFileReader"]
