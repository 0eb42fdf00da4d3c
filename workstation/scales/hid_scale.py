"""Scales on USB that follow HID's point-of-sale page (usage page 0x8D, HID Point of Sale Usage
Tables 1.02).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

import hid

from workstation.domain.errors import DeviceProblem
from workstation.domain.weighing import Weighing
from workstation.ports.clock import Clock
from workstation.ports.scales import FoundScale
from workstation.scales.protocols import Reading
from workstation.scales.units import whole_grams

_SCALE_PAGE = 0x8D
_DATA_REPORT = 3
_UNITS = {1: "mg", 2: "g", 3: "kg", 8: "t", 11: "oz", 12: "lb"}
_FAULT, _ZERO, _MOVING, _STILL, _UNDER, _OVER = 1, 2, 3, 4, 5, 6
_KNOWN_MAKERS = {
    0x0922: "Dymo",
    0x0EB8: "Mettler Toledo",
    0x1446: "Stamps.com",
    0x2474: "Fairbanks",
    0x6096: "USPS",
    0x7B7C: "Brecknell",
}
"""Makers of scales whose report descriptor some systems do not show."""


class Device(Protocol):
    """What is used of an opened HID device."""

    def read(self, size: int, timeout_ms: int) -> list[int]: ...

    def set_nonblocking(self, on: int) -> int: ...

    def close(self) -> None: ...


def hid_scales(enumerate_devices: Callable[[], list[dict[str, Any]]] | None = None) -> tuple[
    FoundScale, ...
]:  # fmt: skip
    """Give the scales that are plugged in; by their page, or by a maker of scales alone."""
    found = (enumerate_devices or hid.enumerate)()
    return tuple(
        FoundScale("hid", _address(one), _name(one), sure=one.get("usage_page") == _SCALE_PAGE)
        for one in found
        if one.get("usage_page") == _SCALE_PAGE
        or (one["vendor_id"] in _KNOWN_MAKERS and not one.get("usage_page"))
    )


def _address(found: dict[str, Any]) -> str:
    numbers = f"{found['vendor_id']:04x}:{found['product_id']:04x}"
    return f"{numbers}:{found['serial_number']}" if found.get("serial_number") else numbers


def _name(found: dict[str, Any]) -> str:
    maker = found.get("manufacturer_string") or _KNOWN_MAKERS.get(found["vendor_id"], "")
    return " ".join(part for part in (maker, found.get("product_string") or "") if part)


def read_report(report: bytes) -> Reading | None:
    """Read one data report (id 3, status, unit, exponent, weight low, high); None for others."""
    if len(report) < 6 or report[0] != _DATA_REPORT or report[2] not in _UNITS:
        return None
    status = report[1]
    if status == _OVER:
        return Reading(0, stable=True, trouble="over")
    if status == _UNDER:
        return Reading(0, stable=True, trouble="under")
    if status not in (_ZERO, _MOVING, _STILL):
        return None
    exponent = int.from_bytes(report[3:4], "little", signed=True)
    amount = Decimal(int.from_bytes(report[4:6], "little")).scaleb(exponent)
    return Reading(whole_grams(amount, _UNITS[report[2]]), stable=status != _MOVING)


@dataclass(frozen=True, slots=True)
class HidScale:
    """One scale, by its numbers wherever it is plugged in."""

    key: str
    address: str
    clock: Clock
    open_device: Callable[[str], Device] | None = None
    seconds: float = 2.0

    def weigh(self) -> Weighing:
        """Throw away what was waiting, and give the first report that comes behind it."""
        try:
            device = (self.open_device or _open)(self.address)
        except (OSError, ValueError) as cause:
            raise _problem("cannot be reached", "offline") from cause
        try:
            return self._fresh(device)
        except OSError as cause:
            raise _problem("cannot be reached", "offline") from cause
        finally:
            with contextlib.suppress(OSError):
                device.close()

    def _fresh(self, device: Device) -> Weighing:
        device.set_nonblocking(1)
        for _ in range(256):
            if not device.read(64, 0):
                break
        device.set_nonblocking(0)
        until = self.clock.monotonic() + self.seconds
        while (left := until - self.clock.monotonic()) > 0:
            report = bytes(device.read(64, max(int(left * 1000), 1)))
            if not report:
                break
            reading = read_report(report)
            if reading is not None:
                return Weighing(reading.grams, reading.stable, self.clock.now(), reading.trouble)
        raise _problem("does not answer", "silent")


def _open(address: str) -> Device:
    vendor, _, rest = address.partition(":")
    product, _, number = rest.partition(":")
    device = hid.device()
    device.open(int(vendor, 16), int(product, 16), number or None)
    opened: Device = device
    return opened


def _problem(what: str, state: str) -> DeviceProblem:
    return DeviceProblem(f"The scale {what}.", "Plug it in again, and switch it on.", state=state)
