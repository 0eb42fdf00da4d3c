"""The process that reads foreign PDFs and pictures: one request at a time, until its input ends.

A request is a line of JSON (ask, kind, size, width, height, dpi) and the file's bytes; the answer
is a line of JSON (sizes, millimetres or refused) and each picture's dots, packed. A file that needs
too much memory or time ends this process and nothing else.
"""

from __future__ import annotations

import json
import sys
from typing import BinaryIO

import numpy as np

from workstation.domain.errors import Refused
from workstation.printing.received.limits import CPU_SECONDS, limit_memory, limit_time
from workstation.printing.received.pages import Paper, fitted, page_files, page_sizes, sheet, shown
from workstation.printing.received.plain_png import plain_rows


def main() -> int:
    """Answer requests from standard input on standard output."""
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints must not get among the answers
    limit_memory()
    while line := asked.readline():
        request = json.loads(line)
        content = asked.read(request["size"])
        limit_time(CPU_SECONDS)
        _answer(answers, request, content)
        limit_time(0)
    return 0


def _answer(answers: BinaryIO, request: dict[str, int | str], content: bytes) -> None:
    paper = Paper(*(int(request[name]) for name in ("width", "height", "dpi")))
    try:
        told, labels = _asked(content, request, paper)
    except Refused as problem:
        labels = []
        told = {"refused": [problem.title, problem.advice, problem.code]}
    except MemoryError:
        labels = []
        told = {"refused": ["The carrier's label is too large to be read.", "", "memory"]}
    answers.write(json.dumps(told).encode() + b"\n")
    for label in labels:
        answers.write(label)
    answers.flush()


def _asked(
    content: bytes, request: dict[str, int | str], paper: Paper
) -> tuple[dict[str, object], list[bytes]]:
    kind = str(request["kind"])
    if request["ask"] == "sizes":
        return {"millimetres": page_sizes(content)}, []
    if request["ask"] == "pages":
        files = page_files(content)
        return {"files": [len(file) for file in files]}, files
    if request["ask"] == "sheet":
        count, dots = sheet(content, int(request["page"]), paper.dpi)
        sizes = [[dots.shape[1], dots.shape[0]]]
        return {"sizes": sizes, "count": count}, [np.packbits(dots, axis=1).tobytes()]
    if request["ask"] == "show":
        pages = list(shown(content, kind, paper))
        sizes = [[dots.shape[1], dots.shape[0]] for dots in pages]
        return {"sizes": sizes}, [np.packbits(dots, axis=1).tobytes() for dots in pages]
    labels = _labels(content, kind, paper)
    return {"sizes": [[paper.width, paper.height]] * len(labels)}, labels


def _labels(content: bytes, kind: str, paper: Paper) -> list[bytes]:
    if kind == "png":
        rows = plain_rows(content, width=paper.width, height=paper.height, dpi=paper.dpi)
        if rows is not None:
            return [rows]
    return [np.packbits(dots, axis=1).tobytes() for dots in fitted(content, kind, paper)]


if __name__ == "__main__":
    sys.exit(main())
