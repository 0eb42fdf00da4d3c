"""Has foreign PDFs and pictures read in a process of its own and ends it when it takes too long."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import Any

from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA_4X6, Media
from workstation.printing.elements import Bitmap, Rect
from workstation.printing.received.kinds import refused

_LONGEST_WAIT = 10.0
_REQUESTS_EACH = 500  # then a fresh process: what leaked in a library goes with the old one
# One thread each, and freed memory is kept for the next page (by glibc; others ignore it).
CHILD_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": "33554432", "MALLOC_TRIM_THRESHOLD_": "33554432",
}  # fmt: skip


@dataclass(slots=True)
class Reader:
    """The reading process, started when it is first needed and kept; safe from any thread."""

    longest: float = _LONGEST_WAIT
    process: subprocess.Popen[bytes] | None = None
    requests: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def read(self, content: bytes, *, kind: str, media: Media, dpi: int) -> tuple[Bitmap, ...]:
        """Give each label of a PDF or picture as dots that fill the paper.

        Raises `Refused` (label): it cannot be read, does not fit, or needs too much.
        """
        return self._ask("labels", content, kind=kind, media=media, dpi=dpi)[1]

    def show(self, content: bytes, *, kind: str, media: Media, dpi: int) -> tuple[Bitmap, ...]:
        """Give the first pages as they came, at `dpi`; raises `Refused` (label)."""
        return self._ask("show", content, kind=kind, media=media, dpi=dpi)[1]

    def sizes(self, content: bytes) -> tuple[tuple[float, float], ...]:
        """Give the pages of a PDF in millimetres; raises `Refused` (label)."""
        told, _ = self._ask("sizes", content, kind="pdf", media=MEDIA_4X6, dpi=203)
        return tuple((width, height) for width, height in told["millimetres"])

    def pages(self, content: bytes) -> tuple[bytes, ...]:
        """Give each page of a PDF as a PDF of its own; raises `Refused` (label)."""
        told, _ = self._ask("pages", content, kind="pdf", media=MEDIA_4X6, dpi=203)
        return tuple(told["files"])

    def sheet(self, content: bytes, *, page: int, dpi: int) -> tuple[int, Bitmap]:
        """Give how many pages a PDF has, and one of them (from 0); raises `Refused` (label)."""
        told, pictures = self._ask(
            "sheet", content, kind="pdf", media=MEDIA_4X6, dpi=dpi, page=page
        )
        return int(told["count"]), pictures[0]

    def _ask(
        self, what: str, content: bytes, *, kind: str, media: Media, dpi: int, page: int = 0
    ) -> tuple[dict[str, Any], tuple[Bitmap, ...]]:
        width, height = media.dots(dpi)
        asked = {
            "ask": what, "kind": kind, "size": len(content), "width": width, "height": height,
            "dpi": dpi, "page": page,
        }  # fmt: skip
        with self.lock:
            told, pictures = self._exchange(json.dumps(asked).encode() + b"\n" + content)
        if "refused" in told:
            title, advice, code = told["refused"]
            raise refused(title, code=code, advice=advice)
        return told, tuple(pictures)

    @property
    def number(self) -> int:
        """The process's number, 0 while there is none."""
        return self.process.pid if self.process is not None else 0

    def close(self) -> None:
        """End the process; the next reading starts another."""
        process, self.process, self.requests = self.process, None, 0
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()

    def _exchange(self, request: bytes) -> tuple[dict[str, Any], list[Bitmap]]:
        process = self._started()
        timer = threading.Timer(self.longest, process.kill)
        timer.daemon = True
        timer.start()
        try:
            if process.stdin is None or process.stdout is None:
                raise OSError("no pipes")
            process.stdin.write(request)
            process.stdin.flush()
            told = json.loads(process.stdout.readline())
            told["files"] = [process.stdout.read(size) for size in told.get("files", ())]
            pictures = []
            for width, height in told.get("sizes", ()):
                stride = (width + 7) // 8
                rows = process.stdout.read(stride * height)
                if len(rows) != stride * height:
                    raise ValueError("a label was cut")
                pictures.append(Bitmap(Rect(0, 0, width, height), stride, rows))
        except (OSError, ValueError) as problem:
            self.close()
            raise self._too_much() from problem
        finally:
            timer.cancel()
        self.requests += 1
        if self.requests >= _REQUESTS_EACH:
            self.close()
        return told, pictures

    def _started(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            self.close()
            command = [sys.executable, "-m", "workstation.printing.received.child"]
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **CHILD_ENVIRONMENT},
            )
        return self.process

    @staticmethod
    def _too_much() -> Refused:
        return refused(
            "The carrier's label needs too much time or memory to be read.", code="limit"
        )
