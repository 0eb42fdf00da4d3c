"""A USB world of our own below pyusb: printers that answer, stall, lose power at any byte."""

from __future__ import annotations

import errno
import threading
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core

READY = (
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)
OUT, IN = 0x02, 0x81


@dataclass
class Device:
    """One thing that is plugged in."""

    serial: str = "ZX0001"
    vendor: int = 0x0A5F
    product: int = 0x0120
    device_class: int = 7
    device_id: bytes = b"MFG:Zebra;MDL:ZD421;CMD:ZPL;"
    port_status: int | None = 0x18
    piece: int = 4096
    gone_after: int | None = None
    stalls_after: int | None = None
    got: bytes = b""
    answers: list[bytes] = field(default_factory=list)
    claimed: int = 0
    address: int = 1


class Backend(usb.backend.IBackend):  # type: ignore[misc]
    """pyusb's way to the bus, answered from `devices`."""

    def __init__(self, *devices: Device) -> None:
        super().__init__()
        self.devices = list(devices)
        self.threads: set[str] = set()

    def _note(self) -> None:
        self.threads.add(threading.current_thread().name)

    def enumerate_devices(self) -> list[Device]:
        self._note()
        return list(self.devices)

    def get_parent(self, dev: Device) -> None:
        return None

    def get_device_descriptor(self, dev: Device) -> SimpleNamespace:
        self._note()
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=dev.vendor, idProduct=dev.product,
            bcdDevice=0x100, iManufacturer=0, iProduct=0, iSerialNumber=3 if dev.serial else 0,
            bNumConfigurations=1, address=dev.address, bus=1, port_number=dev.address,
            port_numbers=(dev.address,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: Device, config: int) -> SimpleNamespace:
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xC0, bMaxPower=1,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: Device, intf: int, alt: int, config: int) -> Any:
        if intf or alt:
            raise IndexError(intf)
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=2, bInterfaceClass=dev.device_class, bInterfaceSubClass=1,
            bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, dev: Device, ep: int, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(OUT, IN)[ep], bmAttributes=2,
            wMaxPacketSize=512, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: Device) -> Device:
        self._note()
        self._there(dev)
        return dev

    def close_device(self, dev_handle: Device) -> None:
        self._note()

    def set_configuration(self, dev_handle: Device, config_value: int) -> None:
        self._note()

    def get_configuration(self, dev_handle: Device) -> int:
        return 1

    def claim_interface(self, dev_handle: Device, intf: int) -> None:
        self._note()
        dev_handle.claimed += 1

    def release_interface(self, dev_handle: Device, intf: int) -> None:
        self._note()
        dev_handle.claimed -= 1

    def is_kernel_driver_active(self, dev_handle: Device, intf: int) -> bool:
        return False

    def bulk_write(self, dev: Device, ep: int, intf: int, data: Any, timeout: int) -> int:
        self._note()
        self._there(dev)
        taken = bytes(data)[: dev.piece]
        if dev.stalls_after is not None:
            taken = taken[: max(dev.stalls_after - len(dev.got), 0)]
            if not taken:
                raise usb.core.USBTimeoutError("timed out", -7, errno.ETIMEDOUT)
        if dev.gone_after is not None:
            taken = taken[: max(dev.gone_after - len(dev.got), 0)]
            if not taken:
                raise usb.core.USBError("No such device", -4, errno.ENODEV)
        dev.got += taken
        if dev.got.endswith(b"~HS"):
            dev.answers.append(READY)
        return len(taken)

    def bulk_read(self, dev: Device, ep: int, intf: int, buff: Any, timeout: int) -> int:
        self._note()
        self._there(dev)
        if not dev.answers:
            raise usb.core.USBTimeoutError("timed out", -7, errno.ETIMEDOUT)
        answer = dev.answers[0][: len(buff)]
        dev.answers[0] = dev.answers[0][len(answer) :]
        if not dev.answers[0]:
            dev.answers.pop(0)
        for at, value in enumerate(answer):
            buff[at] = value
        return len(answer)

    def ctrl_transfer(
        self, dev: Device, kind: int, request: int, value: int, index: int, data: Any, timeout: int
    ) -> int:
        self._note()
        self._there(dev)
        answer = self._control(dev, kind, request, value)[: len(data)]
        for at, byte in enumerate(answer):
            data[at] = byte
        return len(answer)

    def _control(self, dev: Device, kind: int, request: int, value: int) -> bytes:
        if kind == 0x80 and request == 6 and value >> 8 == 3:
            text = b"\x09\x04" if not value & 0xFF else dev.serial.encode("utf-16-le")
            return bytes((len(text) + 2, 3)) + text
        if kind == 0xA1 and request == 0:
            return (len(dev.device_id) + 2).to_bytes(2, "big") + dev.device_id
        if kind == 0xA1 and request == 1 and dev.port_status is not None:
            return bytes((dev.port_status,))
        raise usb.core.USBError("Pipe error", -9, errno.EPIPE)

    def _there(self, dev: Device) -> None:
        gone = dev.gone_after is not None and len(dev.got) >= dev.gone_after
        if dev not in self.devices or gone:
            raise usb.core.USBError("No such device", -4, errno.ENODEV)
