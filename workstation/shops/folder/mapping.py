"""What a watched folder is, and the shapes in which fulfilments go back."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from workstation.ports.web_shop import ShipmentPush, ShopCaps, ShopSetting, ShopSpec

SHAPES: Mapping[str, tuple[str, ...]] = {
    # Seller Central, "Upload order related files", Shipping Confirmation; read 2026-11-22.
    "amazon": (
        "order-id", "order-item-id", "quantity", "ship-date", "carrier-code", "carrier-name",
        "tracking-number", "ship-method",
    ),
    "plain": (
        "Order number", "SKU", "Quantity", "Shipped at", "Carrier", "Tracking number",
        "Tracking URL", "Parcel",
    ),
}  # fmt: skip

SPEC = ShopSpec(
    kind="folder",
    name="Order files",
    caps=ShopCaps(lines=True, steps=1),
    verified="files of the named shapes",
    settings=(
        ShopSetting("folder", "Folder with order files", help="each new file there is read"),
        ShopSetting("out", "Folder for fulfilment files", help="to be uploaded to the shop"),
        ShopSetting("shape", "Shape of those files", required=False, choices=("plain", "amazon")),
    ),
    settle_seconds=0.0,
)


def heading(shape: str) -> str:
    return _line(shape, SHAPES[shape])


def rows_of(shape: str, push: ShipmentPush) -> str:
    """One row a line of the parcel, in the platform's own import shape."""
    return "".join(_line(shape, _cells(shape, push, place)) for place in range(len(push.lines)))


def _cells(shape: str, push: ShipmentPush, place: int) -> Sequence[str]:
    line, day = push.lines[place], push.shipped_at.date().isoformat()
    if shape == "amazon":
        known = push.carrier or "Other"
        name = "" if push.carrier else push.carrier_name
        # Without the item's own number Amazon takes the row for the whole order.
        return (
            push.order_number, line.remote_id, str(line.quantity), day, known, name,
            push.tracking_number, "",
        )  # fmt: skip
    return (
        push.order_number, line.sku, str(line.quantity), day, push.carrier or push.carrier_name,
        push.tracking_number, push.tracking_url, push.key,
    )  # fmt: skip


def _line(shape: str, cells: Sequence[str]) -> str:
    if shape == "amazon":
        return "\t".join(" ".join(cell.split()) for cell in cells) + "\r\n"
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow([_harmless(cell) for cell in cells])
    return written.getvalue()


def _harmless(cell: str) -> str:
    """No cell may be a formula in whoever's spreadsheet opens the file."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def read_rows(shape: str, written: str) -> list[tuple[str, str, int]]:
    """Read our own file back: (order, line, pieces) of each row."""
    separator = "\t" if shape == "amazon" else ","
    found = csv.reader(io.StringIO(written, newline=""), delimiter=separator)
    rows = [row for row in found if len(row) >= 3 and row[2].isdecimal()]
    return [(row[0].removeprefix("'"), row[1].removeprefix("'"), int(row[2])) for row in rows]
