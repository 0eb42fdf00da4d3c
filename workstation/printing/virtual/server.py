"""The two TCP ports: 9100 for jobs, and the control port; both on the loopback address alone."""

from __future__ import annotations

import json
import socketserver
from typing import cast

from workstation.printing.virtual.control import obey
from workstation.printing.virtual.machine import Machine
from workstation.printing.virtual.stream import HostCommand, Label, Splitter, Stray

LOOPBACK = "127.0.0.1"
_LONGEST_ORDER = 10_000


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False

    def __init__(
        self, port: int, handler: type[socketserver.BaseRequestHandler], machine: Machine
    ) -> None:
        super().__init__((LOOPBACK, port), handler)
        self.machine = machine

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class JobServer(_Server):
    """Takes labels and answers ~HS, ~HQES and ~HI."""

    def __init__(self, port: int, machine: Machine) -> None:
        super().__init__(port, _Jobs, machine)


class ControlServer(_Server):
    """Takes one JSON object a line and answers each with one."""

    def __init__(self, port: int, machine: Machine) -> None:
        super().__init__(port, _Orders, machine)


class _Jobs(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        machine = cast(JobServer, self.server).machine
        with machine.change:
            machine.lines.add(self.request)
        try:
            self._serve(machine)
        except OSError:
            pass  # the other side is gone; what it sent whole is in the buffer
        finally:
            with machine.change:
                machine.lines.discard(self.request)
            self.request.close()  # without a farewell: after a reset the other side sees a reset

    def _serve(self, machine: Machine) -> None:
        splitter = Splitter()
        while True:
            machine.wait_while_hung()
            data: bytes = self.request.recv(machine.may_read(65_536))
            machine.wait_while_hung()
            if not data or not machine.has_read(len(data)):
                return
            for piece in splitter.feed(data):
                match piece:
                    case Label(content):
                        machine.accept(content)
                    case HostCommand(name):
                        answer = machine.answer(name)
                        if answer is not None:
                            self.request.sendall(answer)
                    case Stray(content):
                        machine.add_stray(len(content))


class _Orders(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        machine = cast(ControlServer, self.server).machine
        while line := self.rfile.readline(_LONGEST_ORDER):
            try:
                order = json.loads(line)
            except ValueError:
                return  # not our protocol: a browser, for example
            if not isinstance(order, dict):
                return
            answer = obey(machine, order)
            self.wfile.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
