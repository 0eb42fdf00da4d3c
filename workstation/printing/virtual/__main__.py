"""Starts the virtual printer and says on standard output, in one JSON line, where it listens."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from pathlib import Path

from workstation.ports.labels import MEDIA
from workstation.printing.elements import DPIS
from workstation.printing.paint import ensure_app
from workstation.printing.virtual.ledger import PrintedLabels
from workstation.printing.virtual.machine import Machine
from workstation.printing.virtual.server import LOOPBACK, ControlServer, JobServer


def main(argv: list[str] | None = None) -> int:
    """Run until a control order or a signal ends it; answers the exit code."""
    options = _options(argv)
    width, height = MEDIA[options.media].dots(options.dpi)
    ensure_app()
    machine = Machine(
        PrintedLabels(options.out, options.dpi, width, height),
        seconds_per_label=options.seconds_per_label,
        answers_errors=not options.without_errors,
    )
    for number in (signal.SIGINT, signal.SIGTERM):
        # In a thread, since the signal may come while this thread holds the machine's lock.
        signal.signal(number, lambda *_: threading.Thread(target=machine.stop).start())
    try:
        jobs = JobServer(options.port, machine)
        control = ControlServer(options.control_port, machine)
    except OSError as problem:
        print(f"The virtual printer cannot listen there: {problem.strerror}.", file=sys.stderr)
        return 1
    for server in (jobs, control):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    _tell(options, jobs.port, control.port)
    machine.run()
    for server in (jobs, control):
        server.shutdown()
        server.server_close()
    return 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m workstation.printing.virtual")
    parser.add_argument("--out", type=Path, required=True, help="folder of the printed labels")
    parser.add_argument("--port", type=int, default=9100, help="0 takes a free one")
    parser.add_argument("--control-port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--media", choices=sorted(MEDIA), default="4x6")
    parser.add_argument("--dpi", type=int, choices=DPIS, default=203)
    parser.add_argument("--seconds-per-label", type=float, default=0.0)
    parser.add_argument("--without-errors", action="store_true", help="a model without ~HQES")
    parser.add_argument("--ready-file", type=Path, help="write the line there too")
    return parser.parse_args(argv)


def _tell(options: argparse.Namespace, port: int, control_port: int) -> None:
    line = json.dumps(
        {
            "ready": True,
            "host": LOOPBACK,
            "port": port,
            "control_port": control_port,
            "out": str(options.out.resolve()),
            "pid": os.getpid(),
        }
    )
    if options.ready_file is not None:
        partial = options.ready_file.with_name(f".{options.ready_file.name}.part")
        partial.write_text(line + "\n", "utf-8")
        os.replace(partial, options.ready_file)
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
