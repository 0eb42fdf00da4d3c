"""Starts the demo carrier: `python -m workstation.carriers.demo --port 0 --state DIR`.

One line of JSON on standard output tells when it is ready and where:
{"ready": true, "url": "http://127.0.0.1:PORT", "pid": PID, "accounts": {"API key": "account"}}
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from pathlib import Path

from workstation.carriers.demo.desk import ACCOUNTS
from workstation.carriers.demo.ledger import Ledger
from workstation.carriers.demo.server import Server


def main() -> int:
    """Serve until a signal comes, or until standard input closes where that was asked for."""
    parser = argparse.ArgumentParser(
        prog="python -m workstation.carriers.demo", description=__doc__
    )
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--state", type=Path, required=True, help="the folder of the ledger")
    parser.add_argument("--seed", type=int, default=0, help="where the tracking numbers begin")
    parser.add_argument(
        "--speed", type=float, default=0.0, help="parcels live on, so many times faster than life"
    )
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="end with the program that started this"
    )
    options = parser.parse_args()
    ledger = Ledger(options.state, seed=options.seed)
    server = Server(options.port, ledger, speed=options.speed)
    # shutdown waits for the loop that the signal interrupts, so it needs a thread of its own.
    stop = threading.Thread(target=server.shutdown)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.start() if not stop.ident else None)
    if options.until_stdin_closes:
        threading.Thread(target=_follow_stdin, args=(server,), daemon=True).start()
    ready = {"ready": True, "url": server.url, "pid": os.getpid(), "accounts": ACCOUNTS}
    print(json.dumps(ready), flush=True)
    try:
        server.serve_forever(poll_interval=0.05)
    finally:
        server.server_close()
        ledger.close()
    return 0


def _follow_stdin(server: Server) -> None:
    # Not sys.stdin: a thread that waits in its lock cannot be left behind at the end.
    while os.read(0, 4096):
        pass
    server.shutdown()


if __name__ == "__main__":
    sys.exit(main())
