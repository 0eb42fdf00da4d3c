"""The demo's mail server in a process of its own, and a writer with the real templates."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from workstation.messaging import SmtpMessenger, TemplateWriter
from workstation.ports.messenger import OutgoingMail, WrittenMessage

ROOT = Path(__file__).resolve().parents[2]


class MailServer:
    """The process and its control port."""

    def __init__(
        self, out: Path, *arguments: str, environment: dict[str, str] | None = None
    ) -> None:
        self.out = out
        self._process = subprocess.Popen(
            [sys.executable, "-m", "workstation.messaging.demo", "--out", str(out),
             "--until-stdin-closes", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        )  # fmt: skip
        assert self._process.stdout is not None
        self.ready: dict[str, Any] = json.loads(self._process.stdout.readline())
        self.port: int = self.ready["port"]

    def ask(self, **wish: Any) -> dict[str, Any]:
        with socket.create_connection(
            ("127.0.0.1", self.ready["control_port"]), timeout=10
        ) as line:
            line.sendall(json.dumps(wish).encode() + b"\n")
            answer: dict[str, Any] = json.loads(line.makefile().readline())
            return answer

    def fault(self, **fault: Any) -> None:
        assert self.ask(do="fault", **fault)["ok"] is True

    @property
    def ledger(self) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self.ask(do="ledger")["ledger"]
        return entries

    def ids(self) -> list[str]:
        return [entry["message_id"] for entry in self.ledger]

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate(timeout=10)

    def stop(self) -> tuple[int, str]:
        """The exit code and what was said on standard error."""
        if self._process.poll() is not None and self._process.stdin is not None:
            return self._process.returncode, ""
        _, error = self._process.communicate(timeout=10)
        return self._process.returncode, error.decode()


@pytest.fixture(scope="module")
def _shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServer]:
    server = MailServer(tmp_path_factory.mktemp("mail"))
    yield server
    code, error = server.stop()
    assert (code, error) == (0, "")


@pytest.fixture
def server(_shared_server: MailServer) -> MailServer:
    """One process for a module, its faults cleared for each test."""
    _shared_server.ask(do="clear")
    return _shared_server


@pytest.fixture
def start_server() -> Iterator[Callable[..., MailServer]]:
    """Starts servers of the test's own; those still running are stopped in the end."""
    started: list[MailServer] = []

    def start(out: Path, *arguments: str, **environment: str) -> MailServer:
        started.append(MailServer(out, *arguments, environment=environment))
        return started[-1]

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def open_messenger(server: MailServer) -> Iterator[Callable[..., SmtpMessenger]]:
    """Opens messengers to the server, or to `port`; they hang up in the end."""
    opened: list[SmtpMessenger] = []

    def open_one(**options: Any) -> SmtpMessenger:
        plain: dict[str, Any] = {
            "host": "127.0.0.1", "port": server.port, "sender": "shop@example.com",
            "sender_name": "Kıyı Home", "timeout": 5.0,
        }  # fmt: skip
        opened.append(SmtpMessenger(**{**plain, **options}))
        return opened[-1]

    yield open_one
    for messenger in opened:
        messenger.close()


@pytest.fixture
def messenger(open_messenger: Callable[..., SmtpMessenger]) -> SmtpMessenger:
    return open_messenger()


@pytest.fixture
def mail() -> Callable[..., OutgoingMail]:
    numbers = iter(range(1, 1000))
    stem = os.urandom(6).hex()

    def make(**other: Any) -> OutgoingMail:
        plain: dict[str, Any] = {
            "message_id": f"<{stem}.{next(numbers)}@example.com>", "to": "ada@example.org",
            "to_name": "Ada Byron",
            "message": WrittenMessage("en", "Your order", "Hello\n.a dot first\n", "<p>Hello</p>"),
        }  # fmt: skip
        return OutgoingMail(**{**plain, **other})

    return make


@pytest.fixture(scope="session")
def writer() -> TemplateWriter:
    return TemplateWriter()
