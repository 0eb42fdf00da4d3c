"""A line to one place in the outside world that can be cut, or fall silent."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class Line:
    """Passes everything on to a port of this machine; `port` is its own, and stays the same."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._silent = False
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._server: socket.socket | None = None
        self.port = 0
        self.mend()

    def mend(self) -> None:
        """Let everything through from now on."""
        self.cut()
        self._listen(silent=False)

    def fall_silent(self) -> None:
        """Take every call, and never say a word."""
        self.cut()
        self._listen(silent=True)

    def cut(self) -> None:
        """Hang everybody up, and refuse every call."""
        ends, self._ends = self._ends, []
        if self._server is not None:
            ends.append(self._server)
            self._server = None
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)
        self._threads.clear()
        for end in ends:
            end.close()

    def _listen(self, *, silent: bool) -> None:
        self._silent = silent
        server = socket.create_server(("127.0.0.1", self.port))
        self.port = server.getsockname()[1]
        self._server = server
        self._begin(self._accept, server)

    def _begin(self, what: object, *with_: socket.socket) -> None:
        thread = threading.Thread(target=what, args=with_, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                here, _ = server.accept()
            except OSError:
                return
            self._ends.append(here)
            if self._silent:
                continue
            there = socket.create_connection(("127.0.0.1", self._target), timeout=5)
            there.settimeout(None)
            self._ends.append(there)
            self._begin(self._pass_on, here, there)
            self._begin(self._pass_on, there, here)

    @staticmethod
    def _pass_on(source: socket.socket, to: socket.socket) -> None:
        with suppress(OSError):
            while heard := source.recv(65536):
                to.sendall(heard)
        with suppress(OSError):
            to.shutdown(socket.SHUT_WR)
