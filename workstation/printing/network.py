"""Printers that tell of themselves on the local network (mDNS, DNS-SD); nothing else is tried.

One question goes out to the multicast group; only who answers it is listed. Service types are
those of Bonjour Printing (Apple's specification 1.2.1): port 9100, IPP and IPP over TLS.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence

from zeroconf import InterfaceChoice, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from workstation.ports.devices import FoundPrinter
from workstation.printing.telling import dpi_in, languages_in

_RAW = "_pdl-datastream._tcp.local."
_IPP = ("_ipp._tcp.local.", "_ipps._tcp.local.")
_LISTEN = 2.5
_DETAILS_MS = 1_500
_QUEUE_FIRST = "Make a queue of CUPS for it (driverless), then choose the queue here."


class _Listener(ServiceListener):
    """Gathers what answers."""

    def __init__(self) -> None:
        self.found: list[FoundPrinter] = []
        self.lock = threading.Lock()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        info = zc.get_service_info(type_, name, _DETAILS_MS)
        if info is not None and info.parsed_addresses():
            with self.lock:
                self.found.append(_printer(info, raw=type_ == _RAW))

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """What it tells anew does not matter within these seconds."""

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Gone within these seconds: asking it will tell."""


def network_printers(
    *, seconds: float = _LISTEN, interfaces: Sequence[str] | None = None
) -> tuple[FoundPrinter, ...]:
    """Give the printers that answered within `seconds`; none where there is no network.

    `interfaces` are addresses of this machine, all of them when None.
    """
    listener = _Listener()
    try:
        line = Zeroconf(
            interfaces=InterfaceChoice.Default if interfaces is None else list(interfaces)
        )
    except OSError:
        return ()
    with contextlib.closing(line):
        browser = ServiceBrowser(line, [_RAW, *_IPP], listener)
        threading.Event().wait(seconds)
        browser.cancel()
    with listener.lock:
        return tuple(_once(listener.found))


def _once(found: Sequence[FoundPrinter]) -> list[FoundPrinter]:
    """The same printer under several service types: once, the port we can print to first."""
    kept: dict[str, FoundPrinter] = {}
    for printer in sorted(found, key=lambda one: one.kind != "tcp"):
        kept.setdefault(printer.name, printer)
    return list(kept.values())


def _printer(info: ServiceInfo, *, raw: bool) -> FoundPrinter:
    told = {
        key.decode("ascii", "replace"): (value or b"").decode("utf-8", "replace")
        for key, value in info.properties.items()
    }
    host, port = info.parsed_addresses()[0], info.port or 9100
    shown = f"[{host}]" if ":" in host else host
    named = info.name.removesuffix(f".{info.type}")
    model = told.get("usb_MDL") or told.get("ty") or named
    words = f"{told.get('usb_CMD', '')} {told.get('pdl', '')} {told.get('usb_MFG', '')} {model}"
    path = told.get("rp", "ipp/print")
    return FoundPrinter(
        kind="tcp" if raw else "ipp",
        address=f"{shown}:{port}" if raw else f"ipp://{shown}:{port}/{path}",
        how_found="mdns",
        make=told.get("usb_MFG", ""),
        model=model,
        languages=languages_in(words),
        dpi=dpi_in(words),
        note="" if raw else _QUEUE_FIRST,
    )
