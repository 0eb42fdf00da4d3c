"""Printers are found where they are plugged in or tell of themselves; nobody else is tried."""

from __future__ import annotations

import os
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from zeroconf import ServiceInfo, Zeroconf

from tests.printing.usb_backend import Backend, Device
from workstation.bootstrap import make_finder
from workstation.config import settings_from
from workstation.domain.errors import DeviceProblem, Refused
from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import PrinterState
from workstation.printing.discovery import PrinterSearch
from workstation.printing.lines import Timeouts
from workstation.printing.network import network_printers
from workstation.printing.serial_line import serial_ports
from workstation.printing.telling import host_identification, languages_in
from workstation.printing.usb import find_printers
from workstation.printing.virtual.process import VirtualPrinter

BROTHER = b"\x80\x20\x42\x34\x39\x30" + bytes(26)
QUICK = PrinterSearch(looks=(), timeouts=Timeouts(connect=5, status=0.15, write=5))

ANSWERS: dict[str, list[tuple[bytes, bytes]]] = {
    "escpos": [(b"\x10\x04", b"\x12")],
    "tspl": [(b"\x1b!?", b"\x00"), (b"~!T", b"TSC TE210\r\n")],
    "zpl": [
        (b"~HI", b"\x02ZD421-300dpi,V93.21.26Z,12,8176KB\x03"),
        (b"~HS", b"\x02030,0,1,1218,000,0,0,0,000,0,0,0\x03\r\n"
                 b"\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"),
    ],
    "brother": [(b"\x1biS", BROTHER)],
    "epl": [(b"^ee", b"07\r\n")],
}  # fmt: skip


def answer(rules: list[tuple[bytes, bytes]], asked: bytes) -> bytes:
    return next((told for question, told in rules if question in asked), b"")


@contextmanager
def server(talk: Callable[[bytes], bytes]) -> Iterator[tuple[str, list[bytes]]]:
    """A printer of few words; gives its address and what it was sent."""
    heard: list[bytes] = []

    def serve() -> None:
        with closing(listener.accept()[0]) as line:
            while more := line.recv(4096):
                heard.append(more)
                line.sendall(talk(more))

    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}", heard
        thread.join(10)


@pytest.mark.parametrize("language", ANSWERS)
def test_an_address_tells_its_language_by_questions_that_print_nothing(language: str) -> None:
    with server(lambda asked: answer(ANSWERS[language], asked)) as (address, heard):
        found = QUICK.probe(address)
    assert (found.kind, found.address, found.languages) == ("tcp", address, (language,))
    assert not any(b"^XA" in piece or b"PRINT" in piece for piece in heard)
    if language == "escpos":
        assert all(piece.startswith(b"\x10\x04") for piece in heard), "letters would be printed"


def test_a_zebra_tells_its_model_its_dots_and_that_it_is_paused() -> None:
    with server(lambda asked: answer(ANSWERS["zpl"], asked)) as (address, _):
        found = QUICK.probe(address)
    assert (found.model, found.dpi, found.state) == ("ZD421-300dpi", 300, PrinterState.PAUSED)
    values = found.settings()
    (printer,) = settings_from({"printers": [{"key": "found", **values}]}).printers
    assert (printer.kind, printer.host, printer.language, printer.dpi) == (
        "tcp", "127.0.0.1", "zpl", 300,
    )  # fmt: skip
    assert f"{printer.host}:{printer.port}" == address


def test_the_virtual_printer_is_known_by_its_own_word(printer: VirtualPrinter) -> None:
    found = make_finder().probe(f"127.0.0.1:{printer.port}")
    assert (found.model, found.dpi, found.state) == (
        "PB-VIRTUAL-203dpi", 203, PrinterState.READY,
    )  # fmt: skip
    assert found.languages == ("zpl",)


def test_what_answers_nothing_is_said_to_be_silent() -> None:
    with server(lambda asked: b"") as (address, _):
        found = QUICK.probe(address)
    assert (found.languages, found.state) == ((), PrinterState.SILENT)
    assert "no question" in found.note


def test_what_hangs_up_is_said_to_be_silent() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        thread = threading.Thread(target=lambda: listener.accept()[0].close())
        thread.start()
        found = QUICK.probe(f"127.0.0.1:{listener.getsockname()[1]}")
        thread.join(10)
    assert found.state is PrinterState.SILENT


def test_where_nothing_listens_it_is_said() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(DeviceProblem) as problem:
        QUICK.probe(f"127.0.0.1:{port}")
    assert problem.value.state == PrinterState.OFFLINE


@pytest.mark.parametrize(
    "address",
    ["", "two words", "127.0.0.1:0", "127.0.0.1:70000", "http://x", "cups:a b", "-d", "a;b"],
)
def test_what_is_no_address_is_never_tried(address: str) -> None:
    with pytest.raises(Refused) as problem:
        QUICK.probe(address)
    assert problem.value.field == "address"


def test_a_serial_port_that_is_not_there_is_said_to_be_offline() -> None:
    with pytest.raises(DeviceProblem) as problem:
        QUICK.probe("/dev/no-such-port")
    assert problem.value.state == PrinterState.OFFLINE


def test_a_printer_on_a_serial_port_tells_its_language() -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)

    def serve() -> None:
        while True:
            try:
                asked = os.read(ours, 4096)
            except OSError:
                return
            os.write(ours, answer(ANSWERS["tspl"], asked))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    found = QUICK.probe(os.ttyname(theirs))
    os.close(theirs)
    thread.join(10)
    os.close(ours)
    assert (found.kind, found.languages, found.model) == ("serial", ("tspl",), "TSC TE210")
    assert found.settings() == {"kind": "serial", "device": found.address, "language": "tspl"}


def test_printers_that_tell_of_themselves_are_found_by_one_question() -> None:
    loopback = socket.inet_aton("127.0.0.1")
    raw, ipp = "_pdl-datastream._tcp.local.", "_ipp._tcp.local."
    services = [
        ServiceInfo(
            raw, f"Bench zebra.{raw}", addresses=[loopback], port=9100, server="z.local.",
            properties={"usb_MFG": "Zebra", "usb_MDL": "ZD421-203dpi", "usb_CMD": "ZPL"},
        ),
        ServiceInfo(
            ipp, f"Bench zebra.{ipp}", addresses=[loopback], port=631, server="z.local.",
            properties={"usb_MFG": "Zebra", "usb_MDL": "ZD421-203dpi", "pdl": "application/pdf"},
        ),
        ServiceInfo(
            ipp, f"Office.{ipp}", addresses=[loopback], port=631, server="o.local.",
            properties={"ty": "Office laser", "pdl": "application/pdf,image/urf", "rp": "ipp/x"},
        ),
    ]  # fmt: skip
    with closing(Zeroconf(interfaces=["127.0.0.1"])) as teller:
        for service in services:
            teller.register_service(service, cooperating_responders=True)
        found = network_printers(seconds=2.5, interfaces=["127.0.0.1"])
    zebra, office = sorted(found, key=lambda one: one.kind, reverse=True)
    assert (zebra.kind, zebra.address, zebra.languages) == ("tcp", "127.0.0.1:9100", ("zpl",))
    assert (zebra.make, zebra.dpi, zebra.name) == ("Zebra", 203, "Zebra ZD421-203dpi")
    assert (office.kind, office.address) == ("ipp", "ipp://127.0.0.1:631/ipp/x")
    assert (office.usable, zebra.usable) == (False, True)
    assert "CUPS" in office.note
    assert office.settings() == {"kind": "ipp", "language": "pdf"}


# The library leaves the socket that it could not use to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_no_network_means_no_printers_there() -> None:
    assert network_printers(seconds=0.1, interfaces=["203.0.113.7"]) == ()


def test_a_way_that_fails_finds_nothing_and_stops_no_other() -> None:
    def broken() -> tuple[FoundPrinter, ...]:
        raise OSError("no such bus")

    device = Backend(Device())
    search = PrinterSearch(looks=(broken, lambda: find_printers(device), serial_ports))
    assert [one.address for one in search.discover() if one.kind == "usb"] == ["ZX0001"]


def test_a_usb_address_is_looked_up_and_not_guessed() -> None:
    with pytest.raises(DeviceProblem):
        QUICK.probe("usb:NOT-PLUGGED-IN")
    with pytest.raises(DeviceProblem):
        QUICK.probe("cups:no_such_queue")


@pytest.mark.parametrize(
    ("words", "languages"),
    [
        ("ZPL,EPL Zebra ZD421", ("zpl", "epl")),
        ("TSPL2 TSC TE210", ("tspl",)),
        ("PT-CBP Brother QL-820NWB", ("brother",)),
        ("ESC/POS EPSON TM-T20III", ("escpos",)),
        ("Generic text", ()),
    ],
)
def test_languages_are_read_from_a_printers_own_description(
    words: str, languages: tuple[str, ...]
) -> None:
    assert languages_in(words) == languages


def test_an_answer_that_is_no_host_identification_is_none() -> None:
    assert host_identification(b"\x02OK\x03") is None
    assert host_identification(b"\x02ZT610-600dpi,V92,24,8192KB\x03") == ("ZT610-600dpi", 600)


def test_an_ipv6_address_keeps_its_brackets_out_of_the_settings() -> None:
    found = FoundPrinter(kind="tcp", address="[::1]:9101", how_found="asked")
    assert found.settings() == {"kind": "tcp", "host": "::1", "port": 9101}
    assert found.name == "[::1]:9101"
