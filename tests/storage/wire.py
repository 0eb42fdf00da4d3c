"""A line to the PostgreSQL server that counts round trips and can be cut."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from pathlib import Path


class Wire:
    """Passes bytes between a TCP port here and the server's socket.

    `trips` counts how often the client stopped to wait: its Sync and Query messages (PostgreSQL's
    manual, "Message Formats"). The line is cut in front of, or behind, the first words of the
    client that contain `cut_at`.
    """

    def __init__(self, folder: str) -> None:
        self._server = str(Path(folder) / ".s.PGSQL.5432")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._muted: set[socket.socket] = set()
        self.port: int = self._listener.getsockname()[1]
        self.trips = 0
        self.cut_at = b""
        self.cut_behind = False
        self._run(self._accept)

    @property
    def url(self) -> str:
        return (
            f"postgresql://postgres@127.0.0.1:{self.port}/packbench"
            "?sslmode=disable&gssencmode=disable"
        )

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(10)
        for end in self._ends:
            end.close()

    def cut(self) -> None:
        """Break every connection that runs over this wire."""
        for end in list(self._ends):
            _hang_up(end)

    def _run(self, task: object, *arguments: object) -> None:
        thread = threading.Thread(target=task, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(self._server)
            self._ends += [client, server]
            self._run(self._pass_on, client, server, True)
            self._run(self._pass_on, server, client, False)

    def _pass_on(self, source: socket.socket, sink: socket.socket, from_client: bool) -> None:
        said = b""
        while words := _heard(source):
            if from_client:
                said = self._count(said + words)
                if self.cut_at and self.cut_at in words:
                    if self.cut_behind:
                        # The server hears it, does it, and hangs up; nobody hears its answer.
                        self._muted.add(sink)
                        _tell(sink, words)
                        sink.shutdown(socket.SHUT_WR)
                        return
                    break
            if source not in self._muted:
                _tell(sink, words)
        _hang_up(source)
        _hang_up(sink)

    def _count(self, said: bytes) -> bytes:
        """Count the questions among whole messages; give what is left of the last one."""
        while len(said) >= 5:
            # The first message of a connection has no letter in front of its length.
            letter = 1 if said[0] else 0
            length = letter + int.from_bytes(said[letter : letter + 4])
            if len(said) < length:
                break
            self.trips += said[:1] in (b"S", b"Q")
            said = said[length:]
        return said


def _heard(source: socket.socket) -> bytes:
    try:
        return source.recv(65536)
    except OSError:
        return b""


def _tell(sink: socket.socket, words: bytes) -> None:
    with suppress(OSError):
        sink.sendall(words)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
