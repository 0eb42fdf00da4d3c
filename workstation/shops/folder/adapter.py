"""A watched folder: each new or changed order file is read once it lies still; parcels go back as
rows of a fulfilment file.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from workstation.domain.errors import NotConfigured, Refused, Unavailable, WorkstationError
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    SHIPMENT,
    CarrierKey,
    Finding,
    Level,
    Page,
    RemoteShipment,
    Resume,
    ShipmentPush,
    ShopSpec,
    StepDone,
)
from workstation.shops.account import ShopAccount, read_cursor, write_cursor
from workstation.shops.files import OrderFileReader
from workstation.shops.folder import mapping

STILL_SECONDS = 2.0
"""A file that was written to so shortly ago may not be whole yet."""
LARGEST = 50_000_000
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")


def open_shop(account: ShopAccount) -> Folder:
    """Build a connected folder; raises `NotConfigured` (setting)."""
    shape = account.text("shape", "plain")
    if shape not in mapping.SHAPES:
        raise NotConfigured(
            f"There is no shape {shape!r} for fulfilment files.",
            f"Use one of: {', '.join(mapping.SHAPES)}.",
            setting="shape",
        )
    return Folder(
        key=account.key,
        spec=account.spec(mapping.SPEC),
        account=account,
        folder=Path(account.text("folder")).expanduser(),
        out=Path(account.text("out")).expanduser(),
        shape=shape,
    )


@dataclass(slots=True)
class Folder:
    """See `ports.web_shop.WebShop`. The file says nothing of what is still open: our own counts
    are all there is.
    """

    key: str
    spec: ShopSpec
    account: ShopAccount
    folder: Path
    out: Path
    shape: str
    _seen: dict[str, IncomingOrder] = field(default_factory=dict)

    def check(self) -> Sequence[Finding]:
        found = []
        for place, wanted in ((self.folder, os.R_OK), (self.out, os.W_OK)):
            if place.is_dir() and os.access(place, wanted):
                found.append(Finding(Level.OK, f"{place.name} is there."))
            else:
                verb = "read" if wanted == os.R_OK else "written to"
                found.append(
                    Finding(
                        Level.WRONG,
                        f"{place} cannot be {verb}.",
                        "Make the folder, or choose another one.",
                    )
                )
        return found

    def pull(self, cursor: str) -> Page:
        known = dict(read_cursor(cursor).get("files", {}))
        files = self._files()
        fresh = next((name for name, mark in files.items() if known.get(name) != mark), None)
        # What is gone from the folder need not be remembered.
        kept = {name: mark for name, mark in known.items() if name in files}
        if fresh is None:
            return Page((), write_cursor(files=kept), False)
        kept[fresh] = files[fresh]
        orders, bad = self._read(fresh)
        more = any(kept.get(name) != mark for name, mark in files.items())
        return Page(orders, write_cursor(files=kept), more, bad)

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        """The newest word of the files that lie here; an order in none of them has not changed."""
        if not self._seen:
            for name in self._files():
                self._read(name)
        return [self._seen[one] for one in ids if one in self._seen]

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        self.reread([order_id])
        order = self._seen.get(order_id)
        if order is None:
            raise Refused(
                f"Order {order_id} is in no file of {self.folder.name}.",
                "Put the file back, or tell the shop by hand.",
                code="gone",
            )
        told = self._told()
        found: dict[str, int] = {}
        for line in order.lines:
            named = line.remote_id if self.shape == "amazon" else line.sku
            sent = sum(told.get((order.number, named), {}).values())
            found[line.remote_id] = line.quantity - line.cancelled - line.refunded - sent
        return found

    def carriers(self) -> Sequence[CarrierKey]:
        return ()

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        rows = mapping.rows_of(self.shape, push)
        for path in self._out_files():
            if rows in _text_of(path):
                return RemoteShipment(path.name, StepDone({SHIPMENT: path.name}))
        return None

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:  # noqa: ARG002
        """Write the parcel's rows: a whole new file in the place of the old one, or none at all."""
        name = f"{self.key}-{push.shipped_at.date().isoformat()}.{self._ending}"
        path = self.out / name
        try:
            before = _text_of(path) if path.exists() else mapping.heading(self.shape)
            new = path.with_suffix(".new")
            new.write_text(before + mapping.rows_of(self.shape, push), "utf-8", newline="")
            new.replace(path)
        except OSError as error:
            raise Unavailable(
                f"{name} cannot be written: {error.strerror}.", "Check the folder's rights."
            ) from error
        return StepDone({SHIPMENT: name})

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:  # noqa: ARG002
        raise Refused("A row that was written stays.", "Correct it where the file was taken in.")

    def cancel_shipment(self, order_id: str, shipment: str) -> None:  # noqa: ARG002
        raise Refused("A row that was written stays.", "Correct it where the file was taken in.")

    @property
    def _ending(self) -> str:
        return "txt" if self.shape == "amazon" else "csv"

    def _files(self) -> dict[str, list[int]]:
        """The order files that lie still, each with what tells one version from the next."""
        now = self.account.clock.now().timestamp()
        try:
            entries = sorted(os.scandir(self.folder), key=lambda one: one.stat().st_mtime_ns)
        except OSError as error:
            raise Unavailable(
                f"{self.folder} cannot be read: {error.strerror}.", "It is looked at again."
            ) from error
        return {
            entry.name: [entry.stat().st_size, entry.stat().st_mtime_ns]
            for entry in entries
            if entry.is_file()
            and entry.name.lower().endswith(ENDINGS)
            and not 0 <= now - entry.stat().st_mtime < STILL_SECONDS
        }

    def _read(self, name: str) -> tuple[tuple[IncomingOrder, ...], tuple[str, ...]]:
        path = self.folder / name
        try:
            if path.stat().st_size > LARGEST:
                raise Refused(f"{name} is larger than 50 MB.", "Split it.")
            read = OrderFileReader(self.account.clock.now).read(name, path.read_bytes())
        except OSError as error:
            raise Unavailable(f"{name} cannot be read: {error.strerror}.", "") from error
        except WorkstationError as error:
            # One file that is none must not keep the others out.
            return (), (f"{name}: {error}",)
        orders = tuple(_named(order) for order in read.orders)
        self._seen |= {order.remote_id: order for order in orders}
        bad = tuple(f"{name}, line {row.line}: {row.reason} {row.advice}" for row in read.bad_rows)
        return orders, bad

    def _out_files(self) -> list[Path]:
        return sorted(self.out.glob(f"{self.key}-*.{self._ending}"))

    def _told(self) -> dict[tuple[str, str], dict[str, int]]:
        """What was written of each line: {(order, line): {file and row: pieces}}."""
        found: dict[tuple[str, str], dict[str, int]] = {}
        for path in self._out_files():
            for number, cells in enumerate(mapping.read_rows(self.shape, _text_of(path))):
                order, line, pieces = cells
                found.setdefault((order, line), {})[f"{path.name}:{number}"] = pieces
        return found


def _text_of(path: Path) -> str:
    """The file as it lies there: its line ends are the platform's."""
    return path.read_bytes().decode("utf-8")


def _named(order: IncomingOrder) -> IncomingOrder:
    """A file's order is called by its number, its lines by their articles, or by what the file
    calls them.
    """
    lines = tuple(replace(line, remote_id=line.remote_id or line.sku) for line in order.lines)
    return replace(order, remote_id=order.number, lines=lines)
