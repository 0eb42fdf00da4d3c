"""Starts the demo's mail server: `python -m workstation.messaging.demo --out DIR`.

One line of JSON on standard output tells when it is ready and where:
{"ready": true, "host": "127.0.0.1", "port": PORT, "control_port": PORT, "pid": PID, "out": DIR}
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import ssl
import sys
import threading
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from workstation.messaging.demo.faults import FaultPlan
from workstation.messaging.demo.ledger import Ledger
from workstation.messaging.demo.server import Control, DemoSmtp

HOST = "127.0.0.1"
PASSWORD_VARIABLE = "PACKBENCH_DEMO_MAIL_PASSWORD"  # noqa: S105 - a variable's name


def main() -> int:
    """Serve until a signal comes, or until standard input closes where that was asked for."""
    parser = argparse.ArgumentParser(
        prog="python -m workstation.messaging.demo", description=__doc__
    )
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--control-port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--out", type=Path, required=True, help="the folder of mails and ledger")
    parser.add_argument("--certificate", type=Path, help="offer STARTTLS with this file")
    parser.add_argument("--key", type=Path, help="the certificate's key")
    parser.add_argument(
        "--user", default="", help=f"ask for a log-in; password in {PASSWORD_VARIABLE}"
    )
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="end with the program that started this"
    )
    asyncio.run(_serve(parser.parse_args()))
    return 0


async def _serve(options: argparse.Namespace) -> None:
    loop = asyncio.get_running_loop()
    ledger, plan = Ledger(options.out), FaultPlan()
    extras: dict[str, object] = {}
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
        extras |= {"tls_context": context, "require_starttls": True}
    if options.user:
        extras |= {
            "authenticator": _Gate(options.user, os.environ.get(PASSWORD_VARIABLE, "")),
            "auth_required": True,
            "auth_require_tls": bool(options.certificate),
        }
    smtp = await loop.create_server(lambda: DemoSmtp(plan, ledger, **extras), HOST, options.port)
    control = await asyncio.start_server(
        Control(plan, ledger).serve, HOST, options.control_port, limit=1_000_000
    )
    stop = asyncio.Event()
    _stop_on_signals(loop, stop)
    if options.until_stdin_closes:
        threading.Thread(target=_follow_stdin, args=(loop, stop), daemon=True).start()
    ready = {
        "ready": True,
        "host": HOST,
        "port": smtp.sockets[0].getsockname()[1],
        "control_port": control.sockets[0].getsockname()[1],
        "pid": os.getpid(),
        "out": str(options.out),
    }
    print(json.dumps(ready), flush=True)
    await stop.wait()
    smtp.close()
    control.close()


class _Gate:
    """aiosmtpd's authenticator: one user with one password."""

    def __init__(self, user: str, password: str) -> None:
        self._known = (user.encode(), password.encode())

    def __call__(
        self,
        server: SMTP,  # noqa: ARG002 - the names are aiosmtpd's
        session: Session,  # noqa: ARG002
        envelope: Envelope,  # noqa: ARG002
        mechanism: str,  # noqa: ARG002
        auth_data: object,
    ) -> AuthResult:
        known = isinstance(auth_data, LoginPassword) and self._known == (
            auth_data.login,
            auth_data.password,
        )
        return AuthResult(success=known, handled=known)


def _stop_on_signals(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def _follow_stdin(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    loop.call_soon_threadsafe(stop.set)


if __name__ == "__main__":
    sys.exit(main())
