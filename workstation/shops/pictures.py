"""Pictures of articles, fetched from where the shop says they lie and kept in a folder.

A picture is worth one try at a time: what does not come is asked for again when its order is read
anew. Nothing but an address is sent, and no key of the shop's.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from workstation.domain.errors import WorkstationError
from workstation.folders import picture_name
from workstation.net.http import Endpoint, Transport
from workstation.ports.clock import Clock

log = logging.getLogger(__name__)

LARGEST = 4_000_000
A_TIME = 5
MOST_WANTED = 5_000
MOST_KEPT = 20_000
KINDS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")
"""How PNG, JPEG, GIF and WebP begin; nothing else is kept."""
HERE = ("localhost", "127.0.0.1", "::1")


class PictureFolder:
    """See `ports.pictures.ShopPictures`. `local` lets addresses of this machine in."""

    def __init__(self, folder: Path, *, clock: Clock, local: bool = False) -> None:
        self._folder, self._clock, self._local = folder, clock, local
        self._wanted: deque[str] = deque(maxlen=MOST_WANTED)
        self._known: set[str] = set()
        self._sessions: dict[str, Transport] = {}
        self._lock = threading.Lock()

    def want(self, sources: Iterable[str]) -> None:
        for source in sources:
            fresh = source.startswith(("https://", "http://")) and source not in self._known
            if fresh and len(self._known) < MOST_KEPT:
                self._known.add(source)
                if not (self._folder / picture_name(source)).exists():
                    self._wanted.append(source)

    def fetch_some(self) -> int:
        # Several shops' lanes may come by; one of them fetches.
        if not self._wanted or not self._lock.acquire(blocking=False):
            return 0
        came = 0
        try:
            for _ in range(min(A_TIME, len(self._wanted))):
                source = self._wanted.popleft()
                try:
                    came += self._fetch(source)
                except (WorkstationError, OSError, ValueError) as error:
                    self._known.discard(source)
                    log.info("a picture did not come: %s", error)
        finally:
            self._lock.release()
        return came

    def _fetch(self, source: str) -> bool:
        parts = urlsplit(source)
        if not self._local and (parts.hostname or "") in HERE:
            return False
        base = f"{parts.scheme}://{parts.netloc}"
        session = self._sessions.get(base) or self._sessions.setdefault(base, self._open(base))
        answer = session.fetch(parts.path + (f"?{parts.query}" if parts.query else ""))
        if answer.status != 200 or not answer.body.startswith(KINDS):
            return False
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / picture_name(source)
        new = path.with_suffix(".new")
        try:
            new.write_bytes(answer.body)
            new.replace(path)
        finally:
            with suppress(OSError):
                new.unlink(missing_ok=True)
        return True

    def _open(self, base: str) -> Transport:
        endpoint = Endpoint(
            name="The shop's pictures",
            base_url=base,
            connect_seconds=5.0,
            read_seconds=10.0,
            total_seconds=15.0,
            max_bytes=LARGEST,
            per_second=10.0,
        )
        return Transport(endpoint, clock=self._clock)
