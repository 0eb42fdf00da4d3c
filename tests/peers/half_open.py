"""A printer whose network goes away in the middle of a job: run inside a network of its own.

`unshare -n python half_open.py POINT` takes loopback away at that point ("before", "sending" or
"proof"), so nobody hears that the line is gone, and prints what became of the job as JSON.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.lines import Timeouts
from workstation.printing.tcp import TcpPrinter

READY = (
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)
QUICK = Timeouts(connect=1, status=0.5, write=0.5, confirm=1, poll=0.01)


def loopback(state: str) -> None:
    subprocess.run(["ip", "link", "set", "lo", state], check=True)


class Device:
    """Answers ~HS as a ready printer; its network ends once it has read `until` bytes."""

    def __init__(self, *, until: int, end: bytes = b"") -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.got = b""
        self.until, self.end = until, end
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        line, _ = self.listener.accept()
        while more := line.recv(65_536):
            self.got += more
            if len(self.got) > self.until and self.got.endswith(self.end):
                loopback("down")
                threading.Event().wait()
            if more.endswith(b"~HS"):
                line.sendall(READY)


def main(point: str) -> None:
    loopback("up")
    content = b"^XA" + b"^FX" + b"x" * 40_000_000 + b"^FS^XZ"
    if point == "proof":
        content = b"^XA^FO10,10^GB50,50,50^FS^XZ"
    device = Device(until={"before": 0, "sending": 500_000, "proof": 20}[point],
                    end=b"^XZ" if point == "proof" else b"")  # fmt: skip
    port = device.listener.getsockname()[1]
    printer = TcpPrinter("far", "127.0.0.1", MEDIA_4X6, port=port, timeouts=QUICK)
    if point == "before":
        loopback("down")
    began = time.monotonic()
    try:
        receipt = printer.print_label(content)
        told = {"state": str(receipt.state), "evidence": receipt.evidence}
    except DeviceProblem as problem:
        told = {"state": "nothing sent", "evidence": problem.state}
    whole = device.got.endswith(b"^XZ")
    print(json.dumps({**told, "whole": whole, "seconds": time.monotonic() - began}))


if __name__ == "__main__":
    main(sys.argv[1])
