"""Starts the virtual printer as a process and steers it, for the demo and for tests."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from workstation.domain.errors import DeviceProblem

_LONGEST_WAIT = 70.0


@dataclass(frozen=True, slots=True)
class PrinterControl:
    """The steering wheel of a virtual printer that runs, whoever started it."""

    port: int
    host: str = "127.0.0.1"

    def do(self, order: str, **values: object) -> dict[str, object]:
        """Give one order (see `control`), get its answer; `DeviceProblem` when it is refused."""
        line = json.dumps({"do": order, **values}).encode() + b"\n"
        try:
            with socket.create_connection((self.host, self.port), timeout=_LONGEST_WAIT) as channel:
                channel.sendall(line)
                with channel.makefile("rb") as answers:
                    answer: dict[str, object] = json.loads(answers.readline())
        except (OSError, ValueError) as problem:
            raise DeviceProblem(
                "The virtual printer does not answer.", "Start it again.", state="offline"
            ) from problem
        if not answer.get("ok"):
            raise DeviceProblem(f"The virtual printer refused {order}: {answer.get('error')}.")
        return answer

    def state(self) -> dict[str, object]:
        """Faults and counts."""
        state = self.do("state")["state"]
        return state if isinstance(state, dict) else {}

    def labels(self) -> list[dict[str, object]]:
        """What came out, oldest first: n, at, sha256, bytes, zpl, png, barcodes, unknown."""
        labels = self.do("labels")["labels"]
        return labels if isinstance(labels, list) else []

    def wait_printed(self, count: int, seconds: float = 10.0) -> bool:
        """Wait until `count` labels came out in all."""
        return self.do("wait_printed", n=count, seconds=seconds)["reached"] is True


@dataclass(slots=True)
class VirtualPrinter:
    """A virtual printer that we started: its ports, its folder, and how to end it."""

    process: subprocess.Popen[bytes]
    port: int
    control: PrinterControl
    out: Path

    def stop(self, seconds: float = 10.0) -> None:
        """Switch it off and wait for its end; its ledger stays."""
        with contextlib.suppress(DeviceProblem):
            self.control.do("quit")
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(seconds)
        if self.process.stdout is not None:
            self.process.stdout.close()


def start_virtual_printer(
    out: Path,
    *,
    port: int = 0,
    control_port: int = 0,
    media: str = "4x6",
    dpi: int = 203,
    seconds_per_label: float = 0.0,
    answers_errors: bool = True,
) -> VirtualPrinter:
    """Start a virtual printer that prints into `out` and wait until it listens.

    Raises `DeviceProblem` when it does not come up.
    """
    command = [sys.executable, "-m", "workstation.printing.virtual", "--out", str(out)]
    command += ["--port", str(port), "--control-port", str(control_port), "--media", media]
    command += ["--dpi", str(dpi), "--seconds-per-label", str(seconds_per_label)]
    if not answers_errors:
        command.append("--without-errors")
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    line = process.stdout.readline() if process.stdout is not None else b""
    try:
        told = json.loads(line)
        return VirtualPrinter(process, told["port"], PrinterControl(told["control_port"]), out)
    except (ValueError, KeyError) as problem:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
        raise DeviceProblem(
            "The virtual printer did not start.", "See its messages.", state="offline"
        ) from problem
