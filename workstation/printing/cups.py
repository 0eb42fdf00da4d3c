"""Prints through a named queue of CUPS with its own programs, `lp` and `lpstat`.

Labels go raw, PDF through the queue's driver. No shell, no default printer, no other server. A
finished job is the spooler's word: the best there is on this way, and named as such. A job that
CUPS still holds will come by itself, so it is never sent again. What ails the printer stands in
the queue's message: its state and reasons say nothing of it.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workstation.domain.errors import DeviceProblem
from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import (
    AS_IT_IS,
    SHEETS,
    Media,
    PrinterState,
    PrintReceipt,
    PrintState,
    Tuning,
)
from workstation.printing.lines import USUAL, Timeouts, problem
from workstation.printing.telling import dpi_in, languages_in

QUEUE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}")
_REQUEST = re.compile(r"request id is (\S+)")
_BAD_END = re.compile(r"cancel|abort|stopped-by|error", re.IGNORECASE)
_MESSAGES = (
    (re.compile(r"(media|paper|labels?)\W.*(empty|out|needed)|out of (paper|media|labels)", re.I),
     PrinterState.PAPER_OUT),
    (re.compile(r"(cover|head|door)\W.*open", re.I), PrinterState.HEAD_OPEN),
    (re.compile(r"unavailable|not exist|offline|unreachable|not respond|unplugged", re.I),
     PrinterState.OFFLINE),
)  # fmt: skip
_DEVICE = re.compile(r"^device for (?P<queue>[\w.-]+): (?P<uri>.*)$", re.MULTILINE)
_MODEL = re.compile(r"printer-make-and-model=('(?P<quoted>[^']*)'|(?P<plain>\S+))")
_RAW = re.compile(r"\braw\b", re.IGNORECASE)


@dataclass(slots=True)
class CupsPrinter:
    """One queue, by its name."""

    key: str
    queue: str
    media: Media
    dpi: int = 203
    language: str = "zpl"
    tuning: Tuning = AS_IT_IS
    timeouts: Timeouts = USUAL
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def status(self) -> PrinterState:
        """Read the queue's message; `OFFLINE` when there is no such queue or no CUPS."""
        try:
            told = self._run(["lpstat", "-p", self.queue])
        except (OSError, subprocess.TimeoutExpired):
            return PrinterState.OFFLINE
        if told.returncode != 0 or f"printer {self.queue} " not in told.stdout:
            return PrinterState.OFFLINE
        first, _, message = told.stdout.partition("\n")
        for pattern, state in _MESSAGES:
            if pattern.search(message):
                return state
        return PrinterState.PAUSED if " disabled " in first else PrinterState.READY

    def print_label(self, content: bytes) -> PrintReceipt:
        """Hand one label to the spooler once; CONFIRMED when it says that the job is completed.

        Raises `DeviceProblem` (state) when the queue is not ready; then nothing was handed over.
        """
        return self._handed_over(content, ())

    def print_copies(self, content: bytes, *, copies: int) -> PrintReceipt:
        """Hand one document over to come out so often, as one job; as `print_label` else."""
        return self._handed_over(content, ("-n", str(copies)))

    def _handed_over(self, content: bytes, more: Sequence[str]) -> PrintReceipt:
        state = self.status()
        if state is not PrinterState.READY:
            raise problem(self.key, state)
        self._check_driver()
        try:
            told = subprocess.run(
                ["lp", "-d", self.queue, "-t", "Packbench", *more, *self._options()],
                input=content,
                capture_output=True,
                check=False,
                timeout=self.timeouts.write,
                env=_plain_words(),
            )
        except subprocess.TimeoutExpired:
            return PrintReceipt(PrintState.DOUBTFUL, "CUPS did not say whether it took the label.")
        except OSError as cause:
            raise problem(self.key, PrinterState.OFFLINE) from cause
        if told.returncode != 0:
            raise DeviceProblem(
                f"CUPS did not take the label for the printer {self.key}.",
                "Check that its queue is there and accepts jobs.",
                state=PrinterState.OFFLINE.value,
            )
        found = _REQUEST.search(told.stdout.decode("utf-8", "replace"))
        if found is None:
            return PrintReceipt(PrintState.DOUBTFUL, "CUPS took the label and gave it no number.")
        return self._followed(found[1], self.monotonic() + self.timeouts.confirm)

    def _check_driver(self) -> None:
        """A PDF sent to a queue without a driver would come out as pages of letters."""
        if self.language == "pdf" and _RAW.search(_model(self.queue, self.timeouts.status)):
            raise DeviceProblem(
                f"The queue {self.queue} has no driver, so it cannot print PDF.",
                "Choose the printer's own language in Set-up, or give the queue a driver.",
                state=PrinterState.UNKNOWN.value,
            )

    def _options(self) -> Sequence[str]:
        if self.language != "pdf":
            return ("-o", "raw")
        if self.media.key in SHEETS:
            return ("-o", f"media={self.media.key.upper()}")
        width, height = self.media.width_dmm / 10, self.media.height_dmm / 10
        return ("-o", f"media=Custom.{width:g}x{height:g}mm")

    def follow(self, job: str) -> PrintReceipt:
        """Give what became of a job that CUPS held: SENT while it still does."""
        return self._followed(job, self.monotonic())

    def _followed(self, job: str, until: float) -> PrintReceipt:
        missing = 0
        while missing < 2:
            try:
                done = self._entry(job, "completed")
                if done is not None:
                    return _ended(job, done)
                # Between two looks a job may go from one list to the other.
                missing = 0 if self._entry(job, "not-completed") is not None else missing + 1
            except (OSError, subprocess.TimeoutExpired):
                return self._held(job, f"CUPS does not answer about job {job}.")
            if missing == 0 and self.monotonic() >= until:
                return self._held(job, f"CUPS holds the job {job} and prints it by itself.")
            self.sleep(self.timeouts.poll)
        return PrintReceipt(PrintState.DOUBTFUL, f"CUPS no longer knows the job {job}.")

    def _held(self, job: str, evidence: str) -> PrintReceipt:
        state = self.status()
        ails = PrinterState.SILENT if state is PrinterState.READY else state
        return PrintReceipt(PrintState.SENT, evidence, job=job, ails=ails)

    def _entry(self, job: str, which: str) -> str | None:
        """What `lpstat` tells of a job: its own lines up to the next job's; None without any."""
        told = self._run(["lpstat", "-W", which, "-l", "-o", self.queue]).stdout
        lines = iter(told.splitlines())
        for line in lines:
            if line.split(" ", 1)[0] == job:
                kept = []
                for more in lines:
                    if not more[:1].isspace():
                        break
                    kept.append(more.strip())
                return "\n".join(kept)
        return None

    def _run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            text=True,
            errors="replace",
            timeout=self.timeouts.status,
            env=_plain_words(),
        )


def queues(*, seconds: float = 5.0) -> tuple[FoundPrinter, ...]:
    """Give the queues of this machine's CUPS and where each leads; none without CUPS."""
    told = _asked(["lpstat", "-v"], seconds)
    return tuple(
        _queue(found["queue"], found["uri"].strip(), seconds) for found in _DEVICE.finditer(told)
    )


def _queue(queue: str, uri: str, seconds: float) -> FoundPrinter:
    model = _model(queue, seconds)
    raw = _RAW.search(model) is not None
    words = f"{'' if raw else model} {uri}"
    languages = languages_in(words) if raw else ("pdf",)
    return FoundPrinter(
        kind="cups",
        address=queue,
        how_found="cups",
        model="" if raw else model,
        languages=languages,
        dpi=dpi_in(words),
        note=f"Leads to {uri}; {'takes bytes as they are' if raw else 'has a driver'}.",
    )


def _model(queue: str, seconds: float) -> str:
    """What the queue's driver calls itself; "Local Raw Printer" where it has none."""
    found = _MODEL.search(_asked(["lpoptions", "-p", queue], seconds))
    return (found["quoted"] or found["plain"] or "") if found else ""


def _asked(command: Sequence[str], seconds: float) -> str:
    try:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            text=True,
            errors="replace",
            timeout=seconds,
            env=_plain_words(),
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _plain_words() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C"}


def _ended(job: str, told: str) -> PrintReceipt:
    if _BAD_END.search(told):
        return PrintReceipt(PrintState.DOUBTFUL, f"CUPS ended the job {job} without printing it.")
    return PrintReceipt(PrintState.CONFIRMED, f"spooler: job {job} completed")
