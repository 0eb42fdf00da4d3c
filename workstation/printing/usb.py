"""USB label printers through libusb: found by serial number, asked, written to, never twice.

All calls into the library happen on one thread of its own, named "usb". A write that takes fewer
bytes than it was given is gone on with from there; one that takes none is a stall; no byte is
ever sent again. Follows the USB printing class (GET_DEVICE_ID, GET_PORT_STATUS).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

import usb.core
import usb.util

from workstation.domain.errors import DeviceProblem
from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import AS_IT_IS, Media, PrinterState, PrintReceipt, Tuning
from workstation.printing.line_printer import LinePrinter
from workstation.printing.lines import USUAL, Conversation, CountLost, Timeouts, problem
from workstation.printing.odometer import Odometer
from workstation.printing.talk import TALKS
from workstation.printing.telling import dpi_in, languages_in

_PRINTER_CLASS = 7
_TO_HOST, _GET_ID, _GET_STATUS = 0xA1, 0, 1
_PAPER_EMPTY = 0x20
_PIECE = 16_384
_NOT_ALLOWED = (
    "It does not tell what it is; this user may not be allowed to open it (packaging/README.md)."
)

Answer = TypeVar("Answer")


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="usb")


def on_usb_thread(call: Callable[[], Answer]) -> Answer:
    """Run `call` on the one thread that may touch the library, and wait for it."""
    return _thread().submit(call).result()


def find_printers(backend: object | None = None) -> tuple[FoundPrinter, ...]:
    """Give every USB printer; one that may not be opened stands there by its numbers alone."""
    return on_usb_thread(lambda: tuple(_describe(device) for device in _devices(backend)))


def _devices(backend: object | None) -> list[Any]:
    try:
        found = usb.core.find(find_all=True, backend=backend)
        return [device for device in found if _interface(device) is not None]
    except usb.core.NoBackendError:
        return []


def _interface(device: Any) -> Any:
    """The printing interface that takes plain bytes: the first with a way out."""
    with suppress(usb.core.USBError):
        for configuration in device:
            for interface in configuration:
                if interface.bInterfaceClass == _PRINTER_CLASS and _endpoint(interface, out=True):
                    return interface
    return None


def _endpoint(interface: Any, *, out: bool) -> Any:
    wanted = usb.util.ENDPOINT_OUT if out else usb.util.ENDPOINT_IN
    for endpoint in interface:
        bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        if bulk and usb.util.endpoint_direction(endpoint.bEndpointAddress) == wanted:
            return endpoint
    return None


def _address(device: Any) -> str:
    with suppress(usb.core.USBError, ValueError):
        if device.serial_number:
            return str(device.serial_number)
    return f"{device.idVendor:04x}:{device.idProduct:04x}"


def _describe(device: Any) -> FoundPrinter:
    told: dict[str, str] = {}
    with suppress(usb.core.USBError):
        told = device_id(device, _interface(device))
    maker = told.get("MFG", told.get("MANUFACTURER", ""))
    model = told.get("MDL", told.get("MODEL", ""))
    told_languages = f"{told.get('CMD', told.get('COMMAND SET', ''))},{maker} {model}"
    address = _address(device)
    usb.util.dispose_resources(device)
    return FoundPrinter(
        kind="usb",
        address=address,
        how_found="usb",
        make=maker,
        model=model,
        serial="" if ":" in address else address,
        languages=languages_in(told_languages),
        dpi=dpi_in(model),
        note="" if told else _NOT_ALLOWED,
    )


def device_id(device: Any, interface: Any) -> dict[str, str]:
    """Ask for the IEEE 1284 id: "MFG", "MDL", "CMD" and others."""
    place = interface.bInterfaceNumber << 8 | interface.bAlternateSetting
    raw = bytes(device.ctrl_transfer(_TO_HOST, _GET_ID, 0, place, 1023, timeout=1000))
    text = raw[2 : int.from_bytes(raw[:2], "big")].decode("ascii", "replace")
    pairs = (part.partition(":") for part in text.split(";"))
    return {name.strip().upper(): value.strip() for name, sign, value in pairs if sign}


@dataclass(slots=True)
class UsbLine:
    """One opened printer."""

    device: Any
    interface: Any
    way_out: Any
    way_in: Any

    def send(self, data: bytes, *, seconds: float) -> int:
        """Give how many bytes the printer took, 0 when none; `CountLost` when it is gone."""

        def write() -> int:
            try:
                return int(self.way_out.write(data[:_PIECE], timeout=int(seconds * 1000)))
            except usb.core.USBTimeoutError:
                return 0
            except usb.core.USBError as cause:
                # The library forgets how much of a broken write the printer had taken.
                raise CountLost("the printer went away while it was written to") from cause

        return on_usb_thread(write)

    def receive(self, *, seconds: float) -> bytes:
        """Give what came, nothing when nothing did; OSError when the printer is gone."""

        def read() -> bytes:
            if self.way_in is None:
                return b""
            try:
                size = self.way_in.wMaxPacketSize
                return bytes(self.way_in.read(size, timeout=max(int(seconds * 1000), 1)))
            except usb.core.USBTimeoutError:
                return b""

        return on_usb_thread(read)

    def port_status(self) -> PrinterState:
        """What the class request says; many printers always say READY there, so only bad counts."""

        def ask() -> int:
            number = self.interface.bInterfaceNumber
            got = self.device.ctrl_transfer(_TO_HOST, _GET_STATUS, 0, number, 1, timeout=1000)
            return int(got[0])

        try:
            status = on_usb_thread(ask)
        except (OSError, IndexError):
            return PrinterState.READY  # not every printer has this request
        if status & _PAPER_EMPTY:
            return PrinterState.PAPER_OUT
        return PrinterState.READY

    def close(self) -> None:
        """Give the printer back to the system."""

        def release() -> None:
            with suppress(OSError):
                usb.util.release_interface(self.device, self.interface)
            usb.util.dispose_resources(self.device)

        on_usb_thread(release)


def open_line(key: str, address: str, backend: object | None = None) -> UsbLine:
    """Open the printer with this address; raises `DeviceProblem` when it is not there alone."""

    def search() -> UsbLine:
        found = [device for device in _devices(backend) if _address(device) == address]
        if len(found) > 1:
            raise DeviceProblem(
                f"Two printers are plugged in that are both {address}.",
                "Unplug one of them: they have no serial numbers to tell them apart.",
                state=PrinterState.UNKNOWN.value,
            )
        if not found:
            raise problem(key, PrinterState.OFFLINE)
        device, interface = found[0], _interface(found[0])
        number = interface.bInterfaceNumber
        with suppress(NotImplementedError, usb.core.USBError):
            if device.is_kernel_driver_active(number):
                device.detach_kernel_driver(number)
        usb.util.claim_interface(device, number)
        return UsbLine(
            device, interface, _endpoint(interface, out=True), _endpoint(interface, out=False)
        )

    return on_usb_thread(search)


@dataclass(slots=True)
class UsbPrinter:
    """A label printer on USB, known by its serial number wherever it is plugged in."""

    key: str
    address: str
    media: Media
    dpi: int = 203
    language: str = "zpl"
    tuning: Tuning = AS_IT_IS
    timeouts: Timeouts = USUAL
    two_way: bool = True
    backend: object | None = None
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    odometer: Odometer = field(default_factory=Odometer)

    def status(self) -> PrinterState:
        """Ask how the printer is; `OFFLINE` when it is not plugged in."""
        try:
            return self._printer().status()
        except DeviceProblem as found:
            return PrinterState(found.state)

    def print_label(self, content: bytes) -> PrintReceipt:
        """Send one label; CONFIRMED only by the printer's own word, DOUBTFUL without it.

        Raises `DeviceProblem` (state) when the printer is not ready; then nothing was sent.
        """
        return self._printer().print_label(content)

    def _printer(self) -> LinePrinter:
        talk = TALKS[self.language] if self.two_way else None
        return LinePrinter(self.key, talk, self._open, self.odometer)

    def _open(self) -> Conversation:
        line = open_line(self.key, self.address, self.backend)
        state = line.port_status()
        if state is not PrinterState.READY:
            line.close()
            raise problem(self.key, state)
        return Conversation(line, self.timeouts, self.monotonic, self.sleep)
