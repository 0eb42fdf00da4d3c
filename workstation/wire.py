"""The line between window and worker on one machine: "wake" one way, "changed" the other.

It carries no data but what lies on the scale this moment, and may be lost: the worker looks for
work every second anyway, and screens re-read. A loopback socket serves on every system; a token in
a file that only the owner can read keeps others out.
"""

from __future__ import annotations

import json
import os
import secrets
import selectors
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

FILE_NAME = "worker.json"
WAKE = b"wake\n"
CHANGED = b"changed\n"
WEIGHT = b"weight "
"""Begins the line that tells what lies on the scale, as JSON."""


class WorkerEnd:
    """The worker's end: listens, calls `on_wake`, and tells all windows of changes."""

    def __init__(self, folder: Path, on_wake: Callable[[], None]) -> None:
        self._path = folder / FILE_NAME
        self._on_wake = on_wake
        self._token = secrets.token_hex(16).encode()
        self._windows: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._poke, self._poked = socket.socketpair()
        self._thread = threading.Thread(target=self._serve, name="wire", daemon=True)

    def start(self) -> None:
        """Publish the address and begin to listen."""
        told = {
            "port": self._server.getsockname()[1],
            "token": self._token.decode(),
            "pid": os.getpid(),
        }
        new = self._path.with_suffix(".new")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(told, file)
        new.replace(self._path)
        self._thread.start()

    def changed(self) -> None:
        """Tell every window that something is new."""
        self._tell(CHANGED)

    def weighed(self, told: Mapping[str, Any]) -> None:
        """Tell every window what lies on the scale."""
        self._tell(WEIGHT + json.dumps(told).encode() + b"\n")

    @property
    def heard(self) -> bool:
        """Whether any window listens."""
        with self._lock:
            return bool(self._windows)

    def _tell(self, line: bytes) -> None:
        with self._lock:
            windows = list(self._windows)
        for window in windows:
            try:
                window.sendall(line)
            except OSError:
                self._drop(window)

    def close(self) -> None:
        """Stop listening and take the address back."""
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            self._poke.sendall(b"x")
        self._thread.join(timeout=2)

    def _serve(self) -> None:
        with selectors.DefaultSelector() as chooser:
            chooser.register(self._server, selectors.EVENT_READ)
            chooser.register(self._poked, selectors.EVENT_READ)
            while True:
                for key, _ in chooser.select():
                    if key.fileobj is self._poked:
                        self._end()
                        return
                    if key.fileobj is self._server:
                        self._greet(chooser)
                    else:
                        self._hear(chooser, key.fileobj)

    def _greet(self, chooser: selectors.BaseSelector) -> None:
        with suppress(OSError):
            window, _ = self._server.accept()
            window.settimeout(1.0)
            chooser.register(window, selectors.EVENT_READ)

    def _hear(self, chooser: selectors.BaseSelector, source: object) -> None:
        assert isinstance(source, socket.socket)  # noqa: S101 - narrows the selector's loose type
        try:
            heard = source.recv(4096)
        except OSError:
            heard = b""
        with self._lock:
            known = source in self._windows
        if not known and heard.startswith(self._token):
            with self._lock:
                self._windows.add(source)
        elif not known or not heard:
            chooser.unregister(source)
            self._drop(source)
            return
        if WAKE.strip() in heard:
            self._on_wake()

    def _drop(self, window: socket.socket) -> None:
        with self._lock:
            self._windows.discard(window)
        window.close()

    def _end(self) -> None:
        with self._lock:
            windows, self._windows = list(self._windows), set()
        for end in (*windows, self._server, self._poke, self._poked):
            end.close()


class WindowEnd:
    """The window's end: wakes the worker, and hears of changes on a thread of its own."""

    def __init__(
        self,
        folder: Path,
        on_changed: Callable[[], None] | None = None,
        on_weight: Callable[[Mapping[str, Any]], None] | None = None,
    ) -> None:
        self._path = folder / FILE_NAME
        self._on_changed = on_changed
        self._on_weight = on_weight
        self._line: socket.socket | None = None
        self._lock = threading.Lock()

    def wake(self) -> bool:
        """Tell the worker to look for work; False when no worker is there to hear it."""
        with self._lock:
            for _ in range(2):
                if self._line is None:
                    self._line = self._connect()
                if self._line is None:
                    return False
                try:
                    self._line.sendall(WAKE)
                except OSError:
                    self._hang_up()
                else:
                    return True
            return False

    def close(self) -> None:
        with self._lock:
            self._hang_up()

    def _connect(self) -> socket.socket | None:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            line = socket.create_connection(("127.0.0.1", int(told["port"])), timeout=1.0)
            line.sendall(str(told["token"]).encode())
        except (OSError, ValueError, KeyError):
            return None
        if self._on_changed is not None or self._on_weight is not None:
            line.settimeout(None)
            threading.Thread(
                target=self._listen, args=(line,), name="wire-listener", daemon=True
            ).start()
        return line

    def _listen(self, line: socket.socket) -> None:
        rest = b""
        while True:
            try:
                heard = line.recv(4096)
            except OSError:
                return
            if not heard:
                return
            *lines, rest = (rest + heard).split(b"\n")
            weights = [each for each in lines if each.startswith(WEIGHT)]
            if weights and self._on_weight is not None:
                # Only the newest counts: the others are older than it by now.
                with suppress(ValueError):
                    self._on_weight(json.loads(weights[-1].removeprefix(WEIGHT)))
            if len(weights) < len(lines) and self._on_changed is not None:
                self._on_changed()

    def _hang_up(self) -> None:
        if self._line is not None:
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)
            self._line.close()
            self._line = None
