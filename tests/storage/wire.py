"""A line to the PostgreSQL server that counts round trips and can be cut."""

from __future__ import annotations

import socket
import threading
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
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._threads: list[threading.Thread] = []
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

    def cut(self) -> None:
        """Break every connection that runs over this wire."""
        # Taken first: whoever connects anew meanwhile is not cut off with the others.
        pairs, self._pairs = self._pairs, []
        for pair in pairs:
            for end in pair:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue

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
            self._pairs.append((client, server))
            self._run(self._pass_on, client, server, True)
            self._run(self._pass_on, server, client, False)

    def _pass_on(self, source: socket.socket, sink: socket.socket, from_client: bool) -> None:
        said = b""
        with source:
            while True:
                try:
                    words = source.recv(65536)
                    if not words:
                        break
                    if from_client:
                        said = self._count(said + words)
                    if from_client and self.cut_at and self.cut_at in words:
                        if self.cut_behind:
                            sink.sendall(words)
                            self._await_effect(sink)
                        self.cut()
                        break
                    sink.sendall(words)
                except OSError:
                    break
            try:
                sink.shutdown(socket.SHUT_RDWR)
            except OSError:
                return

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

    def _await_effect(self, server: socket.socket) -> None:
        """Close our side only, and read until the server has answered and hung up."""
        self.cut_at = b""
        server.shutdown(socket.SHUT_WR)
        while server.recv(65536):
            continue
